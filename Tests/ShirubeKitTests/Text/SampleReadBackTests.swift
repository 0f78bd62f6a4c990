import Documents
import FoundationEssentials
import Geometry
import Sheets
import Shelters
import TestSupport
import Testing
import Typesetting
import WritingSystems

@testable import ShirubeKit

/// Whole pages that come back: languages without a phrasebook, and kits with everything on their sheets.
@Suite struct `Pages that come back` {
  private let proof = Proof()

  private func read(_ document: Document) throws -> [String] {
    let result = DocumentPrinter(proof.workspace).print(document, as: .pdf)
    #expect(result.diagnostics == [])
    let folder = try #require(TemporaryFolder())
    let path = "\(folder.path)/pages.pdf"
    TestFile.write(result.files.first ?? [], to: path)
    #expect(PDFFacts.complaints(path) == [])
    let read = Command.run(["pdftotext", "-raw", "-enc", "UTF-8", path, "-"])
    return read.text.split(separator: "\u{C}", omittingEmptySubsequences: false).map(String.init)
  }

  private static let tags: [String] = {
    let folder = "\(Repository.root)/Data/Languages"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  @Test func `hold the sample of each of the 39 languages`() throws {
    #expect(Self.tags.count == 39)
    var document = Document(
      title: Text("見本", language: "ja"), issued: Proof.issued, pages: [])
    var samples: [String] = []
    for tag in Self.tags {
      let language = try #require(proof.workspace.languages.language(tag))
      samples.append(language.sample)
      document.pages.append(
        Page(
          paper: Paper(
            width: 148, height: 210, margins: Insets(top: 9, bottom: 9, start: 9, end: 9)),
          language: tag,
          blocks: [
            .text(Paragraph(Text(language.sample, language: tag), size: .exactly(7)))
          ]))
    }
    let pages = try read(document)
    for (index, sample) in samples.enumerated() {
      #expect(
        ComparableText.stands(sample, in: pages[index]), "\(Self.tags[index]): \(pages[index])")
    }
  }

  @Test func `hold right-to-left words with anything between them`() throws {
    var document = Document(
      title: Text("混ぜ書き", language: "ja"), issued: Proof.issued, pages: [])
    var samples: [String] = []
    for seed in Seeds(100) {
      var dice = SeededDice(seed)
      let words = (0..<(1 + dice.roll(6))).map { _ in
        dice.pick([
          "پانی", "ہے۔", "شیلٹر", "Wi-Fi", "SHIRUBE-FREE", "14:00", "3", "13-04", "(مفت)", "(free)",
          "25%", "اور", "03-1234-5678", "،", "1,200", "\"مفت\"", "B1", "2026-11-25",
        ])
      }
      samples.append(words.joined(separator: " "))
      let text = Text(samples[seed], language: dice.pick(["ur", "ar"]))
      document.pages.append(
        Page(
          paper: Paper(
            width: 148, height: 105, margins: Insets(top: 9, bottom: 9, start: 9, end: 9)),
          language: text.language, blocks: [.text(Paragraph(text, size: .exactly(6)))]))
    }
    for (sample, page) in zip(samples, try read(document)) {
      #expect(ComparableText.stands(sample, in: page), "“\(sample)” came back as \(page)")
    }
  }

  @Test(arguments: [false, true])
  func `hold every word of a kit once`(drill: Bool) throws {
    let bytes = try #require(TestFile.read("\(Repository.root)/Data/Samples/shelters.csv"))
    let list = try ShelterListReader().read(bytes, file: "shelters.csv")
    let place = try #require(list.places.first)
    var options = proof.options(["en", "vi", "ne", "my", "ur"])
    options.isDrill = drill
    let definition = try KitLibrary(proof.workspace.data).kit("opening")
    let made = try KitMaker(proof.workspace).make(definition, for: place, options: options)
    let pages = try read(made.document)
    let frames = made.document.pages.flatMap { proof.workspace.typesetter.typeset($0).frames }
    #expect(pages.count >= frames.count)
    for (frame, page) in zip(frames, pages) {
      let elements = frame.elements.filter { $0.kind != .figure }.map {
        ComparableText.of($0.text)
      }
      let text = ComparableText.of(page)
      let said = elements.joined()
      for words in elements where !words.isEmpty {
        #expect(ComparableText.stands(words, in: page), "\(frame.label): \(words)")
        // A white edge drawn as text, or a layer beside it, would say the words twice.
        guard words.unicodeScalars.count > 12 else { continue }
        let counts = [text, said].map { $0.ranges(of: words).count }
        #expect(counts[0] <= counts[1], "\(frame.label): \(words)")
      }
    }
  }
}
