"""Who acts by an English verb of saying that leads to a quotation."""

from jobs.rules.quotes.names import titular
from jobs.rules.quotes.people import Speaker
from jobs.rules.quotes.phrases import LONGEST, Phrases
from jobs.rules.quotes.verbs import QUOTING
from jobs.rules.quotes.words import WHO

# What closes words beside a speaker, and what opens them.
_ASIDE = {",": ",", "—": "—", "–": "–", ")": "("}
_TOLD_WHOM = frozenset(["told", "tells", "telling", "reminded", "assured", "warned"])


class Acting(Phrases):
    """Subjects of verbs of saying, as far back as a clause reaches."""

    def by_whom_told(self, verb: int, first: int) -> bool:
        """Whether whoever says it is spoken to: "told a woman who asked that"."""
        who = verb - 1
        if who <= first or self.frame.word(who) not in WHO:
            return False
        start = self.start(who, first)
        return start > first and self.frame.word(start - 1) in _TOLD_WHOM

    def named_after(self, verb: int, at: int) -> Speaker | None:
        """Who is named behind a verb that begins a clause: "Not so, says Helen Marsh: “...”"."""
        clause = self.frame.word(verb - 1) == ","
        named = self.people.between(verb + 1, at) if clause else ()
        if named and all(titular(self.frame, t) for t in range(verb + 1, named[0].first)):
            return self.people.resolve(verb + 1, named[0].last)
        return None

    def of_participle(self, verb: int, first: int) -> Speaker | None:
        """Who is "saying"; None for the sentence's subject."""
        if self.frame.word(verb - 1) == "as":
            for quoted in range(verb - 2, max(first, verb - LONGEST) - 1, -1):
                if self.frame.word(quoted) in QUOTING:
                    if self.passive(quoted, first):
                        return self.of_verb(quoted, first)
                    return self.quoted(quoted, verb)
        named = self.people.between(max(first, verb - 4), verb)
        if named and named[-1].last == verb and named[-1].whole:
            # "with Smith saying", "his lawyer Joe Smith insisting"
            return self.people.resolve(named[-1].first, verb)
        return None

    def of_verb(self, verb: int, first: int) -> Speaker | None:
        """The subject before a verb; None if it has none of its own."""
        end = self.without_adverbs(first, verb)
        if self.frame.word(verb - 1) == "to" and end > first and end not in self.people.ending:
            # "Smith liked to say"; of "took to the stage to say" only the sentence's subject is left
            end = self.without_adverbs(first, end - 1)
            start = self.start(end, first)
            found = self.resolved(start, end) if start < end else None
            return found if found and found.id else None
        if end > first and self.frame.word(end - 1) in _ASIDE:
            return self._before_aside(end - 1, first)
        if end > first and self.frame.word(end - 1) in WHO:
            end = end - 2 if self.frame.word(end - 2) == "," else end - 1
            if (named := self.people.ending.get(end)) and named.whole:
                # "the death of Floyd, who had gasped": nobody else had
                return self.people.resolve(named.first, end)
        start = self.start(end, first)
        if start - 1 > first and self.frame.word(start - 1) in WHO:
            # "A man who had seen the crash said"
            end = start - 1
            start = self.start(end, first)
        return self.resolved(start, end) if start < end else None

    def _before_aside(self, comma: int, first: int) -> Speaker | None:
        """The subject before words between commas, dashes or in brackets; "On Monday, speaking in
        Kabul, said" has none."""
        asides = _ASIDE[self.frame.word(comma)]
        names = self.people.between(max(first, comma - LONGEST), comma)
        for at in range(comma - 1, max(first, comma - LONGEST) - 1, -1):
            if self.frame.word(at) == asides:
                inner = names and names[-1]
                beside = inner and inner.first > at and self.titled(at + 1, inner.first)
                if inner and beside and inner.last == comma and inner.whole:
                    return self.people.resolve(inner.first, inner.last)
                start = self.start(at, first)
                found = self.resolved(start, at) if start < at else None
                opens = start == first or self.frame.word(start - 1) in (";", ":")
                if found and (found.id or found.text[:1].isupper() or opens):
                    return found
        return None
