"""How a known name is looked for in a row of folded words: as whole words, one sign apart, or as
far apart as it is written; in Arabic script with a prefix too."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from jobs.rules.names.meanings import Layer, Sense
from storage.folding import TABLE

# What Arabic writes onto the front of a word: and, so, in, for, like; and the same with "the".
_PREFIXES = frozenset(["", "و", "ف", "ب", "ل", "ک", "وب", "ول", "وک", "فب", "فل"])
ARTICLES = frozenset(["ال", "وال", "فال", "بال", "کال", "لل", "وبال", "وکال", "ولل", "فبال", "فلل"])
_ALL_PREFIXES = _PREFIXES | ARTICLES
_ARTICLES_OR_NONE = ARTICLES | {""}
# Short names of these take an "and": "وحماس", "ومصر".
_AND_OR_NONE = frozenset(["", "و"])
_NATIONS_AND_BODIES = ("country", "org")
# Except where that is another word: women, in Urdu.
_NEVER_AND = frozenset(["یمن"])
LONGEST_PREFIX = max(map(len, _ALL_PREFIXES))
# A shorter word with a prefix is too often another word.
_PREFIXED_LETTERS, _ARTICLE_LETTERS = 5, 3
# A title, unless it is shorter or another word follows in it.
_TITLE_LETTERS = 4
# Words that are written with a full stop and a space behind it; so is a single letter.
_ABBREVIATED = frozenset(
    ["st", "ft", "mt", "dr", "mr", "mrs", "gen", "col", "lt", "sgt", "maj", "capt", "sen", "rep",
     "gov", "prof", "jr", "sr", "no", "jan", "feb", "aug", "sept", "oct", "nov", "dec"]
)  # fmt: skip
# Behind these a sign for an Arabic letter may follow the hyphen: "al-‘Abadi".
_STOPPED = _ABBREVIATED | {"al", "el", "ul"}


# "Servant of" and "father of" are written in one with what follows or apart.
_IN_ONE = re.compile(r"(?<!\w)(عبد|ابو)( ?)(?=ال\w\w)")

# Two signs between words.
_APART = re.compile(r"[^\w][^\w]")


class Way(NamedTuple):
    """The letters to look for, and what may stand before them in their word; None: nothing."""

    letters: str
    prefixes: frozenset[str] | None


def ways(sense: Sense) -> Iterator[Way]:
    """All ways of looking for a name."""
    folded = sense.folded
    if not folded:
        return
    if "\u0600" <= folded[0] <= "\u06ff":
        yield _eastern(folded, sense)
        if (other := _IN_ONE.sub(_turned, folded)) != folded:
            yield _eastern(other, sense)
        return
    yield Way(f" {folded} ", None)
    if " " not in folded or not folded.isascii():
        return
    parts = folded.split(" ")
    if min(map(len, parts)) > 1 and _STOPPED.isdisjoint(parts) and not _APART.search(sense.words):
        return
    apart = " ".join(map(_with_stop, parts)).rstrip()
    for written in {apart, sense.words.translate(TABLE).strip()} - {folded}:
        yield Way(f" {written} ", None)


def _turned(found: re.Match[str]) -> str:
    word, apart = found.groups()
    return word if apart else f"{word} "


def _with_stop(word: str) -> str:
    return f"{word} " if len(word) == 1 or word in _STOPPED else word


def _eastern(folded: str, sense: Sense) -> Way:
    head = folded.split(" ", 1)[0]
    if head.startswith("ال") and len(head) - 2 >= _ARTICLE_LETTERS:
        return Way(f"{folded[2:]} ", ARTICLES)
    if len(head) >= _PREFIXED_LETTERS:
        return Way(f"{folded} ", _ALL_PREFIXES)
    if sense.layer is Layer.TITLE and (len(head) >= _TITLE_LETTERS or " " in folded):
        return Way(f"{folded} ", _ALL_PREFIXES)
    if len(head) >= _ARTICLE_LETTERS and sense.layer is not Layer.NAME:
        return Way(f"{folded} ", _ARTICLES_OR_NONE)
    if (
        len(head) >= _ARTICLE_LETTERS
        and sense.kind in _NATIONS_AND_BODIES
        and head not in _NEVER_AND
    ):
        return Way(f"{folded} ", _AND_OR_NONE if " " not in folded else _PREFIXES)
    return Way(f" {folded} ", None)
