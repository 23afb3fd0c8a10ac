"""The words of the invented wiki that make-wiki writes."""

GIVEN = [
    ("Ada", "ada"), ("Amir", "amir"), ("Bente", "bente"), ("Carlos", "carlos"), ("Chiara", "chiara"),
    ("Dilan", "dilan"), ("Édith", "edith"), ("Emeka", "emeka"), ("Farah", "farah"), ("Gustav", "gustav"),
    ("Hana", "hana"), ("Inês", "ines"), ("Ivo", "ivo"), ("Jamal", "jamal"), ("Jiří", "jiri"),
    ("Kaisa", "kaisa"), ("Keiko", "keiko"), ("Leona", "leona"), ("Łukasz", "lukasz"), ("Maren", "maren"),
    ("Nadia", "nadia"), ("Niko", "niko"), ("Oskar", "oskar"), ("Paola", "paola"), ("Quentin", "quentin"),
    ("Rosa", "rosa"), ("Sami", "sami"), ("Søren", "soren"), ("Tara", "tara"), ("Ulla", "ulla"),
    ("Vikram", "vikram"), ("Wanda", "wanda"), ("Xenia", "xenia"), ("Yusuf", "yusuf"), ("Zoe", "zoe"),
    ("Anouk", "anouk"), ("Björn", "bjorn"), ("Celia", "celia"), ("Dmitri", "dmitri"), ("Esra", "esra"),
]
FAMILY = [
    ("Abel", "abel"), ("Bauer", "bauer"), ("Castro", "castro"), ("Dvořák", "dvorak"), ("Egede", "egede"),
    ("Fischer", "fischer"), ("Gallo", "gallo"), ("Håkansson", "hakansson"), ("Iyer", "iyer"), ("Jensen", "jensen"),
    ("Kowalski", "kowalski"), ("Lindqvist", "lindqvist"), ("Moreau", "moreau"), ("Njoku", "njoku"),
    ("Okafor", "okafor"), ("Peña", "pena"), ("Quirke", "quirke"), ("Rossi", "rossi"), ("Sato", "sato"),
    ("Tanner", "tanner"), ("Ueda", "ueda"), ("Vargas", "vargas"), ("Weber", "weber"), ("Xu", "xu"),
    ("Yılmaz", "yilmaz"), ("Zeman", "zeman"), ("Archer", "archer"), ("Boateng", "boateng"), ("Clarke", "clarke"),
    ("Duarte", "duarte"),
]
ROLES = [
    "Operations lead", "Head of finance", "Office manager", "Plant engineer", "Nurse on nights", "Shop owner",
    "Buyer", "Head of IT", "Caretaker", "School secretary", "Site foreman", "Warehouse lead", "Baker",
    "Practice manager", "Freelance designer", "Student", "Retired teacher", "Fleet manager", "Restaurant owner",
    "Quality engineer", "Parent of two", "Head of marketing", "Data protection officer", "Bus driver",
]
FIRMS = [
    "a courier firm", "a hospital", "a town hall", "a chain of bakeries", "a cold store", "a paper mill",
    "a housing association", "a school", "a ferry company", "a garden centre", "a printing works", "a vineyard",
    "a call centre", "a bicycle shop", "a law office", "a sports club", "a brewery", "a theatre", "a wholesale firm",
    "a building firm", "a dental practice", "a hotel by the sea",
]
DEEDS = [
    "Buying", "Renting", "Replacing", "Choosing", "Trying out", "Renewing", "Leaving", "Learning to use",
    "Setting up", "Returning", "Repairing", "Recommending", "Comparing", "Paying for", "Moving to", "Extending",
]
PRODUCTS = [
    "an order tool", "a heat pump", "a shift planner", "a cargo bicycle", "a hearing aid", "a savings account",
    "a solar roof", "a language course", "a coffee machine", "an insurance", "a water meter", "a label printer",
    "a booking system", "a delivery contract", "a fitting room", "a telephone line", "a payroll service",
    "a visitor pass", "a forklift", "a garden wall", "an oven", "a child seat", "an archive", "a parking space",
    "a care plan", "a kitchen", "a route planner", "a backup service", "a pair of glasses", "a museum card",
    "a tool rental", "a fire alarm",
]
# The kinds of content format 1 in the order in which a journey passes them, and what authors call such phases.
KINDS = [
    ("awareness", ["Awareness", "First doubts", "Something is wrong", "Noticing", "A bill that is too high",
                   "Hearing of it", "The old one fails", "Before anybody searches"]),
    ("consideration", ["Looking around", "Learning", "Research", "Asking others", "What is there at all",
                       "Reading up", "Consideration", "Finding words for it"]),
    ("decision", ["Choosing", "Comparing offers", "Decision", "The shortlist", "Trial", "Making the case",
                  "Convincing finance", "A talk with the vendor"]),
    ("purchase", ["Purchase", "Ordering", "Signing", "Paying", "The contract", "Checkout"]),
    ("onboarding", ["Setting up", "First week", "Delivery", "Installation day", "Getting started", "Training"]),
    ("use", ["Daily use", "The first busy season", "Working with it", "When something breaks", "Month three"]),
    ("retention", ["Renewal", "Staying or leaving", "A year later", "The second order"]),
    ("advocacy", ["Telling others", "Recommending", "A visit from a colleague", "Passing it on"]),
]
CHANNELS = [
    ("search", "Search engine", "digital", "third-party"), ("review-site", "Review site", "digital", "third-party"),
    ("trade-press", "Trade newsletter", "digital", "third-party"),
    ("word-of-mouth", "Word of mouth", "human", "third-party"), ("website", "Website", "digital", "own"),
    ("shop", "Online shop", "digital", "own"), ("email", "E-mail", "digital", "own"),
    ("app", "Mobile app", "digital", "own"), ("video-call", "Video call", "human", "own"),
    ("helpdesk", "Customer service", "human", "own"), ("branch", "Branch", "physical", "own"),
    ("leaflet", "Leaflet", "physical", "own"), ("fair", "Trade fair", "physical", "third-party"),
    ("dealer", "Dealer", "human", "partner"), ("parcel", "Parcel", "physical", "partner"),
]
# Entries are put together of a head, an object and, if they are to be longer, qualifiers.
HEADS = {
    "goals": ["Settle", "Understand", "Get", "Agree on", "Be done with", "Keep", "Plan", "Prove"],
    "needs": ["Know", "See", "A sign of", "Proof of", "Words for", "Help with", "A figure for", "Time for",
              "Somebody for", "An example of"],
    "activities": ["Asks about", "Compares", "Counts", "Writes down", "Waits for", "Reads about", "Calls about",
                   "Tries", "Collects", "Explains", "Signs", "Postpones", "Searches for", "Measures", "Forwards"],
    "touchpoints": ["Page on", "Call about", "Talk about", "Letter on", "Message about", "Notice of", "Visit for",
                    "Demonstration of", "Advertisement for", "Form for"],
    "questions": ["Who pays for", "What is behind", "How long is", "Do we need", "Who decides on", "What about",
                  "Can we trust"],
    "thoughts": ["Nobody told us about", "I had forgotten", "It all hangs on", "I would not sign",
                 "We should have asked about", "At last somebody mentions", "I can't explain", "We lost a week over"],
    "pain_points": ["No word on", "Late news of", "Doubts about", "Two versions of", "Nobody checks",
                    "Too many steps to", "Hidden costs of", "A week of waiting for", "Errors in"],
    "content": ["Guide to", "Checklist for", "Short film on", "Template for", "Sheet with", "Story about",
                "Answers on", "Calculator for", "Comparison of"],
    "micro_conversions": ["Downloads", "Keeps", "Shares", "Asks for", "Books", "Confirms", "Saves", "Passes on"],
    "metrics": ["Views of", "Days until", "Requests for", "Share with", "Errors in", "Returns of", "Calls about"],
    "drop_off": ["give up at", "stop before", "forget", "go elsewhere for", "lose patience with"],
    "frontstage": ["Confirms", "Shows", "Calls back about", "Sends", "Explains", "Hands over"],
    "backstage": ["Checks", "Copies", "Books", "Looks up", "Approves", "Prints"],
    "support": ["Carrier brings", "Bank confirms", "Supplier ships", "Partner installs", "Host stores"],
    "opportunities": ["Publish", "Shorten", "Drop", "Offer", "Automate", "Test", "Explain", "Merge", "Send"],
}
OBJECTS = [
    "prices", "the offer", "the invoice", "the contract", "delivery", "the list", "costs", "the trial", "dates",
    "the old system", "payback", "warranty", "the setup", "spare parts", "the form", "the account", "sizes", "noise",
    "the budget", "references", "the deposit", "opening hours", "the manual", "data", "the fitter", "terms", "stock",
    "the basket", "the discount", "transport", "energy use", "the login", "numbers", "staff rotas", "safety",
    "the meter", "two quotes", "the return", "the password", "consent", "import", "the pilot", "rights", "colours",
    "the survey", "samples", "the receipt", "the schedule", "training", "cancellation", "the drawing", "fees",
    "the handover", "the backlog", "permits", "the renewal", "security", "the audit", "the reminder", "the queue",
]
QUALIFIERS = [
    "before the season begins", "for a firm of the same size", "with two colleagues", "on the way home",
    "after the second reminder", "in words that finance accepts", "without a call from sales", "for three sites at once",
    "that somebody else once wrote", "while the shop is full", "as the last vendor did", "next to the till",
    "from the archive of last year", "during a short break", "in one place", "at the end of the quarter",
    "for people who work at night", "with the phone in one hand", "before anyone signs", "and hears nothing for a week",
    "although the meeting was on Monday", "which the insurer wants to see", "and has to start again from the first page",
]
FEELINGS = {
    -2: ["stuck", "angry", "alone with it", "close to giving up", "ashamed of the mess"],
    -1: ["uneasy", "unsure whom to trust", "impatient", "annoyed", "torn"],
    0: ["neutral", "busy elsewhere", "curious but tired", "waiting", "undecided"],
    1: ["hopeful", "pleased", "at ease", "reassured", "taken seriously"],
    2: ["relieved", "proud", "delighted", "sure of it", "glad to tell others"],
}
SENTENCES = [
    "Most people notice {o} only when {p} is mentioned in passing.",
    "In {p} this phase was short, and {o} decided it.",
    "What is said about {o} differs from team to team.",
    "It begins with {o} and ends on the day on which nobody in {p} talks about it any more.",
    "We saw this {n} times, mostly in {p}, and each time somebody asked for {o} first.",
    "Nobody could name who answers for {o}.",
    "A colleague from {p} described {o} in *one* sentence: it works until it has to.",
    "Between the first and the second talk about {o} lie {n} days.",
]
SYLLABLES = ["ba", "cor", "del", "fen", "gar", "hol", "il", "ka", "lin", "mor", "ne", "or", "pel", "ra", "sto", "tan",
             "ul", "ver", "wes", "yar", "zel", "bri", "dun", "eck"]
PLACE_ENDINGS = ["ford", "ham", "burg", "by", "ton", "stad", "field", "mouth"]
