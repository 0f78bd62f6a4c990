/// A part of a page.
///
/// The kinds are closed: a new product is a new composer, not a new block. In JSON a block is an object with one key,
/// the kind: `{"text": {…}}`.
public indirect enum Block: Hashable, Sendable {
  case text(Paragraph)
  case pictogram(Pictogram)
  case stack(Stack)
  case grid(Grid)
  case table(Table)
  case drawing(Drawing)
}
