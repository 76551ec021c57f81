"""Who has been understood so far in an article: where, and by which titles."""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field

from jobs.rules.article import Candidate, FieldName, Mention
from jobs.rules.names.pages import SPACES, Page
from jobs.rules.people.eastern.names import NAMES
from jobs.rules.people.titles import Titled
from jobs.rules.people.wordlists import ABBREVIATIONS, HONORIFICS, NO_FIRST_NAME
from jobs.rules.texts.laid import Laid

_COMMAS = (", ", "، ")
_ARTICLES = ("the", "a", "an", "le", "la", "el")
_MOST_HONORIFICS = 6
_ARABIC, _CYRILLIC = "\u0621", "\u0400"
_ENDS = frozenset(".!?;:\n")
_NO_NAMES_END = ("ا", "ه", "ها", "هم", "ات")
# A person whom nobody has listed.
SOMEBODY = ""


@dataclass
class Seen:
    """Who has been understood so far: where, and by which titles."""

    mentions: dict[str, list[Mention]] = field(default_factory=lambda: defaultdict(list))
    titled: dict[str, list[Titled]] = field(default_factory=lambda: defaultdict(list))
    candidates: list[Candidate] = field(default_factory=list)
    places: dict[FieldName, dict[int, str]] = field(default_factory=lambda: defaultdict(dict))
    _told: dict[FieldName, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))

    def told_of(self, page: Page, start: int, end: int) -> None:
        """Remember that the words from `start` to `end` say what somebody unknown is."""
        self._told[page.field].append((start, end))

    def is_told(self, page: Page, start: int) -> bool:
        """Whether a title stands in what is said of somebody: "X, a spokesman for the Taliban,"."""
        told = self._told[page.field]
        at = bisect_left(told, (start, 0)) - 1
        return at >= 0 and start < told[at][1]

    def named_after(self, page: Page, word: int) -> str | None:
        """Whose name stands from a word on, honorifics skipped: a known person's id, `SOMEBODY`,
        or None if nobody's does."""
        laid = page.laid
        if word < len(laid.words) and _ends_a_sentence(laid, word):
            return None
        for at in range(word, min(len(laid.words), word + _MOST_HONORIFICS)):
            if person := self.places[page.field].get(at):
                return person
            gap = laid.gap(at)
            abbreviated = at > word and gap == ". "
            apart = at == word and gap == ", " and laid.words[at] in HONORIFICS
            if not (abbreviated or apart or gap in SPACES):
                return None
            honorific = laid.words[at] in HONORIFICS
            if not laid.spelt(at)[0].isupper() and not (honorific and laid.words[at] >= _ARABIC):
                return None
            # "Türkiye Cumhurbaşkanı İran Dışişleri Bakanı ile görüştü": a country is nobody's name.
            hit = page.starting.get(at) if laid.words[at] < _CYRILLIC else None
            if hit and hit.meaning.nations:
                return None
            if not honorific:
                return None if laid.words[at] in NO_FIRST_NAME else SOMEBODY
        return None

    def named_before(self, page: Page, word: int) -> str | None:
        """Whose name stands before a word, a comma and an article between them; in scripts without
        capitals nothing."""
        laid, at = page.laid, word - 1
        if at > 0 and laid.words[at] in _ARTICLES:
            at -= 1
        person = self.places[page.field].get(at) if at >= 0 else None
        if person is None:
            return None
        apart = laid.gap(at + 1)
        uncased = person and not laid.spelt(at)[0].isupper() and not laid.spelt(at)[0].islower()
        return person if apart in _COMMAS or (uncased and apart in SPACES) else None


def ends_as_no_name(laid: Laid, word: int) -> bool:
    """Whether an Arabic word is what something is done to, or somebody's: "رفض الرئيس مقترحا",
    "نظيره"."""
    if word >= len(laid.words) or laid.words[word] in NAMES:
        return False
    return laid.words[word].endswith(_NO_NAMES_END)


def _ends_a_sentence(laid: Laid, word: int) -> bool:
    """Whether a sentence ends before a word, whose forerunner is no `Dr.`"""
    gap = laid.gap(word)
    if gap in SPACES:
        return False
    return not _ENDS.isdisjoint(gap) and not (
        gap == ". " and word > 0 and laid.words[word - 1] in ABBREVIATIONS
    )
