"""A verb in all its forms, and a noun in the plural."""

from typing import Literal, get_args

Form = Literal["plain", "present", "past", "participle", "gerund", "noun"]
_FORMS: dict[str, Form] = {form: form for form in get_args(Form)}
# verb: past, participle.
IRREGULAR = {
    "meet": ("met", "met"), "speak": ("spoke", "spoken"), "say": ("said", "said"),
    "hold": ("held", "held"), "tell": ("told", "told"), "write": ("wrote", "written"),
    "fly": ("flew", "flown"), "send": ("sent", "sent"), "give": ("gave", "given"),
    "pay": ("paid", "paid"), "take": ("took", "taken"), "lay": ("laid", "laid"),
    "sit": ("sat", "sat"), "swear": ("swore", "sworn"), "hit": ("hit", "hit"),
    "strike": ("struck", "struck"), "win": ("won", "won"), "make": ("made", "made"),
    "have": ("had", "had"), "begin": ("began", "begun"), "ring": ("rang", "rung"),
    "freeze": ("froze", "frozen"), "shoot": ("shot", "shot"), "overrun": ("overran", "overrun"),
    "quit": ("quit", "quit"), "beseech": ("besought", "besought"), "go": ("went", "gone"),
    "leave": ("left", "left"), "due": ("due", "due"), "become": ("became", "become"),
    "beat": ("beat", "beaten"), "shake": ("shook", "shaken"), "come": ("came", "come"),
    "set": ("set", "set"), "tear": ("tore", "torn"), "put": ("put", "put"), "seek": ("sought", "sought"),
    "blow": ("blew", "blown"), "slay": ("slew", "slain"), "throw": ("threw", "thrown"), "sweep": ("swept", "swept"), "lead": ("led", "led"), "retake": ("retook", "retaken"),
    "stand": ("stood", "stood"), "lose": ("lost", "lost"), "forecast": ("forecast", "forecast"),
    "fight": ("fought", "fought"),
    "cut": ("cut", "cut"), "cast": ("cast", "cast"),
    "get": ("got", "got"), "dead": ("dead", "dead"), "spend": ("spent", "spent"), "on": ("on", "on"), "behind": ("behind", "behind"), "en": ("en", "en"), "drink": ("drank", "drunk"), "break": ("broke", "broken"), "bring": ("brought", "brought"),
    "drive": ("drove", "driven"), "ride": ("rode", "ridden"), "fall": ("fell", "fallen"),
    "sink": ("sank", "sunk"), "swing": ("swung", "swung"), "let": ("let", "let"),
    "foresee": ("foresaw", "foreseen"), "hurt": ("hurt", "hurt"), "burn": ("burned", "burned"),
    "spell": ("spelt", "spelt"), "draw": ("drew", "drawn"), "find": ("found", "found"),
    "kidnap": ("kidnapped", "kidnapped"), "choose": ("chose", "chosen"), "lend": ("lent", "lent"),
}  # fmt: skip
# Verbs whose last letter is doubled before an ending.
DOUBLED = frozenset([
    "slam", "step", "ship", "expel", "rap", "gun", "stab", "kidnap", "airdrop", "beg", "tap", "jet",
    "stop", "drop", "transfer", "set", "admit", "ban", "confer", "dub", "extol", "lob", "pin", "regret", "shrug", "hug",
    "quip", "sit", "hit", "win", "quit", "overrun", "cut", "put", "get", "swap", "chip", "tip", "jab",
    "spar", "ram", "drum", "man", "kit", "top", "snap", "commit", "submit", "prop", "slip", "swim", "let",
])  # fmt: skip
# Spelt otherwise in Britain.
ALSO = {
    "travel": (("travelled", "past"), ("travelling", "gerund")),
    "signal": (("signalled", "past"), ("signalling", "gerund")),
    "label": (("labelled", "past"), ("labelling", "gerund")),
    "counsel": (("counselled", "past"), ("counselling", "gerund")),
    "channel": (("channelled", "past"), ("channelling", "gerund")),
    "burn": (("burnt", "past"),),
    "spell": (("spelled", "past"),),
    "initial": (("initialled", "past"), ("initialling", "gerund")),
}
# The last word is the verb: "re-elected".
PREFIXED = frozenset(["re", "carpet"])


def _gerund(verb: str) -> str:
    if verb in DOUBLED:
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    return f"{verb[:-1] if verb.endswith('e') and verb[-2] != 'e' else verb}ing"


def _present(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z", "go")) else f"{verb}s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if verb in DOUBLED else f"{verb}ed"


def forms(verb: str) -> list[tuple[str, Form]]:
    """A verb in the forms that a text has it in. A regular past is a participle too."""
    past, participle = IRREGULAR.get(verb, (_past(verb), _past(verb)))
    forms: list[tuple[str, Form]] = [(verb, "plain"), (_present(verb), "present")]
    forms += [(past, "past"), (_gerund(verb), "gerund")]
    forms += [(spelt, _FORMS[form]) for spelt, form in ALSO.get(verb, ())]
    return forms if past == participle else [*forms, (participle, "participle")]


def plural(noun: str) -> str:
    """A noun of several."""
    return noun if noun.endswith("s") else _present(noun)
