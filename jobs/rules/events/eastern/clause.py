"""A clause of a Persian, Arabic or Urdu sentence, with those who are named in it."""

from collections.abc import Sequence

from jobs.rules.events.eastern.found import Found
from jobs.rules.events.eastern.letters import words
from jobs.rules.events.eastern.line import EasternLine
from jobs.rules.events.eastern.meant import TALK
from jobs.rules.events.eastern.words import Tongue

_LOOK, _FAR = 24, 9
_COMMA = "،"
_OF = words("کے کی کا")
_PLANNED = "قرار"


class Clause:
    """A wording where it stands: in a clause from `first` to `end`, with the actors in that."""

    def __init__(
        self, told: EasternLine, spoken: Tongue, marks: dict[int, str], found: Found
    ) -> None:
        self.told, self.spoken, self.marks, self.found = told, spoken, marks, found
        self.at, self.last, self.wording = found.at, found.last, found.wording
        self.first = self.at
        while self.first > max(0, self.at - _LOOK) and not self._is_begun(self.first):
            self.first -= 1
        self.end = self.last
        limit = min(len(told.words), self.last + _LOOK)
        while self.end < limit and not self._is_over(self.end):
            self.end += 1
        self.inside = self._places(self.first, self.end)

    def _is_begun(self, at: int) -> bool:
        """Whether a clause begins there: behind a sign, or behind "and" after another verb."""
        words, spoken = self.told.words, self.spoken
        if words[at - 1] in spoken.breaks:
            # Of several who are listed none begins a clause.
            if words[at - 1] == _COMMA and {at, at - 2} <= self.told.who.keys():
                return False
            # What stands last is the verb: before a comma without one more is to come.
            comma = words[at - 1] == _COMMA and not spoken.verb_first
            return not comma or words[at - 2] in spoken.ends
        if words[at - 1] in spoken.joints:
            return at > 1 and words[at - 2] in spoken.ends
        # Behind its verb a clause is over.
        ended = at < self.at and words[at - 1] in spoken.ends - _OF
        ended = ended and words[at] not in spoken.ends
        return ended and words[max(0, at - 2)] != _PLANNED and words[at] not in TALK

    def _is_over(self, at: int) -> bool:
        """Whether a clause ends there: before a sign, or before "and" behind its verb."""
        words, spoken = self.told.words, self.spoken
        if words[at] in spoken.breaks:
            return True
        if words[at - 1] not in spoken.ends:
            return False
        persian = not (spoken.verb_first or spoken.marks_follow)
        begins = words[at] not in spoken.ends and words[at] not in TALK
        return words[at] in spoken.joints or (persian and at > self.last and begins)

    def _places(self, first: int, end: int) -> list[int]:
        return [at for at in range(max(0, first), end) if at in self.told.who]

    def _marked(self, marks: frozenset[str]) -> list[int]:
        return [place for place in self.inside if self.marks[place] in marks]

    def _group(self, bare: Sequence[int]) -> list[int]:
        """The first actor and those joined to him by "and"."""
        found = list(bare[:1])
        for place in bare[1:]:
            between = self.told.words[found[-1] + 1 : place]
            if not self._is_joined(between) and not self._is_next_officer(found[-1], place):
                break
            found.append(place)
        return found

    def _is_joined(self, between: Sequence[str]) -> bool:
        """Whether nothing but "and" stands between two, with titles."""
        joints, company = self.spoken.joints, self.spoken.company - _OF
        joined = [word in joints or self._is_and(word) for word in between]
        return any(joined) and all(
            here or word in company for here, word in zip(joined, between, strict=True)
        )

    def _is_and(self, word: str) -> bool:
        """Whether Arabic writes "and" onto a title."""
        return self.spoken.verb_first and word[:1] == "و" and word[1:] in self.spoken.company

    def _is_next_officer(self, one: int, other: int) -> bool:
        """Whether Arabic joins another person by his office: "X and the speaker of Y, Z"."""
        told, between = self.told, self.told.words[one + 1 : other]
        persons = told.who[one].person and told.who[other].person
        if not (self.spoken.verb_first and persons and 0 < len(between) < _FAR):
            return False
        plain = self.spoken.breaks.isdisjoint(between) and self._is_and(between[0])
        return plain and not any(word in self.spoken.wordings for word in between)

    def _group_from(self, places: Sequence[int]) -> list[int]:
        """The first of some actors, those joined to him by "and", and the others with his mark."""
        return self._group(self.inside[self.inside.index(places[0]) :]) or list(places)

    def _group_before(self, places: Sequence[int]) -> list[int]:
        """The last of some actors and those joined to him by "and"."""
        group = [places[-1]]
        for place in reversed(self.inside[: self.inside.index(places[-1])]):
            if self.marks[place] in self.spoken.subject or len(self._group([place, group[0]])) < 2:
                break
            group.insert(0, place)
        return group
