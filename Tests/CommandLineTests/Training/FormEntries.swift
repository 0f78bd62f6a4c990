/// What academies fill into forms, as `Tests/Proof/fill_form.py` takes it.
enum FormEntries {
  /// An answer with every value once, and another line with the fewest.
  static let whole = """
    {"head": {"回答区分": "回答", "回答課": "教務課"},
     "A": [{"年度": "R9", "課程（各校の名称）": "初任総合教育", "標準課程": "職員・初任教育、職員・警防科",
            "課程の総時間": "８００時間", "科目": "外国人対応", "状況": "組入れ決定", "講義": "1時間半", "演習": 0.5,
            "実技": "30分", "図上": 1, "eラーニング": "該当なし", "VoiceTra": "○", "避難誘導": "✓",
            "根拠文書": "令和9年度教育訓練計画", "頁": "12", "文書の日付": "令和8年3月20日"},
           {"年度": "R8", "課程（各校の名称）": "初任総合教育", "科目": "外国人対応", "状況": "組入れ決定",
            "講義": "２", "eラーニング": "0", "VoiceTra": 1, "根拠文書": "令和8年度教育訓練計画"},
           {"年度": "R9", "課程（各校の名称）": "現地教育", "科目": "通訳機", "状況": "検討中"}],
     "B": [{"年度": "R8", "課程（各校の名称）": "初任総合教育", "科目": "外国人対応", "回": 1, "状況": "実施済",
            "開始日": "R8.6.1", "終了日": "2026/6/2", "時間": 2, "職員": "30名", "団員": 0, "その他の受講者": 1,
            "NPO": 2, "VoiceTra": 1, "外国人協力者数": 3, "経費（円）": "50,000円", "課題": "時間が足りない"},
           {"年度": "R8", "課程（各校の名称）": "初任総合教育", "科目": "外国人対応", "回": 2, "状況": "中止",
            "理由": "予算"}],
     "C": ["教材・資料を備えている"]}
    """

  /// The same academy a day later: the plan is not decided after all, and no reason is given.
  static let later = """
    {"head": {"回答区分": "回答"},
     "A": [{"年度": "R9", "課程（各校の名称）": "初任総合教育", "科目": "外国人対応", "状況": "検討中"}]}
    """

  /// 該当なし for all of it.
  static let none = #"{"head": {"回答区分": "該当なし"}}"#

  /// Nothing but the name of an office.
  static let untouched = #"{"head": {}}"#

  /// A class that fa-26 and fa-26100 hold together, as one of them tells it.
  static func joint(with partner: String, trainees: Int) -> String {
    """
    {"head": {"回答区分": "回答"},
     "B": [{"年度": "R8", "課程（各校の名称）": "初任教育", "科目": "外国人対応", "状況": "一部実施",
            "開始日": "2026/7/1", "職員": \(trainees), "合同の相手校": "\(partner)"}]}
    """
  }
}
