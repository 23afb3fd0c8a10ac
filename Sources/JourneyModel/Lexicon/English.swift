extension Lexicon {
  /// English, which is also the language of the format's own keys.
  static let english = Lexicon(
    language: "en",
    name: "English",
    lanes: [
      .goals: [
        "goal", "goals", "objective", "objectives", "user goal", "user goals", "customer goal",
        "customer goals",
      ],
      .needs: [
        "need", "needs", "job", "jobs", "jobs to be done", "requirements", "requirement",
        "user needs",
        "customer needs", "expectations",
      ],
      .activities: [
        "activity", "activities", "action", "actions", "user actions", "user action",
        "customer actions",
        "customer action", "steps", "doing", "tasks", "what they do", "user activities",
        "behaviour", "behavior",
      ],
      .touchpoints: [
        "touchpoint", "touchpoints", "touch point", "touch points", "contact points",
        "contact point",
      ],
      .channels: ["channel", "channels", "media", "screen", "screens", "tool"],
      .questions: [
        "question", "questions", "doubts", "doubt", "questions and doubts", "key questions",
      ],
      .thoughts: [
        "thought", "thoughts", "thinking", "quote", "quotes", "says", "mindset", "what they think",
        "user thoughts",
      ],
      .emotion: [
        "emotion", "emotions", "feeling", "feelings", "mood", "emotional state", "experience",
        "emotional experience",
        "emotion curve", "sentiment", "how they feel",
      ],
      .painPoints: [
        "pain point", "pain points", "pain", "pains", "frustration", "frustrations", "problem",
        "problems", "barrier",
        "barriers", "friction", "friction points", "challenges", "challenge", "obstacles",
      ],
      .frontstage: ["frontstage", "front stage", "onstage", "frontstage actions"],
      .backstage: [
        "backstage", "back stage", "systems", "behind the scenes", "backstage actions",
        "system actions",
      ],
      .support: ["support processes", "support process", "supporting processes", "support"],
      .content: [
        "content", "contents", "assets", "content preferences", "content needs",
        "content preference",
      ],
      .microConversions: [
        "micro conversion", "micro conversions", "microconversions", "decisions", "decision",
      ],
      .metrics: [
        "metric", "metrics", "kpi", "kpis", "success measures", "success metric", "success metrics",
        "measures",
      ],
      .dropOff: ["drop off", "drop offs", "dropoff", "exit", "abandonment", "drop off points"],
      .participation: ["participation", "involvement", "level of participation", "roles"],
      .opportunities: [
        "opportunity", "opportunities", "idea", "ideas", "improvement", "improvements",
        "opportunities for improvement",
      ],
    ],
    personaFields: [
      .goals: ["goal", "goals", "objectives", "user goals", "primary goals", "key goals", "aims"],
      .needs: [
        "need", "needs", "user needs", "key needs", "requirements", "jobs", "jobs to be done",
      ],
      .motivations: ["motivation", "motivations", "drivers", "values"],
      .behaviours: ["behaviour", "behaviours", "behavior", "behaviors", "habits"],
      .interests: ["interest", "interests", "hobbies"],
      .tools: ["tool", "tools", "technology", "technologies", "devices", "assistive technology"],
      .skills: [
        "skill", "skills", "expertise", "technical skills", "tech savviness", "digital skills",
      ],
      .problem: ["problem", "the problem", "problem to solve"],
      .whyBuy: ["why buy", "why buy at all", "why they buy"],
      .whyUs: ["why us", "why buy from us", "why from us"],
      .messages: ["messages", "messages that catch attention", "message"],
      .searchTerms: [
        "search terms", "searches for", "searches", "keywords", "what they search for",
      ],
      .painPoints: [
        "pain point", "pain points", "pains", "pain", "frustration", "frustrations", "challenge",
        "challenges",
        "problems", "barriers", "pain points and frustrations", "key challenges", "fears",
      ],
    ],
    personaFacts: [
      .role: ["role", "job", "job title", "occupation", "profession", "position"],
      .quote: ["quote", "key quote", "in their words"],
      .channels: [
        "channels", "channel", "preferred channels", "communication channels", "media",
        "preferred media",
      ],
      .attributes: [
        "age", "location", "gender", "education", "income", "family", "company", "company size",
        "industry", "experience", "nationality", "language", "languages", "marital status",
        "family status", "city", "country", "team size", "organisation", "organization",
      ],
    ],
    journeyFacts: [
      .personas: ["persona", "personas", "actor", "actors", "user"],
      .scenario: ["scenario"],
      .goal: ["goal", "goals"],
      .expectations: ["expectations"],
      .duration: ["duration"],
      .owner: ["owner"],
      .scope: ["scope"],
    ],
    phaseWords: ["phase", "stage", "step", "episode", "milestone"],
    phaseListWords: [
      "phases", "stages", "steps", "journey phase", "journey stage", "journey step", "episodes",
      "milestones",
    ],
    numerals: [
      ["one", "first"], ["two", "second"], ["three", "third"], ["four", "fourth"],
      ["five", "fifth"], ["six", "sixth"], ["seven", "seventh"], ["eight", "eighth"],
      ["nine", "ninth"], ["ten", "tenth"],
    ],
    fillers: [
      "user", "users", "customer", "customers", "client", "buyer", "key", "main", "top", "their",
      "primary", "common", "major", "core",
    ],
    trailingFillers: [],
    conjunctions: ["and", "or"],
    otherSections: [
      "overview", "summary", "introduction", "intro", "persona", "personas", "glossary",
      "success metrics", "appendix",
      "background", "about", "context", "references", "reference", "conclusion", "conclusions",
      "next steps", "purpose",
      "table of contents", "contents", "notes", "changelog", "related", "related documents",
      "key insights", "insights",
      "recommendations", "metrics", "kpis", "scenario", "legend", "sources", "scope", "methodology",
      "assumptions",
      "opportunities", "key takeaways", "takeaways", "see also", "open questions", "implementation",
      "links",
    ],
    participation: [
      .driver: ["driver", "drivers", "drives", "lead", "leads"],
      .participant: ["participant", "participants", "takes part"],
      .gatekeeper: [
        "gatekeeper", "gate keeper", "gatekeepers", "gate keepers", "approver",
      ],
      .notInvolved: ["not involved", "none", "uninvolved"],
    ]
  )
}
