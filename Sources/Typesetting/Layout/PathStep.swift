/// One step of the way to a block: `blocks[2]`.
struct PathStep: CustomStringConvertible {
  var name: StaticString
  var index: Int

  var description: String { "\(name)[\(index)]" }
}
