import Diagnostics

extension RulePage {
  static let unusedSuppression = RulePage(
    .unusedSuppression,
    in: .text,
    reason: """
      A comment that suppresses nothing is left over from a fault that was mended, or stands on the \
      wrong line. Left there, it would hide the next fault.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      It began with [a talk](../evidence/int-01.md). <!-- waymark-ignore: broken-link -->

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      It began with [a talk](../evidence/int-01.md).

      """
    ]
  )
}
