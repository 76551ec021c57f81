"""Words that can name a speaker in an English sentence, and the verbs of saying beside them."""

from jobs.rules.quotes.frame import Frame
from jobs.rules.quotes.names import titular
from jobs.rules.quotes.people import People, Speaker
from jobs.rules.quotes.verbs import NOUNS_TOO, SAYING, SAYS, TELLING, TELLS, TO_SAY
from jobs.rules.quotes.words import (
    AHEAD,
    BEHIND,
    BEING,
    BETWEEN,
    DETERMINERS,
    HE,
    OF,
    PREPOSITIONS,
    PRONOUNS,
    ROLES,
    SHE,
    SPEECH,
    THAT,
    WHO,
)

# How many words a speaker takes at most.
LONGEST = 25
# What says something only with another word: "as he put it", "she shot back".
_HALF_VERBS = {
    "put": ("it",), "puts": ("it",), "shot": ("back",), "fired": ("back",), "hit": ("back",),
    "broke": ("in",), "breaks": ("in",), "cut": ("in",), "went": ("on",), "goes": ("on",),
    "chimed": ("in",), "chipped": ("in",), "weighed": ("in",), "piped": ("up",),
    "ran": (".", ",", ":"), "runs": (".", ",", ":"), "begun": (".", ",", ":"),
    "began": (".", ",", ":"), "begins": (".", ",", ":"),
}  # fmt: skip
# What "and" joins to a country's name.
_JOINT_NAMES = frozenset(["barbuda", "tobago", "herzegovina", "nevis", "grenadines", "principe"])
_SMALL = PREPOSITIONS | PRONOUNS | BETWEEN
# How many words stand before a name that nothing but an article makes a title.
_UNLISTED = 5
# How far a name can stand behind the second of two roles.
_TITLE = 6


class Phrases:
    """Verbs of saying and their subjects, as a sentence has them."""

    def __init__(self, frame: Frame, people: People) -> None:
        self.frame, self.people = frame, people

    def following(self, at: int, last: int, by: bool = True) -> Speaker | None:
        """The speaker that follows the verb: "said Ahmad Rahmani, the governor"."""
        end = at
        while end < min(last, at + LONGEST):
            word = self.frame.word(end)
            # A full stop inside a sentence belongs to a title or a firm: "said Sen. Jane Doyle".
            marked = self.frame.mark(end) and (self.frame.folded[end] != "." or end + 1 == last)
            if marked or (word in BEHIND and end > at and not self._acronym(end)) or self.says(end):
                break
            end += 1
        if end == at or self.frame.word(at) in BEHIND - PRONOUNS:
            return None
        if by and self.frame.word(end) == "by" and self.frame.folded[end - 1] in SPEECH:
            return self.following(end + 1, last, by=False)
        if self.frame.word(end) == "and" and (named := self._named_by_two(at, end, last)):
            return named
        if self._with_another(end, last):
            return Speaker(None, self.frame.words(at, end + 2))
        return self._apposed_behind(at, end, last) or self.resolved(at, end)

    def _apposed_behind(self, at: int, comma: int, last: int) -> Speaker | None:
        """Who is named behind an office: "said the mayor, Anna Berg", "said a nurse, Jane Smith"."""
        named = self.people.starting.get(comma + 1)
        if self.frame.word(comma) != "," or not named or not named.whole or named.last > last:
            return None
        if self.frame.word(at) not in DETERMINERS and not self._office(comma - 1):
            return None
        if self.people.between(at, comma) and self.people.between(at, comma)[-1].last == comma:
            return None
        return self.people.resolve(named.first, named.last)

    def two_roles(self, first: int, last: int) -> bool:
        """Whether "and" joins what one person is: "lawyer and activist Jane Smith"."""
        frame = self.frame
        joint = next((t for t in range(first + 1, last - 1) if frame.folded[t] == "and"), None)
        if joint is None or last not in self.people.ending or frame.folded[joint + 1] not in ROLES:
            return False
        return all(frame.lower(t) and titular(frame, t) for t in (*range(first, joint), joint + 1))

    def _named_by_two(self, at: int, joint: int, last: int) -> Speaker | None:
        named = next(iter(self.people.between(joint, min(last, joint + _TITLE))), None)
        return (
            self.people.resolve(at, named.last)
            if named and self.two_roles(at, named.last)
            else None
        )

    def _office(self, token: int) -> bool:
        return self.frame.word(token) in ROLES

    def _acronym(self, token: int) -> bool:
        """Whether a word is "WHO" or "IT", that would be a small word otherwise."""
        spelt = self.frame.spelt(token)
        return len(spelt) > 1 and spelt.isupper()

    def _with_another(self, joint: int, last: int) -> bool:
        """Whether "and" at a token joins somebody else to the speaker: "said Miller and Smith"."""
        other = joint + 1
        if other >= last or self.frame.word(joint) != "and" or not self.frame.capital(other):
            return False
        return other + 1 >= last or not self.says(other + 1)

    def quoted(self, verb: int, last: int) -> Speaker | None:
        """Whom somebody "quoted as saying"."""
        for end in range(verb + 1, last):
            if self.frame.word(end) == "as":
                return self.following(verb + 1, end)
        return None

    def start(self, end: int, first: int) -> int:
        """Where the words begin that end before token `end` and can name somebody."""
        if end > first and self.frame.word(end - 1) in PRONOUNS:
            return end - 1
        start = end
        while start > max(first, end - LONGEST) and not self.breaks(start - 1):
            start -= 1
        return start

    def resolved(self, first: int, last: int) -> Speaker | None:
        """Who the words name, words that lead in left out; several together are nobody we know."""
        start = self._without_introduction(first, last)
        if start >= last:
            return None
        joint = start > 1 and start == first and self.frame.word(first - 1) == "and"
        if joint and titular(self.frame, first - 2):
            low = self.start(first - 1, max(0, first - 1 - LONGEST))
            opens = low == 0 or self.frame.mark(low - 1)
            if opens and all(titular(self.frame, t) for t in range(low, first - 1)):
                return Speaker(None, self.frame.words(low, last))
        return self.people.resolve(start, last)

    def _without_introduction(self, first: int, last: int) -> int:
        """Where somebody is named behind "In Tehran" or "Last week"."""
        named = [
            n
            for n in self.people.between(first, last)
            if n.last == last or self.frame.word(n.last) in ("of", "from")
        ]
        leads_in = self.frame.word(first) in PREPOSITIONS or self.frame.word(first) in BETWEEN
        if not leads_in:
            return first
        start = named[-1].first if named else last
        while start > first and titular(self.frame, start - 1):
            start -= 1
        return start

    def titled(self, first: int, last: int) -> bool:
        """Whether words before a name are its title, be it one nobody listed behind an article:
        "the ethnographer"."""
        if all(titular(self.frame, t) for t in range(first, last)):
            return True
        led = self.frame.folded[first] in DETERMINERS and last - first <= _UNLISTED
        return led and all(titular(self.frame, t) or self._noun(t) for t in range(first, last))

    def _noun(self, token: int) -> bool:
        small = self.frame.folded[token] in _SMALL
        return not (small or self.frame.adverb(token) or self.breaks(token))

    def passive(self, verb: int, first: int) -> bool:
        return any(self.frame.word(t) in BEING for t in range(max(first, verb - 2), verb))

    def says(self, token: int) -> bool:
        word = self.frame.folded[token]
        if word in _HALF_VERBS:
            return self.frame.word(token + 1) in _HALF_VERBS[word]
        if word in NOUNS_TOO:
            before = self.frame.word(token - 1)
            named = self.people.ending.get(token)
            told = before == "," and self.frame.word(token + 1) in THAT
            return told or before in HE | SHE | WHO or (named is not None and named.whole)
        return word in SAYS and self.frame.lower(token)

    def verb(self, token: int) -> bool:
        word = self.frame.folded[token]
        if word in _HALF_VERBS or word in NOUNS_TOO:
            return self.says(token)
        spoken = word in SAYS or word in SAYING or word in TELLS or word in TELLING
        spoken = spoken or (word in TO_SAY and self.frame.word(token - 1) == "to")
        return spoken and (self.frame.lower(token) or word in SAYING)

    def breaks(self, token: int) -> bool:
        """Whether a word cannot be part of a speaker's name."""
        word = self.frame.folded[token]
        if self.frame.mark(token):
            return word not in "-." or not word
        small = (word in AHEAD or word in WHO) and not self._acronym(token)
        if word == "and" and self.frame.word(token + 1) in _JOINT_NAMES:
            return False
        # "the dismissed minister"
        apart = self.frame.word(token - 1) not in ("the", "a", "an")
        return small or (self.verb(token) and apart)

    def without_adverbs(self, first: int, last: int) -> int:
        while last > first:
            word = self.frame.word(last - 1)
            plain = self.frame.adverb(last - 1) or word in BETWEEN or word.isdecimal()
            that_day = word == "that" and self.frame.word(last) in BETWEEN
            if not (plain or that_day):
                break
            last -= 1
        if last > first + 1 and self.frame.word(last - 1) in OF:
            last -= 1
        return last
