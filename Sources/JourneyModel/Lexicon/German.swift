extension Lexicon {
  /// German, with the English words that German maps keep ("Touchpoints") in `english`.
  static let german = Lexicon(
    language: "de",
    name: "Deutsch",
    lanes: [
      .goals: ["Ziel", "Ziele", "Kundenziel", "Kundenziele", "Nutzerziel", "Nutzerziele"],
      .needs: [
        "Bedürfnis", "Bedürfnisse", "Kundenbedürfnisse", "Nutzerbedürfnisse", "Bedarf",
        "Anforderungen",
        "Erwartungen", "Erwartung", "Wünsche", "Informationsbedarf",
      ],
      .activities: [
        "Aktivität", "Aktivitäten", "Aktion", "Aktionen", "Handlung", "Handlungen", "Tätigkeiten",
        "Aufgaben", "Schritte", "Kundenaktionen", "Nutzeraktionen", "Kundenhandlungen",
        "Nutzerhandlungen", "Verhalten", "Tun", "Was tut der Kunde", "Was die Person tut",
      ],
      .touchpoints: [
        "Berührungspunkt", "Berührungspunkte", "Kontaktpunkt", "Kontaktpunkte",
        "Kundenkontaktpunkte",
      ],
      .channels: ["Kanal", "Kanäle", "Kommunikationskanäle", "Medien", "Medium", "Werkzeug"],
      .questions: ["Frage", "Fragen", "Zweifel", "Fragen und Zweifel"],
      .thoughts: [
        "Gedanke", "Gedanken", "Denken", "Zitat", "Zitate", "O-Ton", "O-Töne",
        "Was denkt der Kunde",
      ],
      .emotion: [
        "Emotion", "Emotionen", "Gefühl", "Gefühle", "Stimmung", "Gefühlslage", "Empfinden",
        "Emotionskurve", "Stimmungskurve", "Gemütszustand", "Erleben", "Was fühlt der Kunde",
      ],
      .painPoints: [
        "Schmerzpunkt", "Schmerzpunkte", "Problem", "Probleme", "Frust", "Frustration",
        "Frustrationen", "Hürde", "Hürden", "Hindernisse", "Barrieren", "Herausforderung",
        "Herausforderungen", "Ärgernisse", "Reibungspunkte", "Schwachstellen", "Sorgen",
      ],
      .frontstage: ["Frontstage", "sichtbare Aktionen", "sichtbare Tätigkeiten"],
      .backstage: [
        "Backstage", "hinter den Kulissen", "Hintergrundprozesse", "unsichtbare Aktionen",
        "Systeme",
        "interne Prozesse",
      ],
      .support: ["Unterstützungsprozesse", "unterstützende Prozesse", "Supportprozesse"],
      .content: [
        "Inhalt", "Inhalte", "Inhaltsbedarf", "Inhaltsvorlieben", "bevorzugte Inhalte",
        "Informationsmaterial",
      ],
      .microConversions: [
        "Mikrokonversion", "Mikrokonversionen", "Mikro-Konversionen", "Micro-Conversions",
        "Entscheidung", "Entscheidungen", "Zwischenziele",
      ],
      .metrics: [
        "Kennzahl", "Kennzahlen", "Messgröße", "Messgrößen", "Metrik", "Metriken",
        "Erfolgskennzahlen",
        "Erfolgsmessung",
      ],
      .dropOff: [
        "Absprung", "Absprünge", "Abbruch", "Abbrüche", "Ausstieg", "Absprungrate", "Abbruchquote",
      ],
      .participation: ["Beteiligung", "Beteiligte", "Mitwirkung", "Rollen", "Einbindung"],
      .opportunities: [
        "Chance", "Chancen", "Idee", "Ideen", "Verbesserung", "Verbesserungen",
        "Verbesserungspotenzial", "Verbesserungspotenziale", "Verbesserungsmöglichkeiten",
        "Verbesserungsvorschläge", "Potenziale", "Maßnahmen", "Handlungsempfehlungen",
        "Möglichkeiten",
        "Lösungsansätze",
      ],
    ],
    personaFields: [
      .goals: ["Ziel", "Ziele", "berufliche Ziele", "persönliche Ziele"],
      .needs: ["Bedürfnis", "Bedürfnisse", "Bedarf", "Anforderungen", "Erwartungen", "Wünsche"],
      .motivations: [
        "Motiv", "Motive", "Motivation", "Motivationen", "Beweggründe", "Antrieb", "Werte",
      ],
      .behaviours: [
        "Verhalten", "Verhaltensweisen", "Gewohnheiten", "Kaufverhalten", "Nutzungsverhalten",
      ],
      .interests: ["Interesse", "Interessen", "Hobby", "Hobbys", "Freizeit"],
      .tools: [
        "Werkzeuge", "Hilfsmittel", "Geräte", "Technik", "Technologien", "Software",
        "technische Ausstattung",
      ],
      .skills: [
        "Fähigkeit", "Fähigkeiten", "Kenntnisse", "Kompetenzen", "Fertigkeiten", "Technikaffinität",
        "digitale Kompetenzen", "Vorkenntnisse",
      ],
      .problem: ["das Problem", "zu lösendes Problem"],
      .whyBuy: ["warum kaufen", "warum überhaupt kaufen", "Kaufgründe", "Kaufmotive"],
      .whyUs: ["warum wir", "warum bei uns", "warum bei uns kaufen"],
      .messages: ["Botschaft", "Botschaften", "Kernbotschaften"],
      .searchTerms: ["Suchbegriff", "Suchbegriffe", "sucht nach", "Schlagwörter"],
      .painPoints: [
        "Schmerzpunkte", "Probleme", "Frust", "Frustration", "Frustrationen", "Hürden",
        "Hindernisse",
        "Barrieren", "Herausforderung", "Herausforderungen", "Ängste", "Sorgen", "Ärgernisse",
      ],
    ],
    personaFacts: [
      .role: ["Rolle", "Beruf", "Position", "Tätigkeit", "Jobtitel", "Funktion", "Stelle"],
      .quote: ["Zitat", "Aussage", "typisches Zitat", "in eigenen Worten"],
      .channels: [
        "Kanal", "Kanäle", "bevorzugte Kanäle", "Kommunikationskanäle", "Medien",
        "bevorzugte Medien",
        "Mediennutzung",
      ],
      .attributes: [
        "Alter", "Wohnort", "Ort", "Standort", "Geschlecht", "Ausbildung", "Bildung", "Einkommen",
        "Familie", "Familienstand", "Firma", "Unternehmen", "Unternehmensgröße", "Firmengröße",
        "Branche", "Erfahrung", "Berufserfahrung", "Nationalität", "Sprache", "Sprachen", "Stadt",
        "Land", "Teamgröße", "Organisation",
      ],
    ],
    journeyFacts: [
      .personas: ["Persona", "Personas", "Akteur", "Akteure", "Nutzer", "Kunde", "Zielgruppe"],
      .scenario: ["Szenario", "Ausgangslage", "Situation"],
      .goal: ["Ziel", "Ziele"],
      .expectations: ["Erwartung", "Erwartungen"],
      .duration: ["Dauer", "Zeitraum"],
      .owner: ["verantwortlich", "Verantwortliche", "Verantwortlicher", "zuständig"],
      .scope: ["Umfang", "Geltungsbereich"],
    ],
    phaseWords: ["Phase", "Schritt", "Etappe", "Stufe", "Abschnitt", "Stadium"],
    phaseListWords: [
      "Phasen", "Schritte", "Etappen", "Stufen", "Abschnitte", "Journey-Phase", "Reisephase",
    ],
    numerals: [
      ["eins", "erste", "erster"], ["zwei", "zweite", "zweiter"], ["drei", "dritte", "dritter"],
      ["vier", "vierte", "vierter"], ["fünf", "fünfte", "fünfter"],
      ["sechs", "sechste", "sechster"],
      ["sieben", "siebte", "siebter"], ["acht", "achte", "achter"], ["neun", "neunte", "neunter"],
      ["zehn", "zehnte", "zehnter"],
    ],
    fillers: [
      "Kunde", "Kunden", "Nutzer", "Käufer", "wichtig", "wichtige", "wichtigste", "größte",
      "zentrale",
      "typische", "mögliche", "seine", "ihre", "die", "der", "das",
    ],
    trailingFillers: [
      "des", "der", "Kunden", "Kundin", "Kundinnen", "Nutzers", "Nutzer", "Nutzerin", "Nutzerinnen",
      "Persona", "Zielgruppe",
    ],
    conjunctions: ["und", "oder"],
    otherSections: [
      "Überblick", "Übersicht", "Zusammenfassung", "Einleitung", "Einführung", "Persona",
      "Personas",
      "Glossar", "Anhang", "Hintergrund", "Kontext", "Quellen", "Literatur", "Referenzen", "Fazit",
      "nächste Schritte", "Zweck", "Inhaltsverzeichnis", "Inhalt", "Anmerkungen", "Notizen",
      "Änderungen", "Erkenntnisse", "wichtigste Erkenntnisse", "Empfehlungen",
      "Handlungsempfehlungen",
      "Kennzahlen", "Szenario", "Legende", "Umfang", "Methodik", "Methode", "Annahmen", "Chancen",
      "offene Fragen", "siehe auch", "Umsetzung", "Links", "Vorwort", "Ziel", "Ziele",
    ],
    participation: [
      .driver: ["treibt", "Treiber", "Treiberin", "führt", "federführend"],
      .participant: ["beteiligt", "Teilnehmer", "Teilnehmerin", "nimmt teil", "wirkt mit"],
      .gatekeeper: [
        "Torwächter", "Torwächterin", "Entscheider", "Entscheiderin", "genehmigt", "Freigabe",
      ],
      .notInvolved: ["nicht beteiligt", "unbeteiligt", "keine"],
    ]
  )
}
