import CHarfBuzz
public import Geometry

extension Font {
  /// The outline of a glyph in font units, y upwards; empty for a blank.
  public func outline(of glyph: UInt16) -> Path {
    guard let functions = unsafe hb_draw_funcs_create() else { return Path() }
    defer { unsafe hb_draw_funcs_destroy(functions) }
    unsafe Self.install(in: functions)
    let pen = OutlinePen()
    unsafe hb_font_get_glyph_shape(
      font, hb_codepoint_t(glyph), functions, Unmanaged.passUnretained(pen).toOpaque())
    return Path(pen.elements)
  }

  private static func install(in functions: OpaquePointer) {
    unsafe hb_draw_funcs_set_move_to_func(
      functions, { _, pen, _, x, y, _ in unsafe OutlinePen.of(pen)?.move(x, y) }, nil, nil)
    unsafe hb_draw_funcs_set_line_to_func(
      functions, { _, pen, _, x, y, _ in unsafe OutlinePen.of(pen)?.line(x, y) }, nil, nil)
    unsafe hb_draw_funcs_set_quadratic_to_func(
      functions,
      { _, pen, _, cx, cy, x, y, _ in unsafe OutlinePen.of(pen)?.quadratic(cx, cy, x, y) }, nil, nil
    )
    unsafe hb_draw_funcs_set_cubic_to_func(
      functions,
      { _, pen, _, ax, ay, bx, by, x, y, _ in
        unsafe OutlinePen.of(pen)?.cubic(ax, ay, bx, by, x, y)
      }, nil, nil)
    unsafe hb_draw_funcs_set_close_path_func(
      functions, { _, pen, _, _ in unsafe OutlinePen.of(pen)?.close() }, nil, nil)
  }
}

/// Collects what HarfBuzz draws.
private final class OutlinePen {
  var elements: [Path.Element] = []
  private var current = Point(x: 0, y: 0)

  static func of(_ pointer: UnsafeMutableRawPointer?) -> OutlinePen? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe Unmanaged<OutlinePen>.fromOpaque(pointer).takeUnretainedValue()
  }

  func move(_ x: Float, _ y: Float) {
    current = Point(x: Double(x), y: Double(y))
    elements.append(.move(current))
  }

  func line(_ x: Float, _ y: Float) {
    current = Point(x: Double(x), y: Double(y))
    elements.append(.line(current))
  }

  func quadratic(_ cx: Float, _ cy: Float, _ x: Float, _ y: Float) {
    let control = Point(x: Double(cx), y: Double(cy))
    let end = Point(x: Double(x), y: Double(y))
    func towards(_ point: Point) -> Point {
      Point(
        x: point.x + 2.0 / 3.0 * (control.x - point.x),
        y: point.y + 2.0 / 3.0 * (control.y - point.y))
    }
    elements.append(.curve(towards(current), towards(end), end))
    current = end
  }

  func cubic(_ ax: Float, _ ay: Float, _ bx: Float, _ by: Float, _ x: Float, _ y: Float) {
    current = Point(x: Double(x), y: Double(y))
    elements.append(
      .curve(Point(x: Double(ax), y: Double(ay)), Point(x: Double(bx), y: Double(by)), current))
  }

  func close() { elements.append(.close) }
}
