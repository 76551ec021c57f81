"""Surnames alone in scripts without capitals: the last word of a name that the text gives in full."""

from jobs.rules.article import FieldName
from jobs.rules.names.pages import Page
from jobs.rules.people.eastern.found import goes_before, is_a_surname
from jobs.rules.people.seen import Seen


class Uncased:
    """The surnames of one article in Arabic script, each with whose it is."""

    def __init__(self, seen: Seen) -> None:
        self.seen = seen
        self._known: dict[str, tuple[FieldName, int, str]] = {}

    def remember(self, page: Page, last: int, start: int, person: str) -> None:
        """A name in full whose last word is `last`. Of two who share it nobody is meant."""
        word = page.laid.words[last]
        if not is_a_surname(word):
            return
        other = self._known.setdefault(word, (page.field, start, person))
        if other[2] != person:
            self._known[word] = (page.field, start, "")

    def understand(self, page: Page) -> None:
        """Mention whoever is called so later, or in the title."""
        laid = page.laid
        for at, word in enumerate(laid.words) if self._known else ():
            met = self._known.get(word)
            if not met or not met[2] or at in self.seen.places[page.field]:
                continue
            field, start, person = met
            if (field != page.field or start < laid.starts[at]) and not goes_before(laid, at):
                mention = page.mention(laid.starts[at], laid.ends[at])
                self.seen.mentions[person].append(mention)
                self.seen.places[page.field][at] = person
