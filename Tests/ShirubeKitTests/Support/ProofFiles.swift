import WritingSystems

/// The proof of each language, made once for all tests that read it.
actor ProofFiles {
  static let shared = ProofFiles()

  private var making: [LanguageTag: Task<ProofFile, any Error>] = [:]

  /// The proof of a language.
  func file(_ language: LanguageTag) async throws -> ProofFile {
    if let task = making[language] { return try await task.value }
    let task = Task.detached { try ProofFile(language) }
    making[language] = task
    return try await task.value
  }
}
