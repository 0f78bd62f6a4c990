extension Block: Codable {
  private enum Kind: String, CodingKey, CaseIterable {
    case text, pictogram, stack, grid, table, drawing
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Kind.self)
    guard let kind = fields.allKeys.first, fields.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription:
            "A block is an object with one key: text, pictogram, stack, grid, table or drawing."))
    }
    switch kind {
    case .text: self = .text(try fields.decode(Paragraph.self, forKey: kind))
    case .pictogram: self = .pictogram(try fields.decode(Pictogram.self, forKey: kind))
    case .stack: self = .stack(try fields.decode(Stack.self, forKey: kind))
    case .grid: self = .grid(try fields.decode(Grid.self, forKey: kind))
    case .table: self = .table(try fields.decode(Table.self, forKey: kind))
    case .drawing: self = .drawing(try fields.decode(Drawing.self, forKey: kind))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Kind.self)
    switch self {
    case .text(let value): try fields.encode(value, forKey: .text)
    case .pictogram(let value): try fields.encode(value, forKey: .pictogram)
    case .stack(let value): try fields.encode(value, forKey: .stack)
    case .grid(let value): try fields.encode(value, forKey: .grid)
    case .table(let value): try fields.encode(value, forKey: .table)
    case .drawing(let value): try fields.encode(value, forKey: .drawing)
    }
  }
}
