public import Diagnostics
internal import Markup

/// Reads XLSX as Excel, LibreOffice and others write it, from people who may mean no good.
///
/// What could do harm is refused as a whole: archives that swell, climb or link, macros, values from
/// other files, encryption, a DOCTYPE. A cell that cannot be believed is left out and reported. Looks,
/// pictures, comments and charts are not read; hyperlinks are never followed.
public struct WorkbookReader: Hashable, Sendable {
  /// How much is read.
  public var limits: WorkbookLimits

  /// Makes a reader.
  public init(limits: WorkbookLimits = WorkbookLimits()) { self.limits = limits }

  /// Whether bytes begin like a workbook or another ZIP file; tells XLSX from CSV.
  public static func mayBeWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// Reads a workbook.
  ///
  /// Positions in diagnostics name a sheet by its number from 1, and a cell: `sheet 2!B12`. One diagnostic
  /// stands for all cells of a sheet with the same complaint; formulas are one of them.
  public func read(_ bytes: [UInt8], file: String) throws(TableError) -> (
    workbook: Workbook, diagnostics: [Diagnostic]
  ) {
    guard bytes.count <= limits.packedBytes else {
      throw .workbookTooLarge(bytes.count, limit: limits.packedBytes, file)
    }
    if let error = WorkbookFormat.error(in: bytes, file: file) { throw error }
    var package = try WorkbookPackage(bytes, file: file, limits: limits)
    if let error = WorkbookFormat.error(of: package.keys, file: file) { throw error }
    return try read(&package)
  }

  private func read(_ package: inout WorkbookPackage) throws(TableError) -> (
    workbook: Workbook, diagnostics: [Diagnostic]
  ) {
    let parts = try WorkbookParts.find(in: &package)
    let announced = WorkbookPartReceiver()
    _ = try package.read(parts.workbook, role: "workbook", to: announced)
    guard announced.isWorkbook else { throw .missingPart(package.file, part: "workbook") }
    let cells = CellReader(
      texts: try texts(parts, &package), formats: try formats(parts, &package),
      dates: announced.dates, limits: limits)

    var workbook = Workbook()
    var diagnostics: [Diagnostic] = []
    var room = limits.cells
    for (index, sheet) in announced.sheets.enumerated() {
      let role = "sheet \(index + 1)"
      guard let relationship = parts.relationships[sheet.relationship] else {
        throw .missingPart(package.file, part: role)
      }
      guard relationship.type == "worksheet" else {
        diagnostics.append(noCells(package.file, role))
        continue
      }
      let receiver = SheetReceiver(
        reader: cells, complaints: CellComplaints(file: package.file, sheet: index + 1), most: room)
      guard let key = relationship.target,
        try package.read(key, role: role, to: receiver), receiver.isSheet
      else { throw .missingPart(package.file, part: role) }
      if receiver.hasTooManyCells {
        throw .tooManyCells(package.file, sheet: index + 1, limit: limits.cells)
      }
      room -= receiver.cells.count
      workbook.sheets.append(receiver.sheet(named: sheet.name, sheet.visibility))
      diagnostics += receiver.diagnostics
    }
    guard !workbook.sheets.isEmpty else { throw .missingPart(package.file, part: "sheet 1") }
    return (workbook, diagnostics)
  }

  private func texts(_ parts: WorkbookParts, _ package: inout WorkbookPackage) throws(TableError)
    -> [String]
  {
    // Programs leave texts behind that no cell has any more; more than that is no list of people.
    let receiver = SharedStringReceiver(most: limits.cells * 2)
    if let key = parts.sharedStrings {
      _ = try package.read(key, role: "sharedStrings", to: receiver)
    }
    if receiver.hasTooMany { throw .tooManyCells(package.file, sheet: 1, limit: limits.cells) }
    return receiver.texts
  }

  private func formats(_ parts: WorkbookParts, _ package: inout WorkbookPackage) throws(TableError)
    -> [NumberFormat]
  {
    let receiver = StyleReceiver()
    if let key = parts.styles { _ = try package.read(key, role: "styles", to: receiver) }
    return receiver.formats
  }

  private func noCells(_ file: String, _ role: String) -> Diagnostic {
    Diagnostic(
      .note, "sheet-without-cells", at: SourcePosition(file: file, element: role),
      LocalizedMessage(
        ja: "グラフなどのシートです。読みませんでした。",
        en: "This is a sheet of a chart or the like; it was not read."))
  }
}
