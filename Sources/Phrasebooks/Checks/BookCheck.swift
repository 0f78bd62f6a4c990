import Diagnostics
import WritingSystems

/// What `book.json` says of the phrases: opposites that know each other, placeholders that are those of the source.
struct BookCheck {
  let catalogue: Catalogue

  func diagnostics() -> [Diagnostic] {
    catalogue.phrases.flatMap { phrase in problems(phrase).map { diagnostic($0, phrase) } }
  }

  private func problems(_ phrase: Phrase) -> [Problem] {
    opposites(phrase) + placeholders(phrase) + pictogram(phrase)
  }

  private func opposites(_ phrase: Phrase) -> [Problem] {
    phrase.opposites.compactMap { number in
      guard let other = catalogue[number] else {
        return Problem(
          .error, "opposite-unknown", ja: "反対の文例 \(number) がありません。",
          en: "The opposite phrase \(number) does not exist.",
          hintJa: "番号を直してください。", hintEn: "Correct the number.")
      }
      guard number != phrase.number, other.opposites.contains(phrase.number) else {
        return Problem(
          .error, "opposite-one-sided", ja: "反対の文例 \(number) のほうに、この文例が書かれていません。",
          en: "Phrase \(number) does not name this one as its opposite.",
          hintJa: "両方の opposites に書いてください。", hintEn: "Write it into the opposites of both.")
      }
      return nil
    }
  }

  private func placeholders(_ phrase: Phrase) -> [Problem] {
    var found: [Problem] = []
    let names = phrase.placeholders.map(\.name)
    let inSource = (try? Message(phrase.source))?.arguments.map(\.name) ?? []
    if names != inSource {
      found.append(
        Problem(
          .error, "book-placeholders",
          ja:
            "差し込み（\(names.joined(separator: " "))）が原文のもの（\(inSource.joined(separator: " "))）と違います。",
          en:
            "The placeholders (\(names.joined(separator: " "))) are not those of the source (\(inSource.joined(separator: " "))).",
          hintJa: "原文と同じ名前と順にし、同じ名前を二度使わないでください。",
          hintEn: "Use the names of the source in its order, each once."))
    }
    if Set(names).count < names.count || !names.allSatisfy(Self.isName) {
      found.append(
        Problem(
          .error, "book-placeholder-name", ja: "差し込みの名前が英小文字でないか、重なっています。",
          en: "A placeholder's name is not in lower-case letters, or stands twice.",
          hintJa: "timeやfrom、untilのように名付けてください。", hintEn: "Name them like time, from, until."))
    }
    for placeholder in phrase.placeholders {
      do throws(PhrasebookError) {
        let value = try PlaceholderValue(placeholder.sample, as: placeholder.type)
        if case .phrase(let number) = value, catalogue[number]?.placeholders.isEmpty != true {
          throw .noSuchPhrase(number)
        }
      } catch {
        found.append(Self.sample(placeholder, error))
      }
    }
    return found
  }

  private func pictogram(_ phrase: Phrase) -> [Problem] {
    guard let name = phrase.pictogram else { return [] }
    var parts = name.split(separator: "/", omittingEmptySubsequences: false)[...]
    if parts.first == "ring" { parts.removeFirst() }
    if parts.first == "mark" { parts.removeFirst() }
    let isRight =
      parts.count == 1
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Self.isPictogramByte) }
    if isRight { return [] }
    return [
      Problem(
        .error, "book-pictogram", ja: "絵記号の名前 \(name) の形が正しくありません。",
        en: "The pictogram's name \(name) has not the right form.",
        hintJa: "water_drop、ring/elevator、mark/shelter のように書いてください。",
        hintEn: "Write it like water_drop, ring/elevator, mark/shelter.")
    ]
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  private static func isPictogramByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
  }

  private static func sample(_ placeholder: Placeholder, _ error: PhrasebookError) -> Problem {
    Problem(
      .error, "book-sample",
      ja: "{\(placeholder.name)} の見本が正しくありません。\(error.message.japanese)",
      en: "The sample of {\(placeholder.name)} is not right. \(error.message.english)",
      hintJa: error.hint.japanese, hintEn: error.hint.english)
  }

  private func diagnostic(_ problem: Problem, _ phrase: Phrase) -> Diagnostic {
    let folder = catalogue.books.first { $0.name == phrase.book }?.folder ?? phrase.book
    return Diagnostic(
      problem.severity, problem.rule,
      at: SourcePosition(file: "\(folder)/book.json", element: phrase.number.description),
      problem.message, hint: problem.hint)
  }
}
