/// How much of a workbook is read before it is refused.
public struct WorkbookLimits: Hashable, Sendable {
  /// Most bytes of the file as it is stored.
  public var packedBytes: Int
  /// Most parts that the file is made of.
  public var entries: Int
  /// Most bytes of all parts unpacked; counted while unpacking, not taken from the file's word.
  public var unpackedBytes: Int
  /// How many times larger than stored a part may become; parts below a megabyte may always.
  public var ratio: Int
  /// Most cells that hold something, over all sheets.
  public var cells: Int
  /// Most UTF-16 units of the text of one cell; Excel itself allows 32,767.
  public var textLength: Int

  /// Makes limits; the defaults are far above the forms and lists that offices send.
  public init(
    packedBytes: Int = 20_000_000, entries: Int = 200, unpackedBytes: Int = 200_000_000,
    ratio: Int = 100, cells: Int = 200_000, textLength: Int = 32_767
  ) {
    self.packedBytes = packedBytes
    self.entries = entries
    self.unpackedBytes = unpackedBytes
    self.ratio = ratio
    self.cells = cells
    self.textLength = textLength
  }
}
