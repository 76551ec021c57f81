"""Who did what to whom: the events of a text, by CAMEO and PLOVER names.

Sentence by sentence a verb or noun that tells an event is found, and who stands before and after
it. An event whose actors are all unknown is none of ours. The codes are CAMEO's (Schrodt, CAMEO
codebook 1.1b3, 2012), given row by row in `event_words`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from jobs.rules.article import Reading
from jobs.rules.event_clauses import (
    Line,
    Party,
    acting,
    line,
    main_subject,
    objects,
    parties,
    phrase_before,
    skip_back,
    subject,
    without_asides,
)
from jobs.rules.event_words import (
    BE,
    BESIDE_QUOTE,
    CALLED_FOR,
    CALLED_FOR_WITH,
    CARRIED_OUT,
    CLAUSE,
    CONJUNCTIONS,
    DENIED,
    DETERMINERS,
    ENDS,
    HOLDERS,
    IF,
    LIGHT,
    NEEDED,
    NOT,
    NOT_AFTER,
    NOT_BEFORE,
    OBJECT,
    PEOPLE,
    PHONE,
    PLANNED,
    PREPOSITIONS,
    QUOTES,
    SHOULD,
    SUFFERED,
    TITLES,
    TO_COME,
    TRIGGERS,
    VERBS_ONLY,
    WILL,
    Kind,
    Status,
    Trigger,
)
from jobs.rules.sentences import sentences

Role = Literal["source", "target"]


@dataclass(frozen=True)
class Actor:
    """Who takes part in an event, by the id of the tag, and on which side."""

    id: str
    role: Role


@dataclass(frozen=True)
class Event:
    """Who did what to whom. `start` to `end` (exclusive) are the words of the text that say it.

    Of those who call or meet each other all are sources, where the text does not say who began.
    """

    kind: Kind
    cameo: str
    status: Status
    actors: tuple[Actor, ...]
    start: int
    end: int


# What only the one who speaks does: a statement beside one of these is no event of its own.
_SPOKEN = frozenset(["praise", "appeal", "demand", "condemn", "threaten", "call", "meet"])
_MUTUAL = frozenset(["call", "meet", "sign", "ceasefire"])
# An event of these kinds is one only with somebody it is directed at, or with two who act.
_TWO_SIDED = frozenset(["call", "meet", "visit", "summon", "expel", "threaten"])
_BY = frozenset(["by"])
_NEAR, _FAR = 8, 14
_HELPERS = WILL | SHOULD | NOT | frozenset(["do", "does", "did"])
_PLURAL = frozenset(["people", "police", "children", "women", "both"])
# Too vague to be an event with nobody it is directed at.
_WITH_TARGET = frozenset(
    ["support", "back", "discuss", "welcome", "give", "thank", "ask", "name", "offer", "request"]
)
_ASKED_AT = frozenset(
    ["during", "in", "after", "following", "amid", "at", "by", "since", "is", "was", "were", "are"]
)


def events(text: str, reading: Reading) -> tuple[Event, ...]:
    """The events that a text tells, in its order, over the mentions of its reading."""
    named = parties(reading)
    found: list[Event] = []
    focus: Party | None = None
    at = 0
    for start, end in sentences(text):
        while at < len(named) and named[at].start < start:
            at += 1
        first = at
        while at < len(named) and named[at].end <= end:
            at += 1
        told = without_asides(line(text, start, end, named[first:at]))
        sentence = _Sentence(told, focus)
        found += sentence.events()
        focus = sentence.focus()
    return tuple(found)


@dataclass(slots=True)
class _Draft:
    """An event as one wording tells it, before it is held against the others of the sentence."""

    kind: Kind
    cameo: str
    status: Status
    sources: list[Party]
    targets: list[Party]
    first: int
    last: int


class _Sentence:
    """The events of one sentence. `focus` is whom "he" and "the president" mean."""

    def __init__(self, told: Line, focus: Party | None) -> None:
        self.told, self._focus = told, focus
        self._subject: Party | None = None
        self._undergone = False

    def events(self) -> Iterator[Event]:
        """The events, each told once."""
        for draft in _told_once(list(self._drafts())):
            yield self._event(draft)

    def focus(self) -> Party | None:
        """Whom the next sentence means by "he": the person who acted here."""
        people = [party for party in self.told.who.values() if party.person]
        if self._subject is not None:
            return self._subject
        if people:
            first = people[0]
            others = {party.id for party in people}
            return first if len(others) == 1 else None
        return self._focus if self._anaphor() else None

    def _anaphor(self) -> bool:
        return any(word in ("he", "she", "his", "her") for word in self.told.words[:40])

    # wordings

    def _drafts(self) -> Iterator[_Draft]:
        told, at = self.told, 0
        while at < len(told.words):
            draft = self._draft_at(at) if told.words[at] in TRIGGERS else None
            if draft:
                yield draft
            at = draft.last if draft else at + 1

    def _draft_at(self, at: int) -> _Draft | None:
        """The event of the longest wording that begins with a word and is meant as one."""
        told = self.told
        for trigger in TRIGGERS[told.words[at]]:
            last = at + 1 + len(trigger.rest)
            fits = not trigger.rest or tuple(told.words[at + 1 : last]) == trigger.rest
            if (
                fits
                and self._meant(at, last, trigger)
                and (draft := self._draft(at, last, trigger))
            ):
                return draft
        return None

    def _meant(self, first: int, last: int, trigger: Trigger) -> bool:
        """Whether a wording is a verb or noun here, and of this sense."""
        told = self.told
        before, after = told.word(first - 1), told.word(last)
        if before == "-":
            return False
        if before in NOT_AFTER.get(trigger.lemma, ()) or after in NOT_BEFORE.get(trigger.lemma, ()):
            return False
        if trigger.form == "noun":
            return self._is_noun(first, last, trigger)
        if trigger.form in ("plain", "present", "gerund") and (
            before in DETERMINERS or after == "of"
        ):
            return False
        if trigger.form in ("plain", "present") and (before in VERBS_ONLY or before in LIGHT):
            return False
        if trigger.form == "plain" and not self._is_plain_verb(first):
            return False
        if needed := NEEDED.get(trigger.kind):
            around = told.words[max(0, first - _NEAR) : last + _NEAR + 4]
            if not needed.intersection(around):
                return False
        if trigger.lemma in BESIDE_QUOTE and trigger.kind == "statement":
            return self._beside_quote(first, last) or (
                trigger.lemma in ("note", "add", "claim") and after in ("that", ",")
            )
        return True

    def _determined(self, first: int) -> bool:
        """Whether an article stands before a word, so that it is a noun: "an urgent meeting"."""
        if first == 0 or self.told.word(first - 1) in DETERMINERS:
            return first > 0
        phrase = phrase_before(self.told, first - 1)
        return (
            phrase.actor is None
            and phrase.first < first
            and (self.told.words[phrase.first] in DETERMINERS and not _ends_in_s(phrase.head))
        )

    def _is_plain_verb(self, first: int) -> bool:
        """Whether a plain form is a verb: after "to", an auxiliary, or a subject in the plural."""
        told = self.told
        back, skipped = skip_back(told, first)
        said = told.word(back)
        if said in ("to", "we", "they", "i", "you") or skipped & _HELPERS:
            return True
        if back in told.owning or back < 0:
            return False
        found = subject(told, back) if told.word(back) not in ENDS else None
        ends = told.text[told.ends[back] - 1 : told.ends[back]]
        return isinstance(found, tuple) and (len(found) > 1 or ends == "s" or said in _PLURAL)

    def _is_noun(self, first: int, last: int, trigger: Trigger) -> bool:
        told = self.told
        before, after = told.word(first - 1), told.word(last)
        if trigger.lemma == "call":
            single = trigger.rest == () and told.words[first] in ("call", "calls")
            return not single or (after in trigger.to and before in DETERMINERS)
        if before == "to" and told.words[first] == trigger.lemma and after in DETERMINERS:
            return False
        return not (
            (trigger.lemma == "talk" and before in ("@", "to") and after in ("to",))
            or before in ("he", "she", "they")
        )

    def _beside_quote(self, first: int, last: int) -> bool:
        told = self.told
        around = [*told.words[max(0, first - 4) : first], *told.words[last : last + 3]]
        return bool(QUOTES.intersection(around))

    # one wording

    def _draft(self, first: int, last: int, trigger: Trigger) -> _Draft | None:
        if self._conditional(first):
            return None
        noun = trigger.form == "noun"
        draft = self._of_noun(first, last, trigger) if noun else self._of_verb(first, last, trigger)
        if draft is None:
            return None
        self._phoned(draft)
        self._tidy(draft)
        return draft if self._whole(draft, trigger) else None

    def _conditional(self, first: int) -> bool:
        for word in range(first - 1, max(-1, first - _FAR), -1):
            if self.told.words[word] in IF:
                return True
            if self.told.words[word] in ENDS:
                return False
        return False

    def _of_verb(self, first: int, last: int, trigger: Trigger) -> _Draft | None:
        told = self.told
        back, skipped = skip_back(told, first)
        agents = self._agents(last)
        be = bool(skipped & BE)
        by = told.word(last) == "by"
        undergone = OBJECT in trigger.to or (trigger.kind == "statement" and by)
        again = self._undergone and told.word(back) in CONJUNCTIONS
        rung = trigger.lemma == "call" and trigger.rest == ()
        passive = (
            undergone
            and trigger.form in ("past", "participle")
            and (((be or again) and not rung) or by)
        )
        self._undergone = passive
        if trigger.form == "participle" and not (
            passive or skipped & frozenset(["has", "have", "had"])
        ):
            return None
        if trigger.form == "past" and be and not passive and trigger.kind != "die":
            return None
        if told.word(back) == "to" and any(
            said.startswith("threat") for said in told.words[max(0, back - 4) : back]
        ):
            return None
        status, subjects = self._standing(first, back, skipped, trigger)
        if passive:
            return _Draft(trigger.kind, trigger.cameo, status, agents, subjects, first, last)
        if trigger.kind == "statement" and not subjects:
            subjects = self._said_after(last)
        targets = self._parties(objects(told, last, trigger.to, SUFFERED))
        if trigger.kind in ("call", "meet") and targets and self._is_a_thing_of(last):
            return None
        if trigger.lemma == "call" and not trigger.rest and not self._rung(last, targets):
            return None
        return _Draft(trigger.kind, trigger.cameo, status, subjects, targets, first, last)

    def _agents(self, last: int) -> list[Party]:
        """Who did it, after "by"."""
        return self._parties(objects(self.told, last, _BY, frozenset(), _FAR))

    def _said_after(self, last: int) -> list[Party]:
        """Who spoke, named after the verb: “...,” said Raisi."""
        told = self.told
        return self._parties((last,)) if last in told.who else []

    def _is_a_thing_of(self, last: int) -> bool:
        """Whether what is met is not somebody but something of theirs: "meets Iran's needs"."""
        told = self.told
        owner = next((word for word in range(last, last + 4) if word in told.owning), None)
        return owner is not None and told.word(owner + 1) not in PEOPLE | TITLES

    def _rung(self, last: int, targets: Sequence[Party]) -> bool:
        """Whether "called" is by phone: whom, and nothing that they are called."""
        told = self.told
        return bool(
            targets
            and targets[0].person
            and last in told.who
            and last not in told.owning
            and (
                told.word(last + 1)
                in PREPOSITIONS | ENDS | CONJUNCTIONS | {"", ".", "late", "early"}
                or told.word(last + 1).endswith("day")
            )
        )

    def _standing(
        self, first: int, back: int, skipped: frozenset[str], trigger: Trigger
    ) -> tuple[Status, list[Party]]:
        """Whether the deed was done, and who is the subject of its verb."""
        told = self.told
        if (
            trigger.form == "gerund"
            and not skipped & BE
            and not self._of_next(first, back, trigger)
        ):
            status, subjects = self._of_gerund(first, back)
        elif told.word(back) == "to" and trigger.form == "plain":
            status, subjects = self._of_infinitive(back)
        else:
            status, subjects = "done", self._subjects(back, first)
        if skipped & NOT:
            status = "denied"
        elif skipped & SHOULD:
            status = "called_for"
        elif skipped & WILL:
            status = "planned"
        return self._denied(first, status), subjects

    def _of_next(self, first: int, back: int, trigger: Trigger) -> bool:
        """Whether a gerund belongs to the name before it: "forces attacking worshippers"."""
        told = self.told
        phrase = phrase_before(told, back) if back >= 0 else None
        return (
            back == first - 1
            and trigger.kind not in _SPOKEN
            and trigger.kind != "statement"
            and phrase is not None
            and acting(told, phrase) is not None
        )

    def _of_gerund(self, first: int, back: int) -> tuple[Status, list[Party]]:
        """After "of", "for" and "from" whoever is named before acts, else the main subject."""
        told = self.told
        led = told.word(back)
        if led in ("for", "of", "from"):
            nearest = next(
                (w for w in range(back - 1, max(-1, back - 4), -1) if w in told.who), None
            )
            if nearest is not None:
                return ("denied" if led == "from" else "done"), self._parties((nearest,))
        return "done", self._resolved(main_subject(told, back if led in CLAUSE else first))

    def _of_infinitive(self, to: int) -> tuple[Status, list[Party]]:
        """By the word that governs "to": plans to visit, was urged to sign, refused to meet."""
        told = self.told
        between: list[int] = []
        for word in range(to - 1, max(-1, to - _NEAR - 2), -1):
            said = told.words[word]
            if word in told.who:
                between.append(word)
            asked = said in CALLED_FOR or (
                told.word(word + 1) in CALLED_FOR_WITH
                and said in CALLED_FOR_WITH[told.word(word + 1)]
            )
            if asked:
                own = self._parties(tuple(reversed(between)))
                return "called_for", own or self._before(word)
            if said in PLANNED and told.word(word - 1) == "no":
                return "denied", self._before(word - 1)
            for words, status in ((DENIED, "denied"), (PLANNED, "planned"), (CARRIED_OUT, "done")):
                if said in words:
                    return _status(status), self._before(word)
            if said in ENDS or said in CLAUSE:
                break
        return "planned", self._resolved(main_subject(told, to))

    def _before(self, verb: int) -> list[Party]:
        back, _ = skip_back(self.told, verb)
        if self.told.word(back) == "to":
            return self._of_infinitive(back)[1]
        return self._subjects(back, verb)

    def _subjects(self, back: int, verb: int) -> list[Party]:
        """The actors whose verb this is; the main subject where the verb is one of several."""
        told = self.told
        said = told.word(back)
        if said in CONJUNCTIONS or said in ("then", "to"):
            return self._resolved(main_subject(told, back))
        if said in ENDS or back < 0:
            if said in ("”", '"', "»") or (said in QUOTES and said != "“"):
                return []
            aside = self._aside(back)
            return (
                self._resolved(aside) if aside else self._resolved(main_subject(told, max(back, 0)))
            )
        if said in ("who", "which", "that"):
            back -= 2 if told.word(back - 1) == "," else 1
        found = subject(told, back)
        if found is None and back in told.who and told.who[back].person and back not in told.owning:
            led = told.word(phrase_before(told, back).first - 1)
            return self._resolved((back,) if led in ("on", "in", "at", "over") else None)
        return self._resolved(found)

    def _aside(self, comma: int) -> tuple[int, ...] | str | None:
        """The subject before an apposition: "Raisi, who took office in 2021, said"."""
        told = self.told
        if told.word(comma) not in (",", "–", "—", "-"):
            return None
        for word in range(comma - 1, max(-1, comma - 24), -1):
            if told.words[word] == told.words[comma]:
                return subject(told, word - 1)
        return None

    def _resolved(self, found: tuple[int, ...] | str | None) -> list[Party]:
        """The actors themselves; for a pronoun whom it means, if that is known."""
        told = self.told
        if isinstance(found, str):
            if self._focus is not None and (
                found in ("he", "she") or found[:5] in self._focus.office
            ):
                self._subject = self._subject or self._focus
                return [self._focus]
            if found in ("i", "we"):
                return self._speaker()
            if found == "it":
                nations = [p for p in told.who.values() if not p.person]
                return nations[:1] if len({p.id for p in nations[:1]}) == 1 else []
            return []
        if found is None:
            return []
        named = self._parties(found)
        if self._subject is None and named and named[0].person:
            self._subject = named[0]
        return named

    def _speaker(self) -> list[Party]:
        """Who says "we" within quotation marks, if the sentence goes on to name him."""
        told = self.told
        for word in range(len(told.words) - 1, 0, -1):
            if told.words[word] in QUOTES:
                for near in range(word + 1, min(word + 5, len(told.words))):
                    if near in told.who and told.who[near].person:
                        return [told.who[near]]
                return []
        return []

    def _parties(self, found: Sequence[int]) -> list[Party]:
        return [self.told.who[word] for word in found]

    def _denied(self, first: int, status: Status) -> Status:
        """Whether a denial stands before the verb: "denied that it attacked"."""
        told = self.told
        for word in range(first - 1, max(-1, first - _NEAR), -1):
            said = told.words[word]
            if said in ENDS:
                break
            if said in ("denied", "denies", "deny", "denying", "refuted"):
                return "denied"
        return status

    # nouns

    def _of_noun(self, first: int, last: int, trigger: Trigger) -> _Draft | None:
        told = self.told
        phrase = phrase_before(told, first - 1) if first else None
        start = phrase.first if phrase and phrase.last >= phrase.first else first
        sources: list[Party] = []
        if (
            phrase
            and phrase.actor is not None
            and (
                not phrase.head or phrase.actor in told.owning or not told.who[phrase.actor].person
            )
        ):
            sources = self._parties((phrase.actor,))
        if not sources and "by" not in trigger.to:
            sources = self._parties(objects(told, last, _BY, frozenset(), _NEAR))
        if not sources and told.word(start) in ("its", "their"):
            sources = [p for p in self._resolved(main_subject(told, start)) if not p.person]
        targets = self._parties(
            objects(told, last, trigger.to - {"between", "from"}, frozenset(), _NEAR)
        )
        both = self._parties(
            objects(told, last, frozenset(["between"]) & trigger.to, frozenset(), _NEAR)
        )
        if both:
            sources, targets = both, []
        status, governor, caller = self._governed(start, last)
        if not sources and not both:
            sources = self._doer(trigger, start, governor)
        if caller is not None and not sources:
            asked = [word for word in range(caller, start) if word in told.who]
            sources = self._before(caller)
            targets = targets or self._parties(asked[:1])
        if (
            "from" in trigger.to
            and governor is not None
            and told.words[governor].startswith("receiv")
        ):
            callers = self._parties(objects(told, last, frozenset(["from"]), frozenset(), _NEAR))
            sources, targets = callers, sources
        return _Draft(trigger.kind, trigger.cameo, status, sources, targets, first, last)

    def _doer(self, trigger: Trigger, start: int, governor: int | None) -> list[Party]:
        """Who does what the noun says: the subject of its verb, or of the clause it hangs on."""
        told = self.told
        if governor is not None and told.words[governor] in LIGHT:
            return self._before(governor)
        led = told.word(start - 1)
        if trigger.kind in ("call", "meet", "visit") and led in (
            "in",
            "during",
            "after",
            "following",
            "on",
            "at",
            "before",
        ):
            found = main_subject(told, start - 1) or self._after_comma(start)
            return self._resolved(found)
        return []

    def _after_comma(self, start: int) -> tuple[int, ...] | str | None:
        """The subject of the clause that an opening phrase belongs to: "During a call, he said"."""
        told = self.told
        for word in range(start, min(start + 2 * _FAR, len(told.words))):
            if told.words[word] == ",":
                for near in range(word + 1, min(word + _NEAR, len(told.words))):
                    if told.words[near] in ("he", "she"):
                        return told.words[near]
                    if near in told.who:
                        return (near,)
                return None
        return None

    def _governed(self, start: int, last: int) -> tuple[Status, int | None, int | None]:
        """The status of a noun by the words before it, the verb that it is the object of, and the
        verb that calls for it."""
        told = self.told
        status: Status = "done"
        governor: int | None = None
        for word in range(last - 1, max(-1, start - _NEAR), -1):
            said, following = told.words[word], told.word(word + 1)
            if said in ENDS and said not in QUOTES:
                break
            if said in TO_COME and status == "done" and word >= start - 3:
                status = "planned"
            if word < start and said in _ASKED_AT:
                break
            if governor is None and said in LIGHT and word >= start - 3:
                governor = word
            if said in CALLED_FOR or (
                following in CALLED_FOR_WITH and said in CALLED_FOR_WITH[following]
            ):
                return "called_for", governor, word
            if said in DENIED:
                status = "denied"
            elif said in WILL and status == "done":
                status = "planned"
        return (self._to_be(last) if status == "done" else status), governor, None

    def _to_be(self, last: int) -> Status:
        """By what follows a noun: "will be held", "was cancelled"."""
        told = self.told
        for word in range(last, min(last + _FAR + 4, len(told.words))):
            said = told.words[word]
            if said in ENDS or said in CLAUSE:
                break
            if said in WILL:
                return "planned"
            if said in SHOULD:
                return "called_for"
            if said in ("cancelled", "canceled"):
                return "denied"
            if said in ("scheduled", "slated", "planned"):
                return "planned"
        return "done"

    # the draft as a whole

    def _phoned(self, draft: _Draft) -> None:
        """Talks by telephone are a call."""
        around = self.told.words[max(0, draft.first - 4) : draft.last + _FAR]
        if draft.kind == "meet" and draft.cameo == "040" and PHONE.intersection(around):
            draft.kind, draft.cameo = "call", "041"

    def _tidy(self, draft: _Draft) -> None:
        """Nobody twice, and no country beside its own leader."""
        sources = {party.id for party in draft.sources}
        homes = {party.home for party in draft.sources if party.person}
        targets = [
            p for p in draft.targets if p.id not in sources and not (p.country and p.id in homes)
        ]
        people = {party.home for party in targets if party.person}
        draft.targets = [p for p in targets if not (p.country and p.id in people)]
        draft.sources = [p for p in draft.sources if not (p.country and p.id in homes)]

    def _whole(self, draft: _Draft, trigger: Trigger) -> bool:
        """Whether enough is known for an event."""
        if not draft.sources and not draft.targets:
            return False
        if draft.kind == "statement":
            return bool(draft.sources)
        if draft.cameo == "180" and not draft.sources:
            return any(party.person for party in draft.targets)
        if trigger.lemma in _WITH_TARGET and not draft.targets and len(draft.sources) < 2:
            return False
        if draft.kind in _TWO_SIDED and not draft.targets and draft.status != "called_for":
            bodies = trigger.kind == "meet" and trigger.lemma in ("meet", "meeting", "summit")
            return draft.kind in _MUTUAL and (
                len(draft.sources) > 1 or (bodies and not draft.sources[0].country)
            )
        if draft.kind in ("resign", "die", "elect", "appoint"):
            return self._of_office(draft)
        return True

    def _of_office(self, draft: _Draft) -> bool:
        near = self.told.words[max(0, draft.first - _NEAR) : draft.last + _NEAR]
        return any(p.person for p in [*draft.sources, *draft.targets]) or bool(
            HOLDERS.intersection(near)
        )

    def _event(self, draft: _Draft) -> Event:
        told = self.told
        actors = dict.fromkeys(
            [
                *(Actor(p.id, "source") for p in draft.sources),
                *(Actor(p.id, "target") for p in draft.targets),
            ]
        )
        return Event(
            draft.kind,
            draft.cameo,
            draft.status,
            tuple(actors),
            told.starts[draft.first],
            told.ends[draft.last - 1],
        )


def _ends_in_s(word: str) -> bool:
    return word.endswith("s")


def _status(word: str) -> Status:
    return "denied" if word == "denied" else "planned" if word == "planned" else "done"


def _told_once(drafts: Sequence[_Draft]) -> list[_Draft]:
    """The events of a sentence, those that are one taken together."""
    kept: list[_Draft] = []
    for draft in drafts:
        same = next((other for other in kept if _same(other, draft)), None)
        if same is None:
            kept.append(draft)
            continue
        same.sources += [p for p in draft.sources if p.id not in {o.id for o in same.sources}]
        known = {o.id for o in [*same.sources, *same.targets]}
        same.targets += [p for p in draft.targets if p.id not in known]
    calls = [{p.id for p in [*d.sources, *d.targets]} for d in kept if d.kind == "call"]
    kept = [
        d
        for d in kept
        if d.kind != "meet"
        or not any({p.id for p in [*d.sources, *d.targets]} <= call for call in calls)
    ]
    speakers = {p.id for d in kept if d.kind in _SPOKEN for p in d.sources}
    return [
        d
        for d in kept
        if d.kind != "statement" or not speakers.intersection(p.id for p in d.sources)
    ]


def _same(one: _Draft, other: _Draft) -> bool:
    if one.kind != other.kind or one.status != other.status:
        return False
    mine, theirs = {p.id for p in one.sources}, {p.id for p in other.sources}
    return not mine or not theirs or mine == theirs
