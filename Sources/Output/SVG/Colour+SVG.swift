import Geometry

extension Colour {
  /// The colour as `#FF4B00`.
  var svg: String {
    let digits = Array("0123456789ABCDEF")
    var text = "#"
    for part in [red, green, blue] {
      text.append(digits[Int(part >> 4)])
      text.append(digits[Int(part & 0xF)])
    }
    return text
  }
}
