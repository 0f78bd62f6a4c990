import Documents
import Geometry
import Testing

@testable import Typesetting

@Suite struct `A drawing of the house` {
  private let setting = Setting()

  /// Every drawing with good values, and a box in which it has room.
  static let drawings: [Drawing] =
    [
      Drawing("tickBox", width: 8, height: 8), Drawing("rule", width: 50, height: 0.5),
      Drawing("triangle", width: 5, height: 5), Drawing("writeLine", width: 80, height: 9),
      Drawing("cross", width: 40, height: 30), Drawing("cut", width: 120, height: 4),
      Drawing("cut", values: ["axis": "down"], width: 4, height: 90),
      Drawing("squares", values: ["count": "4", "of": "5"], width: 40, height: 6),
      Drawing("squares", values: ["count": "0"], width: 20, height: 6),
      Drawing("clock", width: 60, height: 70),
      Drawing("clock", values: ["time": "14:30"], width: 60, height: 60),
      Drawing(
        "body", values: ["left": "1,2,5,9,11", "right": "3,4,6,7,10,8"], width: 90, height: 120),
      Drawing("body", values: ["left": "8"], width: 45, height: 60),
      Drawing("body", width: 180, height: 60),
    ]
    + [0, 2, 4, 6, 8, 10].map {
      Drawing("face", values: ["level": "\($0)"], width: 14, height: 16)
    } + (0...10).map { Drawing("painBar", values: ["level": "\($0)"], width: 12, height: 14) }

  @Test(arguments: drawings)
  func `stays in its box`(drawing: Drawing) {
    let drawn = DrawnShapes(.drawing(drawing), setting: setting)
    #expect(drawn.problems == [])
    #expect(!drawn.shapes.isEmpty)
    let box = Rectangle(
      x: 10, y: 10, width: drawing.width.value, height: drawing.height.value)
    // Leader lines and dashes begin at the very edge of the box; their width is counted all around them.
    let room = ["body", "cut"].contains(drawing.name) ? 0.3 : 0.01
    for inner in drawn.boxes { #expect(box.holds(inner, within: room), "\(inner) in \(box)") }
  }

  @Test(arguments: drawings)
  func `is white on black`(drawing: Drawing) {
    func colours(_ drawn: DrawnShapes) -> [Colour?] {
      drawn.shapes.flatMap { [$0.fill, $0.stroke?.colour] }
    }
    let black = DrawnShapes(.drawing(drawing), setting: setting)
    let white = DrawnShapes(.drawing(drawing), setting: setting, isOnBlack: true)
    #expect(colours(black).contains(.black))
    let inverted = colours(black).map { colour -> Colour? in
      colour.map { $0 == .black ? .white : .black }
    }
    #expect(colours(white) == inverted)
  }

  @Test(arguments: [
    Drawing("face", values: ["level": "5"]), Drawing("face"),
    Drawing("face", values: ["level": ""]),
    Drawing("painBar", values: ["level": "11"]), Drawing("painBar", values: ["level": "-1"]),
    Drawing("clock", values: ["time": "25:00"]), Drawing("clock", values: ["time": "1:2:3"]),
    Drawing("clock", values: ["time": "14:60"]), Drawing("clock", values: ["time": "noon"]),
    Drawing("cut", values: ["axis": "up"]), Drawing("squares"),
    Drawing("squares", values: ["count": "6"]),
    Drawing("squares", values: ["count": "1", "of": "1000000000"]),
    Drawing("body", values: ["left": "12"]), Drawing("body", values: ["left": "1,,2"]),
    Drawing("body", values: ["left": "1", "right": "1"]), Drawing("heart"),
  ])
  func `is refused with a wrong value`(drawing: Drawing) {
    var drawing = drawing
    (drawing.width, drawing.height) = (50, 50)
    let drawn = DrawnShapes(.drawing(drawing), setting: setting)
    #expect(drawn.problems.map(\.kind) == [.unknownDrawing(drawing.name)])
    #expect(drawn.shapes.isEmpty)
  }

  @Test(arguments: drawings.map(\.name) + ["arrow"])
  func `survives a box without room`(name: String) {
    guard var drawing = Self.drawings.first(where: { $0.name == name }) else { return }
    (drawing.width, drawing.height) = (0.001, 0)
    #expect(DrawnShapes(.drawing(drawing), setting: setting).problems == [])
  }

  @Test func `grows with the pain`() {
    let heights = (0...10).map { level in
      DrawnShapes(
        .drawing(
          Drawing("painBar", values: ["level": "\(level)"], width: 12, height: 14)),
        setting: setting
      ).boxes.first
    }
    for (less, more) in zip(heights, heights.dropFirst()) {
      #expect((less?.height ?? 0) + 1 < more?.height ?? 0)
    }
    #expect(heights.allSatisfy { abs(($0?.bottom ?? 0) - 24) < 1e-9 })
    #expect(abs((heights.last??.height ?? 0) - 14) < 1e-9)
  }

  @Test func `fills as many squares as it counts`() {
    for count in 0...5 {
      let drawing = Drawing(
        "squares", values: ["count": "\(count)", "of": "5"], width: 40, height: 6)
      let drawn = DrawnShapes(.drawing(drawing), setting: setting)
      #expect(drawn.shapes.map { $0.fill != nil } == (0..<5).map { $0 < count })
    }
  }

  @Test func `turns the hands of a clock with the time`() {
    // At 9:00 the short hand points left and the long one up.
    let drawing = Drawing("clock", values: ["time": "21:00"], width: 60, height: 60)
    let ends = DrawnShapes(.drawing(drawing), setting: setting).shapes.compactMap {
      shape -> Point? in
      guard shape.path.elements.count == 2, case .move(let from) = shape.path.elements[0],
        case .line(let to) = shape.path.elements[1], from == Point(x: 40, y: 40)
      else { return nil }
      return to
    }
    #expect(ends.count == 4)
    #expect(ends.contains { abs($0.y - 40) < 1e-9 && $0.x < 30 })
    #expect(ends.contains { abs($0.x - 40) < 1e-9 && $0.y < 20 })
  }
}
