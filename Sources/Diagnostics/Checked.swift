/// A value and what was found while making it. Making one never fails: a broken input still gives
/// what could be read of it.
///
/// Inlinable, the type as well, as `Located`.
@usableFromInline package struct Checked<Value> {
  @usableFromInline package var value: Value
  /// In the order of finding; sorted only for printing.
  @usableFromInline package var diagnostics: [Diagnostic]

  @inlinable package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// The same findings with another value.
  package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Checked<Other> {
    Checked<Other>(try transform(value), diagnostics)
  }
}

extension Checked: Sendable where Value: Sendable {}
