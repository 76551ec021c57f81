"""Runs of capitalised words, and the pieces of them that can be a person's name."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from jobs.rules.people.given import GIVEN
from jobs.rules.people.roles import CUTS, ROLES
from jobs.rules.people.wordlists import NOT_YET, words_of
from jobs.rules.texts.laid import Laid

_UPPER = "".join(char for char in map(chr, range(0x250)) if char.isupper()) + "А-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ"
_ARTICLE = r"(?:al|el|ul|ur|as|ad|an|ar|at|az|ash|esh|es)"
_REST = rf"(?:\.(?:[ -]?[{_UPPER}]\.)*|\w*(?:['’ʼ`‐‑-](?!s\b)\w+)*)"
_ONE = rf"(?:{_ARTICLE}[-‐‑])?[{_UPPER}]{_REST}"
_PARTICLE = (
    r"(?:bin|ibn|bint|ben|al|el|ul|ur|de|da|do|dos|das|del|della|di|van|von|der|den|ter|ten|la|le"
    r"|abu|zu|af)"
)
# `Robert "Bobby" Scott`
_NICKNAME = rf'(?:["“(][{_UPPER}]\w{{1,15}}["”)][ \u00a0])?'
_RUN = re.compile(
    rf"[{_UPPER}](?:{_REST}(?:[ \u00a0]{_NICKNAME}(?:{_PARTICLE}[ \u00a0]){{0,3}}{_ONE})*)"
)
# The same, sooner, in a text that is ASCII.
_ASCII_RUN = re.compile(_RUN.pattern.replace(_UPPER, "A-Z").replace("ʼ`‐‑-", "`-"), re.ASCII)
PARTICLES = frozenset(_PARTICLE[3:-1].split("|"))
# Alone they are nobody's name: of what kind men and things are, besides.
_ALONE_NOTHING = (CUTS | PARTICLES) | words_of(
    "african arab arabs asian baltic buddhist catholic communist eastern european hindu islamic "
    "islamist jewish kurdish kurds marxist muslim muslims nazi nordic northern orthodox protestant "
    "shia shiite sikh southern sunni western zionist state states parliament congress senate "
    "security human civil international economic social political strategic national"
)
# Before a name they belong to it.
_LEADING = (
    " van der ",
    " von der ",
    " van den ",
    " van de ",
    " de la ",
    " van ",
    " von ",
    " bin ",
    " al ",
    " el ",
)
_OF_THE = " de la "
_LAST_OF_LEADING = frozenset(leading[-2] for leading in _LEADING)
_ARTICLES = tuple(
    f" {article}-" for article in ("al", "el", "ul", "ur", "as", "ad", "an", "ar", "at", "az")
)
# Only Turkish has these letters, and ends names with these suffixes.
_TURKISH = "ışğİ"
_SUFFIX = re.compile(
    r"(?<=\w)['’](?:[nys]?[ıiuü]n?|[yn]?[ae]|[yn]?[dt][ae](?:n|ki)?|y?l[ae]|l[ae]r\w*|n?[ıiuü]n)\b"
)
# Behind a town in Turkish, which stands right behind who is there: "Ekrem İmamoğlu İstanbul'da".
_IN = ("'da ", "'de ", "'ta ", "'te ", "'daki ", "'deki ")
# Nothing that begins inside a word is a name.
_JOINTS = "'’.-‐‑_"
# More letters than initials are: JD Vance, but CNN Arabic; John Ray III is the third.
_LOUD = re.compile(rf"(?![IVX]+\b)[{_UPPER}]{{3}}")
# Behind a name they belong to it, whatever they are elsewhere.
_SYLLABLES = words_of("jun jan so an he you")
_ALSO_NAMES = words_of(
    "sen seaman farmer carpenter butcher shepherd barber may long best white black green young short small good sheikh shaikh syed seyed sayyed mian "
    "agha begum imam maire king prince pope bishop judge major marshal dean baker lord "
    "justice boxer singer player constable monk duke earl ranger"
)
# Behind another title they are given names: `Supervisor Dean Preston`, `Rep. Duke Mason`.
_GIVEN_TOO = words_of("dean earl duke prince major king")
# "Raisi-led" is no name.
_LED = re.compile(r"[-‐‑](?:led|backed|era|style|run|born|appointed|controlled|based|linked)$")


class Piece(NamedTuple):
    """Words that can be a name: where they stand, and each of them in small letters."""

    start: int
    end: int
    words: tuple[str, ...]

    @property
    def name(self) -> str:
        """The words in one."""
        return self.words[0] if len(self.words) == 1 else " ".join(self.words)


def pieces(laid: Laid, taken: Sequence[tuple[int, int]]) -> list[Piece]:
    """The pieces of a text in its order. `taken` are the places of names that are somebody's or
    something's already, in their order: no piece holds any of them."""
    small = laid.small
    found: list[Piece] = []
    free = _without(laid.plain, taken)
    if not laid.text.isascii() and any(letter in laid.text for letter in _TURKISH):
        free = _SUFFIX.sub(_nothing, free)
    for run in (_ASCII_RUN if free.isascii() else _RUN).finditer(free):
        at, end = run.span()
        word = small[at:end]
        # Most stand alone, and many of these say nothing.
        if word in _ALONE_NOTHING:
            continue
        if at and small[at - 1] != " ":
            if (begin := _within_a_word(small, at, end)) is None:
                continue
            at, word = begin, small[begin:end]
        elif at > 1 and small[at - 2] in _LAST_OF_LEADING and small.endswith(_LEADING, 0, at):
            at = _with_particles(small, at)
            word = small[at:end]
        if " " in word or "-" in word:
            if small.startswith(_IN, end) and word.count(" ") > 1:
                end -= len(word) - word.rindex(" ")
            _cut(small, at, end, found)
        elif word[-1] != ".":
            found.append(Piece(at, end, (word,)))
    return found


def _within_a_word(small: str, at: int, end: int) -> int | None:
    """Where a name begins in a run that has a sign or a letter before it; None if none does."""
    before = small[at - 1]
    if before in _JOINTS and small.endswith(_ARTICLES, 0, at):
        return at - len("al-")
    if not before.isalnum() and before not in _JOINTS:
        return at
    # `ex-President Alberto Fujimori`
    space = small.find(" ", at, end) if before in "-‐‑" else -1
    return space + 1 if space >= 0 else None


def _without(plain: str, taken: Sequence[tuple[int, int]]) -> str:
    """A text with nothing where some places are, each other character in its own."""
    left: list[str] = []
    at = 0
    for start, end in taken:
        if start >= at:
            left += (plain[at:start], "\0" * (end - start))
            at = end
        elif end > at:
            # One name may stand there in two ways.
            left.append("\0" * (end - at))
            at = end
    left.append(plain[at:])
    return "".join(left)


def _nothing(found: re.Match[str]) -> str:
    return "\0" * len(found[0])


def is_loud(laid: Laid, piece: Piece) -> bool:
    """Whether any of its words is in capitals, as no name but in a headline is."""
    plain, start, end = laid.plain, piece.start, piece.end
    if len(piece.words) == 1 and plain[start + 1 : end].islower():
        return False
    return _LOUD.search(plain, start, end) is not None


def _with_particles(small: str, at: int) -> int:
    """Where a name begins whose particles are in small letters: `von der Leyen`."""
    leading = next(leading for leading in _LEADING if small.endswith(leading, 0, at))
    begin = at - len(leading) + 1
    if leading != _OF_THE:
        return begin
    # "La ministre malienne de la Santé" goes on to say of what she is.
    before = small[max(0, begin - 40) : begin - 1].split(" ")[-2:]
    return at if any(word.rpartition("-")[2] in ROLES for word in before) else begin


def _cut(small: str, start: int, end: int, found: list[Piece]) -> None:
    """Cut at the words that no name holds."""
    whole = small[start:end]
    if " " not in whole:
        if whole.rstrip(".") not in CUTS:
            _add([whole], start, found)
        return
    every = whole.split(" ")
    if "-" not in whole and "." not in whole and CUTS.isdisjoint(every):
        if every[-1] in PARTICLES:
            _add(every, start, found)
        else:
            found.append(Piece(start, end, tuple(every)))
        return
    words: list[str] = []
    begin = at = start
    for word in every:
        bare = word.rstrip(".")
        at += len(word) + 1
        if len(bare) == 1 and words and bare != word and word is not every[-1]:
            # "William A. Wheeler"
            cut = False
        elif bare in CUTS:
            titled = word is not every[-1] and _may_be_given(small, word, at - len(word) - 1)
            cut = not (titled or _is_a_name_here(bare, words))
        else:
            cut = _is_office(bare) if "-" in bare else not bare
        if not cut:
            words.append(word)
        if cut or ("-" in word and _LED.search(word)):
            _add(words, begin, found)
            words, begin = [], at
    _add(words, begin, found)


def _may_be_given(small: str, word: str, start: int) -> bool:
    """Whether a title or a month is a given name where it stands: `Supervisor Dean Preston`."""
    return word == "jan" or (word in _GIVEN_TOO and _is_titled(small, start))


def _is_office(word: str) -> bool:
    """Whether a word with a hyphen is an office: `ex-premier`, `President-elect`."""
    first, _, last = word.partition("-")
    return last in ROLES or (first in ROLES and last in NOT_YET)


def _is_a_name_here(word: str, words: list[str]) -> bool:
    """Whether a word of every day, or a title, is a name's last: `Zhai Jun`, `Stephen King`."""
    return bool(words) and (
        word in _SYLLABLES or (word in _ALSO_NAMES and (words[0] in GIVEN or len(words) > 1))
    )


def _is_titled(small: str, start: int) -> bool:
    """Whether somebody's title stands before a place."""
    before = small[max(0, start - 20) : start].rstrip(" .").rpartition(" ")[2]
    return before in ROLES and before not in _GIVEN_TOO


def _add(words: list[str], start: int, found: list[Piece]) -> None:
    while words and words[-1] in PARTICLES:
        words.pop()
    if words:
        if "-" in words[-1] and (led := _LED.search(words[-1])):
            words[-1] = words[-1][: led.start()]
        found.append(Piece(start, start + len(" ".join(words)), tuple(words)))
