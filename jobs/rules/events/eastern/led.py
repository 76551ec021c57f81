"""Those to whom a particle leads in a Persian, Arabic or Urdu sentence."""

from collections.abc import Sequence

from jobs.rules.events.eastern.doers import Doers
from jobs.rules.events.eastern.letters import words
from jobs.rules.events.eastern.marks import WHEN
from jobs.rules.events.kinds import SPEECH

_NEAR, _FAR = 4, 6
_PRESS = frozenset(
    [
        "news",
        "bbc",
        "reuters",
        "jazeera",
        "arabiya",
        "times",
        "press",
        "cnn",
        "tv",
        "television",
        "radio",
        "anadolu",
        "agency",
        "tass",
        "interfax",
        "novosti",
        "sputnik",
        "xinhua",
        "irna",
        "isna",
        "tasnim",
        "fars",
        "mehr",
        "petra",
        "wafa",
        "sana",
        "kuna",
        "wam",
        "qna",
        "bloomberg",
        "fox",
        "nbc",
        "abc",
        "cbs",
        "guardian",
        "post",
        "journal",
        "geo",
        "dawn",
        "ary",
        "network",
        "channel",
        "mayadeen",
        "hadath",
        "manar",
        "axios",
        "politico",
    ]
)
_ADDRESSES = ["سے", "خطاب"]
_ADDRESSED = words("سے کے کی")
_TO = frozenset(["کو"])
# What Arabic says of a country without a preposition: "a visit of X".
_TRAVELS = words("زیاره زیارته زیارتها")
# "After", "before", "more than": Persian prepositions of two words.
_TIMES = words("پس بعد پیش قبل بیش کمتر خارج")
_MESSAGES = words("پیامی نامه‌ای پیام")
_UNTO, _AMONG = words("الی ل"), words("فی ل الی من") | {""}
_TOWARDS, _OBJECT = "به", "را"


class Led(Doers):
    """A clause in which those are looked for to whom a particle leads."""

    def _led_to(self, sources: Sequence[int]) -> list[int]:
        """Those with a mark of the target, of whom `sources` do it."""
        kind = self.wording.kind
        found, reached = self._marked(self.wording.to), max(sources, default=-1)
        if kind == "visit":
            return self._visited(found)
        if kind == "attack":
            return self._attacked(found)
        if kind == "aid" and self.spoken.verb_first:
            return found or self._helped(reached)
        if kind == "statement" and self.spoken.marks_follow and "خطاب" in self.wording.words:
            bodies = [p for p in self.inside if reached < p < self.at]
            return [p for p in bodies if self._is_body(p) and self.marks[p] in _ADDRESSED][-1:]
        if kind == "statement":
            found = self._told_to(found, sources)
        if kind == "summon" and (whom := [p for p in found if self.marks[p] == "کو"]):
            return whom
        if kind in SPEECH and not self.spoken.verb_first:
            found = self._addressed(found, reached)
        if self.spoken.marks_follow and kind in ("praise", "condemn"):
            near = [p for p in self.inside if reached < p and (p < self.at or p in found)]
            near = [p for p in near if not self.marks[p] or self.marks[p] in self.wording.to]
            whom = [p for p in near if self.marks[p] == "کو" and "کو" in self.wording.to]
            return whom[-1:] or near[-1:] or self._given(found)
        return found

    def _visited(self, found: Sequence[int]) -> list[int]:
        """Which land somebody visits, right behind the wording or of those `found` by a mark."""
        there, who = self.last, self.told.who
        behind = not self.spoken.verb_first or self.found.noun
        behind = behind or self.wording.words[0] in _TRAVELS
        if behind and there in who and who[there].country:
            return [there]
        if self.spoken.marks_follow:
            return [place for place in found if who[place].country]
        found = [place for place in found if who[place].country]
        return found or ([] if self.found.noun else self._abroad())

    def _abroad(self) -> list[int]:
        """In which country something is that Arabic says is visited: "زار ضريحا في أنقرة"."""
        who, words = self.told.who, self.told.words
        if "object" not in self.wording.to or words[self.at][:1] == "ت":
            return []
        homes = {one.home for one in who.values() if one.person}
        there = [p for p in self.inside if p > self.at and self.marks[p] == "فی"]
        return [p for p in there if who[p].country and who[p].id not in homes][:1]

    def _helped(self, reached: int) -> list[int]:
        """Where those are who get help in Arabic: "to the victims of the flood in X"."""
        words, near = self.told.words, []
        led = [at for at in range(max(reached, self.last - 1) + 1, self.end) if words[at] in _UNTO]
        led += [at for at in range(self.last, self.end) if words[at].startswith("لل")]
        if led:
            near = [p for p in self._places(led[0], self.end) if self.marks[p] in _AMONG]
        return [p for p in near if not self.told.who[p].person][:1]

    def _told_to(self, found: Sequence[int], sources: Sequence[int]) -> list[int]:
        """To whom of those `found` by a mark something is said."""
        near = [p for p in found if abs(self.at - p) <= _FAR or self._is_written_to(p)]
        near = [p for p in near if not self._is_press(p)]
        # "Recognised Palestine", "told a Russian agency": a country is not spoken to in Urdu.
        if not (self.spoken.marks_follow or self.spoken.verb_first):
            near = [p for p in near if self._is_addressed(p, sources)]
        if self.spoken.marks_follow and self.wording.to == _TO:
            near = [place for place in near if not self.told.who[place].country]
        return near

    def _is_addressed(self, place: int, sources: Sequence[int]) -> bool:
        """Whether Persian says something to whoever stands there, not that something goes there."""
        before = self.told.words[place - 2] if place > 1 else ""
        if self._is_written_to(place) or place > self.at or place - 2 in sources:
            return True
        return before in WHEN | self.spoken.breaks | self.spoken.company

    def _is_written_to(self, place: int) -> bool:
        """Whether a message goes to somebody: "در پیامی به X"."""
        return not _MESSAGES.isdisjoint(self.told.words[max(0, place - 3) : place])

    def _is_press(self, place: int) -> bool:
        """Whether who is told something only reports it."""
        return not _PRESS.isdisjoint(self.told.who[place].office.split())

    def _is_body(self, place: int) -> bool:
        who = self.told.who[place]
        return not who.person and not who.country

    def _attacked(self, found: list[int]) -> list[int]:
        """In Urdu those named before the verb; in Persian those behind a noun without its verb."""
        if self.spoken.marks_follow:
            near = _NEAR if self.wording.cameo == "186" else self.at
            return [place for place in found if 0 < self.at - place <= near]
        if _TOWARDS in self.wording.to and not self._is_beside():
            ended = [at for at in range(self.at, self.end) if self.told.words[at] == _OBJECT]
            end = ended[0] if ended else self.end
            return [place for place in found if self.at < place < end]
        return found

    def _addressed(self, found: list[int], reached: int) -> list[int]:
        """Before a verb that stands last, those behind who speaks, each by his own preposition."""
        if self.spoken.marks_follow:
            found = [p for p in found if self.told.words[p + 1 : p + 3] != _ADDRESSES]
        led = self.told.words[self.last : self.last + 1]
        led_on = bool(led and led[0] in self.wording.to) or self.wording.cameo == "112"
        found = [place for place in found if place < self.at or led_on]
        found = [place for place in found if place > reached] or self._given(found)
        return [place for place in found if not self._is_farther(reached, place)]

    def _is_farther(self, reached: int, place: int) -> bool:
        """Whether another stands nearer with the same preposition, in Persian."""
        between = self.told.words[reached + 1 : place]
        if self.spoken.marks_follow:
            return False
        led = [at for at, word in enumerate(between) if word == self.marks[place]]
        return sum(not at or between[at - 1] not in _TIMES for at in led) > 1

    def _is_beside(self) -> bool:
        """Whether the verb stands right behind its noun: "attacked X"."""
        after = self.told.words[self.last : self.last + 2]
        return len(self.wording.words) > 1 or not self.spoken.light.isdisjoint(after)

    def _given(self, places: Sequence[int]) -> list[int]:
        """In Urdu those to whom something is given, who may stand before the doer."""
        return [p for p in places if self.marks[p] == "کو" and self.wording.kind == "praise"]
