import Testing

@Suite struct `Help and version` {
  @Test func `tell the version without any data`() throws {
    let run = try Shirube.run(["--version"], environment: ["SHIRUBE_DATA": "/nowhere"])
    #expect(run.status == 0)
    #expect(run.text.split(separator: ".").count == 3)
    #expect(run.errors.isEmpty)
  }

  @Test func `speak Japanese, or English where that is asked for`() throws {
    #expect(try Shirube.run("--help").text.contains("避難所の表示を多言語で作る"))
    let english = try Shirube.run("--interface", "en", "--help")
    #expect(english.text.contains("OVERVIEW: Make a shelter"))
    #expect(try Shirube.run("help", "sign").text.contains("使い方: shirube sign"))
  }

  @Test(arguments: [
    "sign", "kit", "board", "phrases", "shelters", "languages", "check", "typeset", "doctor",
    "training", "serve",
  ])
  func `show an example for every command`(_ command: String) throws {
    let run = try Shirube.run(command, "--help")
    #expect(run.status == 0)
    #expect(run.text.contains("\nshirube \(command)"))
    #expect(!run.text.contains("OPTIONS:"))
  }

  @Test func `are what one gets without a command`() throws {
    let run = try Shirube.run()
    #expect(run.status == 0)
    #expect(run.text.contains("サブコマンド:"))
  }

  @Test(arguments: [
    (["LANG": "en_GB.UTF-8"], "error"), (["LANG": "ja_JP.UTF-8"], "エラー"), (["LANG": "C"], "エラー"),
    (["LANG": "ja_JP.UTF-8", "LC_MESSAGES": "en_US"], "error"),
    (["LC_ALL": "ja_JP", "LC_MESSAGES": "en_US"], "エラー"), ([:], "エラー"),
  ])
  func `follow the environment`(_ environment: [String: String], _ word: String) throws {
    let run = try Shirube.run(["sign", "1-1"], environment: environment)
    #expect(run.errors.hasPrefix(word))
  }

  @Test func `take global options before the command too`() throws {
    let run = try Shirube.run("--interface", "en", "languages", "--json")
    #expect(run.status == 0)
    #expect(run.json?["languages"] != nil)
    #expect(try Shirube.run("--data", "/nowhere", "languages").status == 66)
  }
}
