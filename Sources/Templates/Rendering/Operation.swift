/// Where a value lies, resolved when the template was compiled.
struct FieldPath {
  /// Index into the context stack, 0 being the page.
  let frame: Int
  /// Positions in the program's `fieldIndexes`, one for each record to step into.
  let steps: Range<Int>
}

/// What a section does with its value.
enum SectionKind {
  /// Runs the body for each element of a list, the element becoming the context.
  case `repeat`
  /// Runs the body once with the value as context unless the value is empty.
  case enter
  /// Runs the body when a flag is set; the context stays.
  case when
  /// Runs the body when the value is empty; the context stays.
  case unless
}

/// One instruction. Numbers only: stepping through a program counts no references.
enum Operation {
  /// Bytes of the program's `literals`.
  case literal(Range<Int>)
  case text(FieldPath)
  case html(FieldPath)
  /// The body is the operations up to `end`, not included.
  case section(SectionKind, FieldPath, end: Int)
}

/// The instructions of one page while they are being collected.
struct ProgramWriter {
  private(set) var operations: [Operation] = []
  private(set) var literals: [UInt8] = []
  private(set) var fieldIndexes: [Int] = []
  /// Where the bytes begin that no operation prints yet.
  private var literalStart = 0

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    literals.append(contentsOf: bytes)
  }

  mutating func append(_ operation: Operation) {
    flush()
    operations.append(operation)
  }

  /// Where a section will stand; its operation is written by `endSection`, when its end is known.
  mutating func beginSection(_ path: FieldPath) -> Int {
    append(.section(.when, path, end: 0))
    return operations.count - 1
  }

  mutating func endSection(at start: Int, _ kind: SectionKind, _ path: FieldPath) {
    flush()
    operations[start] = .section(kind, path, end: operations.count)
  }

  mutating func path(frame: Int, _ indexes: [Int]) -> FieldPath {
    let start = fieldIndexes.count
    fieldIndexes.append(contentsOf: indexes)
    return FieldPath(frame: frame, steps: start..<fieldIndexes.count)
  }

  mutating func finished() -> CompiledTemplate {
    flush()
    return CompiledTemplate(operations: operations, literals: literals, fieldIndexes: fieldIndexes)
  }

  private mutating func flush() {
    guard literals.count > literalStart else { return }
    operations.append(.literal(literalStart..<literals.count))
    literalStart = literals.count
  }
}
