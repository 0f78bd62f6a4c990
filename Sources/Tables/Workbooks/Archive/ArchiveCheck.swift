internal import Diagnostics

/// Refuses an archive that could do harm, before anything in it is unpacked.
struct ArchiveCheck {
  let file: String
  let limits: WorkbookLimits

  /// Throws if one part, or all of them together, must not be unpacked.
  func check(_ entries: [ArchiveEntry], fileBytes: Int) throws(TableError) {
    guard entries.count <= limits.entries else { throw tooManyEntries }
    var keys: Set<String> = []
    for entry in entries {
      if entry.leadsElsewhere {
        throw hostile("別のフォルダーを指す名前", "a name that leads to another folder")
      }
      if entry.isLink { throw hostile("ほかのファイルへのリンク", "a link to another file") }
      guard keys.insert(entry.key).inserted else {
        throw hostile("同じ名前の部品が二つ", "two parts of the same name")
      }
    }
    if entries.contains(where: \.isEncrypted) { throw .encryptedWorkbook(file) }
    guard entries.allSatisfy(\.isPlain) else { throw .damagedWorkbook(file) }
    try checkSizes(entries, fileBytes: fileBytes)
  }

  /// The most bytes that a part may have when unpacked.
  func most(of entry: ArchiveEntry, already: Int) -> Int {
    let byRatio = max(Self.smallPart, entry.packedBytes.multipliedClamping(limits.ratio))
    return max(0, min(byRatio, limits.unpackedBytes - already))
  }

  private func checkSizes(_ entries: [ArchiveEntry], fileBytes: Int) throws(TableError) {
    var packed = 0
    var unpacked = 0
    for entry in entries {
      if entry.unpackedBytes > most(of: entry, already: 0) { throw swells }
      packed = packed.addingClamping(entry.packedBytes)
      unpacked = unpacked.addingClamping(entry.unpackedBytes)
    }
    if unpacked > limits.unpackedBytes { throw swells }
    // Parts that lie over one another are how the smallest bombs are made.
    if packed > fileBytes { throw hostile("重なり合った部品", "parts that overlap") }
  }

  private static let smallPart = 1 << 20

  /// More parts than such a file may have.
  var tooManyEntries: TableError {
    TableError(
      .tooLarge, at: SourcePosition(file: file),
      LocalizedMessage(
        ja: "ブックの部品が多すぎます（上限 \(limits.entries)）。読みませんでした。",
        en: "The workbook has too many parts (the limit is \(limits.entries)); it was not read."),
      hint: LocalizedMessage(
        ja: "必要なシートだけを新しいブックに写して保存してください。",
        en: "Copy the sheets you need into a new workbook."))
  }

  /// More bytes than such a file may unpack to.
  var swells: TableError {
    TableError(
      .hostileArchive, at: SourcePosition(file: file),
      LocalizedMessage(
        ja: "展開すると異常に大きくなるファイルです。読みませんでした。",
        en: "The file swells beyond measure when unpacked; it was not read."),
      hint: Self.newWorkbook)
  }

  private func hostile(_ japanese: String, _ english: String) -> TableError {
    TableError(
      .hostileArchive, at: SourcePosition(file: file),
      LocalizedMessage(
        ja: "ふつうのブックにはないもの（\(japanese)）があります。読みませんでした。",
        en: "The file has what no ordinary workbook has (\(english)); it was not read."),
      hint: Self.newWorkbook)
  }

  private static let newWorkbook = LocalizedMessage(
    ja: "差出人に確かめ、内容を新しいブックに値だけ貼り付けて送ってもらってください。",
    en: "Ask the sender, and have the values pasted into a new workbook.")
}

extension Int {
  fileprivate func multipliedClamping(_ other: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }

  fileprivate func addingClamping(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
