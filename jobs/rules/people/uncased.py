"""Surnames alone in scripts without capitals: the last word of a name that the text gives in full."""

from jobs.rules.article import FieldName
from jobs.rules.names.pages import Page
from jobs.rules.people.eastern.found import goes_before, is_a_surname
from jobs.rules.people.eastern.runs import SERVANT, goes_on
from jobs.rules.people.seen import Seen
from jobs.rules.texts.laid import Laid

# With one of them before it any word is a surname: "بن راشد", "آل خليفة", "أبو زيد".
_KIN = frozenset((SERVANT, "بن", "ابن", "بنت", "ال", "ابو", "ابی"))


class Uncased:
    """The surnames of one article in Arabic script, each with whose it is."""

    def __init__(self, seen: Seen) -> None:
        self.seen = seen
        self._known: dict[str, tuple[FieldName, int, str]] = {}

    def remember(self, page: Page, last: int, start: int, person: str) -> None:
        """A name in full whose last word is `last`. Of two who share it nobody is meant."""
        laid = page.laid
        if laid.starts[last] > start and (of_kin := _of_kin(laid, last - 1)):
            self._remember(of_kin, page, start, person)
            self._remember(of_kin.replace(" ", ""), page, start, person)
        if is_a_surname(laid.words[last]):
            self._remember(laid.words[last], page, start, person)

    def _remember(self, surname: str, page: Page, start: int, person: str) -> None:
        other = self._known.setdefault(surname, (page.field, start, person))
        if other[2] != person:
            self._known[surname] = (page.field, start, "")

    def understand(self, page: Page) -> None:
        """Mention whoever is called so later, or in the title."""
        laid = page.laid
        for at, word in enumerate(laid.words) if self._known else ():
            of_kin = _of_kin(laid, at)
            met = (of_kin and self._known.get(of_kin)) or self._known.get(word)
            if met and met[2]:
                self._mention(page, at, at + 1 + (met is not self._known.get(word)), met)

    def _mention(self, page: Page, first: int, last: int, met: tuple[FieldName, int, str]) -> None:
        laid, places = page.laid, self.seen.places[page.field]
        field, start, person = met
        if any(word in places for word in range(first, last)) or goes_before(laid, first):
            return
        if field != page.field or start < laid.starts[first]:
            mention = page.mention(laid.starts[first], laid.ends[last - 1])
            self.seen.mentions[person].append(mention)
            places.update(dict.fromkeys(range(first, last), person))


def _of_kin(laid: Laid, at: int) -> str:
    """The surname of two words that begins at a word."""
    words = laid.words
    if words[at] not in _KIN or at + 1 >= len(words) or not goes_on(laid, at + 1):
        return ""
    return f"{words[at]} {words[at + 1]}"
