"""Who acts in a sentence, and who is remembered of it for the pronouns to come."""

from jobs.rules.quotes.frame import Frame, Sentence
from jobs.rules.quotes.leads import COMMAS, LONGEST_NOUN, NO_NOUN, WHILE, Leads
from jobs.rules.quotes.names import titular
from jobs.rules.quotes.people import UNKNOWN, People, Speaker
from jobs.rules.quotes.verbs import SAYS, TELLS
from jobs.rules.quotes.words import (
    BODIES,
    HE,
    PRONOUNS,
    ROLES,
    SHE,
    SPEECH,
    WRITINGS,
)

_LONGEST_APPOSITION = 8
_ASIDE_ENDS = (*COMMAS, ":")
_NEAR = 8
_NOW = frozenset(["is", "has", "will", "can"])
# So far behind a quotation a pronoun can tell whose it is.
_NEAR_BEHIND = 20
_AND = frozenset(["while", "but", "and", "whereas"])
_BY = frozenset(["from", "by"])


class Subjects:
    """The subjects of the narrator's sentences."""

    def __init__(self, frame: Frame, people: People) -> None:
        self.frame, self.people = frame, people
        self.leads = Leads(frame, people)

    def subject(self, sentence: Sentence) -> Speaker:
        """Who acts in a sentence, as far as its beginning tells."""
        return self._subject(sentence, *self.leads.lead(sentence))

    def _subject(self, sentence: Sentence, first: int, last: int) -> Speaker:
        if first < last and self._joint(last, sentence.last):
            return UNKNOWN
        owned = first < last and self.frame.possessive(last - 1)
        if owned and self.frame.word(last) in SPEECH:
            return self.people.owner(first, last)
        if first + 1 < sentence.last and (writer := self.people.writer(first)):
            return writer
        speaker = self.people.resolve(first, last)
        named = self.people.ending.get(last)
        if not (named and named.whole) and (apposed := self._apposed(last, sentence.last)):
            return apposed
        if speaker.id or any(self.frame.capital(t) for t in range(first, last)):
            return speaker
        acting = self.people.acting(sentence.first, sentence.last)
        if acting:
            return Speaker(acting.id, self.frame.words(acting.first, acting.last))
        return speaker

    def sender(self, sentence: Sentence) -> Speaker | None:
        """Who wrote what a sentence begins with: "The letter from Sajid Javid had landed"."""
        frame, end = self.frame, min(sentence.last - 1, sentence.first + LONGEST_NOUN)
        for token in range(sentence.first, end):
            if frame.folded[token] in _BY and frame.folded[token - 1] in WRITINGS:
                first = token + 1
                named = next(iter(self.people.between(first, first + LONGEST_NOUN)), None)
                titled = named and all(titular(frame, t) for t in range(first, named.first))
                return self.people.resolve(first, named.last) if named and titled else None
        return None

    def _apposed(self, comma: int, end: int) -> Speaker | None:
        """Who is named between commas behind an office: "The U.N. chief, António Guterres, ..."."""
        comma = self._behind_noun(comma, min(end, comma + LONGEST_NOUN))
        at = comma + 1
        if at >= end or self.frame.folded[comma] != ",":
            return None
        at = self.leads.named_behind_nouns(at, end) or at
        while at < min(end, comma + _LONGEST_APPOSITION) and titular(self.frame, at):
            if (named := self.people.starting.get(at)) and named.whole and named.last < end:
                ends = self.frame.folded[named.last] in _ASIDE_ENDS
                return self.people.resolve(comma + 1, named.last) if ends else None
            at += 1
        return None

    def _behind_noun(self, at: int, end: int) -> int:
        """Where nouns end that are no office we know: "Biden's [dog walker]"."""
        frame = self.frame
        while at < end and frame.folded[at] not in NO_NOUN:
            if frame.mark(at) and not (at in frame.said and frame.word(at + 1)[:1].isalpha()):
                break
            at += 1
        return at

    def _joint(self, last: int, end: int) -> bool:
        frame = self.frame
        return last + 1 < end and frame.folded[last] == "and" and titular(self.frame, last + 1)

    def introduce(self, sentence: Sentence, quotation: int) -> None:
        """Remember whom a sentence names as acting before its first quotation."""
        frame, (first, last) = self.frame, self.leads.lead(sentence._replace(last=quotation))
        self._opening_clause(sentence.first, quotation)
        if first >= last or (last - first == 1 and frame.folded[first] in PRONOUNS):
            return
        if self._spoken_of(last, quotation):
            return
        if self._joint(last, quotation):
            self.people.memory.remember(None)
            return
        speaker = self._apposed(last, quotation) or self.people.resolve(first, last)
        if speaker.id or self._personal(first, last, quotation):
            self.people.memory.remember(speaker)

    def _spoken_of(self, last: int, quotation: int) -> bool:
        """Whether another speaks of whom a sentence begins with: "The prince, he added, “denied
        it”", "The prince is “a liar”, he added"; "was “sad”, he added" one says of oneself."""
        frame = self.frame
        if frame.folded[last] == "," and frame.word(last + 1) in HE | SHE:
            return True
        behind = quotation + 1
        while frame.word(behind) not in (",", ".", "") and behind < quotation + _NEAR_BEHIND:
            behind += 1
        told = frame.word(behind) == "," and frame.word(behind + 1) in HE | SHE
        return told and frame.word(behind + 2) in SAYS and frame.word(last) in _NOW

    def _opening_clause(self, opening: int, quotation: int) -> None:
        """Remember whom a clause before the subject names: "When Smith arrived, he said"."""
        if self.frame.folded[opening] not in WHILE:
            return
        while opening + 1 < quotation and titular(self.frame, opening + 1):
            opening += 1
        named = self.people.ending.get(opening + 1)
        if named and named.whole:
            self.people.memory.remember(Speaker(named.id, ""))

    def go_on(self, first: int, last: int) -> None:
        """Remember who acts in a later clause of a sentence: "..., while Smith accused him"."""
        frame = self.frame
        for at in range(last - 1, first, -1):
            if frame.folded[at] not in _AND:
                continue
            named = next(iter(self.people.between(at + 1, last)), None)
            if named and named.whole and all(titular(frame, t) for t in range(at + 1, named.first)):
                if self._acts(named.last, last):
                    self.people.memory.remember(Speaker(named.id, ""))
                return

    def _acts(self, at: int, last: int) -> bool:
        """Whether a verb of saying follows a name, or what somebody is of and then such a verb."""
        for token in range(at, min(last, at + _NEAR)):
            word = self.frame.folded[token]
            if word in SAYS or word in TELLS:
                return True
            if self.frame.mark(token) or word in NO_NOUN:
                return False
        return False

    def take_in(self, sentence: Sentence) -> None:
        """Remember who acts in a sentence in which nobody is quoted."""
        first, last = self.leads.lead(sentence)
        speaker = self._subject(sentence, first, last)
        ids = {named.id for named in self.people.between(sentence.first, sentence.last)}
        pronoun = last - first == 1 and self.frame.folded[first] in PRONOUNS
        if speaker.id:
            self.people.memory.remember(speaker)
        elif owner := self._owner(first, last):
            self.people.memory.remember(owner)
        elif pronoun:
            if self.frame.folded[first] == "it" and len(ids) == 1:
                self.people.memory.remember(Speaker(ids.pop(), ""))
        elif self._personal(first, last, sentence.last):
            self.people.memory.remember(speaker)
        elif ids and (self.people.memory.spoken or len(ids) > 1):
            if ids != {self.people.last()}:
                self.people.memory.remember(None)
        elif ids:
            self.people.memory.remember(Speaker(ids.pop(), ""))

    def _owner(self, first: int, last: int) -> Speaker | None:
        """Whose a sentence begins with: "Zelensky's English began to fray"."""
        named = next(iter(self.people.between(first, last)), None)
        if named is None or named.whole or not self.frame.possessive(named.last - 1):
            return None
        titled = all(titular(self.frame, t) for t in range(first, named.first))
        return Speaker(named.id, "") if titled else None

    def _personal(self, first: int, last: int, end: int) -> bool:
        """Whether words that name nobody we know name a person."""
        frame = self.frame
        words = [frame.folded[t] for t in range(first, last)]
        if any(word in ROLES for word in words):
            return words[-1] not in BODIES
        if last + 1 < end and frame.folded[last] == "," and frame.folded[last + 1] in ("a", "an"):
            apposed = frame.folded[last + 2 : min(end, last + _NEAR)]
            return any(word in ROLES or word.endswith("-year-old") for word in apposed)
        capitals = [t for t in range(first, last) if frame.capital(t)]
        named = 2 <= len(capitals) <= 4 and len(capitals) == len(words)
        following = frame.folded[last] if last < end else ""
        return named and (following in SAYS or following in TELLS or following == ",")
