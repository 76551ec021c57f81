"""Whether a deed is only asked, supposed, demanded or claimed by what stands before it."""

from jobs.rules.events.alphabet import CLASS, NAME, pattern
from jobs.rules.events.line import Line
from jobs.rules.events.moods import DISMISSED, OPENS

_IF = pattern(r"[^{ends}]{0,13}?[{if}]")
_THAT = pattern(r"[^{ends}]{0,8}?[{=that}][{calls}]")
_LETTERS = {name: frozenset(CLASS[name]) for name in ("if", "=that", "plain", "dismissed")}
_CLAIMS = frozenset([
    "reports", "report", "claim", "claims", "idea", "notion", "suggestion", "suggestions", "rumours",
    "rumors", "allegation", "allegations", "accusation", "accusations", "speculation",
])  # fmt: skip
_SIGNS = frozenset(["sign", "signs", "evidence", "proof", "indication", "indications", "hint"])
_CLAUSE_ENDS = pattern(r"[{ends}]").search


def asked_until(told: Line) -> int:
    """Where the clause ends that a sentence opens with, if it only asks or supposes something."""
    opens = 1 if told.codes[:1] == '"' else 0
    if told.word(opens) not in OPENS or told.codes[opens + 1 : opens + 2] == NAME:
        return 0
    found = _CLAUSE_ENDS(told.codes, opens + 1)
    return found.start() if found else told.size


def conditional(told: Line, first: int) -> bool:
    """Whether a deed is only supposed: "if Israel attacks"."""
    if "no" in told.words and _is_unproved(told, first):
        return True
    if told.letters.isdisjoint(_LETTERS["if"]):
        return False
    return _IF.match(told.back, told.size - first) is not None


def _is_unproved(told: Line, first: int) -> bool:
    """Whether there is no sign of it: "no evidence that Iran had attacked"."""
    before = told.words[max(0, first - 16) : first]
    return any(
        said == "no" and not _SIGNS.isdisjoint(before[at + 1 : at + 3])
        for at, said in enumerate(before)
    )


def is_wanted(told: Line, first: int) -> bool:
    """Whether a verb says what somebody demands: "demanded that he resign"."""
    if told.letters.isdisjoint(_LETTERS["=that"]):
        return False
    plain = told.codes[first] in _LETTERS["plain"]
    return plain and _THAT.match(told.back, told.size - first) is not None


def is_dismissed(told: Line, first: int) -> bool:
    """Whether a deed is what somebody has waved aside: "dismissed the claim that X had met Y"."""
    if told.letters.isdisjoint(_LETTERS["dismissed"]):
        return False
    start = max(0, first - 14)
    before = told.words[start:first]
    if "that" not in before or DISMISSED.isdisjoint(before):
        return False
    waved = max(at for at, said in enumerate(before) if said in DISMISSED)
    return "that" in before[waved:] and not _CLAIMS.isdisjoint(before[waved:])
