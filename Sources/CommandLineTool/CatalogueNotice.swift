import Diagnostics
import ShirubeKit

/// Tells that something in the phrasebooks was left out because it is wrong.
enum CatalogueNotice {
  /// Says so, if it is.
  static func say(_ workspace: Workspace) {
    let count = workspace.catalogueDiagnostics.count { $0.severity == .error }
    guard count > 0 else { return }
    Console.say(
      ja: "警告: 文例集に誤りが \(count) 件あり、その所は使っていません\n  次に: shirube check で見てください",
      en: "warning: the phrasebooks have \(count) mistakes; those parts are not used\n"
        + "  Next: see them with shirube check")
  }
}
