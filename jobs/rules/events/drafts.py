"""What each wording in a sentence tells: an event with who stands before and after the words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from jobs.rules.article import EventKind, EventStatus
from jobs.rules.events.clauses import (
    Line,
    Party,
    acting,
    main_subject,
    objects,
    phrase_before,
    skip_back,
    subject,
)
from jobs.rules.events.standing import by_auxiliary, conditional, of_infinitive, of_noun
from jobs.rules.events.wordings import is_meant
from jobs.rules.events.words import (
    BE,
    CLAUSE,
    CONJUNCTIONS,
    CRASHES,
    DENIALS,
    ENDS,
    HOLDERS,
    LIGHT,
    OBJECT,
    OCCASIONS,
    PEOPLE,
    PHONE,
    PREPOSITIONS,
    QUOTES,
    SPORT,
    SUFFERED,
    TITLES,
    TRIGGERS,
    VERBS_ONLY,
    WITH_TARGET,
    Trigger,
)

_MUTUAL = frozenset(["call", "meet", "sign", "ceasefire"])
# Events of these kinds need somebody they are directed at, or two who act.
_TWO_SIDED = frozenset(["call", "meet", "visit", "summon", "expel", "threaten"])
_OF_OFFICES = frozenset(["resign", "die", "elect", "appoint"])
_BY = frozenset(["by"])
_BETWEEN = frozenset(["between"])
_NOBODY: frozenset[str] = frozenset()
_NEAR, _FAR, _CHAINED = 8, 14, 3
_AFTER_A_CALL = PREPOSITIONS | ENDS | CONJUNCTIONS | {"", ".", "late", "early"}
_HAVE = frozenset(["has", "have", "had", "having"])


@dataclass(slots=True)
class Draft:
    """An event as one wording tells it: words `first` to `last` (exclusive)."""

    kind: EventKind
    cameo: str
    status: EventStatus
    sources: list[Party]
    targets: list[Party]
    first: int
    last: int

    def everyone(self) -> list[Party]:
        """All who take part."""
        return [*self.sources, *self.targets]

    def take_in(self, other: "Draft") -> None:
        """Take in who else another wording of the same event names."""
        known = {party.id for party in self.everyone()}
        if not self.sources:
            self.sources = [party for party in other.sources if party.id not in known]
        self.targets += [party for party in other.targets if party.id not in known]

    def tidy(self) -> None:
        """Nobody twice, and no country beside its own leader."""
        ids = {party.id for party in self.sources}
        homes = {party.home for party in self.sources if party.person}
        self.sources = [p for p in self.sources if not (p.country and p.id in homes)]
        others = [p for p in self.targets if p.id not in ids and not (p.country and p.id in homes)]
        theirs = {party.home for party in others if party.person}
        self.targets = [p for p in others if not (p.country and p.id in theirs)]


class Telling:
    """A sentence's wordings, read one by one. `focus` is whom "he" means, from before."""

    def __init__(self, told: Line, focus: Party | None) -> None:
        self.told, self._focus = told, focus
        self._subject: Party | None = None
        self._undergone = False
        self._before_this: Draft | None = None
        self._is_game = not SPORT.isdisjoint(told.words)

    def drafts(self) -> Iterator[Draft]:
        """What the wordings tell, in their order."""
        end = 0
        for at in [at for at, word in enumerate(self.told.words) if word in TRIGGERS]:
            if at >= end and (draft := self._draft_at(at)):
                self._before_this = draft
                end = draft.last
                yield draft

    def focus(self) -> Party | None:
        """Whom the next sentence means by "he": who acted here, or else the only one named."""
        if self._subject is not None:
            return self._subject
        people = {party.id: party for party in self.told.who.values() if party.person}
        if people:
            return next(iter(people.values())) if len(people) == 1 else None
        spoken_of = not {"he", "she", "his", "her"}.isdisjoint(self.told.words)
        return self._focus if spoken_of else None

    def _draft_at(self, at: int) -> Draft | None:
        """The event of the longest wording that begins with a word and is meant as one."""
        told = self.told
        for trigger in TRIGGERS[told.words[at]]:
            last = at + 1 + len(trigger.rest)
            fits = not trigger.rest or tuple(told.words[at + 1 : last]) == trigger.rest
            if (
                fits
                and is_meant(told, at, last, trigger)
                and (draft := self._draft(at, last, trigger))
            ):
                return draft
        return None

    def _draft(self, first: int, last: int, trigger: Trigger) -> Draft | None:
        played = self._is_game and trigger.kind in ("meet", "attack")
        if played or conditional(self.told, first):
            return None
        noun = trigger.form == "noun"
        draft = self._of_noun(first, last, trigger) if noun else self._of_verb(first, last, trigger)
        if draft is None:
            return None
        _reword(self.told, draft)
        draft.tidy()
        return draft if _is_whole(self.told, draft, trigger) else None

    # verbs

    def _of_verb(self, first: int, last: int, trigger: Trigger) -> Draft | None:
        told = self.told
        back, skipped = skip_back(told, first)
        threat = told.word(back) == "to" and any(
            w.startswith("threat") for w in told.words[max(0, back - 4) : back]
        )
        self._undergone = passive = self._is_passive(last, back, skipped, trigger)
        if threat or not (passive or _is_finite(skipped, trigger)):
            return None
        if not passive and trigger.kind in ("call", "meet") and _owned_thing(told, last):
            return None
        status, subjects = self._standing(first, back, skipped, trigger)
        if passive:
            agents = self._named(objects(told, last, _BY, _NOBODY, _FAR))
            return Draft(trigger.kind, trigger.cameo, status, agents, subjects, first, last)
        if trigger.kind == "statement" and not subjects and last in told.who:
            subjects = [told.who[last]]
        found = objects(told, last, trigger.to, SUFFERED)
        if trigger.lemma == "call" and not trigger.rest and not _rings(told, last, found):
            return None
        return Draft(trigger.kind, trigger.cameo, status, subjects, self._named(found), first, last)

    def _is_passive(self, last: int, back: int, skipped: frozenset[str], trigger: Trigger) -> bool:
        """Whether the subject undergoes it: "was condemned", "crimes committed by"."""
        told = self.told
        by = told.word(last) == "by"
        if trigger.form not in ("past", "participle"):
            return False
        if OBJECT not in trigger.to:
            return trigger.kind == "statement" and by
        again = self._undergone and told.word(back) in CONJUNCTIONS
        called = trigger.lemma == "call" and not trigger.rest
        return by or (not called and (again or bool(skipped & BE)))

    def _standing(
        self, first: int, back: int, skipped: frozenset[str], trigger: Trigger
    ) -> tuple[EventStatus, list[Party]]:
        """Whether the deed was done, and who is the subject of its verb."""
        told = self.told
        status: EventStatus = "done"
        if (
            trigger.form == "gerund"
            and not skipped & BE
            and not self._hangs_on_name(first, back, trigger)
        ):
            status, subjects = self._of_gerund(first, back)
        elif told.word(back) == "to" and trigger.form == "plain":
            status, subjects = self._of_infinitive(back)
        else:
            subjects = self._subjects(back)
        return by_auxiliary(told, first, skipped, status), subjects

    def _hangs_on_name(self, first: int, back: int, trigger: Trigger) -> bool:
        """Whether a gerund belongs to the name before it: "forces attacking worshippers"."""
        spoken = trigger.kind in ("statement", "appeal", "demand", "condemn", "praise", "threaten")
        if spoken or back != first - 1 or back < 0:
            return False
        return acting(self.told, phrase_before(self.told, back)) is not None

    def _of_gerund(self, first: int, back: int) -> tuple[EventStatus, list[Party]]:
        """After "of", "for" and "from" whoever is named before acts, else the main subject."""
        told, led = self.told, self.told.word(back)
        plain = (
            led.isalpha() and led not in PREPOSITIONS | CONJUNCTIONS | CLAUSE | VERBS_ONLY | DENIALS
        )
        if back == first - 1 and plain:
            return "done", []
        if led in ("for", "of", "from"):
            near = next((w for w in range(back - 1, max(-1, back - 4), -1) if w in told.who), None)
            if near is not None:
                return ("denied" if led == "from" else "done"), [told.who[near]]
        return "done", self._meant(main_subject(told, back if led in CLAUSE else first))

    def _of_infinitive(self, to: int, depth: int = 0) -> tuple[EventStatus, list[Party]]:
        """Who is to do it: whoever is asked to, else whose verb it hangs on."""
        told = self.told
        governed = of_infinitive(told, to)
        if governed.governor is None:
            return governed.status, self._meant(main_subject(told, to))
        asked = [told.who[w] for w in range(governed.governor, to) if w in told.who]
        if governed.caller is not None and asked:
            return governed.status, asked
        return governed.status, self._before(governed.governor, depth + 1)

    def _before(self, verb: int, depth: int = 0) -> list[Party]:
        """The subject of a verb, through at most a few others: "plans to offer to mediate"."""
        back, skipped = skip_back(self.told, verb)
        if self.told.word(back) == "to":
            return self._of_infinitive(back, depth)[1] if depth < _CHAINED else []
        if self.told.word(verb).endswith("ing") and not skipped & BE:
            return self._of_gerund(verb, back)[1]
        return self._subjects(back)

    def _subjects(self, back: int) -> list[Party]:
        """The actors that end at a word; the main subject where a verb is one of several."""
        told, said = self.told, self.told.word(back)
        if said in CONJUNCTIONS or said == "then":
            return self._meant(main_subject(told, back))
        if back < 0 or said in ENDS:
            if said in QUOTES and said != "“":
                return []
            aside = _aside_begins(told, back)
            found = main_subject(told, max(back, 0)) if aside is None else subject(told, aside - 1)
            return self._meant(found)
        if said in ("who", "which", "that"):
            back -= 2 if told.word(back - 1) == "," else 1
        found = subject(told, back)
        if found is None and back in told.who and told.who[back].person and back not in told.owning:
            # A heading run into the sentence: "over attack on Al-Aqsa Foreign Minister X said".
            led = told.word(phrase_before(told, back).first - 1)
            return self._named((back,)) if led in ("on", "in", "at", "over") else []
        return self._meant(found)

    def _meant(self, found: tuple[int, ...] | str | None) -> list[Party]:
        """The actors themselves; for a pronoun or a bare office whom it means, if that is known."""
        if found is None:
            return []
        if not isinstance(found, str):
            named = self._named(found)
            if self._subject is None and named and named[0].person:
                self._subject = named[0]
            return named
        if found in ("i", "we"):
            return self._speaker
        if found == "it":
            return self._first_nation
        personal = found in ("he", "she")
        meant = (self._subject if personal else None) or self._focus
        if meant is None or not (personal or found[:5] in meant.office):
            return []
        self._subject = self._subject or meant
        return [meant]

    @cached_property
    def _speaker(self) -> list[Party]:
        """Who says "we" within quotation marks, if the sentence goes on to name him."""
        told = self.told
        ends = [at for at, word in enumerate(told.words) if word in QUOTES]
        near = range(ends[-1] + 1, min(ends[-1] + 5, len(told.words))) if ends else ()
        return [told.who[word] for word in near if word in told.who][:1]

    @cached_property
    def _first_nation(self) -> list[Party]:
        """Whom "it" means: the first country or organization of the sentence."""
        return [party for party in self.told.who.values() if not party.person][:1]

    def _named(self, found: Sequence[int]) -> list[Party]:
        return [self.told.who[word] for word in found]

    # nouns

    def _of_noun(self, first: int, last: int, trigger: Trigger) -> Draft | None:
        told = self.told
        phrase = phrase_before(told, first - 1) if first else None
        start = min(phrase.first, first) if phrase else first
        if told.words[start] == "any":
            return None
        governed = of_noun(told, trigger.kind, start, last)
        targets = self._named(objects(told, last, trigger.to - {"between", "from"}, _NOBODY, _NEAR))
        sources = self._named(objects(told, last, _BETWEEN & trigger.to, _NOBODY, _NEAR))
        if sources:
            return Draft(trigger.kind, trigger.cameo, governed.status, sources, [], first, last)
        sources = self._owners(first, start) or (
            [] if "by" in trigger.to else self._named(objects(told, last, _BY, _NOBODY, _NEAR))
        )
        if not sources:
            sources = self._doers(trigger, start, governed.governor)
        if governed.caller is not None and not sources:
            asked = [told.who[w] for w in range(governed.caller, start) if w in told.who]
            sources, targets = self._before(governed.caller), targets or asked[:1]
        status, earlier = governed.status, self._before_this
        if trigger.kind in ("call", "meet") and sources and not targets and earlier:
            targets = list(earlier.targets) if earlier.kind == "statement" else []
        if told.word(start - 1) == "for" and earlier and earlier.kind == "visit":
            status = earlier.status
        received = governed.governor is not None and told.words[governed.governor].startswith(
            "receiv"
        )
        if "from" in trigger.to and received:
            callers = self._named(objects(told, last, frozenset(["from"]), _NOBODY, _NEAR))
            sources, targets = callers, sources
        return Draft(trigger.kind, trigger.cameo, status, sources, targets, first, last)

    def _owners(self, first: int, start: int) -> list[Party]:
        """Whose noun it is: "Israel's attack", "Israeli air strikes", "its attack"."""
        told = self.told
        phrase = phrase_before(told, first - 1) if first else None
        if phrase and phrase.actor is not None:
            bare = not phrase.head or phrase.actor in told.owning
            party = told.who[phrase.actor]
            return [party] if bare or not party.person else []
        if told.word(start) not in ("its", "their"):
            return []
        if told.word(start - 1) in ("over", "for"):
            nearest = [told.who[w] for w in range(max(0, start - _FAR), start) if w in told.who][
                -1:
            ]
        else:
            nearest = self._meant(main_subject(told, start))
        return [party for party in nearest if not party.person]

    def _doers(self, trigger: Trigger, start: int, governor: int | None) -> list[Party]:
        """Who does what the noun says: the subject of its verb, or of the clause it hangs on."""
        told = self.told
        if governor is not None and told.words[governor] in LIGHT:
            return self._before(governor)
        if trigger.kind in ("call", "meet", "visit") and told.word(start - 1) in OCCASIONS:
            return self._meant(main_subject(told, start - 1) or _after_comma(told, start))
        return []


def _is_finite(skipped: frozenset[str], trigger: Trigger) -> bool:
    if trigger.form == "participle":
        return bool(skipped & _HAVE)
    return trigger.form != "past" or not skipped & BE or trigger.kind == "die"


def _owned_thing(told: Line, last: int) -> bool:
    """Whether what is met is not somebody but something of theirs: "meets Iran's needs"."""
    owner = next((word for word in range(last, last + 4) if word in told.owning), None)
    return owner is not None and told.word(owner + 1) not in PEOPLE | TITLES


def _rings(told: Line, last: int, found: Sequence[int]) -> bool:
    """Whether "called" is by telephone: somebody, and nothing that he is called."""
    if not found or last not in told.who or last in told.owning or not told.who[last].person:
        return False
    after = told.word(last + 1)
    return after in _AFTER_A_CALL or after.endswith("day")


def _aside_begins(told: Line, end: int) -> int | None:
    """Where an apposition that ends with a comma or dash begins: "Raisi, Iran's president, said"."""
    if told.word(end) not in (",", "–", "—"):
        return None
    for word in range(end - 1, max(0, end - 24), -1):
        if told.words[word] == told.words[end]:
            inside = told.words[word + 1 : end]
            clause = inside[:1] != [] and inside[0] in ("who", "which", "whose")
            return word if clause or VERBS_ONLY.isdisjoint(inside) else None
    return None


def _after_comma(told: Line, start: int) -> tuple[int, ...] | str | None:
    """The subject of the clause that an opening phrase belongs to: "During a call, he said"."""
    end = min(start + 2 * _FAR, len(told.words))
    comma = next((word for word in range(start, end) if told.words[word] == ","), end)
    for near in range(comma + 1, min(comma + _NEAR, len(told.words))):
        if told.words[near] in ("he", "she"):
            return told.words[near]
        if near in told.who:
            return (near,)
    return None


def _reword(told: Line, draft: Draft) -> None:
    """Set right what the words around an event change in its kind and sides."""
    around = told.words[max(0, draft.first - 4) : draft.last + _FAR]
    if draft.kind == "meet" and draft.cameo == "040" and not PHONE.isdisjoint(around):
        draft.kind, draft.cameo = "call", "041"
    after = told.words[draft.last : draft.last + _FAR]
    if draft.cameo == "180" and not draft.sources and not CRASHES.isdisjoint(after):
        draft.kind, draft.cameo = "die", ""
        draft.sources, draft.targets = draft.targets, []
    if draft.kind == "elect" and not draft.targets:
        draft.sources, draft.targets = [], draft.sources


def _is_whole(told: Line, draft: Draft, trigger: Trigger) -> bool:
    """Whether enough is known for an event."""
    if not draft.sources and not draft.targets:
        return False
    if draft.kind in _OF_OFFICES:
        near = told.words[max(0, draft.first - _NEAR) : draft.last + _NEAR]
        return any(p.person for p in draft.everyone()) or not HOLDERS.isdisjoint(near)
    if draft.kind == "statement" or (trigger.form != "noun" and trigger.lemma in ("strike", "hit")):
        return bool(draft.sources) and (bool(draft.targets) or draft.kind == "statement")
    if draft.kind == "meet" and trigger.form == "noun" and not draft.sources:
        return False
    if draft.cameo == "180" and not draft.sources:
        return any(party.person for party in draft.targets)
    if draft.targets or len(draft.sources) > 1:
        return bool(draft.targets) or draft.kind in _MUTUAL or draft.kind not in _TWO_SIDED
    if trigger.form != "noun" and trigger.lemma in WITH_TARGET:
        return False
    if draft.kind not in _TWO_SIDED or draft.status == "called_for":
        return True
    council = trigger.lemma in ("meet", "meeting", "summit") and not draft.sources[0].country
    return council and draft.kind == "meet" and not draft.sources[0].person
