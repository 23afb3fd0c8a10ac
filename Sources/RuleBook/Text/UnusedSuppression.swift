import Diagnostics

extension RulePage {
  static let unusedSuppression = RulePage(
    .unusedSuppression,
    in: .text,
    reason: """
      The fault that the comment was written for is gone, or stands on another line. A comment that stays behind \
      would hide the next one.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      ---
      # Buying an order tool

      <!-- waymark-ignore: broken-link -->
      Told by [Olivia](../personas/olivia.md).

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      ---
      # Buying an order tool

      Told by [Olivia](../personas/olivia.md).

      """
    ]
  )
}
