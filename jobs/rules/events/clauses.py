"""A sentence as words and actors, and who stands before and after a verb in it.

This is no parser: it knows the closed classes of English words, where noun phrases end, and whom
a mention names. Every look around a word is bounded, so that a text takes linear time.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from jobs.rules.article import Mention, Reading
from jobs.rules.events.words import (
    ADVERBS,
    AUXILIARIES,
    CLAUSE,
    CONJUNCTIONS,
    DETERMINERS,
    DIPLOMATS,
    ENDS,
    OFFICES,
    PEOPLE,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    TIMES,
    TITLES,
    VERBS_ONLY,
)

_TOKEN = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:[-'’][^\W_]+)*(?:(?<=s)'(?=\s))?|[^\w\s]")
_POSSESSIVE = re.compile(r"['’]s\b|(?<=s)['’](?=\s)")
_LOOK = 24
_PHRASE = 9
_MOST = 8
_STOPS = PREPOSITIONS | CONJUNCTIONS | CLAUSE | PRONOUNS | AUXILIARIES | ENDS | VERBS_ONLY
# Another verb ends an object, but not in "the crimes committed by" and "the killing of".
_OBJECT_ENDS = (
    CLAUSE | ENDS | PRONOUNS | frozenset(word for word in VERBS_ONLY if not word.endswith("ing"))
) - {"committed", "carried", "waged", "perpetrated", "launched", "conducted", "held", "made"}
_FOREGROUND = frozenset(["of", "for", "from"])


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who can act: a leader, or a country or organization."""

    id: str
    start: int
    end: int
    person: bool = False
    country: bool = False
    home: str | None = None
    office: str = ""


def parties(reading: Reading) -> list[Party]:
    """Who is mentioned in the text, in its order; of mentions inside each other the widest."""
    found = [
        *_named(((t.id, t.mentions, t.country, t.office) for t in reading.leaders), person=True),
        *_named((t.id, t.mentions, None, None) for t in reading.organizations),
        *_named(((t.id, t.mentions, t.id, None) for t in reading.countries), country=True),
    ]
    found.sort(key=lambda party: (party.start, -party.end, not party.person))
    apart: list[Party] = []
    for party in found:
        if not apart or party.start >= apart[-1].end:
            apart.append(party)
    return apart


_Tag = tuple[str, Sequence[Mention], str | None, str | None]


def _named(tags: Iterable[_Tag], *, person: bool = False, country: bool = False) -> Iterator[Party]:
    for id, mentions, home, office in tags:
        for told in mentions:
            if told.field == "text":
                title = (office or "").lower()
                yield Party(id, told.start, told.end, person, country, home, title)


@dataclass(slots=True)
class Line:
    """A sentence's words in small letters, with their places; an actor is the word `@`."""

    text: str
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    who: dict[int, Party] = field(default_factory=dict)
    owning: set[int] = field(default_factory=set)

    def word(self, at: int) -> str:
        """The word there; nothing beyond the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def is_name(self, at: int) -> bool:
        """Whether a word that names nobody we know is written like a name."""
        return at not in self.who and self.text[self.starts[at]].isupper()

    # reading the sentence in

    def add(self, word: str, start: int, end: int) -> None:
        """One more word."""
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)

    def add_party(self, party: Party) -> None:
        """One more actor, taken together with a title or country of the same person before it."""
        last = next(reversed(self.who), None)
        near = last is not None and len(self.words) - last <= _PHRASE
        if last is not None and near and self._belongs(last, self.words[last + 1 :], party):
            return
        self.who[len(self.words)] = party
        self.add("@", party.start, party.end)

    def _belongs(self, last: int, between: list[str], party: Party) -> bool:
        """Take an actor into the one before it, where both are said of one."""
        before = self.who[last]
        owned = bool(between) and last in self.owning
        if party.person and (not before.person or owned) and TITLES.issuperset(between):
            self._take_place_of(last, party)
            return True
        if before.person and not party.person and between == ["of"]:
            self._drop()
            return True
        if between[-1:] in (["to"], ["in"]) and not DIPLOMATS.isdisjoint(between[-2:-1]):
            self.add("abroad", party.start, party.end)
            return True
        return False

    def _take_place_of(self, last: int, party: Party) -> None:
        """Put a person in the place of whose he is: "spokesman for Iran's Foreign Ministry X"."""
        before = self.who.pop(last)
        del self.words[last:], self.starts[last:], self.ends[last:]
        self.owning.discard(last)
        if self.words[-1:] in (["for"], ["of"]) and TITLES.issuperset(self.words[-2:-1]):
            self._drop()
        self.who[len(self.words)] = party
        self.add("@", before.start, party.end)

    def _drop(self) -> None:
        self.words.pop()
        self.starts.pop()
        self.ends.pop()


def line(text: str, start: int, end: int, named: Sequence[Party]) -> Line:
    """A sentence with the actors that are mentioned in it, without what is in parentheses."""
    told = Line(text)
    small = _small(text[start:end])
    at = start
    for party in named:
        _read(told, small, start, at, party.start)
        told.add_party(party)
        at = party.end
    _read(told, small, start, at, end)
    return _without_asides(told) if "(" in told.words else told


def _small(text: str) -> str:
    """A text in small letters, each in its place."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(char.lower()[0] for char in text)
    return small.replace("’", "'")


def _read(told: Line, small: str, offset: int, start: int, end: int) -> None:
    """The words between two actors."""
    owner = len(told.words) - 1
    if owner in told.who:
        if match := _POSSESSIVE.match(told.text, start, end):
            told.owning.add(owner)
            start = match.end()
        elif told.text.startswith("-", start) and start + 1 == end:
            told.add("and", start, end)
            return
        elif told.text.startswith("-", start):
            # "Iran-backed" is not Iran.
            del told.who[owner]
            told.words[owner] = "backed"
    found = list(_TOKEN.finditer(small, start - offset, end - offset))
    told.words += [match.group() for match in found]
    told.starts += [match.start() + offset for match in found]
    told.ends += [match.end() + offset for match in found]


def _without_asides(told: Line) -> Line:
    plain = Line(told.text)
    depth, opened = 0, 0
    for at, word in enumerate(told.words):
        if word == "(" and ")" in told.words[at : at + _LOOK]:
            depth, opened = 1, at
        elif word == ")" and depth:
            depth = 0
            continue
        if depth and at - opened < _LOOK:
            continue
        if at in told.who:
            plain.who[len(plain.words)] = told.who[at]
        if at in told.owning:
            plain.owning.add(len(plain.words))
        plain.add(word, told.starts[at], told.ends[at])
    return plain


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: words `first` to `last`, the actor in it, and its head if that is no actor."""

    first: int
    last: int
    actor: int | None
    head: str


def phrase_before(told: Line, at: int) -> Phrase:
    """The noun phrase that ends with a word."""
    actor: int | None = None
    head = ""
    word = at
    while word >= 0 and at - word < _PHRASE:
        said = told.words[word]
        if word in told.who:
            if actor is not None and word not in told.owning:
                break
            actor = word if actor is None else actor
        elif said in DETERMINERS:
            word -= 1
            break
        elif said in _STOPS:
            break
        elif actor is None and not head:
            head = said
        word -= 1
    return Phrase(word + 1, at, actor, head)


def acting(told: Line, phrase: Phrase) -> int | None:
    """The actor that a noun phrase speaks of: whom it names, or whose people it names."""
    if phrase.actor is None:
        return None
    if not phrase.head:
        return phrase.actor
    if told.who[phrase.actor].person:
        return None
    return phrase.actor if phrase.head in PEOPLE else None


def skip_back(told: Line, at: int) -> tuple[int, frozenset[str]]:
    """Back over adverbs, auxiliaries and times before a verb: the word before, and what it was."""
    skipped: set[str] = set()
    first = max(-1, at - _PHRASE)
    word = at - 1
    while word > first:
        said = told.words[word]
        if (
            said in AUXILIARIES
            or said in ADVERBS
            or said in TIMES
            or said.isdigit()
            or (said.endswith("ly") and len(said) > 4)
        ):
            skipped.add(said)
        elif not (said in ("on", "in", "at", "for", "by") and told.word(word + 1) in TIMES):
            break
        word -= 1
    return word, frozenset(skipped)


def subject(told: Line, end: int) -> tuple[int, ...] | str | None:
    """Who is the subject whose last word is at `end`: actors, a pronoun, or nobody we know.

    Phrases that hang on a preposition are passed over: "Raisi in a meeting with Putin" is Raisi.
    """
    word = end
    behind: tuple[int, ...] | None = None
    led = ""
    while word >= 0 and end - word < _LOOK:
        said = told.words[word]
        if said in PRONOUNS:
            return said if led == "" else None
        phrase = phrase_before(told, word)
        if phrase.first > word:
            return None
        who = acting(told, phrase)
        group, first = ((), phrase.first) if who is None else _joined(told, phrase, who)
        before = told.word(first - 1)
        if before in PREPOSITIONS and not (behind is None and before in CLAUSE):
            if behind is None:
                behind, led = group, before
            word = first - 2
            continue
        if group:
            return group
        if behind and led in _FOREGROUND and phrase.head in PEOPLE:
            return None if any(told.who[owner].person for owner in behind) else behind
        if (
            told.words[phrase.first] == "the"
            and phrase.head in OFFICES
            and phrase.last - phrase.first < 3
        ):
            return phrase.head
        return None
    return None


def _joined(told: Line, phrase: Phrase, who: int) -> tuple[tuple[int, ...], int]:
    """An actor with those joined to it by commas and "and" before it, and their first word."""
    found, first = [who], phrase.first
    while told.word(first - 1) in ("and", ",", "or") and len(found) < _MOST:
        if told.word(first - 1) == "," and len(found) == 1:
            break
        back = first - 3 if told.word(first - 2) == "," else first - 2
        other = phrase_before(told, back) if back >= 0 else None
        actor = acting(told, other) if other else None
        if other is None or actor is None:
            break
        found.insert(0, actor)
        first = other.first
    return tuple(found), first


def main_subject(told: Line, at: int) -> tuple[int, ...] | str | None:
    """The subject of the clause that a word stands in: its first actor that hangs on nothing."""
    first = max(0, at - 2 * _LOOK)
    start = first
    for word in range(first, at):
        if told.words[word] in CLAUSE:
            start = word + 1
    word = start
    while word < at:
        said = told.words[word]
        if said in ("he", "she"):
            return said
        if said == "the" and told.word(word + 1) in OFFICES and told.word(word + 2) != "of":
            return told.words[word + 1]
        if word in told.who:
            phrase = phrase_before(told, _end_of(told, word, at))
            led = told.word(phrase.first - 1) if phrase.first > start else ""
            if led in PREPOSITIONS:
                word += 1
                continue
            if led in VERBS_ONLY:
                return None
            last = phrase.last
            while told.word(last + 1) in ("and", ",") and last + 2 < at:
                more = _phrase_after(told, last + 2, at)
                if more is None:
                    break
                last = more
            return subject(told, last)
        word += 1
    return None


def _phrase_after(told: Line, word: int, limit: int) -> int | None:
    """The last word of a noun phrase with an actor that begins at a word."""
    for at in range(word, min(word + 5, limit)):
        if at in told.who:
            return _end_of(told, at, limit)
        if told.words[at] in _STOPS and told.words[at] not in DETERMINERS:
            return None
    return None


def _end_of(told: Line, word: int, limit: int) -> int:
    """The last word of the noun phrase that an actor stands in."""
    last = word
    while last + 1 < limit and last - word < 3 and told.words[last + 1] in PEOPLE:
        last += 1
    return last


def objects(
    told: Line, start: int, to: frozenset[str], suffered: frozenset[str], reach: int = _LOOK
) -> tuple[int, ...]:
    """Whom a verb or noun that ends before `start` is directed at, led in by one of `to`."""
    led, last, head = "object", min(len(told.words), start + reach), ""
    word = start
    while word < last:
        said = told.words[word]
        if word in told.who:
            if led in to and not _leads_on(told, word):
                return _list_after(told, word, anyway=led == "between")
            if led in to and word in told.owning:
                return (word,)
        elif said in ("over", "about", "around", "than") and told.word(word + 1)[:1].isdigit():
            pass
        elif said in PREPOSITIONS or said == "that":
            if said == "of" and "of" in to:
                led = "of" if led in to or led == "object" else led
                led = "-" if head in suffered else led
            else:
                led = said
        elif said in QUOTES or said in DETERMINERS or said in ADVERBS or said in TIMES:
            pass
        elif said in _OBJECT_ENDS:
            return ()
        elif said in CONJUNCTIONS and led in to:
            pass
        elif led in to and told.is_name(word) and said not in TITLES:
            led = "-"
        else:
            head = said
        word += 1
    return ()


def _leads_on(told: Line, word: int) -> bool:
    """Whether an actor begins the next clause rather than ending this one."""
    return told.word(word - 1) in CONJUNCTIONS and told.word(word + 1) in (AUXILIARIES | VERBS_ONLY)


def _list_after(told: Line, word: int, *, anyway: bool) -> tuple[int, ...]:
    """An actor and those joined to it after it: "the UN, Iran, Turkey and others"."""
    found = [word]
    last = _end_of(told, word, len(told.words))
    while len(found) < _MOST:
        step = last + 1
        joint = told.word(step)
        if joint not in ("and", ",", "or"):
            break
        if joint == "," and told.word(step + 1) in ("and", "or"):
            step += 1
        end = _phrase_after(told, step + 1, len(told.words))
        if end is None:
            break
        actor = next(at for at in range(step + 1, end + 1) if at in told.who)
        after = told.word(end + 1)
        if not anyway and (after in AUXILIARIES or after in VERBS_ONLY):
            break
        if joint == "," and after not in (",", "and", "or") and told.word(step) == ",":
            break
        found.append(actor)
        last = end
    return tuple(found)
