extension Lexicon {
  /// Spanish, of Spain and of America.
  static let spanish = Lexicon(
    language: "es",
    name: "Español",
    lanes: [
      .goals: ["objetivo", "objetivos", "metas"],
      .needs: [
        "necesidad", "necesidades", "expectativa", "expectativas", "requisitos", "requerimientos",
        "trabajos por hacer", "deseos",
      ],
      .activities: [
        "actividad", "actividades", "acción", "acciones", "tareas", "pasos", "qué hace", "hace",
        "comportamiento", "comportamientos", "conducta",
      ],
      .touchpoints: ["punto de contacto", "puntos de contacto", "puntos de interacción"],
      .channels: ["canal", "canales", "medio", "medios", "pantalla", "pantallas", "herramienta"],
      .questions: ["pregunta", "preguntas", "duda", "dudas", "preguntas y dudas", "interrogantes"],
      .thoughts: [
        "pensamiento", "pensamientos", "qué piensa", "piensa", "cita", "citas", "dice",
        "mentalidad",
        "frases",
      ],
      .emotion: [
        "emoción", "emociones", "sentimiento", "sentimientos", "estado de ánimo",
        "estado emocional",
        "curva emocional", "curva de emociones", "experiencia", "qué siente", "siente", "ánimo",
      ],
      .painPoints: [
        "punto de dolor", "puntos de dolor", "dolor", "dolores", "frustración", "frustraciones",
        "problema", "problemas", "obstáculo", "obstáculos", "barrera", "barreras", "fricción",
        "fricciones", "puntos de fricción", "desafío", "desafíos", "dificultades", "retos",
        "miedos",
      ],
      .frontstage: ["escenario visible", "acciones visibles", "cara visible"],
      .backstage: [
        "entre bastidores", "tras bastidores", "tras bambalinas", "detrás de escena", "sistemas",
        "acciones invisibles", "procesos internos",
      ],
      .support: ["procesos de soporte", "procesos de apoyo", "soporte"],
      .content: [
        "contenido", "contenidos", "necesidades de contenido", "preferencias de contenido",
      ],
      .microConversions: [
        "microconversión", "microconversiones", "micro conversiones", "decisión", "decisiones",
      ],
      .metrics: [
        "métrica", "métricas", "indicador", "indicadores", "indicadores clave", "medidas de éxito",
        "métricas de éxito",
      ],
      .dropOff: [
        "abandono", "abandonos", "salida", "salidas", "tasa de abandono", "puntos de fuga", "fuga",
      ],
      .participation: [
        "participación", "implicación", "nivel de participación", "involucramiento",
      ],
      .opportunities: [
        "oportunidad", "oportunidades", "oportunidades de mejora", "idea", "ideas", "mejora",
        "mejoras",
        "soluciones", "propuestas de mejora", "áreas de mejora",
      ],
    ],
    personaFields: [
      .goals: ["objetivo", "objetivos", "metas", "metas y objetivos", "aspiraciones"],
      .needs: [
        "necesidad", "necesidades", "expectativas", "requisitos", "requerimientos", "deseos",
      ],
      .motivations: ["motivación", "motivaciones", "motivadores", "valores"],
      .behaviours: [
        "comportamiento", "comportamientos", "hábitos", "conducta", "rutina", "hábitos de compra",
      ],
      .interests: ["interés", "intereses", "aficiones", "pasatiempos", "gustos"],
      .tools: [
        "herramientas", "dispositivos", "tecnología", "tecnologías", "software", "aplicaciones",
      ],
      .skills: [
        "habilidad", "habilidades", "competencias", "conocimientos", "destrezas",
        "habilidades digitales", "competencias digitales", "nivel tecnológico",
      ],
      .problem: ["el problema", "problema a resolver", "problema que resolver"],
      .whyBuy: ["por qué comprar", "por qué compra", "razones de compra", "motivos de compra"],
      .whyUs: ["por qué nosotros", "por qué a nosotros", "por qué elegirnos"],
      .messages: ["mensaje", "mensajes", "mensajes clave"],
      .searchTerms: ["términos de búsqueda", "búsquedas", "palabras clave", "qué busca", "busca"],
      .painPoints: [
        "puntos de dolor", "dolores", "frustración", "frustraciones", "problemas", "obstáculos",
        "barreras", "desafíos", "dificultades", "retos", "miedos", "temores", "preocupaciones",
      ],
    ],
    personaFacts: [
      .role: ["rol", "cargo", "puesto", "ocupación", "profesión", "trabajo", "empleo"],
      .quote: ["cita", "frase", "frase clave", "en sus palabras"],
      .channels: [
        "canal", "canales", "canales preferidos", "canales de comunicación", "medios",
        "medios preferidos",
      ],
      .attributes: [
        "edad", "ubicación", "lugar", "lugar de residencia", "residencia", "sexo", "género",
        "educación",
        "estudios", "formación", "nivel educativo", "ingresos", "familia", "situación familiar",
        "estado civil", "empresa", "tamaño de la empresa", "sector", "industria", "experiencia",
        "nacionalidad", "idioma", "idiomas", "ciudad", "país", "tamaño del equipo", "organización",
      ],
    ],
    journeyFacts: [
      .personas: [
        "persona", "personas", "actor", "actores", "usuario", "cliente", "público objetivo",
      ],
      .scenario: ["escenario", "contexto", "situación"],
      .goal: ["objetivo", "objetivos"],
      .expectations: ["expectativa", "expectativas"],
      .duration: ["duración"],
      .owner: ["responsable", "propietario", "propietaria"],
      .scope: ["alcance"],
    ],
    phaseWords: ["fase", "etapa", "paso", "estadio"],
    phaseListWords: [
      "fases", "etapas", "pasos", "etapa del viaje", "etapas del viaje", "fase del viaje",
    ],
    numerals: [
      ["uno", "una", "primera", "primer", "primero"], ["dos", "segunda", "segundo"],
      ["tres", "tercera", "tercer", "tercero"], ["cuatro", "cuarta", "cuarto"],
      ["cinco", "quinta", "quinto"], ["seis", "sexta", "sexto"], ["siete", "séptima", "séptimo"],
      ["ocho", "octava", "octavo"], ["nueve", "novena", "noveno"], ["diez", "décima", "décimo"],
    ],
    fillers: [
      "principal", "principales", "posibles", "grandes", "sus", "su", "los", "las", "el", "la",
      "mayores",
    ],
    trailingFillers: [
      "del", "de", "los", "las", "la", "el", "cliente", "clientes", "usuario", "usuarios",
      "usuaria",
      "persona", "comprador", "principal", "principales", "clave", "clientas",
    ],
    conjunctions: ["y", "e", "o"],
    otherSections: [
      "resumen", "visión general", "descripción general", "introducción", "persona", "personas",
      "glosario", "anexo", "anexos", "apéndice", "contexto", "antecedentes", "acerca de",
      "referencias",
      "fuentes", "bibliografía", "conclusión", "conclusiones", "próximos pasos", "propósito",
      "índice",
      "tabla de contenidos", "notas", "hallazgos", "hallazgos clave", "aprendizajes",
      "recomendaciones", "métricas", "indicadores", "escenario", "leyenda", "alcance",
      "metodología",
      "método", "supuestos", "oportunidades", "puntos clave", "véase también", "preguntas abiertas",
      "implementación", "enlaces", "ejemplo", "objetivo", "objetivos",
    ],
    participation: [
      .driver: ["impulsor", "impulsora", "lidera", "líder", "conduce"],
      .participant: ["participante", "participa"],
      .gatekeeper: ["decisor", "decisora", "aprueba", "guardián", "guardiana", "filtro"],
      .notInvolved: [
        "no participa", "no involucrado", "no involucrada", "no implicado", "ninguna", "ausente",
      ],
    ]
  )
}
