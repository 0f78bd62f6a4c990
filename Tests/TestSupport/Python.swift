import Glibc

/// The Python that `tools/test` installs, with its packages; else that of the machine.
public enum Python {
  /// Its path.
  public static let path: String = {
    if let named = unsafe getenv("SHIRUBE_PYTHON") { return unsafe String(cString: named) }
    let ours = "\(Repository.build)/venv/bin/python"
    return unsafe access(ours, X_OK) == 0 ? ours : "python3"
  }()

  /// Runs a script with arguments.
  public static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) -> Command {
    Command.run([path, "-B"] + arguments, input: input, environment: environment)
  }
}
