import Documents
import Geometry

extension BlockPlacer {
  func place(_ stack: Stack, in box: Rectangle, ink: Colour) {
    var ink = ink
    var ground = box
    if stack.bleeds {
      ground.x = 0
      ground.width = builder.width
    }
    switch stack.ground {
    case .none: break
    case .black:
      ink = .white
      builder.add(.shape(Picture.Shape(path: .rectangle(ground), fill: .black)))
    case .white: builder.add(.shape(Picture.Shape(path: .rectangle(ground), fill: .white)))
    }
    if stack.border != .none {
      let width = pass.unit * (stack.border == .thick ? 0.16 : 0.1)
      let inset = width / 2
      let line = Rectangle(
        x: box.x + inset, y: box.y + inset, width: box.width - width, height: box.height - width)
      builder.add(
        .shape(
          Picture.Shape(
            path: .rectangle(line), fill: nil,
            stroke: Picture.Stroke(colour: ink, width: width))))
    }
    let start = stack.padding.start.value
    let end = stack.padding.end.value
    let inner = Rectangle(
      x: box.x + (pass.isRightToLeft ? end : start), y: box.y + stack.padding.top.value,
      width: max(0, box.width - start - end),
      height: max(0, box.height - stack.padding.top.value - stack.padding.bottom.value))
    switch stack.axis {
    case .down: placeDown(stack, in: inner, ink: ink)
    case .along: placeAlong(stack, in: inner, ink: ink)
    }
  }

  private func placeDown(_ stack: Stack, in box: Rectangle, ink: Colour) {
    let heights = measure.downHeights(stack, inner: box.width, room: box.height)
    var y = box.y + offset(stack.distribution, box.height - heights.reduce(0, +) - gaps(stack))
    for (index, child) in stack.children.enumerated() {
      if index > 0 {
        y += stack.gap.value / 2
        rule(stack, Rectangle(x: box.x, y: y, width: box.width, height: stack.rule.value), ink)
        y += stack.rule.value + stack.gap.value / 2
      }
      var room = Rectangle(x: box.x, y: y, width: box.width, height: heights[index])
      if stack.alignment != .start {
        let natural = measure.width(child, limit: box.width)
        let free = box.width - natural
        room.x += stack.alignment == .centre ? free / 2 : (pass.isRightToLeft ? 0 : free)
        room.width = natural
      }
      pass.within("children", index) { place(child, in: room, ink: ink) }
      y += heights[index]
    }
  }

  private func placeAlong(_ stack: Stack, in box: Rectangle, ink: Colour) {
    let widths = StackWidths(stack, measure: measure).widths(inner: box.width)
    let free = box.width - widths.reduce(0, +) - gaps(stack)
    var along = offset(stack.distribution, free)
    for (index, child) in stack.children.enumerated() {
      if index > 0 {
        along += stack.gap.value / 2
        let x = pass.isRightToLeft ? box.right - along - stack.rule.value : box.x + along
        rule(stack, Rectangle(x: x, y: box.y, width: stack.rule.value, height: box.height), ink)
        along += stack.rule.value + stack.gap.value / 2
      }
      var room = Rectangle(
        x: pass.isRightToLeft ? box.right - along - widths[index] : box.x + along, y: box.y,
        width: widths[index], height: box.height)
      if stack.alignment != .start {
        let natural = measure.height(child, width: widths[index])
        room.y += (box.height - natural) * (stack.alignment == .centre ? 0.5 : 1)
        room.height = natural
      }
      pass.within("children", index) { place(child, in: room, ink: ink) }
      along += widths[index]
    }
  }

  private func gaps(_ stack: Stack) -> Double { measure.gaps(stack) }

  private func offset(_ distribution: Alignment, _ free: Double) -> Double {
    switch distribution {
    case .start: 0
    case .centre: max(0, free / 2)
    case .end: max(0, free)
    }
  }

  private func rule(_ stack: Stack, _ line: Rectangle, _ ink: Colour) {
    guard stack.rule.value > 0 else { return }
    builder.add(.shape(Picture.Shape(path: .rectangle(line), fill: ink)))
  }
}
