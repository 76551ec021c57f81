"""Commands that read and ask: tag, latest, stories."""

import sys
from argparse import Namespace
from datetime import date
from pathlib import Path

from bot.cli.errors import Refused
from bot.cli.house import asked, database, reader, utc_now
from bot.cli.screen import has_colours, out, out_json, say, visible
from bot.cli.tagged import shown
from bot.settings import Settings
from jobs.contract import article_json, read_json, story_json
from jobs.knowledge import Knowledge
from jobs.rules.article import Found, Published
from jobs.rules.texts.dates import published_on
from jobs.seeds import MOST_BYTES, SeedError, is_called, read_seed
from storage.tables import Article


def tag(arguments: Namespace, settings: Settings) -> None:
    """Show what is read in texts, storing nothing."""
    reads = reader(settings)
    given = _day(arguments.date) if arguments.date else None
    places = [file for place in arguments.places for file in _files(place)]
    if not places:
        raise Refused("Nothing to read there; articles are .txt files.")
    refused = 0
    for place in places:
        try:
            _show(reads, _found(place), given, as_json=arguments.json)
        except SeedError as error:
            if len(places) == 1:
                raise Refused(str(error)) from error
            refused += 1
            say(str(error))
    if refused:
        raise Refused(f"{refused} of {len(places)} could not be read.")


def _show(reads: Knowledge, found: Found, given: Published | None, *, as_json: bool) -> None:
    read = reads.read(found)
    if given and read.published.at is None:
        read = reads.tag(read, given)
    if as_json:
        out_json(read_json(read))
    else:
        out(shown(read, colours=has_colours()))


def _day(text: str) -> Published:
    try:
        return published_on(date.fromisoformat(text))
    except ValueError:
        raise Refused(f"--date is {text!r}; write it like 2023-12-20.") from None


def _files(place: str) -> list[str]:
    """The articles of a folder, by name; anything else is one place."""
    folder = Path(place)
    if place == "-" or not folder.is_dir():
        return [place]
    return [str(file) for file in sorted(folder.iterdir()) if is_called(file)]


def _found(place: str) -> Found:
    """The text in a file, or the one that is piped in. Raises SeedError."""
    if place == "-":
        return Found(source="-", text=_piped(), bare=True)
    if not Path(place).exists():
        raise SeedError(f"There is no file {place}.")
    return read_seed(Path(place))


def _piped() -> str:
    text = sys.stdin.read(MOST_BYTES + 1)
    if not text.strip():
        raise SeedError("Nothing was piped in; give me a text.")
    if len(text) > MOST_BYTES:
        raise SeedError("What was piped in is too long; an article is at most 2 MB of text.")
    return text


def latest(arguments: Namespace, settings: Settings) -> None:
    """The newest articles about something."""
    query = asked(arguments.query, reader(settings), settings)
    with database(settings) as db, db.view() as store:
        page = store.articles.latest(query, now=utc_now(), limit=arguments.limit)
        known = bool(page.articles) or store.articles.count() > 0
    if arguments.json:
        say(query.echo())
        for article in page.articles:
            out_json(article_json(article, text=arguments.text))
        return
    out(query.echo())
    for article in page.articles:
        out(_line(article))
        if arguments.text:
            out(f"\n{visible(article.text)}\n")
    if not page.articles:
        out("Nothing so far." if known else "No articles yet; `communique run` reads some.")
    elif page.more:
        out(f"There are more; --limit {arguments.limit * 2} shows them.")


def _line(article: Article) -> str:
    day = f"{article.published_at:%Y-%m-%d}" if article.published_at else "no date   "
    return visible(f"{day}  {article.title}  ({article.outlet or article.source})")


def stories(arguments: Namespace, settings: Settings) -> None:
    """Stories with their articles."""
    query = asked(arguments.query, reader(settings), settings)
    with database(settings) as db, db.view() as store:
        found = [
            (story, store.stories.articles(story.id or 0))
            for story in store.stories.find(query, now=utc_now(), limit=arguments.limit)
        ]
    if not arguments.json:
        out(query.echo())
    for story, articles in found:
        if arguments.json:
            out_json(story_json(story, articles))
            continue
        out(f"{story.id}  {visible(story.headline)}")
        for article in articles:
            out(f"    {article.relation:8}{_line(article)}")
