"""The words with which a sentence names who acts in it, behind what introduces them."""

from jobs.rules.quotes.frame import Frame, Sentence
from jobs.rules.quotes.names import titular
from jobs.rules.quotes.offices import EMPTY, ENGLISH
from jobs.rules.quotes.people import People
from jobs.rules.quotes.verbs import SAYS, TELLS
from jobs.rules.quotes.words import (
    AHEAD,
    BODIES,
    DETERMINERS,
    HE,
    OF,
    PREPOSITIONS,
    PRONOUNS,
    ROLES,
    SHE,
)

NO_NOUN = AHEAD | (PREPOSITIONS - OF) | SAYS | TELLS
_NO_TITLE = NO_NOUN | OF
LONGEST_NOUN = 7
_DASHES = ("-", "–", "—")
COMMAS = (",", "،")
_LABEL = 4
_LONGEST_INTRODUCTION = 40
_TIMES = frozenset(["later", "earlier", "then", "afterwards", "afterward", "meanwhile", "today"])
WHILE = frozenset((
    "while", "when", "as", "after", "before", "since", "although", "though", "born", "known", "seen",
    "once", "if", "because", "told", "driven", "sworn", "torn", "caught", "shown",
))  # fmt: skip


# With these a sentence can say when, without a comma: "On Monday Biden told", "In 2019 he".
_WHEN = frozenset((
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "noon", "midday",
    "midnight", "morning", "afternoon", "evening", "night", "week", "weekend", "month", "year",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "yesterday", "today", "lunchtime", "dawn", "dusk", "hours",
    "days", "weeks", "months", "years", "later", "earlier", "ago", "minutes",
))  # fmt: skip
# What somebody can be the minister of that looks like a verb.
_FIELDS = frozenset((
    "sports", "affairs", "rights", "operations", "communications", "relations", "services", "arms",
    "weapons", "news", "elections", "politics", "economics", "emergencies", "veterans", "natural",
    "armed", "business", "united", "gas", "press",
))  # fmt: skip
# How adjectives end that tell in Romance languages of where somebody is, or of which party.
_ADJECTIVES = (
    "ain", "aine", "ien", "ienne", "ais", "aise", "ois", "oise", "and", "ande", "iste", "que",
    "ol", "ole", "ense", "ano", "ana", "es", "esa", "ista", "eno", "ena", "ino", "ina", "al", "ale",
    "eur", "eral", "ora", "or", "ico", "ica", "ero", "era",
)  # fmt: skip
_DEEDS = frozenset((
    "critique", "evoque", "provoque", "attaque", "convoque", "indique", "explique", "revendique",
    "risque", "invoque", "replique", "era",
))  # fmt: skip
_LONGEST_TIME = 8


class Leads:
    """The beginnings of the narrator's sentences."""

    def __init__(self, frame: Frame, people: People) -> None:
        self.frame, self.people = frame, people

    def lead(self, sentence: Sentence) -> tuple[int, int]:
        """The tokens with which a sentence names who acts in it: `first` to `last` (exclusive)."""
        frame, (first, last, _) = self.frame, sentence
        at = self._after_introduction(first, last)
        end = at
        if (name := self._named_behind_article(at, last)) is not None:
            end = name
        elif self.people.foreign_office(at, last):
            end = self.behind_office(at + 2, last)
        while end < last and end - at < _LONGEST_INTRODUCTION:
            if (named := self.people.starting.get(end)) and end < named.last <= last:
                end = named.last
                continue
            folded = frame.folded[end]
            joins = folded in ("of", "for") and end > at
            body = folded in BODIES
            if not (joins or body or titular(self.frame, end) or folded in PRONOUNS):
                behind = self._behind_mood(at, end)
                # A name that reaches beyond the sentence leads nowhere.
                if behind == end or behind not in self.people.starting:
                    break
                end = behind
                continue
            end += 1
            if folded in HE | SHE or (folded in PRONOUNS and end - at == 1):
                at = end - 1
                break
        while end > at and frame.folded[end - 1] in OF:
            end -= 1
        return at, end

    def behind_office(self, at: int, last: int) -> int:
        """Where an office ends that another language begins with: "Le président américain"."""
        folded, stop = self.frame.folded, min(last, at + LONGEST_NOUN)
        while at < stop and (folded[at] in ENGLISH or folded[at] in EMPTY):
            at += 1
        if at < stop and self.frame.lower(at) and folded[at].endswith(_ADJECTIVES):
            at += folded[at] not in _DEEDS
        while folded[at - 1] in EMPTY:
            at -= 1
        return at

    def _named_behind_article(self, at: int, last: int) -> int | None:
        """Where a name begins behind a title that nobody listed: "Her Swedish colleague X"."""
        if self.frame.word(at) in DETERMINERS:
            return self.named_behind_nouns(at + 1, last)
        named = self.named_behind_nouns(at, last) if self.frame.capital(at) else None
        office = named is not None and self.frame.folded[named - 1] in ROLES
        return named if named and office and self._no_deed(at, named) else None

    def _no_deed(self, at: int, name: int) -> bool:
        """Whether small words before a name tell of no deed: "US climate envoy John Kerry", not
        "Israel killed commander Akil"."""
        words = (self.frame.folded[t] for t in range(at + 1, name) if self.frame.lower(t))
        return not any(word.endswith(("s", "ed")) and word not in _FIELDS for word in words)

    def named_behind_nouns(self, at: int, last: int) -> int | None:
        """Where a name begins behind nothing but nouns."""
        frame = self.frame
        for token in range(at, min(last, at + LONGEST_NOUN)):
            if token in self.people.starting:
                return token
            if frame.mark(token) or frame.folded[token] in _NO_TITLE or frame.possessive(token):
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
            named = at in self.people.starting
            if not named and (timed := self._behind_time(at, last)):
                return timed
            if (
                comma is None
                or named
                or not (leads_in or opening in WHILE or alone or self._acts(comma + 1, last))
            ):
                return at
            at = comma + 1
        return at

    def _acts(self, at: int, last: int) -> bool:
        """Whether a pronoun acts: "Six months into her job, she sits"; not so in ", he said,"."""
        folded = self.frame.folded
        return at + 1 < last and folded[at] in HE | SHE and folded[at + 1] not in SAYS

    def _behind_time(self, at: int, last: int) -> int | None:
        """Where somebody is named, or meant by a pronoun, right behind a time that opens a
        sentence: "Just after noon Boris Johnson walked out"."""
        frame = self.frame
        for token in range(at, min(last - 1, at + _LONGEST_TIME)):
            word = frame.folded[token]
            if token in self.people.starting or (frame.mark(token) and token > at):
                return None
            if (word in _WHEN or (word.isdecimal() and token > at)) and self._stands(
                token + 1, last
            ):
                return token + 1
        return None

    def _stands(self, at: int, last: int) -> bool:
        """Whether somebody is named from a token, behind a title or none, or meant by a pronoun."""
        if self.frame.folded[at] in HE | SHE:
            return True
        stop = min(last, at + LONGEST_NOUN)
        while at < stop and at not in self.people.starting and titular(self.frame, at):
            at += 1
        return at in self.people.starting

    def _later(self, at: int) -> bool:
        """Whether a word only says when: "Later the mayor said"."""
        return self.frame.folded[at] in _TIMES and not self.frame.mark(at + 1)

    def _after_label(self, first: int, last: int) -> int:
        """Where a sentence begins behind the time of an entry or what it is about: "14:05 Biden
        said", "TURKEY: Erdogan opened"."""
        frame = self.frame
        first = self._after_dateline(first, last)
        for colon in range(first + 1, min(last - 1, first + _LABEL)):
            if frame.folded[colon] == ":":
                timed = frame.folded[colon - 1].isdecimal() and frame.folded[colon + 1].isdecimal()
                at = colon + 1 + timed
                return at if at < last and (timed or frame.capital(at)) else first
        return first

    def _after_dateline(self, first: int, last: int) -> int:
        """Where a sentence begins behind "TAIPEI (Reuters) -"."""
        if not self.frame.spelt(first).isupper():
            return first
        for at in range(first + 1, min(last - 1, first + _LONGEST_TIME)):
            if self.frame.folded[at] in _DASHES:
                return at + 1
        return first

    def _comma(self, first: int, last: int) -> int | None:
        until = min(last, first + _LONGEST_INTRODUCTION)
        for at, word in enumerate(self.frame.folded[first:until], first):
            # on "Face the Nation,"
            if word in COMMAS or (word == "" and self.frame.ends_with(at) in COMMAS):
                return at
        return None

    def _behind_mood(self, first: int, at: int) -> int:
        """Where a name may stand behind how somebody looked ("a visibly angry") or a noun that is
        no office ("opposition figure")."""
        word = self.frame.folded[at]
        if at == first + 1 and self.frame.folded[first] in ("a", "an"):
            return at + 1 + self.frame.adverb(at)
        verb = word in NO_NOUN or word.endswith(("s", "ed")) or self.frame.mark(at)
        return at if verb or at != first + 1 or self.people.named_at(first) else at + 1
