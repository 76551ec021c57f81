"""Who is meant by an office alone: "the Iranian president", "his Indonesian counterpart", and "the
president" where the text has introduced one."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta

from jobs.rules.finding import Hit
from jobs.rules.gazetteer import KINDS, Gazetteer, Office
from jobs.rules.laid import Laid
from jobs.rules.pages import Page, Seen
from jobs.rules.titles import Titled
from jobs.rules.wordlists import LINKS
from storage.folding import fold

_SENTENCE_END = re.compile(r"[.!?;][\"'”’)]*\s|\n")

# For so long after a term's end its news still call the holder by the title.
_LATELY = timedelta(days=7)


class Holders:
    """Understands the offices of one article, once its names are understood."""

    def __init__(
        self,
        pages: Sequence[Page],
        seen: Seen,
        owners: Collection[str],
        day: date | None,
        known: Gazetteer,
    ) -> None:
        self.pages, self.seen, self.owners = pages, seen, owners
        self.day, self.known = day, known
        self.lately = day - _LATELY if day else None

    def understand(self) -> None:
        """Mention whoever the article names by office."""
        alone = [
            (page, titled)
            for page in self.pages
            for titled in page.titles
            if titled.standing
            and self.seen.named_after(page, titled.last) is None
            and not self.seen.is_told(page, titled.start)
        ]
        for page, titled in alone:
            if titled.specific:
                self._keep(page, titled, self._specific(page, titled))
        for page, titled in alone:
            if not titled.specific:
                self._keep(page, titled, self._the(page, titled))
        for page in self.pages:
            self._counterparts(page)

    def fitting(self, named: Iterable[str], titled: Titled) -> list[str]:
        """Those of the named who held an office that the title can mean, or did so till just now."""
        named = list(named)
        if titled.past:
            return self._among(named, titled.offices, None)
        return self._among(named, titled.offices, self.day) or self._among(
            named, titled.offices, self.lately
        )

    def office(self, person: str) -> Office | None:
        """The office held on the day, of several the one the text calls it by, else the weightiest,
        in a country or organization the text names; undated the last. Just after its end a term
        still counts where the text calls its holder by the title."""
        held = self.known.held(person, self.day)
        for office in held or self.known.held(person, self.lately):
            if any(office.id in titled.offices for titled in self.seen.titled[person]):
                return office
        if self.day and held:
            held.sort(key=lambda office: (KINDS.index(office.kind), office.of not in self.owners))
        return held[0] if held else None

    def _keep(self, page: Page, titled: Titled, person: str | None) -> None:
        if person:
            self.seen.mentions[person].append(page.mention(titled.start, titled.end))
            self.seen.titled[person].append(titled)

    def _among(self, named: Iterable[str], offices: Collection[str], day: date | None) -> list[str]:
        return [p for p in named if any(o.id in offices for o in self.known.held(p, day))]

    def _specific(self, page: Page, titled: Titled) -> str | None:
        """Who holds the office: somebody the text names, else whoever held it on the day."""
        return self._holder(titled.offices, _cased(page.laid, titled))

    def _holder(self, offices: Collection[str], anybody: bool) -> str | None:
        if holders := self._among(self.seen.mentions, offices, self.day):
            return holders[0] if len(holders) == 1 else None
        if self.day is None or not anybody:
            return None
        on_day = {p for office in offices for p in self.known.holders_on(office, self.day)}
        return on_day.pop() if len(on_day) == 1 else None

    def _the(self, page: Page, titled: Titled) -> str | None:
        """Who "the president" is: the one whom the text called so before, if it calls so nobody
        else."""
        if not _is_plain(page, titled):
            return None
        called = [p for p, by in self.seen.titled.items() if any(_alike(t, titled) for t in by)]
        if len(called) != 1 or self._is_shared(titled, called[0]):
            return None
        mentions = self.seen.mentions[called[0]]
        before = any(m.field != page.field or m.end <= titled.start for m in mentions)
        return called[0] if before else None

    def _is_shared(self, titled: Titled, person: str) -> bool:
        """Whether the article gives the title to anybody besides."""
        his = self.seen.titled[person]
        return any(
            other.standing
            and _alike(other, titled)
            and other not in his
            and not _is_plain(page, other)
            and self.seen.named_after(page, other.last) != person
            for page in self.pages
            for other in page.titles
        )

    def _counterparts(self, page: Page) -> None:
        for nation in _nations_of_counterparts(page):
            named = self.seen.named_after(page, nation.last + 1)
            if named is None and (holder := self._counterpart(page, nation)):
                end = page.laid.ends[nation.last]
                self.seen.mentions[holder].append(page.mention(nation.start, end))

    def _counterpart(self, page: Page, nation: Hit) -> str | None:
        """Who holds in that country the office of the one whose counterpart is spoken of."""
        subject = self._last_named(page, nation.start)
        office = self.office(subject) if subject else None
        if office is None or office.of in nation.meaning.nations:
            return None
        offices = {
            other
            for owner in nation.meaning.nations
            for other in self.known.offices_of.get(owner, ())
            if _is_the_same(office, self.known.office[other])
        }
        return self._holder(offices, anybody=True)

    def _last_named(self, page: Page, end: int) -> str | None:
        """The leader named last before a place, in the same sentence."""
        before = [
            (mention.end, person)
            for person, mentions in self.seen.mentions.items()
            for mention in mentions
            if mention.field == page.field and mention.end <= end
        ]
        last, person = max(before, default=(0, None))
        return person if not _SENTENCE_END.search(page.laid.text, last, end) else None


def _nations_of_counterparts(page: Page) -> Iterator[Hit]:
    """The countries in "his Indonesian counterpart"."""
    words = page.laid.words
    for hit in page.names:
        if (
            words[hit.last : hit.last + 1] == ["counterpart"]
            and hit.meaning.nations
            and hit.first > 0
            and words[hit.first - 1] in ("his", "her")
        ):
            yield hit


def _is_plain(page: Page, titled: Titled) -> bool:
    """Whether it is "the president" and no more."""
    words = page.laid.words
    return (
        titled.standing
        and not titled.specific
        and titled.first > 0
        and words[titled.first - 1] == "the"
        and not LINKS.intersection(words[titled.last : titled.last + 1])
    )


def _alike(one: Titled, other: Titled) -> bool:
    """Whether two titles are the same, however written: "PM" and "premier"."""
    return not one.called.isdisjoint(other.called)


def _is_the_same(one: Office, other: Office) -> bool:
    """Whether two countries' offices are counterparts: called the same, as no president and king
    are, or for foreign affairs."""
    if one.kind == other.kind == "foreign_minister":
        return True
    return not set(map(fold, one.titles)).isdisjoint(map(fold, other.titles))


def _cased(laid: Laid, titled: Titled) -> bool:
    """Whether the title is in a script with capitals, where an unknown name would show."""
    return any(char.isupper() or char.islower() for char in laid.text[titled.start : titled.end])
