"""What is told, ordered and advised: a demand, an appeal, an expulsion, an office."""

from jobs.rules.events.classes import DETERMINERS, MISSIONS, words
from jobs.rules.events.drafts import Draft
from jobs.rules.events.line import Line

_FAR = 14
_THEIRS = words("its his her their")
_GONE = words("leave out home pack quit")
_QUESTIONS = words("where why whether how if what when who")
_ALLOWED = words("leave permission permit licence license consent approval nod warning ultimatum")
_GOVERNMENTS = frozenset(["government", "cabinet", "administration", "coalition"])


def order(told: Line, draft: Draft) -> None:
    """A diplomat who is ordered to leave is expelled; what is ordered without "to" is bought."""
    behind = told.words[draft.last : draft.last + _FAR]
    if draft.kind != "demand":
        return
    if _is_expulsion(behind):
        draft.kind, draft.cameo = "expel", "166"
    elif "to" not in behind[1:]:
        draft.targets = []


def form(told: Line, draft: Draft) -> None:
    """Who is asked to form a government is appointed; who is invited to anything else is not."""
    behind = told.words[draft.last : draft.last + _FAR]
    if draft.kind == "visit":
        _guest(told, draft)
    elif draft.kind == "appeal" and "to" in behind and _is_expulsion(behind):
        draft.kind, draft.cameo = "expel", "166"
    elif draft.kind == "appeal" and _wants_to_know(behind):
        draft.kind, draft.cameo = "statement", "010"
    elif "form" in behind and not _GOVERNMENTS.isdisjoint(behind):
        draft.kind, draft.cameo = "appoint", ""


def _guest(told: Line, draft: Draft) -> None:
    """Who is invited to a country is to visit it."""
    there = [
        who
        for at, who in told.who.items()
        if who.country and draft.last <= at < draft.last + _FAR and told.words[at - 1] == "to"
    ]
    guests = [who for who in draft.targets if who.person]
    draft.sources, draft.targets = guests if there else [], there
    draft.status = "planned" if draft.status == "done" else draft.status


def _wants_to_know(behind: list[str]) -> bool:
    """Whether somebody is only asked a question: "asked the UN where its boats were"."""
    for said in behind[1:7]:
        if said in ("to", "for", "that"):
            return False
        if said in _QUESTIONS:
            return True
    return False


def advise(told: Line, draft: Draft) -> None:
    """Who is advised to do something is asked for it."""
    if draft.targets and "to" in told.words[draft.last + 1 : draft.last + 4]:
        draft.kind, draft.cameo = "appeal", "020"


def give(told: Line, draft: Draft) -> None:
    """Diplomats who are given some days to leave are expelled."""
    behind = told.words[draft.last : draft.last + _FAR]
    if draft.kind == "expel" and "leave" not in behind:
        draft.sources = []
    if draft.kind == "appoint" and "presidency" in behind and any(w.country for w in draft.sources):
        draft.kind = "elect"
    if draft.kind == "aid" and not _ALLOWED.isdisjoint(behind[:5]):
        # "Gave Ukraine leave to fire missiles".
        draft.sources = draft.targets = []


def _to_do(behind: list[str]) -> bool:
    """Whether somebody is told to do something, and nothing "to his face"."""
    at = next((at for at, said in enumerate(behind[1:3], 2) if said == "to"), 0)
    return bool(at) and at < len(behind) and behind[at] not in DETERMINERS


def _is_expulsion(behind: list[str]) -> bool:
    return not MISSIONS.isdisjoint(behind) and not _GONE.isdisjoint(behind)


def tell(told: Line, draft: Draft) -> None:
    """Who is told to do something is asked for it."""
    behind = told.words[draft.last : draft.last + _FAR]
    if draft.targets and _is_expulsion(behind):
        draft.kind, draft.cameo = "expel", "166"
    elif _to_do(behind) and (draft.targets or told.word(draft.last) in _THEIRS):
        draft.kind, draft.cameo = "demand", "100"
