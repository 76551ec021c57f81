"""The words that tell an event, as data: verbs and nouns by kind, and the small words around them.

A row of `_VERBS` and `_NOUNS` reads: kind, CAMEO code, what leads to the target (`object` for the
bare object, else prepositions), then the verbs in their plain form or the nouns in the singular.
The codes are those of the CAMEO codebook 1.1b3 (Schrodt 2012), chapter 2; it has no code for who
resigns, is appointed, is elected or dies, whose code is empty here.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import Literal, get_args

from jobs.rules.article import EventKind

Form = Literal["plain", "present", "past", "participle", "gerund", "noun"]

KINDS: dict[str, EventKind] = {kind: kind for kind in get_args(EventKind)}
OBJECT = "object"


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_VERBS = """
call      041  object               : phone; telephone
call      041  object               : call
meet      040  with to              : speak; talk; confer; hold consultations; sit down
meet      040  with                 : discuss
meet      040  object with          : meet
meet      043  object               : receive; host
visit     042  object               : visit; tour
visit     042  to in                : travel; arrive; fly; head
threaten  130  object to against    : threaten
threaten  130  object               : warn
statement 010                       : say; state; declare; announce; stress; emphasize; emphasise
statement 010                       : underscore; underline; reiterate; reaffirm; assert; insist
statement 010                       : voice; express; convey; tweet; remark; comment; highlight
statement 010                       : note; add; claim; warn; caution; regret; point out; acknowledge
statement 010                       : continue; suggest; write
statement 010  object               : tell; inform; brief
praise    051  object of for        : praise; commend; laud; hail; applaud; appreciate; thank
praise    051  object of for        : congratulate; salute; welcome; endorse; express gratitude to
praise    051  object of to         : pay tribute; support; back
appeal    020  object to            : urge; implore; exhort; beseech; plead; appeal
appeal    020  object               : call on; call upon; ask; invite
appeal    020  object from of       : request; call to
appeal    020                       : call for
demand    100  object of from that  : demand; insist on
condemn   111  object of by         : condemn; denounce; criticize; criticise; decry; deplore; slam
condemn   111  object of by         : blast; rebuke; castigate; censure; lambast; lambaste; berate
condemn   111  object of by         : lash out at; lash out against; hit out at
condemn   112  object               : accuse; blame
threaten  130  on against           : vow to retaliate; vow to avenge; vow revenge
summon    114  object of            : summon; call in
expel     166  object               : expel; deport; kick out
expel     161  object from          : declare persona non grata
sanction  163  object               : sanction; blacklist
sign      057  with                 : sign; ink; initial
aid       070  to for object        : send; provide; deliver; donate; supply; dispatch; airlift; give; hand over
mediate   045  between              : mediate; broker
protest   141  against over at      : protest; demonstrate; rally
protest   141  against over         : take to the streets; stage a protest; hold a rally
attack    190  object               : strike; hit
attack    190  at into on toward towards against : fire; launch; lob; hurl
attack    190  object               : attack; invade; storm; raid; assault; ambush; massacre
attack    195  object               : bomb; bombard
attack    194  object               : shell
attack    180  object               : kill; wound; injure
attack    186  object               : assassinate
attack    190  on at                : open fire; fire on; fire at
ceasefire 0871 with                 : cease fire; lay down arms
resign    -                         : resign; step down
appoint   -    object               : appoint; nominate; name; swear in
elect     -    object               : elect; reelect; re-elect
elect     -                         : win
die       -                         : die; pass away
"""

_NOUNS = """
call      041  with to from between : phone call; telephone call; video call; phone conversation
call      041  with to from between : telephone conversation; telephonic conversation; phone talk
call      041  with to from between : telephone talk; telephonic call; telephone contact; phone chat
call      041  with between         : call
meet      040  with between         : meeting; conversation; talk; consultation; negotiation; summit
meet      040  with between         : dialogue; discussion
visit     042  to                   : visit; trip
praise    051  for of               : praise; tribute; gratitude
condemn   111  of by over at        : condemnation; criticism; outrage; anger; indignation; fury
threaten  139  to                   : ultimatum
sanction  163  on against           : sanction; embargo
sign      057  with between         : memorandum of understanding
aid       070  to for               : humanitarian aid; relief aid; relief supplies; aid; assistance
aid       072  to for               : military aid; military assistance; weapons delivery
aid       071  to for               : economic aid; financial aid; financial assistance
mediate   045  between              : mediation
protest   141  against over at      : protest; demonstration; protest rally
attack    190  on against           : attack; raid; assault; offensive; incursion; strike
attack    190  of on against        : invasion
attack    190  of on against        : onslaught
attack    195  on against of        : airstrike; air strike; missile strike; drone strike; air raid
attack    195  on against of        : bombing; bombardment; missile attack; drone attack
attack    194  of on                : shelling
attack    186  of                   : assassination
ceasefire 0871 with between in      : ceasefire; cease-fire; truce; armistice
resign    -    of                   : resignation
appoint   -    of                   : appointment
elect     -    of                   : re-election
die       -    of                   : death; demise
"""

# verb: past, participle.
_IRREGULAR = {
    "meet": ("met", "met"), "speak": ("spoke", "spoken"), "say": ("said", "said"),
    "hold": ("held", "held"), "tell": ("told", "told"), "write": ("wrote", "written"),
    "fly": ("flew", "flown"), "send": ("sent", "sent"), "give": ("gave", "given"),
    "pay": ("paid", "paid"), "take": ("took", "taken"), "lay": ("laid", "laid"),
    "sit": ("sat", "sat"), "swear": ("swore", "sworn"), "hit": ("hit", "hit"),
    "strike": ("struck", "struck"), "win": ("won", "won"), "make": ("made", "made"), "have": ("had", "had"), "begin": ("began", "begun"),
}  # fmt: skip
_DOUBLED = _words("slam step expel")

_MISSILES = _words(
    "rocket rockets missile missiles drone drones shell shells mortar mortars projectiles grenades "
    "torpedo bullets shots bombs"
)
# What must stand beside a verb that means other things too.
NEEDED: dict[str, frozenset[str]] = {
    "fire": _MISSILES,
    "launch": _MISSILES,
    "lob": _MISSILES,
    "hurl": _MISSILES | {"stones", "rocks"},
    "win": _words("election elections vote runoff run-off presidency referendum"),
    "sign": _words(
        "agreement agreements deal deals treaty treaties pact pacts accord accords memorandum "
        "memorandums mou mous contract contracts protocol protocols roadmap convention"
    ),
    "summon": _words("ambassador ambassadors envoy envoys charge chargé diplomat diplomats consul"),
    "aid": _words(
        "aid assistance relief supplies food medicine medicines weapons arms ammunition missiles "
        "tanks drones jets rockets systems equipment fuel tonnes tons trucks grant loan loans tents vaccines humanitarian"
    ),
}
# Verbs that introduce what was said only beside a quotation; and those whose object is a feeling.
BESIDE_QUOTE = _words("continue suggest write note add claim back")

# A noun that is no event, by the word before or after it.
NOT_AFTER = {
    "attack": _words("heart panic asthma anti verbal counter"),
    "strike": _words("hunger general labor labour workers teachers rail"),
    "talk": frozenset(["small", "pep"]),
    "protest": frozenset(["in"]),
    "aid": frozenset(["first", "hearing"]),
    "sanction": _words(
    "lift lifted lifting lifts ease eased easing removal remove removed waive waived relief"
),
    "death": frozenset(["after"]),
}  # fmt: skip
NOT_BEFORE = {
    "ceasefire": _words(
        "talk talks proposal proposals negotiation negotiations effort efforts resolution plan "
        "violation violations line monitors"
    ),
    "strike": _words("force group capability"),
    "sanction": _words("relief waiver waivers"),
}

# Verbs that do what the noun after them says: "launched an attack", "held talks".
LIGHT = _words(
    "have has had having hold holds held holding make makes made making conduct conducts "
    "conducted conducting launch launches launched launching carry carries carried carrying "
    "stage stages staged staging pay pays paid paying impose imposes imposed imposing slap "
    "slaps slapped sign signs signed signing receive receives received receiving deliver "
    "delivers delivered offer offered offers provide provides provided providing send sends "
    "sent sending announce announces announced announcing declare declares declared declaring "
    "reach reached reaches agree agrees agreed accept accepts accepted accepting express "
    "expresses expressed expressing voice voices voiced voicing mount mounted begin began "
    "begins start started starts attend attends attended undertake undertook place placed issue "
    "issued issues tender tendered submit submitted announcing heap heaped pay sought seek "
    "arrange arranged approve approved give gave given observe observed extend extended cancel "
    "cancelled canceled postpone postponed reject rejects rejected rejecting refuse refused "
    "resume resumed brokered broker brokers plan plans planned schedule scheduled"
)
# By which a deed is planned, denied or called for, before "to" and a verb or before a noun.
PLANNED = _words(
    "is are be set due scheduled schedule going expected plan plans planned planning intend "
    "intends intended agree agrees agreed vow vows vowed pledge pledges pledged promise "
    "promises promised offer offers offered prepare prepares preparing prepared ready decide "
    "decides decided slated hopes hope wants want ordered"
)
TO_COME = _words(
    "planned upcoming forthcoming scheduled proposed possible future ahead before plans plan "
    "expected expects due next pledged promised vowed offered pledges offers prepares preparing "
    "tomorrow"
)
WILL = _words("will would shall ll may might could can")
SHOULD = _words("should must ought")
NOT = _words(
    "not never didn't doesn't don't hasn't haven't hadn't won't wouldn't wasn't weren't isn't "
    "aren't can't couldn't cannot"
)
DENIED = _words(
    "deny denies denied denying refute refuted refutes refuse refuses refused refusing decline "
    "declines declined fail fails failed failing no reject rejects rejected rejecting cancel "
    "cancelled canceled cancels cancellation avoid avoided avoids without rule ruled rules "
    "never not unable"
)
CALLED_FOR = _words(
    "urge urges urged urging demand demands demanded demanding request requests requested "
    "requesting seek seeks sought seeking need must should require requires required advocate "
    "advocated advocates"
)
# These ask for something only with the word after them.
CALLED_FOR_WITH = {
    "for": _words("call calls called calling appeal appeals appealed push pushed need"),
    "on": _words("call calls called calling insist insisted insists"),
    "to": _words("call calls called calling appeal appeals appealed asked ask invited"),
}
# What can be called for; an attack that is spoken of in an appeal has happened.
WANTED = _words("ceasefire meet aid sanction mediate visit sign call resign protest summon expel")
CRASHES = _words("crash crashed crashes accident collapse earthquake quake flood fire avalanche")
# After these a plain infinitive was done.
CARRIED_OUT = _words(
    "used using use began begun start started continue continued continues managed went "
    "proceeded helped met arrived"
)
IF = _words("if unless whether lest")

# In a sentence with one of these, to meet or to attack is a game.
SPORT = _words(
    "cup final finals semifinal semi-final tournament match matches wicket wickets innings olympics "
    "stadium goalkeeper striker midfielder playoff"
)
DENIALS = _words("denied denies deny denying refuted refutes")
# On these occasions the subject of the sentence takes part: "said in a call with".
OCCASIONS = _words("in during after following on at before for")
# After these a plain form is a verb; and subjects in the plural that do not look so.
TO_VERB = WILL | SHOULD | NOT | _words("to we they i you do does did")
PLURALS = _words("people police children women both")
# Verbs too vague for an event with nobody it is directed at.
WITH_TARGET = _words(
    "strike hit support back discuss welcome give thank ask name offer request appreciate"
)

# Prepositions, and what else ends a noun phrase.
PREPOSITIONS = _words(
    "of in on at by for with from to against over about between during after before under amid "
    "near inside outside across through following despite towards toward into onto upon without "
    "within around among amongst along as than regarding concerning behind beyond off via since "
    "until per ahead including"
)
CONJUNCTIONS = _words("and or but nor plus &")
# Here another clause begins.
CLAUSE = _words(
    "that after before as while when because since although though whereas where wherein which "
    "who whom whose if unless whether so saying adding until once"
)
PRONOUNS = _words("i he she it we they you him them us me himself itself herself")
DETERMINERS = _words(
    "a an the this that these those his her its their our my your some any all both each every "
    "no another several many two three four five"
)
AUXILIARIES = (
    _words(
    "is are was were be been being has have had having do does did s ve re d get got gets"
)
    | WILL | SHOULD | NOT
)  # fmt: skip
BE = _words("is are was were be been being get got gets")
ADVERBS = _words(
    "also further again later then now once still just already soon often even only too earlier "
    "meanwhile instead once today yesterday tonight tomorrow early late twice together both "
    "separately here there however"
)
TIMES = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december morning evening night afternoon week "
    "month year today yesterday day hour hours days weeks months years ago last this"
)
QUOTES = frozenset("\"“”«»‘„‟'")
ENDS = frozenset(",;:()[]—–-!?") | QUOTES

# Whoever speaks and acts for a country or organization whose name stands beside the word.
PEOPLE = _words(
    "thousands hundreds dozens scores tens millions majority war campaign "
    "government governments authorities official officials leadership leader leaders ministry "
    "ministries minister ministers president premier chancellor king queen prince emir monarch "
    "parliament senate lawmaker lawmakers mp mps congress cabinet administration regime state "
    "spokesman spokesperson spokeswoman ambassador envoy representative representatives "
    "diplomat diplomats delegation mission embassy consul chief head secretary general "
    "commander commanders army military forces force troops soldiers soldier police navy guards "
    "guard coastguard personnel militants militant fighters fighter gunmen rebels insurgents "
    "jets jet warplanes aircraft planes drones drone missiles missile rockets tanks artillery "
    "helicopters settlers settler extremists colonists snipers bomber people nation public "
    "citizens citizen residents protesters demonstrators crowds worshippers worshipers "
    "civilians civilian children women students workers refugees prisoners journalists "
    "journalist side team party movement group council court judge judges chairman director "
    "envoys counterpart strike strikes raid raids airstrike airstrikes attack attacks shelling "
    "bombardment air agency members member body secretariat bureau institution organization "
    "organisation republic territory city village town positions targets base bases "
    "headquarters station consulate post hostages officer officers negotiators negotiator "
    "worshipping"
)
# Who may resign, be appointed, be elected or die without being known by name.
HOLDERS = _words(
    "president premier minister ministers king queen prince emir chancellor ambassador envoy "
    "general commander governor chief leader leaders speaker secretary spokesman spokesperson "
    "spokeswoman government cabinet pm fm"
)
# Between a country and a name: "Iranian Foreign Minister Hossein Amir-Abdollahian".
TITLES = HOLDERS | _words(
    "prime foreign deputy vice first acting interim caretaker former ex new late the defence "
    "defense interior finance national security adviser advisor council head director chairman "
    "chairwoman counterpart top diplomat supreme crown ayatollah sheikh shaikh dr mr mrs ms "
    "imam representative official of state affairs army military senior high commissioner "
    "coordinator deputy press mp lawmaker senator politician special federal dictator strongman "
    "permanent democratic republican incoming outgoing visiting main opposition ministry "
    "negotiator peoples . -"
)  # fmt: skip
# "The president" is whoever was just named and holds such an office.
OFFICES = _words(
    "president premier minister king chancellor emir spokesman spokesperson spokeswoman chief "
    "leader ambassador envoy"
)
DIPLOMATS = NEEDED["summon"] | _words("embassy embassies consulate mission representative")
# "the killing of Palestinians" names who suffers; "the policies of Israel" names who acts.
SUFFERED = _words(
    "killing killings murder murders assassination assassinations desecration bombing "
    "bombardment shelling massacre arrest detention burning seizure invasion occupation torture "
    "abduction deaths death kidnapping execution displacement siege blockade storming "
    "destruction violation targeting oppression violations martyrdom"
)
PHONE = _words("phone telephone telephonic telephonically phoned")


@dataclass(frozen=True, slots=True)
class Trigger:
    """A wording of an event. `lemma` is its first word in the plain form."""

    kind: EventKind
    cameo: str
    to: frozenset[str]
    lemma: str
    rest: tuple[str, ...]
    form: Form


def _gerund(verb: str) -> str:
    if verb in _DOUBLED or verb == "sit":
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    return f"{verb[:-1] if verb.endswith('e') and verb[-2] != 'e' else verb}ing"


def _present(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z")) else f"{verb}s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if verb in _DOUBLED else f"{verb}ed"


def _forms(verb: str) -> list[tuple[str, Form]]:
    """A verb in the forms that a text has it in. A regular past is a participle too."""
    past, participle = _IRREGULAR.get(verb, (_past(verb), _past(verb)))
    forms: list[tuple[str, Form]] = [(verb, "plain"), (_present(verb), "present")]
    forms += [(past, "past"), (_gerund(verb), "gerund")]
    return forms if past == participle else [*forms, (participle, "participle")]


def _plural(noun: str) -> str:
    return noun if noun.endswith("s") else _present(noun)


def _rows(table: str) -> list[tuple[EventKind, str, frozenset[str], str]]:
    rows = []
    for row in table.strip().splitlines():
        head, _, phrases = row.partition(" : ")
        kind, cameo, *to = head.split()
        code = "" if cameo == "-" else cameo
        rows += [
            (KINDS[kind], code, frozenset(to), phrase.strip()) for phrase in phrases.split(";")
        ]
    return rows


def _triggers() -> dict[str, tuple[Trigger, ...]]:
    """All wordings by their first word, the longest first."""
    found: dict[str, list[Trigger]] = defaultdict(list)
    for kind, cameo, to, phrase in _rows(_VERBS):
        verb, *rest = phrase.split()
        for spelt, form in _forms(verb):
            found[spelt].append(Trigger(kind, cameo, to, verb, tuple(rest), form))
    for kind, cameo, to, phrase in _rows(_NOUNS):
        *before, noun = phrase.split()
        for spelt in dict.fromkeys((noun, _plural(noun))):
            first, *rest = *before, spelt
            found[first].append(Trigger(kind, cameo, to, noun, tuple(rest), "noun"))
    return {word: tuple(sorted(t, key=lambda t: -len(t.rest))) for word, t in found.items()}


TRIGGERS = _triggers()
# Forms that are verbs and nothing else, so that a noun phrase ends there.
VERBS_ONLY = (
    frozenset(
        word
        for word, triggers in TRIGGERS.items()
        if any(t.form in ("past", "participle", "gerund") and not t.rest for t in triggers)
        and not any(t.form == "noun" for t in triggers)
    )
    | frozenset(word for word in LIGHT if word.endswith(("ed", "ing")) or word in ("held", "sent"))
    | _words(
        "says urges condemns denounces meets tells became become killed committed paid made took "
        "began gave sought"
    )
) - TO_COME
