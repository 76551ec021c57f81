"""Which leaders a text names: in full, by surname, or by the office alone.

A surname counts after the full name, with a title that its bearer held, or where its only bearer
is in office in a country or organization that the text names. What fits several and is not
decided by the text is a candidate and tags nobody.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from jobs.rules.acquaintance import Place, Stranger, Strangers
from jobs.rules.article import Candidate, Leader, Mention
from jobs.rules.capitals import Piece
from jobs.rules.finding import Hit
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.holders import Holders
from jobs.rules.laid import Laid
from jobs.rules.pages import Page, Seen, headline_case
from jobs.rules.titles import Titled
from jobs.rules.wordlists import EVERYDAY_SURNAMES, GENERATIONS, HONORIFICS

# Whose surname alone is enough, where the text names the country or organization, and nobody else
# is called so.
_KNOWN_BY_SURNAME = (
    "supreme_leader",
    "head_of_state",
    "head_of_government",
    "foreign_minister",
    "secretary_general",
)


def leaders(
    pages: Sequence[Page], owners: Iterable[str], day: date | None, known: Gazetteer
) -> tuple[tuple[Leader, ...], tuple[Candidate, ...]]:
    """The leaders of an article, and the names that fit several. `owners` are the countries and
    organizations that it names, `day` is its date."""
    return _Understanding(pages, frozenset(owners), day, known).told()


class _Understanding:
    """One article's leaders, understood in three rounds: full names, surnames, offices."""

    def __init__(
        self, pages: Sequence[Page], owners: frozenset[str], day: date | None, known: Gazetteer
    ) -> None:
        self.pages, self.owners, self.day, self.known = pages, owners, day, known
        self.seen = Seen()
        self.strangers = Strangers(pages)
        self.introduced: dict[str, list[Place]] = defaultdict(list)
        self.holders = Holders(pages, self.seen, owners, day, known)

    def told(self) -> tuple[tuple[Leader, ...], tuple[Candidate, ...]]:
        """What was understood, the leader that is named first first."""
        for page in self.pages:
            self._full_names(page)
        for name, stranger in self.strangers.known:
            self._meet(name.page, name.piece, stranger)
            if name.said.until:
                self.seen.told_of(name.page, name.piece.end, name.said.until)
        for page in self.pages:
            self._surnames(page)
        for name, piece, stranger in self.strangers.shorter():
            self._meet(name.page, piece, stranger)
        self.holders.understand()
        tags = [self._tag(person) for person in self.seen.mentions]
        tags.sort(key=lambda tag: _place(tag.mentions[0]))
        return tuple(tags), tuple(sorted(self.seen.candidates, key=lambda c: c.start))

    # names in full

    def _full_names(self, page: Page) -> None:
        for hit in page.names:
            named = hit.meaning.leaders
            if not named or _joined(page.laid, hit) or _is_a_sons(page.laid, hit):
                continue
            titled = page.titled.get(hit.first) or _title_in(page, hit)
            fitting = self._meant(named, titled) if len(named) > 1 else named
            self._keep(page, hit, fitting, titled)
            for person in fitting:
                self.introduced[person].append((page.field != "title", hit.start))

    def _meant(self, named: Sequence[str], titled: Titled | None) -> Sequence[str]:
        """Who of several namesakes is meant: by the title, else whoever is in office on the day."""
        fitting = self._fitting(named, titled)
        if titled is None and self.day:
            fitting = [p for p in named if self.known.held(p, self.day)]
        return fitting or named

    # surnames

    def _surnames(self, page: Page) -> None:
        for hit in page.names:
            named = hit.meaning.surnames
            if not named or (page.field, hit.first) in self.seen.places:
                continue
            titled = page.titled.get(hit.first) or _title_in(page, hit)
            if _joined(page.laid, hit) or self._is_anothers(page, hit, titled):
                continue
            bearers = self._bearers(named, titled)
            if not self._is_a_strangers(page, hit, bearers, titled):
                self._keep(page, hit, bearers, titled)

    def _is_a_strangers(
        self, page: Page, hit: Hit, bearers: Sequence[str], titled: Titled | None
    ) -> bool:
        """Whether a surname is that of somebody unknown who was introduced since its bearers."""
        words = page.laid.small[hit.start : hit.end]
        if (met := self.strangers.nearest(words, page, hit.start)) is None:
            return False
        if titled and bearers:
            return False
        last = (page.field != "title", hit.start)
        introduced = [place for b in bearers for place in self.introduced[b] if place < last]
        return max(introduced, default=(False, -1)) < met[0]

    # people whom nobody listed

    def _meet(self, page: Page, piece: Piece, stranger: Stranger) -> None:
        first, last = page.laid.words_of(piece.start, piece.end)
        if any((page.field, word) in self.seen.places for word in range(first, last)):
            return
        self.seen.mentions[stranger.id].append(page.mention(piece.start, piece.end))
        titled = page.titled.get(first)
        if titled and titled.standing:
            self.seen.titled[stranger.id].append(titled)
        for word in range(first, last):
            self.seen.places[page.field, word] = stranger.id

    def _bearers(self, named: Sequence[str], titled: Titled | None) -> Sequence[str]:
        """Who of those with this surname is meant: nobody, one, or several undecided."""
        familiar = [person for person in named if person in self.seen.mentions]
        if titled and titled.offices:
            fitting = self._fitting(named, titled)
            both = [person for person in fitting if person in familiar]
            if both or fitting:
                return both or fitting
            return familiar if len(familiar) == 1 and not titled.specific else ()
        if familiar:
            return familiar
        if len(named) == 1 and self._known_by_surname(named[0]):
            return named
        return ()

    def _known_by_surname(self, person: str) -> bool:
        """Whether its bearer is in office on the day, in a country or organization that is named."""
        return self.day is not None and any(
            office.kind in _KNOWN_BY_SURNAME and office.of in self.owners
            for office in self.known.held(person, self.day)
        )

    def _fitting(self, named: Sequence[str], titled: Titled | None) -> Sequence[str]:
        """Those of the named who held an office that the title can mean."""
        return self.holders.fitting(named, titled) if titled else named

    def _is_anothers(self, page: Page, hit: Hit, titled: Titled | None) -> bool:
        """Whether the words around a surname make it part of somebody else's name, or no name."""
        headline = page.field == "title" and headline_case(page.laid)
        if not headline and hit.last not in page.starting and page.name_behind(hit.last):
            return True
        if titled:
            return False
        before = page.laid.words[hit.first - 1] if hit.first else ""
        if page.laid.words[hit.first] in EVERYDAY_SURNAMES and before not in HONORIFICS:
            return True
        if not page.name_before(hit.first):
            return False
        if other := page.ending.get(hit.first):
            return bool(other.meaning.leaders or other.meaning.surnames)
        return not headline

    def _keep(self, page: Page, hit: Hit, persons: Sequence[str], titled: Titled | None) -> None:
        if len(persons) > 1:
            if page.field == "text":
                text = page.laid.text[hit.start : hit.end]
                self.seen.candidates.append(
                    Candidate(tuple(sorted(persons)), hit.start, hit.end, text)
                )
        elif persons:
            self.seen.mentions[persons[0]].append(page.mention(hit.start, hit.end))
            for word in range(hit.first, hit.last):
                self.seen.places[page.field, word] = persons[0]
            if titled and titled.standing:
                self.seen.titled[persons[0]].append(titled)

    # the tag

    def _tag(self, person: str) -> Leader:
        mentions = tuple(sorted(self.seen.mentions[person], key=_place))
        if stranger := self.strangers.people.get(person):
            return Leader(
                stranger.id, stranger.name, stranger.office, stranger.country, mentions, False
            )
        office = self.holders.office(person)
        return Leader(
            id=person,
            name=self.known.person[person].name,
            office=office.name if office else None,
            country=office.of if office and office.of in self.known.nation else None,
            mentions=mentions,
        )


def _joined(laid: Laid, hit: Hit) -> bool:
    """Whether a hyphen ties the name to a word before it: `Al-Quds-Al-Sharif` is nobody."""
    return hit.first > 0 and laid.gap(hit.first) in ("-", "‐", "‑")


def _is_a_sons(laid: Laid, hit: Hit) -> bool:
    """Whether the name goes on to say that it is another generation's: `Donald Trump Jr.`"""
    return not GENERATIONS.isdisjoint(laid.words[hit.last : hit.last + 1])


def _title_in(page: Page, hit: Hit) -> Titled | None:
    """The title that a name begins with: `Crown Prince Mohammed bin Salman`."""
    inside = (titled for titled in page.titles if hit.first < titled.last < hit.last)
    return next(inside, None)


def _place(mention: Mention) -> tuple[bool, int]:
    """The title comes before the text."""
    return mention.field != "title", mention.start
