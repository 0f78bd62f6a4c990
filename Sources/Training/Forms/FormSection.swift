/// The parts of a form.
enum FormSection: String, Hashable, CaseIterable {
  case plans = "A"
  case deliveries = "B"
  case questions = "C"

  /// The heading over the part.
  var title: String {
    switch self {
    case .plans: "Ａ　組入れの状況（教育訓練計画に入っているか）"
    case .deliveries: "Ｂ　実施の状況（実際に行ったか）"
    case .questions: "Ｃ　設問"
    }
  }

  /// What stands under the heading.
  var explanation: String {
    switch self {
    case .plans:
      "一つの科目を一行に書きます。内容は、当てはまる列に○を付けます。時間は「1.5」のように書きます。行が足りないときは、行を挿入してください。"
    case .deliveries:
      "一回の授業を一行に書きます。講師と受講者は人数を、使った道具には○を書きます。合同の授業は、主催校の回答票にだけ書きます。"
    case .questions: "当てはまるものに○を付けます。設問が当てはまらないときは、設問の行で「該当なし」を選びます。"
    }
  }
}
