import FoundationEssentials
import TestSupport
import Testing

/// What `swift package dump-package` says of the targets.
struct PackageDescription: Decodable {
  /// One target.
  struct Target: Decodable {
    var name: String
    var type: String
    var path: String?
    var dependencies: [Dependency]
  }

  /// A dependency by whichever kind the manifest names it.
  struct Dependency: Decodable {
    var name: String

    private enum Kind: String, CodingKey, CaseIterable { case byName, target, product }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Kind.self)
      guard let kind = fields.allKeys.first else {
        throw DecodingError.dataCorrupted(
          .init(
            codingPath: decoder.codingPath, debugDescription: "A kind of dependency nobody knows."))
      }
      // The name, then nulls and a package that are of no interest here.
      var values = try fields.nestedUnkeyedContainer(forKey: kind)
      name = try values.decode(String.self)
    }
  }

  var targets: [Target]

  /// The targets of the house: neither tests nor what only tests use.
  var houseTargets: [Target] {
    targets.filter { $0.type != "test" && !($0.path ?? "").hasPrefix("Tests/") }
  }

  /// Reads the manifest of the checkout.
  static func read() throws -> PackageDescription {
    // The build folder of its own keeps clear of the lock that the running tests may hold.
    let scratch = try #require(TemporaryFolder())
    let dump = Command.run(["swift", "package", "--scratch-path", scratch.path, "dump-package"])
    #expect(dump.status == 0, "\(dump.complaint)")
    return try JSONDecoder().decode(Self.self, from: Data(dump.output))
  }
}
