"""What the measured journeys say, in six languages: own phrases, short and long, with what is hard to set.

Long compounds, addresses, prices, signs before digits, quotations, emoji, no spaces at all, and right to left. `lanes` gives
the headings that authors of the language write; Arabic has no words in the lexicon, so its headings are English.
"""

LANES = [
    "needs", "activities", "touchpoints", "questions", "thoughts", "pain_points", "content", "frontstage", "backstage",
    "support", "metrics", "opportunities",
]

PHRASES = {
    "en": {
        "lanes": {
            "needs": "Needs", "activities": "Activities", "touchpoints": "Touchpoints", "questions": "Questions",
            "thoughts": "Thoughts", "pain_points": "Pain points", "content": "Content", "frontstage": "Frontstage",
            "backstage": "Backstage", "support": "Support processes", "metrics": "Metrics",
            "opportunities": "Opportunities", "emotion": "Emotion", "participation": "Participation",
        },
        "phases": [
            "Awareness", "First search", "Comparing providers", "Trial", "Decision in the purchasing committee", "Purchase",
            "Delivery", "Set-up & training", "Daily use", "Renewal", "Troubleshooting", "Recommendation",
        ],
        "people": ["Olivia Marchetti", "Bartholomew Featherstonehaugh", "Jo Li"],
        "words": ["uneasy", "curious", "overwhelmed by choice", "relieved", "proud", "impatient", "calm, almost bored"],
        "texts": [
            "A price that includes everything", "Knows the deadline", "To compare three offers side by side without a call",
            "Waits 14 days for an answer", "−28 % fewer errors after the first month",
            "Reads https://example.org/guides/moving-day/checklist?lang=en&step=2 on the train",
            "Writes to support+orders@example.org twice", "Costs €1,249.00 a year, or £ 99 a month",
            "Understands “total cost of ownership” only after the third talk", "Incompatibility with legacy order-management",
            "Gives up 😕 and phones a friend 👩‍👩‍👧‍👦 instead", "3 of 5 shops are closed on 24/12",
            "Pseudopseudohypoparathyroidism-like word lengths must not burst the cell", "Ok",
            "Half-finished forms (page 7 of 9) are lost", "No callback", "Who else uses it?",
        ],
        "chips": ["E-mail", "Comparison portal", "Shop in Leeds", "Chatbot 🤖", "Terms & conditions", "App", "Webinar on Tuesday"],
        "long": (
            "Every colleague has to sign, in this order: team lead, purchasing, legal, finance, and then the board, which meets "
            "once a quarter and postpones whatever is not on the agenda two weeks before"
        ),
        "quotes": ["I only wanted a number.", "Why does it ask me twice?!", "If it works, nobody notices. If it fails, it was me."],
    },
    "de": {
        "lanes": {
            "needs": "Bedürfnisse", "activities": "Aktivitäten", "touchpoints": "Berührungspunkte", "questions": "Fragen",
            "thoughts": "Gedanken", "pain_points": "Reibungspunkte", "content": "Informationsmaterial",
            "frontstage": "Sichtbare Tätigkeiten", "backstage": "Hintergrundprozesse", "support": "Unterstützungsprozesse",
            "metrics": "Erfolgskennzahlen", "opportunities": "Verbesserungsmöglichkeiten", "emotion": "Stimmungskurve",
            "participation": "Beteiligung",
        },
        "phases": [
            "Bedarfserkennung", "Informationsbeschaffung", "Anbietervergleich", "Testzugang", "Kaufentscheidungsvorbereitung",
            "Kauf", "Lieferung", "Inbetriebnahme und Schulung", "Nutzung", "Vertragsverlängerung", "Störungsbeseitigung",
            "Weiterempfehlung",
        ],
        "people": ["Friederike Obermayer-Schlüter", "Ägidius", "Jörg Übelacker"],
        "words": ["verunsichert", "neugierig", "von der Auswahl überfordert", "erleichtert", "stolz", "ungeduldig", "gelassen"],
        "texts": [
            "Ein Preis, in dem alles enthalten ist", "Kennt die Kündigungsfrist",
            "Drei Angebote nebeneinander vergleichen, ohne anzurufen", "Wartet 14 Tage auf die Auftragsbestätigung",
            "−28 % weniger Fehlbuchungen im ersten Monat",
            "Liest https://beispiel.example/ratgeber/umzug/checkliste?schritt=2 in der S-Bahn",
            "Kostet 1.249,00 € im Jahr oder 99 € im Monat", "Die Datenschutzgrundverordnungsfolgenabschätzung fehlt",
            "Donaudampfschifffahrtsgesellschaftskapitänsmütze als Härtefall", "Bedienungsanleitung nur auf Englisch",
            "Gibt auf 😕 und ruft eine Freundin 👩‍👩‍👧‍👦 an", "Filialen am 24.12. geschlossen",
            "Versteht „Gesamtbetriebskosten“ erst im dritten Gespräch", "Na ja",
            "Kundenzufriedenheitsbefragung vor der Erstlieferung", "Kein Rückruf", "Wer benutzt das sonst noch?",
        ],
        "chips": [
            "E-Mail", "Vergleichsportal", "Fachhandelsgeschäft", "Chatbot 🤖", "Allgemeine Geschäftsbedingungen", "App",
            "Rechtsschutzversicherungsberatung",
        ],
        "long": (
            "Alle müssen unterschreiben: Teamleitung, Einkauf, Rechtsabteilung, Finanzbuchhaltung und am Ende der Vorstand, der "
            "nur einmal im Quartal tagt und vertagt, was nicht zwei Wochen vorher auf der Tagesordnung steht"
        ),
        "quotes": ["Ich wollte doch nur eine Zahl.", "Warum fragt es mich zweimal?!", "Läuft es, merkt es keiner. Läuft es nicht, war ich’s."],
    },
    "es": {
        "lanes": {
            "needs": "Necesidades", "activities": "Actividades", "touchpoints": "Puntos de contacto", "questions": "Dudas",
            "thoughts": "Pensamientos", "pain_points": "Puntos de dolor", "content": "Contenidos",
            "frontstage": "Acciones visibles", "backstage": "Entre bastidores", "support": "Procesos de apoyo",
            "metrics": "Indicadores clave", "opportunities": "Oportunidades de mejora", "emotion": "Emociones",
            "participation": "Participación",
        },
        "phases": [
            "Descubrimiento", "Búsqueda", "Comparación de proveedores", "Prueba", "Decisión del comité de compras", "Compra",
            "Entrega", "Puesta en marcha y formación", "Uso diario", "Renovación", "Resolución de incidencias",
            "Recomendación",
        ],
        "people": ["María de los Ángeles Echeverría", "Iñaki", "Ana Sáez"],
        "words": ["inquieta", "con curiosidad", "abrumada por la oferta", "aliviada", "orgullosa", "impaciente", "tranquila"],
        "texts": [
            "Un precio con todo incluido", "Conoce el plazo", "Comparar tres ofertas una al lado de otra sin llamar a nadie",
            "Espera 14 días una respuesta", "−28 % de errores después del primer mes",
            "Lee https://ejemplo.example/guias/mudanza/lista?paso=2 en el metro", "Cuesta 1.249,00 € al año o 99 € al mes",
            "¿Quién más lo usa en la empresa?", "¡No hay quien lo entienda!", "Desindustrialización e incompatibilidades heredadas",
            "Se rinde 😕 y llama a una amiga 👩‍👩‍👧‍👦", "Cerrado el 24/12", "Entiende «coste total de propiedad» a la tercera reunión",
            "Bueno",
            "Formularios a medias (página 7 de 9) que se pierden", "Nadie devuelve la llamada",
        ],
        "chips": ["Correo", "Portal comparativo", "Tienda de Leganés", "Chatbot 🤖", "Condiciones generales", "App", "Seminario web"],
        "long": (
            "Tienen que firmar todos, por este orden: jefa de equipo, compras, asesoría jurídica, finanzas y, al final, el consejo, "
            "que se reúne una vez por trimestre y aplaza lo que no figuraba en el orden del día dos semanas antes"
        ),
        "quotes": ["Yo solo quería una cifra.", "¿Por qué me lo pregunta dos veces?", "Si funciona, nadie lo nota; si falla, he sido yo."],
    },
    "fr": {
        "lanes": {
            "needs": "Besoins", "activities": "Activités", "touchpoints": "Points de contact", "questions": "Interrogations",
            "thoughts": "Pensées", "pain_points": "Irritants", "content": "Contenus", "frontstage": "Actions visibles",
            "backstage": "Coulisses", "support": "Processus de soutien", "metrics": "Indicateurs de réussite",
            "opportunities": "Pistes d’amélioration", "emotion": "Courbe émotionnelle", "participation": "Implication",
        },
        "phases": [
            "Prise de conscience", "Recherche", "Comparaison des fournisseurs", "Essai", "Décision du comité d’achat", "Achat",
            "Livraison", "Mise en service et formation", "Utilisation", "Renouvellement", "Dépannage", "Recommandation",
        ],
        "people": ["Anne-Charlotte de la Rochefoucauld", "Loïc", "Zoé Lefèvre"],
        "words": ["inquiète", "curieuse", "dépassée par le choix", "soulagée", "fière", "impatiente", "sereine"],
        "texts": [
            "Un prix où tout est compris", "Connaît l’échéance", "Comparer trois offres côte à côte sans téléphoner",
            "Attend une réponse pendant 14 jours", "−28 % d’erreurs après le premier mois",
            "Lit https://exemple.example/guides/demenagement/liste?etape=2 dans le train", "Coûte 1 249,00 € par an, ou 99 € par mois",
            "Qui d’autre s’en sert ?", "Anticonstitutionnellement long, mais lisible", "Incompatibilité avec l’ancien système de commandes",
            "Abandonne 😕 et appelle une amie 👩‍👩‍👧‍👦", "Fermé le 24/12", "Comprend « coût total de possession » au troisième entretien",
            "Bof",
            "Formulaires à moitié remplis (page 7 sur 9) perdus", "Personne ne rappelle",
        ],
        "chips": ["Courriel", "Comparateur", "Boutique de Lille", "Chatbot 🤖", "Conditions générales", "Appli", "Webinaire du mardi"],
        "long": (
            "Tout le monde doit signer, dans cet ordre : la responsable d’équipe, les achats, le service juridique, les finances, puis "
            "le conseil, qui siège une fois par trimestre et reporte ce qui n’était pas à l’ordre du jour deux semaines avant"
        ),
        "quotes": ["Je ne voulais qu’un chiffre.", "Pourquoi me le demander deux fois ?", "Si ça marche, personne ne le voit ; sinon, c’est moi."],
    },
    "ja": {
        "lanes": {
            "needs": "ニーズ", "activities": "行動", "touchpoints": "タッチポイント", "questions": "疑問", "thoughts": "思考",
            "pain_points": "困りごと", "content": "コンテンツ", "frontstage": "フロントステージ", "backstage": "バックステージ",
            "support": "サポートプロセス", "metrics": "成果指標", "opportunities": "改善機会", "emotion": "感情曲線", "participation": "関与度",
        },
        "phases": [
            "気づき", "情報収集", "サービスの比較検討", "お試し利用", "社内稟議と購買委員会の決定", "購入", "納品", "初期設定と研修", "日常利用",
            "契約更新", "トラブル対応", "おすすめ・紹介",
        ],
        "people": ["佐藤 美咲", "アレクサンドラ・ヴァシリエヴナ", "林"],
        "words": ["不安", "興味がある", "選択肢が多すぎて戸惑う", "ほっとした", "誇らしい", "待ちきれない", "落ち着いている"],
        "texts": [
            "全部込みの料金を知りたい", "締め切りを知っている", "電話をせずに三つの見積もりを横に並べて比べたい", "返事を14日間待つ",
            "初月のミスが−28 %減った", "電車の中でhttps://example.jp/guide/moving/checklist?step=2を読む", "年額￥149,800（税込）、または月額￥12,980",
            "他に誰が使っていますか？", "コンピューターシステムインテグレーションサービスとの互換性がない", "「総所有コスト」の意味は三回目の打ち合わせでやっと分かる。",
            "あきらめて😕友だち👩‍👩‍👧‍👦に電話する", "12/24は休業", "はい", "申込書（9ページ中7ページ目）の入力内容が消えてしまう",
            "ヴァージョンアップ後にｱﾌﾟﾘが起動しなくなる", "折り返しの電話がない",
        ],
        "chips": ["メール", "比較サイト", "渋谷の店舗", "チャットボット🤖", "利用規約", "アプリ", "火曜日のオンラインセミナー"],
        "long": (
            "全員の承認が必要で、チームリーダー、購買、法務、経理、そして最後に取締役会の順に回るが、取締役会は四半期に一度しか開かれず、二週間前までに議題に"
            "載っていないものは次回に持ち越される。"
        ),
        "quotes": ["数字が一つ欲しかっただけなのに。", "どうして二回も聞くの？！", "うまくいけば誰も気づかない。失敗すれば私のせい。"],
    },
    "ar": {
        "lanes": {
            "needs": "Needs", "activities": "Activities", "touchpoints": "Touchpoints", "questions": "Questions", "thoughts": "Thoughts",
            "pain_points": "Pain points", "content": "Content", "frontstage": "Frontstage", "backstage": "Backstage",
            "support": "Support", "metrics": "Metrics", "opportunities": "Opportunities", "emotion": "Emotion",
            "participation": "Participation",
        },
        "phases": [
            "الوعي", "البحث الأول", "مقارنة مزوّدي الخدمة", "التجربة", "قرار لجنة المشتريات", "الشراء", "التسليم",
            "الإعداد والتدريب", "الاستخدام اليومي", "تجديد العقد", "حلّ المشكلات", "التوصية",
        ],
        "people": ["عبد الرحمن المستنصري", "ليلى", "نور الدين"],
        "words": ["قلق", "فضولي", "حائر أمام كثرة الخيارات", "مرتاح", "فخور", "غير صبور", "هادئ"],
        "texts": [
            "سعر يشمل كل شيء", "يعرف الموعد النهائي", "أن يقارن ثلاثة عروض جنبًا إلى جنب دون أن يتصل بأحد", "ينتظر الرد 14 يومًا",
            "أخطاء أقل بنسبة −28 % بعد الشهر الأول", "يقرأ https://example.org/guides/moving/list?step=2 في القطار",
            "يكلّف 1,249.00 € في السنة أو 99 € في الشهر", "من يستخدمه أيضًا؟", "فسيكفيكهم وأفاستسقيناكموها كلمتان طويلتان",
            "لا يتوافق مع نظام إدارة الطلبات القديم (ERP)", "يستسلم 😕 ويتصل بصديقة 👩‍👩‍👧‍👦", "مغلق يوم 24/12", "حسنًا",
            "تضيع النماذج غير المكتملة (الصفحة 7 من 9)", "لا أحد يعاود الاتصال",
        ],
        "chips": ["البريد", "بوابة المقارنة", "متجر الرياض", "Chatbot 🤖", "الشروط والأحكام", "التطبيق", "ندوة يوم الثلاثاء"],
        "long": (
            "على الجميع أن يوقّعوا بهذا الترتيب: رئيسة الفريق ثم المشتريات ثم الشؤون القانونية ثم المالية وأخيرًا مجلس الإدارة الذي "
            "يجتمع مرة كل ثلاثة أشهر ويؤجّل كل ما لم يدرج في جدول الأعمال قبل أسبوعين"
        ),
        "quotes": ["أردت رقمًا واحدًا فقط.", "لماذا يسألني مرتين؟!", "إن نجح فلن يلاحظ أحد، وإن فشل فأنا السبب."],
    },
}
