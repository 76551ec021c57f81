"""A web of many hosts: feeds in every format, some slow or moved, and every kind of trouble.

The suite reads a small one, `bench/feeds.py` a large one.
"""

import gzip
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import repeat
from random import Random

from tests.webserver import Answer, Page, Request, Webserver, gzipped, moved

ENTRIES = 20
_WHO = (
    "The president of Iran",
    "Pakistan's prime minister",
    "The foreign minister of Turkey",
    "The UN",
)
_SYLLABLES = ("ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu")
_PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(2000)


@dataclass
class World:
    """The feeds that can be read, and those that can't with words of what is said of them."""

    good: list[str] = field(default_factory=list)
    bad: dict[str, str] = field(default_factory=dict)


def build(web: Webserver, hosts: int) -> World:
    """Put up so many hosts, a tenth of them or at least one of each kind in trouble."""
    world = World()
    kinds = list(_BAD)
    bad = max(len(kinds), hosts // 10)
    for number in range(bad):
        name = kinds[number % len(kinds)]
        answer, said = _BAD[name]
        host = f"{name}-{number}.example"
        world.bad[web.at(host, "/feed", answer)] = said
    for number in range(hosts - bad):
        host = f"outlet-{number}.example"
        _GOOD[number % len(_GOOD)](web, host)
        world.good.append(web.url(host, "/feed"))
    return world


def _texts(host: str) -> Iterator[tuple[str, str, str]]:
    """Link, title and text of each entry: no two alike, and the same every time."""
    chance = Random(host)
    for number in range(ENTRIES):
        sentences = [
            " ".join([chance.choice(_WHO), *(_word(chance) for _ in range(14))]) + "."
            for _ in range(12)
        ]
        yield f"http://{host}/{number}", f"{sentences[0][:-1]}, no. {number}", " ".join(sentences)


def _word(chance: Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=4))


def _rss(host: str) -> bytes:
    items = "".join(
        f"<item><title>{title}</title><link>{link}</link><guid>{link}</guid>"
        f"<pubDate>Tue, 10 Mar 2026 09:{number:02}:00 GMT</pubDate>"
        f"<description>&lt;p&gt;{text}&lt;/p&gt;</description></item>"
        for number, (link, title, text) in enumerate(_texts(host))
    )
    return f'<rss version="2.0"><channel><title>{host}</title>{items}</channel></rss>'.encode()


def _atom(host: str) -> bytes:
    entries = "".join(
        f'<entry><title>{title}</title><link href="{link}"/><id>{link}</id>'
        f"<updated>2026-03-10T09:{number:02}:00Z</updated>"
        f'<content type="html">&lt;p&gt;{text}&lt;/p&gt;</content></entry>'
        for number, (link, title, text) in enumerate(_texts(host))
    )
    namespace = "http://www.w3.org/2005/Atom"
    return f'<feed xmlns="{namespace}"><title>{host}</title>{entries}</feed>'.encode()


def _rdf(host: str) -> bytes:
    items = "".join(
        f'<item rdf:about="{link}"><title>{title}</title><link>{link}</link>'
        f"<description>{text}</description></item>"
        for link, title, text in _texts(host)
    )
    return (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        f'xmlns="http://purl.org/rss/1.0/"><channel><title>{host}</title></channel>{items}</rdf:RDF>'
    ).encode()


def _json(host: str) -> bytes:
    items = [
        {"id": link, "url": link, "title": title, "content_text": text}
        for link, title, text in _texts(host)
    ]
    return json.dumps(
        {"version": "https://jsonfeed.org/version/1.1", "title": host, "items": items}
    ).encode()


def _versioned(body: bytes, *, wait: float = 0.0, zipped: bool = False) -> Page:
    whole = Answer(
        200, body, {"ETag": '"1"', "Last-Modified": "Tue, 10 Mar 2026 10:00:00 GMT"}, wait=wait
    )
    whole = gzipped(whole) if zipped else whole
    same = Answer(304, headers={"ETag": '"1"'})

    def answer(request: Request) -> Answer:
        return same if request.headers.get("if-none-match") == '"1"' else whole

    return answer


def _plain(body: Callable[[str], bytes], web: Webserver, host: str) -> None:
    web.at(host, "/feed", _versioned(body(host)))


def _zipped(web: Webserver, host: str) -> None:
    web.at(host, "/feed", _versioned(_rss(host), zipped=True))


def _slow(web: Webserver, host: str) -> None:
    web.at(host, "/feed", _versioned(_rss(host), wait=0.3))


def _moved(status: int, web: Webserver, host: str) -> None:
    web.at(host, "/feed", moved(status, "/new"))
    web.at(host, "/new", _versioned(_rss(host)))


_GOOD: list[Callable[[Webserver, str], None]] = [
    partial(_plain, _rss),
    partial(_plain, _atom),
    _zipped,
    partial(_plain, _rdf),
    _slow,
    partial(_plain, _json),
    partial(_moved, 301),
    partial(_moved, 302),
    partial(_plain, _rss),
    _zipped,
]


def _endless() -> Iterator[bytes]:
    return repeat(b"<item><title>More and more</title></item>" * 1000)


def _drip() -> Iterator[bytes]:
    return repeat(b" ")


def _entity_bomb() -> bytes:
    return (
        f'<!DOCTYPE rss [<!ENTITY a "{"x" * 50_000}">]><rss version="2.0"><channel>'
        f"<title>{'&a;' * 20_000}</title></channel></rss>"
    ).encode()


_ZEROS = gzip.compress(bytes(17 * 2**20))
_BAD = {
    "missing": (Answer(404), "is not there (404)"),
    "gone": (Answer(410), "is gone for good (410)"),
    "busy": (Answer(429, headers={"Retry-After": "3600"}), "asks me to come less often (429)"),
    "closed": (Answer(503), "is out of service for now (503)"),
    "broken": (Answer(200, b"<rss version='2.0'><channel><item><title>One"), "its XML is broken"),
    "entities": (Answer(200, _entity_bomb()), "declares entities"),
    "zeros": (Answer(200, _ZEROS, {"Content-Encoding": "gzip"}), "sends more than"),
    "stacked": (Answer(200, _ZEROS, {"Content-Encoding": "gzip, gzip"}), "more than once"),
    "endless": (Answer(pieces=_endless), "sends more than"),
    "drip": (Answer(pieces=_drip, pause=0.05), "did not answer in time"),
    "deaf": (Answer(wait=1000), "did not answer in time"),
    "page": (Answer(200, b"<!DOCTYPE html><html><body>Hello</body></html>"), "it is a web page"),
    "picture": (Answer(200, _PICTURE, {"Content-Type": "image/png"}), "it is no feed"),
    "private": (moved(302, "http://10.0.0.1/feed"), "does not lead to the public internet"),
    "circle": (moved(302, "/feed"), "redirects more than 5 times"),
    "lost": (moved(302, "http://nobody.invalid/feed"), "No server answers to the name"),
}
