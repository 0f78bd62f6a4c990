/// The names of the files that `round forms` writes.
public enum FormFiles {
  /// `R8_17_fa-17_石川県消防学校.xlsx`.
  public static func name(_ round: Round, _ organization: Organization) -> String {
    safe("\(round.id)_\(organization.prefecture)_\(organization.id)_\(organization.name)")
  }

  /// `R8_17_石川県_まとめ.xlsx`.
  public static func name(_ round: Round, _ prefecture: Prefecture) -> String {
    safe("\(round.id)_\(prefecture.code)_\(prefecture.name)_まとめ")
  }

  /// Without what Windows does not allow in a name.
  private static func safe(_ name: String) -> String {
    String(name.map { "\\/:*?\"<>|".contains($0) || $0.isNewline ? "_" : $0 }) + ".xlsx"
  }
}
