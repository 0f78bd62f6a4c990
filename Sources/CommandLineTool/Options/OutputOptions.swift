import ArgumentParser
import Diagnostics
import Documents
import ShirubeKit

/// Where a document is written; the extension decides the format.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customLong("output"), .customShort("o")],
    help: .words(
      ja: "書き出す先 \(OutputFormat.extensions)（- は標準出力に PDF）",
      en: "Where to write: \(OutputFormat.extensions) (- is PDF to standard output).",
      value: "FILE"))
  var output: String?

  @Option(
    name: .customLong("dpi"),
    help: .words(
      ja: "PNG の細かさ 20 から 600（既定 150）", en: "The resolution of PNG, 20 to 600 (default 150).",
      value: "N"))
  var resolution: Int?

  @Flag(
    name: .customLong("tile"),
    help: .words(
      ja: "A3 の頁を、貼り合わせる A4 二枚に分ける",
      en: "Cut pages of A3 into two sheets of A4 to be glued together."))
  var isTiled = false

  /// The format.
  func format() throws(CommandFailure) -> OutputFormat {
    if let resolution, !(20...600).contains(resolution) {
      throw .usage(
        ja: "--dpi は 20 から 600 です", en: "--dpi takes 20 to 600.", hintJa: "--dpi 150 が普通です",
        hintEn: "--dpi 150 is usual.")
    }
    let path = try path()
    guard let format = OutputFormat(path: path) else {
      throw .usage(
        ja: "「\(path)」の種類が分かりません。書けるのは \(OutputFormat.extensions) です",
        en: "“\(path)” is of no known kind; there are \(OutputFormat.extensions).",
        hintJa: "--output \(Self.stem(path)).pdf と書いてください",
        hintEn: "Write --output \(Self.stem(path)).pdf.")
    }
    return format
  }

  /// Sets a document and writes it; nothing is written if a page has a problem. Returns how many pages there are and
  /// the files they are in.
  func print(
    _ document: Document, in workspace: Workspace, arrangement: PageArrangement = .pages
  ) throws(CommandFailure) -> (pages: Int, files: [String]) {
    let result = try typeset(document, in: workspace, arrangement: arrangement)
    return (result.pages, try write(result.files))
  }

  /// Sets a document; nothing is written yet.
  func typeset(
    _ document: Document, in workspace: Workspace, arrangement: PageArrangement = .pages
  ) throws(CommandFailure) -> (pages: Int, files: [[UInt8]]) {
    let format = try format()
    if isTiled { try checkTiles(document) }
    let limit = PictureLimit.resolution(of: document)
    if format == .png, resolution ?? 150 > limit {
      throw .usage(
        ja: "この紙では、--dpi \(resolution ?? 150) の PNG は大きすぎます",
        en: "On this paper a PNG at --dpi \(resolution ?? 150) would be too large.",
        hintJa: "--dpi \(limit) までにするか、PDF にしてください",
        hintEn: "Take at most --dpi \(limit), or write a PDF.")
    }
    let printer = DocumentPrinter(workspace)
    let result = printer.print(
      document, as: format, resolution: Double(resolution ?? 150),
      arrangement: isTiled ? .tiles : arrangement)
    if result.diagnostics.contains(where: { $0.severity == .error }) {
      throw CommandFailure(.refused, result.diagnostics)
    }
    for diagnostic in result.diagnostics { Console.say(diagnostic) }
    return (result.pageCount, result.files)
  }

  /// Refuses to cut what fits on A4.
  private func checkTiles(_ document: Document) throws(CommandFailure) {
    guard !PageArrangement.canTile(document) else { return }
    throw .usage(
      ja: "--tile は A3 より小さい紙には使えません", en: "--tile is for paper of A3 and larger.",
      hintJa: "--paper A3 を付けるか、--tile を外してください",
      hintEn: "Add --paper A3, or leave out --tile.")
  }

  private func path() throws(CommandFailure) -> String {
    if let output { return output }
    throw .usage(
      ja: "--output がありません", en: "--output is missing.",
      hintJa: "--output sheet.pdf のように、書き出す先を書いてください",
      hintEn: "Say where to write, like --output sheet.pdf.")
  }

  /// Writes the files of a set document, and returns their names.
  func write(_ files: [[UInt8]]) throws(CommandFailure) -> [String] {
    let output = try path()
    let paths =
      files.count == 1
      ? [output] : files.indices.map { "\(Self.stem(output))-\($0 + 1).\(Self.ending(output))" }
    for (path, bytes) in zip(paths, files) where !FileBytes.write(bytes, to: path) {
      let isFirst = path == paths.first
      var failure = CommandFailure(
        .cannotWrite, "cannot-write", ja: "「\(path)」に書けません", en: "“\(path)” cannot be written.",
        hintJa: "フォルダーがあるか、書いてよいか、空きがあるかを見てください（ls -ld、df -h）",
        hintEn: "See whether the folder is there, may be written, and has room (ls -ld, df -h).")
      if !isFirst {
        failure.safe.japanese = "これより前の頁は書き出しました"
        failure.safe.english = "The pages before this one were written."
      }
      throw failure
    }
    return paths
  }

  private static func stem(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot != path.startIndex, !path[dot...].contains("/")
    else { return path }
    return String(path[..<dot])
  }

  private static func ending(_ path: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return "" }
    return String(path[path.index(after: dot)...])
  }
}
