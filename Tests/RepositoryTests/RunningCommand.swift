import Foundation
import TestSupport

// In a file of its own: Foundation carries an ICU that must not meet ours.

/// Runs a program of this machine in the checkout.
enum RunningCommand {
  /// What the program wrote; nil if it could not be run or ended with anything but 0.
  static func output(_ arguments: String..., environment: [String: String] = [:]) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: Repository.root)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }

  /// A folder that only this run of the tests uses.
  static func temporaryFolder(_ name: String) -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "shirube-\(name)-\(UUID())")
    return folder.path
  }

  /// Removes a folder with all that is in it.
  static func remove(_ folder: String) {
    try? FileManager.default.removeItem(atPath: folder)
  }
}
