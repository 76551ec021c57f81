"""Answers of Wikidata's query service, written for the tests: nothing here was ever said by it."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.webserver import Answer, Request, Webserver

HOST = "wiki.example"
_ENTITY = "http://www.wikidata.org/entity/"
Rows = Sequence[Mapping[str, Any]]


def held(
    of: str, kind: str, person: str, start: str = "", end: str = "", **more: str
) -> dict[str, Any]:
    """A row about who holds an office. A day with `/9` after it is of the precision of a year."""
    row = {"of": of, "kind": kind, "person": _ENTITY + person, **more}
    row.setdefault("over", "true" if end else "false")
    row.setdefault("rank", "http://wikiba.se/ontology#NormalRank")
    for name, said in (("start", start), ("end", end)):
        if said:
            day, _, precision = said.partition("/")
            row[name] = f"{day}T00:00:00Z"
            row[f"{name}Precision"] = precision or "11"
    return {name: {"type": "literal", "value": value} for name, value in row.items()}


def named(person: str, name: str, language: str = "en", what: str = "label") -> dict[str, Any]:
    """A row about what a person is called."""
    return {
        "person": {"type": "uri", "value": _ENTITY + person},
        "name": {"type": "literal", "xml:lang": language, "value": name},
        "what": {"type": "literal", "value": what},
    }


def said(rows: Rows) -> Answer:
    """A whole answer."""
    body = json.dumps({"head": {"vars": []}, "results": {"bindings": list(rows)}}).encode()
    return Answer(200, body, {"Content-Type": "application/sparql-results+json;charset=utf-8"})


# What a service says that is not well: each with what is said about it.
BAD = {
    "html": (Answer(200, b"<!DOCTYPE html><html>Maintenance</html>"), "can't be read"),
    "cut short": (Answer(200, said([held("IR", "head_of_government", "Q1")]).body[:-9]), "can't be read"),
    "deep": (Answer(200, b'{"results":' + b"[" * 200_000), "can't be read"),
    "other json": (Answer(200, b'{"results": [1, 2]}'), "can't be read"),
    "trouble": (Answer(500, b"java.util.concurrent.TimeoutException"), "has trouble at the moment (500)"),
    "busy": (Answer(429, headers={"Retry-After": "7"}), "asks us to wait"),
    "refused": (Answer(403), "refuses us (403); set CONTACT"),
    "gone": (Answer(404), "does not take the question (404); check WIKIDATA_QUERY_URL"),
    "huge": (Answer(200, b"[" + b" " * 17 * 2**20), "sends more than 16 MiB"),
}  # fmt: skip


class Service:
    """The query service at the wire: it answers by what is asked for, and keeps the questions."""

    def __init__(
        self, heads: Rows = (), ministers: Rows = (), chairs: Rows = (), names: Rows = ()
    ) -> None:
        self.rows = {"heads": heads, "ministers": ministers, "chairs": chairs, "names": names}
        self.asked: list[str] = []
        self.agents: set[str] = set()
        # What is answered first, before it answers rightly.
        self.first: list[Answer] = []
        self.fails: Callable[[str], Answer | None] = lambda _: None

    def __call__(self, request: Request) -> Answer:
        query = parse_qs(urlsplit(request.path).query)["query"][0]
        self.asked.append(query)
        self.agents.add(request.headers.get("user-agent", ""))
        if self.first:
            return self.first.pop(0)
        if trouble := self.fails(query):
            return trouble
        rows = self.rows[_kind(query)]
        return said([row for row in rows if _is_meant(row, query)])

    def at(self, web: Webserver) -> str:
        """Its address on this server."""
        return web.at(HOST, "/sparql", self)


def _kind(query: str) -> str:
    if "rdfs:label" in query:
        return "names"
    if "P3975" in query:
        return "chairs"
    return "ministers" if "Q7330070" in query else "heads"


def _is_meant(row: Mapping[str, Any], query: str) -> bool:
    """Whether a row is about what the question lists; one row is of what nobody asked for."""
    listed = (
        query.partition("VALUES")[2].partition("}")[0].replace("wd:", "").replace('"', "").split()
    )
    of = (row.get("of") or row["person"])["value"].rpartition("/")[2]
    return of in listed or of == "ZZ"
