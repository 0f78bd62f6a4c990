import Fonts
import Geometry
import Typesetting

/// Writes the content of one page at a time, in points with y upwards.
///
/// Equal texts at equal places on many pages are written once and copied.
final class PDFContent {
  /// One place of a text on its page, by which its bytes are known again.
  private struct Key: Hashable {
    var text: ObjectIdentifier
    var x: Double
    var y: Double
    var size: Double
    var halo: Double
    var mark: Int
    var isWhite: Bool
    /// Places are counted from the bottom: the same place is another one on a page of another height.
    var pageHeight: Double
  }

  private struct Written {
    var bytes: [UInt8]
    var marks: [TextMark]
    /// Keeps the identity in use.
    var text: SetText
  }

  static let points: Double = 72 / 25.4

  let resources: PDFResources
  private var written: [Key: Written] = [:]
  private var out = ByteBuffer()
  private var height = 0.0
  private var isArtifact = false

  init(resources: PDFResources) { self.resources = resources }

  /// The content of a frame, and what its marks belong to.
  func write(_ frame: Frame) -> (bytes: [UInt8], marks: [ElementMarks]) {
    out.clear()
    height = frame.height * Self.points
    isArtifact = false
    var marks: [ElementMarks] = []
    var next = 0
    append(frame.items, &marks, &next)
    endArtifact()
    return (out.bytes, marks)
  }

  private func append(_ items: [FrameItem], _ marks: inout [ElementMarks], _ next: inout Int) {
    for item in items {
      switch item {
      case .shape(let shape):
        beginArtifact()
        append(shape)
      case .hatching(let hatching):
        beginArtifact()
        append(hatching)
      case .picture(let placed):
        if let element = placed.element {
          endArtifact()
          out.append("/Figure<</MCID ")
          out.append(next)
          out.append(">>BDC\n")
          append(placed)
          out.append("EMC\n")
          marks.append(ElementMarks(element: element, marks: [.words(next)]))
          next += 1
        } else {
          beginArtifact()
          append(placed)
        }
      case .text(let placed):
        endArtifact()
        let texts = append(placed, mark: next)
        next = (texts.map(\.last).max() ?? next - 1) + 1
        marks.append(ElementMarks(element: placed.element, marks: texts))
      case .group(let group):
        endArtifact()
        begin(group)
        append(group.items, &marks, &next)
        endArtifact()
        out.append("Q\n")
      }
    }
  }

  /// Clips and turns what follows, which is written as if it stood on the page itself.
  private func begin(_ group: FrameGroup) {
    out.append("q\n")
    if let clip = group.clip {
      out.append(Path.rectangle(clip).transformed(by: map()))
      out.append("W n\n")
    }
    let back = Transform(1 / Self.points, 0, 0, -1 / Self.points, 0, height / Self.points)
    let turned = back.then(group.map).then(map())
    for number in [turned.a, turned.b, turned.c, turned.d] { out.append(fine: number) }
    out.append(place: turned.e)
    out.append(place: turned.f)
    out.append("cm\n")
  }

  private func beginArtifact() {
    if !isArtifact { out.append("/Artifact BMC\n") }
    isArtifact = true
  }

  private func endArtifact() {
    if isArtifact { out.append("EMC\n") }
    isArtifact = false
  }

  private func append(_ placed: PlacedText, mark: Int) -> [TextMark] {
    let first = placed.origins.first ?? Point(x: 0, y: 0)
    let key = Key(
      text: ObjectIdentifier(placed.text), x: first.x, y: first.y, size: placed.size,
      halo: placed.halo, mark: mark, isWhite: placed.colour == .white, pageHeight: height)
    if let known = written[key] {
      out.append(known.bytes)
      return known.marks
    }
    var writer = PDFTextWriter(resources: resources, pageHeight: height, mark: mark)
    let marks = writer.write(placed)
    out.append(writer.out.bytes)
    written[key] = Written(bytes: writer.out.bytes, marks: marks, text: placed.text)
    return marks
  }

  /// From millimetres of the page, y downwards, to points.
  private func map() -> Transform {
    Transform(Self.points, 0, 0, -Self.points, 0, height)
  }

  private func append(_ shape: Picture.Shape) {
    var shape = shape
    shape.path = shape.path.transformed(by: map())
    if let stroke = shape.stroke { shape.stroke?.width = stroke.width * Self.points }
    out.append(shape)
  }

  private func append(_ placed: PlacedPicture) {
    // A picture without room, or of nothing, leaves its place empty.
    guard placed.box.width > 0, placed.box.height > 0, placed.picture.width > 0,
      placed.picture.height > 0
    else { return }
    let form = resources.form(for: placed.picture, key: placed.key)
    out.append("q ")
    out.append(placed.box.width / placed.picture.width * Self.points)
    out.append("0 0 ")
    out.append(-placed.box.height / placed.picture.height * Self.points)
    out.append(place: placed.box.x * Self.points)
    out.append(place: height - placed.box.y * Self.points)
    out.append("cm /X")
    out.append(form)
    out.append(" Do Q\n")
  }

  private func append(_ hatching: Hatching) {
    let outline = hatching.outline.transformed(by: map())
    out.append("q 0 0 0 RG 0 J 0 j ")
    out.append(hatching.width * Self.points)
    out.append("w\nq\n")
    out.append(outline)
    out.append("W n\n")
    out.append(hatching.lines.transformed(by: map()))
    out.append("S Q\n")
    out.append(outline)
    out.append("S Q\n")
  }
}
