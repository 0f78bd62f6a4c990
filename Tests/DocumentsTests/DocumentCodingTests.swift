import Documents
import FoundationEssentials
import Geometry
import TestSupport
import Testing

@Suite struct `A document in JSON` {
  private func read<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  @Test(arguments: Seeds(200))
  func `comes back as it was`(seed: Int) throws {
    var maker = RandomDocument(seed: seed)
    let document = maker.document()
    let bytes = try JSONEncoder().encode(document)
    #expect(try JSONDecoder().decode(Document.self, from: bytes) == document)
  }

  @Test func `says only what it must`() throws {
    let document = try read(
      Document.self,
      """
      {"title": {"language": "ja", "spans": ["水"]}, "issued": "2026-11-23", "pages": [{
        "paper": {"width": 210, "height": 297,
          "margins": {"top": 12, "bottom": 13, "start": 12, "end": 12}},
        "language": "ja", "blocks": [
          {"text": {"text": {"language": "ja", "spans": ["飲", {"ruby": "水", "reading": "みず"}]}}},
          {"stack": {"children": [{"drawing": {"name": "rule"}}]}}]}]}
      """)
    let page = try #require(document.pages.first)
    #expect(page.overflow == .diagnose && page.label == "" && page.furniture == Furniture())
    let words = Text(language: "ja", spans: [.plain("飲"), .ruby(base: "水", reading: "みず")])
    #expect(page.blocks.first == .text(Paragraph(words)))
    #expect(page.blocks.last == .stack(Stack(.down, children: [.drawing(Drawing("rule"))])))
  }

  @Test(arguments: [
    #"{}"#, #"{"text": {}, "drawing": {"name": "rule"}}"#, #"{"picture": {"name": "x"}}"#,
    #"{"text": {"text": {"language": "ja"}}}"#, #"[]"#, #"{"drawing": {"name": 3}}"#,
    #"{"stack": {"axis": "left", "children": []}}"#,
  ])
  func `refuses a block of no kind, of two kinds, of an unknown kind`(text: String) {
    #expect(throws: DecodingError.self) { try read(Block.self, text) }
  }

  @Test func `reads every look of a state`() throws {
    let grounds = "none white black grey hatched dotted crossed".split(separator: " ")
    let borders = "none thin thick dashed level1 level2 level3 level4 level5".split(separator: " ")
    #expect(Ground.allCases.map(\.rawValue) == grounds.map(String.init))
    #expect(Border.allCases.map(\.rawValue) == borders.map(String.init))
    for ground in Ground.allCases {
      for border in Border.allCases {
        let text = """
          {"stack": {"ground": "\(ground)", "border": "\(border)", "children": []}}
          """
        let stack = Stack(.down, border: border, ground: ground, children: [])
        #expect(try read(Block.self, text) == .stack(stack))
      }
    }
    #expect(throws: DecodingError.self) {
      try read(Block.self, #"{"stack": {"ground": "striped", "children": []}}"#)
    }
  }

  @Test func `a table and a grid say only what they must`() throws {
    let table = try read(Table.self, #"{"header": [], "shares": [1], "rows": []}"#)
    #expect(table == Table(header: [], shares: [1], rows: []))
    let grid = try read(Grid.self, #"{"columns": 14, "gap": 0.5, "cells": []}"#)
    #expect(grid == Grid(columns: 14, gap: 0.5, cells: []))
  }

  @Test func `reads sizes in their three forms`() throws {
    #expect(try read(Size.self, #""role""#) == .role)
    #expect(try read(Size.self, #"{"exactly": 7.4}"#) == .exactly(7.4))
    #expect(try read(Size.self, #"{"least": 5, "most": 9}"#) == .fit(least: 5, most: 9))
    #expect(throws: DecodingError.self) { try read(Size.self, #"{"least": 5}"#) }
  }
}
