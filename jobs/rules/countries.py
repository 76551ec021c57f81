"""The countries of an article: by name, people, adjective, capital-as-government, or epithet."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from jobs.rules.article import Country, FieldName, Mention
from jobs.rules.gazetteer import CLOSED_KINDS, Gazetteer
from jobs.rules.names.finding import Hit
from jobs.rules.names.meanings import How
from jobs.rules.names.pages import Page, headline_case
from jobs.rules.namesakes import is_a_persons, is_a_towns, is_the_american_georgia, surnamed

Word = tuple[FieldName, str]
Places = Mapping[FieldName, Sequence[tuple[int, int]]]
_GEORGIA = "georgia"
_CAPITAL = How.CAPITAL
# Behind these a capital is a place, and nobody's government.
_AT = frozenset(["in", "to", "at", "from", "near", "outside", "around", "across", "through", "via"])


class _Sight(NamedTuple):
    """Words that may mean a country: which ones they mean by themselves, and which ones only where
    the article names them otherwise."""

    place: Page
    hit: Hit
    word: str
    sure: tuple[str, ...]
    doubtful: tuple[str, ...]


def countries(
    pages: Sequence[Page], known: Gazetteer, closed: Places | None = None
) -> tuple[Country, ...]:
    """The countries that an article names, in the order in which they are first named.

    `closed` are the places of names in which a country is only a word: parties, papers, clubs.
    """
    sights, persons = _sights(pages, known, closed or {})
    georgias = [sight for sight in sights if sight.word == _GEORGIA]
    if georgias and is_the_american_georgia(page.laid for page in pages):
        sights = [sight for sight in sights if sight.word != _GEORGIA]
    clear = {
        nation
        for sight in sights
        if not sight.doubtful and (sight.place.field, sight.word) not in persons
        for nation in sight.sure
    }
    doubtful = any(sight.doubtful for sight in sights)
    heard = clear | _homes(pages, known) if doubtful else clear
    named: dict[str, list[Mention]] = defaultdict(list)
    for sight in sights:
        for nation in _meant(sight, clear, heard, persons):
            named[nation].append(sight.place.mention(sight.hit.start, sight.hit.end))
    return tuple(
        Country(nation, known.nation[nation].name, tuple(mentions))
        for nation, mentions in named.items()
    )


def place_or_body(page: Page, hit: Hit) -> bool:
    """Whether a word that is a country's capital and an organization's seat is the place here."""
    return hit.first > 0 and page.laid.words[hit.first - 1] in _AT


def _sights(
    pages: Sequence[Page], known: Gazetteer, closed: Places
) -> tuple[list[_Sight], set[Word]]:
    """What may mean a country, and the words that may be somebody's name in a field."""
    sights: list[_Sight] = []
    persons: set[Word] = set()
    named = {one for page in pages for hit in page.persons for one in hit.meaning.leaders}
    for page in pages:
        only_words = [*_closed(page, known), *closed.get(page.field, ())]
        theirs = () if page.field == "title" and headline_case(page.laid) else surnamed(page)
        for hit in page.names:
            meaning = hit.meaning
            if not meaning.nations or (only_words and _within(hit, only_words)):
                continue
            if meaning.surnames and not named.isdisjoint(meaning.surnames):
                continue
            word = page.laid.words[hit.first]
            if hit.start in theirs:
                persons.add(("title", word))
            elif is_a_persons(page, hit):
                persons |= {("title", word), ("text", word)}
            elif not is_a_towns(page.laid, hit):
                sights.append(_sight(page, hit, known))
    return sights, persons


def _homes(pages: Sequence[Page], known: Gazetteer) -> set[str]:
    """The countries whose leaders an article names in full."""
    return {
        known.office[term.office].of
        for page in pages
        for hit in page.persons
        for leader in hit.meaning.leaders
        for term in known.terms_of.get(leader, ())
    }


def _closed(page: Page, known: Gazetteer) -> list[tuple[int, int]]:
    """The places of listed parties, papers and clubs."""
    return [
        (hit.start, hit.end)
        for hit in page.bodies
        if all(known.body[body].kind in CLOSED_KINDS for body in hit.meaning.bodies)
    ]


def _within(hit: Hit, places: Collection[tuple[int, int]]) -> bool:
    return any(start <= hit.start and hit.end <= end for start, end in places)


def _sight(page: Page, hit: Hit, known: Gazetteer) -> _Sight:
    words, ways = page.laid.words, hit.meaning.nations
    word = words[hit.first]
    if hit.last - hit.first > 1:
        word = " ".join(words[hit.first : hit.last])
    sure = tuple(ways)
    doubtful: tuple[str, ...] = ()
    if doubted := known.doubted.get(word):
        doubtful = tuple(nation for nation in ways if nation in doubted)
        sure = tuple(nation for nation in ways if nation not in doubted)
    if hit.meaning.bodies and _CAPITAL in ways.values() and not place_or_body(page, hit):
        sure = doubtful = ()
    return _Sight(page, hit, word, sure, doubtful)


def _meant(
    sight: _Sight, clear: set[str], heard: set[str], persons: Collection[Word]
) -> Sequence[str]:
    """The countries that words mean, given those that the article names clearly, or lets be heard."""
    may_be_a_persons = (sight.place.field, sight.word) in persons
    named = clear if may_be_a_persons else heard
    doubtful = sight.doubtful
    rivals = [nation for nation in doubtful if nation in named] if doubtful else ()
    if not sight.sure or (rivals and named.isdisjoint(sight.sure)):
        return rivals
    if may_be_a_persons:
        return [nation for nation in sight.sure if nation in clear]
    return sight.sure
