extension FormRule {
  /// The sentence in Japanese and English, without its full stop; never with what a person typed.
  var words: (String, String) {
    switch self {
    case .notAForm: ("回答票のシートがありません", "No sheet of the workbook is a form")
    case .metaBroken:
      ("管理情報の検査値が合いません。機関コードと機関名で照合します", "The hidden line is damaged; the code and name count")
    case .unknownAcademy: ("機関が台帳にありません", "No such organisation is in the registry")
    case .academyConflict:
      ("管理情報と、機関コード・機関名が、別の学校を指しています", "The hidden line and the head name different academies")
    case .wrongCheckDigit:
      ("団体コードの検査数字が合いません", "The check digit of the government code is wrong")
    case .otherRound: ("別の調査の回答票です", "The form belongs to another round")
    case .notAMember: ("この調査の対象の機関ではありません", "The organisation is not asked in this round")
    case .roundClosed: ("この調査は確定しています", "The round is closed")
    case .outOfScope: ("対象外とした機関の回答です", "The organisation was taken out of the round")
    case .questionSetMismatch:
      ("設問の版が違います。設問の回答は読みません", "The questions are of another version; their answers are left out")
    case .academyTwice:
      (
        "同じ機関の回答が二つあります。後のものを使い、両方を残します",
        "An academy answered twice; the later one counts, both are kept"
      )
    case .sameFile: ("同じファイルは取り込み済みです。何も変わりません", "The same file was taken before; nothing changes")
    case .formUntouched: ("送ったときのまま、何も記入されていません", "Nothing was filled in since the form went out")
    case .replyKindMissing:
      ("回答区分が空欄です。記入があるので回答として読みます", "The kind of reply is blank; the form is read as an answer")
    case .noneWithAnswers:
      ("該当なしとしていますが、記入があります", "The form says 該当なし, and yet it is filled in")
    case .twoTables:
      ("一枚のシートに表が二つあります。初めのものを読みました", "A sheet has two such tables; the first was read")
    case .columnMissing: ("見出しが見つからない列があります", "The heading of a column cannot be found")
    case .unreadable: ("読み取れない値です。未把握として扱います", "A value cannot be read; it counts as not known")
    case .unknownOption:
      ("選択肢にない語です。未把握として扱います", "A word is none of the options; it counts as not known")
    case .formulaValue:
      ("数式のセルです。保存されたときの計算結果を読みました", "A cell has a formula; its saved result was read")
    case .notApplicable:
      ("該当なしと読みました。0 でも空欄でもありません", "The cell says 該当なし, which is neither 0 nor blank")
    case .blankCount:
      ("空欄です。0 でも該当なしでもなく、未把握として読みました", "A blank cell was read as not known, neither 0 nor 該当なし")
    case .yearMissing: ("年度がない行です。読みません", "A line without a fiscal year was left out")
    case .otherYear: ("調査の年度ではありません", "The fiscal year is none of the round")
    case .statusMissing: ("状況が空欄です", "The status is blank")
    case .rowTwice:
      ("同じ年度・課程・科目の行が二つあります。後の行は読みません", "Two lines are about the same; the later one was left out")
    case .rowGone: ("前に回答のあった行がありません", "A line that was answered before is gone")
    case .lastYearUntouched:
      ("前年度の内容のままの行です。読みません", "A line still has last year's content; it was left out")
    case .decidedUnconfirmed:
      (
        "組入れ決定ですが、根拠・時間・内容のどれかがありません。確認中として扱います",
        "Decided, but evidence, hours or topics are missing; it counts as being confirmed"
      )
    case .reasonMissing: ("理由がありません", "The reason is missing")
    case .hoursBeyondCourse: ("時間が課程の総時間を超えています", "The hours are more than those of the course")
    case .deliveredWithoutPlan: ("計画に組み入れていない授業を実施しています", "A class was held that is in no plan")
    case .dayOutsideYear: ("日付が年度の外です", "The day is outside the fiscal year")
    case .daysReversed: ("終了日が開始日より前です", "The last day is before the first")
    case .deliveredWithoutTrainees: ("実施済ですが、受講者がいません", "Held, but without trainees")
    case .movedBackwards:
      (
        "状況が理由なく後戻りしています。この値は取り込みません",
        "The status moves backwards without a reason; it is not taken"
      )
    case .jointTwice:
      (
        "合同の授業が両校から回答されています。一つだけ数えます",
        "A joint class was answered by both academies; it counts once"
      )
    case .exclusiveWithOthers:
      (
        "ほかと同時に選べない選択肢です。この設問は未回答として扱います",
        "An exclusive option was chosen with others; the question counts as not answered"
      )
    case .severalChosen:
      (
        "一つだけ選ぶ設問で、いくつも選ばれています。未回答として扱います",
        "Several options were chosen of a question for one; it counts as not answered"
      )
    case .noneWithOptions:
      (
        "該当なしとしていますが、○があります。未回答として扱います",
        "The question says 該当なし and has options; it counts as not answered"
      )
    case .noOptionChosen:
      ("どの選択肢にも○がありません。未回答として扱います", "No option was chosen; the question counts as not answered")
    case .outsideCP932: ("CP932 にない文字があります", "Some characters are not in CP932")
    }
  }
}
