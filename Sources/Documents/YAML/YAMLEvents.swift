// The only file that knows libyaml: everything else sees `YAMLEvent`.
import CYAML

/// What libyaml's parser reports, with character offsets into the text it was given.
struct YAMLEvent {
  enum Content {
    case scalar(String, isPlain: Bool)
    case alias(String)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case documentStart(isExplicit: Bool), documentEnd, streamStart, streamEnd
  }

  var content: Content
  var anchor: String?
  var tag: String?
  /// Offsets in Unicode scalars: libyaml's mark counts what it read, not bytes.
  var lower: Int
  var upper: Int
}

/// What libyaml could not read.
struct YAMLProblem {
  /// libyaml's own words, for instance "did not find expected key".
  var words: String
  /// What libyaml was doing, for instance "while parsing a block mapping"; may be empty.
  var context: String
  /// Offset in Unicode scalars, or in bytes when the bytes themselves could not be read.
  var position: Int
  var isByteOffset = false
  /// Where the construct began, in Unicode scalars, if libyaml says so.
  var contextPosition: Int?
}

/// Calls `body` with one event after the other until the stream ends, `body` returns false, or libyaml
/// finds a problem, which is returned.
func readYAMLEvents(_ text: ArraySlice<UInt8>, _ body: (YAMLEvent) -> Bool) -> YAMLProblem? {
  text.withUnsafeBufferPointer { buffer -> YAMLProblem? in
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) != 0 else {
      return YAMLProblem(words: "out of memory", context: "", position: 0)
    }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) != 0 else { return problem(of: parser) }
      let translated = translate(event)
      yaml_event_delete(&event)
      guard let translated else { return nil }
      if case .streamEnd = translated.content { return nil }
      guard body(translated) else { return nil }
    }
  }
}

private func translate(_ event: yaml_event_t) -> YAMLEvent? {
  // Put together by one expression each time: a value that is changed step by step is copied when it is returned.
  func made(
    _ content: YAMLEvent.Content,
    _ anchor: UnsafePointer<yaml_char_t>? = nil,
    _ tag: UnsafePointer<yaml_char_t>? = nil
  ) -> YAMLEvent {
    YAMLEvent(
      content: content,
      anchor: string(anchor),
      tag: string(tag),
      lower: Int(event.start_mark.index),
      upper: Int(event.end_mark.index)
    )
  }
  switch event.type {
  case YAML_STREAM_START_EVENT: return made(.streamStart)
  case YAML_STREAM_END_EVENT: return made(.streamEnd)
  case YAML_DOCUMENT_START_EVENT:
    return made(.documentStart(isExplicit: event.data.document_start.implicit == 0))
  case YAML_DOCUMENT_END_EVENT: return made(.documentEnd)
  case YAML_ALIAS_EVENT: return made(.alias(string(event.data.alias.anchor) ?? ""))
  case YAML_SCALAR_EVENT:
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    let text = String(decoding: bytes, as: UTF8.self)
    return made(.scalar(text, isPlain: isPlain), scalar.anchor, scalar.tag)
  case YAML_SEQUENCE_START_EVENT:
    let start = event.data.sequence_start
    return made(.sequenceStart, start.anchor, start.tag)
  case YAML_SEQUENCE_END_EVENT: return made(.sequenceEnd)
  case YAML_MAPPING_START_EVENT:
    let start = event.data.mapping_start
    return made(.mappingStart, start.anchor, start.tag)
  case YAML_MAPPING_END_EVENT: return made(.mappingEnd)
  default: return nil
  }
}

private func problem(of parser: yaml_parser_t) -> YAMLProblem {
  let isReaderError = parser.error == YAML_READER_ERROR
  let hasContext = parser.context != nil
  return YAMLProblem(
    words: parser.problem.map { String(cString: $0) } ?? "",
    context: parser.context.map { String(cString: $0) } ?? "",
    position: isReaderError ? Int(parser.problem_offset) : Int(parser.problem_mark.index),
    isByteOffset: isReaderError,
    contextPosition: hasContext ? Int(parser.context_mark.index) : nil
  )
}

private func string(_ text: UnsafePointer<yaml_char_t>?) -> String? {
  text.map { String(decodingCString: $0, as: UTF8.self) }
}
