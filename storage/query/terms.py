"""What single terms mean: names, ids, words, dates."""

import re
from collections.abc import Sequence
from datetime import datetime, tzinfo

from storage.folding import fold
from storage.query.errors import AmbiguousName, QueryError
from storage.query.lexer import FIELDS, Sign, Token
from storage.query.moments import Moment, moment
from storage.query.names import EVENTS, Kind, Name, Names
from storage.query.origins import source_key
from storage.query.tree import Before, Has, Node, Says, Since, either, leaves
from storage.query.wording import field

_ORDER = {kind: place for place, kind in enumerate(Kind)}
_KIND_WORD = {
    Kind.LEADER: "leader",
    Kind.COUNTRY: "country",
    Kind.ORG: "organization",
    Kind.TOPIC: "topic",
}
# Ids that stay readable when the gazetteer no longer holds them, so that a subscription does.
_ID = re.compile(r'Q[0-9]+|own:[^\s"():]+|medtop:[0-9]+')
_VALUES = (Sign.WORD, Sign.PHRASE)
_LANGUAGE = re.compile(r"[a-z]{2,8}(-[a-z0-9]{1,8})*", re.ASCII)


class Terms:
    """Reads the terms of one query."""

    def __init__(self, text: str, names: Names, now: datetime, zone: tzinfo) -> None:
        self.text = text
        self.names = names
        self.now = now
        self.zone = zone

    def longest_name(self, run: Sequence[Token]) -> tuple[Node, int] | None:
        """The longest known name that the run begins with, and how many tokens it takes."""
        folded: list[str] = []
        found: tuple[Sequence[Name], int] | None = None
        for used, token in enumerate(run, 1):
            words = fold(token.text).split()
            folded += words
            if not words or len(folded) > self.names.longest:
                break
            if named := self.names.named(" ".join(folded)):
                found = named, used
        if found is None:
            return None
        named, used = found
        said = self.text[run[0].start : run[used - 1].end]
        return self._meant(named, said, run[0].start, run[used - 1].end), used

    def word(self, token: Token) -> Node:
        """A bare word that is nobody's name."""
        words = fold(token.text)
        if not words:
            raise QueryError(f"There is no word in “{_short(token.text)}”.", token.start)
        return Says(words, token.text)

    def phrase(self, token: Token) -> Node:
        """Words between quotation marks, to stand in the text as they are."""
        words = fold(token.text)
        if not words:
            raise QueryError("There is no word between these quotation marks.", token.start)
        return Says(words, token.text.strip())

    def moment(self, name: Token, value: Token) -> Moment:
        """The date after `since:` or `before:`."""
        found = moment(value.text.strip(), self.zone)
        if found is None:
            raise QueryError(
                f"I can't read “{_short(value.text)}” as a date: "
                f"write {name.text}:7d, {name.text}:2023-12 or {name.text}:2023-12-20.",
                value.start,
            )
        return found

    def field(self, name: Token, value: Token | None) -> Node:
        """A field with its value: a name or an id, a date, an event, a language, a source."""
        if value is None or value.sign not in _VALUES or not value.text.strip():
            raise QueryError(f"I need a word right after {name.text}:", name.start)
        if name.text == "since":
            return Since(self.moment(name, value))
        if name.text == "before":
            return Before(self.moment(name, value))
        if name.text == "event":
            return self.event(value)
        if name.text == "source":
            key = source_key(value.text.strip())
            if key is None:
                raise QueryError(f"There is no word in “{_short(value.text)}”.", value.start)
            return Has(key, value.text.strip())
        if name.text == "lang":
            return self._language(value)
        if name.text == "said":
            return self._quoted(name, value)
        return self._named(Kind(name.text), name, value)

    def event(self, value: Token) -> Has:
        """A kind of event, such as `call`."""
        kind = fold(value.text)
        if kind not in EVENTS:
            known = ", ".join(EVENTS)
            raise QueryError(
                f"There is no event “{_short(value.text)}”; there are {known}.", value.start
            )
        return Has(f"event:{kind}", kind)

    def _quoted(self, name: Token, value: Token) -> Node:
        """A leader whose own words stand in the article."""
        leaders = leaves(self._named(Kind.LEADER, name, value))
        named = [leader for leader in leaders if isinstance(leader, Has)]
        return either([Has(f"said:{one.key.partition(':')[2]}", one.label) for one in named])

    def unknown_field(self, colon: Token) -> QueryError:
        """What to say about a colon after a word that is no field."""
        known = ", ".join(f"{field}:" for field in FIELDS)
        start = colon.start - len(colon.text)
        if not colon.text:
            return QueryError(f"I need a field before the colon; there are {known}.", start)
        return QueryError(f"There is no field “{_short(colon.text)}:”; there are {known}.", start)

    def no_actor(self, beside: Token | None, sign: Token) -> QueryError:
        """What to say where what stands beside an x is nobody who acts."""
        word = "" if sign.text == "×" else f' For the letter write "{sign.text}".'
        words = fold(beside.text) if beside is not None and beside.sign in _VALUES else ""
        if beside is None or not words:
            needs = f"I need a leader, country or organization on each side of {sign.text}."
            return QueryError(f"{needs}{word}", sign.start)
        needs = f"and {sign.text} needs one on each side"
        return QueryError(
            f"“{_short(beside.text)}” is no leader, country or organization that I know, {needs}."
            f"{self._hint(words) or word}",
            beside.start,
        )

    def _language(self, value: Token) -> Node:
        code = value.text.strip().lower().replace("_", "-")
        if not _LANGUAGE.fullmatch(code):
            raise QueryError(
                f"I can't read “{_short(value.text)}” as a language: write its code, e.g. lang:fa.",
                value.start,
            )
        return Has(f"lang:{code}", code)

    def _named(self, kind: Kind, name: Token, value: Token) -> Node:
        said = value.text.strip()
        for known in (said, said.upper()):
            if (label := self.names.label(kind, known)) is not None:
                return Has(f"{kind}:{known}", label)
        words = fold(said)
        named = [other for other in self.names.named(words) if other.kind == kind] if words else []
        if named:
            return self._meant(named, said, name.start, value.end, name.text)
        if kind is not Kind.COUNTRY and _ID.fullmatch(said):
            return Has(f"{kind}:{said}", said)
        raise self._nobody(kind, said, words, value.start)

    def _nobody(self, kind: Kind, said: str, words: str, start: int) -> QueryError:
        sentence = f"I know no {_KIND_WORD[kind]} called “{_short(said)}”."
        return QueryError(f"{sentence}{self._hint(words)}", start)

    def _hint(self, words: str) -> str:
        """Names spelt nearly as these folded words are."""
        close = [name for name in self.names.close(words) if name] if words else []
        return f" Did you mean {' or '.join(close[:3])}?" if close else ""

    def _meant(
        self, named: Sequence[Name], said: str, start: int, end: int, asked: str | None = None
    ) -> Node:
        """One of the things that are called so, `asked` for by a field; namesakes among people and
        places are asked back."""
        by_key = {name.key: name for name in named}
        found = sorted(by_key.values(), key=lambda name: (_ORDER[name.kind], name.id))
        for kind in (Kind.LEADER, Kind.COUNTRY, Kind.ORG):
            if sum(name.kind is kind for name in found) > 1:
                raise self._ambiguous(found, said, start, end, asked)
        return either([Has(name.key, name.label) for name in found])

    def _ambiguous(
        self, found: Sequence[Name], said: str, start: int, end: int, asked: str | None
    ) -> AmbiguousName:
        choices = tuple(
            (
                f"{name.label}, {name.about}" if name.about else name.label,
                f"{self.text[:start]}{field(f'{asked or name.kind}:{name.id}')}{self.text[end:]}",
            )
            for name in found
        )
        return AmbiguousName(f"“{_short(said)}” fits several. Which one?", start, choices)


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
