"""A query's text as tokens, each with its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from storage.folding import fold
from storage.query.errors import QueryError

FIELDS = ("leader", "country", "org", "topic", "event", "said", "source", "lang", "since", "before")
_CLOSING = {'"': '"', "“": "”", "„": "”“", "«": "»"}
DASHES = "-−–"
# What people put between terms out of habit; terms side by side mean "and" anyway.
_JOINTS = frozenset(",;&،؛")


class Sign(Enum):
    """What a token is."""

    WORD = auto()
    PHRASE = auto()
    FIELD = auto()
    OPEN = auto()
    CLOSE = auto()
    OR = auto()
    AND = auto()
    NOT = auto()
    TIMES = auto()
    COLON = auto()


@dataclass(frozen=True)
class Token:
    """A piece of a query: `text` is its content, without quotation marks or the field's colon."""

    sign: Sign
    text: str
    start: int
    end: int


_OPERATORS = {
    "OR": Sign.OR, "AND": Sign.AND, "NOT": Sign.NOT,
    "x": Sign.TIMES, "X": Sign.TIMES, "×": Sign.TIMES,
}  # fmt: skip


def tokens(text: str) -> list[Token]:
    """All tokens of a query. A mark that is never closed is the only thing that can go wrong."""
    found: list[Token] = []
    at = 0
    while at < len(text):
        char = text[at]
        if char.isspace():
            at += 1
        elif char in "()":
            found.append(Token(Sign.OPEN if char == "(" else Sign.CLOSE, char, at, at + 1))
            at += 1
        elif char in _CLOSING:
            found.append(_phrase(text, at))
            at = found[-1].end
        else:
            end = _end_of_word(text, at)
            found += _word(text[at:end], at)
            at = end
    return found


def _phrase(text: str, start: int) -> Token:
    for at in range(start + 1, len(text)):
        if text[at] in _CLOSING[text[start]]:
            return Token(Sign.PHRASE, text[start + 1 : at], start, at + 1)
    raise QueryError("This quotation mark is opened, but never closed.", start)


def _end_of_word(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace() and text[at] not in _CLOSING:
        if text[at] in "()":
            break
        at += 1
    return at


def _word(raw: str, at: int) -> Iterator[Token]:
    """The tokens of a run without spaces: `-leader:Raisi` is a NOT, a field and a word."""
    while (len(raw) > 1 and raw[0] in DASHES) or raw in DASHES:
        yield Token(Sign.NOT, raw[0], at, at + 1)
        raw, at = raw[1:], at + 1
        if not raw:
            return
    if raw in _OPERATORS:
        yield Token(_OPERATORS[raw], raw, at, at + len(raw))
        return
    head, colon, rest = raw.partition(":")
    name = fold(head)
    if not colon or any(char.isdigit() for char in head):
        if not set(raw) <= _JOINTS:
            yield Token(Sign.WORD, raw, at, at + len(raw))
    elif name in FIELDS:
        yield Token(Sign.FIELD, name, at, at + len(head) + 1)
        if rest:
            yield from _value(rest, at + len(head) + 1)
    else:
        if head:
            yield Token(Sign.WORD, head, at, at + len(head))
        yield Token(Sign.COLON, head, at + len(head), at + len(head) + 1)
        if rest:
            yield Token(Sign.WORD, rest, at + len(head) + 1, at + len(raw))


def _value(raw: str, at: int) -> Iterator[Token]:
    """A field's value is taken as it stands; a colon at its end is a dyad's."""
    value = raw.rstrip(":")
    if value:
        yield Token(Sign.WORD, value, at, at + len(value))
    if value != raw:
        yield Token(Sign.COLON, value, at + len(value), at + len(raw))
