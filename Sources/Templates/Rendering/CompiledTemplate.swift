/// A template with its partials and layouts filled in and every name resolved to a position.
///
/// Prints values of the shape it was compiled for.
package struct CompiledTemplate: Sendable {
  let operations: [Operation]
  let literals: [UInt8]
  let fieldIndexes: [Int]

  /// Appends the page to a buffer. Never fails; where the value does not agree with the shape,
  /// nothing is printed.
  package func render(_ value: Value, into buffer: inout [UInt8]) {
    var rendering = Rendering(template: self, frames: [value])
    rendering.run(0..<operations.count, into: &buffer)
  }
}

/// One walk through a program.
private struct Rendering {
  let template: CompiledTemplate
  /// The context stack: the page, then what the sections around the current operation stand for.
  var frames: [Value]

  mutating func run(_ range: Range<Int>, into buffer: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch template.operations[index] {
      case .literal(let bytes):
        buffer.append(contentsOf: template.literals[bytes])
      case .text(let path):
        if case .text(let text) = value(at: path) { appendEscaped(text, to: &buffer) }
      case .html(let path):
        if case .html(let bytes) = value(at: path) { buffer.append(contentsOf: bytes) }
      case .section(let kind, let path, let end):
        runSection(kind, value(at: path), index + 1..<end, into: &buffer)
        index = end
        continue
      }
      index += 1
    }
  }

  private mutating func runSection(
    _ kind: SectionKind,
    _ value: Value,
    _ body: Range<Int>,
    into buffer: inout [UInt8]
  ) {
    switch kind {
    case .repeat:
      guard case .list(let elements) = value else { return }
      for element in elements { run(body, with: element, into: &buffer) }
    case .enter:
      if !value.isEmpty { run(body, with: value, into: &buffer) }
    case .when:
      if case .flag(true) = value { run(body, into: &buffer) }
    case .unless:
      if value.isEmpty { run(body, into: &buffer) }
    }
  }

  private mutating func run(
    _ body: Range<Int>,
    with context: Value,
    into buffer: inout [UInt8]
  ) {
    frames.append(context)
    run(body, into: &buffer)
    frames.removeLast()
  }

  private func value(at path: FieldPath) -> Value {
    guard path.frame < frames.count else { return .none }
    var value = frames[path.frame]
    for step in path.steps {
      let index = template.fieldIndexes[step]
      guard case .record(let fields) = value, index < fields.count else { return .none }
      value = fields[index]
    }
    return value
  }
}
