import Documents
import Geometry
import Phrasebooks
import Sheets
import ShirubeKit
import TestSupport
import Testing
import WritingSystems

@Suite struct `Pages in a browser` {
  private static var workspace: Workspace { Workspace(data: DataFolder(path: Repository.root)) }

  private static func sign(
    _ number: String, _ languages: [LanguageTag], isDrill: Bool = false
  ) throws -> Document {
    var options = SheetOptions(
      languages: languages, allowsUnreviewed: true, confirmation: .all, issued: SamplePages.issued)
    options.isDrill = isDrill
    let number = try #require(PhraseNumber(number))
    return try SignMaker(workspace).make([number], options: options).document
  }

  private static func notice(
    _ numbers: [String], _ languages: [LanguageTag], _ layout: NoticeRequest.Layout
  ) throws -> Document {
    let options = SheetOptions(
      languages: languages, allowsUnreviewed: true, confirmation: .all,
      issued: SamplePages.issued, values: ["time": "14:00", "place": "体育館《たいいくかん》"])
    let request = NoticeRequest(
      number: .first, phrases: numbers.compactMap(PhraseNumber.init(_:)), issuer: "青葉市",
      until: "2026-11-24T18:00:00", area: "川東地区《かわひがしちく》", going: .stay,
      link: "https://shelter.example/n/1", layout: layout)
    return try NoticeMaker(workspace).make(request, options: options).document
  }

  private static func board(
    _ name: String, _ language: LanguageTag, page: Int
  ) throws -> Document {
    let board = try BoardLibrary(workspace.data).board(name)
    var document = try BoardMaker(workspace).make(
      board, [BoardRequest(language: language)],
      options: SheetOptions(languages: [language], issued: SamplePages.issued)
    ).document
    document.pages = [document.pages[page]]
    return document
  }

  private static func card(_ language: LanguageTag) throws -> Document {
    try CardMaker(workspace).cards(
      try CardLibrary(workspace.data).card(), in: language, count: nil,
      options: SheetOptions(languages: [language], issued: SamplePages.issued))
  }

  private static func pages() throws -> [String: Document] {
    [
      "sign-en-ne": try sign("12-01", ["en", "ne"]),
      "sign-ur": try sign("13-02", ["ur"]),
      "sign-my-km": try sign("13-02", ["my", "km", "th", "zh-Hans", "ko"]),
      "sentence": try sign("09-01", ["vi", "my", "ur"]),
      "drill": try sign("12-01", ["en", "vi", "km", "ur"], isDrill: true),
      "urdu": SamplePages.urdu, "levels": SamplePages.levels, "board": SamplePages.board,
      "list": SamplePages.list, "symbol": SamplePages.symbol,
      "notice": try notice(["13-04", "13-07"], ["en", "my", "ur"], .sheet),
      "notice-urdu": try notice(["13-04", "13-07"], ["ur"], .page),
      "evacuation": try notice(["02-06"], ["en", "ne", "ur"], .sheet),
      "board-guest": try board("guest", "ne", page: 0),
      "board-body-urdu": try board("body", "ur", page: 0),
      "card": try card("vi"),
    ]
  }

  @Test func `break no rule of WCAG 2.2 AA, fit every screen, and fetch nothing`() throws {
    let printer = DocumentPrinter(Self.workspace)
    let documents = try Self.pages()
    var files: [String: [UInt8]] = [:]
    for (name, document) in documents {
      let result = printer.print(document, as: .html)
      #expect(result.diagnostics == [], "\(name)")
      files[name] = result.files.first
    }
    #expect(files.count == documents.count)
    let audits = try PageAudit.run(files)
    #expect(Set(audits.keys) == Set(files.keys))
    for (name, audit) in audits {
      #expect(audit.violations == [], "\(name)")
      #expect(audit.passes > 15, "\(name): axe saw only \(audit.passes) things")
      #expect(audit.requests == 1, "\(name)")
      #expect(audit.wide.map(\.description) == [], "\(name)")
      #expect(audit.small == [], "\(name)")
      #expect(audit.h1 == 1 && audit.title != "", "\(name)")
      #expect(audit.dir == (name.hasSuffix("urdu") ? "rtl" : "ltr"), "\(name)")
    }
  }

  @Test(arguments: ["https://shelter.example/n/0012", String(repeating: "お知らせ", count: 40)])
  func `show QR symbols that a camera reads on a phone`(_ words: String) throws {
    var document = SamplePages.symbol
    document.pages[0].blocks = [
      .drawing(
        Drawing(
          "qr", values: ["text": words], width: 30, height: 30,
          alternative: Text("続き", language: "ja")))
    ]
    let file = try #require(DocumentPrinter(Self.workspace).print(document, as: .html).files.first)
    let folder = try #require(TemporaryFolder())
    _ = try PageAudit.run(["symbol": file], pictures: folder.path)
    let picture = "\(folder.path)/symbol-phone.png"
    #expect(Command.run(["zbarimg", "-q", "--raw", picture]).text == words + "\n")
  }

  /// The judge must be able to say no: without this, an audit that sees nothing would pass everything.
  @Test func `are judged by rules that can fail`() throws {
    let page = """
      <!DOCTYPE html><html lang="en"><head><title>t</title></head><body><main class="sheet">
      <h2>No first heading</h2><p style="font-size:9px;color:#ccc">Small and grey</p>
      <p style="width:900px">Wide</p><svg role="img" width="9" height="9"></svg>
      <img alt="x" src="missing.png"></main></body></html>
      """
    let audit = try #require(try PageAudit.run(["bad": Array(page.utf8)])["bad"])
    for rule in ["color-contrast", "svg-img-alt", "page-has-heading-one"] {
      #expect(audit.violations.contains { $0.hasPrefix(rule) }, "\(rule)")
    }
    #expect(audit.requests == 2 && !audit.wide.isEmpty && !audit.small.isEmpty)
  }
}
