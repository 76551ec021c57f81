"""What somebody says amounts to: a reproach, a threat, an appeal, a demand, or only words."""

from jobs.rules.article import EventKind
from jobs.rules.events.alphabet import CLASS
from jobs.rules.events.classes import words
from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.aims import aim
from jobs.rules.events.english.judging import STRONG, judged
from jobs.rules.events.english.sides import skip_back, subject
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.line import Line

# What is only said not to be so.
_UNTRUE = words(
    "baseless unfounded false untrue absurd nonsense lies lie groundless fabricated fake"
)
_REFUSES = frozenset(["reject", "dismiss", "brush", "rebuff"])
_CAMEO: dict[EventKind, str] = {
    "condemn": "111",
    "threaten": "130",
    "appeal": "020",
    "demand": "100",
}
_STATES = frozenset(["responsible", "complicit", "guilty", "behind", "lying"])
_OFFENCES = frozenset(["violated", "breached", "lied", "provoked", "sabotaged", "broken", "broke"])
_BLAMED = frozenset(["blame", "work", "committed", "committing"]) | _STATES | _OFFENCES
# What is threatened with, behind "will" or by itself.
_WILL = frozenset(["will", "would", "shall", "ll", "expect", "face"])
_PAYS = words("pay regret punished unanswered unpunished hesitate punishment consequences")
_GRAVE = _BLAMED | _PAYS
_DIRE = words(
    "consequences consequence punish punishment punished retaliate retaliation retaliatory response "
    "respond responded revenge avenge avenged price pay war force sanctions destroy destroyed crush "
    "crushing crushed regret unanswered unpunished decisive resistance target targets hit strike "
    "strikes punitive countermeasures reprisals dearly flames graveyard ashes hell inferno rubble "
    "annihilation calamity annihilate graveyards"
)
_ASKED = frozenset(["should", "must", "ought"])
_SHOULD = frozenset(CLASS["should"])
_VOWS = frozenset(["vow", "promise", "pledge", "swear"])
_VIOLENCE = words("fight destroy crush punish annihilate eliminate hunt defeat wipe finish")
_CRIMES = words("genocide crime crimes atrocities atrocity massacre massacres terrorism")
_OF = frozenset(["of"])
_RETURNS = words(
    "calamity punishment revenge retaliation reprisals vengeance blow blows retribution"
)
_COMPLAINS = frozenset(["complain", "grumble", "gripe", "fume", "moan"])
_LOOK = 14


def weigh(telling: Telling, draft: Draft) -> None:
    """Set the kind of what is said to what it amounts to."""
    told = telling.told
    refused = draft.lemma in _REFUSES and _is_refused(told, draft)
    if refused or ('"' in told.letters and _is_reproach(told, draft)):
        _turn(draft, "condemn")
    elif draft.targets:
        return
    elif draft.lemma in _VOWS and not _RETURNS.isdisjoint(told.words[draft.last : draft.last + 8]):
        _turn(draft, "threaten")
    elif draft.lemma in _COMPLAINS and told.word(draft.last) == "that":
        _complain(telling, draft)
    elif draft.lemma in _VOWS and told.words[draft.last : draft.last + 1] == ["to"]:
        if told.word(draft.last + 1) in _VIOLENCE:
            _turn(draft, "threaten")
    elif '"' in told.letters and _is_violent(told, draft):
        _turn(draft, "threaten")
    elif not _GRAVE.isdisjoint(told.words):
        _threaten(telling, draft) if _BLAMED.isdisjoint(told.words) else _blame(telling, draft)
    elif not told.letters.isdisjoint(_SHOULD):
        _ask(telling, draft)


def is_dire(told: Line) -> bool:
    """Whether who warns threatens with something, and does not only foretell it."""
    return not _DIRE.isdisjoint(told.words)


def _turn(draft: Draft, kind: EventKind) -> None:
    draft.kind, draft.cameo = kind, _CAMEO[kind]


def _blame(telling: Telling, draft: Draft) -> None:
    """Who says that somebody is responsible blames him: "was the work of"."""
    told = telling.told
    at = next(at for at, said in enumerate(told.words) if said in _BLAMED)
    found = _blamed(told, at)
    named = telling.named(found) if isinstance(found, tuple) else []
    if found is None and told.words[at] in _OFFENCES | {"committed"}:
        named = telling.between(draft.last, at)[:1]
    if blamed := [who for who in named if who not in draft.sources]:
        _turn(draft, "condemn")
        draft.targets = blamed


def _blamed(told: Line, at: int) -> tuple[int, ...] | str | None:
    """Who is "responsible", is "to blame", whose "work" something is."""
    if told.words[at] == "work":
        return aim(_OF).targets(told, at + 1) if told.word(at + 1) == "of" else None
    back, skipped = skip_back(told, at)
    if told.words[at].startswith("committ"):
        return None if _CRIMES.isdisjoint(told.words[at : at + 4]) else subject(told, back)
    if told.words[at] in _STATES or told.words[at] in _OFFENCES:
        return subject(told, back) if skipped or told.words[at] in _OFFENCES else None
    return subject(told, skip_back(told, back)[0]) if told.word(back) == "to" else None


def _complain(telling: Telling, draft: Draft) -> None:
    """Who complains that somebody does something blames him for it."""
    blamed = telling.between(draft.last, draft.last + 5)[:1]
    if blamed and blamed[0] not in draft.sources:
        _turn(draft, "condemn")
        draft.targets = blamed


def _threaten(telling: Telling, draft: Draft) -> None:
    """Who says that somebody will pay threatens him."""
    told = telling.told
    at = next(word for word, said in enumerate(told.words) if said in _PAYS)
    start = max(0, at - 6)
    near = told.words[start:at]
    will = next((start + n for n, said in enumerate(near) if said in _WILL), None)
    if will is None or ("not" in near and told.words[at] == "pay"):
        return
    back, _ = skip_back(told, will)
    if told.words[at] == "pay" and told.word(at + 1) not in (
        "for",
        "a",
        "dearly",
        "the",
        "heavily",
    ):
        return
    found = subject(told, back)
    if found in ("we", "i") or (
        found is None and told.words[at] == "pay" and told.word(back) != "and"
    ):
        return
    _turn(draft, "threaten")
    if isinstance(found, tuple):
        draft.targets = [who for who in telling.named(found) if who not in draft.sources]
    elif found in ("it", "they"):
        draft.targets = telling.between(draft.last, at)[:1]
    elif told.word(back) == "and":
        draft.targets = telling.between(draft.last, draft.last + 4)[:1]


def _ask(telling: Telling, draft: Draft) -> None:
    """Who says what somebody should do asks for it; in his own words it is only his view."""
    told = telling.told
    at = _asking(told, range(draft.last, min(draft.last + _LOOK, told.size)))
    if at is None and '"' not in told.letters:
        # "X must go, Y said".
        comma = told.codes.rfind(",", max(0, draft.first - 8), draft.first)
        at = _asking(told, range(max(0, comma - _LOOK), comma)) if comma > 0 else None
    if at is None:
        return
    found = subject(told, at - 1)
    named = telling.named(found) if isinstance(found, tuple) else []
    asked = [who for who in named if who not in draft.sources]
    if (found is not None and not named) or (named and not asked):
        return
    draft.targets = [] if told.word(at + 1) == "be" else asked
    _turn(draft, "demand" if told.words[at] == "must" else "appeal")


def _asking(told: Line, places: range) -> int | None:
    """Where "should" or "must" stands, in the same clause and in nobody's own words."""
    for at in places:
        if told.codes[at] in '",':
            return None
        if told.words[at] in _ASKED:
            return at or None
    return None


def _is_violent(told: Line, draft: Draft) -> bool:
    """Whether somebody says in his own words that he will destroy another."""
    near = told.codes[max(0, draft.first - 4) : draft.first]
    if '"' not in near + told.codes[draft.last : draft.last + 8]:
        return False
    after = {
        told.words[at + 1] for at, said in enumerate(told.words[:-1]) if said in ("will", "ll")
    }
    return not _VIOLENCE.isdisjoint(after)


def _is_refused(told: Line, draft: Draft) -> bool:
    """Whether something is rejected for how bad it is: "rejected it as a betrayal"."""
    if "as" not in (near := told.words[draft.last : draft.last + 7]):
        return False
    at = draft.last + near.index("as") + 1
    return _UNTRUE.isdisjoint(told.words[at : at + 4]) and judged(told, at) == "condemn"


def _is_reproach(told: Line, draft: Draft) -> bool:
    """Whether somebody says of a deed in his own words how bad it was: "a barbaric act"."""
    if STRONG.isdisjoint(told.words):
        return False
    end = told.codes.rfind('"', 0, draft.first)
    quoted = told.words[:end] if end > 0 else told.words[draft.last :]
    return not STRONG.isdisjoint(quoted) and "not" not in quoted and "if" not in quoted
