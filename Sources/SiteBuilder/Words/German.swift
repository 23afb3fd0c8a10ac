import JourneyModel
import SwimlaneDiagram

extension MapWords {
  /// German.
  static let german = MapWords(
    language: "de",
    chart: germanChart,
    lanes: [
      .goals: "Ziele",
      .needs: "Bedürfnisse",
      .activities: "Aktivitäten",
      .touchpoints: "Berührungspunkte",
      .channels: "Kanäle",
      .questions: "Fragen",
      .thoughts: "Gedanken",
      .emotion: "Emotion",
      .painPoints: "Schmerzpunkte",
      .frontstage: "Auf der Bühne",
      .backstage: "Hinter der Bühne",
      .support: "Unterstützung",
      .content: "Inhalte",
      .microConversions: "Kleine Entscheidungen",
      .metrics: "Kennzahlen",
      .dropOff: "Absprünge",
      .participation: "Beteiligung",
      .opportunities: "Chancen",
    ],
    actors: ActorWords(
      everyone: "Alle",
      others: "Andere",
      with: "mit {}",
      ownChannels: "Eigene Kanäle",
      partnerChannels: "Kanäle von Partnern",
      thirdPartyChannels: "Kanäle Dritter",
      otherChannels: "Kanäle"
    ),
    figure: FigureWords(
      captions: ("Die Reise in einer Phase.", "Die Reise in {} Phasen."),
      touchpointCaption: "Die Reise in {} Berührungspunkten.",
      region: "Ablauf von {}",
      table: "Tabelle",
      tableTitle: "Dasselbe als Tabelle",
      tableNote: "Jede Zeile und Phase des Bildes in Worten.",
      actorTableNote:
        "Was das Bild nach Beteiligten zeigt, und alles Weitere, hier nach Themen und in Worten.",
      tableCaption: "{}: was in jeder Phase geschieht",
      tableAssumed: ", soweit wir annehmen",
      impact: "Wirkung {}",
      effort: "Aufwand {}"
    ),
    changes: ChangeWords(
      title: "Was sich ändert",
      note: "Verglichen mit {}",
      phases: "Phasen",
      added: "kommt dazu",
      leftOut: "entfällt",
      renamed: "bisher „{}“",
      takes: "Dauert",
      was: "{}, bisher {2}",
      better: "besser",
      worse: "schlechter",
      painsGone: "Schmerzpunkte, die nicht mehr genannt werden",
      painsKept: "Schmerzpunkte, die bleiben",
      painsNew: "Neue Schmerzpunkte",
      takenUp: "Genutzte Chancen",
      nowAnswered: "Bedürfnisse und Fragen, die eine Antwort bekommen",
      nowOpen: "Nicht mehr beantwortete Bedürfnisse und Fragen"
    ),
    page: PageWords(
      currentState: "Ist-Zustand",
      futureState: "Soll-Zustand",
      details: "Einzelheiten zu",
      changes: "Ändert",
      goal: "Ziel",
      expects: "Erwartet",
      fromTo: "Von, bis",
      takes: "Dauert",
      evidence: "Belege",
      owner: "Verantwortlich",
      reviewed: "Geprüft",
      findings: "Was auffällt",
      phases: "Phasen",
      participation: "Wer beteiligt ist",
      notes: "Anmerkungen",
      related: "Verwandte Reisen",
      changesThis: "ändert diese Reise",
      detailsPhase: "zeigt die Phase {} im Einzelnen",
      alsoWith: "auch mit {}",
      participationCaption: "{}: wer an welcher Phase beteiligt ist"
    ),
    findings: FindingWords(
      lowest: "Tiefster Moment",
      gate: "Freigabe",
      gateText: "{} muss freigeben, bevor es weitergeht",
      also: "; ebenso in {}",
      pain: "Schlimmster Schmerzpunkt",
      dropOff: "Größter Absprung",
      gap: "Inhaltslücke",
      gapText: "{} ohne Antwort",
      opportunity: "Größte Chance"
    ),
    joining: JoiningWords(
      comma: ", ",
      and: " und ",
      colon: ": ",
      aside: "{} ({2})"
    ),
    evidence: EvidenceWords(
      observed: ("{} von {2} Aussage beobachtet", "{} von {2} Aussagen beobachtet"),
      assumed: ("{} Aussage, angenommen", "{} Aussagen, alle angenommen"),
      interviews: ("{} Interview", "{} Interviews"),
      others: ("{} weitere Quelle", "{} weitere Quellen"),
      newest: "zuletzt {}",
      dueSince: "fällig seit {}",
      futureNotice: "Ein Soll-Zustand: Hier steht, was wir vorhaben; beobachtet ist noch nichts.",
      currentNotice: "Noch keine Belege: Hier steht, was wir glauben, nicht, was wir gesehen haben."
    )
  )

  private static var germanChart: ChartWords {
    var words = ChartWords()
    words.phases = "Phasen"
    words.steps = "Schritte"
    words.driver = "treibt voran"
    words.participant = "nimmt teil"
    words.gatekeeper = "gibt frei"
    words.notInvolved = "unbeteiligt"
    words.severities = ["sehr gering", "gering", "mittel", "hoch", "sehr hoch"]
    words.pain = "Schmerzpunkt"
    words.painWithSeverity = "Schmerzpunkt, Schwere in Balken"
    words.opportunity = "Chance"
    words.nothing = "nichts notiert"
    words.contentAvailable = "vorhanden"
    words.met = "beantwortet"
    words.partlyMet = "teilweise beantwortet"
    words.contentWanted = "gewünscht"
    words.unmet = "offen"
    words.momentOfTruth = "Moment der Wahrheit"
    words.trigger = "Auslöser"
    words.gate = "Freigabe"
    words.dropOff = "Absprung"
    words.channelSwitch = "Wechsel der Kanalart"
    words.baseline = "heute"
    words.feelings = ["begeistert", "zufrieden", "neutral", "unruhig", "frustriert"]
    words.narrowTitles = [
      "Schmerzpunkte": "Schmerz\u{AD}punkte", "Unterstützung": "Unter\u{AD}stützung",
      "Berührungspunkte": "Berüh\u{AD}rungs\u{AD}punkte",
    ]
    words.lineOfInteraction = "Interaktionslinie"
    words.lineOfVisibility = "Sichtbarkeitslinie"
    words.lineOfInternalInteraction = "Linie der internen Interaktion"
    words.observed = "beobachtet"
    words.assumed = "angenommen"
    words.wholePhase = "Phase als Ganzes"
    words.curve.sentence = "{name}: {parts}."
    words.curve.namelessSentence = "Die Stimmung {parts}."
    words.curve.separator = ", "
    words.curve.starts = "beginnt {feeling}"
    words.curve.rises = "steigt in {phase} auf {feeling}"
    words.curve.falls = "fällt in {phase} auf {feeling}"
    words.curve.ends = "endet {feeling}"
    words.curve.stays = "bleibt {feeling}"
    words.curve.only = "in {phase} {feeling}"
    return words
  }
}
