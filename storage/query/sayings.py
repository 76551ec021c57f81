"""What is asked of quotations: whose, with which words, in which articles."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from storage.folding import fold
from storage.query.errors import AmbiguousName, QueryError
from storage.query.lexer import Sign, Token, tokens
from storage.query.names import Kind, Name, Names
from storage.query.parser import MAX_LENGTH, MAX_TERMS
from storage.query.terms import Terms
from storage.query.tree import Before, Has, Node, Says, Since, both
from storage.query.value import Query
from storage.query.wording import canonical, spoken

# The fields that say whose quotations.
_WHOSE = ("leader", "said")


class NobodyCalled(QueryError):
    """A text that begins with nobody's name: `said` is what stands where the name should."""

    def __init__(self, said: str) -> None:
        super().__init__(f"I know nobody called “{said}”.", 0)
        self.said = said


@dataclass(frozen=True)
class Sayings:
    """Somebody's quotations: `words` must stand in the quotation, `within` asks of the article."""

    speaker: Has
    words: tuple[Says, ...] = ()
    within: tuple[Node, ...] = ()

    @property
    def query(self) -> Query:
        """The articles that may hold such a quotation."""
        return Query(both([self.quoted, *self.within]))

    @property
    def watched(self) -> Query:
        """What to ask of new articles: dates do not narrow what is to come, and the words may
        stand anywhere in them."""
        within = [part for part in self.within if not isinstance(part, Since | Before)]
        return Query(both([self.quoted, *self.words, *within]))

    def matches(self, quotation: str) -> bool:
        """Whether a quotation holds the words."""
        folded = f" {fold(quotation)} "
        return all(f" {one.words} " in folded for one in self.words)

    @property
    def quoted(self) -> Has:
        """The tag of articles that quote the speaker."""
        return Has(f"said:{self.speaker.key.partition(':')[2]}", self.speaker.label)

    def canonical(self) -> str:
        """A text that is read as the same, whatever things are called and whatever day it is."""
        return " ".join(canonical(part) for part in (self.speaker, *self.words, *self.within))

    def echo(self) -> str:
        """How it was understood."""
        parts = [f"with {_told(self.words)}"] if self.words else []
        parts += [spoken(part) for part in self.within]
        return f"{', '.join([f'quotes of {self.speaker.label}', *parts])}, newest first"


def parse_sayings(text: str, names: Names, *, now: datetime, zone: tzinfo) -> Sayings:
    """A name, then words and fields such as `since:30d`. Raises QueryError."""
    if len(text) > MAX_LENGTH:
        raise QueryError(
            f"That is too long: at most {MAX_LENGTH:,} characters can be read.", MAX_LENGTH
        )
    pieces = tokens(text)
    if len(pieces) > 2 * MAX_TERMS:
        raise QueryError(f"That is too much at once: I read at most {MAX_TERMS} terms.")
    speaker, used = _speaker(text, pieces, Terms(text, _Leaders(names), now, zone))
    terms = Terms(text, names, now, zone)
    words: list[Says] = []
    within: list[Node] = []
    rest = iter(pieces[used:])
    for token in rest:
        if token.sign is Sign.FIELD:
            within.append(terms.field(token, next(rest, None)))
        elif token.sign in (Sign.WORD, Sign.PHRASE, Sign.TIMES):
            words += _words(token)
        elif token.sign is not Sign.AND:
            raise QueryError(
                f"I can't read {token.text} here: after the name come words, and fields such as "
                "since:30d.",
                token.start,
            )
    return Sayings(speaker, tuple(words), tuple(within))


def leader_called(text: str, names: Names, *, now: datetime, zone: tzinfo) -> Has:
    """The one whom a whole text names. Raises NobodyCalled where it is no leader's name."""
    pieces = tokens(text)
    try:
        speaker, used = _speaker(text, pieces, Terms(text, _Leaders(names), now, zone))
    except AmbiguousName as error:
        # Nothing may follow a name here.
        alone = tuple((label, asked.split()[0]) for label, asked in error.choices)
        raise AmbiguousName(str(error), error.position, alone) from None
    if used == len(pieces):
        return speaker
    if (after := pieces[used]).sign is Sign.FIELD:
        raise QueryError(
            f"I need a name alone here; {after.text}: narrows /said and /latest.", after.start
        )
    raise NobodyCalled(_short(text))


def names_nobody(text: str) -> bool:
    """Whether a text begins with a field such as `since:30d`, where a name should stand."""
    try:
        first = next(iter(tokens(text)), None)
    except QueryError:
        return False
    return first is not None and first.sign is Sign.FIELD and first.text not in _WHOSE


def _speaker(text: str, pieces: Sequence[Token], terms: Terms) -> tuple[Has, int]:
    """Who is named at the beginning, and how many tokens that takes."""
    first = pieces[0] if pieces else None
    if first is None:
        raise NobodyCalled("")
    if first.sign is Sign.FIELD and first.text in _WHOSE and len(pieces) > 1:
        return _one(terms.field(_as_leader(first), pieces[1])), 2
    id_ = text[first.start :].split(maxsplit=1)[0]
    if label := terms.names.label(Kind.LEADER, id_):
        used = sum(piece.start < first.start + len(id_) for piece in pieces)
        return Has(f"{Kind.LEADER}:{id_}", label), used
    run = [first] if first.sign is Sign.PHRASE else _run(pieces)
    if (named := terms.longest_name(run)) is not None:
        return _one(named[0]), named[1]
    raise NobodyCalled(_short(_said(text, first.start, run[-1].end if run else first.start)))


def _said(text: str, start: int, end: int) -> str:
    """The text from start to end, the last word whole."""
    rest = text[end:]
    more = rest.split(maxsplit=1)[0] if rest and not rest[0].isspace() else ""
    return text[start:end] + more


def _as_leader(token: Token) -> Token:
    return Token(Sign.FIELD, "leader", token.start, token.end)


def _run(pieces: Sequence[Token]) -> list[Token]:
    run: list[Token] = []
    for token in pieces:
        if token.sign not in (Sign.WORD, Sign.TIMES):
            break
        run.append(token)
    return run


def _one(node: Node) -> Has:
    if isinstance(node, Has):
        return node
    raise QueryError("I need one name.")


def _told(words: Sequence[Says]) -> str:
    """ "the word “gas”", "the words “gas”, “oil” and “the deal”"."""
    if len(words) == 1:
        return spoken(words[0])
    said = [f"“{one.said}”" for one in words]
    return f"the words {', '.join(said[:-1])} and {said[-1]}"


def _words(token: Token) -> list[Says]:
    folded = fold(token.text)
    return [Says(folded, token.text.strip())] if folded else []


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"


class _Leaders:
    """Of all names those of leaders."""

    def __init__(self, names: Names) -> None:
        self._names = names

    @property
    def longest(self) -> int:
        return self._names.longest

    def named(self, words: str, /) -> Sequence[Name]:
        return [name for name in self._names.named(words) if name.kind is Kind.LEADER]

    def close(self, words: str, /) -> Sequence[str]:
        return self._names.close(words)

    def label(self, kind: Kind, id: str, /) -> str | None:
        return self._names.label(kind, id)
