"""Who says a quotation in an English sentence: by the verb of saying beside it."""

from typing import NamedTuple

from jobs.rules.quotes.frame import Frame, Sentence
from jobs.rules.quotes.names import titular
from jobs.rules.quotes.people import UNKNOWN, People, Speaker
from jobs.rules.quotes.words import (
    AHEAD,
    BEHIND,
    BEING,
    BETWEEN,
    HE,
    NOT,
    OF,
    PASSIVE_TOO,
    PREPOSITIONS,
    PRONOUNS,
    SAYING,
    SAYS,
    SHE,
    TELLING,
    TELLS,
    WHO,
)

# How many words a speaker takes at most, and how far from the quotation a verb can stand.
_LONGEST = 25
_REACH = 60
_NEAR = 5
_DASHES = ("-", "–", "—")
_NOT_PAST = frozenset(["indeed", "need", "red", "hundred", "united", "armed"])


class Attribution(NamedTuple):
    """Who says a quotation. `direct` where the verb stands right beside it, so that even one word
    is a quotation; `speaker` is None where the sentence's subject speaks."""

    speaker: Speaker | None
    direct: bool


class English:
    """Verbs of saying and their subjects."""

    def __init__(self, frame: Frame, people: People) -> None:
        self.frame, self.people = frame, people

    # behind the quotation: “...,” he said

    def behind(self, at: int, last: int, ended: bool) -> Speaker | None:
        """Who says the quotation that ends before token `at`, by the words up to `last`.

        `ended` where the quotation stops as speech does, with a comma or a question mark.
        """
        dashed = False
        while at < last and (sign := self.frame.folded[at]) in (",", *_DASHES):
            at, ended, dashed = at + 1, True, sign in _DASHES
        if at >= last or self.frame.mark(at):
            return None
        if dashed and (signer := self._signed(at, last)):
            return signer
        first = self.frame.folded[at]
        if first == "according" and self.frame.word(at + 1) == "to":
            return self._following(at + 2, last)
        if first == "as" and ended:
            return self._clause(at + 1, last)
        if self._says(at):
            return self._following(at + 1, last)
        if ended or first in PRONOUNS:
            return self._clause(at, last)
        return None

    def remark(self, sentence: Sentence) -> Speaker | None:
        """Who says what stands before a sentence that is nothing but "Raisi said."."""
        first, last, _ = sentence
        stop = last - 1 if self.frame.folded[last - 1] == "." else last
        verb = stop - 1
        if verb <= first or not self._says(verb) or self.frame.mark(first):
            return None
        if any(self.frame.mark(t) for t in range(first, verb)):
            return None
        return self._clause(first, last)

    def _clause(self, at: int, last: int) -> Speaker | None:
        """The subject of a clause that begins with it: "Raisi, who was in Kabul, told us"."""
        stop = min(last, at + _LONGEST)
        comma = verb = None
        for t in range(at, stop):
            if t in self.frame.said:
                break
            if comma is None and self.frame.folded[t] == ",":
                comma = t
            if t > at and self._says(t):
                verb = t
                break
        if verb is None:
            return self._unknown_verb(at, last)
        if self.frame.word(verb) in ("quoted", "cited") and self.frame.word(verb - 1) not in BEING:
            return self._quoted(verb, stop)
        if comma is not None and (apposed := self._apposed(comma, verb)):
            return apposed
        end = self._without_adverbs(at, comma if comma is not None else verb)
        joint = all(self.frame.word(t) == "and" or titular(self.frame, t) for t in range(at, end))
        if end <= at or any(self._breaks(t) for t in range(at, end)):
            alone = (
                not joint
                or end <= at + 2
                or "and" in (self.frame.word(at), self.frame.word(end - 1))
            )
            return None if alone else Speaker(None, self.frame.words(at, end))
        return self._resolved(at, end)

    def _apposed(self, comma: int, last: int) -> Speaker | None:
        """Who is named between commas: "the minister, Yoav Gallant, warned"."""
        for named in self.people.between(comma + 1, last):
            if self.frame.word(named.last) == "," and named.whole:
                between = range(comma + 1, named.first)
                if all(titular(self.frame, t) for t in between):
                    return self.people.resolve(comma + 1, named.last)
            return None
        return None

    def _signed(self, at: int, last: int) -> Speaker | None:
        """Who signs a quotation: “...” - President Raisi."""
        end = last - 1 if self.frame.word(last - 1) in (".", ")") else last
        named = self.people.between(at, min(end, at + _LONGEST))
        signs = named and named[-1].last == end
        return self.people.resolve(at, end) if signs and not self._verb_within(at, end) else None

    def _verb_within(self, at: int, last: int) -> bool:
        return any(self._breaks(t) for t in range(at, last))

    def _unknown_verb(self, at: int, last: int) -> Speaker | None:
        """A name or pronoun with a past tense right behind it speaks, whatever the verb."""
        end = at + 1
        if self.frame.word(at) not in HE | SHE:
            named = next((n for n in self.people.between(at, min(last, at + _LONGEST))), None)
            if not named or not all(titular(self.frame, t) for t in range(at, named.first)):
                return None
            end = named.last
        verb = self.frame.word(end) if end < last else ""
        if not verb.endswith("ed") or verb in _NOT_PAST or not self.frame.lower(end):
            return None
        return self.people.resolve(at, end)

    def _quoted(self, verb: int, last: int) -> Speaker | None:
        """Whom somebody "quoted as saying"."""
        for end in range(verb + 1, last):
            if self.frame.word(end) == "as":
                return self._resolved(verb + 1, end)
        return None

    def _following(self, at: int, last: int) -> Speaker | None:
        """The speaker that follows the verb: "said Ahmad Rahmani, the governor"."""
        end = at
        while end < min(last, at + _LONGEST):
            word = self.frame.word(end)
            if self.frame.mark(end) or (word in BEHIND and end > at) or self._says(end):
                break
            end += 1
        if end == at or self.frame.word(at) in BEHIND - PRONOUNS:
            return None
        return self._resolved(at, end)

    # before the quotation: he said: “...”

    def before(self, at: int, first: int) -> Attribution | None:
        """Who says the quotation at token `at`, by the nearest verb back to token `first`."""
        first = max(first, at - _REACH)
        for verb in range(at - 1, first - 1, -1):
            word = self.frame.folded[verb]
            if word == "according" and self.frame.word(verb + 1) == "to":
                return Attribution(self._following(verb + 2, at), self._leads(verb, at))
            if not self._verb(verb) or self.frame.word(verb - 1) in NOT:
                continue
            direct = self._leads(verb, at) and (word in SAYS or word in SAYING)
            if word in SAYING or word in TELLING:
                return Attribution(self._of_participle(verb, first), direct)
            if word in PASSIVE_TOO and self._passive(verb, first):
                return self._by_whom(verb, at, direct)
            return Attribution(self._of_verb(verb, first), direct)
        return None

    def _leads(self, verb: int, at: int) -> bool:
        """Whether a verb leads to the quotation by a colon, or nearby by a comma."""
        sign = self.frame.folded[at - 1]
        return sign == ":" or (sign == "," and at - verb <= _NEAR + 1)

    def _of_participle(self, verb: int, first: int) -> Speaker | None:
        """Who is "saying"; None for the sentence's subject."""
        if self.frame.word(verb - 1) == "as":
            for quoted in range(verb - 2, max(first, verb - _LONGEST) - 1, -1):
                if self.frame.word(quoted) in ("quoted", "cited"):
                    if self._passive(quoted, first):
                        return self._of_verb(quoted, first)
                    return self._quoted(quoted, verb)
        named = self.people.between(max(first, verb - 4), verb)
        if named and named[-1].last == verb and self.frame.word(named[-1].first - 1) == "with":
            return self.people.resolve(named[-1].first, verb)
        return None

    def _by_whom(self, verb: int, at: int, direct: bool) -> Attribution | None:
        if self.frame.word(verb + 1) == "by" and self.frame.word(verb) != "quoted":
            return Attribution(self._following(verb + 2, at), direct)
        return Attribution(UNKNOWN, direct)

    def _passive(self, verb: int, first: int) -> bool:
        return any(self.frame.word(t) in BEING for t in range(max(first, verb - 2), verb))

    def _of_verb(self, verb: int, first: int) -> Speaker | None:
        """The subject before a verb; None if it has none of its own."""
        end = self._without_adverbs(first, verb)
        if end > first and self.frame.word(end - 1) == ",":
            return self._before_comma(end - 1, first)
        if end > first and self.frame.word(end - 1) in WHO:
            end = end - 2 if self.frame.word(end - 2) == "," else end - 1
        start = self._start(end, first)
        return self._resolved(start, end) if start < end else None

    def _before_comma(self, comma: int, first: int) -> Speaker | None:
        """The subject before words between commas; "On Monday, speaking in Kabul, said" has none."""
        names = self.people.between(max(first, comma - _LONGEST), comma)
        for at in range(comma - 1, max(first, comma - _LONGEST) - 1, -1):
            if self.frame.word(at) == ",":
                inner = names and names[-1]
                if inner and inner.first == at + 1 and inner.last == comma and inner.whole:
                    return self.people.resolve(inner.first, inner.last)
                start = self._start(at, first)
                found = self._resolved(start, at) if start < at else None
                if found and (found.id or found.text[:1].isupper() or start == first):
                    return found
        return None

    def _start(self, end: int, first: int) -> int:
        """Where the words begin that end before token `end` and can name somebody."""
        if end > first and self.frame.word(end - 1) in PRONOUNS:
            return end - 1
        start = end
        while start > max(first, end - _LONGEST) and not self._breaks(start - 1):
            start -= 1
        return start

    def _resolved(self, first: int, last: int) -> Speaker | None:
        """Who the words name, words that lead in left out; several together are nobody we know."""
        if self._joined(first, last):
            return Speaker(None, self.frame.words(first, last))
        start = self._without_introduction(first, last)
        if start >= last:
            return None
        joint = start > 1 and start == first and self.frame.word(first - 1) == "and"
        if joint and titular(self.frame, first - 2):
            low = self._start(first - 1, max(0, first - 1 - _LONGEST))
            opens = low == 0 or self.frame.mark(low - 1)
            if opens and all(titular(self.frame, t) for t in range(low, first - 1)):
                return Speaker(None, self.frame.words(low, last))
        return self.people.resolve(start, last)

    def _joined(self, first: int, last: int) -> bool:
        return any(self.frame.word(t) == "and" for t in range(first + 1, last - 1)) and not any(
            named.last == last for named in self.people.between(first, last)
        )

    def _without_introduction(self, first: int, last: int) -> int:
        """Where somebody is named behind "In Tehran" or "Last week"."""
        named = [n for n in self.people.between(first, last) if n.last == last]
        leads_in = self.frame.word(first) in PREPOSITIONS or self.frame.word(first) in BETWEEN
        if not leads_in:
            return first
        start = named[-1].first if named else last
        while start > first and titular(self.frame, start - 1):
            start -= 1
        return start

    # words

    def _says(self, token: int) -> bool:
        return self.frame.folded[token] in SAYS and self.frame.lower(token)

    def _verb(self, token: int) -> bool:
        word = self.frame.folded[token]
        spoken = word in SAYS or word in SAYING or word in TELLS or word in TELLING
        return spoken and (self.frame.lower(token) or word in SAYING)

    def _breaks(self, token: int) -> bool:
        """Whether a word cannot be part of a speaker's name."""
        word = self.frame.folded[token]
        if self.frame.mark(token):
            return word not in "-." or not word
        return word in AHEAD or (word in WHO) or self._verb(token)

    def _without_adverbs(self, first: int, last: int) -> int:
        while last > first:
            word = self.frame.word(last - 1)
            adverb = word.endswith("ly") and self.frame.lower(last - 1)
            if not adverb and word not in BETWEEN and not word.isdecimal():
                break
            last -= 1
        if last > first + 1 and self.frame.word(last - 1) in OF:
            last -= 1
        return last
