/// The names under which this server answers.
///
/// A page of the internet may point a name of its own at this machine and then read what is here (DNS rebinding); the
/// name in `Host` tells.
struct HostList: Sendable {
  private let names: Set<String>

  /// The names of this machine, and more.
  init(_ more: [String] = []) {
    var names: Set = ["localhost", "127.0.0.1", "::1"]
    names.formUnion(NetworkInterfaces.addresses)
    if let name = NetworkInterfaces.hostName {
      names.insert(name)
      names.insert(name.hasSuffix(".local") ? name : "\(name).local")
    }
    names.formUnion(more.map { $0.lowercased() })
    self.names = names
  }

  /// Whether a `Host` is one of them, with or without a port.
  func allows(_ host: String) -> Bool {
    guard host.utf8.count <= 255, let name = Self.name(host[...]) else { return false }
    return names.contains(name.lowercased())
  }

  private static func name(_ host: Substring) -> String? {
    if host.hasPrefix("[") {
      guard let end = host.firstIndex(of: "]") else { return nil }
      guard isPort(host[host.index(after: end)...]) else { return nil }
      return String(host[host.index(after: host.startIndex)..<end])
    }
    let end = host.firstIndex(of: ":") ?? host.endIndex
    return isPort(host[end...]) ? String(host[..<end]) : nil
  }

  /// Nothing, or a colon and digits.
  private static func isPort(_ text: Substring) -> Bool {
    text.isEmpty
      || text.first == ":" && (2...6).contains(text.utf8.count)
        && text.dropFirst().utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
