internal import CXLSXWriter
internal import Glibc

extension XLSXSheet {
  /// Offers a list in its cells, and says whether that went well.
  ///
  /// `column` is that of the hidden sheet with long lists; nil if the words stand in the rule itself.
  func offer(_ list: ChoiceList, column: Int?) -> Bool {
    let kind = list.isStrict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING
    let prompt = CText(list.prompt)
    var rule = unsafe lxw_data_validation()
    unsafe rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    unsafe rule.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
    unsafe rule.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
    unsafe rule.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
    unsafe rule.error_type = UInt8(kind.rawValue)
    if !list.prompt.isEmpty { unsafe rule.input_message = prompt.pointer }
    defer { prompt.keep() }
    guard list.fitsInRule else {
      let formula = CText(ChoiceSheet.formula(column: column ?? 1, count: list.words.count))
      defer { formula.keep() }
      unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      unsafe rule.value_formula = formula.pointer
      return unsafe add(&rule, to: list.range)
    }
    var words: [UnsafeMutablePointer<CChar>?] = unsafe list.words.map { unsafe strdup($0) }
    // libxlsxwriter finds the end of the list by a null pointer.
    unsafe words.append(nil)
    defer {
      while let word = unsafe words.popLast() { unsafe free(word) }
    }
    unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
    return unsafe words.withUnsafeMutableBufferPointer { buffer in
      unsafe rule.value_list = buffer.baseAddress
      return unsafe add(&rule, to: list.range)
    }
  }
}
