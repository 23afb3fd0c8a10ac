/// Where a value lies, resolved when the template was compiled.
@usableFromInline struct FieldPath: Sendable {
  /// Index into the context stack, 0 being the page.
  @usableFromInline let frame: Int
  /// Positions in the program's `fieldIndexes`, one for each record to step into.
  @usableFromInline let steps: Range<Int>
}

/// What a section does with its value.
@usableFromInline enum SectionKind: Sendable {
  /// Runs the body with what lies at the path as context: once for each element of a list, once for a record. `isAround` says whether the body also names fields of the context that the section stands in.
  case run(isAround: Bool)
  /// Runs the body when a flag is set, or a text is not empty; the context stays.
  case when
  /// Runs the body when the value is empty; the context stays.
  case unless
}

/// A section, whose body is the operations behind it up to `end`, not included.
@usableFromInline struct Section: Sendable {
  @usableFromInline let kind: SectionKind
  @usableFromInline let path: FieldPath
  @usableFromInline let end: Int

  init(_ kind: SectionKind, _ path: FieldPath, end: Int) {
    self.kind = kind
    self.path = path
    self.end = end
  }
}

/// One instruction. Numbers only: stepping through a program counts no references.
@usableFromInline enum Operation: Sendable {
  /// Bytes of the program's `literals`.
  case literal(Range<Int>)
  case print(FieldPath)
  case section(Section)
}

/// What a section is to do, before it is known what its body names.
enum SectionEffect { case enter, when, unless }

/// The instructions of one page while they are being collected.
struct ProgramWriter {
  private(set) var operations: [Operation] = []
  private(set) var literals: [UInt8] = []
  private(set) var fieldIndexes: [Int] = []
  /// Where the bytes begin that no operation prints yet.
  private var literalStart = 0
  /// For each place in the context stack the last operation that names a field there.
  private var lastUses: [Int] = [-1]

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    literals.append(contentsOf: bytes)
  }

  mutating func print(_ path: FieldPath) {
    flush()
    lastUses[path.frame] = operations.count
    operations.append(.print(path))
  }

  /// Where a section will stand; the rest of its operation is written by `endSection`, when its end is known.
  mutating func beginSection(_ path: FieldPath) -> Int {
    flush()
    lastUses[path.frame] = operations.count
    operations.append(.section(Section(.when, path, end: 0)))
    return operations.count - 1
  }

  /// `frame` is the innermost context around the section.
  mutating func endSection(
    at start: Int,
    _ effect: SectionEffect,
    _ path: FieldPath,
    in frame: Int
  ) {
    flush()
    let kind: SectionKind =
      switch effect {
      case .enter: .run(isAround: lastUses[frame] > start)
      case .when: .when
      case .unless: .unless
      }
    operations[start] = .section(Section(kind, path, end: operations.count))
  }

  mutating func path(frame: Int, _ indexes: [Int]) -> FieldPath {
    let start = fieldIndexes.count
    fieldIndexes.append(contentsOf: indexes)
    return FieldPath(frame: frame, steps: start..<fieldIndexes.count)
  }

  /// Makes room for a context stack whose innermost context has this index.
  mutating func reach(_ frame: Int) {
    while lastUses.count <= frame { lastUses.append(-1) }
  }

  mutating func finished() -> CompiledTemplate {
    flush()
    return CompiledTemplate(
      operations: operations,
      literals: literals,
      fieldIndexes: fieldIndexes,
      depth: lastUses.count
    )
  }

  private mutating func flush() {
    guard literals.count > literalStart else { return }
    operations.append(.literal(literalStart..<literals.count))
    literalStart = literals.count
  }
}
