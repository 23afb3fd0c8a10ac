/// The theme that is part of the program: the files of this folder.
package enum BuiltInTheme {
  /// Path below this folder and text of each file, sorted by path.
  package static var files: [(path: String, text: String)] { embeddedTheme }
}
