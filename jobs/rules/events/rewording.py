"""What the words around an event change in its kind, its status and its sides."""

from collections.abc import Callable, Mapping

from jobs.rules.events.classes import CRASHES, DIPLOMATS, PHONE
from jobs.rules.events.drafts import KILLING, Draft
from jobs.rules.events.line import Line

_FAR = 14
# Codes of deeds that somebody may die of.
_KILLS = frozenset(["180", "186"])
# What is only promised is no help yet.
_PROMISED = frozenset([
    "announced", "announces", "announce", "pledged", "promised", "offered", "ordered", "approved",
    "unveiled",
])  # fmt: skip


def reword(told: Line, draft: Draft) -> None:
    """Set right what the words around an event change in its kind and sides."""
    if way := _WAYS.get(draft.lemma) or _WAYS.get(draft.kind):
        way(told, draft)
    if draft.cameo in _KILLS and not draft.sources and _is_death(told, draft):
        draft.kind, draft.cameo = "die", ""
    if draft.kind in ("die", "resign"):
        draft.sources, draft.targets = draft.sources or draft.targets, []


def _talk(told: Line, draft: Draft) -> None:
    """A talk by telephone is a call."""
    around = told.words[max(0, draft.first - 4) : draft.last + _FAR]
    if draft.kind == "meet" and draft.cameo == "040" and not PHONE.isdisjoint(around):
        draft.kind, draft.cameo = "call", "041"


def _welcome(told: Line, draft: Draft) -> None:
    """Who is welcomed in person is met: "was welcomed by Y", "welcomed X at the airport"."""
    people = bool(draft.targets) and all(who.person for who in draft.targets)
    if draft.kind == "praise" and people and told.word(draft.last + 1) in ("at", "to", "in"):
        draft.kind, draft.cameo = "meet", "043"


def _help(told: Line, draft: Draft) -> None:
    """Help that is only promised is planned."""
    promised = draft.governor is not None and told.words[draft.governor] in _PROMISED
    if draft.status == "done" and (promised or draft.lemma in ("pledge", "offer")):
        draft.status = "planned"


def _due(_told: Line, draft: Draft) -> None:
    """Who is due somewhere is to go there."""
    draft.status = "planned" if draft.kind == "visit" else draft.status


def _vote(told: Line, draft: Draft) -> None:
    """Voters are their country's; who counts votes, or sits for the voters, elects nobody."""
    draft.sources = [who for who in draft.sources if who.country or not draft.targets]
    draft.targets = [who for who in draft.targets if who.person]
    _enter(told, draft)


def _enter(_told: Line, draft: Draft) -> None:
    """Who takes an office is appointed to it, and who wins one is elected."""
    if not draft.targets and draft.kind in ("appoint", "elect"):
        draft.sources, draft.targets = [], [who for who in draft.sources if who.person]


def _order(told: Line, draft: Draft) -> None:
    """A diplomat who is ordered to leave is expelled; what is ordered without "to" is bought."""
    behind = told.words[draft.last : draft.last + _FAR]
    if draft.kind != "demand":
        return
    if "leave" in behind and not DIPLOMATS.isdisjoint(behind):
        draft.kind, draft.cameo = "expel", "166"
    elif "to" not in behind[1:]:
        draft.targets = []


def _tell(told: Line, draft: Draft) -> None:
    """Who is told to do something is asked for it."""
    if draft.targets and "to" in told.words[draft.last + 1 : draft.last + 3]:
        draft.kind, draft.cameo = "demand", "100"


def _is_death(told: Line, draft: Draft) -> bool:
    """Whether somebody known was killed, by whom is not said; a crash is an accident."""
    if draft.lemma in KILLING or draft.cameo == "186":
        return all(who.person for who in draft.targets)
    return not CRASHES.isdisjoint(told.words[draft.last : draft.last + _FAR])


_WAYS: Mapping[str, Callable[[Line, Draft], None]] = {
    "tell": _tell,
    "order": _order,
    "welcome": _welcome,
    "due": _due,
    "expect": _due,
    "become": _enter,
    "take": _enter,
    "assume": _enter,
    "meet": _talk,
    "aid": _help,
    "elect": _vote,
}
