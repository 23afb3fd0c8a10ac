import Testing

@testable import Templates

private struct Touchpoint {
  var label: String
}

private struct Step {
  var name: String
  var isPainful: Bool
  var summary: [UInt8]
  var owner: Touchpoint?
  var touchpoints: [Touchpoint]
  var channels: [String]
}

private let touchpointFields = FieldTable<Touchpoint>(
  "touchpoint",
  [.text("label", "What it is called.", \.label)]
)

private let stepFields = FieldTable<Step>(
  "step",
  [
    .text("name", "Its name.") { $0.name },
    .flag("isPainful", "Whether it hurts.") { $0.isPainful },
    .html("summary", "Its text.") { $0.summary },
    .record("owner", "Who answers for it.", touchpointFields) { $0.owner },
    .list("touchpoints", "In order.", touchpointFields) { $0.touchpoints },
    .texts("channels", "Their names.") { $0.channels },
    .prepared("site", "Shared by all pages.", .list(.text)) { _ in .list([.text("home")]) },
  ]
)

@Suite("Field tables")
struct FieldTableTests {
  private let pay = Step(
    name: "Pay",
    isPainful: true,
    summary: Array("<b>!</b>".utf8),
    owner: nil,
    touchpoints: [Touchpoint(label: "till"), Touchpoint(label: "app")],
    channels: ["shop"]
  )

  @Test("The shape lists the fields in order, with those of other tables inside")
  func shape() {
    let touchpoint = Shape.record(touchpointFields.shape)
    let shapes: [Shape] = [
      .text, .flag, .html, touchpoint, .list(touchpoint), .list(.text), .list(.text),
    ]
    #expect(stepFields.shape.fields.map(\.shape) == shapes)
  }

  @Test("The value has the fields in the order of the shape")
  func value() {
    let expected = Value.record([
      .text("Pay"), .flag(true), .html(Array("<b>!</b>".utf8)), .none,
      .list([.record([.text("till")]), .record([.text("app")])]), .list([.text("shop")]),
      .list([.text("home")]),
    ])
    #expect(stepFields.value(of: pay) == expected)
  }

  @Test("The documentation is kept for the reference of template fields")
  func documentation() {
    #expect(stepFields.shape.fields.first?.documentation == "Its name.")
  }

  @Test("A template compiled for the table's shape prints the table's value")
  func shapeAndValueAgree() {
    let template = "{{name}}{{#isPainful}}!{{/isPainful}}{{#touchpoints}} {{label}}{{/touchpoints}}"
    #expect(print(template, for: stepFields.shape, stepFields.value(of: pay)) == "Pay! till app")
  }
}
