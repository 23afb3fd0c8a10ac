import Diagnostics
import SiteBuilder
import SiteTemplate

/// The built-in theme with the files of a folder in place of its own.
/// - Throws: `DiskFault` when the folder can't be read.
func readTheme(overriddenBy folder: String?) throws(DiskFault) -> Theme {
  guard let folder else { return Theme(builtIn: BuiltInTheme.files) }
  let overrides = try readAllFiles(folder).filter { !$0.path.hasSuffix(".swift") }
  return Theme(builtIn: BuiltInTheme.files, overrides: overrides, overridePrefix: folder + "/")
}
