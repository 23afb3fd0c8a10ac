import Diagnostics
import Documents

/// Checks YAML against as much of JSON Schema as the format's schemas use; an unknown keyword is a fault.
struct SchemaValidation {
  let root: JSONValue

  /// What is wrong, as "place: keyword".
  func faults(_ node: YAMLNode?, _ schema: JSONValue, at place: String = "") -> [String] {
    guard case .object(let members) = schema else { return ["\(place): no schema"] }
    let node = node ?? .null(.start(of: ""))
    return members.flatMap { member -> [String] in
      switch member.name {
      case "$schema", "title", "description", "definitions": []
      case "$ref":
        definition(member.value).map { faults(node, $0, at: place) } ?? ["\(place): $ref"]
      case "allOf": list(member.value).flatMap { faults(node, $0, at: place) }
      case "anyOf":
        list(member.value).contains { faults(node, $0).isEmpty } ? [] : ["\(place): anyOf"]
      case "not": faults(node, member.value).isEmpty ? ["\(place): not"] : []
      default: keywordFaults(member, node, members, at: place)
      }
    }
  }

  private func keywordFaults(
    _ member: JSONMember,
    _ node: YAMLNode,
    _ siblings: [JSONMember],
    at place: String
  ) -> [String] {
    let fault = ["\(place): \(member.name)"]
    switch (member.name, node) {
    case ("type", _):
      let allowed = texts(member.value)
      return types(of: node).contains { allowed.contains($0) } ? [] : fault
    case ("enum", .scalar(let text)):
      return texts(member.value).contains(text.value) ? [] : fault
    case ("enum", .null): return list(member.value).contains(.null) ? [] : fault
    case ("enum", _): return fault
    case ("minimum", .scalar(let text)):
      return number(member.value).map { (Int(text.value) ?? $0) < $0 } == true ? fault : []
    case ("maximum", .scalar(let text)):
      return number(member.value).map { (Int(text.value) ?? $0) > $0 } == true ? fault : []
    case ("pattern", .scalar(let text)):
      guard case .text(let pattern) = member.value, let regex = try? Regex(pattern) else {
        return fault
      }
      return text.value.contains(regex) ? [] : fault
    case ("items", .sequence(let items, _)):
      return items.enumerated().flatMap { faults($1, member.value, at: "\(place)/\($0)") }
    case ("required", .mapping(let mapping)):
      return texts(member.value).allSatisfy { mapping[$0] != nil } ? [] : fault
    case ("minProperties", .mapping(let mapping)):
      return number(member.value).map { mapping.entries.count < $0 } == true ? fault : []
    case ("maxProperties", .mapping(let mapping)):
      return number(member.value).map { mapping.entries.count > $0 } == true ? fault : []
    case ("properties", .mapping(let mapping)):
      return mapping.entries.flatMap { entry -> [String] in
        let name = entry.key.value
        guard let schema = object(member.value).first(where: { $0.name == name }) else { return [] }
        return faults(entry.value, schema.value, at: "\(place)/\(name)")
      }
    case ("additionalProperties", .mapping(let mapping)):
      let known = object(siblings.first { $0.name == "properties" }?.value ?? [:]).map(\.name)
      let hasOwn = siblings.contains { $0.name == "patternProperties" }
      let others = mapping.entries.filter {
        !known.contains($0.key.value) && !(hasOwn && $0.key.value.hasPrefix("x-"))
      }
      switch member.value {
      case .bool(true): return []
      case .bool(false): return others.map { "\(place)/\($0.key.value): additionalProperties" }
      default:
        return others.flatMap {
          faults($0.value, member.value, at: "\(place)/\($0.key.value)")
        }
      }
    case ("patternProperties", _), ("minimum", _), ("maximum", _), ("pattern", _), ("items", _),
      ("required", _), ("minProperties", _), ("maxProperties", _), ("properties", _),
      ("additionalProperties", _):
      return []
    default: return ["\(place): unknown keyword \(member.name)"]
    }
  }

  /// The JSON types that a scalar of YAML 1.2 can be.
  private func types(of node: YAMLNode) -> [String] {
    switch node {
    case .null: ["null"]
    case .sequence: ["array"]
    case .mapping: ["object"]
    case .scalar(let text):
      if Int(text.value) != nil {
        ["integer", "number"]
      } else if ["true", "false"].contains(text.value) {
        ["boolean"]
      } else {
        ["string"]
      }
    }
  }

  private func definition(_ reference: JSONValue) -> JSONValue? {
    guard case .text(let path) = reference else { return nil }
    let name = path.split(separator: "/").last.map(String.init)
    let definitions = object(root).first { $0.name == "definitions" }?.value ?? [:]
    return object(definitions).first { $0.name == name }?.value
  }

  private func object(_ value: JSONValue) -> [JSONMember] {
    guard case .object(let members) = value else { return [] }
    return members
  }

  private func list(_ value: JSONValue) -> [JSONValue] {
    guard case .array(let items) = value else { return [] }
    return items
  }

  private func texts(_ value: JSONValue) -> [String] {
    if case .text(let text) = value { return [text] }
    return list(value).compactMap { item in
      guard case .text(let text) = item else { return nil }
      return text
    }
  }

  private func number(_ value: JSONValue) -> Int? {
    guard case .integer(let number) = value else { return nil }
    return number
  }
}
