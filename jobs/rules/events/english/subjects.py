"""Who is the subject of a verb, and who is to do what an infinitive or gerund says."""

from jobs.rules.article import EventStatus
from jobs.rules.events.alphabet import CLASS, PLAIN
from jobs.rules.events.classes import PAPERS
from jobs.rules.events.english.clauses import after_comma, main_subject
from jobs.rules.events.english.endings import behind_comma, ending, further_back, main, of_relative
from jobs.rules.events.english.paired import both
from jobs.rules.events.english.participles import who_hit
from jobs.rules.events.english.sides import phrase_before, plain_subject, skip_back
from jobs.rules.events.english.standing import carried_on, of_auxiliary, of_infinitive
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.kinds import SPEECH
from jobs.rules.events.line import Line, Who
from jobs.rules.events.moods import DRIVEN
from jobs.rules.events.triggers import Trigger

_CHAINED, _SOON = 3, 6
_ASKED_OF = frozenset(["on", "upon", "for", "to", "with"])
# "Became the first president to visit".
_ORDINAL, _ORDINAL_REACH = frozenset(["first", "last", "only", "latest", "highest", "senior"]), 8
_BE = frozenset(CLASS["be"])
_CONJ, _WILL = frozenset(CLASS["conj"]), frozenset(CLASS["will"] + CLASS["should"])
_ENDS = frozenset(CLASS["ends"] + "-")
_CLAUSE = frozenset(CLASS["clause"])
_VERBS = frozenset(CLASS["verb"])
_NOUNS = frozenset(CLASS["people"] + PLAIN)
_DENIAL, _DENIED = frozenset(CLASS["denial"]), frozenset(CLASS["denied"])
# Who is given these may do it: "gave X leave to fire".
_LEAVE = frozenset(["leave", "permission", "licence", "license", "right", "light", "nod"])
# After these comes no gerund that says more of a name before it.
_APART = _ENDS.union(*map(CLASS.__getitem__, ("prep", "conj", "clause", "verb", "denial", "actor")))


def standing(
    telling: Telling, first: int, back: int, skipped: str, trigger: Trigger
) -> tuple[EventStatus, list[Who]]:
    """Whether the deed was done, before its auxiliaries are heard, and who is the subject."""
    told = telling.told
    bare = trigger.form == "gerund" and _BE.isdisjoint(skipped)
    if bare and back < 0:
        return "done", telling.meant(after_comma(told, first))
    if bare and not _hangs_on_name(telling, first, back, trigger):
        status, found = _of_gerund(telling, first, back)
        hit = trigger.kind == "attack" and back > 0 and told.codes[back] == ","
        return status, who_hit(telling, back, found) if hit else found
    plain = trigger.form == "plain" or skipped[-1:] in _BE
    if plain and told.word(back) == "to":
        return _of_infinitive(telling, back)
    own = not _WILL.isdisjoint(skipped)
    if plain and not own and (at := carried_on(told, back)) is not None:
        if told.words[at] == "to":
            return _of_infinitive(telling, at)
        return of_auxiliary(told, at), doer(telling, at)
    return "done", _subjects(telling, back)


def _hangs_on_name(telling: Telling, first: int, back: int, trigger: Trigger) -> bool:
    """Whether a gerund belongs to the name before it: "forces attacking worshippers"."""
    if trigger.kind in SPEECH or back != first - 1 or back < 0:
        return False
    return phrase_before(telling.told, back).acts(telling.told) is not None


def _of_gerund(telling: Telling, first: int, back: int) -> tuple[EventStatus, list[Who]]:
    """After "of", "for" and "from" whoever is named before acts, else the main subject."""
    told, led = telling.told, telling.told.word(back)
    letter = told.codes[back] if back >= 0 else ","
    if back == first - 1 and letter not in _APART:
        spurned = not _DENIED.isdisjoint(told.codes[max(0, back - 5) : back])
        paper = told.words[back] in PAPERS and not spurned
        return "done", main(telling, first) if paper else []
    if (
        back == first - 1
        and back in told.who
        and told.word(phrase_before(told, back).first - 1) == "with"
    ):
        # "With Kyiv insisting".
        return "done", telling.named((back,))
    near = telling.between(max(0, back - 3), back)[-1:]
    if led == "without":
        return "denied", main(telling, first)
    if led == "by" and not _WILL.isdisjoint(told.codes[max(0, back - 8) : back]):
        # "Can end it by signing".
        return "planned", []
    if led == "by" and back > 1 and told.codes[back - 1] in _VERBS:
        return "done", doer(telling, back - 1)
    if near and led in ("for", "of", "from"):
        return ("denied" if led == "from" else "done"), near
    said = telling.before_this
    just = said and said.kind in SPEECH and first - said.last < _SOON
    if said and just and (letter == "," or letter in _CLAUSE):
        return "done", list(said.sources)
    return "done", main(telling, back if letter in _CLAUSE else first)


def _of_infinitive(telling: Telling, to: int, depth: int = 0) -> tuple[EventStatus, list[Who]]:
    """Who is to do it: whoever is asked to, else whose verb it hangs on."""
    governed = of_infinitive(telling.told, to)
    if not _ORDINAL.isdisjoint(telling.told.words[max(0, to - _ORDINAL_REACH) : to]):
        return "done", main(telling, to)
    if governed.governor is None and telling.told.word(to - 1) in _LEAVE:
        return governed.status, []
    if governed.governor is None and _says_more(telling.told, to):
        return governed.status, []
    if governed.governor is None:
        return governed.status, _by_whom(telling, to) or main(telling, to)
    if governed.caller is not None and governed.caller + 1 < to:
        return governed.status, _asked(telling, governed.caller, to)
    if telling.told.words[governed.governor] in DRIVEN:
        return governed.status, _asked(telling, governed.governor, to)
    return governed.status, doer(telling, governed.governor, depth + 1)


def _says_more(told: Line, to: int) -> bool:
    """Whether a gerund before "to" says more of somebody nobody knows: "men trying to storm it"."""
    return to > 1 and told.words[to - 1].endswith("ing") and told.codes[to - 2] in _NOUNS


def _asked(telling: Telling, caller: int, to: int) -> list[Who]:
    """Who is asked to do it: nobody we know, if somebody is asked who is not named."""
    at = caller + 1 + (telling.told.word(caller + 1) in _ASKED_OF)
    if at >= to:
        return doer(telling, caller)
    return telling.between(at, to) or both(telling, at, doer(telling, caller))


def asker(telling: Telling, to: int) -> list[Who]:
    """Who asks for what an infinitive says."""
    caller = of_infinitive(telling.told, to).caller
    return [] if caller is None else doer(telling, caller)


def _by_whom(telling: Telling, to: int) -> list[Who]:
    """Whose efforts something is: "efforts by X to reach a truce"."""
    phrase = phrase_before(telling.told, to - 1)
    actor = phrase.acts(telling.told)
    by = actor is not None and telling.told.word(phrase.first - 1) == "by"
    return telling.named((actor,)) if by and actor is not None else []


def doer(telling: Telling, verb: int, depth: int = 0) -> list[Who]:
    """The subject of a verb, through at most a few others: "plans to offer to mediate"."""
    back, skipped = skip_back(telling.told, verb)
    if telling.told.word(back) == "to":
        return _of_infinitive(telling, back, depth)[1] if depth < _CHAINED else []
    if telling.told.words[verb].endswith("ing") and _BE.isdisjoint(skipped):
        return _of_gerund(telling, verb, back)[1]
    return _subjects(telling, back)


def _subjects(telling: Telling, back: int) -> list[Who]:
    """The actors that end at a word; the main subject where a verb is one of several."""
    told = telling.told
    telling.subject_end = back
    if (plain := plain_subject(told, back)) is not None:
        return telling.meant(plain)
    letter, said = (told.codes[back], told.words[back]) if back >= 0 else (",", "")
    if letter in _CONJ or said == "then":
        whole = told.codes[back - 1 : back] == ","
        return telling.meant(main_subject(told, back, whole=whole))
    if letter in _DENIAL:
        return doer(telling, back)
    if letter in _ENDS:
        return [] if letter == '"' and said != "“" else behind_comma(telling, back)
    if said in ("it", "he", "she") and told.word(back - 1) in ("which", "what", "whom"):
        return []
    if said in ("who", "which", "that"):
        return of_relative(telling, back, said)
    return ending(telling, back) or further_back(telling, back)
