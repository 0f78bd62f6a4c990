/// Why a part of an archive could not be unpacked.
enum ArchiveFailure: Error {
  /// It does not unpack, or not to what its directory says.
  case damaged
  /// It has more bytes than allowed.
  case tooLarge
}
