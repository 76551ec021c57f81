"""Verbs that tell no event without somebody they are directed at, or a quotation; and things that
no attack is directed at. Folded."""

from jobs.rules.events.classes import words

# Verbs that introduce what was said only beside a quotation.
BESIDE_QUOTE = words(
    "continue suggest write note add claim back respond recall observe counter venture muse fume "
    "reckon recount conclude assess project float volunteer post moan retort bristle quibble snap "
    "thunder intone surmise posit rue profess attest foresee specify"
)
# Verbs too vague for an event with nobody it is directed at.
WITH_TARGET = words(
    "strike hit support back discuss welcome give thank assure remind notify reassure replace ask name offer request appreciate pound "
    "target shoot salute address dismiss greet host receive embrace hug toast hold bash press pressure lobby beg encourage ring cheer petition boycott embargo consult instruct quit rap overrun fight battle skirmish gather convene negotiate designate vote shell clash murder torture eject "
    "honor honour decorate acclaim wreck destroy devastate damage cripple demolish smash level gut pulverise pulverize flatten raze obliterate rake ram torch firebomb sink butcher maim "
    "eliminate liquidate neutralise neutralize snatch hijack pummel hand nudge coax counsel dial "
    "fete unleash rain loose savage roast finger fault reproach boo heckle"
)
# Wordings of several words that are none without somebody they are directed at.
PHRASES_WITH_TARGET = frozenset(
    [
        "turn on",
        "round on",
        "call out",
        "stand with",
        "swing through",
        "turn up",
        "slip into",
        "pull into",
        "bring together",
        "find fault",
        "see the",
        "snap at",
        "shout at",
        "get together",
        "come together",
        "have an",
        "look in",
        "send home",
        "order out",
        "let loose",
    ]
)

# What an attack is made on without being attacked, and what is struck and killed in other senses.
THINGS = words(
    "bill law plan plans proposal proposals budget policy policies report credibility freedom "
    "freedoms press democracy rights idea ideas record reputation hope hopes chance chances dream "
    "dreams expectations speculation rumours rumors notion suggestion suggestions claim claims theory "
    "argument arguments momentum market markets economy prices mood spirits stride headlines brakes "
    "pause airwaves note tone chord pose balance bargain optimism blow appetite ambitions bid motion "
    "amendment legislation measure measures clause tax taxes subsidies programme project merger "
    "takeover talks deal deals agreement accord treaty decision ruling verdict speech remarks remark "
    "handling approach strategy doctrine system conspiracy myth judiciary integrity character motives "
    "snag wall limit ceiling low high milestone jackpot nerve tariffs buffers snags roof ground rocks "
    "trail road bottom peak target targets' goal goals"
)
