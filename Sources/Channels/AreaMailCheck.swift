internal import WritingSystems

/// What the carriers do not take in an emergency mail to an area.
struct AreaMailCheck {
  /// The word that a drill must say.
  static let drillWord = "訓練"
  private static let titleLimit = 15

  let title: String
  let body: String
  let isDrill: Bool

  var problems: [ChannelProblem] {
    var problems: [ChannelProblem] = []
    let length = ChannelCount(.areaMail).length(of: title)
    if title.isEmpty { problems.append(.noTitle) }
    if length > Self.titleLimit { problems.append(.titleTooLong(by: length - Self.titleLimit)) }
    let text = title + "\n" + body
    problems += AreaMailCharacters.problems(in: text)
    problems += contacts(in: text)
    guard isDrill else { return problems }
    if !title.contains(Self.drillWord) { problems.append(.noDrillWord(inTitle: true)) }
    if !body.contains(Self.drillWord) { problems.append(.noDrillWord(inTitle: false)) }
    return problems
  }

  /// Addresses and numbers, however wide they are written.
  private func contacts(in text: String) -> [ChannelProblem] {
    let scalars = text.unicodeScalars.map(Self.halfWidth)
    var problems: [ChannelProblem] = []
    let isMail = MailAddress.isFound(in: scalars)
    if !WebAddresses(scalars).found.isEmpty || Self.hasScheme(scalars) {
      problems.append(.webAddress)
    }
    if isMail { problems.append(.mailAddress) }
    if TelephoneNumber.isFound(in: scalars) { problems.append(.telephoneNumber) }
    return problems
  }

  private static func hasScheme(_ scalars: [Unicode.Scalar]) -> Bool {
    let text = String(String.UnicodeScalarView(scalars)).lowercased()
    return text.contains("://") || text.contains("www.")
  }

  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    case 0x2010...0x2015, 0x2212, 0x30FC: "-"
    default: scalar
    }
  }
}
