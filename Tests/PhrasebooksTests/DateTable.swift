/// A day as a language writes it, written by hand from school grammars, not by ICU.
struct WrittenDay: Sendable {
  /// The language.
  var tag: String
  /// November, as it stands inside a date.
  var month: String
  /// Wednesday.
  var weekday: String
  /// Wednesday 25 November 2026, issued in that year.
  var thisYear: String
  /// Friday 5 March 2027, issued the year before.
  var nextYear: String

  private static func row(
    _ tag: String, _ month: String, _ weekday: String, _ thisYear: String, _ nextYear: String
  ) -> WrittenDay {
    WrittenDay(
      tag: tag, month: month, weekday: weekday, thisYear: thisYear, nextYear: nextYear)
  }

  /// The 39 languages of `Data/Languages`.
  static let table: [WrittenDay] = [
    row("ar", "نوفمبر", "الأربعاء", "الأربعاء، 25 نوفمبر", "الجمعة، 5 مارس 2027"),
    row("bn", "নভেম্বর", "বুধবার", "বুধবার 25 নভেম্বর", "শুক্রবার, 5 মার্চ, 2027"),
    row("da", "november", "onsdag", "onsdag 25. november", "fredag den 5. marts 2027"),
    row("de", "November", "Mittwoch", "Mittwoch, 25. November", "Freitag, 5. März 2027"),
    row("en", "November", "Wednesday", "Wednesday, November 25", "Friday, March 5, 2027"),
    row(
      "es", "noviembre", "miércoles", "miércoles, 25 de noviembre", "viernes, 5 de marzo de 2027"),
    row("fa", "نوامبر", "چهارشنبه", "چهارشنبه 25 نوامبر", "جمعه 5 مارس 2027"),
    row("fil", "Nobyembre", "Miyerkules", "Miyerkules, Nobyembre 25", "Biyernes, Marso 5, 2027"),
    row("fr", "novembre", "mercredi", "mercredi 25 novembre", "vendredi 5 mars 2027"),
    row("hi", "नवंबर", "बुधवार", "बुधवार, 25 नवंबर", "शुक्रवार, 5 मार्च 2027"),
    row("hu", "november", "szerda", "november 25., szerda", "2027. március 5., péntek"),
    row("id", "November", "Rabu", "Rabu, 25 November", "Jumat, 5 Maret 2027"),
    row("it", "novembre", "mercoledì", "mercoledì 25 novembre", "venerdì 5 marzo 2027"),
    row("ja", "11月", "水", "11月25日（水）", "2027年3月5日（金）"),
    row("ja-simple", "11月", "水曜日", "11月25日（水曜日）", "2027年3月5日（金曜日）"),
    row("km", "វិច្ឆិកា", "ពុធ", "ពុធ 25 វិច្ឆិកា", "សុក្រ 5 មីនា 2027"),
    row("kmr", "sermawezê", "çarşem", "sermawezê 25, çarşem", "2027 adarê 5, în"),
    row("ko", "11월", "수요일", "11월 25일 수요일", "2027년 3월 5일 금요일"),
    row("lo", "ພະຈິກ", "ວັນພຸດ", "ວັນພຸດ 25 ພະຈິກ", "ວັນສຸກ, 5 ມີນາ 2027"),
    row(
      "mn", "арван нэгдүгээр сар", "лхагва", "арван нэгдүгээр сарын 25. лхагва",
      "2027 оны гуравдугаар сарын 5, баасан гараг"),
    row("ms", "November", "Rabu", "Rabu, 25 November", "Jumaat, 5 Mac 2027"),
    row("my", "နိုဝင်ဘာ", "ဗုဒ္ဓဟူး", "နိုဝင်ဘာ 25 ရက် ဗုဒ္ဓဟူး", "2027၊ မတ် 5၊ သောကြာ"),
    row("ne", "नोभेम्बर", "बुधबार", "नोभेम्बर 25, बुधबार", "2027 मार्च 5, शुक्रबार"),
    row("nl", "november", "woensdag", "woensdag 25 november", "vrijdag 5 maart 2027"),
    row("pl", "listopada", "środa", "środa, 25 listopada", "piątek, 5 marca 2027"),
    row("ps", "نومبر", "څلرنۍ", "څلرنۍ، نومبر 25", "جمعه د 2027 د مارچ 5"),
    row(
      "pt-BR", "novembro", "quarta-feira", "quarta-feira, 25 de novembro",
      "sexta-feira, 5 de março de 2027"),
    row(
      "pt-PT", "novembro", "quarta-feira", "quarta-feira, 25 de novembro",
      "sexta-feira, 5 de março de 2027"),
    row("ru", "ноября", "среда", "среда, 25 ноября", "пятница, 5 марта 2027 г."),
    row("si", "නොවැම්බර්", "බදාදා", "නොවැම්බර් 25 බදාදා", "2027 මාර්තු 5, සිකුරාදා"),
    row("ta", "நவம்பர்", "புதன்", "நவம்பர் 25, புதன்", "வெள்ளி, 5 மார்ச், 2027"),
    row("th", "พฤศจิกายน", "วันพุธ", "วันพุธที่ 25 พฤศจิกายน", "วันศุกร์ที่ 5 มีนาคม 2027"),
    row("tr", "Kasım", "Çarşamba", "25 Kasım Çarşamba", "5 Mart 2027 Cuma"),
    row("uk", "листопада", "середа", "середа, 25 листопада", "пʼятниця, 5 березня 2027 р."),
    row("ur", "نومبر", "بدھ", "بدھ، 25 نومبر", "جمعہ، 5 مارچ، 2027"),
    row("uz", "noyabr", "chorshanba", "chorshanba, 25-noyabr", "juma, 5-mart, 2027"),
    row("vi", "tháng 11", "Thứ Tư", "Thứ Tư, 25 tháng 11", "Thứ Sáu, 5 tháng 3, 2027"),
    row("zh-Hans", "11月", "星期三", "11月25日星期三", "2027年3月5日星期五"),
    row("zh-Hant", "11月", "星期三", "11月25日 星期三", "2027年3月5日 星期五"),
  ]
}
