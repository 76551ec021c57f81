"""Somebody's quotations: each told once, by the newest article of its story that prints it."""

from datetime import UTC, datetime, timedelta

from jobs import quoting
from storage.db import Database
from storage.query import Sayings, parse_sayings
from tests.bot.talk import READER, keep, news

STEP = timedelta(minutes=10)


def asked(text: str, now: datetime) -> Sayings:
    return parse_sayings(text, READER.names, now=now, zone=UTC)


def test_of_a_story_with_many_copies_a_bounded_number_is_read(db: Database, noon: datetime) -> None:
    filler = "The talks in Tehran went on for hours, and nobody knew how they would end. " * 6
    text = f"{filler}“Trade is what counts,” Ebrahim Raisi said."
    copies = [
        news(number, "Long talks", text, noon - number * STEP, outlet=f"Outlet {number}")
        for number in range(70)
    ]
    keep(db, copies, noon)
    with db.view() as store:
        [one] = quoting.find(store, asked("Raisi", noon), noon, 5).quoted
        named = [article.outlet for article in one.articles]
        assert named == [f"Outlet {number}" for number in (*range(30), *range(40, 70))]
        lately = asked("Raisi since:1h", noon)
        [one] = quoting.find(store, lately, noon, 5).quoted
        assert [article.outlet for article in one.articles] == [
            f"Outlet {number}" for number in range(7)
        ]


def test_an_older_article_tells_what_no_newer_one_does(db: Database, noon: datetime) -> None:
    filler = "The talks in Tehran went on for hours, and nobody knew how they would end. " * 9
    first = f"{filler}“Trade is what counts,” Ebrahim Raisi said."
    both = f"{first} “Roads are next,” he added."
    keep(db, [news(1, "A", both, noon - STEP), news(2, "A", first, noon, outlet="B")], noon)
    with db.view() as store:
        told = quoting.find(store, asked("Raisi", noon), noon, 5).quoted
        assert [(one.text, [a.outlet for a in one.articles]) for one in told] == [
            ("Trade is what counts,", ["B", "Example News"]),
            ("Roads are next,", ["Example News"]),
        ]
