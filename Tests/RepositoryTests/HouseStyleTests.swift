import Testing

@Suite struct `The house style` {
  static let sources = RepositoryFiles.below("Sources", ending: ".swift")

  /// Where code may call C or borrow memory: each of these wraps one thing and lets no pointer out.
  private static let unsafePlaces = [
    "Sources/WritingSystems/ICU/", "Sources/Fonts/", "Sources/Output/", "Sources/Markup/Expat/",
    "Sources/Phrasebooks/Files/", "Sources/Phrasebooks/Ledger/TextDigest.swift",
    "Sources/Typesetting/Drawings/QRSymbol.swift",
    "Sources/Typesetting/Pictograms/PictogramLibrary.swift",
    "Sources/ShelterLog/RegisterFile.swift",
    "Sources/Storage/DiskFile.swift", "Sources/Storage/WriterLock.swift",
    "Sources/Tables/Workbooks/Archive/Archive.swift",
    "Sources/Tables/Workbooks/Writing/Library/",
    "Sources/ShirubeKit/DataFolder.swift", "Sources/ShirubeKit/FileBytes.swift",
    "Sources/ShirubeKit/FolderListing.swift", "Sources/ShirubeKit/InputFile.swift",
    "Sources/ShirubeKit/LanguageFinder.swift",
    "Sources/LocalServer/NetworkInterfaces.swift", "Sources/CommandLineTool/Interface.swift",
    "Sources/CommandLineTool/Output/Console.swift",
    "Sources/CommandLineTool/Values/MomentReader.swift",
  ]

  @Test func `has sources to look at`() { #expect(Self.sources.count > 100) }

  @Test func `bans what traps or hides a race`() {
    let banned = [
      "fatalError(", "preconditionFailure(", "try!", "as!", "@unchecked Sendable",
      "nonisolated(unsafe)", "@preconcurrency",
    ]
    for path in Self.sources {
      for (number, line) in SourceFile(path).lines.enumerated() {
        for word in banned where line.contains(word) {
          Issue.record("\(path):\(number + 1): \(word)")
        }
      }
    }
  }

  @Test func `does without Foundation, which carries an ICU of its own`() {
    let banned: Set = [
      "Foundation", "FoundationInternationalization", "FoundationXML", "FoundationNetworking",
    ]
    for path in Self.sources {
      #expect(SourceFile(path).imports.filter(banned.contains) == [], "\(path)")
    }
  }

  @Test func `keeps a file below 300 lines`() {
    for path in Self.sources {
      // The last line ends with a line feed too.
      let lines = (RepositoryFiles.text(path) ?? "").count { $0 == "\n" }
      #expect(lines <= 300, "\(path)")
    }
  }

  @Test func `says unsafe only where C is called`() {
    for path in Self.sources where SourceFile(path).uses(word: "unsafe") {
      #expect(
        Self.unsafePlaces.contains(where: path.hasPrefix),
        "\(path): wrap the call in a file of its own, or name the file in this test"
      )
    }
  }

  @Test func `names no place that is not needed any more`() {
    for place in Self.unsafePlaces {
      #expect(
        Self.sources.contains { $0.hasPrefix(place) && SourceFile($0).uses(word: "unsafe") },
        "\(place) does not say unsafe any more")
    }
  }
}
