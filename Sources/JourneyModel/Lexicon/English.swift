extension Lexicon {
  /// English, which is also the language of the format's own keys.
  static let english = Lexicon(
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
      "role": "role", "job": "role", "job title": "role", "occupation": "role",
      "profession": "role", "position": "role",
      "quote": "quote", "key quote": "quote", "in their words": "quote",
      "channels": "channels", "channel": "channels", "preferred channels": "channels",
      "communication channels": "channels", "media": "channels", "preferred media": "channels",
      "age": "attributes", "location": "attributes", "gender": "attributes",
      "education": "attributes",
      "income": "attributes", "family": "attributes", "company": "attributes",
      "company size": "attributes",
      "industry": "attributes", "experience": "attributes", "nationality": "attributes",
      "language": "attributes",
      "languages": "attributes", "marital status": "attributes", "family status": "attributes",
      "city": "attributes",
      "country": "attributes", "team size": "attributes", "organisation": "attributes",
      "organization": "attributes",
    ],
    journeyFacts: [
      "persona": "personas", "personas": "personas", "actor": "personas", "actors": "personas",
      "user": "personas",
      "scenario": "scenario", "goal": "goal", "goals": "goal", "expectations": "expectations",
      "duration": "duration", "owner": "owner", "scope": "scope",
    ],
    phaseWords: ["phase", "stage", "step", "episode", "milestone"],
    fillers: [
      "user", "users", "customer", "customers", "client", "buyer", "key", "main", "top", "their",
      "primary", "common", "major", "core",
    ],
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
      "driver": .driver, "drivers": .driver, "drives": .driver, "lead": .driver, "leads": .driver,
      "participant": .participant, "participants": .participant, "takes part": .participant,
      "gatekeeper": .gatekeeper, "gate keeper": .gatekeeper, "gatekeepers": .gatekeeper,
      "gate keepers": .gatekeeper,
      "approver": .gatekeeper, "not involved": .notInvolved, "none": .notInvolved,
      "uninvolved": .notInvolved,
    ]
  )
}
