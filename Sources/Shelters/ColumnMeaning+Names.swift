extension ColumnMeaning {
  /// The meaning of a folded column name (``ColumnName``); nil if the reader does not know it.
  static func of(_ folded: String) -> ColumnMeaning? {
    if let meaning = byName[folded] { return meaning }
    for prefix in hazardPrefixes where folded.hasPrefix(prefix) {
      if let meaning = byName[String(folded.dropFirst(prefix.count))], case .hazard = meaning {
        return meaning
      }
    }
    return nil
  }

  private static let hazardPrefixes = ["災害種別", "対象災害", "対応災害", "異常な現象の種類"].map(ColumnName.fold)

  private static let byName: [String: ColumnMeaning] = {
    var table: [String: ColumnMeaning] = [:]
    for (meaning, names) in known {
      for name in names { table[ColumnName.fold(name)] = meaning }
    }
    for hazard in Hazard.allCases { table[ColumnName.fold(hazard.japanese)] = .hazard(hazard) }
    return table
  }()

  /// The names in the national data sets (the present, the older, GSI's) and those that towns use.
  private static let known: [(ColumnMeaning, [String])] = [
    (.identifier, ["ID", "NO", "No.", "番号", "施設ID", "施設番号", "避難所番号"]),
    (.commonIdentifier, ["共通ID"]),
    (
      .name,
      [
        "名称", "施設名", "施設名称", "施設・場所名", "施設の名称", "避難所名", "避難所名称", "避難所の名称", "避難場所名", "避難場所名称",
        "避難施設名", "避難施設名称", "指定避難所名", "指定緊急避難場所名", "指定緊急避難場所の名称", "開設避難所", "開設避難所名", "name",
      ]
    ),
    (.looseName(.shelter), ["避難所", "指定避難所"]),
    (.looseName(.evacuationSite), ["避難場所", "指定緊急避難場所", "緊急避難場所"]),
    (
      .kana,
      [
        "名称カナ", "名称_カナ", "名称(カナ)", "名称_フリガナ", "名称フリガナ", "施設名カナ", "施設名_カナ", "施設名称カナ", "施設名フリガナ",
        "フリガナ", "カナ", "読み", "読み方", "よみがな", "避難所名カナ", "避難所名フリガナ",
      ]
    ),
    (.latinName, ["名称_英字", "名称英語", "名称(英語)", "英字名称", "英語名", "英語名称", "施設名英語", "英語表記"]),
    (.address, ["所在地_連結表記", "住所", "所在地", "所在地住所", "施設住所", "施設所在地", "避難所住所", "避難所所在地", "address"]),
    (.addressPrefecture, ["所在地_都道府県"]),
    (.addressMunicipality, ["所在地_市区町村"]),
    (.addressDistrict, ["所在地_町字"]),
    (.addressRest, ["所在地_番地以下"]),
    (.latitude, ["緯度", "北緯", "lat", "latitude", "緯度(10進)", "緯度10進数", "y座標"]),
    (.longitude, ["経度", "東経", "lon", "lng", "longitude", "経度(10進)", "経度10進数", "x座標"]),
    (.phone, ["電話番号", "電話", "TEL", "連絡先", "連絡先電話番号", "施設電話番号"]),
    (
      .municipalityCode,
      ["全国地方公共団体コード", "都道府県コード又は市区町村コード", "市区町村コード", "団体コード", "自治体コード", "市町村コード"]
    ),
    (.locationCode, ["所在地_全国地方公共団体コード"]),
    (.municipality, ["地方公共団体名", "都道府県名及び市町村名", "市区町村名", "市町村名", "自治体名", "市町村", "市区町村"]),
    (.prefecture, ["都道府県名", "都道府県"]),
    (.district, ["地区", "地区名", "地域", "地域名", "校区", "学区", "小学校区"]),
    (.hazard(.flood), ["河川氾濫", "外水氾濫", "洪水時", "水害"]),
    (
      .hazard(.landslide),
      [
        "崖崩れ・土石流・地滑り", "がけ崩れ、土石流及び地滑り", "がけ崩れ・土石流・地すべり", "がけ崩れ、土石流及び地すべり", "崖崩れ・土石流・地すべり",
        "土砂災害", "崖崩れ・土石流及び地滑り", "がけ崩れ", "崖崩れ",
      ]
    ),
    (.hazard(.largeFire), ["大規模火災", "大規模な火災", "大火事", "火災", "大規模火事"]),
    (.hazard(.inlandFlooding), ["内水はん濫", "内水"]),
    (.hazard(.volcano), ["火山", "火山噴火", "火山災害"]),
    (.alsoShelter, ["指定避難所との重複", "指定避難所との住所同一", "指定避難所との重複の有無", "指定避難所との兼用"]),
    (
      .alsoEvacuationSite,
      ["指定緊急避難場所との住所同一", "指定緊急避難場所との重複", "指定緊急避難場所との重複の有無", "緊急避難場所との重複"]
    ),
    (.kind, ["種別", "区分", "施設種別", "施設区分", "避難所種別", "避難所区分", "避難施設種別", "避難所等の種別", "指定区分", "避難所等区分"]),
    (
      .capacity,
      ["想定収容人数", "収容人数", "収容可能人数", "最大収容人数", "収容定員", "受入可能人数", "想定収容人員", "収容人員", "避難可能人数"]
    ),
    (.admits, ["受入対象者", "その他市町村長が必要と認める事項"]),
    (.people, ["人数", "避難者数", "避難者", "避難人数", "避難者人数", "受入人数", "避難所避難者数", "現在の避難者数"]),
    (.openState, ["開設状況", "開設", "開設状態", "状況", "開設の有無", "開設・閉鎖", "避難所開設状況"]),
    (.asOf, ["時点", "開設日時", "更新日時", "情報更新日時", "確認日時"]),
    (.note, ["備考", "特記事項", "注記"]),
    (
      .unused,
      [
        "町字ID", "建物名等(方書)", "方書", "標高", "内線番号", "連絡先メールアドレス", "連絡先FormURL",
        "連絡先備考（その他、SNSなど）", "郵便番号", "対象となる町会・自治会", "URL", "画像", "画像_ライセンス",
        "面積", "構造", "階数", "施設分類",
      ]
    ),
  ]
}
