"""Where a name begins in a run of capitalised words: what opens a sentence, a party's word and the
end of an office are no part of it."""

from jobs.rules.people.capitals import Piece
from jobs.rules.people.given import GIVEN
from jobs.rules.people.roles import ENDERS, PARTISANS, ROLES
from jobs.rules.texts.laid import Laid

_CYRILLIC = "\u0400"
# Behind a party's word no name has more.
_MOST_WORDS = 3


def begun(laid: Laid, piece: Piece) -> Piece:
    """A piece without what only begins a sentence, or is no name: `Meteorologist Jana Hora`,
    `M. Macron`, `Oregon Democrat Ron Wyden`, `State John Kornblum` of his secretary."""
    words = piece.words
    if len(words) < 2 or words[0] in GIVEN:
        return piece
    if not PARTISANS.isdisjoint(words):
        return _without_party(piece)
    style = words[0] == ("lord" if len(words) > 2 else "m.")
    named = len(words) > 2 and words[1] in GIVEN
    # Russian puts the thing that somebody heads right before him: `Глава Роскосмоса Юрий Борисов`.
    headed = named and words[0][0] >= _CYRILLIC
    if not (
        style
        or headed
        or (
            named
            and (opens(laid, piece.start) or _is_of_office(laid, piece) or _is_rank(laid, piece))
        )
    ):
        return piece
    return _rest(piece, 1)


def _rest(piece: Piece, first: int) -> Piece:
    """A piece from one of its words on."""
    start = piece.start + sum(len(word) + 1 for word in piece.words[:first])
    return Piece(start, piece.end, piece.words[first:])


def _without_party(piece: Piece) -> Piece:
    words = piece.words
    last = max(at for at, word in enumerate(words) if word in PARTISANS)
    name = words[last + 1 :]
    if not 2 <= len(name) <= _MOST_WORDS or not ENDERS.isdisjoint(name):
        return piece
    return _rest(piece, last + 1)


def _is_of_office(laid: Laid, piece: Piece) -> bool:
    """Whether a word belongs to the office before it: "Secretary of State John Kornblum"."""
    before = laid.small[max(0, piece.start - 40) : piece.start].rstrip(" ").split(" ")
    return len(before) > 1 and before[-1] in ("of", "for") and before[-2] in ROLES


def _is_rank(laid: Laid, piece: Piece) -> bool:
    """Whether a name has a rank of two letters before it: `PC Alan Drummond`."""
    start = piece.start
    return len(piece.words[0]) == 2 and laid.text[start : start + 2].isupper()


def opens(laid: Laid, start: int) -> bool:
    """Whether a sentence begins at a place."""
    return start == 0 or laid.text[max(0, start - 2) : start].strip(" \"“'‘") in (
        ".",
        "!",
        "?",
        "\n",
        "",
    )
