import Documents
import Geometry

extension StackNode {
  /// Places ground, border and children.
  func placeAll(in box: Rectangle, ink: Colour, on builder: FrameBuilder) {
    var ink = ink
    var ground = box
    if stack.bleeds {
      ground.x = 0
      ground.width = builder.width
    }
    let halo = builder.halo
    defer { builder.halo = halo }
    if let band = LevelBand(stack.border) {
      ink = band.ink
      // The plate covers a drill mark: letters on its colour need no white edge.
      builder.halo = 0
      let drawing = LevelBandDrawing(
        band: band, box: ground, unit: pass.unit, hasOutline: !stack.bleeds)
      for shape in drawing.shapes { builder.add(.shape(shape)) }
    } else {
      placeGround(in: ground, ink: &ink, on: builder)
      placeBorder(in: box, ink: ink, on: builder)
    }
    let start = stack.padding.start.value
    let end = stack.padding.end.value
    let inner = Rectangle(
      x: box.x + (pass.isRightToLeft ? end : start), y: box.y + stack.padding.top.value,
      width: max(0, box.width - start - end),
      height: max(0, box.height - stack.padding.top.value - stack.padding.bottom.value))
    switch stack.axis {
    case .down: placeDown(in: inner, ink: ink, on: builder)
    case .along: placeAlong(in: inner, ink: ink, on: builder)
    }
  }

  private func placeGround(in box: Rectangle, ink: inout Colour, on builder: FrameBuilder) {
    let drawing = GroundDrawing(ground: stack.ground, box: box, unit: pass.unit)
    ink = drawing.ink ?? ink
    if let item = drawing.item { builder.add(item) }
    switch stack.ground {
    case .none, .white, .black: break
    // They cover a drill mark: letters on them need no white edge.
    case .grey, .hatched, .dotted, .crossed: builder.halo = 0
    }
  }

  private func placeBorder(in box: Rectangle, ink: Colour, on builder: FrameBuilder) {
    guard stack.border != .none else { return }
    if stack.border == .dashed {
      if let item = DashedEdge(box: box, unit: pass.unit, ink: ink).item { builder.add(item) }
      return
    }
    let width = pass.unit * (stack.border == .thick ? 0.16 : 0.1)
    let inset = width / 2
    let line = Rectangle(
      x: box.x + inset, y: box.y + inset, width: box.width - width, height: box.height - width)
    builder.add(
      .shape(
        Picture.Shape(
          path: .rectangle(line), fill: nil, stroke: Picture.Stroke(colour: ink, width: width))))
  }

  private func placeDown(in box: Rectangle, ink: Colour, on builder: FrameBuilder) {
    let heights = heights(inner: box.width, room: box.height)
    var y = box.y + offset(box.height - heights.reduce(0, +) - gaps)
    for (index, child) in children.enumerated() {
      if index > 0 {
        y += stack.gap.value / 2
        rule(
          Rectangle(x: box.x, y: y, width: box.width, height: stack.rule.value), ink, builder)
        y += stack.rule.value + stack.gap.value / 2
      }
      var room = Rectangle(x: box.x, y: y, width: box.width, height: heights[index])
      if stack.alignment != .start {
        let natural = child.width(limit: box.width)
        let free = box.width - natural
        room.x += stack.alignment == .centre ? free / 2 : (pass.isRightToLeft ? 0 : free)
        room.width = natural
      }
      pass.within("children", index) {
        if let extent = child.extent {
          let missing = child.height(width: room.width) - extent
          if missing > 0.01 {
            pass.problems.append(LayoutProblem(kind: .tooHigh(missing), path: pass.place))
          }
        }
        child.place(in: room, ink: ink, on: builder)
      }
      y += heights[index]
    }
  }

  private func placeAlong(in box: Rectangle, ink: Colour, on builder: FrameBuilder) {
    let widths = widths(inner: box.width)
    var along = offset(box.width - widths.reduce(0, +) - gaps)
    for (index, child) in children.enumerated() {
      if index > 0 {
        along += stack.gap.value / 2
        let x = pass.isRightToLeft ? box.right - along - stack.rule.value : box.x + along
        rule(
          Rectangle(x: x, y: box.y, width: stack.rule.value, height: box.height), ink, builder)
        along += stack.rule.value + stack.gap.value / 2
      }
      var room = Rectangle(
        x: pass.isRightToLeft ? box.right - along - widths[index] : box.x + along, y: box.y,
        width: widths[index], height: box.height)
      if stack.alignment != .start {
        let natural = child.height(width: widths[index])
        room.y += (box.height - natural) * (stack.alignment == .centre ? 0.5 : 1)
        room.height = natural
      }
      pass.within("children", index) { child.place(in: room, ink: ink, on: builder) }
      along += widths[index]
    }
  }

  private func offset(_ free: Double) -> Double {
    switch stack.distribution {
    case .start: 0
    case .centre: max(0, free / 2)
    case .end: max(0, free)
    }
  }

  private func rule(_ line: Rectangle, _ ink: Colour, _ builder: FrameBuilder) {
    guard stack.rule.value > 0 else { return }
    builder.add(.shape(Picture.Shape(path: .rectangle(line), fill: ink)))
  }
}
