import Foundation
import Testing

@Suite struct `The command sign` {
  @Test(.enabled(if: PageText.isThere)) func `writes the phrase in every language`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("toilet.pdf")
    let run = try Shirube.run(
      "sign", "12-01", "--languages", "en,zh-CN,ne,ur,my", "--date", "2026-11-23 16:30",
      "--place-line", "青葉小学校", "--output", path)
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("\(path): 1 頁"))
    let text = try PageText.of(path)
    let shown = try Shirube.run("phrases", "show", "12-01", "--json").json
    let phrase = (shown?["phrases"] as? [[String: Any]])?.first
    let texts = try #require(phrase?["translations"] as? [[String: Any]])
    for entry in texts {
      guard let tag = entry["language"] as? String, let words = entry["translation"] as? String,
        ["en", "zh-Hans", "ne", "ur", "my"].contains(tag)
      else { continue }
      #expect(text.contains(PageText.bare(words)), "\(tag)")
    }
    #expect(text.contains("青葉小学校"))
    #expect(text.contains("2026-11-23"))
  }

  @Test func `gives the same bytes for the same date`() throws {
    let arguments = [
      "sign", "12-01", "--languages", "en,km", "--date", "2026-11-23", "--output", "-",
    ]
    let first = try Shirube.run(arguments)
    #expect(first.status == 0)
    #expect(first.output.starts(with: Data("%PDF-".utf8)))
    #expect(try Shirube.run(arguments).output == first.output)
  }

  @Test(.enabled(if: PageText.isThere))
  func `takes the clock of the machine without a date`() throws {
    let folder = TemporaryFolder()
    let before = Self.today
    let run = try Shirube.run(
      "sign", "12-01", "--languages", "en", "--output", folder.path("x.pdf"))
    #expect(run.status == 0)
    let text = try PageText.of(folder.path("x.pdf"))
    #expect(text.contains("印刷\(before)") || text.contains("印刷\(Self.today)"))
  }

  /// The day where the machine stands.
  private static var today: String {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }

  @Test func `writes one file a page for pictures`() throws {
    let folder = TemporaryFolder()
    let run = try Shirube.run(
      "sign", "12-01", "12-02", "--languages", "en", "--output", folder.path("sign.svg"))
    #expect(run.status == 0)
    #expect(folder.names == ["sign-1.svg", "sign-2.svg"])
    let one = try Shirube.run(
      "sign", "12-01", "--languages", "en", "--dpi", "30", "--output", folder.path("one.png"))
    #expect(one.status == 0)
    let bytes = try Data(contentsOf: URL(filePath: folder.path("one.png")))
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test func `fills in what a phrase needs`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("open.pdf")
    let run = try Shirube.run(
      "sign", "09-07", "--languages", "en", "--set", "time=14:00", "--confirm", "all",
      "--allow-unreviewed", "--output", path)
    #expect(run.status == 0)
    if PageText.isThere { #expect(try PageText.of(path).contains("14:00")) }
  }

  @Test func `refuses a life-safety phrase that nobody has checked`() throws {
    let folder = TemporaryFolder()
    let arguments = [
      "sign", "13-02", "35-01", "--languages", "en,ne", "--confirm", "all", "--output",
      folder.path("x.pdf"),
    ]
    let refused = try Shirube.run(arguments)
    #expect(refused.status == 3)
    for word in ["13-02", "35-01", "en", "ne", "--allow-unreviewed"] {
      #expect(refused.errors.contains(word))
    }
    #expect(folder.names.isEmpty)
    #expect(try Shirube.run(arguments + ["--allow-unreviewed"]).status == 0)
    #expect(folder.names == ["x.pdf"])
  }

  @Test func `leaves out a claim that nobody has confirmed`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("x.pdf")
    let alone = try Shirube.run("sign", "13-01", "--languages", "en", "--output", path)
    #expect(alone.status == 3)
    #expect(alone.errors.contains("--confirm 13-01"))
    #expect(folder.names.isEmpty)
    let both = try Shirube.run("sign", "13-01", "12-01", "--languages", "en", "--output", path)
    #expect(both.status == 0)
    #expect(both.errors.contains("13-01"))
  }

  @Test func `points the way on a wide sheet`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("way.svg")
    let run = try Shirube.run(
      "sign", "12-01", "--languages", "en", "--arrow", "up-left", "--metres", "30", "--paper", "A3",
      "--output", path)
    #expect(run.status == 0)
    let head = String(try String(contentsOfFile: path, encoding: .utf8).prefix(400))
    #expect(head.contains("420") && head.contains("297"))
  }

  @Test func `sets a person's own words`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("own.pdf")
    let run = try Shirube.run(
      "sign", "--text", "ja=足《あし》もとに 注意《ちゅうい》", "--text", "en=Mind your step", "--text",
      "ar=انتبه", "--pictogram", "warning", "--output", path)
    #expect(run.status == 0)
    guard PageText.isThere else { return }
    let text = try PageText.of(path)
    #expect(text.contains("足もとに注意"))
    #expect(text.contains("Mindyourstep"))
    #expect(text.contains("現地作成"))
  }
}
