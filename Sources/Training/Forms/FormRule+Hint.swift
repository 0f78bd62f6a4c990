internal import Diagnostics

extension FormRule {
  /// What to do about it; only errors need a way out.
  var hint: LocalizedMessage? { wayOut.map { LocalizedMessage(ja: $0.ja, en: $0.en) } }

  private var wayOut: (ja: String, en: String)? {
    switch self {
    case .notAForm:
      ("round forms が作った回答票かどうか、見てください", "See whether it is a form that round forms has made.")
    case .unknownAcademy:
      (
        "機関コードを academies list で確かめ、回答票に書いてください",
        "Look for the code with academies list and write it on the form."
      )
    case .academyConflict:
      ("どの学校の回答か、出した所に確かめてください", "Ask whoever sent it which academy it is of.")
    case .otherRound:
      ("回答票にある調査名で round import してください", "Run round import with the round named on the form.")
    case .notAMember:
      ("対象は round show で見られます", "See the members with round show.")
    case .roundClosed:
      (
        "確定のあとの訂正は record に --reason を付けて書いてください",
        "Correct what is final with record and --reason."
      )
    case .formUntouched:
      ("記入したファイルを送り直してもらってください", "Ask for the file that was filled in.")
    case .noneWithAnswers, .noneWithOptions:
      (
        "該当なしなのか、記入したほうなのか、出した所に確かめてください",
        "Ask whoever sent it whether it is none, or what was filled in."
      )
    case .twoTables:
      ("一つのシートに表を一つずつにしてください", "Leave one table of each kind on a sheet.")
    case .yearMissing:
      ("その行に年度を書いてください（R8 など）", "Write the fiscal year in that line, like R8.")
    case .rowTwice:
      ("同じ行を一つにするか、回の番号を変えてください", "Leave one of the lines, or give the class another number.")
    case .movedBackwards:
      (
        "訂正なら理由の列に書いてもらうか、--reason を付けて取り込んでください",
        "If it is a correction, have the reason filled in, or import with --reason."
      )
    case .exclusiveWithOthers, .severalChosen:
      ("どれが答えか、出した所に確かめてください", "Ask whoever sent it which is the answer.")
    default: nil
    }
  }
}
