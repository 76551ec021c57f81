"""Who did what a participle behind a comma says: "struck Gaza, killing six"."""

from collections.abc import Sequence

from jobs.rules.events.alphabet import CLASS
from jobs.rules.events.english.clauses import has_verb
from jobs.rules.events.english.sides import phrase_before
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.line import Line, Who

_TRIGGER = frozenset(CLASS["trigger"])
_SAID = frozenset(
    ["said", "says", "say", "reported", "reports", "announced", "believe", "confirmed"]
)


def who_hit(telling: Telling, comma: int, found: list[Who]) -> list[Who]:
    """Who did what a participle behind a comma says: the subject if he acts; else, where he only
    speaks or is named for the place, whoever attacked before it."""
    if not found or _attacks(telling.told, comma, found):
        return found
    earlier = telling.before_this
    return list(earlier.sources) if earlier and earlier.kind == "attack" else []


def _attacks(told: Line, comma: int, found: Sequence[Who]) -> bool:
    """Whether whom a clause names acts in it: "Israel hit Gaza, killing six", not "blasts rocked
    Ukraine, killing six". A verb that is none of speech stands behind him then, and none before
    him."""
    ids = {who.id for who in found}
    actor = next((at for at, who in told.who.items() if at < comma and who.id in ids), None)
    if actor is None:
        return True
    start = phrase_before(told, actor).first + 1
    if any(word.endswith("ed") for word in told.words[start:actor]):
        return False
    if not _SAID.isdisjoint(told.words[actor + 1 : actor + 5]):
        return False
    behind = told.codes[actor + 1 : comma]
    return has_verb(told, actor + 1, comma) or not _TRIGGER.isdisjoint(behind)
