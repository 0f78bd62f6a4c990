import Testing

@Suite struct `The language of the tracker's messages` {
  /// A run of every command, and what it says to people beside its results.
  private static let commands: [[String]] = [
    ["academies", "list"], ["academies", "show", "fa-17"], ["academies", "import", "LIST"],
    [
      "round", "create", "R9", "--deliveries", "R9", "--as-of", "2027-09-01", "--due", "2027-10-15",
    ],
    ["round", "list"], ["round", "show", "R8"], ["round", "move", "R8", "after-due"],
    ["round", "mark", "R8", "--state", "acknowledged", "--organization", "fa-17"],
    ["record", "call", "organization=fa-17", "day=2026-11-20", "matter=x"],
    ["record", "call", "--names"], ["query", "ask", "R8", "fa-17", "--text", "x"],
    ["query", "answer", "R8", "fa-17", "2", "--text", "y"], ["query", "close", "R8", "fa-17", "2"],
    ["query", "list", "R8"], ["remind", "R8"], ["calendar", "R8"],
    ["history", "request", "L-R8-003"], ["verify"], ["backup"], ["export", "--output", "OUT"],
    ["import", "OUT", "--database", "NEW"], ["report", "one-page", "R8"],
    ["round", "forms", "R8", "--output", "OUT", "--prefecture", "17"],
    ["round", "import", "R8", "FORM"], ["round", "import", "R8", "FORM", "--accept"],
    ["round", "move", "R8", "final"], ["publish", "R8"],
  ]

  private func isJapanese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x3041...0x9FFF).contains($0.value) }
  }

  @Test func `is English where that is asked for, in every command`() throws {
    for (language, isExpected) in [("en", false), ("ja", true)] {
      let tracker = try Tracker.copy()
      let list = try tracker.folder.write(OrganizationLines.good, "list.csv")
      let form = try Tracker.answered.get().folder.path("b.xlsx")
      let paths = [
        "LIST": list, "OUT": tracker.folder.path("x"), "NEW": tracker.folder.path("n"),
        "FORM": form,
      ]
      for command in Self.commands {
        let run = try tracker.run(
          command.map { paths[$0] ?? $0 } + ["--interface", language])
        #expect(run.status == 0, "\(command): \(run.errors)")
        if run.errors.isEmpty { continue }
        #expect(isJapanese(run.errors) == isExpected, "\(command): \(run.errors)")
      }
    }
  }

  @Test func `is that of the help too, with examples that are commands`() throws {
    let commands = try ProgramCommand.all().filter { $0.path.first == "training" }
    #expect(commands.count > 20)
    for command in commands {
      let name = command.path.joined(separator: " ")
      for (language, isExpected) in [("en", false), ("ja", true)] {
        let run = try Shirube.run(command.path + ["--help", "--interface", language])
        #expect(run.status == 0 && run.errors.isEmpty, "\(name): \(run.errors)")
        #expect(run.text.contains("\nshirube \(name)"), "an example in: \(run.text)")
        let overview = run.text.prefix { $0 != "\n" }
        #expect(isJapanese(String(overview)) == isExpected, "\(overview)")
      }
      let isLeaf = !commands.contains { $0.path.dropLast() == command.path[...] }
      if isLeaf { #expect(command.options.contains("json"), "\(name)") }
    }
  }
}
