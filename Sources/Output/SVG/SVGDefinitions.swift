import Fonts
import Geometry
import Markup
import Typesetting

/// What a page draws more than once: glyphs, pictures and the outlines that clip.
///
/// Names count from the first use on the page, so that they do not depend on what was opened before.
struct SVGDefinitions {
  private var glyphNames: [GlyphKey: String] = [:]
  private var pictureNames: [String: String] = [:]
  private var glyphs: [(name: String, outline: Path)] = []
  private var pictures: [(name: String, picture: Picture)] = []
  private var clips: [(name: String, outline: Path)] = []

  init(_ frame: Frame) { add(frame.items) }

  private mutating func add(_ items: [FrameItem]) {
    for item in items {
      switch item {
      case .text(let text): add(text)
      case .picture(let placed): add(placed)
      case .hatching(let hatching): clips.append(("c\(clips.count)", hatching.outline))
      case .group(let group):
        if let clip = group.clip { clips.append(("c\(clips.count)", .rectangle(clip))) }
        add(group.items)
      case .shape: break
      }
    }
  }

  /// The name of a glyph; nil if it has no outline.
  func name(of key: GlyphKey) -> String? { glyphNames[key] }

  /// The name of a picture by its key.
  func name(ofPicture key: String) -> String? { pictureNames[key] }

  private mutating func add(_ text: PlacedText) {
    for run in text.runs {
      for place in run.places {
        let key = GlyphKey(run.font, place.glyph)
        if glyphNames[key] != nil { continue }
        let outline = run.font.outline(of: place.glyph)
        if outline.elements.isEmpty { continue }
        let name = "g\(glyphs.count)"
        glyphNames[key] = name
        glyphs.append((name, outline))
      }
    }
  }

  private mutating func add(_ placed: PlacedPicture) {
    guard pictureNames[placed.key] == nil else { return }
    let name = "p\(pictures.count)"
    pictureNames[placed.key] = name
    pictures.append((name, placed.picture))
  }

  func write(to writer: inout MarkupWriter) {
    writer.element("defs") { writer in
      writer.text("\n")
      for (name, outline) in glyphs {
        writer.element("path", ["id": name, "d": outline.svg])
        writer.text("\n")
      }
      for (name, picture) in pictures {
        writer.element("g", ["id": name]) { writer in
          for shape in picture.shapes { shape.write(to: &writer) }
        }
        writer.text("\n")
      }
      for (name, outline) in clips {
        writer.element("clipPath", ["id": name]) { writer in
          writer.element("path", ["d": outline.svg])
        }
        writer.text("\n")
      }
    }
    writer.text("\n")
  }
}
