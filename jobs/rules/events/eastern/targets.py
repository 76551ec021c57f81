"""To whom a Persian, Arabic or Urdu sentence says that something is done."""

from collections.abc import Sequence

from jobs.rules.events.eastern.led import Led
from jobs.rules.events.eastern.letters import words

_LOOK, _NEAR, _FAR = 24, 4, 6
_WITH = words("با در از به")
_OBJECT = "را"
_THERE = words("در فی داخل علی میں پر")
_IN = words("میں")
_OF_PEOPLE = frozenset(["call", "meet", "praise", "appeal", "condemn", "summon", "appoint"])
_KILLED = ("180", "186")
_TO = words("به از با")
_ASKING = frozenset(["appeal", "demand", "threaten"])
_TO_DO = words("الی علی لوقف من")
_THAT = words("که")
# Arabic verbs of a threat, not of a warning; and what begins a clause of whose deed it is.
_THREATS = words(
    "هدد هددت یهدد تهدد لوح لوحت یلوح تلوح توعد توعدت یتوعد تتوعد مهددا مهدده متوعدا متوعده"
)
_AWAY = words("الی من عن")
_THAT_IS = words("الذی التی الذین")
_OF = words("کے کی کا")

_OF_DEEDS = frozenset(["condemn", "praise"])


class Targets(Led):
    """A clause in which those are looked for to whom something is done."""

    def _targets(self, sources: Sequence[int]) -> list[int]:
        """The places of those to whom it is done, of whom `sources` do it."""
        spoken = self.spoken
        if found := self._object_first(sources) or self._led_to(sources):
            last = spoken.marks_follow and self.wording.kind not in _ASKING
            return (self._group_before if last else self._group_from)(found)
        if spoken.verb_first and "object" in self.wording.to and (found := self._next(sources)):
            return found
        if "next" in self.wording.to:
            return self._places(self.last, min(self.last + _NEAR, self.end))[:1]
        if there := self._there(sources):
            return there
        if spoken.verb_first:
            return self._next(sources) or self._told_behind(sources)
        return self._owned(sources) if spoken.marks_follow else self._by_order(sources)

    def _object_first(self, sources: Sequence[int]) -> list[int]:
        """Whoever is so near as the object that no preposition counts."""
        if self.wording.kind == "expel" and self.spoken.verb_first:
            return self._next(sources)
        if _OBJECT in self.wording.to and self.told.words[self.at - 1] == _OBJECT:
            return self._object(max(sources, default=-1))
        return []

    def _there(self, sources: Sequence[int]) -> list[int]:
        """The country in which somebody attacks."""
        if self.wording.kind != "attack" or "two" in self.wording.to:
            return []
        if self.wording.cameo in _KILLED and all(self.told.who[p].person for p in sources):
            return []
        first = self.at if self.spoken.verb_first else 0
        there = [p for p in self._marked(_THERE) if p > first and p not in sources]
        # "The blame for the attack on X": behind the noun Urdu names only where it was.
        if self.spoken.marks_follow:
            there = [p for p in there if p < self.at or self.marks[p] in _IN]
        return [place for place in there if self.told.who[place].country][:1]

    def _by_order(self, sources: Sequence[int]) -> list[int]:
        """In Persian the object before "را", or a country that stands where it must be meant."""
        kind, reached = self.wording.kind, max(sources, default=-1)
        wanted = not self.spoken.called_for.isdisjoint(self.told.words[self.first : self.end])
        if kind == "sanction" and (wanted or not sources):
            return self._places(self.last, min(self.last + _NEAR, self.end))[:1]
        if _OBJECT not in self.wording.to:
            return []
        if kind == "attack" and sources and not self._object(reached):
            near = [place for place in self.inside if reached < place < self.at]
            return [place for place in near if self.told.who[place].country][-1:]
        return self._object(reached)

    def _next(self, sources: Sequence[int]) -> list[int]:
        """In Arabic whoever is named behind the doer."""
        reached = max([*sources, self.at])
        if sources and (found := self._behind(max(reached, self.last - 1))):
            return found
        if "object" in self.wording.to and (sources or self.found.noun):
            after = [p for p in self.inside if p > reached and not self.marks[p]][:1]
            asked = self.wording.kind in _ASKING and after and self._is_asked(reached, after[0])
            return self._group_from(after) if after and not asked else []
        return []

    def _told_behind(self, sources: Sequence[int]) -> list[int]:
        """In Arabic whom a threat is meant for, and whose deed is condemned or praised, by a clause
        behind: "threatened to bomb X", "the crimes that X commits"."""
        words, kind = self.told.words, self.wording.kind
        if kind == "threaten" and self.wording.words[0] in _THREATS:
            after = [p for p in self.inside if p > max([*sources, self.at])]
            after = [p for p in after if words[p - 1][:2] != "ال"]
            return [
                p for p in after[:1] if self.marks[p] not in _AWAY and p not in self.told.quoted
            ]
        if kind == "sanction" and sources:
            return [p for p in self.inside if max(sources) < p < self.at][:1]
        if kind in _OF_DEEDS and words[self.end : self.end + 1] and words[self.end] in _THAT_IS:
            near = self._places(self.end, min(self.end + _NEAR, len(words)))
            return near[:1] if near and words[near[0] - 1].endswith(("ه", "ها")) else []
        return []

    def _is_asked(self, reached: int, place: int) -> bool:
        """Whether a name belongs to what is asked for, not to who is asked."""
        between, company = self.told.words[reached + 1 : place], self.spoken.company
        return any(word in _TO_DO or (word[:1] == "ب" and word not in company) for word in between)

    def _behind(self, reached: int) -> list[int]:
        """In Arabic whoever a preposition of the verb leads to, over a few words."""
        words = self.told.words
        for at in range(reached + 1, min(reached + _FAR + 1, self.end)):
            if words[at] in self.wording.to:
                near = self._places(at, min(at + _NEAR + 1, self.end))
                if self.wording.kind == "sanction":
                    return near[:1]
                return self._group([p for p in near if not self.marks[p]])
        return []

    def _owned(self, sources: Sequence[int]) -> list[int]:
        """In Urdu whose firms are sanctioned, or whoever is accused or blamed behind "that"."""
        kind = self.wording.kind
        reached = max(sources, default=-1)
        if kind == "attack" and sources:
            near = [p for p in self.inside if reached < p < self.at]
            return [p for p in near if self.told.who[p].country][:1]
        if kind == "sanction":
            near = [p for p in self.inside if reached < p < self.at]
            return [p for p in near if self.marks[p] in _OF][:1]
        if self.wording.cameo == "112" and sources:
            near = [p for p in self.inside if reached < p < self.at and self.marks[p] == "کے"]
            if near:
                return near[-1:]
        if self.wording.cameo == "112" and not _THAT.isdisjoint(
            self.told.words[self.end : self.end + 1]
        ):
            named = self._places(self.end, self.end + _NEAR)[:1]
            own = {self.told.who[place].home for place in sources}
            return [place for place in named if self.told.who[place].id not in own]
        return []

    def _object(self, after: int) -> list[int]:
        """Whom the object before "را" speaks of: the first named in it."""
        words = self.told.words
        last = self.at + (words[self.at] == _OBJECT)
        ends = [near for near in range(self.first, last) if words[near] == _OBJECT]
        if not ends:
            return []
        begun = max([after, *ends[:-1]])
        named = [place for place in self.inside if begun < place < ends[-1]]
        return [place for place in named if self.marks[place] not in _WITH][:1]

    def _pronoun(self) -> int | None:
        """Where "him" stands before a verb that stands last."""
        words, him = self.told.words, self.spoken.him
        for at in range(self.at - 1, self.first - 1, -1):
            led = self.spoken.marks_follow or words[at - 1] in _TO or words[at + 1] == _OBJECT
            if words[at] in him and led:
                return at
        return None

    def _him(self, sources: Sequence[int]) -> list[int]:
        """Whom a pronoun means as the object: the last person named before whoever acts."""
        at = self.at if self.found.him else self._pronoun()
        if at is None or not self._is_of_people():
            return []
        own = {self.told.who[p].id for p in sources}
        near = self._places(self.at - 2 * _LOOK, at)
        near = [p for p in near if self.told.who[p].id not in own]
        return [place for place in near if self.told.who[place].person][-1:]

    def _is_of_people(self) -> bool:
        return self.wording.kind in _OF_PEOPLE or self.wording.cameo in _KILLED

    def _is_him(self) -> bool:
        """Whether the object is a pronoun, so that whoever it means may stand before."""
        return self._is_of_people() and (self.found.him or self._pronoun() is not None)
