public import Documents
public import Fonts
public import Typesetting

/// Writes frames as one tagged PDF file.
///
/// Fonts are subset and shared by the whole file. The same frames and the same date give the same bytes. Not `Sendable`.
public final class PDFWriter {
  private let file = PDFFile()
  private let resources: PDFResources
  private let content: PDFContent
  private let structure: PDFStructure
  private let outline: PDFOutline
  private let title: Text
  private let issued: String
  private let pagesNumber: Int
  private let resourcesNumber: Int
  private var pages: [Int] = []

  /// Makes a writer; `issued` is the ISO 8601 moment that stands in the file as its date.
  public init(title: Text, issued: String) {
    self.title = title
    self.issued = issued
    pagesNumber = file.reserve()
    resourcesNumber = file.reserve()
    resources = PDFResources(file: file)
    content = PDFContent(resources: resources)
    structure = PDFStructure(file: file)
    outline = PDFOutline(file: file)
  }

  /// Adds a page.
  public func append(_ frame: Frame) {
    let page = file.reserve()
    let written = content.write(frame)
    let stream = file.addStream(written.bytes)
    var body = ByteBuffer()
    body.append("<</Type/Page/Parent ")
    body.append(pagesNumber)
    body.append(" 0 R/MediaBox[0 0 ")
    body.append(place: frame.width * PDFContent.points)
    body.append(place: frame.height * PDFContent.points)
    body.append("]/Resources ")
    body.append(resourcesNumber)
    body.append(" 0 R/Contents ")
    body.append(stream)
    body.append(" 0 R/StructParents ")
    body.append(pages.count)
    body.append("/Tabs/S>>")
    file.fill(page, body)
    structure.add(frame, marks: written.marks, page: page)
    outline.add(frame, page: page)
    pages.append(page)
  }

  /// The bytes of the whole file; the writer cannot be used afterwards.
  public func finish() throws(FontError) -> [UInt8] {
    try resources.write(as: resourcesNumber)
    var tree = ByteBuffer()
    tree.append("<</Type/Pages/Count ")
    tree.append(pages.count)
    tree.append("/Kids[")
    for page in pages {
      tree.append(page)
      tree.append(" 0 R ")
    }
    tree.append("]>>")
    file.fill(pagesNumber, tree)
    let structureRoot = structure.finish()
    let metadata = PDFMetadata(
      title: title, issued: issued, isAccessible: structure.isComplete && !title.plain.isEmpty)
    var entries = ByteBuffer()
    entries.append("/Type/Metadata/Subtype/XML")
    let metadataNumber = file.addStream(entries: entries, metadata.packet)
    var catalog = ByteBuffer()
    catalog.append("<</Type/Catalog/Pages ")
    catalog.append(pagesNumber)
    catalog.append(" 0 R/MarkInfo<</Marked true>>/StructTreeRoot ")
    catalog.append(structureRoot)
    catalog.append(" 0 R/Lang(")
    catalog.append(title.language)
    catalog.append(")/ViewerPreferences<</DisplayDocTitle true>>/Metadata ")
    catalog.append(metadataNumber)
    catalog.append(" 0 R")
    if let number = outline.finish() {
      catalog.append("/PageMode/UseOutlines/Outlines ")
      catalog.append(number)
      catalog.append(" 0 R")
    }
    catalog.append(">>")
    return file.finish(catalog: file.add(catalog), info: file.add(metadata.info))
  }
}
