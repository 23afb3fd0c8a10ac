/// A half-open range of UTF-8 bytes in one file: offsets from the start of the file, 0-based.
///
/// Lines and columns exist only where a diagnostic is printed (see `LineTable`).
@usableFromInline package struct SourceSpan: Sendable, Hashable {
  package let file: SourcePath
  /// Every text of a wiki has one: half the size, since no file that is read has 4 GB.
  private let lowerOffset: UInt32
  private let upperOffset: UInt32

  /// Offset of the first byte.
  package var lower: Int { Int(lowerOffset) }
  /// Offset after the last byte; never below `lower`.
  package var upper: Int { Int(upperOffset) }

  /// The file's path relative to the content folder. Read under a lock: compare `file` instead where that does.
  package var path: String { file.text }

  package init(in file: SourcePath, lower: Int, upper: Int) {
    self.file = file
    lowerOffset = UInt32(clamping: lower)
    upperOffset = UInt32(clamping: max(lower, upper))
  }

  /// Looks the path up: where one file has many spans, its `SourcePath` is at hand.
  package init(path: String, lower: Int, upper: Int) {
    self.init(in: SourcePath(path), lower: lower, upper: upper)
  }

  /// The start of the file: where a fault is reported that belongs to the file as a whole.
  package static func start(of path: String) -> SourceSpan {
    SourceSpan(path: path, lower: 0, upper: 0)
  }
}

/// A value together with the place where an author wrote it.
///
/// Inlinable, the type as well: else every call looks up what `Located<Value>` is while the program runs.
@usableFromInline package struct Located<Value> {
  @usableFromInline package var value: Value
  @usableFromInline package var span: SourceSpan

  @inlinable package init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }

  /// The same place with another value.
  package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: span)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
