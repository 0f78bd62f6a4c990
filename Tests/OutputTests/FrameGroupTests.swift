import Documents
import Geometry
import TestSupport
import Testing

@testable import Output
@testable import Typesetting

@Suite struct `A group of items` {
  /// The sample page, all of it in a group.
  private func grouped(_ map: Transform, clip: Rectangle? = nil) throws -> Frame {
    var frame = try SampleFrame.make()
    frame.items = [.group(FrameGroup(map: map, clip: clip, items: frame.items))]
    return frame
  }

  private func dots(_ frame: Frame) throws -> [UInt8] {
    try PNGWriter(dotsPerInch: 72).write(frame)
  }

  @Test func `draws the same dots as its items where it changes nothing`() throws {
    #expect(try dots(grouped(.identity)) == dots(SampleFrame.make()))
    let clip = Rectangle(x: -1, y: -1, width: 200, height: 200)
    #expect(try dots(grouped(.identity, clip: clip)) == dots(SampleFrame.make()))
    #expect(try dots(grouped(.translation(3, 0))) != dots(SampleFrame.make()))
  }

  @Test func `draws nothing outside its clip`() throws {
    var empty = try SampleFrame.make()
    empty.items = []
    let nowhere = Rectangle(x: 0, y: 0, width: 0, height: 0)
    #expect(try dots(grouped(.identity, clip: nowhere)) == dots(empty))
  }

  @Test func `is turned in SVG, with a clip of its own`() throws {
    let turned = Transform(0, 0.5, -0.5, 0, 60, 1)
    let clip = Rectangle(x: 1, y: 2, width: 30, height: 40)
    let text = String(
      decoding: SVGWriter(title: "t").write(try grouped(turned, clip: clip)), as: UTF8.self)
    #expect(text.contains("<g transform=\"matrix(0 0.5 -0.5 0 60 1)\">"))
    #expect(text.contains("<clipPath id=\"c0\"><path d=\"M1 2L31 2L31 42L1 42Z\"/></clipPath>"))
    #expect(text.contains("<g clip-path=\"url(#c0)\"><g transform"))
    // The clip of the hatching inside comes after it.
    #expect(text.contains("url(#c1)") && text.contains("id=\"c1\"") && !text.contains("url(#c2)"))
  }

  @Test func `has its words where it was moved in PDF`() throws {
    let folder = try #require(TemporaryFolder())
    func place(_ frame: Frame) throws -> (x: Double, y: Double) {
      let writer = PDFWriter(
        title: Text("水", language: "ja"), issued: "2026-11-23T16:30:00+09:00")
      writer.append(frame)
      let path = "\(folder.path)/group.pdf"
      TestFile.write(try writer.finish(), to: path)
      let lines = Command.run(["pdftotext", "-bbox", path, "-"]).text.split(separator: "\n")
      let line = try #require(lines.first { $0.contains(">Toilet<") })
      let parts = line.split(separator: "\"").compactMap { Double($0) }
      return (parts[0] * 25.4 / 72, parts[1] * 25.4 / 72)
    }
    let plain = try place(SampleFrame.make())
    let moved = try place(grouped(Transform.scale(0.5, 0.5).then(.translation(20, 10))))
    #expect(abs(moved.x - (plain.x / 2 + 20)) < 0.1)
    #expect(abs(moved.y - (plain.y / 2 + 10)) < 0.1)
  }

  @Test func `does not disturb texts at the same place on pages of another height`() throws {
    // The words stand at the same millimetres from the top: their bytes differ, as PDF counts from the bottom.
    let folder = try #require(TemporaryFolder())
    let writer = PDFWriter(title: Text("水", language: "ja"), issued: "2026-11-23T16:30:00+09:00")
    let frame = try SampleFrame.make()
    var higher = frame
    higher.height = 90
    for page in [frame, higher] { writer.append(page) }
    let path = "\(folder.path)/heights.pdf"
    TestFile.write(try writer.finish(), to: path)
    let lines = Command.run(["pdftotext", "-bbox", path, "-"]).text.split(separator: "\n")
    let tops = lines.filter { $0.contains(">Toilet<") }.compactMap { line in
      line.split(separator: "\"").compactMap { Double($0) }.dropFirst().first
    }
    #expect(tops.count == 4)
    if tops.count == 4 { #expect(abs(tops[0] - tops[2]) < 0.01 && abs(tops[1] - tops[3]) < 0.01) }
  }
}
