/// The objects of a PDF file in order of writing: streams stand by themselves, the rest in compressed object streams.
///
/// Numbers are given out first and filled later, in any order.
final class PDFFile {
  private enum Place {
    case free
    case offset(Int)
    case packed(stream: Int, index: Int)
  }

  private var out = ByteBuffer()
  private var places: [Place] = [.free]
  /// Level 1: higher ones make page contents a few per cent smaller and take twice the time.
  private let compressor = ZlibCompressor(level: 1)
  private var packed: [(number: Int, start: Int)] = []
  private var packedBytes = ByteBuffer()

  init() {
    out.append("%PDF-1.7\n%")
    out.append([0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
  }

  /// A new object number.
  func reserve() -> Int {
    places.append(.free)
    return places.count - 1
  }

  /// Fills an object that is not a stream.
  func fill(_ number: Int, _ body: ByteBuffer) {
    packed.append((number, packedBytes.count))
    packedBytes.append(body.bytes)
    packedBytes.append(byte: 0x20)
    if packed.count == 200 { flush() }
  }

  /// Makes an object that is not a stream.
  func add(_ body: ByteBuffer) -> Int {
    let number = reserve()
    fill(number, body)
    return number
  }

  /// Fills a stream; `entries` are the entries of its dictionary besides length and filter.
  func fillStream(_ number: Int, entries: ByteBuffer, _ bytes: [UInt8]) {
    places[number] = .offset(out.count)
    let small = compressor?.compress(bytes)
    out.append(number)
    out.append(" 0 obj\n<<")
    out.append(entries.bytes)
    out.append("/Length ")
    out.append((small ?? bytes).count)
    if small != nil { out.append("/Filter/FlateDecode") }
    out.append(">>\nstream\n")
    out.append(small ?? bytes)
    out.append("\nendstream\nendobj\n")
  }

  /// Makes a stream.
  func addStream(entries: ByteBuffer = ByteBuffer(), _ bytes: [UInt8]) -> Int {
    let number = reserve()
    fillStream(number, entries: entries, bytes)
    return number
  }

  /// Writes the rest of the file.
  func finish(catalog: Int, info: Int) -> [UInt8] {
    flush()
    let number = reserve()
    let start = out.count
    places[number] = .offset(start)
    var table = ByteBuffer()
    for place in places {
      switch place {
      case .free:
        table.append(bigEndian: 0, bytes: 1)
        table.append(bigEndian: 0, bytes: 4)
        table.append(bigEndian: 0, bytes: 2)
      case .offset(let offset):
        table.append(bigEndian: 1, bytes: 1)
        table.append(bigEndian: offset, bytes: 4)
        table.append(bigEndian: 0, bytes: 2)
      case .packed(let stream, let index):
        table.append(bigEndian: 2, bytes: 1)
        table.append(bigEndian: stream, bytes: 4)
        table.append(bigEndian: index, bytes: 2)
      }
    }
    var entries = ByteBuffer()
    entries.append("/Type/XRef/Size ")
    entries.append(places.count)
    entries.append("/W[1 4 2]/Root ")
    entries.append(catalog)
    entries.append(" 0 R/Info ")
    entries.append(info)
    entries.append(" 0 R/ID[<")
    let identifier = fingerprint()
    entries.append(identifier)
    entries.append("><")
    entries.append(identifier)
    entries.append(">]")
    fillStream(number, entries: entries, table.bytes)
    out.append("startxref\n")
    out.append(start)
    out.append("\n%%EOF\n")
    return out.bytes
  }

  private func flush() {
    guard !packed.isEmpty else { return }
    let stream = reserve()
    var head = ByteBuffer()
    for (index, object) in packed.enumerated() {
      places[object.number] = .packed(stream: stream, index: index)
      head.append(object.number)
      head.append(byte: 0x20)
      head.append(object.start)
      head.append(byte: 0x20)
    }
    var entries = ByteBuffer()
    entries.append("/Type/ObjStm/N ")
    entries.append(packed.count)
    entries.append("/First ")
    entries.append(head.count)
    head.append(packedBytes.bytes)
    fillStream(stream, entries: entries, head.bytes)
    packed.removeAll(keepingCapacity: true)
    packedBytes.clear()
  }

  /// 32 hexadecimal digits that depend on every byte written so far: the same file has the same identifier.
  private func fingerprint() -> String {
    var first: UInt64 = 0xcbf2_9ce4_8422_2325
    var second: UInt64 = 0x9e37_79b9_7f4a_7c15
    var word: UInt64 = 0
    for (index, byte) in out.bytes.enumerated() {
      word = word << 8 | UInt64(byte)
      if index & 7 == 7 {
        first = (first ^ word) &* 0x0000_0100_0000_01b3
        second = (second ^ first) &* 0xff51_afd7_ed55_8ccd
        word = 0
      }
    }
    first = (first ^ word) &* 0x0000_0100_0000_01b3
    func digits(_ value: UInt64) -> String {
      let text = String(value, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }
    return digits(first) + digits(second ^ first)
  }
}
