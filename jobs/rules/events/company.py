"""What must or must not stand beside a word for it to tell an event. Folded.

"Launch" needs a missile, "sign" a treaty; an attack on a bill, a heart attack and a labour strike
are no attacks.
"""

from jobs.rules.events.classes import DIPLOMATS, MISSIONS, words

_MISSILES = words(
    "rocket rockets missile missiles drone drones shell shells mortar mortars projectiles grenades "
    "torpedo bullets shots bombs"
)
_BOMBS = words("bomb bombs device devices explosives grenade grenades")
_FORCES = words(
    "missile missiles drone drones rocket rockets airstrike airstrikes strike strikes jets warplanes "
    "military army forces troops artillery militants terrorists gunmen positions airport base bases "
    "facilities hideouts bombardment warships attack attacks raid raids explosives"
)
_ARMED = words("forces troops army rebels fighters insurgents militants soldiers militia gunmen")
_TREATIES = words(
    "agreement agreements deal deals treaty treaties pact pacts accord accords memorandum "
    "memorandums memoranda mou mous contract contracts protocol protocols roadmap convention declaration declarations "
    "communique text texts pledges charter document documents papers partnership partnerships compact"
)
HELP = words(
    "aid assistance relief supplies food medicine medicines weapons arms ammunition missiles "
    "tanks drones jets rockets systems equipment fuel tonnes tons loan loans "
    "tents vaccines humanitarian blankets wheat rice flour doctors shells howitzers teams team "
    "rescuers hospital euros dollars million billion doses grain pumps generators helicopters "
    "meals pallets parcels rations kits bread crews workers boats boat vehicles ambulances trucks cash money funds sum turbines medics nurses engineers refuge shelter credit oxygen water"
)
_POLLS = words(
    "election elections vote runoff presidency referendum presidential parliamentary poll "
    "polls landslide"
)
_POINTS = words("points percent percentage votes ballot candidate")
_LISTS = words("blacklist sanctions")
_POSTS = words(
    "leader president chairman speaker premier minister candidate nominee successor chief"
)
_BLOWS = words(
    "attack attacks bombing bombings blast blasts killing killings strike strikes raid shooting "
    "shootings assassination ambush massacre assault explosion explosions murder"
)
_JOBS = words(
    "premiership treasury ministry portfolio portfolios job post presidency chancellorship command "
    "helm leadership exchequer brief secretaryship"
)
_WON = _POLLS | words("power victory win term triumph")
_DIPLOMATS_OUT = MISSIONS | words("staff attaches attache officers country nationals")
_ADVANCES = _ARMED | words("tanks troops columns column armour armor")
# What must stand beside a verb that means other things too.
NEEDED: dict[str, frozenset[str]] = {
    "fire": _MISSILES | words("gas rounds pellets cannon ammunition"),
    "launch": _MISSILES,
    "lob": _MISSILES,
    "hurl": _MISSILES | {"stones", "rocks"},
    "explode": _BOMBS,
    "attack go off": _BOMBS,
    "detonate": _BOMBS | {"vest", "belt"},
    "target": _FORCES,
    "win": _POLLS | {"run"} | words("term mandate reelection power"),
    "sign": _TREATIES,
    "signing": _TREATIES,
    "summon": DIPLOMATS - {"mission"},
    "aid": HELP | {"grant", "trucks", "ships", "ship", "plane", "planes"},
    "grant": HELP,
    "extend": HELP,
    "ship": HELP,
    "truck": HELP,
    "rush": HELP,
    "approve": HELP,
    "allocate": HELP,
    "earmark": HELP,
    "airdrop": HELP,
    "defeat": _POLLS | _POINTS,
    "beat": _POLLS | _POINTS,
    "wish": words("success well recovery luck best prosperity"),
    "aid order": HELP,
    "sanction put": _LISTS,
    "sanction add": _LISTS,
    "aid fly": HELP,
    "aid hand over": HELP,
    "pick": _POSTS | words("as to secretary ambassador envoy director"),
    "choose": _POSTS | words("as to secretary ambassador envoy director"),
    "visit fly": words("to in at into"),
    "head": words("to for"),
    "arrive": words("in at"),
    "appeal appeal": words("to for against"),
    "hold": words("responsible accountable"),
    "reach": _TREATIES,
    "seal": _TREATIES,
    "conclude": _TREATIES,
    "clinch": _TREATIES,
    "finalise": _TREATIES,
    "finalize": _TREATIES,
    "forge": _TREATIES,
    "release": words("aid assistance billion million euros dollars tranche"),
    "contribute": HELP,
    "disburse": HELP,
    "ferry": HELP,
    "transfer": words("weapons arms ammunition missiles tanks drones jets"),
    "install": _POSTS,
    "tap": _POSTS | words("lead head run as"),
    "promote": _POSTS,
    "select": _POSTS,
    "crown": words("king queen emperor monarch"),
    "march": words(
        "against demand demanding protest protesters thousands hundreds dozens streets capital into"
    ),
    "maintain": words("that"),
    "oust": _POLLS,
    "seize": _ARMED,
    "capture": _ARMED,
    "recapture": _ARMED,
    "retake": _ARMED,
    "occupy": _ARMED,
    "expel declare": words("persona personae unwelcome undesirable"),
    "distribute": HELP,
    "drop": words("bomb bombs munitions"),
    "appoint confirm": _POSTS | words("secretary ambassador judge"),
    "expel give": words("diplomats diplomat ambassador envoy"),
    "freeze": words("assets accounts funds property wealth holdings reserves own owns money"),
    "appoint invite": words("form"),
    "visit invite": words("to"),
    "task": words("form forming"),
    "swear": words("that"),
    "press": words("to for"),
    "pressure": words("to into"),
    "lobby": words("to for"),
    "encourage": words("to"),
    "signal": words("that it he she"),
    "liken": words("to"),
    "compare": words("to with"),
    "consider": words("that"),
    **dict.fromkeys(
        [
            "attack own up to",
            "attack admit to",
            "attack take credit for",
            "attack take the credit for",
            "attack take responsibility for",
        ],
        _BLOWS,
    ),
    **dict.fromkeys(["attack march on", "attack advance on"], _ADVANCES | words("fighters men")),
    **dict.fromkeys(
        [
            "attack slam into",
            "attack crash into",
            "attack smash into",
            "attack tear through",
            "attack rip through",
            "attack tear into",
            "attack rip into",
            "wreck",
            "destroy",
            "devastate",
            "damage",
            "cripple",
            "demolish",
            "smash",
            "level",
            "gut",
            "pulverise",
            "pulverize",
            "attack knock out",
        ],
        _MISSILES | _FORCES | _ADVANCES,
    ),
    "protest turn out": words("against thousands hundreds protest demonstrate march rally"),
    "protest seal off": words("farmers tractors protest protesters crossing crossings"),
    "swarm": words("parliament palace square streets"),
    "appoint give": _JOBS,
    "appoint hand": _JOBS,
    "award": _JOBS,
    "aid drop": HELP,
    "sanction cut off": words("SWIFT swift trade imports exports markets banks bank"),
    "attack go after": _FORCES | words("sites radars targets launchers depots hideout camps"),
    **dict.fromkeys(
        ["visit step off a", "visit step off the", "visit get off a", "visit get off the"],
        words("plane train flight jet aircraft bus boat ship helicopter"),
    ),
    "appoint win": words("portfolio portfolios ministry"),
    "appoint land": words("portfolio portfolios ministry"),
    "meet spend": words("hours hour minutes time afternoon evening morning"),
    **dict.fromkeys(
        ["count", "tally"], words("dead deaths killed bodies victims wounded casualties")
    ),
    "statement send": words("condolences condolence telegram message letter cable note sympathies"),
    "statement put": words("toll dead death number figure casualties losses"),
    "aid come up with": HELP,
    **dict.fromkeys(["crush", "thrash", "drub"], _POLLS | _POINTS),
    "attack unleash": _MISSILES | _FORCES,
    "attack rain": _MISSILES | _FORCES,
    "attack loose": _MISSILES | _FORCES,
    "attack let loose": _MISSILES | _FORCES,
    "attack wipe out": _FORCES,
    "attack flatten": _FORCES | _MISSILES,
    "attack raze": _FORCES | _MISSILES,
    **dict.fromkeys(
        [
            "attack advance into",
            "attack push into",
            "attack thrust into",
            "attack sweep into",
            "attack drive into",
            "attack cross into",
            "attack break into",
        ],
        _ADVANCES,
    ),
    **dict.fromkeys(
        [
            "hand",
            "commit",
            "channel",
            "pump",
            "advance",
            "aid put up",
            "aid set aside",
            "aid top up",
            "aid dole out",
            "aid stump up",
            "aid chip in",
        ],
        HELP,
    ),
    "aid write off": words("debt debts loan loans"),
    "appoint propose": words("as"),
    "appoint put forward": words("as"),
    "appoint settle on": words("as"),
    "appoint bring in": words("as"),
    "appoint bring back": words("as"),
    "appoint draft in": words("as"),
    "make": _POSTS | words("secretary ambassador envoy director"),
    "hire": words("as"),
    "recruit": words("as"),
    "elevate": words("to"),
    "entrust": words("with"),
    "appeal turn to": words("help support assistance aid mediation rescue"),
    "appeal plead with": words("to for not"),
    **dict.fromkeys(
        [
            "expel send home",
            "expel send packing",
            "expel order out",
            "expel order out of",
            "expel show the door",
            "expel turf out",
            "boot",
            "expel ask to leave",
            "expel tell to leave",
            "expel order to leave",
        ],
        _DIPLOMATS_OUT,
    ),
    **dict.fromkeys(
        [
            "sign strike a",
            "sign strike an",
            "sign thrash out",
            "sign nail down",
            "sign wrap up",
            "sign hash out",
            "sign firm up",
            "formalise",
            "formalize",
            "sign sign off on",
            "sign sign on to",
            "sign sign up to",
            "sign shake on",
        ],
        _TREATIES,
    ),
    **dict.fromkeys(
        [
            "elect romp to",
            "elect storm to",
            "elect sweep to",
            "elect coast to",
            "elect cruise to",
            "elect sail to",
            "elect ride to",
            "prevail",
            "triumph",
            "elect carry the day",
            "elect come out on top",
            "elect edge out",
            "elect romp home",
        ],
        _WON | _POINTS,
    ),
    "summon call to the ministry": DIPLOMATS,
    "carpet": DIPLOMATS,
    "convoke": DIPLOMATS,
    "summon haul in": DIPLOMATS,
    "nudge": words("to"),
    "coax": words("to into"),
    "counsel": words("to"),
    "finger": words("for"),
}
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

# A wording that is no event by the word before it, or after it.
NOT_AFTER = {
    "attack": words("heart panic asthma anti verbal counter asthmatic under"),
    "strike": words("hunger general labor labour workers teachers rail nurses doctors"),
    "talk": frozenset(["small", "pep", "tough"]),
    "call": words("so roll wake close curtain"),
    "protest": frozenset(["in"]),
    "aid": words("first hearing legal student visual"),
    "sanction": words(
        "lift lifted lifting lifts ease eased easing eases removal remove removed removes waive "
        "waived relief under despite"
    ),
    "embargo": words("lift lifted lifting lifts ease eased end ended under despite"),
    "death": words("sudden"),
    "threat": words("the no a security nuclear terror terrorist"),
    "fire": words("cease brush under"),
    "meet": words("swim track athletics"),
    "head": words("the a"),
    "rally": words("stock market price"),
    "phone": words("mobile cell smart"),
    "back": words("came come went go going fought fight called call held hold turned pushed look"),
    "state": words("the a solid of"),
    "visit": words("website site"),
    "elect": words("president"),
}
NOT_BEFORE = {
    "ceasefire": words(
        "talk talks proposal proposals negotiation negotiations effort efforts resolution plan "
        "violation violations line monitors"
    ),
    "leave": words("open free"),
    "strike": words("force group capability a an out"),
    "sanction": words("relief waiver waivers list lists regime"),
    "attack": words("drone drones aircraft craft jets ads ad helicopter helicopters dog dogs submarine submarines"),
    "call": words("center centre centers centres itself himself herself themselves off"),
    "sign": words("up off language"),
    "meet": words("criteria deadline deadlines demand demands requirements requirement standards "
                  "target targets needs expectations conditions halfway obligations goals"),
    "die": words("down out"),
    "death": words("penalty toll sentence sentences row threat threats squad squads rate"),
    "fund": words("that which"),
    "elect": words("to"),
    "name": words("calling"),
    "slam": words("into"),
    "defend": words("itself himself herself themselves ourselves against from"),
    "ask": words("about if whether how why what when where by"),
    "shell": words("out company"),
    "fire": words("broke brigade"),
    "back": words("in to from and home at on into down up out off"),
    "hit": words("out back record"),
    "support": words("for to from group"),
    "protest": words("vote"),
    "ring": words("true"),
    "bomb": words("disposal squad"),
    "step": words("up in"),
    "give": words("up in way birth"),
    "aid": words("chief chiefs official officials coordinator minister worker workers agency agencies group groups convoy convoys organisation "
                 "organization organizations organisations"),
    "target": words("in near inside at of price audience market"),
    "visit": words("website site"),
    "pound": words("sterling"),
    "kill": words("bill time"),
    "win": words("t"),
    "declare": words("war bankruptcy"),
    **dict.fromkeys(["answer", "respond", "reply", "counter"], words("with by")),
}  # fmt: skip
# Nouns that tell an event only with one of these behind them.
NOUN_WITH = {
    "election": words("of"),
    "killing": words("of by"),
    "murder": words("of by"),
    "pause": words("between"),
    "lull": words("between"),
    "signing": words("of"),
    "rally": words("against over in"),
    **dict.fromkeys(
        ["fighting", "hostilities", "battle", "crossfire", "firefight", "gunfight"],
        words("between"),
    ),
}
_EXPRESSED = words(
    "express expresses expressed expressing voice voices voiced voicing pledge pledges pledged convey "
    "conveyed conveys reiterate reiterated reaffirm reaffirmed reaffirms declare declared offer offered "
    "promise promised reiterating pledging reaffirming showed extended"
)
# Nouns that tell one only with one of these before them.
NOUN_LED = {
    "support": _EXPRESSED,
    "curb": words(
        "clamp clamps clamped slap slaps slapped impose imposes imposed imposing tighten "
        "tightened tightening announce announced fresh new sweeping"
    ),
    "solidarity": _EXPRESSED,
    "appreciation": _EXPRESSED,
    "admiration": _EXPRESSED,
}
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
