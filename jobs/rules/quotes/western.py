"""Who says a quotation in French, Spanish, Portuguese, Italian, German, Russian and Turkish: where
a verb of saying and a name stand side by side."""

import re

from jobs.rules.quotes.frame import Frame
from jobs.rules.quotes.leads import Leads
from jobs.rules.quotes.names import titular
from jobs.rules.quotes.offices import ARTICLES
from jobs.rules.quotes.people import UNKNOWN, People, Speaker
from jobs.rules.quotes.saying import (
    AS,
    BEHIND_WHOM,
    BESIDE,
    BY,
    CHANTING,
    EITHER,
    FOR,
    HE,
    HE_ENDS,
    HONORIFICS,
    JOINING,
    LEADING,
    PASSIVE,
    SAYING,
    SHE,
    SHE_ENDS,
    STOPPING,
    TELLING_OF_IT,
    TURKISH,
    TURKISH_WHO,
)

_REACH, _LONGEST = 40, 12
_NEAR = 8
# Whoever stands before these does not speak.
_OTHERS = frozenset(["tarafindan", "ile", "icin", "hakkinda"])
# How a past ends in Spanish, French and Russian.
_PAST, _SHORTEST = ("ó", "aron", "é", "ié", "ил", "ила", "ал", "ала", "ул", "ула"), 4
# No articles, as "el" is where accents are folded.
_ONLY_HE = frozenset(["он", "она", "il", "elle", "lui", "ella", "lei"])
_CLAUSES = frozenset(["que", "qui", "quien", "donde", "cuando", "что", "который", "которая"])
_AGENTS = frozenset(["par", "por"])
# In which case a Turkish name does not act: "Esad'a", "Esad'dan".
_CASES = re.compile("['’](?:y?[ae]|y?[ıiuü]|n?[dt][ae]n?|y?l[ae])$")
_AROUND = (",", "-", "–", "—", "،")


class Western:
    """Verbs of saying and the names beside them."""

    def __init__(self, frame: Frame, people: People) -> None:
        self.frame, self.people, self.leads = frame, people, Leads(frame, people)
        self.any = not TELLING_OF_IT.isdisjoint(frame.folded)

    def before(self, at: int, first: int) -> tuple[Speaker, bool] | None:
        """Who says the quotation at token `at`, back to token `first`, and whether the verb leads
        straight to it."""
        for verb in range(at - 1, max(first, at - _REACH) - 1, -1):
            word = self.frame.folded[verb]
            if word == "geldi" and self.frame.folded[at - 1] == ":":
                return self._between(max(first, verb - 2), verb) or UNKNOWN, True
            if word in CHANTING and at - verb <= 3:
                return Speaker(None, self.frame.spelt(verb)), True
            if word in BEHIND_WHOM and (named := self._between(max(first, verb - _NEAR), verb)):
                return named, True
            if word in BY or (word in FOR and verb == first and self._opens(verb + 1, at)):
                return self._named_behind(verb, at), True
            if word in SAYING or self._inverted(word):
                if self.frame.word(verb + 1) in _AGENTS or self._of_another(verb, first, at):
                    # "Interrogé par Le Monde"; “...” derken, ... “...”
                    continue
                direct = self.frame.folded[at - 1] == ":" or at - verb <= 2
                return self._around(verb, first, at), direct
        return self._before_colon(at)

    def _of_another(self, verb: int, first: int, at: int) -> bool:
        """Whether a Turkish verb ends what was quoted before it."""
        if self.frame.folded[verb] not in TURKISH or self.frame.folded[at - 1] == ":":
            return False
        return any(t in self.frame.said for t in range(first, verb))

    def _before_colon(self, at: int) -> tuple[Speaker, bool] | None:
        """Who is named right before the colon: "Même ton chez Mathilde Panot : «...»"."""
        named = self.people.ending.get(at - 1) if self.frame.folded[at - 1] == ":" else None
        if named is None or not named.whole:
            return None
        return Speaker(named.id, self.frame.words(named.first, named.last)), True

    def _opens(self, at: int, last: int) -> bool:
        """Whether somebody is named from a token: "Para Rufián", "Para el portavoz, Rufián,"."""
        if at in self.people.starting:
            return True
        office = self.people.foreign_office(at, last)
        named = self.people.between(at, min(last, at + _NEAR)) if office else ()
        return bool(named) and self.frame.word(named[0].last) == ","

    def _around(self, verb: int, first: int, at: int) -> Speaker:
        """Who acts before a verb, or else is named behind it: "Как сообщил губернатор Иванов"."""
        named = self.people.between(verb + 1, at)
        led = self.frame.folded[first] in AS
        if named and led and all(self._of_title(t) for t in range(verb + 1, named[0].first)):
            return Speaker(named[0].id, self.frame.words(verb + 1, named[0].last))
        return self._named_before(verb, first) or self._named_behind(verb, at)

    def behind(self, at: int, last: int, first: int, ended: bool) -> Speaker | None:
        """Who says the quotation that ends before token `at`, in its sentence."""
        while at < last and self.frame.folded[at] in _AROUND:
            at, ended = at + 1, True
        stop = min(last, at + _LONGEST)
        for verb in range(at, stop):
            word = self.frame.folded[verb]
            if verb in self.frame.said or not (word or verb == at):
                return None
            if word in PASSIVE or word in CHANTING:
                return Speaker(None, self.frame.spelt(verb))
            if word in TURKISH:
                return self._turkish(verb, at, last, first)
            if (word in SAYING or self._inverted(word)) and (ended or verb == at):
                return self._told_behind(verb, at, last)
            if verb - at < 2 and ended and self._told_unlisted(verb, last):
                return self._named_behind(verb, last)
            if word in BY:
                return self._named_behind(verb, last) if verb == at else None
            if self.frame.mark(verb) and not self._dotted(verb):
                return None
        return None

    def _told_behind(self, verb: int, at: int, last: int) -> Speaker:
        """Who says it, by a verb behind the quotation: "a-t-il dit", "Macron a dit", "dit Macron"."""
        for pronoun in (verb, verb - 1):
            word = self.frame.word(pronoun)
            if pronoun >= at and (word in HE or self._inverted(word)):
                return self._pronoun(pronoun)
        named = self.people.between(at, verb)
        if len(named) == 1 and all(self._of_title(t) for t in range(at, named[0].first)):
            return Speaker(named[0].id, self.frame.words(at, named[0].last))
        return self._named_behind(verb, last)

    def _told_unlisted(self, verb: int, last: int) -> bool:
        """Whether a verb we do not know stands between a quotation and a name: "espetó Petro"."""
        word = self.frame.folded[verb]
        if verb + 1 in self.people.starting and self.frame.lower(verb):
            # "sourit Macron"
            return word not in JOINING | LEADING | STOPPING
        if len(word) < _SHORTEST or not self.frame.spelt(verb).endswith(_PAST):
            return False
        named = self.people.between(verb + 1, min(last, verb + _NEAR))
        return bool(named) and all(self._of_title(t) for t in range(verb + 1, named[0].first))

    def _inverted(self, word: str) -> bool:
        return word.endswith(HE_ENDS + SHE_ENDS)

    def _pronoun(self, token: int) -> Speaker:
        """Whom a pronoun means, or a verb that has it at its end."""
        word = self.frame.folded[token]
        if word in EITHER:
            return Speaker(self.people.last(), self.frame.spelt(token))
        she = word in SHE or word.endswith(SHE_ENDS)
        return Speaker(self.people.pronoun("she" if she else "he", token), self.frame.spelt(token))

    def _dotted(self, token: int) -> bool:
        """Whether a full stop belongs to "M." or "Sr."."""
        return self.frame.folded[token] == "." and self.frame.word(token - 1) in HONORIFICS

    def _turkish(self, verb: int, at: int, last: int, first: int) -> Speaker:
        """Erdoğan, “...” dedi; “...” diyen Erdoğan."""
        if self.frame.folded[verb] in TURKISH_WHO:
            return self._named_behind(verb, last)
        quotation = at - 1
        while quotation > first and quotation not in self.frame.said:
            quotation -= 1
        return (
            self._named_before(quotation, first)
            or self._between(at, verb)
            or self._between(verb + 1, min(last, verb + _NEAR))
            or Speaker(self.people.last(), "")
        )

    def _between(self, first: int, last: int) -> Speaker | None:
        """Who is named between the quotation and the verb."""
        named = self.people.between(first, last)
        return self._titled(named[0].first, named[0].last, first) if named else None

    def _named_before(self, verb: int, first: int) -> Speaker | None:
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
            return self._pronoun(at)
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

    def _named_behind(self, verb: int, last: int) -> Speaker:
        """Who is named behind the verb, up to a mark or a word that cannot be of a name."""
        at = verb + 1
        stop = min(last, at + _LONGEST)
        while at < stop - 1 and self.frame.folded[at] in LEADING and not self._article(at):
            at += 1
        he = at < stop and self.frame.folded[at] in HE
        if he and (self._ends(at + 1, stop) or self.frame.folded[at] in _ONLY_HE):
            return self._pronoun(at)
        end = at
        while not self._ends(end, stop):
            end += 1
        if (apposed := self.people.starting.get(end + 1)) and self.frame.word(end) == ",":
            return Speaker(apposed.id, self.frame.words(apposed.first, apposed.last))
        named = self.people.between(at, end)
        if len(named) == 1 and all(self._of_title(t) for t in range(at, named[0].first)):
            return Speaker(named[0].id, self.frame.words(at, named[0].last))
        led = self.frame.word(verb + 1) in BESIDE and self.frame.word(at) not in ARTICLES
        if at >= end or (led and not any(self._opens(t, stop) for t in range(at, end))):
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
        return self.frame.mark(at) and not self._dotted(at)

    def _titled(self, first: int, last: int, low: int) -> Speaker:
        named = self.people.ending[last]
        start = first
        while start > low and self._of_title(start - 1):
            start -= 1
        return Speaker(named.id, self.frame.words(start, last))

    def _of_title(self, token: int) -> bool:
        if self._dotted(token):
            return True
        plain = not self.frame.mark(token) and self.frame.folded[token] not in STOPPING
        return plain and (titular(self.frame, token) or token not in self.frame.said)
