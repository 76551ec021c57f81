"""Lists of feeds, from and for other programs."""

from datetime import datetime

import pytest

from jobs.adding import export_opml, import_opml
from jobs.addresses import FeedError
from jobs.opml import read_opml
from storage.db import Database
from storage.feeds import FeedDraft

LIST = """<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>
<outline text="Iran"><outline type="rss" text="IRNA" xmlUrl="https://irna.example/rss" outlet="IRNA agency"
 country="IR" language="fa" category="/Iran"/><outline text="Deep"><outline xmlUrl="mehr.example/rss" title="Mehr"/></outline></outline>
<outline text="no feed"/><outline xmlUrl="https://irna.example/rss" text="again"/>
<outline xmlUrl="ftp://old.example/" text="old"/>
</body></opml>"""


def test_read_opml() -> None:
    listed = read_opml(LIST.encode(), added_by=7)
    assert listed.feeds == (
        FeedDraft("https://irna.example/rss", "IRNA", "IRNA agency", "IR", "fa", "/Iran", 7),
        FeedDraft("https://mehr.example/rss", title="Mehr", category="Deep", added_by=7),
    )
    assert listed.refused == ("I read addresses that start with https:// or http://, not ftp:",)


@pytest.mark.parametrize("document, said", [
    ("", "its XML is broken"),
    ("<opml><body>", "its XML is broken"),
    ("<html><body/></html>", "The list is not OPML"),
    ("<opml version='2.0'/>", "The list is not OPML"),
    ("<!DOCTYPE opml [<!ENTITY a 'x'>]><opml><body><outline text='&a;'/></body></opml>", "document type"),
    ("<!DOCTYPE opml SYSTEM 'http://127.0.0.1/x.dtd'><opml><body/></opml>", "document type"),
    ("<opml><body>" + " " * 6_000_000 + "</body></opml>", "larger than 5 MiB"),
], ids=range(7))  # fmt: skip
def test_what_is_no_list_is_a_sentence(document: str, said: str) -> None:
    with pytest.raises(FeedError, match=said):
        read_opml(document.encode())


def test_a_list_is_imported_once(db: Database, noon: datetime) -> None:
    with db.open() as store:
        first = import_opml(store, LIST.encode(), noon)
        again = import_opml(store, LIST.encode(), noon)
        assert [feed.url for feed in store.feeds.due(noon)] == [
            "https://irna.example/rss",
            "https://mehr.example/rss",
        ]
    assert (first.added, first.known, len(first.refused)) == (2, 0, 1)
    assert (again.added, again.known, len(again.refused)) == (0, 2, 1)


def test_an_export_is_a_list_that_can_be_imported(db: Database, noon: datetime) -> None:
    with db.open() as store:
        import_opml(store, LIST.encode(), noon)
        exported = export_opml(store)
    assert set(read_opml(exported).feeds) == set(read_opml(LIST.encode()).feeds)


@pytest.mark.parametrize("secrets, shown", [(False, False), (True, True)])
def test_an_export_keeps_secrets_unless_asked(
    db: Database, noon: datetime, secrets: bool, shown: bool
) -> None:
    with db.open() as store:
        store.feeds.add(FeedDraft("https://u:hunter2@a.example/?key=hunter2", title='<&">'), noon)
        exported = export_opml(store, secrets=secrets)
    assert (b"hunter2" in exported) is shown
