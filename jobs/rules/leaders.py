"""Which leaders a text names: in full, by surname, or by the office alone.

A surname counts after the full name, with a title that its bearer held, or where its only bearer
is in office in a country that the text names. What fits several and is not decided by the text
is a candidate and tags nobody.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from jobs.rules.article import Candidate, FieldName, Leader, Mention
from jobs.rules.finding import Hit
from jobs.rules.gazetteer import KINDS, Gazetteer, Office
from jobs.rules.laid import Laid
from jobs.rules.titles import Titled, ending_at, titles
from jobs.rules.wordlists import HONORIFICS, NO_FIRST_NAME

# Whose surname alone is enough, where the text names the country and nobody else is called so.
_KNOWN_BY_SURNAME = ("supreme_leader", "head_of_state", "head_of_government", "foreign_minister")
# How many capitalised words make a headline in which capitals say nothing.
_TITLE_CASE = 0.6


@dataclass(frozen=True)
class Page:
    """One field of an article, with what was found in it."""

    field: FieldName
    laid: Laid
    names: Sequence[Hit]
    ending: Mapping[int, Hit]
    titles: Sequence[Titled]
    titled: Mapping[int, Titled]

    def mention(self, start: int, end: int) -> Mention:
        """The words from `start` to `end` as a mention."""
        return Mention(start, end, self.laid.text[start:end], self.field)


@dataclass
class _Seen:
    """What has been understood so far."""

    mentions: dict[str, list[Mention]] = field(default_factory=lambda: defaultdict(list))
    titled: dict[str, list[Titled]] = field(default_factory=lambda: defaultdict(list))
    candidates: list[Candidate] = field(default_factory=list)
    places: set[tuple[FieldName, int]] = field(default_factory=set)


def page(
    name: FieldName, laid: Laid, names: Sequence[Hit], found: Sequence[Hit], known: Gazetteer
) -> Page:
    """A field with its titles understood."""
    ending = {hit.last: hit for hit in names}
    titled = titles(laid, names, found, known)
    return Page(name, laid, names, ending, titled, ending_at(laid, titled))


def leaders(
    pages: Sequence[Page], countries: Iterable[str], day: date | None, known: Gazetteer
) -> tuple[tuple[Leader, ...], tuple[Candidate, ...]]:
    """The leaders of an article, and the names that fit several. `day` is the article's date."""
    return _Understanding(pages, frozenset(countries), day, known).told()


class _Understanding:
    """One article's leaders, understood in three rounds: full names, surnames, offices."""

    def __init__(
        self, pages: Sequence[Page], countries: frozenset[str], day: date | None, known: Gazetteer
    ) -> None:
        self.pages, self.countries, self.day, self.known = pages, countries, day, known
        self.seen = _Seen()

    def told(self) -> tuple[tuple[Leader, ...], tuple[Candidate, ...]]:
        """What was understood, the leader that is named first first."""
        for page in self.pages:
            self._full_names(page)
        for page in self.pages:
            self._surnames(page)
        for page in self.pages:
            self._offices(page)
        tags = [self._leader(person) for person in self.seen.mentions]
        tags.sort(key=lambda tag: _place(tag.mentions[0]))
        return tuple(tags), tuple(sorted(self.seen.candidates, key=lambda c: c.start))

    # names in full

    def _full_names(self, page: Page) -> None:
        for hit in page.names:
            named = hit.meaning.leaders
            if not named or _joined(page.laid, hit):
                continue
            titled = page.titled.get(hit.first)
            fitting = self._meant(named, titled) if len(named) > 1 else named
            self._keep(page, hit, fitting, titled)

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
            titled = page.titled.get(hit.first)
            if _joined(page.laid, hit) or (
                titled is None and self._has_other_first_name(page, hit)
            ):
                continue
            self._keep(page, hit, self._bearers(named, titled), titled)

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
        """Whether its only bearer is in office on the day, in a country that the text names."""
        return self.day is not None and any(
            office.kind in _KNOWN_BY_SURNAME and office.of in self.countries
            for office in self.known.held(person, self.day)
        )

    def _fitting(self, named: Sequence[str], titled: Titled | None) -> Sequence[str]:
        """Those of the named who held an office that the title can mean."""
        if titled is None:
            return named
        day = None if titled.past else self.day
        return [p for p in named if any(o.id in titled.offices for o in self.known.held(p, day))]

    def _has_other_first_name(self, page: Page, hit: Hit) -> bool:
        """Whether a capitalised word before a surname makes it somebody else's."""
        laid, word = page.laid, hit.first - 1
        if word < 0 or laid.gap(hit.first) not in (" ", " ") or not laid.spelt(word)[0].isupper():
            return False
        folded = laid.words[word]
        if folded in NO_FIRST_NAME or folded in HONORIFICS:
            return False
        if other := page.ending.get(hit.first):
            return bool(other.meaning.leaders or other.meaning.surnames)
        return page.field == "text" or not headline_case(laid)

    def _keep(self, page: Page, hit: Hit, persons: Sequence[str], titled: Titled | None) -> None:
        if len(persons) > 1:
            if page.field == "text":
                text = page.laid.text[hit.start : hit.end]
                self.seen.candidates.append(
                    Candidate(tuple(sorted(persons)), hit.start, hit.end, text)
                )
        elif persons:
            self.seen.mentions[persons[0]].append(page.mention(hit.start, hit.end))
            self.seen.places.add((page.field, hit.first))
            if titled and titled.standing:
                self.seen.titled[persons[0]].append(titled)

    # offices alone

    def _offices(self, page: Page) -> None:
        for titled in page.titles:
            if titled.specific and titled.standing and not self._names_somebody(page, titled):
                holder = self._holder(page, titled)
                if holder:
                    mention = page.mention(titled.start, titled.end)
                    self.seen.mentions[holder].append(mention)
                    self.seen.titled[holder].append(titled)

    def _names_somebody(self, page: Page, titled: Titled) -> bool:
        """Whether a name follows the title, known to us or not."""
        laid = page.laid
        for word in range(titled.last, len(laid.words)):
            if (page.field, word) in self.seen.places:
                return True
            spaced = laid.gap(word) in (" ", " ", ". ")
            if not spaced or not laid.spelt(word)[0].isupper():
                return False
            if laid.words[word] in HONORIFICS:
                continue
            return laid.words[word] not in NO_FIRST_NAME and laid.gap(word) != ". "
        return False

    def _holder(self, page: Page, titled: Titled) -> str | None:
        """Who holds the office: somebody the text names, else whoever held it on the day."""
        named = list(self.seen.mentions)
        holders = self._fitting(named, titled)
        if holders:
            return holders[0] if len(holders) == 1 else None
        if self.day is None or not _cased(page.laid, titled):
            return None
        on_day = {p for office in titled.offices for p in self.known.holders_on(office, self.day)}
        return on_day.pop() if len(on_day) == 1 else None

    # the tag

    def _leader(self, person: str) -> Leader:
        office = self._office(person)
        mentions = sorted(self.seen.mentions[person], key=_place)
        return Leader(
            id=person,
            name=self.known.person[person].name,
            office=office.name if office else None,
            country=office.of if office and office.of in self.known.nation else None,
            mentions=tuple(mentions),
        )

    def _office(self, person: str) -> Office | None:
        """The office held on the day, of several the one the text calls it by, else the weightiest,
        in a country the text names; undated the last."""
        held = self.known.held(person, self.day)
        for titled in self.seen.titled[person]:
            for office in held:
                if office.id in titled.offices:
                    return office
        if self.day and held:
            held.sort(
                key=lambda office: (KINDS.index(office.kind), office.of not in self.countries)
            )
        return held[0] if held else None


def _joined(laid: Laid, hit: Hit) -> bool:
    """Whether a hyphen ties the name to a word before it: `Al-Quds-Al-Sharif` is nobody."""
    return hit.first > 0 and laid.gap(hit.first) in ("-", "‐", "‑")


def headline_case(laid: Laid) -> bool:
    """Whether nearly every word is capitalised, so that a capital says nothing."""
    longer = [
        laid.spelt(word) for word in range(min(len(laid.words), 30)) if len(laid.words[word]) > 3
    ]
    return sum(word[0].isupper() for word in longer) > _TITLE_CASE * len(longer)


def _cased(laid: Laid, titled: Titled) -> bool:
    """Whether the title is in a script with capitals, where an unknown name would show."""
    return any(char.isupper() or char.islower() for char in laid.text[titled.start : titled.end])


def _place(mention: Mention) -> tuple[bool, int]:
    """The title comes before the text."""
    return mention.field != "title", mention.start
