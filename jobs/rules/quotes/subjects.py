"""Who acts in a sentence, and who is remembered of it for the pronouns to come."""

from jobs.rules.quotes.frame import Frame, Sentence
from jobs.rules.quotes.names import titular
from jobs.rules.quotes.people import UNKNOWN, People, Speaker
from jobs.rules.quotes.words import (
    AHEAD,
    BODIES,
    DETERMINERS,
    HE,
    OF,
    PREPOSITIONS,
    PRONOUNS,
    ROLES,
    SAYS,
    SHE,
    SPEECH,
    TELLS,
)

_LABEL = 4
_LONGEST_INTRODUCTION = 40
_LONGEST_APPOSITION = 8
_LONGEST_NOUN = 7
_COMMAS = (",", "،")
_ASIDE_ENDS = (*_COMMAS, ":")
_NO_NOUN = AHEAD | (PREPOSITIONS - OF) | SAYS | TELLS
_TIMES = frozenset(["later", "earlier", "then", "afterwards", "afterward", "meanwhile", "today"])
_NEAR = 8
_AND = frozenset(["while", "but", "and", "whereas"])
_OWN = frozenset(["his", "her"])
_WRITINGS = frozenset((
    "memoir", "memoirs", "book", "novel", "diary", "essay", "column", "article", "poem",
    "autobiography", "blog", "note", "text", "op-ed", "biography", "profile", "caption",
))  # fmt: skip
_WHILE = frozenset((
    "while", "when", "as", "after", "before", "since", "although", "though", "born", "known", "seen",
    "once", "if", "because", "told", "driven", "sworn", "torn", "caught", "shown",
))  # fmt: skip


class Subjects:
    """The subjects of the narrator's sentences."""

    def __init__(self, frame: Frame, people: People) -> None:
        self.frame, self.people = frame, people

    def lead(self, sentence: Sentence) -> tuple[int, int]:
        """The tokens with which a sentence names who acts in it: `first` to `last` (exclusive)."""
        frame, (first, last, _) = self.frame, sentence
        at = self._after_introduction(first, last)
        end = at
        if named := self._named_behind_article(at, last):
            end = named
        while end < last and end - at < _LONGEST_INTRODUCTION:
            if (named := self.people.starting.get(end)) and end < named.last <= last:
                end = named.last
                continue
            folded = frame.folded[end]
            joins = folded in ("of", "for") and end > at
            body = folded in BODIES
            if not (joins or body or titular(self.frame, end) or folded in PRONOUNS):
                name = self._behind_mood(at, end)
                # A name that reaches beyond the sentence leads nowhere.
                if name == end or name not in self.people.starting:
                    break
                end = name
                continue
            end += 1
            if folded in HE | SHE or (folded in PRONOUNS and end - at == 1):
                at = end - 1
                break
        while end > at and frame.folded[end - 1] in OF:
            end -= 1
        return at, end

    def _named_behind_article(self, at: int, last: int) -> int | None:
        """Where a name begins behind a title that nobody listed: "Her Swedish colleague X"."""
        if self.frame.word(at) not in DETERMINERS:
            return None
        return self._named_behind_nouns(at + 1, last)

    def _named_behind_nouns(self, at: int, last: int) -> int | None:
        frame = self.frame
        for token in range(at, min(last, at + _LONGEST_NOUN)):
            if token in self.people.starting:
                return token
            if frame.mark(token) or frame.folded[token] in _NO_NOUN | OF or frame.possessive(token):
                return None
        return None

    def _after_introduction(self, first: int, last: int) -> int:
        """Where a sentence comes to its subject: behind "In a tweet on Thursday,"."""
        folded = self.frame.folded
        at = self._after_label(first, last)
        while at + 1 < last and (self.frame.mark(at) or self._later(at)):
            at += 1
        for _ in range(3):
            if at >= last:
                return first
            comma = self._comma(at, last)
            opening = folded[at]
            leads_in = opening in PREPOSITIONS or opening.endswith(("ing", "ly", "ed"))
            alone = comma == at + 1 and not self.people.named_at(at)
            if comma is None or not (leads_in or opening in _WHILE or alone):
                return at
            at = comma + 1
        return at

    def _later(self, at: int) -> bool:
        """Whether a word only says when: "Later the mayor said"."""
        return self.frame.folded[at] in _TIMES and not self.frame.mark(at + 1)

    def _after_label(self, first: int, last: int) -> int:
        """Where a sentence begins behind the time of an entry or what it is about: "14:05 Biden
        said", "TURKEY: Erdogan opened"."""
        frame = self.frame
        for colon in range(first + 1, min(last - 1, first + _LABEL)):
            if frame.folded[colon] == ":":
                timed = frame.folded[colon - 1].isdecimal() and frame.folded[colon + 1].isdecimal()
                at = colon + 1 + timed
                return at if at < last and (timed or frame.capital(at)) else first
        return first

    def _comma(self, first: int, last: int) -> int | None:
        for at in range(first, min(last, first + _LONGEST_INTRODUCTION)):
            if self.frame.folded[at] in _COMMAS:
                return at
            # on "Face the Nation,"
            if at in self.frame.said and self.frame.ends_with(at) in _COMMAS:
                return at
        return None

    def subject(self, sentence: Sentence) -> Speaker:
        """Who acts in a sentence, as far as its beginning tells."""
        return self._subject(sentence, *self.lead(sentence))

    def _subject(self, sentence: Sentence, first: int, last: int) -> Speaker:
        if first < last and self._joint(last, sentence.last):
            return UNKNOWN
        owned = first < last and self.frame.possessive(last - 1)
        if owned and self.frame.word(last) in SPEECH:
            return self.people.owner(first, last)
        if writer := self._writer(first, sentence.last):
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

    def _writer(self, first: int, end: int) -> Speaker | None:
        """Whose words a sentence tells of: "Her memoir opens", "His message was clear"."""
        owner, what = self.frame.word(first), min(end - 1, first + 1)
        if owner not in _OWN or self.frame.folded[what] not in SPEECH | _WRITINGS:
            return None
        he = "she" if owner == "her" else "he"
        return Speaker(self.people.pronoun(he, first), self.frame.words(first, first + 1))

    def _apposed(self, comma: int, end: int) -> Speaker | None:
        """Who is named between commas behind an office: "The U.N. chief, António Guterres, ..."."""
        comma = self._behind_noun(comma, min(end, comma + _LONGEST_NOUN))
        at = comma + 1
        if at >= end or self.frame.folded[comma] != ",":
            return None
        at = self._named_behind_nouns(at, end) or at
        while at < min(end, comma + _LONGEST_APPOSITION) and titular(self.frame, at):
            if (named := self.people.starting.get(at)) and named.whole and named.last < end:
                ends = self.frame.folded[named.last] in _ASIDE_ENDS
                return self.people.resolve(comma + 1, named.last) if ends else None
            at += 1
        return None

    def _behind_mood(self, first: int, at: int) -> int:
        """Where a name may stand behind how somebody looked ("a visibly angry") or a noun that is
        no office ("opposition figure")."""
        word = self.frame.folded[at]
        if at == first + 1 and self.frame.folded[first] in ("a", "an"):
            return at + 1 + self.frame.adverb(at)
        verb = word in _NO_NOUN or word.endswith(("s", "ed")) or self.frame.mark(at)
        return at if verb or at != first + 1 or self.people.named_at(first) else at + 1

    def _behind_noun(self, at: int, end: int) -> int:
        """Where nouns end that are no office we know: "Biden's [dog walker]"."""
        frame = self.frame
        while at < end and frame.folded[at] not in _NO_NOUN:
            if frame.mark(at) and not (at in frame.said and frame.word(at + 1)[:1].isalpha()):
                break
            at += 1
        return at

    def _joint(self, last: int, end: int) -> bool:
        frame = self.frame
        return last + 1 < end and frame.folded[last] == "and" and titular(self.frame, last + 1)

    def introduce(self, sentence: Sentence, quotation: int) -> None:
        """Remember whom a sentence names as acting before its first quotation."""
        frame, (first, last) = self.frame, self.lead(sentence._replace(last=quotation))
        opening = sentence.first
        if frame.folded[opening] in _WHILE:
            while opening + 1 < quotation and titular(self.frame, opening + 1):
                opening += 1
            named = self.people.ending.get(opening + 1)
            if named and named.whole:
                self.people.memory.remember(Speaker(named.id, ""))
        if first >= last or (last - first == 1 and frame.folded[first] in PRONOUNS):
            return
        if frame.folded[last] == "," and frame.word(last + 1) in HE | SHE:
            # "The prince, he added, “denied it”": another is speaking of the prince.
            return
        if self._joint(last, quotation):
            self.people.memory.remember(None)
            return
        speaker = self.people.resolve(first, last)
        if speaker.id or self._personal(first, last, quotation):
            self.people.memory.remember(speaker)

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
            if self.frame.mark(token) or word in _NO_NOUN:
                return False
        return False

    def take_in(self, sentence: Sentence) -> None:
        """Remember who acts in a sentence in which nobody is quoted."""
        first, last = self.lead(sentence)
        speaker = self._subject(sentence, first, last)
        ids = {named.id for named in self.people.between(sentence.first, sentence.last)}
        pronoun = last - first == 1 and self.frame.folded[first] in PRONOUNS
        if speaker.id:
            self.people.memory.remember(speaker)
        elif pronoun:
            return
        elif self._personal(first, last, sentence.last):
            self.people.memory.remember(speaker)
        elif ids and (self.people.memory.spoken or len(ids) > 1):
            if ids != {self.people.last()}:
                self.people.memory.remember(None)
        elif ids:
            self.people.memory.remember(Speaker(ids.pop(), ""))

    def _personal(self, first: int, last: int, end: int) -> bool:
        """Whether words that name nobody we know name a person."""
        frame = self.frame
        words = [frame.folded[t] for t in range(first, last)]
        if any(word in ROLES for word in words):
            return words[-1] not in BODIES
        capitals = [t for t in range(first, last) if frame.capital(t)]
        named = 2 <= len(capitals) <= 4 and len(capitals) == len(words)
        following = frame.folded[last] if last < end else ""
        return named and (following in SAYS or following in TELLS or following == ",")
