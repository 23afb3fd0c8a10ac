package import Diagnostics

extension DiagnosticRule {
  package static let unsafeLink = DiagnosticRule(
    "unsafe-link",
    .warning,
    "a link leads to a page, a file of the site or an address, never to a script or a local file"
  )
  package static let imageWithoutText = DiagnosticRule(
    "image-without-text",
    .warning,
    "an image has alternative text"
  )
}

extension DocumentReader {
  /// Turns a link into a hole when its destination is the site's own; takes it away when it is unsafe.
  mutating func replaceLink(_ link: MarkdownNode, _ source: inout InlineSource) {
    guard !rules.isForConformance else { return }
    let destination = link.url
    switch LinkDestination(destination) {
    case .external:
      noteWebLink(.link, destination, text: plainText(in: link), &source)
    case .unsafe(let scheme):
      reportUnsafe(scheme, source.find(destination: destination))
      link.dissolve()
    case .local:
      let title = link.title
      let mark = note(
        LinkUse(
          kind: .link,
          destination: destination,
          title: title,
          text: plainText(in: link),
          span: source.find(destination: destination)
        )
      )
      var enter = Array("<a".utf8) + mark
      appendAttribute(" title=\"", title, to: &enter)
      enter.append(UInt8(ascii: ">"))
      let hole = MarkdownNode.custom(enter: enter, exit: "</a>".utf8)
      hole?.adoptChildren(of: link)
      link.replace(with: hole)
    }
  }

  /// Turns an image of the site's own into a hole; an unsafe one into its alternative text.
  mutating func replaceImage(_ image: MarkdownNode, _ source: inout InlineSource) {
    guard !rules.isForConformance else { return }
    let (destination, title) = (image.url, image.title)
    let (text, span) = (plainText(in: image), source.find(destination: destination))
    let place = LinkDestination(destination)
    if text.isEmpty, !place.isUnsafe { reportImageWithoutText(at: span) }
    switch place {
    case .unsafe(let scheme):
      reportUnsafe(scheme, span)
      image.replace(with: MarkdownNode.text(text.utf8))
    case .local:
      let use = LinkUse(
        kind: .image,
        destination: destination,
        title: title,
        text: text,
        span: span
      )
      image.replace(with: MarkdownNode.custom(enter: note(use), exit: []))
    case .external:
      noteWebLink(.image, destination, text: text, at: span)
      var html = Array("<img src=\"".utf8)
      appendEscapedDestination(destination, to: &html)
      html.append(contentsOf: "\" alt=\"".utf8)
      appendEscaped(text.utf8, to: &html)
      html.append(UInt8(ascii: "\""))
      appendAttribute(" title=\"", title, to: &html)
      html.append(contentsOf: " loading=\"lazy\" />".utf8)
      image.replace(with: MarkdownNode.custom(enter: html, exit: []))
    }
  }

  private mutating func reportImageWithoutText(at span: SourceSpan) {
    diagnostics.append(
      Diagnostic(
        .imageWithoutText,
        "the image has no alternative text",
        at: span,
        help: "Say between the square brackets what it shows: `![A list of numbers](list.png)`."
      )
    )
  }

  private func appendAttribute(_ start: StaticString, _ value: String, to html: inout [UInt8]) {
    guard !value.isEmpty else { return }
    start.withUTF8Buffer { html.append(contentsOf: $0) }
    appendEscaped(value.utf8, to: &html)
    html.append(UInt8(ascii: "\""))
  }

  /// Adds a use to the document's links; the bytes of its mark.
  private mutating func note(_ use: LinkUse) -> [UInt8] {
    links.append(use)
    return SourceMark.bytes(links.count - 1)
  }

  /// The text of a bare `www.` address is there, and not its destination.
  private mutating func noteWebLink(
    _ kind: LinkUse.Kind,
    _ destination: String,
    text: String,
    _ source: inout InlineSource
  ) {
    guard isWebAddress(destination) else { return }
    let isBare = destination == "http://" + text
    noteWebLink(
      kind,
      destination,
      text: text,
      at: source.find(destination: isBare ? text : destination)
    )
  }

  private mutating func noteWebLink(
    _ kind: LinkUse.Kind,
    _ destination: String,
    text: String,
    at span: SourceSpan
  ) {
    guard isWebAddress(destination) else { return }
    webLinks.append(
      LinkUse(kind: kind, destination: destination, title: "", text: text, span: span)
    )
  }

  private mutating func reportUnsafe(_ scheme: String, _ span: SourceSpan) {
    diagnostics.append(
      Diagnostic(
        .unsafeLink,
        "a page can't link to a \u{201C}\(scheme):\u{201D} address",
        at: span,
        help: "The text is shown without a link. Link to a file of the wiki or to an https address."
      )
    )
  }
}
