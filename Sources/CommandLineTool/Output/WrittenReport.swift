/// Tells which files were written.
struct WrittenReport {
  let output: OutputOptions
  let pages: Int
  let files: [String]
  /// What else there is to say, a line each.
  var more: [String] = []

  /// Says it: to standard output, or to standard error if the pages themselves went to standard output.
  func say() throws(CommandFailure) {
    let name = files.count > 1 ? "\(files[0]) … \(files[files.count - 1])" : files.first ?? ""
    let head =
      name == "-"
      ? Interface.words(ja: "\(pages) 頁", en: "\(pages) pages")
      : Interface.words(
        ja: "\(name): \(pages) 頁", en: "\(name): \(pages) page\(pages == 1 ? "" : "s")")
    let text = ([head] + more).joined(separator: "\n")
    if name == "-" { Console.say(text) } else { try Console.result(text) }
  }
}
