import Foundation
import PackagePlugin

/// Turns the files of the theme into one Swift table whenever one of them changes.
@main
struct EmbedTheme: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = target.directoryURL
    let files = try themeFiles(below: root)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme.swift")
    return [
      .buildCommand(
        displayName: "Embedding the theme",
        executable: try context.tool(named: "ThemeEmbedder").url,
        arguments: [output.path, root.path] + files,
        inputFiles: files.map { root.appending(path: $0) },
        outputFiles: [output]
      )
    ]
  }

  /// Paths relative to the theme's folder, sorted.
  private func themeFiles(below root: URL) throws -> [String] {
    let kinds: Set = ["html", "css", "svg", "js", "txt"]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return paths.filter { kinds.contains(($0 as NSString).pathExtension) }.sorted()
  }
}
