"""The countries of an article: by name, people, adjective, capital-as-government, or epithet."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from jobs.rules.article import Country, Mention
from jobs.rules.finding import Hit
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.laid import Laid
from jobs.rules.meanings import How
from jobs.rules.pages import Page, headline_case
from jobs.rules.wordlists import (
    A_COUNTRYS_OWN,
    AMERICAN_STATES,
    COUNTRIES_AS_FIRST_NAMES,
    COUNTRIES_AS_LAST_NAMES,
    DOUBTFUL_CAPITALS,
)
from storage.folding import fold


def countries(pages: Sequence[Page], known: Gazetteer) -> tuple[Country, ...]:
    """The countries that an article names, in the order in which they are first named."""
    sure: dict[str, list[Mention]] = defaultdict(list)
    doubtful: list[tuple[str, Mention]] = []
    for place in pages:
        for hit in place.names:
            for nation, how in hit.meaning.nations.items():
                if _is_a_persons(place, hit) or _is_american(place.laid, hit):
                    continue
                mention = place.mention(hit.start, hit.end)
                if how is How.CAPITAL and fold(mention.text) in DOUBTFUL_CAPITALS:
                    doubtful.append((nation, mention))
                else:
                    sure[nation].append(mention)
    for nation, mention in doubtful:
        if nation in sure:
            sure[nation].append(mention)
    return tuple(
        Country(nation, known.nation[nation].name, _ordered(mentions))
        for nation, mentions in sure.items()
    )


def _ordered(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    return tuple(sorted(mentions, key=lambda mention: (mention.field != "title", mention.start)))


def _is_a_persons(place: Page, hit: Hit) -> bool:
    """Whether "Jordan" is somebody's first name or surname here."""
    laid = place.laid
    word = laid.words[hit.first]
    if hit.last - hit.first > 1 or word not in COUNTRIES_AS_FIRST_NAMES:
        return False
    if place.field == "title" and headline_case(laid):
        return False
    known = {other.first for other in place.names}
    if hit.last not in known and _capitalised(laid, hit.last, hit.last):
        return True
    before = hit.first - 1
    named = before in known or hit.first in place.ending
    return word in COUNTRIES_AS_LAST_NAMES and not named and _capitalised(laid, before, hit.first)


def _is_american(laid: Laid, hit: Hit) -> bool:
    """Whether it is a town's name, with its state behind a comma."""
    at = hit.last
    return (
        at < len(laid.words)
        and laid.gap(at) == ", "
        and any(" ".join(laid.words[at : at + words]) in AMERICAN_STATES for words in (1, 2))
    )


def _capitalised(laid: Laid, word: int, gap: int) -> bool:
    """Whether a neighbour, one space away, is written like a part of a person's name."""
    if not 0 <= word < len(laid.words) or laid.gap(gap) != " ":
        return False
    spelt = laid.spelt(word)
    return (
        spelt[0].isupper()
        and len(spelt) > 1
        and not spelt.isupper()
        and laid.words[word] not in A_COUNTRYS_OWN
    )
