"""Who is the subject of a verb, and who is to do what an infinitive or gerund says."""

from jobs.rules.article import EventStatus
from jobs.rules.events.alphabet import CLASS, PERSON, PLAIN
from jobs.rules.events.classes import PAPERS
from jobs.rules.events.english.asides import aside_begins, by_name
from jobs.rules.events.english.clauses import after_comma, main_subject
from jobs.rules.events.english.paired import both
from jobs.rules.events.english.participles import who_hit
from jobs.rules.events.english.sides import (
    nearest,
    phrase_before,
    plain_subject,
    skip_back,
    subject,
)
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
_ACTS = _VERBS.union(CLASS["aux"], CLASS["trigger"], CLASS["actor"])
_NOUNS = frozenset(CLASS["people"] + PLAIN)
_DENIAL, _DENIED = frozenset(CLASS["denial"]), frozenset(CLASS["denied"])
# Who is given these may do it: "gave X leave to fire".
_LEAVE = frozenset(["leave", "permission", "licence", "license", "right", "light", "nod"])
# After these comes no gerund that says more of a name before it.
_APART = _ENDS.union(*map(CLASS.__getitem__, ("prep", "conj", "clause", "verb", "denial", "actor")))


def main(telling: Telling, at: int) -> list[Who]:
    """The subject of the clause that a word stands in."""
    return telling.meant(main_subject(telling.told, at))


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


def _just_named(telling: Telling, comma: int) -> list[Who]:
    """Who is named between a quotation and a comma: "…,” the WHO chief, X, said"."""
    if comma < 1 or telling.told.codes[comma - 1] != "P":
        return []
    first = phrase_before(telling.told, comma - 1).first
    quoted = first > 0 and telling.told.codes[first - 1] == '"'
    return telling.meant((comma - 1,)) if quoted else []


def _beside(telling: Telling, aside: int, back: int) -> list[Who]:
    """Who is spoken of with an apposition: the one outside, or a name inside for an office."""
    told = telling.told
    if told.words[aside + 1] == "from" and "to" in told.words[aside + 2 : back]:
        # "Leaders, from X to Y, condemned".
        return telling.between(aside + 2, back)
    alone = by_name(told, aside, back)
    found = subject(told, aside - 1)
    listed = subject(told, back - 1)
    if isinstance(listed, tuple) and len(listed) > 1 and not alone:
        return telling.meant(listed)
    outer = [told.who[at].person for at in found] if isinstance(found, tuple) else []
    if alone and not any(outer):
        return telling.meant((back - 1,))
    return telling.meant(found)


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
        return [] if letter == '"' and said != "“" else _behind_comma(telling, back)
    if said in ("it", "he", "she") and told.word(back - 1) in ("which", "what", "whom"):
        return []
    if said in ("who", "which", "that"):
        return _of_relative(telling, back, said)
    return _ending(telling, back) or _further_back(telling, back)


def _behind_comma(telling: Telling, back: int) -> list[Who]:
    """The subject of a verb behind a comma or dash."""
    aside = aside_begins(telling.told, back)
    if aside is not None:
        return _beside(telling, aside, back)
    told = telling.told
    if back > 0 and told.codes[back - 1] == PERSON and _opens_clause(told, back - 1):
        return telling.meant((back - 1,))
    return _just_named(telling, back) or main(telling, max(back, 0))


def _opens_clause(told: Line, actor: int) -> bool:
    """Whether somebody by name stands right behind "but" or "while"."""
    before = phrase_before(told, actor).first - 1
    return (
        before > 1
        and told.words[before] in ("but", "while", "whereas")
        and told.codes[before - 1] == ","
    )


def _of_relative(telling: Telling, back: int, said: str) -> list[Who]:
    """Of whom "who" or "which" says more."""
    told = telling.told
    if told.word(phrase_before(told, back - 1).first - 1) == "among":
        # "Was among those who phoned".
        return main(telling, back)
    back -= 2 if told.word(back - 1) == "," else 1
    if said != "who" and not PAPERS.isdisjoint(told.words[max(0, back - 3) : back + 1]):
        # "Adopted a resolution on Friday that urges".
        return _ending(telling, back) or main(telling, back)
    if said == "who" and told.codes[back : back + 1] == PERSON:
        return telling.meant(nearest(told, back))
    if said == "who" and (member := _member(told, back)) is not None:
        return telling.meant((member,))
    return _ending(telling, back)


def _member(told: Line, back: int) -> int | None:
    """Of whom "who" says more behind his party: "X of the Green movement, who"."""
    first = phrase_before(told, back).first
    led = told.word(first - 1) == "of" and told.codes[first - 2 : first - 1] == PERSON
    return first - 2 if led else None


def _further_back(telling: Telling, back: int) -> list[Who]:
    """Of whom "who" says more that stands some words before the verb: "who on the way had said"."""
    told = telling.told
    for at in range(back - 1, max(0, back - _SOON), -1):
        if told.words[at] in ("who", "which"):
            return _of_relative(telling, at, told.words[at])
        if told.codes[at] in _ACTS or told.codes[at] in _ENDS:
            return []
    return []


def _ending(telling: Telling, back: int) -> list[Who]:
    """The actors whose phrase ends with a word."""
    told = telling.told
    found = subject(told, back)
    if found is None and told.codes[back : back + 1] == PERSON:
        # A heading run into the sentence: "over attack on Al-Aqsa Foreign Minister X said".
        group = nearest(told, back)
        led = told.word(phrase_before(told, group[0]).first - 1)
        return telling.named(group) if led in ("on", "in", "at", "over") else []
    return [*_he_too(telling, found), *telling.meant(found)]


def _he_too(telling: Telling, found: tuple[int, ...] | str | None) -> list[Who]:
    """Whom a pronoun before "and" means: "he and X met"."""
    if not isinstance(found, tuple):
        return []
    told = telling.told
    first = phrase_before(told, found[0]).first
    before = told.word(first - 2)
    both = told.word(first - 1) == "and" and before in ("he", "she")
    return telling.meant(before) if both else []
