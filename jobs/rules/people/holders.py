"""Who is meant by an office alone: "the Iranian president", "his Indonesian counterpart", and "the
president" where the text has introduced one."""

import re
from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import lru_cache

from jobs.rules.article import FieldName
from jobs.rules.gazetteer import Gazetteer, Office
from jobs.rules.names.pages import Page
from jobs.rules.people.counterparts import Spoken, may_be_spoken_of, spoken_of
from jobs.rules.people.eastern.found import looks_like_a_name, may_begin_a_name
from jobs.rules.people.seen import Seen, ends_as_no_name
from jobs.rules.people.tenures import Tenures
from jobs.rules.people.titles import Titled
from jobs.rules.people.whose import Owners
from jobs.rules.people.wordlists import LINKS, PREDICATES
from jobs.rules.texts.laid import Laid
from storage.folding import fold

_SENTENCE_END = re.compile(r"[.!?;][\"'”’)]*\s|\n")
# So few hold a title that is rare.
_RARE = 5
# Whose holders are listed of nearly all countries.
_HEADS = (
    "head_of_state", "head_of_government", "foreign_minister", "supreme_leader", "secretary_general",
)  # fmt: skip
# In a text of more countries "the president" may be any of theirs.
_MOST_NATIONS = 2
# Further back nobody's counterpart is looked for.
_FURTHEST = 400


class Holders:
    """Understands the offices of one article, once its names are understood."""

    def __init__(
        self,
        pages: Sequence[Page],
        seen: Seen,
        owners: Collection[str],
        tenures: Tenures,
        known: Gazetteer,
    ) -> None:
        self.pages, self.seen, self.owners = pages, seen, Owners(owners, known)
        self.tenures, self.known = tenures, known
        self._holding: dict[tuple[frozenset[str], bool], str | None] = {}
        self._called: dict[frozenset[str], str | None] = {}

    def understand(self) -> None:
        """Mention whoever the article names by office."""
        alone = [
            (page, titled)
            for page in self.pages
            for titled in page.titles
            if titled.standing
            and page.laid.words[titled.first - 1] not in PREDICATES
            and not self._is_behind_its_holder(page, titled)
            and not self._is_before_its_holder(page, titled)
            and not self.seen.is_told(page, titled.start)
        ]
        if not alone and not any(map(may_be_spoken_of, self.pages)):
            return
        for page, titled in alone:
            if titled.specific:
                self._keep(page, titled, self._specific(page, titled))
            elif offices := self.owners.of_the_only(page, titled):
                self._keep(page, titled, self._holder(offices, anybody=True))
        plain = [(page, titled) for page, titled in alone if _is_plain(page, titled)]
        first = self._first_named() if plain else {}
        for page, titled in plain:
            person = self._the(titled) or self._last_called(page, titled)
            if person and _before(first[person], page, titled.start):
                self._keep(page, titled, person)
        for page in self.pages:
            self._counterparts(page)

    def _is_behind_its_holder(self, page: Page, titled: Titled) -> bool:
        """Whether a title says what somebody is who has just been named: "Raisi, the president of
        Iran,". That is no further mention."""
        person = self.seen.named_before(page, titled.first)
        if person is None:
            return False
        if person in self.known.person:
            if titled.specific and not self.tenures.ever([person], titled.offices):
                return False
            self.seen.titled[person].append(titled)
        return True

    def _is_before_its_holder(self, page: Page, titled: Titled) -> bool:
        """Whether the name behind a title is its holder's. Behind a comma somebody else's may begin
        a list: "the Iranian president, Hossein Amir-Abdollahian and"."""
        person = self.seen.named_after(page, titled.last)
        if not person or not titled.specific:
            return person is not None
        if page.laid.gap(titled.last) != ", " and _cased(page.laid, titled):
            return True
        return person not in self.known.person or bool(self.tenures.ever([person], titled.offices))

    def office(self, person: str) -> Office | None:
        """The office held, of several the one the text calls it by, else the weightiest, in a
        country or organization the text names; undated the last. Just after its end a term still
        counts where the text calls its holder by the title."""
        called = frozenset().union(*(titled.offices for titled in self.seen.titled[person]))
        titled = self.tenures.titled(person) if called else ()
        by_title = (office for office in titled if office.id in called)
        return next(by_title, None) or self.tenures.of_all(
            self.tenures.held(person), self.owners.named
        )

    def _keep(self, page: Page, titled: Titled, person: str | None) -> None:
        if person:
            self.seen.mentions[person].append(page.mention(titled.start, titled.end))
            self.seen.titled[person].append(titled)

    def _specific(self, page: Page, titled: Titled) -> str | None:
        """Who holds the office: somebody the text names, else whoever held it on the day."""
        behind = page.starting.get(titled.last)
        anybody = (
            (behind is not None and bool(behind.meaning.nations))
            or _cased(page.laid, titled)
            or self.seen.named_after(page, titled.last)
            or not self._may_be_anothers(page, titled)
            or ends_as_no_name(page.laid, titled.last)
        )
        return self._holder(titled.offices, anybody and self.owners.is_told(page, titled))

    def _may_be_anothers(self, page: Page, titled: Titled) -> bool:
        """Whether what follows a title in a script without capitals may be a name. Behind the
        office of whoever heads a country hardly anybody is named who is not known."""
        heads = any(self.known.office[one].kind in _HEADS for one in titled.offices)
        return (looks_like_a_name if heads else may_begin_a_name)(page.laid, titled.last)

    def _holder(self, offices: frozenset[str], anybody: bool) -> str | None:
        if (offices, anybody) not in self._holding:
            holders = self.tenures.among(self.seen.mentions, offices)
            if not holders and anybody:
                self._holding[offices, anybody] = self.tenures.holder(offices)
            else:
                self._holding[offices, anybody] = holders[0] if len(holders) == 1 else None
        return self._holding[offices, anybody]

    def _first_named(self) -> dict[str, dict[FieldName, int]]:
        """Where each person's first mention in a field ends."""
        first: dict[str, dict[FieldName, int]] = defaultdict(dict)
        for person, mentions in self.seen.mentions.items():
            for mention in mentions:
                end = first[person].get(mention.field, mention.end)
                first[person][mention.field] = min(end, mention.end)
        return first

    def _the(self, titled: Titled) -> str | None:
        """Who "the president" is: the one whom the text called so before, if it calls so nobody
        else."""
        if titled.called not in self._called:
            called = self._named_so(titled)
            alone = len(called) == 1 and self._given_to(titled.called) <= {called[0]}
            told = called[0] if alone else None
            self._called[titled.called] = told if called else self._only_one_named(titled)
        return self._called[titled.called]

    def _last_called(self, page: Page, titled: Titled) -> str | None:
        """Whom of several presidents the text went on to speak of: the one named last before, if
        the sentence begins with him: "President Alvi regretted it. The president said"."""
        called = self._named_so(titled)
        before = (
            (mention.end, mention.start, person)
            for person in called
            for mention in self.seen.mentions[person]
            if mention.field == page.field and mention.end <= titled.start
        )
        end, start, person = max(before, default=(-_FURTHEST, 0, ""))
        near = len(called) > 1 and titled.start - end < _FURTHEST
        return person if near and _opens(page, start) else None

    def _named_so(self, titled: Titled) -> list[str]:
        """Those to whom the article gives a title."""
        return [
            person
            for person, by in self.seen.titled.items()
            if any(_alike(other.called, titled.called) for other in by)
        ]

    def _only_one_named(self, titled: Titled) -> str | None:
        """The only person named in the text who holds such an office, in a country it is about,
        where it gives the title to nobody else."""
        named = self.tenures.among(self.seen.mentions, titled.offices) if self.tenures.day else []
        if len(named) != 1 or len(self.owners.nations) > _MOST_NATIONS:
            return None
        homes = {office.of for office in self.tenures.held(named[0]) if office.id in titled.offices}
        here = not self.owners.nations or not homes.isdisjoint(self.owners.nations)
        return named[0] if here and not self._given_to(titled.called) - {named[0]} else None

    def _given_to(self, called: frozenset[str]) -> set[str | None]:
        """To whom the article gives a title, not counting "the president" and no more."""
        his = {id(titled): person for person, by in self.seen.titled.items() for titled in by}
        return {
            his.get(id(other)) or self.seen.named_after(page, other.last)
            for page in self.pages
            for other in page.titles
            if other.standing and _alike(other.called, called) and not _is_plain(page, other)
        }

    def _counterparts(self, page: Page) -> None:
        spoken = list(spoken_of(page))
        if not spoken:
            return
        named = sorted(
            (mention.end, person)
            for person, mentions in self.seen.mentions.items()
            for mention in mentions
            if mention.field == page.field
        )
        for counterpart in spoken:
            behind = page.laid.words_of(*counterpart.last)[1]
            holder = self._counterpart(page, counterpart, named)
            if holder and self.seen.named_after(page, behind) is None:
                mention = page.mention(counterpart.start, counterpart.end)
                self.seen.mentions[holder].append(mention)
                insort(named, (mention.end, holder))

    def _counterpart(
        self, page: Page, spoken: Spoken, named: Sequence[tuple[int, str]]
    ) -> str | None:
        """Who holds in that country the office of the one whose counterpart is spoken of."""
        nations = spoken.nation.meaning.nations
        subject = self._last_named(page, spoken.start, named)
        office = self.office(subject) if subject else None
        if office is None or office.of in nations:
            return None
        offices = frozenset(
            other
            for owner in nations
            for other in self.known.offices_of.get(owner, ())
            if _is_the_same(office, self.known.office[other])
        )
        return self._holder(offices, anybody=True)

    def _last_named(self, page: Page, end: int, named: Sequence[tuple[int, str]]) -> str | None:
        """The leader named last before a place, in the same sentence."""
        at = bisect_right(named, end, key=lambda entry: entry[0]) - 1
        if at < 0 or end - named[at][0] > _FURTHEST:
            return None
        last, person = named[at]
        return person if not _SENTENCE_END.search(page.laid.text, last, end) else None


def _before(first: dict[FieldName, int], page: Page, start: int) -> bool:
    """Whether somebody was named before a place, or in the other field."""
    return first.get(page.field, start + 1) <= start or any(f != page.field for f in first)


def _opens(page: Page, start: int) -> bool:
    """Whether a sentence begins with a name, or with the title before it."""
    laid = page.laid
    first, _ = laid.words_of(start, start + 1)
    titled = page.titled.get(first)
    first = titled.first if titled else first
    if first and laid.words[first - 1] == "the":
        first -= 1
    return first == 0 or _SENTENCE_END.search(laid.gap(first) + " ") is not None


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


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two titles are the same, however written: "PM" and "premier", but not "leader" and
    "president". Whoever has a rare title is called by a common one too."""
    if one is other:
        return True
    both = len(one & other)
    return 3 * both >= 2 * max(len(one), len(other)) or (both > 0 and len(one) <= _RARE)


def _is_the_same(one: Office, other: Office) -> bool:
    """Whether two countries' offices are counterparts: called the same, as no president and king
    are, or for foreign affairs."""
    if one.kind == other.kind == "foreign_minister":
        return True
    return not _folded(one.titles).isdisjoint(_folded(other.titles))


@lru_cache(maxsize=4096)
def _folded(titles: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, titles))


def _cased(laid: Laid, titled: Titled) -> bool:
    """Whether the title is in a script with capitals, where an unknown name would show."""
    return any(char.isupper() or char.islower() for char in laid.text[titled.start : titled.end])
