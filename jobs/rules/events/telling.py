"""Who is the subject of a verb, and whom a pronoun or bare office means."""

from collections.abc import Sequence
from functools import cached_property

from jobs.rules.article import EventStatus
from jobs.rules.events.alphabet import CLASS, pattern
from jobs.rules.events.classes import BODIES, GENERIC, PAPERS
from jobs.rules.events.drafts import Draft
from jobs.rules.events.line import Line, Who
from jobs.rules.events.memory import Memory
from jobs.rules.events.sides import main_subject, phrase_before, plain_subject, skip_back, subject
from jobs.rules.events.standing import of_infinitive
from jobs.rules.events.triggers import Trigger

_CHAINED = 3
# "Became the first president to visit".
_ORDINAL, _ORDINAL_REACH = frozenset(["first", "last", "only", "latest"]), 8
_BE = frozenset(CLASS["be"])
_CONJ = frozenset(CLASS["conj"])
_ENDS = frozenset(CLASS["ends"] + "-")
_CLAUSE = frozenset(CLASS["clause"])
_LISTING = frozenset(CLASS["conj"] + CLASS["comma"])
_VERBS = frozenset(CLASS["verb"])
_DENIAL = frozenset(CLASS["denial"])
_SPORT = frozenset(CLASS["sport"])
_SPOKEN = frozenset(["statement", "appeal", "demand", "condemn", "praise", "threaten"])
# After these comes no gerund that says more of a name before it.
_APART = _ENDS.union(*map(CLASS.__getitem__, ("prep", "conj", "clause", "verb", "denial", "actor")))


# Somebody by name between commas: ", Sheikh X,".
_IN_APPOSITION = pattern(r"[{title}{name}]{0,4}P")


class Telling:
    """A sentence while its wordings are read one by one; `memory` is of those before it."""

    def __init__(self, told: Line, memory: Memory) -> None:
        self.told, self.memory = told, memory
        # The first who acts, whom the next sentence means by "he", and the last so far.
        self._subject: Who | None = None
        self._latest: Who | None = None
        # The last word of the subject that is looked for.
        self._at = 0
        # Whether the verb before was in the passive, and the event told before.
        self.undergone = False
        self.before_this: Draft | None = None

    def remember(self, draft: Draft) -> None:
        """Keep what was told last, and who did it."""
        self.before_this = draft
        self.memory.hear(draft)

    @property
    def is_game(self) -> bool:
        """Whether to meet and to attack are sport here."""
        return not _SPORT.isdisjoint(self.told.letters)

    def end(self) -> None:
        """Remember for the next sentence who was spoken of."""
        memory = self.memory
        memory.end(self.told, self.before_this)
        memory.focus, memory.body = self._next_focus(), self._next_body()
        if len(people := self._people()) == 2:
            memory.pair = people

    def _next_focus(self) -> Who | None:
        """Whom the next sentence means by "he": who acted here, or else the only one named."""
        if self._subject is not None:
            return self._subject
        if people := self._people():
            return people[0] if len(people) == 1 else self._first_of_all()
        spoken_of = not {"he", "she", "his", "her"}.isdisjoint(self.told.words)
        spoken_of = spoken_of or ('"' in self.told.letters and not self.told.who)
        return self.memory.focus if spoken_of else None

    def _first_of_all(self) -> Who | None:
        """Who opens the sentence, alone."""
        told = self.told
        word, who = next(iter(told.who.items()))
        alone = told.codes[word + 1 : word + 2] not in _LISTING
        return who if who.person and alone and phrase_before(told, word).first == 0 else None

    def _people(self) -> list[Who]:
        """The persons named here, each once."""
        people = [who for who in self.told.who.values() if who.person]
        return list({who.id: who for who in people}.values()) if len(people) > 1 else people

    def _next_body(self) -> Who | None:
        """Which organization the next sentence means by "the agency": the only one named."""
        bodies = {who.id: who for who in self.told.who.values() if not (who.person or who.country)}
        if len(bodies) > 1:
            return None
        return next(iter(bodies.values()), self.memory.body)

    def other(self, before: int, sources: Sequence[Who]) -> list[Who]:
        """Whom "him" means: who was spoken of before, and does not act here."""
        here = {who.id: who for at, who in self.told.who.items() if at < before and who.person}
        for who in sources:
            here.pop(who.id, None)
        if here:
            return list(here.values()) if len(here) == 1 else []
        focus = self.memory.focus
        return [focus] if focus and focus not in sources else []

    def thing(self, before: int, sources: Sequence[Who]) -> list[Who]:
        """Whom "it" means as an object: the last country or organization that does not act."""
        doing = {who.id for who in sources}
        who = [who for at, who in self.told.who.items() if at < before]
        return [one for one in who if not one.person and one.id not in doing][-1:]

    def named(self, found: Sequence[int]) -> list[Who]:
        """The actors at some words."""
        return [self.told.who[word] for word in found] if found else []

    def between(self, first: int, last: int) -> list[Who]:
        """The actors from one word to another (exclusive)."""
        who = self.told.who
        return [who[at] for at in range(first, min(last, self.told.size)) if at in who]

    # whom a word means

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
        if found in ("i", "we"):
            return self._speaker
        if found == "it":
            return self._first_nation
        if found in BODIES:
            body = self.memory.body
            return [body] if body and (found in GENERIC or found in body.office) else []
        personal = found in ("he", "she")
        meant = (self._latest if personal else None) or self.memory.focus
        if meant is None or not (personal or found[:5] in meant.office):
            return []
        self._subject = self._subject or meant
        self._latest = meant
        return [meant]

    def _two(self) -> list[Who]:
        """Whom "the two" means: the two named before in the sentence, or in those before it."""
        who = self.told.who
        here = {who[at].id: who[at] for at in who if at < self._at and who[at].person}
        return list(here.values()) if len(here) == 2 else self.memory.pair

    @cached_property
    def _speaker(self) -> list[Who]:
        """Who says "we" within quotation marks, if the sentence goes on to name him."""
        end = self.told.codes.rfind('"')
        return self.between(end + 1, end + 5)[:1] if end >= 0 else []

    @cached_property
    def _first_nation(self) -> list[Who]:
        """Whom "it" means: the first country or organization of the sentence."""
        return [who for who in self.told.who.values() if not who.person][:1]

    # the subject of a verb

    def main(self, at: int) -> list[Who]:
        """The subject of the clause that a word stands in."""
        return self.meant(main_subject(self.told, at))

    def standing(
        self, first: int, back: int, skipped: str, trigger: Trigger
    ) -> tuple[EventStatus, list[Who]]:
        """Whether the deed was done, before its auxiliaries are heard, and who is the subject."""
        told = self.told
        bare = trigger.form == "gerund" and _BE.isdisjoint(skipped)
        if bare and not self._hangs_on_name(first, back, trigger):
            return self._of_gerund(first, back)
        plain = trigger.form == "plain" or skipped[-1:] in _BE
        if plain and told.word(back) == "to":
            return self._of_infinitive(back)
        return "done", self._subjects(back)

    def _hangs_on_name(self, first: int, back: int, trigger: Trigger) -> bool:
        """Whether a gerund belongs to the name before it: "forces attacking worshippers"."""
        if trigger.kind in _SPOKEN or back != first - 1 or back < 0:
            return False
        return phrase_before(self.told, back).acts(self.told) is not None

    def _of_gerund(self, first: int, back: int) -> tuple[EventStatus, list[Who]]:
        """After "of", "for" and "from" whoever is named before acts, else the main subject."""
        told, led = self.told, self.told.word(back)
        letter = told.codes[back] if back >= 0 else ","
        if back == first - 1 and letter not in _APART:
            return "done", self.main(first) if told.words[back] in PAPERS else []
        near = self.between(max(0, back - 3), back)[-1:]
        if led == "without":
            return "denied", self.main(first)
        if led == "by" and back > 1 and told.codes[back - 1] in _VERBS:
            return "done", self.doer(back - 1)
        if near and led in ("for", "of", "from"):
            return ("denied" if led == "from" else "done"), near
        return "done", self.main(back if letter in _CLAUSE else first)

    def _of_infinitive(self, to: int, depth: int = 0) -> tuple[EventStatus, list[Who]]:
        """Who is to do it: whoever is asked to, else whose verb it hangs on."""
        governed = of_infinitive(self.told, to)
        if governed.governor is None:
            if by := self._by_whom(to):
                return governed.status, by
            ordinal = not _ORDINAL.isdisjoint(self.told.words[max(0, to - _ORDINAL_REACH) : to])
            return ("done" if ordinal else governed.status), self.main(to)
        asked = self.between(governed.governor, to)
        if governed.caller is not None and asked:
            return governed.status, asked
        return governed.status, self.doer(governed.governor, depth + 1)

    def _by_whom(self, to: int) -> list[Who]:
        """Whose efforts something is: "efforts by X to reach a truce"."""
        phrase = phrase_before(self.told, to - 1)
        actor = phrase.acts(self.told)
        by = actor is not None and self.told.word(phrase.first - 1) == "by"
        return self.named((actor,)) if by and actor is not None else []

    def doer(self, verb: int, depth: int = 0) -> list[Who]:
        """The subject of a verb, through at most a few others: "plans to offer to mediate"."""
        back, skipped = skip_back(self.told, verb)
        if self.told.word(back) == "to":
            return self._of_infinitive(back, depth)[1] if depth < _CHAINED else []
        if self.told.words[verb].endswith("ing") and _BE.isdisjoint(skipped):
            return self._of_gerund(verb, back)[1]
        return self._subjects(back)

    def _just_named(self, comma: int) -> list[Who]:
        """Who is named between a quotation and a comma: "…,” the WHO chief, X, said"."""
        if comma < 1 or self.told.codes[comma - 1] != "P":
            return []
        first = phrase_before(self.told, comma - 1).first
        quoted = first > 0 and self.told.codes[first - 1] == '"'
        return self.meant((comma - 1,)) if quoted else []

    def _beside(self, aside: int, back: int) -> list[Who]:
        """Who is spoken of with an apposition: the one outside, or a name inside for an office."""
        told = self.told
        alone = _IN_APPOSITION.fullmatch(told.codes, aside + 1, back) is not None
        found = subject(told, aside - 1)
        listed = subject(told, back - 1)
        if isinstance(listed, tuple) and len(listed) > 1 and alone is False:
            return self.meant(listed)
        outer = [told.who[at].person for at in found] if isinstance(found, tuple) else []
        if alone and not any(outer):
            return self.meant((back - 1,))
        return self.meant(found)

    def _subjects(self, back: int) -> list[Who]:
        """The actors that end at a word; the main subject where a verb is one of several."""
        told = self.told
        self._at = back
        if (plain := plain_subject(told, back)) is not None:
            return self.meant(plain)
        letter, said = (told.codes[back], told.words[back]) if back >= 0 else (",", "")
        if letter in _CONJ or said == "then":
            whole = told.codes[back - 1 : back] == ","
            return self.meant(main_subject(told, back, whole=whole))
        if letter in _DENIAL:
            return self.doer(back)
        if letter in _ENDS:
            if letter == '"' and said != "“":
                return []
            aside = _aside_begins(told, back)
            if aside is None:
                named = self._just_named(back)
                return named or self.main(max(back, 0))
            return self._beside(aside, back)
        if said in ("it", "he", "she") and told.word(back - 1) in ("which", "what", "whom"):
            return []
        if said in ("who", "which", "that"):
            back -= 2 if told.word(back - 1) == "," else 1
        found = subject(told, back)
        if found is None and told.codes[back : back + 1] == "P":
            # A heading run into the sentence: "over attack on Al-Aqsa Foreign Minister X said".
            led = told.word(phrase_before(told, back).first - 1)
            return self.named((back,)) if led in ("on", "in", "at", "over") else []
        return [*self._he_too(found), *self.meant(found)]

    def _he_too(self, found: tuple[int, ...] | str | None) -> list[Who]:
        """Whom a pronoun before "and" means: "he and X met"."""
        if not isinstance(found, tuple):
            return []
        told = self.told
        first = phrase_before(told, found[0]).first
        before = told.word(first - 2)
        both = told.word(first - 1) == "and" and before in ("he", "she")
        return self.meant(before) if both else []


def _aside_begins(told: Line, end: int) -> int | None:
    """Where an apposition that ends with a comma or dash begins: "Raisi, Iran's president, said"."""
    if told.word(end) not in (",", " - ", " – ", "—"):
        return None
    for word in range(end - 1, max(0, end - 24), -1):
        if told.codes[word] == '"':
            return None
        if told.words[word] == told.words[end]:
            inside = told.codes[word + 1 : end]
            clause = told.words[word + 1] in ("who", "which", "whose")
            return word if clause or _VERBS.isdisjoint(inside) else None
    return None
