"""Who an article names: leaders and strangers, in full, by surname, or by the office alone.

A surname counts after the full name, with a title that its bearer held, or where its only bearer
is in office in a country or organization that the text names, or heads any and few are called so.
What fits several and is not decided by the text is a candidate and tags nobody.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from jobs.rules.article import UNDATED, Candidate, Leader, Mention, Published
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.finding import Hit
from jobs.rules.names.pages import Page
from jobs.rules.people.acquaintance import Place, Stranger, Strangers
from jobs.rules.people.around import (
    goes_on,
    is_anothers,
    is_joined,
    joint_title,
    title_behind,
    title_in,
    whole,
)
from jobs.rules.people.bounds import bounds, published_within
from jobs.rules.people.capitals import Piece
from jobs.rules.people.company import neighbours
from jobs.rules.people.deeds import is_a_namesake, is_saying
from jobs.rules.people.doubts import Doubt, candidate, settled
from jobs.rules.people.holders import Holders
from jobs.rules.people.seen import Seen
from jobs.rules.people.strangers import Named
from jobs.rules.people.surnames import Surnames
from jobs.rules.people.tenures import Tenures
from jobs.rules.people.titles import Titled
from jobs.rules.people.uncased import Uncased
from jobs.rules.people.variants import whose_spelling

_NOWHERE: Place = (False, -1)


class People(NamedTuple):
    """The persons of an article, the names that fit several, and when it can have been written."""

    leaders: tuple[Leader, ...]
    candidates: tuple[Candidate, ...]
    within: Published


def leaders(
    pages: Sequence[Page], owners: Iterable[str], day: date | None, known: Gazetteer
) -> People:
    """The persons of an article. `owners` are the countries and organizations that it names, `day`
    is its date."""
    return _Understanding(pages, frozenset(owners), day, known).told()


class _Understanding:
    """One article's people, understood in rounds: full names, surnames, the time, offices."""

    def __init__(
        self, pages: Sequence[Page], owners: frozenset[str], day: date | None, known: Gazetteer
    ) -> None:
        self.pages, self.day, self.known = pages, day, known
        self.seen = Seen()
        self.strangers = Strangers(pages)
        self.tenures = Tenures(day, known)
        self.surnames = Surnames(self.tenures, owners, known)
        self.holders = Holders(pages, self.seen, owners, self.tenures, known)
        self.introduced: dict[str, list[Place]] = defaultdict(list)
        self.doubts: list[Doubt] = []
        self.alone: list[tuple[Page, Hit]] = []
        self.uncased = Uncased(self.seen)
        self.held: dict[str, set[frozenset[str]]] = defaultdict(set)

    def told(self) -> People:
        """What was understood, the person that is named first first."""
        for page in self.pages:
            self._full_names(page)
        for name, stranger in self.strangers.known:
            self._meet_in_full(name, stranger)
        for page in self.pages:
            self._surnames(page)
        for page, hit in self.alone:
            self._in_company(page, hit)
        for name, piece, stranger in self.strangers.shorter():
            self._meet(name.page, piece, stranger)
        for page in self.pages:
            self.uncased.understand(page)
        within = self._bound() if self.day is None else UNDATED
        self._settle_doubts()
        self.holders.understand()
        tags = sorted(map(self._tag, self.seen.mentions), key=lambda tag: _place(tag.mentions[0]))
        candidates = sorted(self.seen.candidates, key=lambda candidate: candidate.start)
        return People(tuple(tags), tuple(candidates), within)

    # names in full

    def _full_names(self, page: Page) -> None:
        beginning = {titled.first: titled for titled in page.titles if titled.standing}
        for hit in page.persons:
            named = hit.meaning.leaders
            if not named or is_joined(page, hit) or goes_on(page.laid, hit):
                continue
            if is_a_namesake(page.laid, hit.start):
                continue
            titled = page.titled.get(hit.first) or title_in(page, hit)
            fitting = self.surnames.namesake(named, titled) if len(named) > 1 else named
            self._keep(page, hit, fitting, titled)
            if len(fitting) == 1 and hit.last - hit.first > 1:
                self.uncased.remember(page, hit.last - 1, hit.start, fitting[0])
                self.strangers.meet_listed(page, hit.start, _small(page, hit), fitting[0])
            for person in fitting:
                self.introduced[person].append((page.field != "title", hit.start))
                if said := title_behind(page, hit, beginning):
                    self.held[person].add(said.offices)

    # surnames

    def _surnames(self, page: Page) -> None:
        jointly, until = "", -1
        places = self.seen.places[page.field]
        for hit in page.persons:
            named = hit.meaning.surnames
            if not named or hit.first in places:
                continue
            titled = page.titled.get(hit.first) or title_in(page, hit)
            if is_joined(page, hit) or is_anothers(page, hit, titled):
                continue
            jointly = joint_title(page.laid, hit, jointly if until == hit.first - 1 else "")
            until = hit.last
            familiar = [person for person in named if person in self.seen.mentions]
            bearers = self.surnames.meant(page, hit, titled, jointly, familiar)
            if self._is_a_strangers(page, hit, bearers, titled):
                continue
            if bearers or titled:
                self._keep(page, hit, bearers or self.surnames.undecided(hit, titled), titled)
            elif called := self.strangers.by_given(_small(page, hit), page, hit.start):
                self._keep(page, hit, [called.id], None)
            elif several := self.surnames.undecided(hit, None):
                self._keep(page, hit, several, None)
            else:
                self.alone.append((page, hit))

    def _in_company(self, page: Page, hit: Hit) -> None:
        """A surname in one breath with somebody known, or of whoever says something, whose only
        bearer in office is meant."""
        beside = not self.seen.places[page.field].keys().isdisjoint(neighbours(page.laid, hit))
        if beside or is_saying(page.laid, hit):
            self._keep(page, hit, self.surnames.in_office(page, hit, beside), None)

    def _is_a_strangers(
        self, page: Page, hit: Hit, bearers: Sequence[str], titled: Titled | None
    ) -> bool:
        """Whether a surname is that of somebody unknown who was introduced since its bearers."""
        words = _small(page, hit)
        if (met := self.strangers.nearest(words, page, hit.start)) is None:
            return False
        if titled and bearers:
            return False
        here: Place = (page.field != "title", hit.start)
        before = (self.introduced[p][: bisect_left(self.introduced[p], here)] for p in bearers)
        if max((places[-1] for places in before if places), default=_NOWHERE) >= met[0]:
            return False
        self._meet(page, Piece(hit.start, hit.end, (words,)), met[1])
        return True

    # people whom nobody listed

    def _meet_in_full(self, name: Named, stranger: Stranger) -> None:
        if person := whose_spelling(name, self.day, self.known):
            start, end = name.piece.start, name.piece.end
            first, last = name.page.laid.words_of(start, end)
            if first not in self.seen.places[name.page.field]:
                self.seen.mentions[person].append(name.page.mention(start, end))
                self._place(name.page, first, last, person)
                self.strangers.is_listed(person, name)
            return
        self._meet(name.page, name.piece, stranger)
        if name.said.until:
            self.seen.told_of(name.page, name.piece.end, name.said.until)

    def _meet(self, page: Page, piece: Piece, stranger: Stranger) -> None:
        first, last = page.laid.words_of(piece.start, piece.end)
        if not self.seen.places[page.field].keys().isdisjoint(range(first, last)):
            return
        self.seen.mentions[stranger.id].append(page.mention(piece.start, piece.end))
        if last - first > 1:
            self.uncased.remember(page, last - 1, piece.start, stranger.id)
        titled = page.titled.get(first)
        if titled and titled.standing:
            self.seen.titled[stranger.id].append(titled)
        self._place(page, first, last, stranger.id)

    # what is kept

    def _keep(self, page: Page, hit: Hit, persons: Sequence[str], titled: Titled | None) -> None:
        if len(persons) > 1:
            self.doubts.append(Doubt(page, hit, persons, titled))
        elif persons:
            self._mention(page, hit, persons[0], titled)
            if titled and titled.standing:
                self.held[persons[0]].add(titled.offices)

    def _mention(self, page: Page, hit: Hit, person: str, titled: Titled | None) -> None:
        mention = page.mention(*whole(page, hit))
        self.seen.mentions[person].append(mention)
        last = hit.last + (mention.end > hit.end)
        self._place(page, hit.first, last, person)
        if titled and titled.standing:
            self.seen.titled[person].append(titled)

    def _place(self, page: Page, first: int, last: int, person: str) -> None:
        places = self.seen.places[page.field]
        for word in range(first, last):
            places[word] = person

    # the time

    def _bound(self) -> Published:
        """When an undated article can have been written, remembered for what follows."""
        found = self.tenures.within = bounds(self.held, self.known)
        return published_within(found) if found else UNDATED

    def _settle_doubts(self) -> None:
        """Surnames of several: the bounds may decide by the title."""
        for doubt in self.doubts:
            persons = settled(doubt, self.tenures)
            if len(persons) == 1:
                self._mention(doubt.page, doubt.hit, persons[0], doubt.titled)
            elif doubt.page.field == "text":
                self.seen.candidates.append(candidate(doubt, persons))

    # the tag

    def _tag(self, person: str) -> Leader:
        mentions = tuple(sorted(self.seen.mentions[person], key=_place))
        if one := self.strangers.people.get(person):
            return Leader(one.id, one.name, one.office, one.country, mentions, listed=False)
        office = self.holders.office(person)
        name = self.known.person[person].name
        if office is None:
            return Leader(person, name, None, None, mentions)
        country = office.of if office.of in self.known.nation else None
        return Leader(person, name, office.name, country, mentions)


def _place(mention: Mention) -> tuple[bool, int]:
    """The title comes before the text."""
    return mention.field != "title", mention.start


def _small(page: Page, hit: Hit) -> str:
    return page.laid.small[hit.start : hit.end]
