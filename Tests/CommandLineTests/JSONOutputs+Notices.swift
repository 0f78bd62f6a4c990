extension JSONOutputs {
  private static let moments = ["--date", "2026-11-23 16:30", "--until", "2026-11-24 18:00"]

  /// Registers that are empty and filled; notices for a drill, for channels, replaced, ended, with phrases left out.
  func keepNotices() throws {
    let register = ["--register", work.path("register")]
    try keep("none", "notice-list", ["notice", "list"] + register)
    try issue("water", ["--allow-unreviewed", "--output", work.path("1.svg")])
    // A local claim that nobody confirmed is left out altogether, a text that nobody checked in its language.
    try issue(
      "left-out", ["09-01", "--reviewed-only", "--drill", "--output", work.path("2.svg")])
    try issue(
      "pages",
      [
        "--layout", "page", "--replaces", "N-0001", "--allow-unreviewed", "--output",
        work.path("3.svg"),
      ])
    for (channel, more) in [("x", []), ("line", []), ("plain", []), ("area-mail", ["--drill"])] {
      try issue(channel, ["--channel", channel, "--allow-unreviewed"] + more)
    }
    try issue(
      "channel-and-file", ["--channel", "x", "--allow-unreviewed", "--output", work.path("4.svg")])
    // Too much for any paper, but not for a message: it has no pages.
    let long = ["13-01", "13-02"] + (1...11).map { "12-\($0 < 10 ? "0" : "")\($0)" }
    try issue("words-alone", long + ["--channel", "plain", "--paper", "A5", "--allow-unreviewed"])
    for number in ["N-0001", "N-0002", "N-0002"] {
      try keep(
        "\(number)-\(count)", "notice-ended",
        [
          "notice", "--ended", number, "--date", "2026-11-24 12:0\(count % 10)", "--output",
          work.path("end.pdf"),
        ] + register)
    }
    for date in ["2026-11-24", "2027-01-01 00:00"] {
      try keep("filled-\(date)", "notice-list", ["notice", "list", "--date", date] + register)
    }
    let drill = ["--register", work.path("drill")]
    try keep(
      "drill", "notice",
      ["notice", "12-01", "--languages", "", "--issuer", "青葉市", "--drill"] + Self.moments + drill
        + ["--output", work.path("5.pdf")])
    try keep("drill", "notice-list", ["notice", "list"] + drill)
    // A kit issues notices too.
    let kit = try Shirube.run(
      [
        "kit", "drill", "--shelters", Shirube.list, "--shelter", "青葉小学校", "--languages", "en",
        "--date", "2026-11-23 09:00", "--allow-unreviewed", "--output", work.path("kit.pdf"),
      ] + drill)
    guard kit.status == 0 else { throw Failure(text: "the kit: \(kit.errors)") }
    try keep("kit", "notice-list", ["notice", "list"] + drill)
  }

  private func issue(_ situation: String, _ more: [String]) throws {
    try keep(
      situation, "notice",
      [
        "notice", "13-04", "13-07", "--set", "time=2026-11-24T14:00", "--set",
        "place=体育館《たいいくかん》の入口《いりぐち》", "--languages", "en,my,zh-Hans", "--issuer",
        "青葉市《あおばし》", "--register", work.path("register"),
      ] + Self.moments + more)
  }
}
