/// Lists of organisations as a person writes them.
enum OrganizationLines {
  private static let header = """
    id,kind,name,kana,englishName,isEnglishConstructed,prefecture,operatorName,operatorKind,\
    governmentCode,validFrom,validTo,successor,sharedSite,nameCheck,source,note

    """

  /// A training centre and an association.
  static let good =
    header + """
      tc-14,training-centre,川崎市消防訓練センター,,,1,14,川崎市,,141305,2020-04-01,,,,B,一覧,
      as-17,association,石川県国際交流協会,,,1,17,,,,,,,,,,

      """

  /// One good line, one with a wrong check digit, one without a prefecture.
  static let bad =
    header + """
      tc-14,training-centre,川崎市消防訓練センター,,,1,14,川崎市,,141305,,,,,,,
      tc-27,training-centre,大阪市消防訓練センター,,,1,27,大阪市,,271005,,,,,,,
      tc-99,training-centre,どこかの訓練センター,,,1,,,,,,,,,,,

      """
}
