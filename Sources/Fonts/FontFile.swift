import CHarfBuzz

/// One font file mapped into memory; the owner of HarfBuzz's blob.
@safe final class FontFile {
  let path: String
  let blob: OpaquePointer

  init?(path: String) {
    guard let blob = unsafe hb_blob_create_from_file_or_fail(path) else { return nil }
    self.path = path
    unsafe self.blob = unsafe blob
  }

  deinit { unsafe hb_blob_destroy(blob) }
}
