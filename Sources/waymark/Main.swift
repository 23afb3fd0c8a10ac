import ArgumentParser

/// The command line: `waymark build`, `waymark check`.
@main
struct Waymark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark",
    abstract: "Turns a folder of personas and journeys into a linked website.",
    discussion: """
      Exit status: 0 when the content is right (warnings may be printed), 1 when it holds errors, 64 when the \
      command can't be carried out as given, 70 for a fault of Waymark itself.
      """,
    version: "0.1.0",
    subcommands: [Build.self, Check.self],
    defaultSubcommand: nil
  )
}
