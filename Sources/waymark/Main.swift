import ArgumentParser
import Diagnostics

/// The version of the program and of all that it writes.
let waymarkVersion = "0.1.0"

/// The command line: `waymark build`, `waymark check`, `waymark explain`, `waymark schema`.
@main
struct Waymark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark",
    abstract: "Turns a folder of personas and journeys into a linked website.",
    discussion: """
      Exit status: 0 when the content is right (warnings may be printed), 1 when it holds errors (with --strict, \
      warnings as well), 64 when the command can't be carried out as given, 70 for a fault of Waymark itself.
      """,
    version: waymarkVersion,
    subcommands: [Build.self, Check.self, Explain.self, Schema.self],
    defaultSubcommand: nil
  )

  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let fault = unknownCommand(arguments.first ?? "") { exit(withError: fail(fault)) }
    await main(arguments)
  }

  /// What is wrong with the first argument when it is no command: the parser knows options only when it suggests.
  private static func unknownCommand(_ word: String) -> DiskFault? {
    let commands = configuration.subcommands.map { $0._commandName }
    guard !word.isEmpty, !word.hasPrefix("-"), word != "help", !commands.contains(word) else {
      return nil
    }
    return DiskFault(
      "there is no command \u{201C}\(word)\u{201D}",
      help: "The commands are: \(commands.joined(separator: ", ")).",
      suggestion: spellingSuggestion(for: word, among: commands)
    )
  }
}
