import Diagnostics
import Markup
import Testing

@Suite struct `Hostile markup` {
  private func error(_ bytes: [UInt8], _ limits: MarkupLimits = .standard) -> MarkupError? {
    do throws(MarkupError) {
      _ = try MarkupReader(limits: limits).read(bytes)
      return nil
    } catch {
      return error
    }
  }

  private func error(_ text: String, _ limits: MarkupLimits = .standard) -> MarkupError? {
    error(Array(text.utf8), limits)
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>",
    "<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>",
    "<!DOCTYPE a PUBLIC '-//X//Y' 'http://127.0.0.1/x.dtd'><a/>",
    "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1/'> %p;]><a/>",
    "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>",
    "<!DOCTYPE a [<!ATTLIST a b CDATA 'x'>]><a/>",
    "<!DOCTYPE a [ this is not even a declaration",
    "<?xml version='1.0'?><!-- c --><?p?><!DOCTYPE a><a/>",
  ])
  func `a DOCTYPE is refused, whatever is in it`(text: String) {
    #expect(error(text) == MarkupError(.documentType, line: 1))
    let wide = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(error([0xFF, 0xFE] + wide) == MarkupError(.documentType, line: 1))
  }

  @Test(arguments: [
    "", " ", "not xml", "<a>", "</a>", "<a></b>", "<r><a>1</b></r>", "<a/><b/>", "<a/>x",
    "<a b=c/>",
    "<a b='1' b='2'/>", "<a>&nbsp;</a>", "<a>&#0;</a>", "<a>&#12;</a>", "<a>&#xFFFFFFFF;</a>",
    "<a b='<'/>", "<a>]]></a>", "<a><![CDATA[</a>", "<!-- -- --><a/>", "<?xml?><a/>",
    " <?xml version='1.0'?><a/>", "<a\0/>", "<a>\0</a>", "<p:a/>", "<a xmlns:p=''/>",
    "<a xmlns:p='u\u{0C}v'/>", "<a xmlns:p='u&#12;v'/>", "<1/>", "<!doctype a><a/>",
  ])
  func `what is not well-formed is refused`(text: String) {
    guard case .malformed(let detail) = error(text)?.reason else {
      Issue.record("not refused as malformed")
      return
    }
    #expect(!detail.isEmpty)
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    for bytes: [UInt8] in [
      [0xC3], [0xFF, 0xFF], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0x8D, 0x85],
    ] {
      #expect(error(Array("<a>".utf8) + bytes + Array("</a>".utf8)) != nil)
      #expect(error(Array("<".utf8) + bytes + Array("/>".utf8)) != nil)
      #expect(error(Array("<a b='".utf8) + bytes + Array("'/>".utf8)) != nil)
    }
  }

  @Test(arguments: ["iso-8859-1", "us-ascii", "Shift_JIS", "windows-31j", "EUC-JP", "utf-7", "x"])
  func `another encoding is refused rather than misread`(name: String) {
    #expect(
      error("<?xml version='1.0' encoding='\(name)'?>\n<a>水</a>")
        == MarkupError(.encoding, line: 1))
  }

  @Test func `a file that claims to be UTF-16 must be`() {
    #expect(error("<?xml version='1.0' encoding='UTF-16'?><a/>")?.reason == .encoding)
  }

  @Test func `elements may stand 64 deep`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>\n", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(error(nested(64)) == nil)
    #expect(error(nested(65)) == MarkupError(.tooDeep(limit: 64), line: 65))
    #expect(error(nested(400_000)) == MarkupError(.tooDeep(limit: 64), line: 65))
  }

  @Test func `a file may have so many elements`() {
    let limits = MarkupLimits(elements: 100)
    let inner = String(repeating: "<b/>\n", count: 99)
    #expect(error("<a>\(inner)</a>", limits) == nil)
    #expect(
      error("<a>\(inner)<b/></a>", limits) == MarkupError(.tooManyElements(limit: 100), line: 100))
    let many = "<a>" + String(repeating: "<b/>", count: 200_000) + "</a>"
    #expect(error(many)?.reason == .tooManyElements(limit: 200_000))
  }

  @Test func `a file may have so many bytes`() {
    let start = Array("<a>".utf8)
    let end = Array("</a>".utf8)
    let text = [UInt8](repeating: 0x20, count: (8 << 20) - 7)
    #expect(error(start + text + end) == nil)
    #expect(error(start + text + [0x20] + end)?.reason == .tooLarge(limit: 8 << 20))
  }

  @Test func `a tag may have so many bytes`() {
    let value = String(repeating: "x", count: 16 * 1024 - 9)
    #expect(error("<a b='\(value)'/>") == nil)
    #expect(error("<a b='\(value)x'/>")?.reason == .tagTooLong(limit: 16 * 1024))
  }

  @Test(arguments: [80_000, 400_000])
  func `many attributes are refused`(count: Int) {
    let attributes = (0..<count).map { " a\($0)=''" }.joined()
    #expect(error("<a\(attributes)/>")?.reason == .tagTooLong(limit: 16 * 1024))
  }

  @Test func `many namespaces are refused`() {
    let attributes = (0..<16_000).map { " xmlns:a\($0)='u\($0)'" }.joined()
    #expect(error("<a\(attributes)/>")?.reason == .tagTooLong(limit: 16 * 1024))
  }

  @Test func `the message names file and line in both languages`() {
    let diagnostic = error("<a>\n\n<b></a>")?.diagnostic(file: "x.svg")
    #expect(diagnostic?.position.description == "x.svg:3")
    #expect(diagnostic?.rule == "xml-malformed")
    #expect(diagnostic?.message.english == "This is not well-formed XML (mismatched tag).")
    #expect(diagnostic?.message.japanese == "XML として読めません（mismatched tag）。")
  }

  @Test(arguments: 0..<200)
  func `a damaged file is read or refused, never a crash`(seed: Int) {
    var bytes = Array("<?xml version='1.0'?><a b='1'><c xmlns='u'>&lt;水</c><?d?><!--e--></a>".utf8)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0...(seed % 4) {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      bytes[Int(state >> 8) % bytes.count] = UInt8(truncatingIfNeeded: state)
    }
    let refused = error(bytes)
    #expect(refused == nil || (refused?.line ?? 0) >= 1)
  }
}
