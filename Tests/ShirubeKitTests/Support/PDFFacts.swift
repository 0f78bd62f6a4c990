import TestSupport

/// What the tools of this machine say of a PDF file.
enum PDFFacts {
  /// A font as `pdffonts` lists it.
  struct Font: CustomStringConvertible {
    var description: String
    var isEmbeddedSubset: Bool
  }

  /// What `qpdf --check` finds wrong.
  static func complaints(_ path: String) -> [String] {
    let check = Command.run(["qpdf", "--check", path])
    let isClean =
      check.status == 0 && check.complaint.isEmpty
      && check.text.contains("No syntax or stream encoding errors found")
    return isClean ? [] : [check.text, check.complaint]
  }

  /// The fonts; a subset has six capital letters and + before its name.
  static func fonts(_ path: String) -> [Font] {
    let lines = Command.run(["pdffonts", path]).text.split(separator: "\n").dropFirst(2)
    return lines.map { line in
      let words = line.split(separator: " ")
      let name = words.first ?? ""
      let tag = name.prefix { $0 != "+" }
      let isTagged =
        tag.count == 6 && name.count > 7 && tag.allSatisfy { $0.isASCII && $0.isUppercase }
      // The last columns are: emb sub uni, and two numbers of the object.
      let flags = words.suffix(5).prefix(3)
      return Font(
        description: String(line),
        isEmbeddedSubset: isTagged && flags.elementsEqual(["yes", "yes", "yes"]))
    }
  }
}
