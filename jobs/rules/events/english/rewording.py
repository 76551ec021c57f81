"""What the words around an event change in its kind, its status and its sides."""

from collections.abc import Callable, Mapping

from jobs.rules.events.classes import CRASHES, MISSIONS, PHONE, words
from jobs.rules.events.company import HELP
from jobs.rules.events.drafts import KILLING, Draft
from jobs.rules.events.english.orders import advise, form, give, order, tell
from jobs.rules.events.english.tenor import is_dire
from jobs.rules.events.english.votes import vote
from jobs.rules.events.english.wordings import is_thing
from jobs.rules.events.line import Line

_FAR = 14
# What is retaliated for; who responds to anything else only answers.
_BLOWS = words(
    "attack attacks strike strikes raid aggression sanctions tariffs killing assassination"
)
ATTACKS = words(
    "attack attacks offensive strike strikes raid raids bombing bombings blast explosion invasion "
    "assault shelling incursion airstrike airstrikes killing killings massacre aggression operation "
    "bombardment assassination barrage shooting murder"
)
_DEAD = words("dead death killed killing fatally died")
_HURTS = frozenset(["wound", "injure", "torture"])
# Verbs of what is done in return.
_RETURNS = frozenset(["retaliate", "avenge", "respond", "hit", "strike", "take"])
# Codes of deeds that somebody may die of.
_KILLS = frozenset(["180", "186"])
_WORKERS = ("union", "workers", "guild", "teamsters", "league of", "federation of labo")
_STREETS = words("street streets march marched rally rallies crowd crowds strike demonstration")
_DAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight next later soon"
)
# What hurts nobody's body.
_PENALTIES = words("sanctions sanction embargo ban bans curbs penalties")
# What is only promised is no help yet.
_PROMISED = frozenset([
    "announced", "announces", "announce", "pledged", "promised", "offered", "ordered", "approved",
    "unveiled",
])  # fmt: skip


def reword(told: Line, draft: Draft) -> None:
    """Set right what the words around an event change in its kind and sides."""
    if draft.kind == "threaten" and draft.lemma in _RETURNS:
        _retaliate(told, draft)
    elif way := _WAYS.get(draft.lemma) or _WAYS.get(draft.kind):
        way(told, draft)
    if draft.cameo in _KILLS and not draft.sources and _is_death(told, draft):
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


def _retaliate(told: Line, draft: Draft) -> None:
    """Who says he will retaliate threatens to; who did has done something else."""
    harmless = told.word(draft.last) == "to" and _BLOWS.isdisjoint(
        told.words[draft.last : draft.last + _FAR]
    )
    draft.status = "done" if draft.status == "planned" and not harmless else "denied"


def _sign(told: Line, draft: Draft) -> None:
    """Separate deals are several."""
    draft.separate = "separate" in told.words[draft.last : draft.last + 3]


def _ferry(told: Line, draft: Draft) -> None:
    """What flies somewhere with help brings it."""
    _go(told, draft)
    helps = HELP.isdisjoint(told.words[max(0, draft.first - _FAR) : draft.last + _FAR])
    if draft.kind == "visit" and not helps and not any(who.person for who in draft.sources):
        draft.kind, draft.cameo = "aid", "070"


def _go(told: Line, draft: Draft) -> None:
    """Who travels goes to a country: "flew to a G20 summit in China"."""
    if draft.kind != "visit":
        return
    if draft.lemma == "on" and "way" in told.words[draft.first : draft.last]:
        draft.status = "planned"
    sets_off = told.words[draft.first] in (f"{draft.lemma}s", "flies")
    if sets_off and not _DAYS.isdisjoint(told.words[draft.last : draft.last + 8]):
        # "Leaves for Muscat on Tuesday".
        draft.status = "planned" if draft.status == "done" else draft.status
    if draft.lemma in ("accept", "take") and "invitation" in told.words[draft.first : draft.last]:
        draft.status = "planned"
    houses = [who for at, who in told.who.items() if told.words[at + 1] in MISSIONS]
    draft.targets = [who for who in draft.targets if who not in houses]
    if houses and not draft.targets:
        draft.sources = []
    if all(who.country for who in draft.targets):
        return
    countries = [who for who in draft.targets if who.country]
    behind = [(at, who) for at, who in told.who.items() if draft.last <= at < draft.last + _FAR]
    there = [who for at, who in behind if who.country and told.words[at - 1] == "in"]
    draft.targets = countries or there[:1] or draft.targets


def _due(_told: Line, draft: Draft) -> None:
    """Who is due somewhere is to go there."""
    draft.status = "planned" if draft.kind == "visit" else draft.status


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


def _hit_with(told: Line, draft: Draft) -> None:
    """Who is hit with sanctions is no more hit than that."""
    behind = told.words[draft.last : draft.last + _FAR]
    if draft.lemma == "strike" and draft.kind == "attack" and _is_union(draft):
        draft.kind, draft.cameo, draft.targets = "protest", "143", []
    if draft.kind == "attack" and "with" in behind and not _PENALTIES.isdisjoint(behind):
        draft.kind, draft.cameo = "sanction", "163"


def _is_union(draft: Draft) -> bool:
    """Whether those who strike are workers."""
    names = [who.office for who in draft.sources if not (who.person or who.country)]
    return any(said in name for name in names for said in _WORKERS)


def _given(told: Line, draft: Draft) -> None:
    """Who wins a post is put into it; who receives condolences is spoken to."""
    if draft.kind == "elect":
        vote(told, draft)
    elif draft.kind in ("appoint", "statement"):
        draft.sources, draft.targets = draft.targets, draft.sources


def _landed(told: Line, draft: Draft) -> None:
    """Who lands a portfolio is put into it; who lands elsewhere has gone there."""
    _given(told, draft) if draft.kind == "appoint" else _ferry(told, draft)


def _propose(_told: Line, draft: Draft) -> None:
    """Whom somebody proposes for an office he is to appoint."""
    if draft.kind == "appoint" and draft.status == "done":
        draft.status = "planned"


def _deny(told: Line, draft: Draft) -> None:
    """Who denies a part in an attack has not attacked; in anything else, he only speaks."""
    if draft.kind != "attack":
        return
    behind = told.words[draft.last : draft.last + 6]
    draft.status = "denied"
    if not {"in", "for"}.isdisjoint(behind) and ATTACKS.isdisjoint(behind):
        draft.kind, draft.cameo, draft.status = "statement", "010", "done"


def _clash(_told: Line, draft: Draft) -> None:
    """Persons clash in words."""
    if all(who.person for who in draft.everyone()):
        draft.sources = draft.targets = []


def _attack(told: Line, draft: Draft) -> None:
    """A person attacks another in words, and anybody an idea."""
    if draft.cameo == "190" and draft.governor is None and is_thing(told, draft.last):
        owned = [at for at in range(draft.last, min(draft.last + 4, told.size)) if at in told.who]
        draft.kind, draft.cameo = "condemn", "111"
        draft.targets = [told.who[at] for at in owned if told.who[at] in draft.targets]
    both = bool(draft.sources and draft.targets) and draft.kind == "attack"
    if both and draft.cameo == "190" and all(who.person for who in draft.everyone()):
        draft.kind, draft.cameo = "condemn", "111"


def _hurt(told: Line, draft: Draft) -> None:
    """Who is shot or stabbed need not have died."""
    if _DEAD.isdisjoint(told.words[max(0, draft.first - 4) : draft.last + 8]):
        draft.lemma = "wound"


def _vowed(told: Line, draft: Draft) -> None:
    """Who vows revenge threatens; whoever only speaks of it does not."""
    vow = told.words[draft.governor][:3] if draft.governor is not None else ""
    if draft.kind == "threaten" and vow in ("vow", "swo", "pro", "ple", "thr"):
        draft.status = "done"
    elif draft.kind == "threaten":
        draft.sources = []


def _offered(told: Line, draft: Draft) -> None:
    """Help is what somebody gives."""
    if draft.kind == "aid" and draft.governor is None:
        draft.sources = []
    else:
        _help(told, draft)


def _is_death(told: Line, draft: Draft) -> bool:
    """Whether somebody known was killed, by whom is not said; a crash is an accident."""
    if draft.lemma in _HURTS:
        return False
    if draft.lemma in ("killing", "murder"):
        return bool(draft.targets) and all(who.person for who in draft.targets)
    if draft.lemma in KILLING or draft.cameo == "186":
        return all(who.person for who in draft.targets)
    return not CRASHES.isdisjoint(told.words[draft.last : draft.last + _FAR])


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
    "stab": _hurt,
    "shoot": _hurt,
    "advise": advise,
    "attack": _attack,
    "ask": form,
    "give": give,
    "hand": give,
    "revenge": _vowed,
    "retaliation": _vowed,
    "vengeance": _vowed,
    "retribution": _vowed,
    "response": _vowed,
    **dict.fromkeys(["punishment", "reprisal", "payback", "comeuppance"], _vowed),
    "countermeasure": _vowed,
    "measure": _vowed,
    "help": _offered,
    "invite": form,
    "travel": _go,
    "head": _go,
    "leave": _go,
    "fly": _ferry,
    "arrive": _ferry,
    "confirm": _confirm,
    "promise": _promise,
    "warn": _warn,
    **dict.fromkeys(["condolence", "sympathy", "commiseration"], _condole),
    "support": _express,
    "solidarity": _express,
    "deny": _deny,
    "win": _given,
    "land": _landed,
    "receive": _given,
    "propose": _propose,
    "hit": _hit_with,
    "strike": _hit_with,
    "target": _hit_with,
    "slap": _hit_with,
    "visit": _go,
    "order": order,
    "welcome": _welcome,
    "due": _due,
    "expect": _due,
    "meet": _talk,
    "sign": _sign,
    "clash": _clash,
    "aid": _help,
    "elect": vote,
    "protest": _rally,
}
