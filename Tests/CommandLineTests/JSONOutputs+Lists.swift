import Foundation

extension JSONOutputs {
  /// Phrases, kits, boards, languages and proposals of the data as it is; lists of shelters of several kinds.
  func keepLists() throws {
    try keep("all", "kit-list", ["kit", "list"])
    try keep("all", "board-list", ["board", "list"])
    try keep("plain", "phrases-list", ["phrases", "list"])
    try keep("hit", "phrases-search", ["phrases", "search", "water"])
    try keep("one", "phrases-search", ["phrases", "search", "みず", "--language", "ne"])
    try keep("none", "phrases-search", ["phrases", "search", "qqqq"])
    try keep("two", "phrases-show", ["phrases", "show", "01-01", "13-04"])
    try keep("one", "phrases-show", ["phrases", "show", "13-13", "--language", "ja"])
    try keep("all", "phrases-digest", ["phrases", "digest", "13-02", "zh-CN"])
    try keep("all", "languages", ["languages"])
    try keep("here", "doctor", ["doctor"])
    try keep(
      "sample", "languages-proposal",
      ["languages", "--residents", "\(Shirube.root)/Data/Samples/residents.csv"])
    try keep(
      "input", "languages-proposal", ["languages", "--residents", "-"],
      input: "国籍,人数\nトルコ,50\nベトナム,50\n無国籍,3\n日本,9\n")
    for (name, list) in [("some", "vi=12,ne=5,ja=2,tr=1,other=3"), ("nobody", "ja=2")] {
      try keep(name, "languages-proposal", ["languages", "--head-count", list])
    }
    try keepShelters()
  }

  private func keepShelters() throws {
    try keep("sample", "shelters", ["shelters", Shirube.list])
    let names = try work.write("避難所名\n青葉小学校\n", "names.csv")
    try keep("names", "shelters", ["shelters", names])
    let opened = try work.write(
      """
      開設避難所名,開設状況,人数,時点,地区,収容人数,電話番号,受入対象者,備考,施設番号
      青葉小学校,開設,12,午前6時,中央,屋内20人／屋外0人,0120-000-000,港町の人,二階のみ,7
      集いの丘,閉鎖,,,,,,,,

      """, "opened.csv")
    try keep("opened", "shelters", ["shelters", opened])
    // A row without a name is missing in the result.
    try keep(
      "missing", "shelters", ["shelters", "-"],
      input: "避難所名,住所\n青葉小学校,港町\n,中央\n")
  }
}
