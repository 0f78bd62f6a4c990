import ArgumentParser

/// The command `shirube`.
@main
struct ShirubeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "shirube", ja: "避難所の表示を多言語で作る", en: "Make a shelter's signs in many languages.",
    examples: """
      shirube kit opening --shelters list.csv --shelter 青葉小学校 --languages en,vi,ne --output kit.pdf
      shirube sign 12-01 --languages en,vi,ne --output toilet.pdf
      shirube phrases search 水
      """,
    subcommands: [
      KitCommand.self, SignCommand.self, NoticeCommand.self, BoardCommand.self, CardCommand.self,
      TallyCommand.self, BibCommand.self, MegaphoneCommand.self, PhrasesCommand.self,
      SheltersCommand.self,
      LanguagesCommand.self, CheckCommand.self, TrainingCommand.self,
      TypesetCommand.self, ServeCommand.self, DoctorCommand.self,
    ], version: Version.text)

  static func main() async { await Program.run(Array(CommandLine.arguments.dropFirst())) }
}
