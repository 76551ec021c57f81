"""What must stand somewhere beside a word for it to tell an event: "launch" needs a missile, "sign" a
treaty. Folded."""

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
