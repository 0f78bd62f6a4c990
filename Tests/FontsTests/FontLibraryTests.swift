import Fonts
import TestSupport
import Testing

@Suite struct `The font library` {
  @Test func `opens a font once, and each face of a collection`() throws {
    let library = FontLibrary()
    let first = try library.font("NotoSansCJK-Bold.ttc#0")
    #expect(try library.font("NotoSansCJK-Bold.ttc#0") === first)
    let second = try library.font("NotoSansCJK-Bold.ttc#2")
    #expect(second !== first && second.name == "NotoSansCJK-Bold.ttc#2")
    #expect(library.opened.map(\.number) == [0, 1])
    // One table of outlines serves all faces: one subset in a file.
    #expect(first.isCFF && first.outlineKey == second.outlineKey)
    let khmer = try library.font("NotoSansKhmer-Bold.ttf")
    #expect(!khmer.isCFF && khmer.outlineKey != first.outlineKey)
  }

  @Test func `shows Han letters as their language writes them`() throws {
    let library = FontLibrary()
    let faces = try [0, 2].map { try library.font("NotoSansCJK-Bold.ttc#\($0)") }
    // 直 has another shape in China than in Japan.
    #expect(faces[0].glyph(for: 0x76F4) != faces[1].glyph(for: 0x76F4))
    #expect(faces[0].glyph(for: 0x4E00) == faces[1].glyph(for: 0x4E00))
  }

  @Test func `says what is missing and what is no font`() throws {
    let library = FontLibrary()
    #expect(throws: FontError.notFound("NoSuchFont.ttf")) { try library.font("NoSuchFont.ttf") }
    #expect(throws: FontError.notFound("../x.ttf")) { try library.font("../x.ttf") }
    let folder = try #require(TemporaryFolder())
    TestFile.write(Array("not a font".utf8), to: "\(folder.path)/Broken.ttf")
    TestFile.write([], to: "\(folder.path)/Empty.ttf")
    let named = FontLibrary(directories: [folder.path])
    #expect(throws: FontError.unreadable("Broken.ttf")) { try named.font("Broken.ttf") }
    #expect(throws: FontError.self) { try named.font("Empty.ttf") }
    #expect(throws: FontError.unreadable("NotoSansCJK-Bold.ttc#99")) {
      try library.font("NotoSansCJK-Bold.ttc#99")
    }
  }

  @Test func `asks a named directory before the machine`() throws {
    let folder = try #require(TemporaryFolder())
    let system = try #require(FontLibrary().path(of: "NotoSansThai-Bold.ttf"))
    TestFile.write(TestFile.read(system) ?? [], to: "\(folder.path)/NotoSansThai-Bold.ttf")
    let library = FontLibrary(directories: [folder.path])
    #expect(library.path(of: "NotoSansThai-Bold.ttf") == "\(folder.path)/NotoSansThai-Bold.ttf")
    #expect(library.path(of: "NotoSans-Bold.ttf") != nil)
  }

  @Test func `knows icons by their ligature names`() throws {
    let icons = try FontLibrary().font("MaterialIcons-Regular.ttf")
    let drop = try #require(icons.ligature("water_drop"))
    #expect(icons.hasInk(drop))
    #expect(icons.ligature("wc") != drop)
    #expect(icons.ligature("water_dro") == nil && icons.ligature("") == nil)
    #expect(icons.ligature("no_such_icon") == nil)
  }
}
