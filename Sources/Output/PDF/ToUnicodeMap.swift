/// The map by which a reader turns codes back into words.
enum ToUnicodeMap {
  /// The CMap of codes with their UTF-16 units, in order of code.
  static func bytes(_ entries: [(code: UInt16, text: [UInt16])]) -> [UInt8] {
    var map = ByteBuffer()
    map.append("/CIDInit/ProcSet findresource begin 12 dict begin begincmap")
    map.append("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def")
    map.append("/CMapType 2 def/CMapName/Adobe-Identity-UCS def\n")
    map.append("1 begincodespacerange<0000><FFFF>endcodespacerange\n")
    var start = 0
    while start < entries.count {
      let end = min(start + 100, entries.count)
      map.append(end - start)
      map.append(" beginbfchar\n")
      for entry in entries[start..<end] {
        map.append("<")
        map.append(hex: entry.code)
        map.append("><")
        for unit in entry.text { map.append(hex: unit) }
        map.append(">\n")
      }
      map.append("endbfchar\n")
      start = end
    }
    map.append("endcmap CMapName currentdict/CMap defineresource pop end end")
    return map.bytes
  }
}
