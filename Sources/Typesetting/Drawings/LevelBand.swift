import Documents
import Geometry

/// What a warning level looks like: its official colour, what its words stand on, and the pattern of its edge.
///
/// Number, word and squares say the level too: colour and pattern only repeat it.
struct LevelBand {
  /// What fills the edge.
  enum Pattern {
    /// The colour alone.
    case solid
    /// Bars at 45° in the colour, white between them.
    case bars
    /// Level lines in the colour, white between them.
    case lines
    /// Black dots on the colour.
    case dots
    /// White within a frame.
    case plain
  }

  /// The colour of the level.
  let colour: Colour
  /// What the words stand on.
  let plate: Colour
  /// The colour of the words.
  let ink: Colour
  /// What fills the edge.
  let pattern: Pattern

  /// The look of a border; nil for one that is no level.
  init?(_ border: Border) {
    switch border {
    case .none, .thin, .thick, .dashed: return nil
    case .level5: self.init(Colour(0x0C000C), ink: .white, .solid)
    case .level4: self.init(Colour(0xAA00AA), ink: .white, .bars)
    // Black on this red is too weak on a grey printer, and so is white: the words stand on white.
    case .level3: self.init(Colour(0xFF2800), plate: .white, .lines)
    case .level2: self.init(Colour(0xF2E700), .dots)
    case .level1: self.init(.white, .plain)
    }
  }

  private init(
    _ colour: Colour, plate: Colour? = nil, ink: Colour = .black, _ pattern: Pattern
  ) {
    self.colour = colour
    self.plate = plate ?? colour
    self.ink = ink
    self.pattern = pattern
  }
}
