extension Lexicon {
  /// Portuguese, of Brazil and of Portugal.
  static let portuguese = Lexicon(
    language: "pt",
    name: "Português",
    lanes: [
      .goals: ["objetivo", "objetivos", "objectivo", "objectivos", "metas"],
      .needs: [
        "necessidade", "necessidades", "expectativa", "expectativas", "requisitos",
        "trabalhos a fazer", "desejos", "desejo",
      ],
      .activities: [
        "atividade", "atividades", "actividades", "ação", "ações", "acções", "tarefas", "passos",
        "o que faz", "o que acontece", "faz", "comportamento", "comportamentos",
      ],
      .touchpoints: [
        "ponto de contato", "pontos de contato", "ponto de contacto", "pontos de contacto",
      ],
      .channels: ["canal", "canais", "mídia", "mídias", "meios", "tela", "telas", "ferramenta"],
      .questions: [
        "pergunta", "perguntas", "dúvida", "dúvidas", "questões", "perguntas e dúvidas",
      ],
      .thoughts: [
        "pensamento", "pensamentos", "o que pensa", "pensa", "citação", "citações", "fala", "falas",
        "mentalidade",
      ],
      .emotion: [
        "emoção", "emoções", "sentimento", "sentimentos", "humor", "estado emocional",
        "curva emocional", "curva de emoções", "experiência", "o que sente", "sente",
      ],
      .painPoints: [
        "ponto de dor", "pontos de dor", "dor", "dores", "frustração", "frustrações", "problema",
        "problemas", "obstáculo", "obstáculos", "barreira", "barreiras", "atrito", "atritos",
        "pontos de atrito", "desafio", "desafios", "dificuldade", "dificuldades", "pontos críticos",
        "dores e frustrações",
      ],
      .frontstage: ["linha de frente", "ações visíveis", "palco"],
      .backstage: [
        "bastidores", "nos bastidores", "sistemas", "ações invisíveis", "processos internos",
      ],
      .support: ["processos de suporte", "processos de apoio", "suporte"],
      .content: ["conteúdo", "conteúdos", "necessidades de conteúdo", "preferências de conteúdo"],
      .microConversions: [
        "microconversão", "microconversões", "micro conversões", "decisão", "decisões",
      ],
      .metrics: [
        "métrica", "métricas", "indicador", "indicadores", "métricas de sucesso",
        "indicadores de sucesso", "medidas de sucesso",
      ],
      .dropOff: [
        "abandono", "abandonos", "desistência", "desistências", "saída", "taxa de abandono",
        "evasão",
      ],
      .participation: ["participação", "envolvimento", "papéis", "nível de participação"],
      .opportunities: [
        "oportunidade", "oportunidades", "oportunidades de melhoria", "ideia", "ideias", "melhoria",
        "melhorias", "soluções", "propostas de melhoria",
      ],
    ],
    personaFields: [
      .goals: ["objetivo", "objetivos", "objectivos", "metas", "aspirações"],
      .needs: ["necessidade", "necessidades", "expectativas", "requisitos", "desejos"],
      .motivations: ["motivação", "motivações", "valores"],
      .behaviours: [
        "comportamento", "comportamentos", "hábitos", "rotina", "hábitos de consumo",
        "hábitos de compra",
      ],
      .interests: ["interesse", "interesses", "passatempos", "hobbies", "gostos"],
      .tools: [
        "ferramentas", "dispositivos", "tecnologia", "tecnologias", "tecnologia assistiva",
        "tecnologias assistivas", "equipamentos", "aplicativos",
      ],
      .skills: [
        "habilidade", "habilidades", "competências", "conhecimentos", "letramento digital",
        "competências digitais", "habilidades digitais", "nível tecnológico",
      ],
      .problem: ["o problema", "problema a resolver"],
      .whyBuy: ["por que comprar", "porque comprar", "motivos de compra", "razões de compra"],
      .whyUs: ["por que nós", "por que conosco", "porquê nós"],
      .messages: ["mensagem", "mensagens", "mensagens-chave"],
      .searchTerms: [
        "termos de busca", "termos de pesquisa", "buscas", "pesquisas", "palavras-chave",
        "o que busca",
      ],
      .painPoints: [
        "ponto de dor", "pontos de dor", "dor", "dores", "frustração", "frustrações", "problemas",
        "obstáculos", "barreiras",
        "desafios", "dificuldades", "limitações", "medos", "receios", "preocupações",
        "dores e frustrações",
      ],
    ],
    personaFacts: [
      .role: ["papel", "cargo", "função", "ocupação", "profissão", "emprego", "trabalho"],
      .quote: [
        "citação", "frase", "citação representativa", "frase representativa", "nas suas palavras",
      ],
      .channels: [
        "canal", "canais", "canais preferidos", "canais de comunicação", "mídias",
        "mídias preferidas",
      ],
      .attributes: [
        "idade", "localização", "local", "residência", "sexo", "gênero", "educação",
        "escolaridade", "formação", "renda", "rendimento", "família", "situação familiar",
        "estado civil", "empresa", "tamanho da empresa", "setor", "sector", "indústria",
        "experiência",
        "nacionalidade", "idioma", "idiomas", "língua", "cidade", "país", "tamanho da equipe",
        "organização",
      ],
    ],
    journeyFacts: [
      .personas: [
        "persona", "personas", "ator", "atores", "usuário", "utilizador", "cliente", "público-alvo",
      ],
      .scenario: ["cenário", "contexto", "situação"],
      .goal: ["objetivo", "objetivos", "objectivo"],
      .expectations: ["expectativa", "expectativas"],
      .duration: ["duração"],
      .owner: ["responsável", "dono", "dona"],
      .scope: ["escopo", "âmbito"],
    ],
    phaseWords: ["fase", "etapa", "passo", "estágio"],
    phaseListWords: [
      "fases", "etapas", "passos", "estágios", "etapa da jornada", "etapas da jornada",
      "fase da jornada",
    ],
    numerals: [
      ["um", "uma", "primeira", "primeiro"], ["dois", "duas", "segunda", "segundo"],
      ["três", "terceira", "terceiro"], ["quatro", "quarta", "quarto"],
      ["cinco", "quinta", "quinto"],
      ["seis", "sexta", "sexto"], ["sete", "sétima", "sétimo"], ["oito", "oitava", "oitavo"],
      ["nove", "nona", "nono"], ["dez", "décima", "décimo"],
    ],
    fillers: [
      "principal", "principais", "possíveis", "grandes", "seus", "suas", "os", "as", "o", "a",
      "maiores",
    ],
    trailingFillers: [
      "do", "da", "de", "dos", "das", "cliente", "clientes", "usuário", "usuários", "usuária",
      "utilizador", "utilizadores", "persona", "comprador", "principal", "principais", "chave",
      "esperadas", "esperados",
    ],
    conjunctions: ["e", "ou"],
    otherSections: [
      "resumo", "síntese", "visão geral", "introdução", "apresentação", "persona", "personas",
      "glossário", "anexo", "anexos", "apêndice", "contexto", "sobre", "referências",
      "referências bibliográficas", "fontes", "bibliografia", "conclusão", "conclusões",
      "próximos passos", "propósito", "índice", "sumário", "notas", "descobertas", "aprendizados",
      "principais aprendizados", "recomendações", "métricas", "indicadores", "cenário", "legenda",
      "escopo", "metodologia", "método", "hipóteses", "oportunidades", "pontos-chave", "ver também",
      "perguntas em aberto", "implementação", "links", "exemplo", "objetivo", "objetivos",
    ],
    participation: [
      .driver: ["condutor", "condutora", "lidera", "líder", "conduz"],
      .participant: ["participante", "participa"],
      .gatekeeper: [
        "decisor", "decisora", "aprova", "aprovador", "aprovadora", "guardião", "guardiã",
      ],
      .notInvolved: ["não participa", "não envolvido", "não envolvida", "nenhuma", "ausente"],
    ]
  )
}
