/// The reports of the tracker.
public enum ReportKind: String, Hashable, Sendable, Codable, CaseIterable {
  case returnRate = "return-rate"
  case inclusion
  case prefectures
  case progress
  case items
  case courses
  case lecturers
  case reasons
  case yearOnYear = "year-on-year"
  case onePage = "one-page"
  case drills
  case corrections
  case nextYear = "next-year"

  /// Its number, printed in every foot line; there is no R10 and no R12.
  public var number: String {
    switch self {
    case .returnRate: "R1"
    case .inclusion: "R2"
    case .prefectures: "R3"
    case .progress: "R4"
    case .items: "R5"
    case .courses: "R6"
    case .lecturers: "R7"
    case .reasons: "R8"
    case .yearOnYear: "R9"
    case .onePage: "R11"
    case .drills: "R13"
    case .corrections: "R14"
    case .nextYear: "R15"
    }
  }

  /// The title.
  public var japanese: String {
    switch self {
    case .returnRate: "回収状況"
    case .inclusion: "組入れ状況一覧"
    case .prefectures: "都道府県別の状況"
    case .progress: "進みぐあい"
    case .items: "項目別の状況"
    case .courses: "課程別・対象別の状況"
    case .lecturers: "講師の状況"
    case .reasons: "組み入れていない理由"
    case .yearOnYear: "前年度比較"
    case .onePage: "一枚報告"
    case .drills: "訓練と人材"
    case .corrections: "訂正記録"
    case .nextYear: "次年度計画の確認"
    }
  }
}
