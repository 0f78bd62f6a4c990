import Foundation
import Testing

@Suite struct `The command kit` {
  private func kit(_ more: String..., shelter: String = "青葉小学校", list: String = Shirube.list)
    throws -> (run: Shirube.Run, folder: TemporaryFolder)
  {
    let folder = TemporaryFolder()
    let run = try Shirube.run(
      [
        "kit", "opening", "--shelters", list, "--shelter", shelter, "--languages", "en", "--date",
        "2026-11-23 16:30", "--output", folder.path("kit.pdf"),
      ] + more)
    return (run, folder)
  }

  @Test func `prints what it made`() throws {
    let (run, folder) = try kit("--confirm", "all", "--allow-unreviewed")
    #expect(run.status == 0)
    #expect(folder.names == ["kit.pdf"])
    for word in ["頁", "種", "言語: ja en", "秒"] { #expect(run.text.contains(word)) }
    guard PageText.isThere else { return }
    let text = try PageText.of(folder.path("kit.pdf"))
    for word in ["青葉小学校", "12-01", "Toilet", "16:30"] { #expect(text.contains(word)) }
  }

  @Test func `says what it left out, and how to have it`() throws {
    let (run, _) = try kit()
    #expect(run.status == 0)
    #expect(run.errors.contains("--confirm"))
    #expect(run.errors.contains("--allow-unreviewed"))
    #expect(run.errors.contains("13-02"))
  }

  @Test func `uses the words of an evacuation site, and says so`() throws {
    let (run, _) = try kit(shelter: "城山公園")
    #expect(run.status == 0)
    #expect(run.errors.contains("避難場所の言葉"))
  }

  @Test func `asks for the reading that a list does not have`() throws {
    let (run, _) = try kit(shelter: "集いの丘")
    #expect(run.errors.contains("--kana"))
    let (read, _) = try kit("--kana", "つどいのおか", shelter: "集いの丘")
    #expect(read.status == 0)
    #expect(!read.errors.contains("--kana"))
  }

  @Test func `chooses a place by its line where names are alike`() throws {
    let (several, _) = try kit(shelter: "学校")
    #expect(several.status == 66)
    #expect(several.errors.contains("line:2"))
    let (one, _) = try kit(shelter: "line:2")
    #expect(one.status == 0)
  }

  @Test func `takes a kit of one's own`() throws {
    let folder = TemporaryFolder()
    let own = try folder.write(
      """
      {"name": "small", "title": "小さなキット", "box": [], "entries": [
        {"phrase": "12-01", "where": "廊下", "copies": 2}]}
      """, "small.json")
    let run = try Shirube.run(
      "kit", own, "--shelters", Shirube.list, "--shelter", "青葉小学校", "--languages", "vi", "--output",
      folder.path("kit.pdf"))
    #expect(run.status == 0)
    #expect(run.text.contains("2 枚"))
  }

  @Test func `lists the kits`() throws {
    #expect(try Shirube.run("kit", "list").text.contains("opening"))
    let kits = try Shirube.run("kit", "list", "--json").json?["kits"] as? [[String: Any]]
    #expect(
      kits?.compactMap { $0["name"] as? String }
        == ["closing", "drill", "infection", "night", "opening", "water-cut"])
  }

  @Test(arguments: ["night", "water-cut", "infection", "closing"])
  func `makes every kit of the data folder`(name: String) throws {
    let folder = TemporaryFolder()
    let made = try Shirube.run(
      "kit", name, "--shelters", Shirube.list, "--shelter", "青葉小学校", "--languages", "en,ne",
      "--confirm", "all", "--allow-unreviewed", "--date", "2026-11-23 16:30", "--output",
      folder.path("kit.pdf"))
    #expect(made.status == 0, "\(made.errors)")
    #expect(folder.names == ["kit.pdf"])
  }

  @Test(.enabled(if: PageText.isThere))
  func `a drill says 訓練 on every page and gives its notices numbers`() throws {
    let folder = TemporaryFolder()
    let register = folder.path("register")
    let made = try Shirube.run(
      "kit", "drill", "--shelters", Shirube.list, "--shelter", "青葉小学校", "--languages", "en,my",
      "--confirm", "all", "--allow-unreviewed", "--date", "2026-11-23 09:00", "--register",
      register, "--output", folder.path("drill.pdf"))
    #expect(made.status == 0, "\(made.errors)")
    let pages = try PageText.pages(folder.path("drill.pdf"))
    #expect(pages.count > 60)
    #expect(pages.allSatisfy { $0.contains("訓練") })
    let all = pages.joined()
    for words in ["N-0001", "N-0002", "09:30", "10:00", "訓練の報告", "集計表", "避難者登録カード", "放送の文"] {
      #expect(all.contains(words), "\(words)")
    }
    let list = try Shirube.run("notice", "list", "--register", register, "--json").json
    let notices = list?["notices"] as? [[String: Any]]
    #expect(notices?.map { $0["drill"] as? Bool } == [true, true])
    #expect(notices?.first?["until"] as? String == "2026-11-23T10:30:00")
  }
}
