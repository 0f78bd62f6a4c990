import CCairo
import Geometry

/// White paper of so many pixels, on which outlines are drawn: the one owner of a cairo surface and
/// its pen, which are given back with it on every path.
@safe struct CairoCanvas: ~Copyable {
  /// A3 at 600 dots per inch, 280 MB in memory, is the largest sheet that fits.
  static let mostPixels = 70_000_000

  private let surface: OpaquePointer
  private let pen: OpaquePointer

  init(width: Int, height: Int) throws(PNGError) {
    guard width > 0, height > 0, width <= 32_767, height <= 32_767,
      width * height <= Self.mostPixels
    else { throw PNGError(.size(width: width, height: height)) }
    // cairo never returns null; a failed surface says so when the bytes are asked for.
    guard
      let surface = unsafe cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, CInt(width), CInt(height))
    else { throw PNGError(.drawing("no surface")) }
    guard let pen = unsafe cairo_create(surface) else {
      unsafe cairo_surface_destroy(surface)
      throw PNGError(.drawing("no pen"))
    }
    unsafe self.surface = surface
    unsafe self.pen = pen
    unsafe cairo_set_source_rgb(pen, 1, 1, 1)
    unsafe cairo_paint(pen)
  }

  deinit {
    unsafe cairo_destroy(pen)
    unsafe cairo_surface_destroy(surface)
  }

  /// Fills an outline by the non-zero rule.
  func fill(_ path: Path, by map: Transform = .identity, _ colour: Colour) {
    add(path, by: map)
    choose(colour)
    unsafe cairo_fill(pen)
  }

  /// Draws along an outline; the width is in the units of the path.
  func stroke(_ path: Path, by map: Transform = .identity, _ stroke: Picture.Stroke) {
    add(path, by: map)
    choose(stroke.colour)
    unsafe cairo_set_line_cap(pen, stroke.isRound ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
    unsafe cairo_set_line_join(
      pen, stroke.isRound ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER)
    // cairo measures the width in the units in force now, not in those of the path.
    unsafe cairo_save(pen)
    use(map)
    unsafe cairo_set_line_width(pen, stroke.width)
    unsafe cairo_stroke(pen)
    unsafe cairo_restore(pen)
  }

  /// Draws a shape: its inside, then its line.
  func draw(_ shape: Picture.Shape, by map: Transform = .identity) {
    if let colour = shape.fill { fill(shape.path, by: map, colour) }
    if let line = shape.stroke { stroke(shape.path, by: map, line) }
  }

  /// Draws the shapes of a picture, the first at the bottom.
  func draw(_ picture: Picture, by map: Transform = .identity) {
    for shape in picture.shapes { draw(shape, by: map) }
  }

  /// Lets a body draw inside an outline only.
  func clipped<Failure>(
    to path: Path, by map: Transform = .identity,
    _ body: (borrowing CairoCanvas) throws(Failure) -> Void
  ) throws(Failure) {
    unsafe cairo_save(pen)
    defer { unsafe cairo_restore(pen) }
    add(path, by: map)
    unsafe cairo_clip(pen)
    try body(self)
  }

  /// The dots drawn so far.
  func dots() throws(PNGError) -> PixelGrid {
    try check()
    unsafe cairo_surface_flush(surface)
    let width = Int(unsafe cairo_image_surface_get_width(surface))
    let height = Int(unsafe cairo_image_surface_get_height(surface))
    let stride = Int(unsafe cairo_image_surface_get_stride(surface))
    guard let data = unsafe cairo_image_surface_get_data(surface) else {
      throw PNGError(.drawing("no dots"))
    }
    let bytes = unsafe UnsafeRawBufferPointer(start: data, count: stride * height)
    var grid = PixelGrid(width: width, height: height, dots: [])
    grid.dots.reserveCapacity(width * height)
    for row in 0..<height {
      let line = unsafe bytes[row * stride..<row * stride + width * 4]
      unsafe line.withMemoryRebound(to: UInt32.self) { dots in
        // A dot is a number of 32 bits in the order of the machine; its highest byte means nothing.
        unsafe grid.dots.append(contentsOf: dots.lazy.map { $0 & 0xFF_FFFF })
      }
    }
    return grid
  }

  private func add(_ path: Path, by map: Transform) {
    unsafe cairo_new_path(pen)
    for element in path.transformed(by: map).elements {
      switch element {
      case .move(let point):
        unsafe cairo_move_to(pen, point.x, point.y)
      case .line(let point):
        unsafe cairo_line_to(pen, point.x, point.y)
      case .curve(let first, let second, let end):
        unsafe cairo_curve_to(pen, first.x, first.y, second.x, second.y, end.x, end.y)
      case .close:
        unsafe cairo_close_path(pen)
      }
    }
  }

  private func use(_ map: Transform) {
    var matrix = cairo_matrix_t(
      xx: map.a, yx: map.b, xy: map.c, yy: map.d, x0: map.e, y0: map.f)
    unsafe cairo_transform(pen, &matrix)
  }

  private func choose(_ colour: Colour) {
    unsafe cairo_set_source_rgb(
      pen, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255)
  }

  private func check() throws(PNGError) {
    try check(unsafe cairo_status(pen))
    try check(unsafe cairo_surface_status(surface))
  }

  private func check(_ status: cairo_status_t) throws(PNGError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    let text = unsafe cairo_status_to_string(status).map { text in unsafe String(cString: text) }
    throw PNGError(.drawing(text ?? "status \(status.rawValue)"))
  }
}
