"""A field of an article with what was found in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from jobs.rules.article import FieldName, Mention
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.finding import Hit
from jobs.rules.names.told import told
from jobs.rules.people.titles import Titled, by_first_word, ending_at, titles
from jobs.rules.people.wordlists import HONORIFICS, NO_FIRST_NAME
from jobs.rules.texts.laid import Laid

# How many capitalised words make a headline in which capitals say nothing.
_TITLE_CASE = 0.6
SPACES = (" ", "\u00a0")
# A tuple is made in half the time of a call with its fields.
_made = tuple.__new__


@dataclass(frozen=True)
class Page:
    """One field of an article, with what was found in it."""

    field: FieldName
    laid: Laid
    names: Sequence[Hit]
    starting: Mapping[int, Hit]
    ending: Mapping[int, Hit]
    titles: Sequence[Titled]
    titled: Mapping[int, Titled]

    @cached_property
    def persons(self) -> Sequence[Hit]:
        """The names that a person has, in full or for short."""
        return [hit for hit in self.names if hit.meaning.leaders or hit.meaning.surnames]

    @cached_property
    def nations(self) -> Sequence[Hit]:
        """The names that a country has."""
        return [hit for hit in self.names if hit.meaning.nations]

    @cached_property
    def bodies(self) -> Sequence[Hit]:
        """The names that an organization has."""
        return [hit for hit in self.names if hit.meaning.bodies]

    def mention(self, start: int, end: int) -> Mention:
        """The words from `start` to `end` as a mention."""
        return _made(Mention, (start, end, self.laid.text[start:end], self.field))

    def name_before(self, word: int) -> bool:
        """Whether the word before, one space away, is written like part of a person's name."""
        return word > 0 and self._named_so(word - 1, word)

    def name_behind(self, word: int) -> bool:
        """Whether a word, one space behind the one before it, is written so."""
        return word < len(self.laid.words) and self._named_so(word, word)

    def _named_so(self, word: int, gap: int) -> bool:
        laid = self.laid
        return (
            laid.gap(gap) in SPACES
            and laid.spelt(word)[0].isupper()
            and laid.words[word] not in NO_FIRST_NAME
            and laid.words[word] not in HONORIFICS
        )


def page(
    name: FieldName, laid: Laid, names: Sequence[Hit], found: Sequence[Hit], known: Gazetteer
) -> Page:
    """A field with its titles understood."""
    if laid.ascii is None:
        names = told(laid, names)
    starting, ending = by_first_word(names), {hit.last: hit for hit in names}
    titled = titles(laid, starting, ending, found, known)
    return Page(name, laid, names, starting, ending, titled, ending_at(laid, titled))


def headline_case(laid: Laid) -> bool:
    """Whether nearly every word is capitalised, so that a capital says nothing."""
    longer = [
        laid.spelt(word) for word in range(min(len(laid.words), 30)) if len(laid.words[word]) > 3
    ]
    return sum(word[0].isupper() for word in longer) > _TITLE_CASE * len(longer)
