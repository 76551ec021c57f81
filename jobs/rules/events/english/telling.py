"""A sentence while it is read: whom its words, pronouns and bare offices mean."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from jobs.rules.events.alphabet import CLASS, LETTERS
from jobs.rules.events.classes import BODIES, BREAK, GENERIC
from jobs.rules.events.drafts import Draft
from jobs.rules.events.english.sides import phrase_before
from jobs.rules.events.kinds import SPEECH
from jobs.rules.events.line import Line, Who
from jobs.rules.events.memory import Memory
from jobs.rules.events.triggers import Trigger

_LISTING = frozenset(CLASS["conj"] + CLASS["comma"])
_SPORT = frozenset(CLASS["sport"])
_SEXES = {
    "he": frozenset(["he", "his", "him", "himself"]),
    "she": frozenset(["she", "her", "herself"]),
}
_PRONOUNS = frozenset(LETTERS[word] for words in _SEXES.values() for word in words)
_SHE = {"her": "she", "him": "he", "his": "he", "she": "she", "he": "he"}
_HIS = frozenset(["he", "she", "his", "her"])


class Telling:
    """A sentence while its wordings are read one by one; `memory` is of those before it."""

    def __init__(self, told: Line, memory: Memory) -> None:
        self.told, self.memory = told, memory
        # The first who acts, whom the next sentence means by "he", and the last so far.
        self._subject: Who | None = None
        self._latest: Who | None = None
        self._body: list[Who] = []
        # The last word of the subject that is looked for.
        self.subject_end = 0
        # Whether the verb before was in the passive, and the event told before.
        self.undergone = self._spoke = False
        self.before_this: Draft | None = None
        # A call of one who goes on to say something to another in it.
        self.call: Draft | None = None

    def half_told(self, draft: Draft, trigger: Trigger) -> None:
        """Keep a call of which it is not said yet with whom it was."""
        if draft.kind == "call" and trigger.form == "noun" and draft.status == "done":
            self.call = draft if len(draft.sources) == 1 and not draft.targets else None

    def called_to_say(self, said: Draft) -> Draft | None:
        """The call in which that was said, if it is told: "in a call, X urged Y"."""
        call = self.call
        if call is None or said.kind not in SPEECH or said.sources != call.sources:
            return None
        self.call = None
        heard = [who for who in said.targets if who.person]
        return replace(call, targets=heard) if heard else None

    def remember(self, draft: Draft) -> None:
        """Keep what was told last, and who did it."""
        self.before_this = draft
        self._spoke = self._spoke or draft.kind in SPEECH
        self.memory.hear(draft)

    @property
    def is_game(self) -> bool:
        """Whether to meet and to attack are sport here."""
        return not _SPORT.isdisjoint(self.told.letters)

    def end(self) -> None:
        """Remember for the next sentence who was spoken of."""
        told, memory = self.told, self.memory
        people = told.people
        memory.end(told, self.before_this, people)
        memory.focus = self._next_focus(people)
        if who := people[0] if len(people) == 1 else self._subject:
            self._learn(who)
        if told.who:
            first = next(iter(told.who.values()))
            if not (self._spoke and first.person):
                memory.movers = [*memory.movers[-1:], first]

    def _learn(self, who: Who) -> None:
        """Whether the only one named is he or she."""
        memory = self.memory
        if sex := memory.sex.get(who.id):
            memory.last[sex] = who
            return
        if self.told.letters.isdisjoint(_PRONOUNS):
            return
        said = [sex for sex, words in _SEXES.items() if not words.isdisjoint(self.told.words)]
        if len(said) == 1:
            memory.sex[who.id] = said[0]
            memory.last[said[0]] = who

    def _next_focus(self, people: Sequence[Who]) -> Who | None:
        """Whom the next sentence means by "he": who acted here, or else the only one named."""
        if self._subject is not None:
            return self._subject
        if people:
            return people[0] if len(people) == 1 else self._first_of_all()
        spoken_of = not _HIS.isdisjoint(self.told.words)
        spoken_of = spoken_of or ('"' in self.told.letters and not self.told.who)
        return self.memory.focus if spoken_of else None

    def _first_of_all(self) -> Who | None:
        """Who opens the sentence, alone."""
        told = self.told
        word, who = next(iter(told.who.items()))
        alone = told.codes[word + 1 : word + 2] not in _LISTING
        return who if who.person and alone and phrase_before(told, word).first == 0 else None

    def _may_be(self, who: Who, sex: str) -> bool:
        return self.memory.sex.get(who.id, sex) == sex

    def other(self, before: int, sources: Sequence[Who], pronoun: str = "him") -> list[Who]:
        """Whom "him" or "her" means: who was spoken of before, and does not act here."""
        sex, memory = _SHE.get(pronoun, "he"), self.memory
        people = [(at, who) for at, who in self.told.who.items() if at < before and who.person]
        here = {who.id: who for _, who in people if self._may_be(who, sex)}
        for who in sources:
            here.pop(who.id, None)
        if sex == "she" and sex in memory.last and sex not in map(memory.sex.get, here):
            # Of whom it is not known that she is one, she is not meant.
            return [who for who in (memory.last[sex],) if who not in sources]
        if here:
            return list(here.values()) if len(here) == 1 else []
        focus = memory.focus if memory.focus and self._may_be(memory.focus, sex) else None
        focus = focus or memory.last.get(sex)
        return [focus] if focus and focus not in sources else []

    def thing(self, before: int, sources: Sequence[Who]) -> list[Who]:
        """Whom "it" means as an object: the last country or organization that does not act."""
        doing = {who.id for who in sources}
        if self.before_this and self.before_this.last < before:
            earlier = [one for one in self.before_this.sources if one.id not in doing]
            if len(earlier) == 1 and not earlier[0].person:
                return earlier
        who = [who for at, who in self.told.who.items() if at < before]
        return [one for one in who if not one.person and one.id not in doing][-1:]

    def named(self, found: Sequence[int]) -> list[Who]:
        """The actors at some words."""
        return [self.told.who[word] for word in found] if found else []

    def between(self, first: int, last: int) -> list[Who]:
        """The actors from one word to another (exclusive)."""
        who = self.told.who
        return [who[at] for at in range(first, min(last, self.told.size)) if at in who]

    def meant(self, found: tuple[int, ...] | str | None) -> list[Who]:
        """The actors themselves; for a pronoun or a bare office whom it means, if that is known."""
        if found is None:
            return []
        if not isinstance(found, str):
            named = self.named(found)
            if named and named[0].person:
                self._subject = self._subject or named[0]
                self._latest = named[0]
            return named
        if found == "two":
            return self._two()
        if found == "nations":
            here = {who.id: who for who in self.told.who.values() if not who.person}
            return list(here.values()) if len(here) == 2 else self.memory.nations()
        if found == "they":
            return self._several()
        if found in ("i", "we"):
            return self._speaker
        if found == "it":
            return self._first_nation or self._body
        if found in BODIES:
            body = self._body_here(found) or self.memory.body
            self._body = [body] if body and (found in GENERIC or found in body.office) else []
            return self._body
        return self._known(found)

    def _body_here(self, said: str) -> Who | None:
        """The only organization that the sentence names, where "the network" may be any."""
        bodies = {who.id: who for who in self.told.who.values() if not (who.person or who.country)}
        return next(iter(bodies.values())) if len(bodies) == 1 and said in GENERIC else None

    def _known(self, said: str) -> list[Who]:
        """Whom "he", "she" or a bare office means, if that is known."""
        personal = said in ("he", "she")
        meant = (self._opening() if personal else None) or self.memory.focus
        if personal and (meant is None or not self._may_be(meant, said)):
            meant = self.memory.last.get(said)
        if meant is None or not (personal or said[:5] in meant.office):
            return []
        self._subject = self._subject or meant
        self._latest = meant
        return [meant]

    def _opening(self) -> Who | None:
        """Whom the sentence speaks of so far: who acted last, or opens it."""
        if self._latest or not self.told.who:
            return self._latest
        people = self.told.people
        only = people[0] if len(people) == 1 and self.memory.focus is None else None
        return self._first_of_all() or only

    def _several(self) -> list[Who]:
        """Whom "they" means: those who did what was told before it in the sentence."""
        earlier = self.before_this
        return list(earlier.sources) if earlier and len(earlier.sources) > 1 else []

    def _two(self) -> list[Who]:
        """Whom "the two" means: the two named before in the sentence, or in those before it."""
        who = self.told.who
        here = {who[at].id: who[at] for at in who if at < self.subject_end and who[at].person}
        return list(here.values()) if len(here) == 2 else self.memory.pair

    @cached_property
    def _speaker(self) -> list[Who]:
        """Who says "we" within quotation marks, if the sentence goes on to name him."""
        end = self.told.codes.rfind('"')
        return self.between(end + 1, end + 5)[:1] if end >= 0 else []

    @property
    def _first_nation(self) -> list[Who]:
        """Whom "it" means: the first country or organization of the sentence, or of its part
        behind a semicolon."""
        told = self.told
        nations = [at for at, who in told.who.items() if not who.person]
        begun = told.codes.rfind(BREAK, 0, self.subject_end + 1) if BREAK in told.letters else -1
        here = [at for at in nations if begun < at < self.subject_end]
        return [told.who[at] for at in here[:1] or nations[:1]]
