package import Diagnostics

extension DiagnosticRule {
  /// The rules that `compileTemplates` checks, for the reference of diagnostics; sorted by code.
  package static let templateRules: [DiagnosticRule] = [
    .duplicateTemplateBlock, .ignoredTemplateText, .malformedTemplateTag,
    .mismatchedTemplateSection, .rawText, .templateCycle, .templateSectionNotClosed,
    .templateTagNotClosed, .templateTooDeep, .templateTooLarge, .unknownTemplate,
    .unknownTemplateBlock, .unknownTemplateField, .unsupportedTemplateTag, .unusedTemplate,
    .wrongTemplateShape,
  ]
}
