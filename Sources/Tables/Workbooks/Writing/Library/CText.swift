internal import Glibc

/// A text in the form that C takes and may change, freed with this value.
@safe struct CText: ~Copyable {
  let pointer: UnsafeMutablePointer<CChar>?

  init(_ text: String) { unsafe pointer = strdup(text) }

  deinit { unsafe free(pointer) }

  /// Says that the text was needed until here.
  func keep() {}
}
