"""The closed lists of words, but for verbs, by which a text says who speaks. Folded."""

from jobs.rules.quotes.listed import listed

BEING = listed("was were been being is are be")
HE = listed("he")
SHE = listed("she")
PRONOUNS = HE | SHE | listed("they it we i you this that these those وی او ایشان انہوں انھوں")
WHO = listed("who")

# What may stand between a speaker and the verb.
BETWEEN = BEING | listed(
    "has had have also later further then again once just even both reportedly today yesterday "
    "tonight earlier on in late early last this week month year night morning evening afternoon "
    "still now never always only did does do will would could may might can must should not to "
    "monday tuesday wednesday thursday friday saturday sunday himself herself themselves "
    "went been having nevertheless however moreover meanwhile thus"
)
# What ends a speaker that follows its verb.
BEHIND = listed(
    "on in at during after as while who when before following over about amid since by "
    "monday tuesday wednesday thursday friday saturday sunday today yesterday earlier late later "
    "last this where which that whose adding referring noting speaking but with via through "
    "upon without against among around outside inside ahead and because if though although despite"
)
# What ends a speaker that stands before its verb.
AHEAD = listed(
    "and but while as when because where which that who if though although since whereas or "
    "whether than so yet then what how why was were is are has had have be been will would not "
    "do did does"
)
# What leads into a sentence before whoever acts in it, or makes somebody less than its subject.
PREPOSITIONS = listed(
    "in at during on after before with for to by from about against over under between among "
    "amid following since through upon of into onto within without regarding toward towards "
    "ahead alongside via despite like unlike per than when while as "
    "با از به در برای توسط میان بین درباره علیه "
    "في مع من عن على الى إلى بين خلال بعد قبل ضد بحضور"
)
# Between a verb and a clause that it quotes.
THAT = listed("that که کہ ان إن أن أنه إنه بأن")
NOT = listed("not never")
OF = listed("of for to from with at in on by")
DETERMINERS = listed("the a an this that his her their its our another one")

# What somebody is to another.
RELATIONS = listed(
    "colleague rival predecessor successor opponent challenger ally protege protégé host guest "
    "spouse fiance fiancee girlfriend boyfriend roommate flatmate"
)
# What people are called by what they do.
ROLES = (
    listed(
        "spokesman spokesperson spokeswoman president premier minister pm fm governor mayor "
        "ambassador envoy diplomat official officials chief head director commander general colonel "
        "brigadier admiral captain lieutenant major sergeant secretary chairman chairwoman "
        "chairperson leader leaders lawmaker lawmakers senator congressman congresswoman mp deputy "
        "adviser advisor aide analyst analysts expert experts professor researcher activist "
        "journalist reporter resident residents witness witnesses economist lawyer attorney judge "
        "justice king queen prince princess sultan emir sheikh ayatollah imam cleric pope bishop "
        "archbishop cardinal chancellor coordinator representative rapporteur speaker member doctor "
        "dr mr mrs ms miss sir madam lord lady baroness begum shah mullah maulana rabbi father "
        "farmer teacher student mother brother sister wife husband son daughter player coach "
        "politician politicians counterpart negotiator undersecretary commissioner ceo founder "
        "author writer historian scientist physician nurse survivor refugee protester demonstrator "
        "sheriff detective inspector superintendent constable fisherman neighbour neighbor villager "
        "shopkeeper trader businessman businesswoman executive manager owner consultant strategist "
        "fellow pro campaigner organiser organizer pastor priest vicar bureaucrat academic scholar commentator "
        "columnist editor publisher producer filmmaker actor actress singer artist architect engineer "
        "pilot sailor soldier veteran fighter commandant paramedic firefighter surgeon pediatrician "
        "biologist geologist meteorologist epidemiologist virologist psychologist sociologist "
        "astronomer chemist physicist legislator parliamentarian councillor councilman councilwoman "
        "alderman premier-designate regent vicechancellor provost dean headteacher principal lecturer "
        "prosecutor solicitor barrister magistrate counsel plaintiff defendant magnate tycoon investor "
        "broker dealer warlord militant rebel insurgent guerrilla striker goalkeeper "
        "midfielder defender batsman bowler winger skipper boxer swimmer runner champion umpire referee "
        "widow widower grandson granddaughter grandmother grandfather uncle aunt cousin nephew "
        "niece teenager pensioner retiree passenger driver commuter tourist migrant worker labourer "
        "juror foreman farmworker miner monarch pontiff "
        "co-founder cofounder co-author candidate politburo marshal officer sources source rep gen col sen gov prof rev"
    )
    | RELATIONS
)
QUALIFIERS = listed(
    "former acting deputy senior top late then interim caretaker provincial national foreign "
    "prime vice chief supreme local regional federal military political veteran opposition "
    "government party defence defense interior finance general assistant special permanent "
    "new outgoing incoming visiting first police army state district country s human rights"
)
# Bodies: what speaks for one of them is not the person named behind "for".
BODIES = listed(
    "ministry organization organisation council agency embassy department government group "
    "movement army forces office commission committee court parliament police party senate "
    "congress union nations bank board bureau mission administration secretariat"
)
# Behind these a wording in marks is a name or an echo: "the “so-called axis”".
POINTING = listed(
    "the this that these those his her its their our my your called known titled entitled named "
    "dubbed nicknamed codenamed using under no"
)
# Behind a wording these go on with the narrator's sentence, unlike a noun.
GOING_ON = listed(
    "if unless until the a an his her their its outside inside here there again today yesterday "
    "tomorrow tonight now toward too also either should would could can may might must shall"
)
# What somebody's words are called: "Biden’s message was clear", "in the words of Biden".
SPEECH = listed(
    "cries chants shouts message answer response reply statement words comment comments remark remarks warning "
    "verdict phrase quip retort rebuke plea vow promise threat pledge claim tweet post speech letter view motto advice explanation reaction conclusion"
)
# What somebody has written: "her memoir opens".
WRITINGS = SPEECH | listed(
    "memoir memoirs book novel diary essay column article poem autobiography blog note text op-ed "
    "biography profile caption"
)
# In whose view, in whose words.
VIEWS = listed("view words opinion eyes telling account phrase description phrasing estimation")
# What can say something and is nobody: "a banner that read".
THINGS = listed(
    "sign banner placard cardboard poster plaque notice headline statement report letter text post "
    "message note document tweet caption website paper leaflet flyer sticker graffiti law bill "
    "treaty constitution article editorial email resolution communique inscription"
)
# One role under several names.
SAME_ROLE = (
    listed("spokesman spokesperson spokeswoman"),
    listed("premier pm"),
    listed("diplomat minister fm"),
    listed("ambassador envoy representative"),
    listed("chief head secretary director"),
    listed("chairman chairwoman chairperson chair"),
    listed("general commander"),
    listed("king monarch sovereign pharaoh"),
    listed("queen monarch sovereign"),
    listed("lawmaker legislator senator congressman congresswoman mp deputy parliamentarian"),
    listed("lawyer attorney counsel"),
    listed("doctor physician dr surgeon"),
    listed("professor academic scholar"),
    listed("ceo executive boss chief"),
    listed("coach manager boss"),
    listed("pope pontiff"),
)
ANY_ROLE = listed("leader official politician statesman cleric")

WOMEN_TOO = listed(
    "queen princess begum mrs ms miss madam lady baroness spokeswoman chairwoman congresswoman "
    "woman grandmother widow actress businesswoman sister mother wife daughter duchess empress"
)

MEN_TOO = listed(
    "man grandfather widower businessman king prince mr sir lord chairman congressman father husband son brother duke emperor "
    "ayatollah mullah maulana sheikh imam pope cardinal"
)

# What a page writes before the heading of something else: "Read more: “...”".
LABELS = listed(
    "read watch listen see also related photo photos picture image video caption headline"
)

# Behind these stands the name of a work, an operation, a slogan or a thing.
NAMING = listed(
    "titled entitled named dubbed headlined themed nicknamed codenamed book film movie song theme "
    "slogan banner motto hashtag phrase word words term program programme report operation "
    "documentary article essay series exhibition conference campaign seminar festival called "
    "singing sang sung performed performing known novel play album magazine newspaper paper project initiative "
    "عنوان نام شعار کتاب فیلم همایش بعنوان فيلم نامی فلم"
)
