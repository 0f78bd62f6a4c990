/// A municipal data set that is easily taken for a list of shelters, known by its columns.
public enum OtherDataSet: String, Hashable, Sendable, Codable, CaseIterable {
  case defibrillators
  case clinics
  case careProviders
  case publicToilets
  case wirelessNetworks
  case culturalProperties
  case events
  case fireHydrants
  case childcare
  case population
  case foodBusinesses
  case waterPoints
  case publicFacilities

  /// The Japanese name of the data set.
  public var japanese: String {
    switch self {
    case .defibrillators: "AED設置箇所一覧"
    case .clinics: "医療機関一覧"
    case .careProviders: "介護サービス事業所一覧"
    case .publicToilets: "公衆トイレ一覧"
    case .wirelessNetworks: "公衆無線LANアクセスポイント一覧"
    case .culturalProperties: "文化財一覧"
    case .events: "イベント一覧"
    case .fireHydrants: "消防水利施設一覧"
    case .childcare: "子育て施設一覧"
    case .population: "地域・年齢別人口"
    case .foodBusinesses: "食品等営業許可・届出一覧"
    case .waterPoints: "給水拠点一覧"
    case .publicFacilities: "公共施設一覧"
    }
  }

  /// What the rows of the data set are, in English.
  public var english: String {
    switch self {
    case .defibrillators: "defibrillators (AED)"
    case .clinics: "clinics and hospitals"
    case .careProviders: "providers of nursing care"
    case .publicToilets: "public toilets"
    case .wirelessNetworks: "public wireless networks"
    case .culturalProperties: "cultural properties"
    case .events: "events"
    case .fireHydrants: "fire hydrants and cisterns"
    case .childcare: "childcare facilities"
    case .population: "population by age"
    case .foodBusinesses: "licensed food businesses"
    case .waterPoints: "emergency water points"
    case .publicFacilities: "public facilities"
    }
  }

  /// The data set that has one of these columns; nil if none has.
  static func recognise(header: [String]) -> OtherDataSet? {
    let names = Set(header.map { ColumnName.read($0).folded })
    return allCases.first { set in
      set.tellingColumns.contains { names.contains(ColumnName.fold($0)) }
    }
  }

  /// Columns that only this data set has.
  private var tellingColumns: [String] {
    switch self {
    case .defibrillators: ["設置位置", "小児対応設備の有無", "AED設置場所", "AEDの設置場所", "パッド使用期限", "AED製造番号"]
    case .clinics: ["診療科目", "病床数", "医療機関の種類", "医療機関コード", "診療科", "診療時間"]
    case .careProviders: ["介護サービスの種類", "実施サービス", "事業所番号", "介護事業所番号"]
    case .publicToilets: ["男性トイレ総数", "女性トイレ総数", "男女共用トイレ総数", "バリアフリートイレ数"]
    case .wirelessNetworks: ["SSID", "提供エリア"]
    case .culturalProperties: ["文化財分類", "文化財指定日", "文化財名称"]
    case .events: ["イベント名", "イベントID"]
    case .fireHydrants: ["水利種別", "消防水利種別", "口径"]
    case .childcare: ["受入年齢", "一時預かりの有無", "認可等年月日", "子育て施設種別"]
    case .population: ["総人口", "世帯数", "男性の総人口"]
    case .foodBusinesses: ["営業の種類", "屋号", "許可番号", "営業所名称"]
    case .waterPoints: ["貯水量", "給水拠点名", "給水場所"]
    case .publicFacilities: ["利用可能曜日", "POIコード", "名称_通称", "施設概要"]
    }
  }
}
