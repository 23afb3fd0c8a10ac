package import Diagnostics

extension DiagnosticRule {
  /// A name that no field has.
  package static let unknownTemplateField = DiagnosticRule(
    "unknown-template-field",
    .error,
    "every name in a template is a field of the page or of a section around it"
  )
}

/// Where a name leads: an index into the context stack, positions in records from there, and what
/// lies at the end.
struct ResolvedName {
  let frame: Int
  let indexes: [Int]
  let shape: Shape
}

/// Why a name leads nowhere.
struct UnresolvedName {
  /// The part of the name that is at fault.
  let part: String
  /// Where that part begins, in bytes from the start of the name.
  let offset: Int
  /// The shape that was asked for the part; nil when the whole context was.
  let owner: Shape?
  /// The parts before it, joined by dots.
  let ownerName: String
}

enum NameResolution {
  case found(ResolvedName)
  case missing(UnresolvedName)
}

/// The contexts around a place in a template.
struct ContextStack {
  /// The page first.
  private(set) var shapes: [Shape]
  /// What `.` means in a section over a text or HTML; nil where it is the innermost context.
  private var dot: ResolvedName?

  init(_ page: Shape) { shapes = [page] }

  /// The stack inside a section. A text has no fields, so a section over one adds no context: it only means another `.`.
  func inside(_ name: ResolvedName) -> ContextStack {
    var inner = self
    switch name.shape {
    case .flag: break
    case .text, .html: inner.dot = name
    case .list(let element): inner.add(element)
    case .record: inner.add(name.shape)
    }
    return inner
  }

  private mutating func add(_ shape: Shape) {
    shapes.append(shape)
    dot = nil
  }

  /// The index of the innermost context.
  var frame: Int { shapes.count - 1 }

  /// What `.` means.
  fileprivate var innermost: ResolvedName {
    dot ?? ResolvedName(frame: frame, indexes: [], shape: shapes[frame])
  }
}

/// Looks a name up as Mustache does: the first part in the innermost context that has it, the other
/// parts only inside what was found.
func resolve(_ name: String, in stack: ContextStack) -> NameResolution {
  guard name != "." else { return .found(stack.innermost) }
  let context = stack.shapes
  let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  let first = parts.first ?? ""
  for frame in context.indices.reversed() {
    guard case .record(let record) = context[frame], let index = record.index(of: first) else {
      continue
    }
    return resolve(parts, from: frame, index, record.fields[index].shape)
  }
  return .missing(UnresolvedName(part: first, offset: 0, owner: nil, ownerName: ""))
}

private func resolve(_ parts: [String], from frame: Int, _ index: Int, _ shape: Shape)
  -> NameResolution
{
  var indexes = [index]
  var shape = shape
  var offset = (parts.first ?? "").utf8.count + 1
  for (position, part) in parts.enumerated().dropFirst() {
    guard case .record(let record) = shape, let index = record.index(of: part) else {
      let before = parts[..<position].joined(separator: ".")
      return .missing(
        UnresolvedName(part: part, offset: offset, owner: shape, ownerName: before)
      )
    }
    indexes.append(index)
    shape = record.fields[index].shape
    offset += part.utf8.count + 1
  }
  return .found(ResolvedName(frame: frame, indexes: indexes, shape: shape))
}

/// The finding about a name that leads nowhere, with what could have been written instead.
func unknownField(
  _ unresolved: UnresolvedName,
  in context: ContextStack,
  at span: SourceSpan,
  notes: [Diagnostic.Note]
) -> Diagnostic {
  let records = unresolved.owner.map { [$0] } ?? context.shapes.reversed()
  var candidates: [String] = []
  for case .record(let record) in records { candidates += record.fields.map(\.name) }
  var message = "there is no field \(quoted(unresolved.part)) here"
  if let owner = unresolved.owner {
    message = "\(quoted(unresolved.ownerName)) has no field \(quoted(unresolved.part))"
    if case .record = owner {} else { message += ": it is \(owner.nounPhrase)" }
  }
  return Diagnostic(
    .unknownTemplateField,
    message,
    at: span,
    help: offer(of: records),
    suggestion: spellingSuggestion(for: unresolved.part, among: candidates),
    notes: notes
  )
}

/// A sentence that lists the fields of records, the innermost record first.
private func offer(of records: [Shape]) -> String? {
  var lists: [String] = []
  for case .record(let record) in records where !record.fields.isEmpty {
    let shown = record.fields.prefix(20).map(\.name).joined(separator: ", ")
    let rest = record.fields.count > 20 ? ", …" : ""
    lists.append("\(shown)\(rest) (\(record.name))")
  }
  return lists.isEmpty ? nil : "Known here: \(lists.joined(separator: "; "))."
}
