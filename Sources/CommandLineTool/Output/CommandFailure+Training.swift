import Diagnostics
import ShirubeKit
import Storage
import Tables
import Training

extension CommandFailure {
  /// A database that cannot be used.
  init(_ error: StorageError) {
    let status: ExitStatus =
      switch error {
      case .notThere, .cannotOpen: .noInput
      case .readOnly: .notPermitted
      case .inUse: .unavailable
      case .foreign, .newer, .damaged, .missing: .badData
      case .diskFull, .disk, .unsafeSetting, .stepFailed, .backupFailed: .cannotWrite
      case .refused: .refused
      }
    var diagnostic = error.diagnostic
    if case .notThere = error {
      diagnostic.hint = LocalizedMessage(
        ja:
          "--database の名前を確かめてください。新しく始めるのは shirube training round create、academies import、import です",
        en:
          "Check the name behind --database. A new one begins with shirube training round create, academies import or import."
      )
    }
    self.init(status, [diagnostic], safe: Self.nothingChanged)
  }

  /// Something that cannot be kept.
  init(_ error: TrainingError) {
    let status: ExitStatus =
      switch error {
      case .notFound: .noInput
      case .notACode, .unusable: .usage
      case .forbiddenMove, .frozen: .refused
      }
    self.init(status, [error.diagnostic], safe: Self.nothingChanged)
  }

  /// An entry that cannot be read.
  init(_ problem: EntryProblem) {
    switch problem {
    case .unknownName(let name, let known):
      let near = NearMiss.nearest(name, in: known)
      self = .usage(
        ja: "「\(name)」という項目はありません。あるのは: \(known.joined(separator: " "))",
        en: "There is no value “\(name)”. There are: \(known.joined(separator: " "))",
        hintJa: near.map { "\($0) ではありませんか" } ?? "--names で意味も見られます",
        hintEn: near.map { "Did you mean \($0)?" } ?? "--names shows what they mean.")
    case .badValue(let name, let wanted):
      self = .usage(
        ja: "\(name) の値が読めません。書けるのは: \(wanted)",
        en: "The value of \(name) cannot be read. It takes: \(wanted)",
        hintJa: "\(name)= のあとを書き直してください", hintEn: "Write what stands behind \(name)= anew.")
    case .missing(let name):
      self = .usage(
        ja: "\(name) がありません", en: "\(name) is missing.", hintJa: "\(name)=… を足してください",
        hintEn: "Add \(name)=….")
    case .unknownOrganization(let code):
      self = CommandFailure(TrainingError.notFound(.organizations, key: code))
    }
    safe = Self.nothingChanged
  }

  /// A kind of entry that is none.
  static func unknownKind(_ text: String) -> CommandFailure {
    let all = EntryKind.allCases.map(\.rawValue)
    let near = NearMiss.nearest(text, in: all)
    return .usage(
      ja: "「\(text)」という種類はありません。あるのは: \(all.joined(separator: " "))",
      en: "There is no kind “\(text)”. There are: \(all.joined(separator: " "))",
      hintJa: near.map { "\($0) ではありませんか" } ?? "組入れなら inclusion",
      hintEn: near.map { "Did you mean \($0)?" } ?? "An inclusion is: inclusion")
  }

  /// A mistake in a file, with a way out if it names none.
  static func withHint(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.hint =
      diagnostic.hint
      ?? LocalizedMessage(
        ja: "ファイルを開いて中身を見て、正しいファイルを渡してください",
        en: "Open the file, see what is in it, and give the right one.")
    return diagnostic
  }

  /// Runs what may throw any error of the tracker, and says it as a failure of the command.
  static func translating<Value>(_ body: () throws -> Value) throws(CommandFailure) -> Value {
    do {
      return try body()
    } catch let failure as CommandFailure {
      throw failure
    } catch let error as StorageError {
      throw CommandFailure(error)
    } catch let error as TrainingError {
      throw CommandFailure(error)
    } catch let problem as EntryProblem {
      throw CommandFailure(problem)
    } catch let error as TransferError {
      throw CommandFailure(.badData, [error.diagnostic], safe: nothingChanged)
    } catch let error as TableError {
      throw CommandFailure(.badData, [withHint(error.diagnostic)], safe: nothingChanged)
    } catch {
      throw CommandFailure(
        .failed, "failed", ja: "思いがけない誤りで止まりました（\(type(of: error))）",
        en: "It stopped at an unexpected mistake (\(type(of: error))).",
        hintJa: "shirube training verify で確かめてください", hintEn: "Check with: shirube training verify")
    }
  }
}
