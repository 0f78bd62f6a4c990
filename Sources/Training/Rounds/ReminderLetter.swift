public import Tables

/// A reminder to an organisation that has not answered, as text to paste: nothing is sent.
public struct ReminderLetter: Hashable, Sendable, Codable {
  /// How strong it is: 1 friendly, 2 plain, 3 strong.
  public let strength: Int
  /// The code of the organisation.
  public let organization: String
  /// The address for e-mail; empty if none is known.
  public let address: String
  /// The subject.
  public let subject: String
  /// The words, lines parted by LF.
  public let body: String

  /// Writes a reminder.
  ///
  /// It names offices, never persons, and says 未回答, never 違反: answering rests on a notice, teaching on a duty to
  /// endeavour.
  public init(
    strength: Int, round: Round, organization: Organization, contact: Contact?,
    basis: BasisDocument?, due: CalendarDay, today: CalendarDay
  ) {
    self.strength = strength
    self.organization = organization.id
    address = contact?.mail ?? ""
    let day = "\(due.month)月\(due.day)日（\(Weekday(of: due).japanese)）"
    let late = WorkingDays.count(after: due, to: today)
    let title = round.title.isEmpty ? "フォローアップ調査 \(round.id)" : round.title
    subject =
      switch strength {
      case 1: "【ご確認】\(title)の回答について"
      case 2: "【依頼】\(title)の回答が届いていません"
      default: "【至急】\(title)の未回答について"
      }
    let receiver = contact.map { $0.office.isEmpty ? "ご担当" : $0.office } ?? "ご担当"
    var lines = ["\(organization.name)", "\(receiver) 御中", ""]
    switch strength {
    case 1:
      lines += [
        "いつもお世話になっております。", "",
        "\(title)の回答票について、期限は \(day) です。",
        late > 0 ? "まだ届いていないようですので、お知らせいたします。" : "準備の状況はいかがでしょうか。",
        "すでにお送りいただいている場合は、行き違いをお許しください。",
      ]
    case 2:
      lines += [
        "\(title)の回答票が、期限の \(day) を過ぎても届いていません（本日で \(late) 開庁日）。",
        "お手数ですが、回答票に分かる範囲で記入し、お送りください。",
        "実施の予定がない場合も「予定なし」と理由を、設問が当てはまらない場合は「該当なし」を記入してください。",
      ]
    default:
      lines += [
        "\(title)の回答票が、期限の \(day) から \(late) 開庁日を過ぎても届いていません。",
        "このままでは貴校は「未回答」、取組の状況は「未把握」として集計されます。",
        "回答が難しい事情がある場合は、その旨と、回答できる日をお知らせください。",
      ]
    }
    lines += [
      "", "基準日: \(round.asOf)",
      "対象: \(round.deliveriesYear.japanese)の実施、\(round.plansYear.japanese)の計画",
    ]
    if let basis { lines.append("根拠: \(basis.day) \(basis.number)ほか「\(basis.title)」") }
    lines += ["", "ご不明の点は、この照会の担当課までお問い合わせください。"]
    body = lines.joined(separator: "\n") + "\n"
  }

  /// The words as a mail that a mail program opens as a draft (RFC 5322): UTF-8 in base64, no sender.
  public var mail: [UInt8] {
    var head = "X-Unsent: 1\r\n"
    // A line end in an address from a file would be a header of its own.
    let clean = address.filter { !$0.isNewline && !$0.isWhitespace && $0.isASCII }
    if !clean.isEmpty { head += "To: \(clean)\r\n" }
    head += "Subject: \(EncodedWords.write(subject))\r\nMIME-Version: 1.0\r\n"
    head += "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    let encoded = Base64.write(Array(body.replacing("\n", with: "\r\n").utf8))
    var text = head
    for start in stride(from: 0, to: encoded.count, by: 76) {
      text +=
        String(decoding: encoded[start..<min(start + 76, encoded.count)], as: UTF8.self) + "\r\n"
    }
    return Array(text.utf8)
  }
}
