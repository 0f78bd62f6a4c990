import Testing

@Suite struct `The targets` {
  private static let architecture = "Sources/ShirubeKit/Documentation.docc/Architecture.md"

  @Test func `are those of the architecture page, with the same dependencies`() throws {
    let text = try #require(RepositoryFiles.text(Self.architecture))
    let table = TargetTable(markdown: text)
    let package = try PackageDescription.read()
    let written = Dictionary(
      table.rows.map { ($0.name, $0.dependencies) }, uniquingKeysWith: { first, _ in first })
    #expect(Set(written.keys).count == table.rows.count, "A target stands twice in the table.")
    for target in package.houseTargets {
      let dependencies = Set(target.dependencies.map(\.name))
      let row = "`\(target.name)` depends on: \(dependencies.sorted().joined(separator: ", "))"
      #expect(written[target.name] == dependencies, "The manifest says: \(row)")
    }
    let made = Set(package.houseTargets.map(\.name))
    #expect(Set(written.keys).subtracting(made).sorted() == [], "Only the page has these targets.")
  }

  @Test func `import only what they depend on`() throws {
    // What the toolchain and the system bring; a module map names its own headers.
    let system: Set = ["Swift", "Glibc", "Dispatch", "FoundationEssentials", "Synchronization"]
    for target in try PackageDescription.read().houseTargets {
      let allowed = Set(target.dependencies.map(\.name)).union(system).union([target.name])
      for path in RepositoryFiles.below("Sources/\(target.name)", ending: ".swift") {
        let imported = SourceFile(path).imports.filter { !allowed.contains($0) }
        #expect(imported == [], "\(path) imports what \(target.name) does not depend on.")
      }
    }
  }

  @Test func `have a folder each, and no folder is without a target`() throws {
    let names = Set(try PackageDescription.read().houseTargets.map(\.name))
    let folders = Set(
      RepositoryFiles.below("Sources").compactMap { path in
        path.split(separator: "/").dropFirst().first.map(String.init)
      })
    #expect(folders.subtracting(names).sorted() == [])
    #expect(names.subtracting(folders).sorted() == [])
  }
}
