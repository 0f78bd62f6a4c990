public import Sheets

/// All notices of a shelter in the order in which they were issued, with what became of them.
public struct NoticeRegister: Hashable, Sendable {
  /// What a notice is at a moment.
  public enum State: String, Hashable, Sendable, Codable {
    /// It holds.
    case current
    /// Its time is over, but nobody has said that it was taken down.
    case expired
    /// Somebody has said that it ended.
    case ended
    /// Another notice says that it replaces it.
    case replaced
  }

  /// The notices, oldest first.
  public private(set) var records: [NoticeRecord] = []
  /// The lines of the file that could not be read, from 1; they are kept as they are.
  public internal(set) var unreadable: [Int] = []
  /// Whether the last line was cut off while it was written; it is set aside before the next is.
  public internal(set) var isTorn = false
  private var endings: [NoticeNumber: String] = [:]
  private var reserved = 0

  /// Makes an empty register.
  public init() {}

  /// Takes an entry in; a second record of the same number is left out, since a number is for ever.
  public mutating func add(_ entry: RegisterEntry) {
    switch entry {
    case .issued(let record):
      reserve(record.number.value)
      // A number that is spoken of was given, even where its own line is gone.
      if let replaced = record.replaces { reserve(replaced.value) }
      guard self[record.number] == nil else { return }
      records.append(record)
    case .ended(let number, let moment):
      reserve(number.value)
      if endings[number] == nil { endings[number] = moment }
    }
  }

  /// Keeps a number from being given again.
  mutating func reserve(_ value: Int) { reserved = max(reserved, value) }

  /// The record of a number; nil if there is none.
  public subscript(number: NoticeNumber) -> NoticeRecord? {
    records.last { $0.number == number }
  }

  /// The number of the next notice; nil where all are used.
  public var next: NoticeNumber? { NoticeNumber(reserved + 1) }

  /// When a notice ended; nil if nobody said that it did.
  public func ending(of number: NoticeNumber) -> String? { endings[number] }

  /// The notice that replaces another one; nil if none does.
  public func successor(of number: NoticeNumber) -> NoticeNumber? {
    records.last { $0.replaces == number }?.number
  }

  /// What a notice is at a moment, ISO 8601 without a zone.
  public func state(of record: NoticeRecord, at moment: String) -> State {
    if endings[record.number] != nil { return .ended }
    if successor(of: record.number) != nil { return .replaced }
    return record.until < moment ? .expired : .current
  }
}
