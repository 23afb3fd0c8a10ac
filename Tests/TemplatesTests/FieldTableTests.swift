import Diagnostics
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
      .text, .flag, .html, touchpoint, .list(touchpoint), .list(.text),
    ]
    #expect(stepFields.shape.fields.map(\.shape) == shapes)
  }

  @Test("The documentation is kept for the reference of template fields")
  func documentation() {
    #expect(stepFields.shape.fields.first?.documentation == "Its name.")
  }

  @Test(
    "A template compiled for the table's shape prints the model's fields",
    arguments: [
      ("{{name}}{{#isPainful}}!{{/isPainful}}", "Pay!"),
      ("{{{summary}}}{{#summary}}<p>{{{.}}}</p>{{/summary}}", "<b>!</b><p><b>!</b></p>"),
      ("{{#touchpoints}} {{label}}{{/touchpoints}}", " till app"),
      ("{{#touchpoints}} {{label}} of {{name}}{{/touchpoints}}", " till of Pay app of Pay"),
      ("{{#channels}}{{.}}{{/channels}}{{^channels}}none{{/channels}}", "shop"),
      ("{{#owner}}{{label}}{{/owner}}{{^owner}}nobody{{/owner}}", "nobody"),
      ("{{owner.label}}{{^owner.label}}nobody{{/owner.label}}", "nobody"),
      ("{{#name}}{{#channels}}{{name}} in {{.}}{{/channels}}{{/name}}", "Pay in shop"),
    ]
  )
  func printing(template: String, expected: String) {
    var buffer: [UInt8] = []
    let compiled = compile(template, for: stepFields.shape)
    compiled.value["page"]?.print(pay, stepFields, into: &buffer)
    #expect(compiled.diagnostics.isEmpty)
    #expect(String(decoding: buffer, as: UTF8.self) == expected)
  }

  @Test("A section over a list sees lists of all contexts around it")
  func listsAround() {
    let template = "{{#touchpoints}}{{#channels}}{{label}}@{{.}} {{/channels}}{{/touchpoints}}"
    var buffer: [UInt8] = []
    compile(template, for: stepFields.shape).value["page"]?.print(pay, stepFields, into: &buffer)
    #expect(String(decoding: buffer, as: UTF8.self) == "till@shop app@shop ")
  }

  @Test("Only the fields that a template names are asked for")
  func laziness() {
    let table = FieldTable<Int>(
      "number",
      [
        .text("shown", "Named.") { String($0) },
        .text("hidden", "Not named.") { _ in
          Issue.record("nobody prints it")
          return ""
        },
      ]
    )
    var buffer: [UInt8] = []
    compile("{{shown}}", for: table.shape).value["page"]?.print(7, table, into: &buffer)
    #expect(String(decoding: buffer, as: UTF8.self) == "7")
  }
}
