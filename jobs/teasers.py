"""Behind a teaser stands a page: its text is read where robots.txt allows it, politely."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from jobs.addresses import FeedError, redacted, root
from jobs.desk import Desk
from jobs.fetch import PAGE_TYPES, Fetched
from jobs.pages import PageText, read_page
from jobs.rules import robots
from jobs.rules.article import Found, Published
from jobs.rules.entries import dated
from jobs.rules.pace import retry_after
from jobs.rules.texts.dates import published_on
from jobs.worker import WorkError
from storage.tables import Host

log = logging.getLogger(__name__)

# A feed that suddenly shows hundreds of new teasers does not make us read a site whole.
MOST_PAGES = 20
_ROBOTS_LENGTH = 500_000


class Busy(Exception):
    """A host asks to be left alone for a while."""


async def completed(desk: Desk, teasers: Sequence[Found], now: datetime) -> list[Found]:
    """The articles with their pages' text, where there is more of it and it may be read."""
    found: list[Found] = []
    # Where a page was asked for and a pause came back, also from a host that it led to.
    busy: set[str] = set()
    for number, teaser in enumerate(teasers):
        page = None
        if number < MOST_PAGES and teaser.link and root(teaser.link) not in busy:
            try:
                page = await _page(desk, teaser.link, now)
            except Busy:
                busy.add(root(teaser.link))
        found.append(with_page(teaser, page) if page else teaser)
    return found


def with_page(teaser: Found, page: PageText) -> Found:
    """The article with what its page adds. What the feed states stands."""
    published = teaser.published
    if published.at is None and page.at is not None:
        published = Published(at=page.at, basis="page")
    elif published.at is None and page.day is not None:
        published = replace(published_on(page.day), basis="page")
    return replace(
        teaser,
        text=page.text if len(page.text) > len(teaser.text) else teaser.text,
        title=teaser.title or page.title,
        outlet=teaser.outlet or page.outlet,
        language=teaser.language or page.language,
        published=published,
    )


async def _page(desk: Desk, link: str, now: datetime) -> PageText | None:
    try:
        if not await _may_read(desk, link, now):
            return None
        answer = await desk.fetcher.get(link, accept=PAGE_TYPES)
        await _heed(desk, answer, now)
        if answer.status != 200 or "html" not in answer.headers.get("content-type", "html"):
            return None
        if root(answer.url) != root(link) and not await _may_read(desk, answer.url, now):
            return None
        page = await read_page(desk.workers, answer.body, url=answer.url)
    except (FeedError, WorkError) as error:
        log.debug("the page %s stays unread: %s", redacted(link), error)
        return None
    late = page.day is not None and page.day > now.date() + timedelta(days=1)
    return replace(page, at=dated(page.at, now), day=None if late else page.day)


async def _heed(desk: Desk, answer: Fetched, now: datetime) -> None:
    """Keep the pause that the answer asks for, if it does, and raise Busy."""
    if answer.status not in (429, 503):
        return
    wait = retry_after(answer.headers.get("retry-after"), now)
    if wait:
        host, until = root(answer.url), now + wait
        await desk.services.write(lambda store: store.feeds.pause(host, until))
        raise Busy


async def _may_read(desk: Desk, link: str, now: datetime) -> bool:
    name = root(link)
    hosts = await desk.services.read(lambda store: store.feeds.hosts([name]))
    host = hosts.get(name)
    if host is not None and host.not_before is not None and host.not_before > now:
        return False
    return robots.allows(await _robots(desk, name, host, now), link)


async def _robots(desk: Desk, name: str, host: Host | None, now: datetime) -> str | None:
    if host is not None and not robots.must_ask(host.robots_read_at, now):
        return host.robots
    try:
        answer = await desk.fetcher.get(f"{name}/robots.txt", accept="text/plain, */*;q=0.1")
        await _heed(desk, answer, now)
        said = answer.body[:_ROBOTS_LENGTH].decode("utf-8", "replace").replace("\0", "")
        text = robots.kept(answer.status, said)
    except FeedError:
        text = None
    await desk.services.write(lambda store: store.feeds.robots(name, text, now))
    return text
