import Fonts
import Geometry

/// What the pages of a file share: fonts, glyph shapes, pictograms.
final class PDFResources {
  private struct GlyphKey: Hashable {
    var font: Int
    var glyph: UInt16
    var isStroked: Bool
  }

  private let file: PDFFile
  private var fonts: [PDFFont] = []
  private var fontsByKey: [String: PDFFont] = [:]
  private var byNumber: [PDFFont?] = []
  private var forms: [Int] = []
  private var glyphForms: [GlyphKey: Int] = [:]
  private var pictureForms: [String: Int] = [:]
  /// The text layer of right-to-left words.
  let layer = PDFTextLayerFont()

  init(file: PDFFile) { self.file = file }

  /// The font of the file that shows a font's glyphs.
  func font(for font: Font) -> PDFFont {
    while byNumber.count <= font.number { byNumber.append(nil) }
    if let known = byNumber[font.number] { return known }
    let made: PDFFont
    if let shared = fontsByKey[font.outlineKey] {
      made = shared
    } else {
      made = PDFFont(font: font, number: fonts.count)
      fonts.append(made)
      fontsByKey[font.outlineKey] = made
    }
    byNumber[font.number] = made
    return made
  }

  /// The number of the form that draws a glyph's outline, filled or stroked.
  func form(for glyph: UInt16, of font: Font, isStroked: Bool) -> Int {
    let key = GlyphKey(font: self.font(for: font).number, glyph: glyph, isStroked: isStroked)
    if let known = glyphForms[key] { return known }
    var content = ByteBuffer()
    content.append(font.outline(of: glyph))
    content.append(isStroked ? "S" : "f")
    let ink = font.extents(of: glyph)
    let form = addForm(
      content, box: (Double(ink.left), Double(ink.bottom), Double(ink.right), Double(ink.top)))
    glyphForms[key] = form
    return form
  }

  /// The number of the form that draws a picture, in a box from 0 0 to its size, y downwards.
  func form(for picture: Picture, key: String) -> Int {
    if let known = pictureForms[key] { return known }
    var content = ByteBuffer()
    for shape in picture.shapes { content.append(shape) }
    let form = addForm(content, box: (0, 0, picture.width, picture.height))
    pictureForms[key] = form
    return form
  }

  private func addForm(
    _ content: ByteBuffer, box: (left: Double, bottom: Double, right: Double, top: Double)
  ) -> Int {
    var entries = ByteBuffer()
    entries.append("/Type/XObject/Subtype/Form/BBox[")
    // Room for strokes: the box clips.
    let margin = max(box.right - box.left, box.top - box.bottom) * 0.2
    for value in [
      box.left - margin, box.bottom - margin, box.right + margin, box.top + margin,
    ] { entries.append(value) }
    entries.append("]/Resources<<>>")
    forms.append(file.addStream(entries: entries, content.bytes))
    return forms.count - 1
  }

  /// Writes the fonts and fills the dictionary that all pages name.
  func write(as number: Int) throws(FontError) {
    var body = ByteBuffer()
    body.append("<</Font<<")
    for font in fonts where !font.glyphs.isEmpty {
      body.append("/F")
      body.append(font.number)
      body.append(" ")
      body.append(try font.write(to: file))
      body.append(" 0 R")
    }
    if let object = try layer.write(to: file, number: fonts.count) {
      body.append("/L ")
      body.append(object)
      body.append(" 0 R")
    }
    body.append(">>/XObject<<")
    for (index, object) in forms.enumerated() {
      body.append("/X")
      body.append(index)
      body.append(" ")
      body.append(object)
      body.append(" 0 R")
    }
    body.append(">>>>")
    file.fill(number, body)
  }
}
