"""Whom a phrase names: by name, by office, by a pronoun; what is open stays open."""

from bisect import bisect_right
from collections.abc import Collection, Sequence
from functools import cached_property
from typing import NamedTuple

from jobs.rules.article import Candidate, Leader
from jobs.rules.quotes.about import speaks_for
from jobs.rules.quotes.descriptions import Descriptions, describes
from jobs.rules.quotes.frame import Frame
from jobs.rules.quotes.memory import Memory
from jobs.rules.quotes.names import (
    Gender,
    Named,
    gender_of_title,
    parts,
    parts_of_names,
    placed,
    titular,
)
from jobs.rules.quotes.offices import ARTICLES, ENGLISH
from jobs.rules.quotes.sorts import FORMER, HONORIFICS
from jobs.rules.quotes.words import (
    BETWEEN,
    HE,
    OF,
    PREPOSITIONS,
    PRONOUNS,
    ROLES,
    SHE,
    WOMEN_TOO,
    WRITINGS,
)
from storage.folding import fold

# How far back stands whom a pronoun can mean, in words.
_NEARBY = 40
_LONGEST_TITLE = 10
_FEW = 3
_PREPOSITION_BEFORE = 5
_LONGEST_DESCRIPTION = 6
_KIN = frozenset(["mother", "father", "grandmother", "grandfather", "woman", "man"])
_FROM = frozenset(["of", "from", "for", "in", "at", "himself", "herself"])
_OWNERS = {"his": "he", "her": "she"}
_SELF = frozenset(["himself", "herself"])
_DEFINITE = frozenset(["the", "this", "that"])


class Speaker(NamedTuple):
    """Who speaks: the person's id if it is known, and the words that name them."""

    id: str | None
    text: str


UNKNOWN = Speaker(None, "")


class People:
    """Who is named where, and who was spoken of last."""

    def __init__(
        self, frame: Frame, people: Sequence[Leader], candidates: Sequence[Candidate] = ()
    ) -> None:
        self.frame = frame
        # The words of which it is open whom they name.
        self._open = {bisect_right(frame.starts, one.end - 1) - 1 for one in candidates}
        self.named = placed(frame, people)
        self.ending = {named.last: named for named in self.named}
        self.starting = {named.first: named for named in self.named}
        self._firsts = [named.first for named in self.named]
        self._people = self.leaders = people
        self.memory: Memory[Speaker] = Memory()

    # what only some quotations ask for

    @cached_property
    def _described(self) -> Descriptions:
        return Descriptions(self.frame, self._people, self.named)

    @cached_property
    def _parts(self) -> dict[str, set[str]]:
        return parts_of_names(self.frame, self.named)

    def last(self) -> str | None:
        """Who was spoken of last, if that is known."""
        spoken = self.memory.spoken
        return spoken[-1].id if spoken and spoken[-1] else None

    def pronoun(self, word: str, token: int = 0) -> str | None:
        """Whom "he" or "she" means: the nearest whom it fits."""
        if word not in HE and word not in SHE:
            return None
        sure, other = Gender.WOMAN, Gender.MAN
        if word in HE:
            sure, other = other, sure
        open_to: str | None = None
        spoken = self.memory.spoken
        if not spoken:
            either = [sure, Gender.OPEN]
            return self._nearby(token, either) or self._named_next(token, either)
        for speaker in reversed(spoken):
            if speaker is None or speaker == UNKNOWN:
                return open_to or self._nearby(token, [sure])
            if speaker.id is None:
                if gender_of_title(set(fold(speaker.text).split())) is other:
                    continue
                return open_to
            told = self._described.gender(speaker.id)
            if told is sure or (told is Gender.OPEN and (word in HE or speaker == spoken[-1])):
                return speaker.id
            if told is not other:
                open_to = open_to or speaker.id
        return open_to or self._nearby(token, [sure, Gender.OPEN])

    def _nearby(self, token: int, genders: Collection[Gender]) -> str | None:
        """The only one just named whom a pronoun fits, though nobody of these acted alone."""
        near = {named.id for named in self.between(max(0, token - _NEARBY), token)}
        fitting = [id for id in near if self._described.gender(id) in genders]
        return fitting[0] if len(fitting) == 1 else None

    def _only_before(self, token: int) -> str | None:
        """The only person named so far."""
        before = {named.id for named in self.between(0, token)}
        return before.pop() if len(before) == 1 else None

    def _named_next(self, token: int, genders: Collection[Gender]) -> str | None:
        """Who is named only behind the pronoun: "“It fell,” she said. Jane Smith had just left."."""
        named = next(iter(self.between(token, token + _NEARBY)), None)
        if named is None or (self.named and self.named[0].first < token):
            return None
        opens = self.frame.folded[named.first - 1] in (".", "")
        return named.id if opens and self._described.gender(named.id) in genders else None

    # phrases

    def between(self, first: int, last: int) -> Sequence[Named]:
        """The persons named from token `first` to `last` (exclusive)."""
        low = bisect_right(self._firsts, first - 1)
        high = bisect_right(self._firsts, last - 1)
        return self.named[low:high]

    def named_at(self, token: int) -> bool:
        """Whether a person is named by the words from a token, be it by a part of the name."""
        return token in self.starting or self._by_part(token) is not None

    def resolve(self, first: int, last: int) -> Speaker:
        """Who is meant by the words from token `first` to `last` (exclusive)."""
        frame = self.frame
        if first >= last:
            return UNKNOWN
        final = frame.folded[last - 1]
        if last - first == 1 and final in PRONOUNS:
            return Speaker(self.pronoun(final, last - 1), frame.words(first, last))
        if (writer := self.writer(first)) and not self.between(first + 1, last):
            return writer
        if final in _SELF and last - first > 1:
            return self.resolve(first, last - 1)
        if final == "latter" and (before := self.between(0, first)):
            return Speaker(before[-1].id, frame.words(first, last))
        others = self.between(first, last)
        if others and self._leads(first, others[0]):
            return Speaker(others[0].id, frame.words(first, last))
        named = self.ending.get(last)
        if named and named.whole and named.first >= first:
            return self._with_title(first, named)
        text = frame.words(first, last)
        if last - first == 1 and frame.capital(first):
            return Speaker(self._by_part(last - 1), text)
        if frame.folded[first] in HONORIFICS and frame.capital(last - 1):
            return Speaker(self._by_part(last - 1), text)
        definite = frame.folded[first] in _DEFINITE or self.foreign_office(first, last)
        return Speaker(self.office(first + 1, last) if definite else None, text)

    def _leads(self, first: int, named: Named) -> bool:
        """Whether a name with nothing but titles before it is followed by where somebody is of:
        "Mayor Heath Davis of Cedar Key"; "Biden himself"."""
        following = self.frame.word(named.last) if named.whole else ""
        if following not in _FROM:
            return False
        return all(titular(self.frame, t) for t in range(first, named.first))

    def writer(self, first: int) -> Speaker | None:
        """Whose words are told of: "Her memoir opens", "His message was clear"."""
        named = self.starting.get(first)
        if named and not named.whole and self.frame.word(named.last) in WRITINGS:
            return Speaker(named.id, self.frame.words(first, named.last))
        he = _OWNERS.get(self.frame.folded[first])
        if he is None or self.frame.word(first + 1) not in WRITINGS:
            return None
        return Speaker(self.pronoun(he, first), self.frame.words(first, first + 1))

    def owner(self, first: int, last: int) -> Speaker:
        """Who owns what follows, by the words up to their last, "Biden’s"."""
        text = self.frame.words(first, last)
        named = self.ending.get(last)
        return Speaker(named.id if named and named.first >= first else None, text)

    def _with_title(self, first: int, named: Named) -> Speaker:
        """A name with what stands before it: its title, or somebody else who speaks for it."""
        frame = self.frame
        if speaks_for(frame, first, named):
            return Speaker(None, frame.words(first, named.last))
        start = named.first
        while start > max(first, named.first - _LONGEST_TITLE) and titular(self.frame, start - 1):
            start -= 1
        ahead = [frame.folded[t] for t in range(first, start)]
        spoken_for = any(word in OF for word in ahead) and ahead[0] not in PREPOSITIONS
        if spoken_for or (len(ahead) <= _FEW and not any(word in BETWEEN for word in ahead)):
            start = first
        return Speaker(named.id, frame.words(start, named.last))

    def _by_part(self, token: int) -> str | None:
        """Who alone is called so, among those named in full; of several who was spoken of last."""
        if token in self._open:
            return None
        parts = self._parts.get(self.frame.folded[token], ())
        if len(parts) > 1:
            return next((s.id for s in reversed(self.memory.spoken) if s and s.id in parts), None)
        return next(iter(parts), None)

    def office(self, first: int, last: int) -> str | None:
        """Whom an office or a description means, from token `first` to `last` (exclusive)."""
        frame = self.frame
        if not 0 < last - first <= _LONGEST_DESCRIPTION:
            return None
        if any(frame.mark(t) or t in self.starting for t in range(first, last)):
            return None
        words = [part for t in range(first, last) for part in parts(frame.folded[t])]
        if any(frame.folded[t].endswith("-year-old") for t in range(first, last)):
            return self.last() or self._only_before(first)
        part = self._by_part(first) if last - first == len(words) == 1 else None
        if part or not describes(words, frame.capital(last - 1)):
            return part
        memory = self.memory.spoken
        spoken = memory[-1] if memory else UNKNOWN
        if spoken and not spoken.id and words[-1] in fold(spoken.text).split():
            return None
        owned = any(frame.possessive(t) for t in range(first, last))
        meant = self._described.meant(words, spoken.id if spoken else None, owned)
        if not meant and not FORMER.isdisjoint(words):
            return self._only_before(first)
        if not meant and words[-1] in _KIN:
            return self.pronoun("she" if words[-1] in WOMEN_TOO else "he", first)
        return meant

    def foreign_office(self, first: int, last: int) -> bool:
        """Whether an article and an office of another language begin there: "le président"."""
        frame = self.frame
        return frame.folded[first] in ARTICLES and first + 1 < last and self._office_at(first + 1)

    def _office_at(self, token: int) -> bool:
        word = self.frame.folded[token]
        return (word in ENGLISH or word in ROLES) and self.frame.lower(token)

    def acting(self, first: int, last: int) -> Named | None:
        """The first person named who is not merely spoken of, where no capitals help."""
        frame = self.frame
        for named in self.between(first, last):
            if frame.capital(named.first) or not named.whole:
                continue
            for at in range(named.first - 1, max(first, named.first - _PREPOSITION_BEFORE) - 1, -1):
                if frame.mark(at) or frame.folded[at] in PREPOSITIONS:
                    break
            else:
                return named
            if frame.mark(at):
                return named
        return None
