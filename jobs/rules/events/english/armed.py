"""Whether people nobody knows, or their bombs, did it: a blow told for whom it hit."""

from jobs.rules.events.alphabet import CLASS
from jobs.rules.events.classes import words
from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.sides import phrase_before
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.line import Line, Who

ARMED = words(
    "gunmen gunman militants militant attackers attacker assailants assailant bomber bombers bomb "
    "bombs bombing bombings missile missiles drone drones rocket rockets shell shells shelling "
    "mortar mortars grenade grenades explosives insurgents rebels terrorists extremists jihadists "
    "armed airstrike airstrikes snipers sniper attack attacks ambush fighters"
)
# What these do is no blow to the country, whatever weapons are named after them.
_LAWFUL = words("police policemen troops soldiers forces army officers guards crew court accident")
_ENDS = frozenset(CLASS["ends"] + CLASS["clause"])
_CLAUSE = _ENDS - {","}
_LOOK = 12
_AT = frozenset(["in", "near", "at", "outside", "across"])


def armed_before(told: Line, verb: int) -> bool:
    """Whether the subject of a verb, or of the clause that a participle behind a comma hangs on,
    is armed and nobody known."""
    hangs = told.word(verb - 1) == ","
    end = start = verb - hangs
    ends = _CLAUSE if hangs else _ENDS
    while start and told.codes[start - 1] not in ends and end - start < 2 * _LOOK:
        start -= 1
    return _is_armed(told.words[start:end])


def armed_behind(told: Line, verb: int, last: int) -> bool:
    """Whether who was hit, and is not armed himself, was so by somebody armed."""
    hit = told.words[max(0, verb - _LOOK) : verb]
    return ARMED.isdisjoint(hit) and _is_armed(told.words[last : last + _LOOK])


def _is_armed(said: list[str]) -> bool:
    """Whether somebody armed is named, and none before him who keeps the peace."""
    for word in said:
        if word in ARMED:
            return True
        if word in _LAWFUL:
            return False
    return False


def struck_where(telling: Telling, draft: Draft) -> list[Who]:
    """The country in which somebody armed struck, by what is before: "a bomb went off in Pakistan,
    killing four", "in Iran, gunmen killed four"."""
    told, comma = telling.told, draft.first - 1
    if not draft.armed:
        return []
    if told.word(comma) != ",":
        comma = told.codes.find(",", 0, 6) if told.words[0] in _AT else -1
    near = [at for at in range(max(0, comma - 6), comma) if at in told.who][-1:]
    led = told.word(phrase_before(told, near[0]).first - 1) if near else ""
    return [told.who[at] for at in near if led in _AT and told.who[at].country]
