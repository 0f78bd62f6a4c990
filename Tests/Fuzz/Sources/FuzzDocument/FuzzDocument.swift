import Documents
import ShirubeKit

/// Reads arbitrary bytes as a document, sets its pages and writes them.
///
/// That is what `shirube typeset` does with a stranger's file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDocument(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let document = try? DocumentReader().read(bytes, file: "fuzz.json") else { return 0 }
  guard let folder = DataFolder.find(named: nil) else { return 0 }
  _ = DocumentPrinter(Workspace(data: folder)).print(document, as: .pdf)
  return 0
}
