import ArgumentParser

extension ArgumentHelp {
  /// Help in the language of this run.
  static func words(ja: String, en: String, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(Interface.words(ja: ja, en: en), valueName: value)
  }
}
