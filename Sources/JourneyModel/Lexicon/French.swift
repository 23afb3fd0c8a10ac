extension Lexicon {
  /// French.
  static let french = Lexicon(
    language: "fr",
    name: "Français",
    lanes: [
      .goals: ["objectif", "objectifs", "but", "buts"],
      .needs: [
        "besoin", "besoins", "attente", "attentes", "exigences", "tâches à accomplir",
        "besoins et attentes",
      ],
      .activities: [
        "activité", "activités", "action", "actions", "tâche", "tâches", "gestes", "comportement",
        "comportements", "ce qu'il fait", "ce qu'elle fait", "que fait-il", "fait",
      ],
      .touchpoints: ["point de contact", "points de contact", "points d'interaction"],
      .channels: ["canal", "canaux", "média", "médias", "supports", "écran", "écrans", "outil"],
      .questions: [
        "question", "questions", "doute", "doutes", "interrogations", "questions et doutes",
      ],
      .thoughts: [
        "pensée", "pensées", "réflexion", "réflexions", "citation", "citations", "verbatim",
        "verbatims", "ce qu'il pense", "ce qu'elle pense", "pense", "dit", "état d'esprit",
      ],
      .emotion: [
        "émotion", "émotions", "ressenti", "ressentis", "sentiment", "sentiments", "humeur",
        "état émotionnel", "courbe émotionnelle", "expérience", "vécu", "ce qu'il ressent",
      ],
      .painPoints: [
        "point de douleur", "points de douleur", "point de friction", "points de friction",
        "irritant", "irritants", "frein", "freins", "frustration", "frustrations", "problème",
        "problèmes", "difficulté", "difficultés", "obstacle", "obstacles", "barrières", "défi",
        "défis",
        "douleurs", "points faibles",
      ],
      .frontstage: ["avant-scène", "actions visibles", "front-office", "en scène"],
      .backstage: [
        "coulisses", "en coulisses", "arrière-scène", "back-office", "systèmes",
        "actions invisibles",
        "processus internes",
      ],
      .support: ["processus de support", "processus de soutien", "fonctions support"],
      .content: [
        "contenu", "contenus", "besoins de contenu", "préférences de contenu", "contenus attendus",
      ],
      .microConversions: [
        "micro-conversion", "micro-conversions", "microconversions", "décision", "décisions",
      ],
      .metrics: [
        "indicateur", "indicateurs", "indicateurs clés", "indicateurs de succès",
        "indicateurs de réussite", "mesures", "métriques",
      ],
      .dropOff: [
        "abandon", "abandons", "sortie", "taux d'abandon", "points de sortie", "décrochage",
      ],
      .participation: ["participation", "implication", "rôles", "niveau d'implication"],
      .opportunities: [
        "opportunité", "opportunités", "opportunités d'amélioration", "idée", "idées",
        "amélioration",
        "améliorations", "pistes d'amélioration", "axes d'amélioration", "pistes", "solutions",
        "recommandations",
      ],
    ],
    personaFields: [
      .goals: ["objectif", "objectifs", "but", "buts", "ambitions"],
      .needs: ["besoin", "besoins", "attente", "attentes", "exigences", "besoins et attentes"],
      .motivations: ["motivation", "motivations", "moteurs", "valeurs"],
      .behaviours: [
        "comportement", "comportements", "habitudes", "usages", "comportement d'achat",
      ],
      .interests: ["intérêt", "intérêts", "centres d'intérêt", "loisirs", "passions"],
      .tools: [
        "outil", "outils", "appareil", "appareils", "technologie", "technologies", "équipement",
        "équipements", "logiciels", "aides techniques",
      ],
      .skills: [
        "compétence", "compétences", "compétences numériques", "compétences techniques",
        "savoir-faire",
        "aisance numérique", "maîtrise technique", "connaissances",
      ],
      .problem: ["le problème", "problème à résoudre"],
      .whyBuy: ["pourquoi acheter", "raisons d'achat", "motifs d'achat"],
      .whyUs: ["pourquoi nous", "pourquoi chez nous", "pourquoi nous choisir"],
      .messages: ["message", "messages", "messages clés", "accroches"],
      .searchTerms: ["recherche", "recherches", "termes de recherche", "mots-clés", "cherche"],
      .painPoints: [
        "points de douleur", "points de friction", "irritants", "frein", "freins", "frustration",
        "frustrations", "problèmes", "difficultés", "obstacles", "défis", "peurs", "craintes",
        "douleurs",
        "freins et frustrations",
      ],
    ],
    personaFacts: [
      .role: ["rôle", "métier", "profession", "poste", "fonction", "emploi", "occupation"],
      .quote: ["citation", "verbatim", "phrase clé", "avec ses mots"],
      .channels: [
        "canal", "canaux", "canaux préférés", "canaux de communication", "médias",
        "médias préférés",
      ],
      .attributes: [
        "âge", "lieu", "lieu de vie", "localisation", "résidence", "sexe", "genre", "formation",
        "éducation", "études", "niveau d'études", "revenu", "revenus", "famille",
        "situation familiale", "situation", "entreprise", "taille de l'entreprise", "secteur",
        "secteur d'activité", "expérience", "nationalité", "langue", "langues", "ville", "pays",
        "taille de l'équipe", "organisation",
      ],
    ],
    journeyFacts: [
      .personas: ["persona", "personas", "acteur", "acteurs", "utilisateur", "client", "cible"],
      .scenario: ["scénario", "contexte"],
      .goal: ["objectif", "objectifs", "but"],
      .expectations: ["attente", "attentes"],
      .duration: ["durée"],
      .owner: ["responsable", "propriétaire"],
      .scope: ["périmètre", "portée"],
    ],
    phaseWords: ["phase", "étape", "stade"],
    phaseListWords: ["phases", "étapes", "stades", "étape du parcours", "étapes du parcours"],
    numerals: [
      ["un", "une", "premier", "première"], ["deux", "deuxième", "second", "seconde"],
      ["trois", "troisième"], ["quatre", "quatrième"], ["cinq", "cinquième"], ["six", "sixième"],
      ["sept", "septième"], ["huit", "huitième"], ["neuf", "neuvième"], ["dix", "dixième"],
    ],
    fillers: [
      "principal", "principale", "principaux", "principales", "grand", "grands", "grandes", "ses",
      "leurs", "les", "le", "la",
    ],
    trailingFillers: [
      "du", "de", "des", "la", "le", "les", "client", "clients", "cliente", "clientes",
      "utilisateur", "utilisateurs", "l'utilisateur", "d'utilisateur", "utilisatrice", "persona",
      "principal", "principale", "principaux", "principales", "clé", "clés", "acheteur",
      "l'acheteur",
    ],
    conjunctions: ["et", "ou"],
    otherSections: [
      "aperçu", "vue d'ensemble", "présentation", "résumé", "synthèse", "introduction", "persona",
      "personas", "glossaire", "annexe", "annexes", "contexte", "à propos", "références", "sources",
      "bibliographie", "conclusion", "conclusions", "prochaines étapes", "objet", "sommaire",
      "table des matières", "notes", "remarques", "enseignements", "recommandations", "indicateurs",
      "scénario", "légende", "périmètre", "méthodologie", "méthode", "hypothèses", "opportunités",
      "points clés", "voir aussi", "questions ouvertes", "mise en œuvre", "liens", "historique",
      "objectif", "objectifs",
    ],
    participation: [
      .driver: ["moteur", "pilote", "meneur", "meneuse", "porteur", "porteuse"],
      .participant: ["participant", "participante", "participe"],
      .gatekeeper: ["décideur", "décideuse", "valideur", "valide", "approbateur", "filtre"],
      .notInvolved: [
        "non impliqué", "non impliquée", "pas impliqué", "pas impliquée", "aucune", "absent",
        "absente",
      ],
    ]
  )
}
