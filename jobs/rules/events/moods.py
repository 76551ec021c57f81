"""The words by which a deed is planned, denied, called for or done through another verb. Folded."""

from jobs.rules.events.classes import words

# Verbs that do what the noun after them says: "launched an attack", "held talks".
LIGHT = words(
    "have has had having hold holds held holding make makes made making conduct conducts "
    "conducted conducting launch launches launched launching carry carries carried carrying "
    "stage stages staged staging pay pays paid paying impose imposes imposed imposing slap "
    "slaps slapped sign signs signed signing receive receives received receiving deliver "
    "delivers delivered offer offered offers provide provides provided providing send sends "
    "sent sending announce announces announced announcing declare declares declared declaring "
    "reach reached reaches agree agrees agreed accept accepts accepted accepting express "
    "expresses expressed expressing voice voices voiced voicing mount mounted begin began "
    "begins start started starts attend attends attended undertake undertook place placed issue "
    "issued issues tender tendered submit submitted heap heaped sought seek "
    "arrange arranged approve approved give gave given observe observed extend extended cancel "
    "cancelled canceled postpone postponed reject rejects rejected rejecting refuse refused "
    "resume resumed brokered broker brokers plan plans planned schedule scheduled wrap wrapped "
    "commit commits committed perpetrate perpetrated wage waged step stepped unleash unleashed "
    "organize organized organise organised lead led join joined draw drew pour poured "
    "levy levied order ordered unveiled faced faces sparked provoked earned add kick kicks kicked finish finished end ended complete completed embark embarked cut wound wind cap capped conclude concludes concluded scrapped scraps abandoned shelved returned claim claims claimed adopt adopts adopted weigh weighs weighed weighing vow vows vowed swore promise promised promises pledge pledges pledged convey conveyed conveys prompted prompts prompt drawing sparking provoking prompting emailed penned propose proposes proposed proposing suggested handed hands tendering filed"
)
# Those of them that are plain forms.
HOLD = words(
    "have hold make conduct launch carry stage pay impose sign receive deliver offer provide send "
    "announce declare reach accept express mount begin start attend undertake place issue submit seek "
    "arrange give extend resume organize organise lead join"
)
# Who does these undergoes what the noun after them says: "drew condemnation from".
DRAWN = words(
    "drawing sparking provoking prompting prompted prompts prompt drew draw draws faced faces sparked provoked earned receive receives received receiving"
)
# By which a deed is planned, before "to" and a verb.
PLANNED = words(
    "is are be set due scheduled schedule going expected plan plans planned planning intend "
    "intends intended agree agrees agreed vow vows vowed pledge pledges pledged promise "
    "promises promised offer offers offered prepare prepares preparing prepared ready decide "
    "decides decided slated hopes hope wants want ordered considering considers threatens bound"
)
TO_COME = words(
    "prospect prospects possibility hopes planned upcoming forthcoming scheduled proposed possible future ahead before plans plan "
    "expected expects due next pledged promised vowed offered pledges offers prepares preparing "
    "tomorrow potential looming threatened postponed postpones postpone delayed delays weigh weighs weighing considering consider considers considered mulling mulls mulled contemplating"
)
# Those of them that are verbs and nothing else.
VERBS_TO_COME = words(
    "vowed offered pledges offers prepares postpones weighs mulls threatened pledged promised"
)
DENIED = words(
    "deny denies denied denying refute refuted refutes refuse refuses refused refusing decline "
    "declines declined fail fails failed failing no reject rejects rejected rejecting cancel "
    "cancelled canceled cancels cancellation avoid avoided avoids without rule ruled rules "
    "never not unable thwarted foiled suspended suspends suspend halted froze withheld vetoed blocked "
    "scrapped scrap scraps aborted abandoned shelved spurned"
)
# Those of them before "to" and a verb.
DENIED_TO = words(
    "refuse refuses refused refusing decline declines declined fail fails failed failing unable "
    "never not no"
)
DENIALS = words("denied denies deny denying refuted refutes")
# Of a claim, these say that it is not so.
DISMISSED = words(
    "dismiss dismisses dismissed dismissing reject rejects rejected rejecting deny denied denies "
    "denying refute refuted refutes rebuffed brushed brushing shrugged shrugging waved waving "
    "laughed ridiculed rebutted"
)
CALLED_FOR = words(
    "urge urges urged urging demand demands demanded demanding request requests requested "
    "requesting seek seeks sought seeking need must should ought require requires required advocate "
    "advocated advocates implored implores pressed exhorted"
)
# These ask for something only with the word after them.
CALLED_FOR_WITH = {
    "for": words("call calls called calling appeal appeals appealed push pushed need"),
    "on": words("call calls called calling insist insisted insists"),
    "upon": words("call calls called calling"),
    "with": words("plead pleads pleaded pleading"),
    "to": words("call calls called calling appeal appeals appealed asked ask invited"),
}
# Who is asked stands between these and "to".
ASKING = words("asked asks ask invited invites invite told tells")
CALLED_FOR_THERE = frozenset[str]().union(*CALLED_FOR_WITH.values())
# What can be called for; an attack that is spoken of in an appeal has happened.
WANTED = words(
    "ceasefire meet aid sanction mediate visit sign call resign protest summon expel elect appoint"
)
# Who is driven to do something, and is named behind these, has done it.
DRIVEN = words("drove driving prompting prompted forcing forced led leading pushing compelled")
# After these a plain infinitive was done.
CARRIED_OUT = (
    words(
        "used using use began begun start started continue continued continues managed went "
        "proceeded helped met arrived voted forced quick swift"
    )
    | DRIVEN
)
IF = words("if unless whether lest neither rumours rumors speculation suggestions allegations")
# A sentence that opens with one asks, or supposes: "Did X", "Had X known".
OPENS = words("did do does has have had is are was were will would can could should")
# On these occasions the subject of the sentence takes part: "said in a call with".
OCCASIONS = words("in during after following on at before for")
# A verb that calls for something does so directly, not at another occasion.
NO_DIRECT_CALL = words(
    "in during after following at is are was were be been being get got gets"
) | {
    "amid",
    "by",
    "since",
}
NOT_YET = words("put postponed delayed scheduled slated planned")
CANCELLED = words("cancelled canceled scrapped shelved aborted called")
