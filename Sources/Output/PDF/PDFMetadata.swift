import Documents

/// What a file says of itself.
struct PDFMetadata {
  let title: Text
  let issued: String
  /// Whether our own check of the PDF/UA-1 rules has passed for this file.
  let isAccessible: Bool

  /// The information dictionary.
  var info: ByteBuffer {
    var body = ByteBuffer()
    body.append("<</Title")
    body.append(textString: title.plain)
    body.append("/Creator(Shirube)/Producer(Shirube)/CreationDate(D:")
    body.append(
      String(
        issued.utf8.filter { (0x30...0x39).contains($0) }.prefix(14).map {
          Character(Unicode.Scalar($0))
        }))
    body.append(")>>")
    return body
  }

  /// The XMP packet.
  var packet: [UInt8] {
    var text = """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(escaped(title.plain))</rdf:li></rdf:Alt></dc:title>
      <xmp:CreatorTool>Shirube</xmp:CreatorTool>
      <xmp:CreateDate>\(escaped(issued))</xmp:CreateDate>

      """
    if isAccessible { text += "<pdfuaid:part>1</pdfuaid:part>\n" }
    text += "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    return Array(text.utf8)
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
    return result
  }
}
