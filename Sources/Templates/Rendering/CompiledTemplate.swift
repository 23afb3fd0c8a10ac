/// A template with its partials and layouts filled in and every name resolved to a position.
///
/// Prints models of the shape it was compiled for.
@usableFromInline package struct CompiledTemplate: Sendable {
  @usableFromInline let operations: [Operation]
  @usableFromInline let literals: [UInt8]
  @usableFromInline let fieldIndexes: [Int]
  /// How many contexts lie in one another at most.
  let depth: Int

  /// Appends the page to a buffer. Never fails; where the model's fields do not agree with the shape,
  /// nothing is printed.
  @inlinable package func print<Context: PrintContext>(
    _ model: Context.Model,
    _ context: Context,
    into buffer: inout [UInt8]
  ) {
    var printer = Printer(self, output: exchange(&buffer, with: []))
    printer.run(0..<operations.count, context, model)
    buffer = printer.output
  }
}
