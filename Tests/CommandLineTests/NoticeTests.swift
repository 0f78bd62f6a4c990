import Foundation
import Testing

@Suite struct `The command notice` {
  private let folder = TemporaryFolder()
  private var register: String { folder.path("register") }

  private func run(_ arguments: String...) throws -> Shirube.Run {
    try Shirube.run(["notice"] + arguments + ["--register", register])
  }

  private func issue(_ numbers: [String], to name: String, _ more: String...) throws -> Shirube.Run
  {
    let fixed = [
      "--issuer", "青葉市《あおばし》災害対策本部《さいがいたいさくほんぶ》", "--date",
      "2026-11-23 16:30", "--until", "2026-11-24 18:00", "--register", register, "--output",
      folder.path(name),
    ]
    return try Shirube.run(["notice"] + numbers + fixed + more)
  }

  private func water(_ name: String, _ more: String...) throws -> Shirube.Run {
    try Shirube.run(
      [
        "notice", "13-04", "13-07", "--set", "time=2026-11-24T14:00", "--set",
        "place=体育館《たいいくかん》の入口《いりぐち》", "--languages", "en,ne,ur", "--issuer", "青葉市",
        "--date", "2026-11-23 16:30", "--until", "2026-11-24 18:00", "--register", register,
        "--output", folder.path(name),
      ] + more)
  }

  @Test(.enabled(if: PageText.isThere))
  func `carries number, issuer, moments, and every sentence in every language`() throws {
    let made = try water("water.pdf", "--allow-unreviewed")
    #expect(made.status == 0, "\(made.errors)")
    let text = try PageText.of(folder.path("water.pdf"))
    for words in [
      "N-0001", "2026-11-2316:30", "2026-11-2418:00", "青葉市", "13-04+13-07", "14:00",
      "11月24日（火）", "Taiikukannoiriguchi", "1／1枚", "貼った人",
    ] {
      #expect(text.contains(PageText.bare(words)), "\(words)")
    }
    for tag in ["en", "ne", "ur"] {
      let shown = try Shirube.run("phrases", "show", "13-07", "--json").json
      let phrase = (shown?["phrases"] as? [[String: Any]])?.first
      let texts = phrase?["translations"] as? [[String: Any]]
      let words = texts?.first { $0["language"] as? String == tag }?["translation"] as? String
      #expect(text.contains(PageText.bare(try #require(words))), "\(tag)")
    }
  }

  @Test func `counts on, lists, prints again, and ends`() throws {
    #expect(try water("one.pdf", "--allow-unreviewed").status == 0)
    #expect(try water("two.svg", "--allow-unreviewed", "--replaces", "N-0001").status == 0)
    let again = try run("print", "N-0001", "--output", folder.path("again.pdf"))
    #expect(again.status == 0)
    let bytes = try Data(contentsOf: URL(filePath: folder.path("one.pdf")))
    #expect(try Data(contentsOf: URL(filePath: folder.path("again.pdf"))) == bytes)
    let ended = try run(
      "--ended", "N-0002", "--date", "2026-11-24 12:00", "--output", folder.path("end.pdf"))
    #expect(ended.status == 0, "\(ended.errors)")
    let list = try run("list", "--date", "2026-11-24 12:30", "--json").json
    let notices = try #require(list?["notices"] as? [[String: Any]])
    #expect(notices.map { $0["number"] as? String } == ["N-0001", "N-0002"])
    #expect(notices.map { $0["state"] as? String } == ["replaced", "ended"])
    #expect(notices.first?["replacedBy"] as? String == "N-0002")
    if PageText.isThere {
      let words = try PageText.of(folder.path("end.pdf"))
      #expect(words.contains("N-0002") && words.contains("12:00"))
    }
  }

  @Test func `leaves the register alone where it refuses`() throws {
    let refused: [(more: [String], status: Int32, names: [String])] = [
      (["13-04", "--set", "time=25:00", "--set", "place=11-01"], 64, ["13-04", "{time}"]),
      (["13-04", "--set", "time=9:00"], 64, ["13-04", "{place}"]),
      (["13-04", "--set", "time=9:00", "--set", "place=体育館"], 64, ["13-04", "{place}"]),
      (["13-04", "--set", "hour=9"], 64, ["{hour}"]),
      (["02-06", "--set", "time=9:00"], 64, ["02-06", "--area"]),
      (["05-02", "--set", "river=12-01", "--area", "11-01"], 64, ["05-02", "--go"]),
      (["13-02"], 3, ["13-02", "--allow-unreviewed"]),
      (["09-01"], 3, ["--confirm"]),
      (["18-19", "--confirm", "all"], 3, ["18-19", "--inside-toilet"]),
      (["99-99"], 66, ["99-99"]),
    ]
    for (more, status, names) in refused {
      let made = try issue(more, to: "x.pdf", "--languages", "en")
      #expect(made.status == status, "\(more): \(made.errors)")
      for name in names { #expect(made.errors.contains(name), "\(more): \(made.errors)") }
    }
    let late = try Shirube.run(
      "notice", "12-01", "--languages", "en", "--issuer", "青葉市", "--date", "2026-11-23 16:30",
      "--until", "2026-11-23 16:00", "--register", register, "--output", folder.path("x.pdf"))
    #expect(late.status == 64 && late.errors.contains("--until"))
    #expect(!folder.names.contains("x.pdf"))
    #expect(!FileManager.default.fileExists(atPath: register + "/notices.jsonl"))
  }

  @Test(.enabled(if: PageText.isThere))
  func `says level, area and place of an evacuation, and the drill on every page`() throws {
    let made = try issue(
      ["02-06"], to: "go.pdf", "--set", "time=16:00", "--area", "川東地区《かわひがしちく》", "--go",
      "青葉小学校《あおばしょうがっこう》", "--languages", "en,vi,my,ur,km,ne", "--allow-unreviewed",
      "--drill")
    #expect(made.status == 0, "\(made.errors)")
    let pages = try PageText.pages(folder.path("go.pdf"))
    #expect(pages.count > 1)
    for page in pages {
      for words in [
        "警戒レベル4", "避難指示", "川東地区", "Kawahigashi", "青葉小学校", "警戒レベル4までに必ず避難", "訓練", "02-06",
      ] {
        #expect(page.contains(PageText.bare(words)), "\(words)")
      }
    }
  }

  @Test func `sends short texts, counted, and refuses what a channel does not take`() throws {
    let post = try Shirube.run(
      "notice", "13-04", "--set", "time=14:00", "--set", "place=11-01", "--languages", "en,my",
      "--issuer", "青葉市", "--date", "2026-11-23", "--until", "2026-11-24", "--channel", "x",
      "--register", register)
    #expect(post.status == 0, "\(post.errors)")
    #expect(post.text.contains("[en]") && post.errors.contains("／280"))
    let area = try Shirube.run(
      "notice", "13-04", "--drill", "--set", "time=14:00", "--set", "place=11-01", "--languages",
      "en", "--issuer", "髙橋", "--date", "2026-11-23", "--until", "2026-11-24", "--channel",
      "area-mail", "--register", register)
    #expect(area.status == 3)
    #expect(area.errors.contains("髙") && area.errors.contains("高"))
    let mail = try Shirube.run(
      "notice", "13-04", "--drill", "--set", "time=14:00", "--set", "place=11-01", "--languages",
      "en", "--issuer", "高橋", "--date", "2026-11-23", "--until", "2026-11-24", "--channel",
      "area-mail", "--register", register)
    #expect(mail.status == 0, "\(mail.errors)")
    #expect(mail.text.hasPrefix("【訓練】"))
  }

  @Test func `writes one page of HTML and one of text`() throws {
    #expect(try water("n.html", "--link", "https://shelter.example/n/1").status == 0)
    #expect(try water("n.txt").status == 0)
    let html = try String(contentsOf: URL(filePath: folder.path("n.html")), encoding: .utf8)
    #expect(html.contains("lang=\"ur\"") && html.contains("dir=\"rtl\"") && html.contains("N-0001"))
    #expect(!html.contains("<script"))
    let text = try String(contentsOf: URL(filePath: folder.path("n.txt")), encoding: .utf8)
    #expect(text.contains("N-0002") && text.contains("14:00"))
  }
}
