package import Diagnostics

/// Every rule that Waymark checks, with what it says about each.
package enum RuleBook {
  /// In the order of the documentation: by group, then by code.
  package static let all: [RulePage] = RuleGroup.allCases.flatMap { group in
    pages.filter { $0.group == group }.sorted { $0.rule.code < $1.rule.code }
  }

  /// The page of a code; nil when no rule has it.
  package static func page(of code: String) -> RulePage? { all.first { $0.rule.code == code } }

  /// A line for each page; a test finds rules without one.
  private static let pages: [RulePage] = [
    .ambiguousName,
    .brokenLink,
    .caseDiffers,
    .claimsWithoutEvidence,
    .cyclicBaseline,
    .cyclicParent,
    .deadLink,
    .documentTooLarge,
    .duplicateEntryID,
    .duplicateID,
    .duplicateKey,
    .duplicatePhase,
    .duplicateTemplateBlock,
    .emptyDimension,
    .emptyPhase,
    .fixedRule,
    .folderNamedLikeDocument,
    .foreignKey,
    .foreignValue,
    .frontMatterNotClosed,
    .gatekeeperUnanswered,
    .headingLevelSkipped,
    .idAsSlug,
    .ignoredTemplateText,
    .imageWithoutText,
    .invalidID,
    .invalidUTF8,
    .journeyWithoutPersonas,
    .journeyWithoutPhases,
    .laneGivenTwice,
    .lowEmotionWithoutPain,
    .malformedTemplateTag,
    .manyPhases,
    .mismatchedTemplateSection,
    .missingImage,
    .missingPhase,
    .nestedTooDeep,
    .neverReviewed,
    .noDriver,
    .outOfRange,
    .pathTaken,
    .personalData,
    .personaWithoutJourney,
    .rawHTMLDropped,
    .rawText,
    .redirectPath,
    .reviewOverdue,
    .scoreOffScale,
    .severePainWithoutOpportunity,
    .specialFile,
    .strayPhase,
    .symlinkIgnored,
    .templateCycle,
    .templateSectionNotClosed,
    .templateTagNotClosed,
    .templateTooDeep,
    .templateTooLarge,
    .textTooLong,
    .tooFewInterviews,
    .tooManyBrackets,
    .tooManyEntries,
    .tooManyFiles,
    .tooManyLanes,
    .tooManyPhases,
    .unansweredNeed,
    .unclearParticipation,
    .unknownAnswer,
    .unknownAttribute,
    .unknownChannel,
    .unknownEvidence,
    .unknownFramework,
    .unknownJourney,
    .unknownKey,
    .unknownName,
    .unknownOpportunity,
    .unknownPersona,
    .unknownPhase,
    .unknownRule,
    .unknownSetting,
    .unknownTemplate,
    .unknownTemplateBlock,
    .unknownTemplateField,
    .unknownTerm,
    .unreachableLink,
    .unreadableFile,
    .unsafeLink,
    .unsafeURL,
    .unsupportedTemplateTag,
    .unusedAsset,
    .unusedSuppression,
    .unusedTemplate,
    .wrongTemplateShape,
    .wrongType,
    .wrongValue,
    .yamlAlias,
    .yamlSyntax,
    .yamlTag,
    .yamlTooDeep,
  ]

  /// The wiki around each example: two personas, an interview and a journey of two phases, without a fault.
  package static let exampleWiki: [SourceFile] = [
    SourceFile(
      path: "personas/olivia.md",
      text: """
        # Olivia Osei

        - Role: Operations lead

        """
    ),
    SourceFile(
      path: "personas/frank.md",
      text: """
        # Frank Fisher

        - Role: Head of finance

        """
    ),
    SourceFile(
      path: "evidence/int-01.md",
      text: """
        ---
        source: interview
        personas: [olivia, frank]
        ---
        # A talk in the warehouse

        Wrong orders cost a day a week.

        """
    ),
    SourceFile(
      path: "journeys/buying.md",
      text: """
        ---
        personas: [olivia, frank]
        evidence: [int-01]
        ---
        # Buying an order tool

        ## Awareness

        - **Needs:** Know whether others have this
        - **Activities:** Asks colleagues

        ## Choosing

        - **Needs:** A price that finance accepts
        - **Activities:** Compares two offers

        """
    ),
  ]
}
