import Fonts
import Geometry
import TestSupport
import Testing

@Suite struct `A font` {
  private static let files = [
    "NotoSans-Bold.ttf", "NotoSansCJK-Bold.ttc#0", "NotoSansCJK-Bold.ttc#1",
    "BIZUDPGothic-Bold.ttf",
    "NotoSansDevanagari-Bold.ttf", "NotoSansBengali-Bold.ttf", "NotoSansSinhala-Bold.ttf",
    "NotoSansThai-Bold.ttf", "NotoSansKhmer-Bold.ttf", "NotoSansMyanmar-Bold.ttf",
    "NotoNastaliqUrdu-Bold.ttf",
  ]

  /// A letter of each font.
  private static let letters: [Unicode.Scalar] = [
    "E", "木", "물", "木", "क", "ক", "ක", "ก", "ក", "က", "ا",
  ]

  @Test(arguments: zip(files, letters))
  func `draws a letter where its extents say`(file: String, letter: Unicode.Scalar) throws {
    let font = try FontLibrary().font(file)
    let glyph = try #require(font.glyph(for: letter.value))
    let outline = try #require(font.outline(of: glyph).bounds)
    let extents = font.extents(of: glyph)
    #expect(abs(outline.x - Double(extents.left)) <= 1)
    #expect(abs(outline.right - Double(extents.right)) <= 1)
    #expect(abs(outline.y - Double(extents.bottom)) <= 1)
    #expect(abs(outline.bottom - Double(extents.top)) <= 1)
    #expect(font.hasInk(glyph) && font.advance(of: glyph) > 0)
    if let blank = font.glyph(for: 0x20) {
      #expect(!font.hasInk(blank) && font.outline(of: blank).bounds == nil)
    }
  }

  @Test(arguments: zip(files, letters))
  func `keeps the outline of a letter in a subset`(file: String, letter: Unicode.Scalar) throws {
    let font = try FontLibrary().font(file)
    let glyph = try #require(font.glyph(for: letter.value))
    let subset = try font.subset(glyphs: [glyph])
    #expect(subset.isCFF == font.isCFF)
    let size = TestFile.read(font.path)?.count ?? 0
    #expect(subset.program.count > 100 && subset.program.count < min(30_000, size))
    if !font.isCFF {
      let number = try #require(subset.newGlyphs[glyph])
      let folder = try #require(TemporaryFolder())
      TestFile.write(subset.program, to: "\(folder.path)/Subset.ttf")
      let small = try FontLibrary(directories: [folder.path]).font("Subset.ttf")
      #expect(small.outline(of: number) == font.outline(of: glyph))
      #expect(small.advance(of: number) == font.advance(of: glyph))
    }
    #expect(try font.subset(glyphs: [glyph]).program == subset.program)
  }

  @Test func `has no glyph for letters of other scripts`() throws {
    let font = try FontLibrary().font("NotoSansThai-Bold.ttf")
    for scalar in [0x6C34, 0x0915, 0x1F46A, 0x10FFFF, 0xD800] as [UInt32] {
      #expect(font.glyph(for: scalar) == nil)
    }
  }
}
