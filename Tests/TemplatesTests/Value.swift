@testable import Templates

/// A model whose fields are known only when it is made: what the cases of specifications are made of.
indirect enum Value: Sendable, Hashable {
  /// Absent: prints nothing, and a section over it is left out.
  case none
  case text(String)
  /// UTF-8 that is safe to stand in a page as it is.
  case html([UInt8])
  case flag(Bool)
  case list([Value])
  /// In the order of the shape's fields.
  case record([Value])
}

/// Looks names up in values. Where a value does not agree with the shape, nothing is there.
struct ValueContext: PrintContext {
  func perform(
    _ deed: Deed,
    at path: Range<Int>,
    of value: Value,
    in printer: inout Printer
  ) -> Bool {
    if let step = path.first {
      let index = printer.fieldIndex(step)
      guard case .record(let fields) = value, index < fields.count else { return false }
      return perform(deed, at: path.dropFirst(), of: fields[index], in: &printer)
    }
    switch value {
    case .none: return false
    case .text(let text): return printer.perform(deed, text: text)
    case .html(let html): return printer.perform(deed, html: html)
    case .flag(let claim): return claim
    case .list(let elements): return printer.perform(deed, each: elements, self)
    case .record:
      if case .run(let body) = deed { printer.run(body, self, value) }
      return true
    }
  }
}

extension CompiledTemplate {
  /// Appends the page that a value makes to a buffer.
  func render(_ value: Value, into buffer: inout [UInt8]) {
    print(value, ValueContext(), into: &buffer)
  }
}
