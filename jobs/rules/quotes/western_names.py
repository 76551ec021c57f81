"""Who is named before or behind a verb of saying in a western language other than English."""

import re

from jobs.rules.quotes.frame import Frame
from jobs.rules.quotes.leads import Leads
from jobs.rules.quotes.names import titular
from jobs.rules.quotes.offices import ARTICLES
from jobs.rules.quotes.people import People, Speaker
from jobs.rules.quotes.saying import (
    BESIDE,
    EITHER,
    HE,
    HE_ENDS,
    HONORIFICS,
    JOINING,
    LEADING,
    SHE,
    SHE_ENDS,
    STOPPING,
)

_REACH, _LONGEST = 40, 12
_NEAR = 8
# Whoever stands before these does not speak.
_OTHERS = frozenset(["tarafindan", "ile", "icin", "hakkinda"])
# No articles, as "el" is where accents are folded.
_ONLY_HE = frozenset(["он", "она", "il", "elle", "lui", "ella", "lei"])
_CLAUSES = frozenset(["que", "qui", "quien", "donde", "cuando", "что", "который", "которая"])
# In which case a Turkish name does not act: "Esad'a", "Esad'dan".
_CASES = re.compile("['’](?:y?[ae]|y?[ıiuü]|n?[dt][ae]n?|y?l[ae])$")


class WesternNames:
    """Names, pronouns and offices beside a verb."""

    def __init__(self, frame: Frame, people: People) -> None:
        self.frame, self.people, self.leads = frame, people, Leads(frame, people)

    def named_before(self, verb: int, first: int) -> Speaker | None:
        """Who acts before the verb: a person named there, else the words it begins with."""
        at = max(first, verb - _REACH)
        parted = (t for t in range(verb - 1, at - 1, -1) if self.frame.folded[t] == ";")
        at = next(parted, at)
        while at < verb and self.frame.mark(at):
            at += 1
        for named in self.people.between(at, verb):
            other = self.frame.word(named.last) in _OTHERS
            if other or _CASES.search(self.frame.spelt(named.last - 1)):
                continue
            if self.frame.word(named.first - 1) not in JOINING or named.first == at:
                return self._titled(named.first, named.last, at)
        end = verb
        while end > at and (self.frame.folded[end - 1] in LEADING or self.frame.mark(end - 1)):
            end -= 1
        if self.frame.folded[at] in ARTICLES:
            # "La vicepresidenta electa, Francia Márquez, agradeció"
            end = next((t for t in range(at, end) if self.frame.mark(t)), end)
        if end - at == 1 and self.frame.folded[at] in HE:
            return self.pronoun(at)
        plain = 0 < end - at <= _NEAR and not any(self.frame.mark(t) for t in range(at, end))
        if not plain or self.frame.folded[at] in STOPPING:
            return None
        return self._office(at, end)

    def _office(self, at: int, end: int) -> Speaker:
        """Words that name nobody: an office known from before, or somebody we don't know."""
        start = at
        while start < end - 1 and self.frame.folded[start] in ARTICLES:
            start += 1
        id = self.people.office(start, end)
        if id is None and start > at:
            id = self.people.office(start, self.leads.behind_office(start, end))
        return Speaker(id, self.frame.words(at, end))

    def named_behind(self, verb: int, last: int) -> Speaker:
        """Who is named behind the verb, up to a mark or a word that cannot be of a name."""
        at = verb + 1
        stop = min(last, at + _LONGEST)
        while at < stop - 1 and self.frame.folded[at] in LEADING and not self._article(at):
            at += 1
        he = at < stop and self.frame.folded[at] in HE
        if he and (self._ends(at + 1, stop) or self.frame.folded[at] in _ONLY_HE):
            return self.pronoun(at)
        end = at
        while not self._ends(end, stop):
            end += 1
        if (apposed := self.people.starting.get(end + 1)) and self.frame.word(end) == ",":
            return Speaker(apposed.id, self.frame.words(apposed.first, apposed.last))
        named = self.people.between(at, end)
        if len(named) == 1 and all(self.of_title(t) for t in range(at, named[0].first)):
            return Speaker(named[0].id, self.frame.words(at, named[0].last))
        led = self.frame.word(verb + 1) in BESIDE and self.frame.word(at) not in ARTICLES
        if at >= end or (led and not any(self.opens(t, stop) for t in range(at, end))):
            return self._behind_place(verb + 1, stop) or Speaker(self.people.last(), "")
        return self._office(at, end)

    def _behind_place(self, at: int, stop: int) -> Speaker | None:
        """Who is named behind where or when it is said: "escribió en Twitter Gustavo Petro"."""
        named = next(iter(self.people.between(at, stop)), None)
        if named is None or self.frame.folded[named.first - 1] in JOINING:
            return None
        between = range(at, named.first)
        if any(self.frame.mark(t) or self.frame.folded[t] in _CLAUSES for t in between):
            return None
        return Speaker(named.id, self.frame.words(named.first, named.last))

    def _article(self, at: int) -> bool:
        """Whether a word opens a speaker: "dit le ministre", not "dit le lundi"."""
        following = self.frame.word(at + 1)
        return self.frame.folded[at] in ARTICLES and following not in LEADING | STOPPING

    def _ends(self, at: int, stop: int) -> bool:
        if at >= stop or self.frame.folded[at] in STOPPING:
            return True
        return self.frame.mark(at) and not self.dotted(at)

    def inverted(self, word: str) -> bool:
        """Whether a verb has its pronoun at its end: "a-t-il"."""
        return word.endswith(HE_ENDS + SHE_ENDS)

    def pronoun(self, token: int) -> Speaker:
        """Whom a pronoun means, or a verb that has it at its end."""
        word = self.frame.folded[token]
        if word in EITHER:
            return Speaker(self.people.last(), self.frame.spelt(token))
        she = word in SHE or word.endswith(SHE_ENDS)
        return Speaker(self.people.pronoun("she" if she else "he", token), self.frame.spelt(token))

    def between(self, first: int, last: int) -> Speaker | None:
        """Who is named between the quotation and the verb."""
        named = self.people.between(first, last)
        return self._titled(named[0].first, named[0].last, first) if named else None

    def _titled(self, first: int, last: int, low: int) -> Speaker:
        named = self.people.ending[last]
        start = first
        while start > low and self.of_title(start - 1):
            start -= 1
        return Speaker(named.id, self.frame.words(start, last))

    def of_title(self, token: int) -> bool:
        """Whether a word can belong to a title."""
        if self.dotted(token):
            return True
        plain = not self.frame.mark(token) and self.frame.folded[token] not in STOPPING
        return plain and (titular(self.frame, token) or token not in self.frame.said)

    def dotted(self, token: int) -> bool:
        """Whether a full stop belongs to "M." or "Sr."."""
        return self.frame.folded[token] == "." and self.frame.word(token - 1) in HONORIFICS

    def opens(self, at: int, last: int) -> bool:
        """Whether somebody is named from a token: "Para Rufián", "Para el portavoz, Rufián,"."""
        if at in self.people.starting:
            return True
        office = self.people.foreign_office(at, last)
        named = self.people.between(at, min(last, at + _NEAR)) if office else ()
        return bool(named) and self.frame.word(named[0].last) == ","
