"""Reading an article: its parts, its date, its language, and whom and what it is about."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from jobs.rules.article import Found, Published, Read, Reading
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.asked import GazetteerNames
from jobs.rules.names.finding import Finder
from jobs.rules.tags import Tagger
from jobs.rules.texts.dates import published_on
from jobs.rules.texts.language import language_of
from jobs.rules.texts.parts import Parts, body_of, clean, one_line, take_apart, without_title
from storage.folding import fold_once
from storage.query import Names


class Reader:
    """Reads articles by a gazetteer. Built once, shared by threads: reading changes nothing."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        with _uncollected():
            self._tagger = Tagger(gazetteer)
            self._not_places = _not_places(gazetteer)
            self.names: Names = GazetteerNames(gazetteer)

    @property
    def finder(self) -> Finder:
        """What finds the names."""
        return self._tagger.finder

    def read(self, found: Found) -> Read:
        """The article as we read it. The same article is always read the same way."""
        parts = self._parts(found)
        published = found.published
        if published.at is None and parts.day:
            published = published_on(parts.day)
        title = None if parts.title_made else parts.title
        reading, published = self._tagged(title, parts.text, published)
        return Read(
            source=found.source,
            title=parts.title,
            title_made=parts.title_made,
            text=parts.text,
            outlet=one_line(found.outlet or "") or parts.outlet,
            dateline=parts.dateline,
            licence=parts.licence,
            language=language_of(parts.text or parts.title, found.language),
            published=published,
            link=found.link,
            feed_id=found.feed_id,
            entry_key=found.entry_key,
            reading=reading,
        )

    def tag(self, read: Read, published: Published) -> Read:
        """The article with that date, tagged as of it: who held which office follows the date.
        Without a date it is bounded by that in turn."""
        title = None if read.title_made else read.title
        reading, published = self._tagged(title, read.text, published)
        return replace(read, published=published, reading=reading)

    def _tagged(
        self, title: str | None, text: str, published: Published
    ) -> tuple[Reading, Published]:
        day = published.at.date() if published.at else None
        reading = self._tagger.tag(title, text, day)
        bounded = published.at is None and published.basis in ("unknown", "terms")
        return reading, reading.within if bounded else published

    def _parts(self, found: Found) -> Parts:
        given = one_line(found.title or "")
        if found.bare and not given:
            return take_apart(found.text, self._not_places)
        if not given:
            return body_of(found.text, self._not_places)
        parts = body_of(without_title(clean(found.text), given), self._not_places)
        return replace(parts, title=given, title_made=False)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the collector, which would walk all that is being built to stay, again and again."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _not_places(gazetteer: Gazetteer) -> frozenset[str]:
    """Names that open a sentence, not a date line: countries and organizations, cities aside."""
    named = {name for n in gazetteer.nations for name in (n.name, *n.names)}
    named |= {name for b in gazetteer.bodies for name in (b.name, b.acronym, *b.names)}
    capitals = {name for nation in gazetteer.nations for name in nation.capital}
    return frozenset(map(fold_once, named)) - frozenset(map(fold_once, capitals))
