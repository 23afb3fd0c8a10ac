import Diagnostics
import Documents

/// libFuzzer calls this with each text that it thinks of. Which reader it drives is decided when it is compiled:
/// `scripts/fuzz-reader` does that.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = Array(UnsafeBufferPointer(start: start, count: count))
  #if MARKDOWN
    for rawHTML in DocumentOptions.RawHTML.allCases {
      expect(text, path: "x.md", DocumentOptions(rawHTML: rawHTML))
    }
  #elseif YAML
    expect(Array("---\n".utf8) + text + Array("\n---\n".utf8), path: "x.md", DocumentOptions())
  #elseif MERMAID
    expect(text, path: "x.mmd", DocumentOptions())
    expect(Array("- ```mermaid\n  ".utf8) + text, path: "x.md", DocumentOptions())
  #endif
  return 0
}

private func expect(_ bytes: [UInt8], path: String, _ options: DocumentOptions) {
  let parsed = parseDocument(SourceFile(path: path, bytes: bytes), options: options)
  let faults = DocumentProperties.faults(of: bytes, parsed)
  precondition(faults.isEmpty, faults.joined(separator: "\n"))
}
