import Glibc

/// A program of this machine, run to its end.
///
/// With `posix_spawn`, so that no test needs Foundation, whose ICU must not meet ours.
public struct Command {
  /// How it ended: 0 is well, 128 and more is a signal, -1 could not be started.
  public var status: Int32
  /// What it wrote.
  public var output: [UInt8]
  /// What it complained of.
  public var complaint: String

  /// What it wrote, as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Runs a program found on the path, in the checkout; `environment` is added to that of the tests.
  public static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) -> Command {
    guard let folder = TemporaryFolder() else {
      return Command(status: -1, output: [], complaint: "no temporary folder")
    }
    let names = ["input", "output", "complaint"].map { "\(folder.path)/\($0)" }
    TestFile.write(input, to: names[0])
    var settings = ["-C", Repository.root]
    settings += environment.map { "\($0.key)=\($0.value)" }.sorted()
    return withExtendedLifetime(folder) {
      let status = spawn(["env"] + settings + arguments, names)
      return Command(
        status: status, output: TestFile.read(names[1]) ?? [],
        complaint: String(decoding: TestFile.read(names[2]) ?? [], as: UTF8.self))
    }
  }

  /// Whether a program is on the path.
  public static func exists(_ name: String) -> Bool {
    run(["sh", "-c", "command -v \(name)"]).status == 0
  }

  private static func spawn(_ arguments: [String], _ names: [String]) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, names[0], O_RDONLY, 0)
    for (descriptor, name) in [(Int32(1), names[1]), (2, names[2])] {
      unsafe posix_spawn_file_actions_addopen(
        &actions, descriptor, name, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var words: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer {
      while let word = unsafe words.popLast() { unsafe free(word) }
    }
    var process = pid_t()
    let failure = unsafe posix_spawnp(&process, arguments[0], &actions, nil, words, environ)
    guard failure == 0 else { return -1 }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) == -1 {
      guard errno == EINTR else { return -1 }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
