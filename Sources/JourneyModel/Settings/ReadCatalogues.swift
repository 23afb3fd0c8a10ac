import Diagnostics
import Documents

/// Reads `channels`, `lanes`, `frameworks` and `framework` of `site.yml`.
func readCatalogues(_ reader: inout FactReader, into settings: inout SiteSettings) {
  readChannels(&reader, into: &settings)
  if let lanes = reader.value(SiteFields.lanes) {
    let read = readLanes(lanes, defaults: settings, reporting: &reader)
    settings.laneOrder = read.order
    settings.laneSet = read.set
  }
  readFrameworks(&reader, into: &settings)
  guard let name = reader.value(SiteFields.framework) else { return }
  if settings.frameworks.contains(where: { $0.id == name.value }) {
    settings.framework = name
  } else {
    reader.report(unknownFramework(name, settings))
  }
}

private func readChannels(_ reader: inout FactReader, into settings: inout SiteSettings) {
  guard let channels = reader.value(SiteFields.channels) else { return }
  settings.hasChannelCatalogue = true
  for entry in channels.entries {
    guard let id = reader.take(checkedID(entry.key))?.value else { continue }
    var channel = Channel(id: id, title: words(ofStem: id), isListed: true)
    switch entry.value {
    case .scalar(let title): channel.title = title.value
    case .mapping(let mapping):
      let path = reader.mapping.span.path
      var inner = FactReader(mapping, path: path, fields: ChannelFields.all)
      channel.title = inner.value(ChannelFields.title)?.value ?? channel.title
      channel.type = inner.value(ChannelFields.type)
      channel.owned = inner.value(ChannelFields.owned)
      inner.finish()
      for diagnostic in inner.diagnostics { reader.report(diagnostic) }
    case .null: break
    case .sequence: reader.reportType(SiteFields.channels, "a map for each channel", entry.value)
    }
    settings.channels.append(channel)
  }
}

private func readFrameworks(_ reader: inout FactReader, into settings: inout SiteSettings) {
  for entry in reader.value(SiteFields.frameworks)?.entries ?? [] {
    guard let id = reader.take(checkedID(entry.key))?.value else { continue }
    var framework = Framework(
      id: id,
      title: words(ofStem: id),
      source: "site.yml",
      phases: []
    )
    switch entry.value {
    case .sequence(let items, _): framework.phases = readTemplates(items, &reader)
    case .mapping(let mapping):
      let path = reader.mapping.span.path
      var inner = FactReader(mapping, path: path, fields: FrameworkFields.all)
      framework.title = inner.value(FrameworkFields.title)?.value ?? framework.title
      framework.source = inner.value(FrameworkFields.source)?.value ?? framework.source
      framework.firstNumber = inner.value(FrameworkFields.firstNumber) ?? 1
      if let node = inner.value(FrameworkFields.phases) {
        if case .sequence(let items, _) = node {
          framework.phases = readTemplates(items, &inner)
        } else {
          inner.reportType(FrameworkFields.phases, "a list of ids or maps", node)
        }
      }
      inner.finish()
      for diagnostic in inner.diagnostics { reader.report(diagnostic) }
    case .scalar, .null: reader.reportType(SiteFields.frameworks, "a list of phases", entry.value)
    }
    settings.frameworks.removeAll { $0.id == id }
    settings.frameworks.append(framework)
  }
}

private func readTemplates(
  _ items: [YAMLNode],
  _ reader: inout FactReader
) -> [Framework.PhaseTemplate] {
  var templates: [Framework.PhaseTemplate] = []
  for item in items {
    switch item {
    case .scalar(let name):
      let isSlug = slug(name.value) == name.value
      let title = isSlug ? words(ofStem: name.value) : name.value
      let id = reader.take(checkedID(Located(slug(name.value), at: name.span)))
      if let id { templates.append(Framework.PhaseTemplate(id.value, title)) }
    case .mapping(let mapping):
      typealias Fields = FrameworkFields.Phase
      var inner = FactReader(mapping, path: reader.mapping.span.path, fields: Fields.all)
      let title = inner.value(Fields.title)
      let written = inner.value(Fields.id) ?? title.map { $0.map { slug($0) } }
      if written == nil { inner.reportType(FrameworkFields.phases, "`id` or `title`", item) }
      let id = written.flatMap { inner.take(checkedID($0)) }?.value
      let template = id.map { id in
        Framework.PhaseTemplate(
          id,
          title?.value ?? words(ofStem: id),
          aliases: inner.value(Fields.aliases).map(\.value),
          kind: inner.value(Fields.kind),
          group: inner.value(Fields.group)?.value
        )
      }
      if let template { templates.append(template) }
      inner.finish()
      for diagnostic in inner.diagnostics { reader.report(diagnostic) }
    case .sequence, .null: reader.reportType(FrameworkFields.phases, "a list of ids or maps", item)
    }
  }
  return templates
}
