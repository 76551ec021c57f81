"""What the words around an event change in its kind, its status and its sides."""

from collections.abc import Callable, Mapping

from jobs.rules.events.classes import PHONE, words
from jobs.rules.events.company import HELP
from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.blows import (
    attack,
    clash,
    deny,
    hit_with,
    hurt,
    is_death,
    retaliate,
    vowed,
)
from jobs.rules.events.english.journeys import due, ferry, go
from jobs.rules.events.english.orders import advise, form, give, order, tell
from jobs.rules.events.english.tenor import is_dire
from jobs.rules.events.english.votes import vote
from jobs.rules.events.line import Line

_FAR = 14
# Verbs of what is done in return.
_RETURNS = frozenset(["retaliate", "avenge", "respond", "hit", "strike", "take"])
# Codes of deeds that somebody may die of.
_KILLS = frozenset(["180", "186"])
_STREETS = words("street streets march marched rally rallies crowd crowds strike demonstration")
# What is only promised is no help yet.
_PROMISED = frozenset([
    "announced", "announces", "announce", "pledged", "promised", "offered", "ordered", "approved",
    "unveiled",
])  # fmt: skip


def reword(told: Line, draft: Draft) -> None:
    """Set right what the words around an event change in its kind and sides."""
    if draft.kind == "threaten" and draft.lemma in _RETURNS:
        retaliate(told, draft)
    elif way := _WAYS.get(draft.lemma) or _WAYS.get(draft.kind):
        way(told, draft)
    if draft.cameo in _KILLS and not draft.sources and is_death(told, draft):
        draft.kind, draft.cameo = "die", ""
    if draft.kind in ("die", "resign"):
        named = draft.targets or draft.sources if draft.governor is not None else draft.sources
        draft.sources, draft.targets = named or draft.targets, []
        if draft.kind == "die":
            draft.governor = None


def _talk(told: Line, draft: Draft) -> None:
    """A talk by telephone is a call."""
    around = told.words[max(0, draft.first - 4) : draft.last + _FAR]
    if draft.kind != "meet" or draft.cameo != "040":
        return
    called = "call" in around and around[around.index("call") - 1] in ("a", "the", "video")
    if called or not PHONE.isdisjoint(around):
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


def _promise(told: Line, draft: Draft) -> None:
    """Who promises help is to give it."""
    behind = told.words[draft.last : draft.last + 4]
    if (
        draft.kind == "statement"
        and not HELP.isdisjoint(behind)
        and behind[0] not in ("to", "that")
    ):
        draft.kind, draft.cameo, draft.status = "aid", "070", "planned"
        draft.targets = [who for at, who in told.who.items() if 0 <= at - draft.last < 2]


def _rally(told: Line, draft: Draft) -> None:
    """A rally that is announced is to come; a statesman protests in words."""
    if draft.lemma == "call" and draft.status == "done":
        draft.status = "planned"
    if draft.sources and all(who.person for who in draft.sources):
        plain = draft.lemma == "protest" and draft.status == "done" and draft.governor is None
        if plain and _STREETS.isdisjoint(told.words):
            draft.kind, draft.cameo = "condemn", "111"
        elif draft.lemma in ("walk", "strike"):
            draft.sources = []
    if draft.governor is not None and told.words[draft.governor].startswith("announc"):
        draft.status = "planned"


def _sign(told: Line, draft: Draft) -> None:
    """Separate deals are several."""
    draft.separate = "separate" in told.words[draft.last : draft.last + 3]


def _confirm(told: Line, draft: Draft) -> None:
    """Whom a parliament confirms it elects."""
    if (
        draft.kind == "appoint"
        and "parliament" in told.words[max(0, draft.first - 2) : draft.first]
    ):
        draft.kind = "elect"


def _warn(told: Line, draft: Draft) -> None:
    """Who warns nobody, and of nothing that he will do, only speaks."""
    against = "against" in told.words[draft.last : draft.last + 12]
    if draft.kind == "threaten" and not (draft.targets or against or is_dire(told)):
        draft.kind, draft.cameo = "statement", "010"


def _given(told: Line, draft: Draft) -> None:
    """Who wins a post is put into it; who receives condolences is spoken to."""
    if draft.kind == "elect":
        vote(told, draft)
    elif draft.kind in ("appoint", "statement"):
        draft.sources, draft.targets = draft.targets, draft.sources


def _landed(told: Line, draft: Draft) -> None:
    """Who lands a portfolio is put into it; who lands elsewhere has gone there."""
    _given(told, draft) if draft.kind == "appoint" else ferry(told, draft)


def _propose(_told: Line, draft: Draft) -> None:
    """Whom somebody proposes for an office he is to appoint."""
    if draft.kind == "appoint" and draft.status == "done":
        draft.status = "planned"


def _offered(told: Line, draft: Draft) -> None:
    """Help is what somebody gives."""
    if draft.kind == "aid" and draft.governor is None:
        draft.sources = []
    else:
        _help(told, draft)


def _express(_told: Line, draft: Draft) -> None:
    """Who pledges somebody support gives it by that."""
    if draft.kind == "praise" and draft.governor is not None:
        draft.status = "done"
    if not draft.targets:
        draft.sources = []


def _condole(_told: Line, draft: Draft) -> None:
    """Who offers condolences has spoken; those that somebody is thanked for are no news."""
    if draft.governor is None:
        draft.sources = []
    draft.status = "done"


_WAYS: Mapping[str, Callable[[Line, Draft], None]] = {
    "tell": tell,
    "stab": hurt,
    "shoot": hurt,
    "advise": advise,
    "attack": attack,
    "ask": form,
    "give": give,
    "hand": give,
    "revenge": vowed,
    "retaliation": vowed,
    "vengeance": vowed,
    "retribution": vowed,
    "response": vowed,
    **dict.fromkeys(["punishment", "reprisal", "payback", "comeuppance"], vowed),
    "countermeasure": vowed,
    "measure": vowed,
    "help": _offered,
    "invite": form,
    "travel": go,
    "head": go,
    "leave": go,
    "fly": ferry,
    "arrive": ferry,
    "confirm": _confirm,
    "promise": _promise,
    "warn": _warn,
    **dict.fromkeys(["condolence", "sympathy", "commiseration"], _condole),
    "support": _express,
    "solidarity": _express,
    "deny": deny,
    "win": _given,
    "land": _landed,
    "receive": _given,
    "propose": _propose,
    "hit": hit_with,
    "strike": hit_with,
    "target": hit_with,
    "slap": hit_with,
    "visit": go,
    "order": order,
    "welcome": _welcome,
    "due": due,
    "expect": due,
    "meet": _talk,
    "sign": _sign,
    "clash": clash,
    "aid": _help,
    "elect": vote,
    "protest": _rally,
}
