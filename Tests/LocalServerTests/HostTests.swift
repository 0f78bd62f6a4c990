import HTTPTypes
import HummingbirdTesting
import Testing

@testable import LocalServer

@Suite struct `The names of the server` {
  @Test(arguments: [
    "localhost", "localhost:8080", "LOCALHOST", "127.0.0.1", "127.0.0.1:8080", "[::1]",
    "[::1]:8080",
    "shelter.example",
  ])
  func `are its own`(_ host: String) {
    #expect(HostList(["shelter.example"]).allows(host))
  }

  @Test(arguments: [
    "", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "localhost:",
    "localhost:a",
    "localhost:808080", "[::1", "[::1]x", "::1:8080", "user@localhost", "localhost/", "127.1",
    "2130706433", "0.0.0.0",
  ])
  func `are no others`(_ host: String) {
    #expect(!HostList().allows(host))
  }

  @Test func `are those of the machine too`() {
    for address in NetworkInterfaces.addresses {
      #expect(HostList().allows(address.contains(":") ? "[\(address)]" : address))
    }
    if let name = NetworkInterfaces.hostName, !name.hasSuffix(".local") {
      #expect(HostList().allows("\(name).local:8080"))
    }
  }
}
