import Documents
import Geometry
import Phrasebooks
import Sheets
import Shelters
import TestSupport
import Testing
import Typesetting
import WritingSystems

@testable import ShirubeKit

/// The opening kit of the sample list's first shelter.
@Suite struct `An opening kit` {
  private let proof = Proof()

  private func place(_ name: String) throws -> Place {
    let bytes = try #require(TestFile.read("\(Repository.root)/Data/Samples/shelters.csv"))
    let list = try ShelterListReader().read(bytes, file: "shelters.csv")
    return try #require(list.places.first { $0.name.japanese == name })
  }

  private func kit(
    _ name: String = "青葉小学校", languages: [LanguageTag] = ["en", "vi", "ne", "my", "ur"],
    change: (inout SheetOptions) -> Void = { _ in }
  ) throws -> KitMaker.Result {
    var options = proof.options(languages)
    change(&options)
    let definition = try KitLibrary(proof.workspace.data).kit("opening")
    return try KitMaker(proof.workspace).make(definition, for: try place(name), options: options)
  }

  private func words(_ page: Page) -> String {
    proof.workspace.typesetter.typeset(page).frames.flatMap(\.elements).map(\.text)
      .joined(separator: "\n")
  }

  @Test func `prints without a problem, every page with the Japanese`() throws {
    let made = try kit()
    let result = DocumentPrinter(proof.workspace).print(made.document, as: .pdf)
    #expect(result.diagnostics == [])
    #expect(made.omissions == [] && made.isShelter)
    #expect(made.kindCount > 25 && made.sheetCount > made.kindCount)
    for page in made.document.pages {
      let frame = proof.workspace.typesetter.typeset(page).frames.first
      #expect(
        frame?.elements.contains { $0.language.hasPrefix("ja") && $0.kind == .paragraph(.heading) }
          == true, "\(page.label)")
    }
  }

  @Test func `begins with the name of the place and ends with the list for staff`() throws {
    let made = try kit()
    let first = try #require(made.document.pages.first)
    let entrance = words(first)
    for part in ["青葉小学校", "あおばしょうがっこう", "Aoba Elementary School", "避難所", "16:30"] {
      #expect(entrance.contains(part), "\(part)")
    }
    let last = try #require(made.document.pages.last)
    #expect(last.overflow == .continue)
    let list = words(last)
    #expect(list.contains("掲示一覧（職員用）") && list.contains("要確認"))
    #expect(list.contains("\(made.sheetCount)") && list.contains("\(made.kindCount)"))
  }

  @Test func `leaves out claims that nobody confirmed, and says so to staff`() throws {
    let made = try kit { $0.confirmation = .none }
    let left = made.omissions.filter { $0.reason == .unconfirmed }.map(\.number.description)
    #expect(left.contains("13-01") && left.contains("09-01"))
    let numbers = made.document.pages.map { $0.label.prefix(5) }
    for number in left { #expect(!numbers.contains(Substring(number)), "\(number)") }
    let list = words(try #require(made.document.pages.last))
    for number in left { #expect(list.contains("\(number) "), "\(number)") }
    #expect(list.contains("--confirm"))
  }

  @Test func `leaves out unchecked life-safety phrases without leave, and says so`() throws {
    let made = try kit { $0.allowsUnreviewed = false }
    let left = made.omissions.filter { $0.reason == .unreviewedLifeSafety }.map(
      \.number.description)
    #expect(left.contains("13-02"))
    let list = words(try #require(made.document.pages.last))
    for number in left { #expect(list.contains(number), "\(number)") }
    #expect(list.contains("--allow-unreviewed"))
    let numbers = made.document.pages.map { $0.label.prefix(5) }
    #expect(!numbers.contains("13-02"))
  }

  @Test func `shows only checked words where that is asked`() throws {
    let made = try kit { $0.reviewedOnly = true }
    #expect(made.omissions.contains { $0.reason == .unreviewed })
    for page in made.document.pages.dropLast() {
      for element in proof.workspace.typesetter.typeset(page).frames.flatMap(\.elements)
      where element.kind == .paragraph(.body) {
        #expect(element.language.hasPrefix("ja"), "\(page.label): \(element.text)")
      }
    }
  }

  @Test func `uses the words of an evacuation site where nobody is to stay`() throws {
    let bytes = try #require(TestFile.read("\(Repository.root)/Data/Samples/shelters.csv"))
    let list = try ShelterListReader().read(bytes, file: "shelters.csv")
    let sites = list.places.filter { !$0.isShelter }
    let site = try #require(sites.first, "the sample list has no place that is only a site")
    var options = proof.options(["en", "vi"])
    options.confirmation = .all
    let definition = try KitLibrary(proof.workspace.data).kit("opening")
    let made = try KitMaker(proof.workspace).make(definition, for: site, options: options)
    #expect(!made.isShelter)
    let entrance = words(try #require(made.document.pages.first))
    let catalogue = Proof.catalogue
    let site04 = try #require(PhraseNumber("00-04"))
    let shelter03 = try #require(PhraseNumber("00-03"))
    #expect(entrance.contains(try catalogue.text(of: site04, in: "en")))
    #expect(!entrance.contains(try catalogue.text(of: shelter03, in: "en")))
    // Nothing promises that one may stay.
    let numbers = made.document.pages.map { $0.label.prefix(5) }
    #expect(!numbers.contains { $0.hasPrefix("09-") })
  }

  @Test(arguments: [false, true])
  func `keeps every word on its paper and its panel, off rules and pictures`(
    drill: Bool
  ) throws {
    let made = try kit { $0.isDrill = drill }
    for page in made.document.pages {
      for frame in proof.workspace.typesetter.typeset(page).frames {
        let ink = FrameInk(frame)
        #expect(ink.faults(paper: page.paper) == [], "\(page.label)")
        for line in ink.lines where line.colour == .white {
          #expect(
            ink.panels.contains {
              $0.colour == .black && FrameInk.contains($0.box, line.box)
            }, "\(line)")
        }
      }
    }
  }

  @Test func `marks a drill on every page, the list too`() throws {
    let made = try kit { $0.isDrill = true }
    for page in made.document.pages {
      for frame in proof.workspace.typesetter.typeset(page).frames {
        #expect(
          frame.items.contains { if case .hatching = $0 { true } else { false } }, "\(page.label)")
        #expect(frame.elements.contains { $0.text == "訓練" }, "\(page.label)")
      }
    }
  }
}
