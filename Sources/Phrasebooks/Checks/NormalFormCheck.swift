import Diagnostics
import WritingSystems

/// NFC, as every file of the house.
struct NormalFormCheck: TextCheck {
  func problems(_ text: CheckedText) -> [Problem] {
    if Normalizer.isComposed(text.text) { return [] }
    return [
      Problem(
        .error, "not-nfc", ja: "NFCになっていません。", en: "The text is not NFC.",
        hintJa: "Unicode正規化（NFC）をして保存してください。",
        hintEn: "Save it in Unicode normal form C.")
    ]
  }
}
