public import Diagnostics

extension ChannelProblem {
  /// What to tell the person; numbers and addresses of the text are not repeated.
  public var diagnostic: Diagnostic {
    let (message, hint) = words
    return Diagnostic(
      .error, "channel-\(rule)", at: SourcePosition(), message, hint: hint)
  }

  private var words: (LocalizedMessage, LocalizedMessage) {
    switch self {
    case .empty:
      Self.words(
        "送る文がありません。", "There are no words to send.", "文例を選んでください。", "Choose a phrase.")
    case .noTitle:
      Self.words(
        "エリアメールの題名がありません。", "The area mail has no title.", "15 文字までの題名を付けてください。",
        "Give it a title of at most 15 characters.")
    case .titleTooLong(let by):
      Self.words(
        "題名が \(by) 文字長すぎます（15 文字まで）。", "The title is too long by \(by) (at most 15).",
        "短くしてください。", "Make it shorter.")
    case .noBreak(let by):
      Self.words(
        "言葉の途中でしか切れない部分が、\(by) だけ長すぎます。",
        "A part that can only be cut inside a word is too long by \(by).", "短い文に分けてください。",
        "Write shorter sentences.")
    case .character(let character, let reason, let instead):
      Self.character(character, reason, instead)
    case .webAddress:
      Self.words(
        "URL は入れられません。", "A web address may not be in it.", "URL を取ってください。", "Take it out.")
    case .mailAddress:
      Self.words(
        "メールアドレスは入れられません。", "A mail address may not be in it.", "取ってください。", "Take it out.")
    case .telephoneNumber:
      Self.words(
        "電話番号は入れられません（電話が集中するため）。",
        "A telephone number may not be in it: everybody would call at once.", "番号を取ってください。",
        "Take the number out.")
    case .noDrillWord(let inTitle):
      Self.words(
        "訓練なのに、\(inTitle ? "題名" : "本文")に「訓練」がありません。",
        "It is a drill, but the \(inTitle ? "title" : "body") does not say 訓練.",
        "「訓練」と書いてください。", "Write 訓練.")
    }
  }

  private static func character(_ character: String, _ reason: Reason, _ instead: String?) -> (
    LocalizedMessage, LocalizedMessage
  ) {
    let code = character.unicodeScalars.map { "U+" + hexadecimal($0.value) }.joined(separator: " ")
    let shown = reason == .control ? code : "「\(character)」（\(code)）"
    let plain = reason == .control ? code : "“\(character)” (\(code))"
    let (ja, en) =
      switch reason {
      case .missing: ("届かない文字です（Shift_JIS にありません）", "does not arrive: Shift_JIS does not have it")
      case .platformDependent: ("機種依存文字です", "depends on the maker of the telephone")
      case .halfWidth: ("半角カナです", "is half-width kana")
      case .control: ("文字ではありません", "is no letter")
      }
    guard let instead else {
      return words(
        "\(shown)は\(ja)。", "\(plain) \(en).", "かなか、ほかの言葉で書いてください。",
        "Write it in kana, or use another word.")
    }
    return words(
      "\(shown)は\(ja)。", "\(plain) \(en).", "「\(instead)」と書いてください。", "Write “\(instead)”.")
  }

  private static func words(_ ja: String, _ en: String, _ hintJa: String, _ hintEn: String) -> (
    LocalizedMessage, LocalizedMessage
  ) {
    (LocalizedMessage(ja: ja, en: en), LocalizedMessage(ja: hintJa, en: hintEn))
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
