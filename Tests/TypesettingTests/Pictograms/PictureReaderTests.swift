import Geometry
import Markup
import Testing
import Typesetting

@Suite struct `Picture reader` {
  private func read(_ content: String, box: String = "0 0 96 96") throws(PictureError) -> Picture {
    let text = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='\(box)'>\n\(content)</svg>"
    return try PictureReader.read(Array(text.utf8))
  }

  private func error(_ content: String) -> PictureError? {
    do throws(PictureError) {
      _ = try read(content)
      return nil
    } catch {
      return error
    }
  }

  @Test func `reads shapes from bottom to top`() throws {
    let picture = try read(
      "<title>t</title><rect width='4' height='2'/><circle cx='5' cy='6' r='1' fill='#fff'/>"
        + "<ellipse rx='3' ry='2' fill='#FF4B00'/><path d='M0 0h1v1z' fill='none' stroke='#000'/>")
    #expect(picture.width == 96 && picture.height == 96)
    #expect(picture.shapes.map(\.fill) == [.black, .white, .prohibition, nil])
    #expect(
      picture.shapes[0].path == .rectangle(Rectangle(x: 0, y: 0, width: 4, height: 2)))
    #expect(
      picture.shapes[1].path == .ellipse(centre: Point(x: 5, y: 6), radiusX: 1, radiusY: 1))
    #expect(picture.shapes[3].stroke == Picture.Stroke(width: 1))
  }

  @Test func `a group passes on its paint, a shape may change it`() throws {
    let picture = try read(
      "<g fill='none' stroke='#fff' stroke-width='6' stroke-linecap='round' "
        + "stroke-linejoin='round'><g><path d='M0 0h9v9'/></g>"
        + "<path d='M0 0h9v9' stroke='none' fill='#000'/></g><path d='M0 0h9v9'/>")
    #expect(
      picture.shapes.map(\.stroke) == [
        Picture.Stroke(colour: .white, width: 6, isRound: true), nil, nil,
      ])
    #expect(picture.shapes.map(\.fill) == [nil, .black, .black])
  }

  @Test func `maps are done from the inside out, and lines grow with them`() throws {
    let picture = try read(
      "<g transform='translate(10 20)'><path d='M1 0h1' stroke='#000' stroke-width='3' "
        + "transform='rotate(90), scale(2)'/></g>")
    let shape = try #require(picture.shapes.first)
    let box = try #require(shape.path.bounds)
    #expect(abs(box.x - 10) < 1e-9 && abs(box.y - 22) < 1e-9 && abs(box.height - 2) < 1e-9)
    #expect(abs((shape.stroke?.width ?? 0) - 6) < 1e-9)
  }

  @Test(arguments: [
    ("translate(3)", Transform(1, 0, 0, 1, 3, 0)), ("scale(2 3)", Transform(2, 0, 0, 3, 0, 0)),
    ("scale(.5)", Transform(0.5, 0, 0, 0.5, 0, 0)),
    ("matrix(1,2 3,4 5,6)", Transform(1, 2, 3, 4, 5, 6)), ("", .identity),
    ("translate(1 2)scale(2)", Transform(2, 0, 0, 2, 1, 2)),
  ])
  func `reads maps`(text: String, map: Transform) throws {
    let picture = try read("<rect width='1' height='1' transform='\(text)'/>")
    let plain = Path.rectangle(Rectangle(x: 0, y: 0, width: 1, height: 1))
    #expect(picture.shapes.map(\.path) == [plain.transformed(by: map)])
  }

  @Test func `turns about a point`() throws {
    let picture = try read("<path d='M0 0h1v1' transform='rotate(180 5 5)'/>")
    let box = try #require(picture.shapes.first?.path.bounds)
    #expect(abs(box.right - 10) < 1e-9 && abs(box.bottom - 10) < 1e-9)
  }

  @Test func `the box moves to 0 0`() throws {
    let picture = try read("<rect x='-5' y='2' width='1' height='1'/>", box: "-5,2,10 20")
    #expect(picture.width == 10 && picture.height == 20)
    #expect(picture.shapes.first?.path.bounds == Rectangle(x: 0, y: 0, width: 1, height: 1))
  }

  @Test func `what shows nothing is left out`() throws {
    let picture = try read(
      "<path d='M0 0'/><path/><rect width='0' height='0' fill='none'/>"
        + "<path d='M0 0h9' fill='none'/>")
    #expect(picture.shapes.isEmpty)
  }

  @Test(arguments: [
    ("<text>x</text>", PictureError.Reason.unknownElement("text")),
    ("<g><use href='#a'/></g>", .unknownElement("use")),
    ("<script>x</script>", .unknownElement("script")),
    ("<path d='M0 0h1'><animate/></path>", .unknownElement("animate")),
    ("<x:path xmlns:x='urn:x' d='M0 0h1'/>", .unknownElement("path")),
    ("<path style='fill:red' d=''/>", .unknownAttribute("style")),
    ("<path fill-rule='evenodd' d=''/>", .unknownAttribute("fill-rule")),
    ("<g opacity='0.5'/>", .unknownAttribute("opacity")),
    ("<rect d='' width='1' height='1'/>", .unknownAttribute("d")),
    ("<path x:fill='#000' xmlns:x='urn:x'/>", .unknownAttribute("fill")),
    ("<path fill='red'/>", .badValue(attribute: "fill")),
    ("<path fill='#12'/>", .badValue(attribute: "fill")),
    ("<path fill='#+12345'/>", .badValue(attribute: "fill")),
    ("<path fill='#１２３'/>", .badValue(attribute: "fill")),
    ("<path stroke='url(#a)'/>", .badValue(attribute: "stroke")),
    ("<path stroke-width='-1'/>", .badValue(attribute: "stroke-width")),
    ("<path stroke-width='nan'/>", .badValue(attribute: "stroke-width")),
    ("<path stroke-linecap='square'/>", .badValue(attribute: "stroke-linecap")),
    ("<path stroke-linejoin='bevel'/>", .badValue(attribute: "stroke-linejoin")),
    ("<rect width='1px' height='1'/>", .badValue(attribute: "width")),
    ("<rect width='-1' height='1'/>", .badValue(attribute: "width")),
    ("<circle r='1 2'/>", .badValue(attribute: "r")),
    ("<g transform='skewX(3)'/>", .badValue(attribute: "transform")),
    ("<g transform='scale(1,,2)'/>", .badValue(attribute: "transform")),
    ("<g transform='scale(1'/>", .badValue(attribute: "transform")),
    ("<g transform='scale(1e9)'/>", .badValue(attribute: "transform")),
    ("<path d='M0 0 X'/>", .path(PathError(.unknownCommand, offset: 5))),
    (
      "<path d='M0 0h1v1' stroke='#000' stroke-linecap='round'/>", .mixedEnds
    ),
    ("<path d='M0 0h1' stroke='#000' transform='scale(1 2)'/>", .skewedLine),
    ("<path d='M0 0h1' stroke='#000' transform='scale(0)'/>", .skewedLine),
    ("<g>", .markup(.malformed("mismatched tag"))),
  ])
  func `everything else is refused with its line`(content: String, reason: PictureError.Reason) {
    #expect(error(content) == PictureError(reason, line: 2))
  }

  @Test func `what is no SVG is refused`() {
    for text in ["<svg viewBox='0 0 1 1'/>", "<html xmlns='http://www.w3.org/2000/svg'/>"] {
      #expect(throws: PictureError(.notSVG, line: 1)) { try PictureReader.read(Array(text.utf8)) }
    }
    for box in ["", "0 0 96", "0 0 0 96", "0 0 96 -1", "a b c d"] {
      #expect(throws: PictureError(.noViewBox, line: 1)) { try read("", box: box) }
    }
  }

  @Test func `where only corners or only ends are seen, the other does not matter`() throws {
    let corners = try read("<path d='M0 0h9v9z' stroke='#000' stroke-linejoin='round'/>")
    #expect(corners.shapes.first?.stroke?.isRound == true)
    let ends = try read("<path d='M0 0h9M0 9h9' stroke='#000' stroke-linecap='round'/>")
    #expect(ends.shapes.first?.stroke?.isRound == true)
  }
}
