"""The parser of the query language: NOT binds tightest, then and, then OR."""

from datetime import datetime, tzinfo

from storage.query.errors import QueryError
from storage.query.lexer import DASHES, Sign, Token, tokens
from storage.query.names import Names
from storage.query.terms import Terms
from storage.query.tree import (
    NOTHING_ASKED,
    Any,
    Dyad,
    Has,
    Node,
    both,
    depth,
    either,
    leaves,
    negated,
)
from storage.query.value import Query

MAX_LENGTH = 1_000
MAX_TERMS = 50
MAX_DEPTH = 20
_MAX_BRACKETS = 50
_ENDS = (Sign.CLOSE, Sign.OR)


def parse(text: str, names: Names, *, now: datetime, zone: tzinfo) -> Query:
    """Understand a query as someone in `zone` means it, or say where it can't be read.

    Nothing but `QueryError` is ever raised. An empty query asks for everything.
    """
    if len(text) > MAX_LENGTH:
        raise QueryError(
            f"That is too long: a query has at most {MAX_LENGTH:,} characters.", MAX_LENGTH
        )
    parser = _Parser(text, Terms(text, names, now, zone))
    query = Query(parser.whole(), tuple(dict.fromkeys(parser.unknown)))
    _check_size(query)
    return query


def _check_size(query: Query) -> None:
    if sum(1 for _ in leaves(query.root)) > MAX_TERMS:
        raise QueryError(f"That is too much at once: a query has at most {MAX_TERMS} terms.")
    if depth(query.root) > MAX_DEPTH:
        raise QueryError("That is too deep: use fewer parentheses inside each other.")
    if len(query.canonical()) > MAX_LENGTH:
        raise QueryError("That is too long: use fewer terms.")


class _Parser:
    """Reads tokens from left to right, one method for each strength of binding."""

    def __init__(self, text: str, terms: Terms) -> None:
        self.tokens = tokens(text)
        self.at = 0
        self.terms = terms
        self.unknown: list[str] = []
        self.length = len(text)

    def whole(self) -> Node:
        if not self.tokens:
            return NOTHING_ASKED
        root = self.any(0)
        if (token := self.peek()) is not None:
            raise QueryError("This parenthesis closes nothing.", token.start)
        return root

    def peek(self, ahead: int = 0) -> Token | None:
        place = self.at + ahead
        return self.tokens[place] if place < len(self.tokens) else None

    def sees(self, *signs: Sign) -> bool:
        token = self.peek()
        return token is not None and token.sign in signs

    def take(self) -> Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def any(self, brackets: int) -> Node:
        """Terms with OR between them."""
        parts = [self.all(brackets)]
        while self.sees(Sign.OR):
            self.take()
            parts.append(self.all(brackets))
        return either(parts)

    def all(self, brackets: int) -> Node:
        """Terms side by side."""
        parts: list[Node] = []
        while (token := self.peek()) is not None and token.sign not in _ENDS:
            if token.sign is Sign.AND and parts and self.peek(1) is not None:
                self.take()
            parts.append(self.one(brackets))
        if not parts:
            raise self.missing()
        return both(parts)

    def missing(self) -> QueryError:
        """Why there is no term where one is needed."""
        token = self.peek()
        before = self.tokens[self.at - 1] if self.at else None
        for near in (before, token):
            if near is not None and near.sign is Sign.OR:
                return QueryError("I need a word on each side of OR.", near.start)
        if token is not None and (before is None or before.sign is not Sign.OPEN):
            return QueryError("This parenthesis closes nothing.", token.start)
        start = before.start if before else 0
        if token is None:
            return QueryError("This parenthesis is opened, but never closed.", start)
        return QueryError("There is nothing between these parentheses.", start)

    def one(self, brackets: int) -> Node:
        """A term, perhaps with NOT before it."""
        negative = False
        while self.sees(Sign.NOT):
            sign = self.take()
            negative = not negative
            after = self.peek()
            apart = after is not None and sign.text in DASHES and after.start > sign.end
            if after is None or after.sign in (*_ENDS, Sign.AND) or apart:
                raise QueryError(f"I need a word right after {sign.text}.", sign.start)
        term = self.bracketed(brackets) if self.sees(Sign.OPEN) else self.term()
        return negated(term) if negative else term

    def bracketed(self, brackets: int) -> Node:
        opening = self.take()
        if brackets >= _MAX_BRACKETS:
            raise QueryError("These are too many parentheses inside each other.", opening.start)
        inside = self.any(brackets + 1)
        if not self.sees(Sign.CLOSE):
            raise QueryError("This parenthesis is opened, but never closed.", opening.start)
        self.take()
        return inside

    def term(self) -> Node:
        """A term, or two actors with an x between them; between words an x is one too."""
        first = self.peek()
        found = self.single()
        sign = self.peek()
        if first is None or sign is None or sign.sign is not Sign.TIMES:
            return found
        ones, beside = self.actors(first, found), self.peek(1)
        others = self.other_side()
        if ones and others:
            return self.dyad(ones, others, sign)
        # X is a company too.
        if sign.text == "X" or not (ones or others or sign.text == "×"):
            return found
        raise self.terms.no_actor(beside if ones else first, sign)

    def other_side(self) -> list[Has]:
        """The actors named after an x, or none (and then nothing is read)."""
        place, said = self.at, len(self.unknown)
        self.take()
        first = self.peek()
        named = first is not None and first.sign in (Sign.WORD, Sign.FIELD, Sign.PHRASE)
        if first and named and (actors := self.actors(first, self.single())):
            return actors
        self.at = place
        del self.unknown[said:]
        return []

    def actors(self, first: Token, node: Node) -> list[Has]:
        """Who can act, among the names that a term may mean; beside an x a phrase is a name."""
        named = self.terms.longest_name([first]) if first.sign is Sign.PHRASE else None
        return _actors(named[0] if named else node)

    def dyad(self, ones: list[Has], others: list[Has], sign: Token) -> Node:
        event = None
        if self.sees(Sign.COLON):
            colon = self.take()
            if not self.sees(Sign.WORD, Sign.PHRASE):
                raise QueryError("I need what happened after the colon, e.g. call.", colon.start)
            event = self.terms.event(self.take()).label
        pairs = [Dyad(a, b, event) for a in ones for b in others if a.key != b.key]
        if not pairs:
            raise QueryError(f"I need two different names around {sign.text}.", sign.start)
        return either(list(pairs))

    def single(self) -> Node:
        """A field with its value, a phrase, or the longest run of words that is a name."""
        token = self.peek()
        if token is None:
            raise QueryError("I need another word here.", self.length)
        if token.sign is Sign.FIELD:
            return self.field()
        if token.sign is Sign.PHRASE:
            return self.terms.phrase(self.take())
        if token.sign in (Sign.WORD, Sign.TIMES):
            return self.bare()
        if token.sign is Sign.COLON:
            raise self.terms.unknown_field(token)
        raise QueryError(f"I need a word on each side of {token.text}.", token.start)

    def field(self) -> Node:
        node = self.terms.field(self.take(), self.peek())
        self.take()
        return node

    def bare(self) -> Node:
        """The longest name that the next bare words make; else the next word itself."""
        run = self.run()
        if (named := self.terms.longest_name(run)) is not None:
            node, used = named
            self.at += used
            return node
        token = self.take()
        node = self.terms.word(token)
        self.unknown.append(token.text)
        return node

    def run(self) -> list[Token]:
        """The bare words from here on; one before a colon may still be a name's last."""
        run: list[Token] = []
        while (token := self.peek(len(run))) and token.sign in (Sign.WORD, Sign.TIMES):
            run.append(token)
        return run


def _actors(node: Node) -> list[Has]:
    """Who can act, among the names a term may mean; nobody if it is no name."""
    parts = node.parts if isinstance(node, Any) else (node,)
    named = [part for part in parts if isinstance(part, Has)]
    return [part for part in named if part.key.startswith(("leader:", "country:", "org:"))]
