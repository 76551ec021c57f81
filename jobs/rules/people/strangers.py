"""People whom nobody listed, by their full names: what makes two capitalised words a person.

It is one by a title, a relation or an apposition beside the name, by a given or a family name in
it, or beside a verb of saying. A name of one word needs a title.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from jobs.rules.bodies.words import CLUBS_FIRST
from jobs.rules.names.finding import Hit
from jobs.rules.names.pages import Page, headline_case
from jobs.rules.people.around import NAMES_END
from jobs.rules.people.beginnings import begun, opens
from jobs.rules.people.beside import Beside, Surroundings
from jobs.rules.people.capitals import PARTICLES, Piece, is_loud, pieces
from jobs.rules.people.company import in_company
from jobs.rules.people.deeds import (
    acts,
    acts_alone,
    is_a_namesake,
    speaks,
    word_before,
    word_behind,
)
from jobs.rules.people.eastern.found import eastern
from jobs.rules.people.given import GIVEN
from jobs.rules.people.nameforms import MOST_UNKNOWN, PLACED, has_a_persons_form, is_familys
from jobs.rules.people.players import players
from jobs.rules.people.roles import CUTS, ENDERS, PARTISANS, PLACES_TOO, SURNAMES_TOO, THINGS_BEHIND
from jobs.rules.people.russian import nominative
from jobs.rules.people.taken import taken
from jobs.rules.texts.laid import Laid

# No name has more words, particles aside; of an unknown form none has more than three.
_MOST_WORDS = 6
_SHORTEST_ALONE = 3
# No person's name but a MacDonald's has a capital within: `BaAliyah`, `PlayStation`.
_CAMEL = re.compile(
    r"(?<!Mc)(?<!Mac)(?<!De)(?<!Di)(?<!Du)(?<!La)(?<!Le)(?<!Van)(?<!Fitz)(?<=[a-z])[A-Z]"
)
# "Park" alone is a family's name.
_ENDING = ENDERS - {"park"}
# A text with none of these and beyond is in no Arabic script.
_ARABIC = "\u0621"
_CYRILLIC = "\u0400"
# So end adjectives of Russian: "Первого канала" is nobody's name.
_ADJECTIVES = ("ого", "его", "ому", "ему", "ской", "ский", "ская", "ный", "ная", "ное", "вый")


class Named(NamedTuple):
    """A name where it stands, and what the text says beside it. `sure`: it is a person's; `over`:
    it holds words of no person's name. `listed`: somebody listed is called so for short; `bearers`
    are those listed who have the last of its words for a surname."""

    page: Page
    piece: Piece
    said: Beside
    sure: bool
    over: bool
    listed: bool
    bearers: tuple[str, ...]


def named(page: Page) -> list[Named]:
    """What can be the name of an unknown person in a field, in its order. Whoever is named in one
    breath with a person is one too: "Zoltan Kovacs and Oyelaran Adisa"."""
    found = list(_named(page))
    doubtful = [at for at, name in enumerate(found) if not name.sure and _may_be_in_company(name)]
    if not doubtful:
        return found
    full = [name.piece for name in found if name.sure and len(name.piece.words) > 1]
    places = [(hit.start, hit.end) for hit in page.persons if hit.meaning.leaders]
    places += [(piece.start, piece.end) for piece in full]
    for at in in_company(page.laid, places, [found[at].piece for at in doubtful]):
        found[doubtful[at]] = found[doubtful[at]]._replace(sure=True)
    return found


def _may_play(piece: Piece) -> bool:
    return 2 <= len(piece.words) <= MOST_UNKNOWN and CLUBS_FIRST.isdisjoint(piece.words)


def _may_be_in_company(name: Named) -> bool:
    return 2 <= len(name.piece.words) <= MOST_UNKNOWN and not (name.over or name.listed)


def _named(page: Page) -> Iterator[Named]:
    around = _surroundings(page)
    surnames = {hit.end: hit for hit in page.persons if hit.meaning.surnames}
    if not page.laid.plain.isascii() and max(page.laid.plain) >= _ARABIC:
        yield from _eastern(page, around, surnames)
    laid = page.laid
    headline = page.field == "title" and headline_case(laid)
    playing = players(page)
    for found in pieces(laid, taken(page)):
        piece = begun(laid, found) if len(found.words) > 1 else found
        if piece.words[0][0] >= _CYRILLIC and len(piece.words) > 1 and not headline:
            piece = piece._replace(words=nominative(piece.words))
        over = _is_over(laid, piece)
        if (over and not headline) or is_loud(laid, piece):
            continue
        said = _said(around, piece)
        surname = surnames.get(piece.end)
        sure = not over and (
            _is_person(laid, piece, said, headline)
            or (piece.end in playing and not headline and _may_play(piece))
            or (surname is not None and not headline and _is_a_relatives(laid, piece))
        )
        sure = sure and not (
            is_a_namesake(laid, piece.start)
            or (surname is not None and not said.told and _only_opens(laid, piece))
        )
        listed = surname is not None and surname.start == piece.start
        bearers = surname.meaning.surnames if surname else ()
        yield Named(page, piece, said, sure, over or headline, listed, bearers)


def _eastern(page: Page, around: Surroundings, surnames: Mapping[int, Hit]) -> Iterator[Named]:
    countries = {hit.start: next(iter(hit.meaning.nations)) for hit in around.nations}
    for piece, said in eastern(page.laid, taken(page), countries):
        surname = surnames.get(piece.end)
        # Somebody listed is called just so for short: that is decided by who bears the name.
        if surname is None or surname.start != piece.start:
            yield Named(page, piece, said, sure=True, over=False, listed=False, bearers=())


def _surroundings(page: Page) -> Surroundings:
    return Surroundings(page.laid, page.nations, {hit.end: hit for hit in page.nations})


def _is_over(laid: Laid, piece: Piece) -> bool:
    """Whether a word of it is of no person's name: "Party", "Street"; but not "Harry West"."""
    words = piece.words
    if len(words) == 1 and "-" not in words[0]:
        return words[0] in _ENDING and not _may_be_for_short(laid, piece)
    if ENDERS.isdisjoint(words) and not any("-" in word for word in words):
        return False
    ending = [word for word in piece.words if _is_ending(word)]
    if not ending or (ending == ["park"] and piece.words[0] == "park"):
        return False
    most = 3 if ending == ["law"] or ending == ["hill"] else 2
    return not (
        2 <= len(piece.words) <= most
        and ending == [piece.words[-1]]
        and ending[0] in SURNAMES_TOO
        and piece.words[0] in GIVEN
        and piece.words[0] not in PLACES_TOO
    )


def _may_be_for_short(laid: Laid, piece: Piece) -> bool:
    """Whether a word of a place is what somebody is called for short: "Hill said"."""
    return piece.words[0] in SURNAMES_TOO and word_before(laid, piece.start) not in PLACED


def _is_ending(word: str) -> bool:
    return word in ENDERS or ("-" in word and not ENDERS.isdisjoint(word.split("-")))


def _said(around: Surroundings, piece: Piece) -> Beside:
    before = around.before(piece.start)
    if not before.told:
        if len(piece.words) == 1:
            return before
        before = around.between_commas(piece.start, piece.end)
    behind = around.behind(piece.end)
    if before.office:
        return Beside(True, before.office, before.country, behind.until)
    return behind if behind.office or not before.told else before


def _is_person(laid: Laid, piece: Piece, said: Beside, headline: bool) -> bool:
    words: Sequence[str] = piece.words
    if not PARTICLES.isdisjoint(words):
        words = [word for word in words if word not in PARTICLES]
    if len(words) < 2:
        return bool(words) and not headline and _is_person_alone(laid, piece, said)
    if len(words) > _MOST_WORDS or (headline and len(words) > 2):
        return False
    if word_behind(laid, piece.end) in THINGS_BEHIND:
        return False
    if said.told or (not headline and _is_a_partys(laid, piece.start)):
        return True
    if (
        _CAMEL.search(laid.plain, piece.start, piece.end)
        or word_before(laid, piece.start) in PLACED
    ):
        return False
    return has_a_persons_form(piece, words) or (
        not headline and len(words) <= MOST_UNKNOWN and speaks(laid, piece)
    )


def _is_person_alone(laid: Laid, piece: Piece, said: Beside) -> bool:
    """Whether a name of one word, particles aside, is a person's."""
    name = piece.name
    if len(name) < _SHORTEST_ALONE or name in ENDERS or _goes_on(laid, piece.end):
        return False
    if name[0] >= _CYRILLIC and name.endswith(_ADJECTIVES) and word_behind(laid, piece.end):
        return False
    return said.told or acts(laid, piece) or acts_alone(laid, piece) or is_familys(laid, piece)


def _is_a_relatives(laid: Laid, piece: Piece) -> bool:
    """Whether a name of two words, which ends with a known surname, is a person's of that name:
    `Naina Yeltsin`. A sentence may begin with any word: `Notice Trump`."""
    if len(piece.words) != 2 or word_behind(laid, piece.end) in THINGS_BEHIND:
        return False
    first = piece.words[0]
    if first in PARTISANS or not first.isalpha() or len(first) < _SHORTEST_ALONE:
        return False
    return first.endswith(NAMES_END) or not opens(laid, piece.start)


def _only_opens(laid: Laid, piece: Piece) -> bool:
    """Whether a sentence begins with some word, and a known surname stands behind it: "Notice
    Biden said"."""
    first = piece.words[0]
    opening = len(piece.words) == 2 and first not in GIVEN and opens(laid, piece.start)
    return opening and not first.endswith(NAMES_END) and "-" not in first


def _goes_on(laid: Laid, end: int) -> bool:
    """Whether the name of something known stands right behind: `President Social «Democratic
    Party of India»`."""
    behind = laid.plain[end : end + 2]
    return behind[:1] == " " and behind[1:].isupper() and word_behind(laid, end) not in CUTS


def _is_a_partys(laid: Laid, start: int) -> bool:
    """Whether a party's word stands before a name: "Republican Haley Barbour"."""
    word = word_before(laid, start)
    return word in PARTISANS and laid.plain[start - len(word) - 1].isupper()
