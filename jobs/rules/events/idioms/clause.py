"""A wording in its clause, and whoever stands around it there."""

from collections.abc import Sequence

from jobs.rules.events.idioms.found import Found
from jobs.rules.events.idioms.line import IdiomLine

_LOOK, _NEAR = 40, 4
QUOTES = frozenset('«»"“”„—–')
_UNDERGONE = frozenset(["appoint", "elect", "sign", "mediate"])
_JUDGED = frozenset(["condemn", "praise"])
_THREATENED = frozenset(["attack", "sanction", "expel"])
# What one is thanked for.
_GIVEN = frozenset(["aid", "mediate", "sign", "visit"])


class Clause:
    """A wording, words `at` to `last`, in its clause, from `first` to `end`; `before` and `after`
    are its next verbs, `previous` is the kind of the one before."""

    def __init__(self, told: IdiomLine, one: Found, found: Sequence[Found]) -> None:
        verbs = [other for other in found if "noun" not in other.saying.special]
        self.found = found
        earlier = [verb for verb in verbs if verb.last <= one.at]
        self.told, self.idiom, self.saying = told, told.idiom, one.saying
        self.at, self.last = one.at, one.last
        self.before = earlier[-1].last if earlier else 0
        self.previous = earlier[-1].saying.kind if earlier else ""
        self.previous_code = earlier[-1].saying.cameo if earlier else ""
        self.goes_on = bool(earlier) and earlier[-1].saying.form == "gerund"
        self.previous_at = earlier[-1].at if earlier else 0
        later = next((verb for verb in verbs if verb.at >= one.last), None)
        self.after = later.at if later else len(told.words)
        self.following = later.saying.kind if later and self.idiom.verb_last else ""
        words, breaks = told.words, self.idiom.breaks
        self.first = self.at
        while self.first > max(0, self.at - _LOOK) and words[self.first - 1] not in breaks:
            self.first -= 1
        self.end = self.last
        while self.end < min(len(words), self.last + _LOOK) and words[self.end] not in breaks:
            self.end += 1

    @property
    def is_noun(self) -> bool:
        """Whether a noun tells the deed."""
        return "noun" in self.saying.special

    @property
    def is_opening(self) -> bool:
        """Whether the clause opens with it: "Reçu par X, Y a rencontré Z"."""
        plain = self.idiom.spaced and not self.idiom.verb_last
        reach = _NEAR + 2 if self.is_noun else 2
        return plain and self.at - self.first < reach and not self.places(self.first, self.at)

    def reach(self) -> int:
        """How far behind it those stand to whom it is done: up to the next verb or infinitive."""
        end, words, idiom = min(self.end, self.after), self.told.words, self.idiom
        if not idiom.infinitive or self.saying.kind == "threaten":
            return end
        for at in range(self.last + 1, end):
            if words[at].endswith(idiom.infinitive) and idiom.is_infinitive(words[at - 1]):
                return at
        return end

    def is_quoted(self) -> bool:
        """Whether words in marks stand before it."""
        return not QUOTES.isdisjoint(self.told.words[: self.at])

    def is_inserted(self) -> bool:
        """Whether a verb stands between commas: "Finlandia, añadió, debe ingresar"."""
        lead, words = self.lead(), self.told.words
        apart = lead > self.first and words[lead - 1] == ","
        return apart and words[self.last : self.last + 1] == [","]

    def lead(self) -> int:
        """Where the verb begins with what helps it: "l'a félicité"."""
        words, at = self.told.words, self.at
        helping = self.idiom.helping
        while at > self.first and words[at - 1] in helping:
            at -= 1
        return at

    def goes_back(self) -> bool:
        """Whether a verb behind ", and" goes on with who spoke, not with whom he spoke of:
        "заявил, что США помогут, и осудил"."""
        words, idiom, lead = self.told.words, self.idiom, self.lead()
        joined = lead > 1 and words[lead - 2] == "," and words[lead - 1] in idiom.joints
        return joined and self.first > 0 and words[self.first - 1] in idiom.that

    def near(self) -> frozenset[str]:
        """The words around it in its clause."""
        first, end = max(self.first, self.at - 3 * _NEAR), min(self.end, self.last + 3 * _NEAR)
        if self.idiom.verb_last:
            return frozenset(self.told.words[first:end])
        first, end = max(first, self.previous_at), min(end, self.after)
        # Another noun has words of its own.
        first = max([first, *(f.last for f in self.found if f.is_noun and f.last <= self.at)])
        end = min([end, *(f.at for f in self.found if f.is_noun and f.at >= self.last)])
        if end == self.after < len(self.told.words):
            # "Соболезнования выразила президент"
            end += 1
        words = self.told.words[self.at : end]
        if not self.idiom.spaced and "," in words:
            # Behind a comma Chinese goes on with another deed.
            end = self.at + words.index(",")
        return frozenset(self.told.words[first:end])

    def behind(self) -> frozenset[str]:
        """The words right behind it."""
        return frozenset(self.told.words[self.last : self.last + _NEAR])

    def ahead(self, reach: int = _NEAR) -> Sequence[str]:
        """The words before it, as far back as the verb or comma before it."""
        words = self.told.words[max(self.before, self.first, self.at - reach) : self.at]
        return words[len(words) - words[::-1].index(",") :] if "," in words else words

    def places(self, first: int, end: int) -> list[int]:
        """Those who stand between two words."""
        return [place for place in self.told.who if first <= place < end]

    def bare(self, first: int, end: int) -> list[int]:
        """Those between two words who have no mark."""
        return [place for place in self.places(first, end) if not self.told.marks[place]]

    def marked(self, mark: str, first: int, end: int) -> list[int]:
        """The first group of actors with a mark."""
        places = self.places(first, end)
        return self.told.group([p for p in places if mark and self.told.marks[p] == mark])

    def by(self) -> list[int]:
        """By whom something is done."""
        return self.marked(self.idiom.by, self.first, self.end)

    def is_open(self) -> bool:
        """Whether it is only asked or thought of: "if Russia attacks", "will he visit Iran?"."""
        asked = self.told.words[self.end : self.end + 1] in (["?"], ["？"])
        return asked or not self.idiom.thought.isdisjoint(self.ahead(3 * _NEAR))

    def is_negated(self) -> bool:
        """Whether a "no" belongs to it, and not to what is said before an "and"."""
        words = [*self.own_ahead(5), *self.told.words[self.at + 1 : self.last]]
        return not self.idiom.denied.isdisjoint(words)

    def own_ahead(self, reach: int) -> Sequence[str]:
        """The words before it, as far back as an "and" behind which it stands alone."""
        words, idiom = self.ahead(reach), self.idiom
        if idiom.spaced and not idiom.verb_last:
            joined = [at for at, word in enumerate(words) if word in idiom.joints]
            return words[joined[-1] :] if joined else words
        return words

    def is_hearsay(self) -> bool:
        """Whether it is told as others tell it: "aurait rencontré"."""
        return not self.idiom.hearsay.isdisjoint(self.told.words[self.lead() : self.at])

    def denier(self) -> int | None:
        """Where the verb stands that denies it: "L'Iran dément avoir attaqué Israël"."""
        words, at, gap = self.told.words, self.previous_at, self.at - self.before
        if self.idiom.verb_last:
            at, gap = self.after, self.after - self.last
        elif self.previous != "statement":
            return None
        most = _NEAR if self.idiom.spaced else 3 * _NEAR
        joints = () if self.idiom.verb_last else self.idiom.joints - {","}
        if self.idiom.spaced and not set(joints).isdisjoint(words[self.before : self.at]):
            # "dément et accuse"
            return None
        return at if gap <= most and self.idiom.denied.intersection(words[at : at + 1]) else None

    def is_charge(self) -> bool:
        """Whether somebody is only blamed or praised for it: "accusé Moscou d'avoir bombardé"."""
        if self.previous not in _JUDGED:
            return False
        gap = self.told.words[self.before : self.at]
        having = [word for word in gap if word in self.idiom.auxiliaries]
        return bool(having) and having[-1].endswith(self.idiom.infinitive or "\0")

    def is_yet_to_come(self) -> bool:
        """Whether a noun only says before what: "перед встречей с Зеленским"."""
        words = self.told.words[max(0, self.at - 3) : self.at]
        return self.is_noun and not self.idiom.before.isdisjoint(words)

    def is_ground(self) -> bool:
        """Whether a noun only says what for somebody is thanked or accused."""
        if self.previous == "threaten" and not self.idiom.spaced:
            return self.saying.kind in _THREATENED and "," not in self.ahead(_LOOK)
        near = self.is_noun and self.previous_at >= self.first
        thanked = self.previous == "praise" and self.saying.kind in _GIVEN
        return near and (thanked or (self.previous_code == "112" and self.saying.kind == "attack"))

    def is_aside(self) -> bool:
        """Whether it only says more of a noun that nobody of ours is: "a move criticized by X"."""
        near = self.told.words[max(self.first, self.at - _NEAR) : self.at]
        helped = not (self.idiom.auxiliaries | self.idiom.passive).isdisjoint(near)
        alone = self.saying.form == "participle" and not helped
        return alone and not self.told.is_apposed(self.at) and not self.is_opening

    def is_passive(self) -> bool:
        """Whether the deed is told of whom it is done to."""
        saying, idiom = self.saying, self.idiom
        if "passive" in saying.special:
            return True
        if saying.form == "infinitive" and self.told.words[self.at - 1] in idiom.doing:
            # "s'est fait rabrouer par"
            return self.marked(idiom.by, self.last, self.end) != []
        if not idiom.spaced and self.marked(idiom.by, self.before, self.at):
            return True
        near = self.told.words[max(self.first, self.at - _NEAR) : self.at]
        if not idiom.spaced and not idiom.passive.isdisjoint(near):
            return True
        undergone = "object" in saying.to or saying.kind in _UNDERGONE
        by = [idiom.marks.get(word) for word in self.told.words[self.last : self.last + 2]]
        undergone = undergone or (idiom.by in by and not idiom.passive.isdisjoint(near))
        if saying.form != "participle" or not undergone:
            return False
        helped = not idiom.passive.isdisjoint(near) and idiom.reflexive.isdisjoint(near)
        return helped or idiom.by in by or self.told.is_apposed(self.at)
