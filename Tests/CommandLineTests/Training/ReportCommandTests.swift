import Foundation
import TestSupport
import Testing

@Suite struct `The reports of the tracker` {
  static let kinds = [
    "return-rate", "inclusion", "prefectures", "progress", "items", "courses", "lecturers",
    "reasons", "year-on-year", "one-page", "drills", "corrections", "next-year",
  ]

  @Test(arguments: kinds)
  func `are written as every kind of file`(_ kind: String) throws {
    let tracker = try Tracker.answeredCopy()
    let head = try tracker.head()
    for ending in ["pdf", "svg", "png", "html", "txt", "xlsx", "csv"] {
      let path = tracker.folder.path("\(kind).\(ending)")
      let run = try tracker.run(["report", kind, "R8", "--output", path])
      #expect(run.status == 0 && run.output.isEmpty, "\(ending): \(run.errors)")
      let files = tracker.folder.names.filter { $0.hasPrefix(kind) && $0.hasSuffix(".\(ending)") }
      #expect(!files.isEmpty, "\(ending): \(run.errors)")
      for file in files {
        #expect(run.errors.contains(file), "every file is named: \(run.errors)")
        let bytes = try Data(contentsOf: URL(filePath: tracker.folder.path(file)))
        let starts: [String: [UInt8]] = [
          "pdf": Array("%PDF-".utf8), "png": [0x89, 0x50, 0x4E, 0x47], "xlsx": Array("PK".utf8),
          "csv": [0xEF, 0xBB, 0xBF],
        ]
        #expect(bytes.count > 20 && bytes.starts(with: starts[ending] ?? []), "\(file)")
      }
    }
    let book = Python.run([
      "-c",
      """
      import openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1])
      for sheet in book:
          assert not sheet.merged_cells.ranges, sheet.title
          for row in sheet.iter_rows():
              for cell in row:
                  assert cell.data_type != 'f', (sheet.title, cell.coordinate)
      print(sum(sheet.max_row > 1 for sheet in book))
      """, tracker.folder.path("\(kind).xlsx"),
    ])
    #expect(book.status == 0, "\(book.complaint)")
    let screen = try tracker.must(["report", kind, "R8"]).text
    #expect(screen.contains("R8") && screen.contains("未把握"), "\(screen)")
    #expect(try tracker.head() == head, "a report changes nothing")
  }

  @Test func `have seven numbers on the one page, which are those of the JSON`() throws {
    let tracker = try Tracker.answeredCopy()
    let report = try tracker.json(["report", "one-page", "R8"])
    let figures = try #require(report["figures"] as? [[String: Any]])
    #expect(figures.count == 7)
    #expect(figures.map { $0["count"] as? Int } == [55, 2, 1, 1, 0, 31, 53])
    let path = tracker.folder.path("one.pdf")
    try tracker.must(["report", "one-page", "R8", "--output", path])
    let text = Command.run(["pdftotext", "-layout", path, "-"]).text
    for figure in figures {
      let title = try #require(figure["title"] as? String)
      #expect(text.contains(title), "\(title) in: \(text)")
    }
    let numbers = text.split(separator: "\n").first { line in
      line.split(whereSeparator: \.isWhitespace).first?.hasPrefix("55") == true
    }
    let counts = (numbers ?? "").split { !$0.isNumber }.compactMap { Int($0) }
    #expect(counts == figures.compactMap { $0["count"] as? Int }, "\(text)")
    let pages = Command.run(["pdfinfo", path]).text
    #expect(pages.contains("Pages:           1"), "\(pages)")
  }

  @Test(arguments: kinds)
  func `are narrowed to one prefecture`(_ kind: String) throws {
    let tracker = try Tracker.answeredCopy()
    let report = try tracker.json(["report", kind, "R8", "--prefecture", "17"])
    let head = try #require(report["head"] as? [String: Any])
    #expect(head["prefecture"] as? String == "17" && head["denominator"] as? Int == 1)
    #expect(head["prefectureName"] as? String == "石川県")
    let sections = try #require(report["sections"] as? [[String: Any]])
    let text = String(describing: sections)
    #expect(!text.contains("fa-02") && !text.contains("青森県消防学校"))
  }

  @Test func `count a question of the form as the ministry does`() throws {
    let tracker = try Tracker.answeredCopy()
    let text = try tracker.must(["report", "items", "R8", "--question", "Q1"]).text
    #expect(text.contains("「2. 教材・資料を備えている」が1.8％と最も多くなっている。"))
    #expect(text.contains("1 と 1 は一致") && text.contains("※複数回答可"))
  }
}
