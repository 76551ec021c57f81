"""What stands around a listed name: a title, a hyphen, more of another's name."""

import re
from collections.abc import Mapping

from jobs.rules.names.finding import Hit
from jobs.rules.names.pages import SPACES, Page, headline_case
from jobs.rules.people.families import FAMILIES
from jobs.rules.people.familiesworld import FAMILIES_WORLD
from jobs.rules.people.given import GIVEN
from jobs.rules.people.roles import ENDERS, THINGS_BEHIND
from jobs.rules.people.titles import Titled
from jobs.rules.people.wordlists import (
    ABBREVIATIONS,
    EVERYDAY_SURNAMES,
    GENERATIONS,
    HONORIFICS,
    words_of,
)
from jobs.rules.texts.laid import Laid

# Listed with some names; the mention is the name alone.
_STYLE = re.compile(
    r"(?:dr|mr|mrs|ms|prof|sir|king|queen|(?:crown )?prince|princess|sheikh(?! hasina)|sultan|emir|pope"
    r"|ayatollah|mullah|gen|general|король|папа|pape|papa|الملك|الأمير|الشيخ|البابا|آیت[\u200c ]الله)\b\.? "
)
# Before a surname they are no part of it: "Captain Traoré".
_RANKS = words_of(
    "captain colonel general lieutenant major admiral marshal brigadier senator governor mayor judge "
    "justice professor col gen lt maj sen gov commander cardinal archbishop bakan baskan"
)
_ENDS = frozenset('.!?\n«"“')
_CYRILLIC = "\u0400"
# A word that begins a sentence and ends so is hardly any but a name.
NAMES_END = ("a", "i", "o")
_HYPHENS = ("-", "‐", "‑")
# Things that are called after people.
_CALLED_BY_NAMES = words_of(
    "center centre foundation airport hospital university stadium street avenue bridge park square "
    "institute school college library museum prize award awards cup station mosque highway boulevard"
)
# "Presidents Raisi and Erdogan".
_PLURALS = {
    "presidents": "president",
    "premiers": "prime minister",
    "ministers": "prime minister",
    "kings": "king",
    "chancellors": "chancellor",
}


def whole(page: Page, hit: Hit) -> tuple[int, int]:
    """Where a name stands with the given names before it: "Mian Muhammad Shehbaz Sharif", and the
    mother's name behind it: "Xóchitl Gálvez Ruiz"."""
    laid, word = page.laid, hit.first
    start, end = _bare(laid, hit)
    if hit.last - word == 1 or start > hit.start:
        return start, end
    if end == hit.end and _is_of_two_families(page, hit):
        end = laid.ends[hit.last]
    while word > 0 and laid.words[word - 1] in GIVEN and laid.gap(word) == " ":
        if word in page.ending or not laid.spelt(word - 1).istitle():
            break
        word -= 1
    return min(start, laid.starts[word]), end


def _is_of_two_families(page: Page, hit: Hit) -> bool:
    """Whether a family's name stands right behind a name, as Spanish has it."""
    laid, word = page.laid, hit.last
    if word >= len(laid.words) or page.field == "title" or laid.gap(word) != " ":
        return False
    family = laid.words[word] in FAMILIES or laid.words[word] in FAMILIES_WORLD
    named = word in page.starting and bool(page.starting[word].meaning.nations)
    return family and not named and laid.words[word] not in GIVEN and laid.spelt(word).istitle()


def _bare(laid: Laid, hit: Hit) -> tuple[int, int]:
    """Where a name stands without the style that it is listed with, and what it is king of."""
    start, end = hit.start, hit.end
    if hit.last - hit.first == 1:
        return start, end
    if style := _STYLE.match(laid.small, start, end):
        start = style.end()
    of = laid.small.find(" of ", start, end)
    return start, of if of > 0 else end


def is_joined(page: Page, hit: Hit) -> bool:
    """Whether a hyphen ties the name to a word before it: `Al-Quds-Al-Sharif` is nobody. Two
    leaders may be so tied: `the Putin-Xi summit`."""
    tied = hit.first and page.laid.text[hit.start - 1] in _HYPHENS
    if not tied or page.laid.gap(hit.first) not in _HYPHENS:
        return False
    other = page.ending.get(hit.first)
    return other is None or not (other.meaning.leaders or other.meaning.surnames)


def joint_title(laid: Laid, hit: Hit, before: str) -> str:
    """The title that a surname shares with others: `Presidents Raisi and Erdogan`."""
    word = laid.words[hit.first - 1] if hit.first else ""
    return before if word == "and" else _PLURALS.get(word, "")


def _is_a_sons(laid: Laid, hit: Hit) -> bool:
    """Whether the name goes on to say that it is another generation's: `Donald Trump Jr.`"""
    return not GENERATIONS.isdisjoint(laid.words[hit.last : hit.last + 1])


def _is_a_things(laid: Laid, hit: Hit) -> bool:
    """Whether what stands behind a full name is called by it: `Pope Francis Center`."""
    if hit.last >= len(laid.words) or laid.words[hit.last] not in _CALLED_BY_NAMES:
        return False
    return laid.gap(hit.last) == " " and laid.spelt(hit.last)[0].isupper()


def goes_on(laid: Laid, hit: Hit) -> bool:
    """Whether a full name goes on to be somebody's or something's else."""
    return _is_a_sons(laid, hit) or _is_a_things(laid, hit)


def title_in(page: Page, hit: Hit) -> Titled | None:
    """The title that a name begins with: `Crown Prince Mohammed bin Salman`, but not that of an
    emir: `Amir-Abdollahian`."""
    if hit.last - hit.first == 1:
        return None
    inside = (at for at in range(hit.first + 1, hit.last) if at in page.titled)
    return next((page.titled[at] for at in inside if page.laid.gap(at) not in _HYPHENS), None)


def title_behind(page: Page, hit: Hit, beginning: Mapping[int, Titled]) -> Titled | None:
    """The title in apposition: `Ismail Haniyeh, chairman of the political bureau of Hamas`."""
    laid, word = page.laid, hit.last
    if word + 1 >= len(laid.words) or laid.gap(word) != ", ":
        return None
    return beginning.get(word + 1 if laid.words[word] in ("the", "a") else word)


def is_anothers(page: Page, hit: Hit, titled: Titled | None) -> bool:
    """Whether the words around a surname make it part of somebody else's name, or no name."""
    words = page.laid.words
    headline = page.field == "title" and headline_case(page.laid)
    if _goes_on(page, hit, headline):
        return True
    if titled:
        return False
    before = words[hit.first - 1] if hit.first else ""
    if words[hit.first] in EVERYDAY_SURNAMES and before not in HONORIFICS:
        return True
    if (
        before in _RANKS
        or before in _PLURALS
        or not page.name_before(hit.first)
        or _only_opens(page, hit.first - 1)
    ):
        return False
    if other := page.ending.get(hit.first):
        return bool(other.meaning.leaders or other.meaning.surnames)
    return not headline


def _only_opens(page: Page, word: int) -> bool:
    """Whether a word is in capitals because a sentence begins with it, and no given name: "Слова
    Путина", "Notice Biden", but "Владимира Путина", "Naina Yeltsin"."""
    laid, spelt = page.laid, page.laid.words[word]
    if spelt in GIVEN or (spelt[0] < _CYRILLIC and spelt.endswith(NAMES_END)):
        return False
    if word and laid.words[word - 1] in ABBREVIATIONS:
        return False
    return word == 0 or not _ENDS.isdisjoint(laid.gap(word))


def _goes_on(page: Page, hit: Hit, headline: bool) -> bool:
    """Whether what stands behind a surname makes it the beginning of something else's name, or
    says what it is: `Trump Tower`, `Modi, a village`."""
    words, last = page.laid.words, hit.last
    if last >= len(words):
        return False
    sign = page.laid.text[hit.end]
    if sign == ",":
        return (
            words[last] in ("a", "the")
            and page.laid.gap(last) == ", "
            and not (THINGS_BEHIND.isdisjoint(words[last + 1 : last + 3]))
        )
    if sign in SPACES and last not in page.starting and page.name_behind(last):
        return not headline or words[last] in ENDERS
    return False
