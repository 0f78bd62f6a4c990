import Tables

extension FiscalYear: Codable {
  /// `FY2026`.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(description)
  }
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    guard let year = FiscalYear(try value.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: value, debugDescription: "not a fiscal year")
    }
    self = year
  }
}

extension Choices: Codable {
  /// A list of codes.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(codes)
  }
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([String].self))
  }
}

extension Counts: Codable {
  /// An object from code to number.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(numbers)
  }
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([String: Int].self))
  }
}
