"""What the words around an attack, a threat or a death change: what hurts nobody is none."""

from jobs.rules.events.classes import CRASHES, words
from jobs.rules.events.drafts import KILLING, Draft
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
_WORKERS = ("union", "workers", "guild", "teamsters", "league of", "federation of labo")
# What hurts nobody's body.
_PENALTIES = words("sanctions sanction embargo ban bans curbs penalties")


def retaliate(told: Line, draft: Draft) -> None:
    """Who says he will retaliate threatens to; who did has done something else."""
    harmless = told.word(draft.last) == "to" and _BLOWS.isdisjoint(
        told.words[draft.last : draft.last + _FAR]
    )
    draft.status = "done" if draft.status == "planned" and not harmless else "denied"


def hit_with(told: Line, draft: Draft) -> None:
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


def deny(told: Line, draft: Draft) -> None:
    """Who denies a part in an attack has not attacked; in anything else, he only speaks."""
    if draft.kind != "attack":
        return
    behind = told.words[draft.last : draft.last + 6]
    draft.status = "denied"
    if not {"in", "for"}.isdisjoint(behind) and ATTACKS.isdisjoint(behind):
        draft.kind, draft.cameo, draft.status = "statement", "010", "done"


def clash(_told: Line, draft: Draft) -> None:
    """Persons clash in words."""
    if all(who.person for who in draft.everyone()):
        draft.sources = draft.targets = []


def attack(told: Line, draft: Draft) -> None:
    """A person attacks another in words, and anybody an idea."""
    if draft.cameo == "190" and draft.governor is None and is_thing(told, draft.last):
        owned = [at for at in range(draft.last, min(draft.last + 4, told.size)) if at in told.who]
        draft.kind, draft.cameo = "condemn", "111"
        draft.targets = [told.who[at] for at in owned if told.who[at] in draft.targets]
    both = bool(draft.sources and draft.targets) and draft.kind == "attack"
    if both and draft.cameo == "190" and all(who.person for who in draft.everyone()):
        draft.kind, draft.cameo = "condemn", "111"


def hurt(told: Line, draft: Draft) -> None:
    """Who is shot or stabbed need not have died."""
    if _DEAD.isdisjoint(told.words[max(0, draft.first - 4) : draft.last + 8]):
        draft.lemma = "wound"


def vowed(told: Line, draft: Draft) -> None:
    """Who vows revenge threatens; whoever only speaks of it does not."""
    vow = told.words[draft.governor][:3] if draft.governor is not None else ""
    if draft.kind == "threaten" and vow in ("vow", "swo", "pro", "ple", "thr"):
        draft.status = "done"
    elif draft.kind == "threaten":
        draft.sources = []


def is_death(told: Line, draft: Draft) -> bool:
    """Whether somebody known was killed, by whom is not said; a crash is an accident."""
    if draft.lemma in _HURTS:
        return False
    if draft.lemma in ("killing", "murder"):
        return bool(draft.targets) and all(who.person for who in draft.targets)
    if draft.lemma in KILLING or draft.cameo == "186":
        return all(who.person for who in draft.targets)
    return not CRASHES.isdisjoint(told.words[draft.last : draft.last + _FAR])
