internal import CZip
internal import Glibc

/// A ZIP file in memory, held by libzip and closed with this value.
@safe struct Archive: ~Copyable {
  private let archive: OpaquePointer
  /// The parts in the order of the directory.
  let entries: [ArchiveEntry]

  /// Opens an archive; nil if its bytes do not fit together.
  init?(_ bytes: [UInt8]) {
    // libzip keeps what it reads from, so it gets a copy of its own, which it frees.
    guard !bytes.isEmpty, let copy = unsafe malloc(bytes.count) else { return nil }
    unsafe bytes.withUnsafeBytes { buffer in
      if let start = buffer.baseAddress { unsafe memcpy(copy, start, buffer.count) }
    }
    guard let source = unsafe zip_source_buffer_create(copy, UInt64(bytes.count), 1, nil) else {
      unsafe free(copy)
      return nil
    }
    // What the directory says must be what stands before each part.
    let flags = ZIP_RDONLY | ZIP_CHECKCONS
    guard let archive = unsafe zip_open_from_source(source, flags, nil) else {
      unsafe zip_source_free(source)
      return nil
    }
    unsafe self.archive = archive
    entries = unsafe Self.entries(of: archive)
  }

  deinit { unsafe zip_discard(archive) }

  /// Unpacks a part, and stops as soon as it has more bytes than allowed.
  ///
  /// What the directory says of its size is not asked: the bytes are counted as they come.
  func unpack(_ entry: ArchiveEntry, most: Int) throws(ArchiveFailure) -> [UInt8] {
    guard let file = unsafe zip_fopen_index(archive, entry.index, 0) else { throw .damaged }
    defer { unsafe zip_fclose(file) }
    var content: [UInt8] = []
    content.reserveCapacity(min(entry.unpackedBytes, most))
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let size = UInt64(piece.count)
      let count = unsafe piece.withUnsafeMutableBytes { buffer in
        unsafe buffer.baseAddress.map { unsafe zip_fread(file, $0, size) } ?? -1
      }
      // At the end libzip compares the checksum, and fails if it is not as said.
      guard count >= 0 else { throw .damaged }
      if count == 0 { break }
      guard content.count + Int(count) <= most else { throw .tooLarge }
      content += piece[..<Int(count)]
    }
    guard content.count == entry.unpackedBytes else { throw .damaged }
    return content
  }

  private static func entries(of archive: OpaquePointer) -> [ArchiveEntry] {
    let count = unsafe max(0, zip_get_num_entries(archive, 0))
    return (0..<UInt64(count)).compactMap { index in
      var about = unsafe zip_stat_t()
      // Names as they are stored: libzip would else guess at an encoding.
      guard unsafe zip_stat_index(archive, index, UInt32(ZIP_FL_ENC_RAW), &about) == 0,
        let name = unsafe about.name
      else { return nil }
      var system: UInt8 = 0
      var attributes: UInt32 = 0
      let read = unsafe zip_file_get_external_attributes(archive, index, 0, &system, &attributes)
      // The upper half has the mode of Unix, whoever wrote it; 0o120000 is a symbolic link.
      let isLink = read == 0 && (attributes >> 16) & 0o170000 == 0o120000
      return unsafe ArchiveEntry(
        index: index, name: String(cString: name), packedBytes: Int(clamping: about.comp_size),
        unpackedBytes: Int(clamping: about.size),
        isPlain: about.comp_method == UInt16(ZIP_CM_STORE)
          || about.comp_method == UInt16(ZIP_CM_DEFLATE),
        isEncrypted: about.encryption_method != UInt16(ZIP_EM_NONE), isLink: isLink)
    }
  }
}
