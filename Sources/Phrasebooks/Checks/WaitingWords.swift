/// Words that no text ends with, because something must follow: articles, conjunctions, prepositions, particles.
///
/// Hand-made and short on purpose: a word that can end a sentence in any register is not in it.
enum WaitingWords {
  /// The words of a language, in lower case.
  static func of(_ language: String) -> Set<String> {
    Set(words(language).split(separator: " ").map(String.init))
  }

  private static func words(_ language: String) -> String {
    switch language {
    case "en": "the a an of or and your our their near before with from into at by not no every"
    case "es": "el la los las un una de del y e o u con para por sin al en su sus mi muy"
    case "pt": "o a os as um uma de do da dos das e ou com para por sem ao à em na nos nas seu sua"
    case "fr": "le la les un une de du des et ou par sans au aux en dans votre vos ne ce cette"
    case "it": "il lo la i gli le un una di del della e o con per da al in nel"
    case "de": "der die das den dem des ein eine einen und oder von für im am zum zur kein keine"
    case "nl": "de het een en of van met geen uw"
    case "vi": "và của các những cho bằng hoặc vui từ khi nếu rất đang mỗi với"
    case "id", "ms": "dan atau di ke dari untuk yang dengan sebelum jangan harap mohon pada oleh"
    case "fil": "ng ang mga sa at o ni para huwag ay"
    case "hi": "का की के को और या ने कृपया"
    case "ne": "र वा को का की कृपया"
    case "ur": "کی کا کے کو اور یا نے"
    case "bn": "ও এবং বা এর"
    case "si": "සහ හෝ"
    case "th": "และ หรือ ของ สำหรับ จะ กรุณา โปรด ห้าม กับ จาก"
    case "lo": "ແລະ ຫຼື ຂອງ ສຳລັບ ຈະ ກະລຸນາ ຫ້າມ"
    case "km": "និង ឬ របស់ សម្រាប់ នៃ ដែល សូម ហាម ពី"
    case "my": "နှင့် သော ၏ သည့် သို့မဟုတ်"
    case "mn": "ба болон эсвэл энэ"
    case "ru", "uk": "и или в на с к от до для из у не та або і й з"
    case "ar", "fa", "ps": "و أو من في على إلى از به در برای که"
    case "ko": "및 또는 이 그 저 다른"
    default: ""
    }
  }
}
