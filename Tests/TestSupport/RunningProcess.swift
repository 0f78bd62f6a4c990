import Glibc

/// A process that talks to a test line by line on its descriptor 3, until the test ends it.
public final class RunningProcess {
  private var process = pid_t()
  private var descriptor: Int32 = -1
  private var buffer: [UInt8] = []

  /// Starts a program found on the path; nil if it cannot be started.
  public init?(_ arguments: [String], environment: [String] = []) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for standard in [Int32(1), 2] {
      unsafe posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", O_WRONLY, 0)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 3)
    let words = ["env"] + environment + arguments
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer {
      while let pointer = unsafe pointers.popLast() { unsafe free(pointer) }
    }
    let failure = unsafe posix_spawnp(&process, "env", &actions, nil, pointers, environ)
    close(ends[1])
    guard failure == 0 else {
      close(ends[0])
      return nil
    }
    descriptor = ends[0]
  }

  deinit { end() }

  /// The next line; nil if there is none any more, or none comes for a minute.
  public func line() -> String? {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        defer { buffer.removeSubrange(...end) }
        return String(decoding: buffer[..<end], as: UTF8.self)
      }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&waiting, 1, 60_000) > 0 else { return nil }
      var piece = [UInt8](repeating: 0, count: 4096)
      let count = unsafe read(descriptor, &piece, piece.count)
      guard count > 0 else { return nil }
      buffer += piece[..<count]
    }
  }

  /// Kills it at once, as a power cut would, and gives the lines it had still written.
  @discardableResult
  public func kill() -> [String] {
    guard process > 0 else { return [] }
    Glibc.kill(process, SIGKILL)
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    end()
    return lines
  }

  private func end() {
    guard process > 0 else { return }
    Glibc.kill(process, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) == -1, errno == EINTR {}
    close(descriptor)
    process = 0
  }
}
