public import Diagnostics

extension MarkupError {
  /// The error as something the author of a file should know.
  public func diagnostic(file: String) -> Diagnostic {
    Diagnostic(.error, rule, at: SourcePosition(file: file, line: line), message, hint: hint)
  }

  private var rule: String {
    switch reason {
    case .documentType: "xml-doctype"
    case .tooLarge, .tooDeep, .tooManyElements, .tagTooLong: "xml-limit"
    case .encoding: "xml-encoding"
    case .malformed: "xml-malformed"
    case .noMemory: "out-of-memory"
    }
  }

  private var message: LocalizedMessage {
    switch reason {
    case .documentType:
      LocalizedMessage(ja: "XML に DOCTYPE があります。", en: "The XML file has a DOCTYPE.")
    case .tooLarge(let limit):
      LocalizedMessage(
        ja: "XML が \(limit) バイトを超えています。", en: "The XML file is larger than \(limit) bytes.")
    case .tooDeep(let limit):
      LocalizedMessage(
        ja: "XML の要素が \(limit) 段より深く入れ子になっています。",
        en: "The XML file nests elements more than \(limit) deep.")
    case .tooManyElements(let limit):
      LocalizedMessage(
        ja: "XML の要素が \(limit) 個を超えています。",
        en: "The XML file has more than \(limit) elements.")
    case .tagTooLong(let limit):
      LocalizedMessage(
        ja: "XML のタグが \(limit) バイトを超えています。",
        en: "A tag of the XML file is longer than \(limit) bytes.")
    case .encoding:
      LocalizedMessage(
        ja: "XML の文字コードが UTF-8 でも UTF-16 でもありません。",
        en: "The XML file is neither in UTF-8 nor in UTF-16.")
    case .malformed(let detail):
      LocalizedMessage(
        ja: "XML として読めません（\(detail)）。", en: "This is not well-formed XML (\(detail)).")
    case .noMemory:
      LocalizedMessage(
        ja: "メモリが足りず、XML を読めません。", en: "There is no memory left to read the XML file.")
    }
  }

  private var hint: LocalizedMessage? {
    switch reason {
    case .documentType:
      LocalizedMessage(
        ja: "<!DOCTYPE から > までを消してください。", en: "Remove everything from <!DOCTYPE to its >.")
    case .encoding:
      LocalizedMessage(ja: "UTF-8 で保存し直してください。", en: "Save the file again as UTF-8.")
    default: nil
    }
  }
}
