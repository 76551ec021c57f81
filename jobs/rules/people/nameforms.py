"""What names of persons look like: given and family names in them, particles, initials."""

from collections.abc import Sequence

from jobs.rules.people.beginnings import opens
from jobs.rules.people.capitals import Piece
from jobs.rules.people.deeds import word_before, word_behind
from jobs.rules.people.families import FAMILIES, FAMILIES_FIRST, FAMILY_ENDINGS
from jobs.rules.people.familiesworld import FAMILIES_WORLD
from jobs.rules.people.given import GIVEN
from jobs.rules.people.roles import THINGS_BEHIND
from jobs.rules.people.wordlists import words_of
from jobs.rules.texts.laid import Laid

# A name of an unknown form has no more words.
MOST_UNKNOWN = 3
# "Wang Yi", "Kim Yo Jong": what follows a family's name that comes first is short.
_LONGEST_SYLLABLES = 8
_BEGINNING = frozenset(["di", "della", "de", "van", "von", "abu", "umm"])
# Behind "Abu" and "Umm" they make a place's name.
_FATHERLESS = frozenset(["dhabi", "ghraib", "simbel", "dis", "qasr", "musa", "kamal", "salim"])
# Before a name with the article they are a place's or a group's: "Deir al-Balah".
_OF_PLACES = words_of(
    "bab deir ras charm sharm umm wadi tel tal tell jabal jebel beit bayt dar dayr khan kafr ain ayn majdal "
    "nahr shatt qasr bani banu jisr marj harakat liwa jaysh jaish ansar jabhat kataib asaib jamaat "
    "saraya hayat tahrir dawlat souk suq hay masjid madinat kaff hizb fajr"
)
_FATHERS = frozenset(["abu", "umm"])
_WITH_ARTICLE = ("al-", "el-")
_OF_PEOPLE = frozenset(["bin", "ibn", "bint", "von", "van", "ben"])
# Behind these a place is named.
PLACED = frozenset(["the", "at", "near"])


def has_a_persons_form(piece: Piece, words: Sequence[str]) -> bool:
    """Whether a name looks like a person's; `words` are those of it that are no particles."""
    if not words:
        return False
    first, last = words[0].split("-")[0], words[-1]
    if (
        first in GIVEN
        or (piece.words[0] in _FATHERS and len(words) > 1)
        or not _OF_PEOPLE.isdisjoint(piece.words[1:])
    ):
        return True
    if any(word[-1] == "." and _are_initials(word) for word in words[:-1]):
        return True
    if len(words) > MOST_UNKNOWN:
        return any(word in GIVEN for word in words[1:-1])
    if first in FAMILIES_FIRST:
        return all(
            len(part) <= _LONGEST_SYLLABLES for word in words[1:] for part in word.split("-")
        )
    if last.startswith(_WITH_ARTICLE) and len(words) == 2 and first not in _OF_PLACES:
        return True
    return (
        last in FAMILIES
        or last in FAMILIES_WORLD
        or last.endswith(FAMILY_ENDINGS)
        or any(word in GIVEN for word in words[1:-1])
    )


def _are_initials(word: str) -> bool:
    """Whether each letter of a word has a full stop: `J.X.`"""
    return 2 * word.count(".") == len(word)


def is_familys(laid: Laid, piece: Piece) -> bool:
    """Whether it is a family's name that hardly means anything else: `Di Pietro`, or a common one
    within a sentence."""
    if len(piece.words) > 1:
        return piece.words[0] in _BEGINNING and piece.words[-1] not in _FATHERLESS
    if piece.name not in FAMILIES or word_behind(laid, piece.end) in THINGS_BEHIND:
        return False
    before = word_before(laid, piece.start)
    return before not in PLACED and before != "in" and not opens(laid, piece.start)
