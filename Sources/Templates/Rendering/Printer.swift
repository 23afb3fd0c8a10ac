/// One walk through a template's operations, which appends to a buffer.
///
/// The innermost context stands on the stack, as the arguments of `run`. Those around it are kept aside only where a
/// section's body names them, which is known beforehand.
///
/// Its functions are inlinable so that they are made anew for each table of fields: as generic code they took four times as
/// long.
@usableFromInline package struct Printer {
  @usableFromInline let template: CompiledTemplate
  @usableFromInline var output: [UInt8]
  /// How many contexts lie around the innermost one.
  @usableFromInline var depth = -1
  @usableFromInline var outer: [Outer?]

  /// The contexts around, by depth: `PrintContext.perform` with its model. Each is made when a section needs it.
  @usableFromInline typealias Outer = (Deed, Range<Int>, inout Printer) -> Bool

  @usableFromInline init(_ template: CompiledTemplate, output: consuming [UInt8]) {
    self.template = template
    self.output = output
    outer = Array(repeating: nil, count: template.depth)
  }

  /// The position in its record of the field that a step of a path leads to.
  @inlinable package func fieldIndex(_ step: Int) -> Int { template.fieldIndexes[step] }

  /// Runs operations with a model as the innermost context.
  @inlinable package mutating func run<Context: PrintContext>(
    _ body: Range<Int>,
    _ context: Context,
    _ model: Context.Model
  ) {
    depth += 1
    outer[depth] = nil
    walk(body, context, model)
    depth -= 1
  }

  /// Runs operations in the context that is the innermost one already.
  @inlinable mutating func walk<Context: PrintContext>(
    _ body: Range<Int>,
    _ context: Context,
    _ model: Context.Model
  ) {
    var index = body.lowerBound
    while index < body.upperBound {
      switch template.operations[index] {
      case .literal(let bytes):
        template.literals.withUnsafeBufferPointer { literals in
          output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[bytes]))
        }
      case .print(let path): _ = perform(.print, path, context, model)
      case .section(let section):
        runSection(section, index + 1..<section.end, context, model)
        index = section.end
        continue
      }
      index += 1
    }
  }

  @inlinable mutating func runSection<Context: PrintContext>(
    _ section: Section,
    _ body: Range<Int>,
    _ context: Context,
    _ model: Context.Model
  ) {
    switch section.kind {
    case .when: if perform(.test, section.path, context, model) { walk(body, context, model) }
    case .unless: if !perform(.test, section.path, context, model) { walk(body, context, model) }
    case .run(let isAround):
      if isAround, outer[depth] == nil {
        outer[depth] = { context.perform($0, at: $1, of: model, in: &$2) }
      }
      _ = perform(.run(body), section.path, context, model)
    }
  }

  @inlinable mutating func perform<Context: PrintContext>(
    _ deed: Deed,
    _ path: FieldPath,
    _ context: Context,
    _ model: Context.Model
  ) -> Bool {
    if path.frame == depth { return context.perform(deed, at: path.steps, of: model, in: &self) }
    guard path.frame < depth, let around = outer[path.frame] else { return false }
    return around(deed, path.steps, &self)
  }
}

extension Printer {
  /// Prints a text, or only looks whether there is one.
  @inlinable package mutating func perform(_ deed: Deed, text: String) -> Bool {
    guard !text.isEmpty else { return false }
    if case .print = deed { appendEscaped(text, to: &output) }
    return true
  }

  /// Prints HTML, or only looks whether there is some.
  @inlinable package mutating func perform(_ deed: Deed, html: [UInt8]) -> Bool {
    guard !html.isEmpty else { return false }
    if case .print = deed { output.append(contentsOf: html) }
    return true
  }

  /// Does something to a list.
  @inlinable package mutating func perform<Context: PrintContext>(
    _ deed: Deed,
    each models: [Context.Model],
    _ context: Context
  ) -> Bool {
    guard !models.isEmpty else { return false }
    if case .run(let body) = deed {
      // By index: an element is then looked at where it lies, not copied with all that it refers to.
      for index in models.indices { run(body, context, models[index]) }
    }
    return true
  }
}
