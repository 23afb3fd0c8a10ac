import ArgumentParser

@main
struct Waymark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark",
    abstract: "Turns a folder of personas and journeys into a linked website."
  )
}
