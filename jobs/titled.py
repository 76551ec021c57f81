"""Whom a title alone means, in any language that is read: `رئیس جمهور ایران`, `президент Ирана`."""

from datetime import date
from typing import Protocol

from jobs.rules.article import Published, Read
from jobs.rules.texts.dates import published_on


class Tags(Protocol):
    """Tags articles as of a date: `jobs.reading.Reader`."""

    def tag(self, read: Read, published: Published, /) -> Read: ...


def titled(reader: Tags, words: str, day: date) -> str | None:
    """The id of the listed leader whom an article of that day would mean by just these words, if any.

    Of two names in a row an article makes a stranger; somebody who asks named nobody new by that.
    """
    published = published_on(day)
    said = Read(
        source="",
        title="",
        title_made=True,
        text=words,
        outlet=None,
        dateline=None,
        licence=None,
        language=None,
        published=published,
    )
    leaders = reader.tag(said, published).reading.leaders
    bare = words.removeprefix("the ")
    meant = (one for one in leaders if one.listed and one.mentions[0].text in (words, bare))
    return next((one.id for one in meant), None)
