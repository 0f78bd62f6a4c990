/// What every report says beside its figures.
enum CommonNotes {
  static func all(_ head: ReportHead) -> [String] {
    [
      "率の分母は 対象 \(head.denominator)\(head.unit)（対象外を除く）、小数第2位を四捨五入。"
        + "未把握 \(head.unknown)\(head.unit)。未把握は 未実施ではなく、未回答・該当なし・予定なしとも別。",
      "外国人対応の教育訓練は 努力義務であり、未実施は違反ではない。",
    ]
  }
}
