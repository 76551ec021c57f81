"""Asking Wikidata's query service: what is asked, how politely, and what its answers say.

One question at a time with a pause after each, named by who runs us, and patient: whoever is told to
wait (429, Retry-After) waits. https://www.mediawiki.org/wiki/Wikidata_Query_Service/User_Manual
"""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from jobs.fetch import Fetched, Fetcher, FetchError, Limits
from jobs.rules.corrections.holdings import Called, Holding

LIMITS = Limits(size=16 * 2**20, total=60.0, redirects=2)
_RESULTS = "application/sparql-results+json"
_LANGUAGES = ("en", "ar", "fa", "ur", "ru", "zh", "fr", "tr", "es")
# Terms that ended before the gazetteer begins are of no use.
_SINCE = "2015-01-01T00:00:00Z"
# Nobody has been in office since before then.
_FIRST_YEAR = 1900
_PAUSE, _TRIES = 1.0, 4
# Asking the same again gives the same.
_FINAL = frozenset({400, 403, 404, 414})
_LONGEST_WAIT, _UNSAID_WAIT, _TROUBLE_WAIT = 300.0, 60.0, 10.0
_ENTITY = re.compile(r"http://www\.wikidata\.org/entity/(Q[1-9][0-9]{0,11})")
_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T00:00:00Z")
_BY_DAY = "11"
_MOST_PEOPLE = 60

Row = Mapping[str, str]


class RefreshError(Exception):
    """One sentence: why nothing can be learnt at the moment, and what to do."""


@dataclass(frozen=True)
class Wikidata:
    """Asks the query service. `wait` is how time passes."""

    fetcher: Fetcher
    address: str
    wait: Callable[[float], Awaitable[object]] = asyncio.sleep

    async def heads(self, countries: Collection[str], ministers: Collection[str]) -> list[Holding]:
        """Heads of state and government of these countries, and of some the foreign ministers."""
        held = [*await self._held(_HEADS, countries, countries)]
        if ministers:
            held += await self._held(_MINISTERS, ministers, ministers)
        return held

    async def chairs(self, bodies: Collection[str]) -> list[Holding]:
        """Secretaries general and chairs of these organizations."""
        return await self._held(_CHAIRS, [f"wd:{body}" for body in bodies], bodies)

    async def names(self, people: Iterable[str]) -> dict[str, Called]:
        """What these people are called, in the languages whose press we read."""
        asked, found = sorted(set(people)), dict[str, Called]()
        for start in range(0, len(asked), _MOST_PEOPLE):
            some = asked[start : start + _MOST_PEOPLE]
            values = " ".join(f"wd:{person}" for person in some)
            found |= called(await self._ask(_NAMES.replace("$VALUES", values)), some)
        return found

    async def _held(
        self, query: str, values: Iterable[str], asked: Collection[str]
    ) -> list[Holding]:
        told = " ".join(value if ":" in value else f'"{value}"' for value in values)
        rows = await self._ask(query.replace("$VALUES", told))
        return [held for row in rows if (held := holding(row, asked))]

    async def _ask(self, query: str) -> list[Row]:
        """The rows of an answer. RefreshError, if there is none to be had."""
        told = " ".join(query.split())
        joint = "&" if "?" in self.address else "?"
        url = f"{self.address}{joint}{urlencode({'query': told, 'format': 'json'})}"
        for left in reversed(range(_TRIES)):
            try:
                answer = await self.fetcher.get(url, accept=_RESULTS)
            except FetchError as error:
                raise RefreshError(_without_question(str(error))) from error
            if answer.status == 200 and (rows := rows_of(answer.body)) is not None:
                await self.wait(_PAUSE)
                return rows
            if not left or answer.status in _FINAL:
                break
            await self.wait(_how_long(answer))
        raise RefreshError(_trouble(answer))


def rows_of(body: bytes) -> list[Row] | None:
    """The rows of an answer, their values as texts; None if it is no whole answer."""
    try:
        answer = json.loads(body)
        return [
            {name: str(cell["value"]) for name, cell in row.items()}
            | {f"{name} language": str(cell.get("xml:lang", "")) for name, cell in row.items()}
            for row in answer["results"]["bindings"]
        ]
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
        return None


def holding(row: Row, asked: Collection[str]) -> Holding | None:
    """Who holds an office, as a row says; None for a row that makes no sense."""
    of = _id(row.get("of", "")) or row.get("of", "")
    person = _id(row.get("person", ""))
    if of not in asked or not person or not row.get("kind"):
        return None
    start, end = _day(row, "start"), _day(row, "end")
    if start and end and end < start:
        return None
    return Holding(
        of=of,
        kind=row["kind"],
        person=person,
        start=start,
        end=end,
        over="end" in row or row.get("over") == "true",
        preferred=row.get("rank", "").endswith("PreferredRank"),
    )


def called(rows: Iterable[Row], asked: Collection[str]) -> dict[str, Called]:
    """What people are called, by their ids; who has no English label is left out."""
    labels: dict[str, dict[str, str]] = {}
    also: dict[str, list[tuple[str, str]]] = {}
    for row in rows:
        person, name = _id(row.get("person", "")), " ".join(row.get("name", "").split())
        language = row.get("name language", "").partition("-")[0]
        if person not in asked or language not in _LANGUAGES or not _is_written(name):
            continue
        if row.get("what") == "label":
            labels.setdefault(person, {}).setdefault(language, name)
        else:
            also.setdefault(person, []).append((language, name))
    return {
        person: Called(
            names["en"], tuple(sorted(names.items())), tuple(sorted(also.get(person, ())))
        )
        for person, names in labels.items()
        if "en" in names
    }


def _is_written(name: str) -> bool:
    """Whether a name is nothing but what is seen of it; Persian is written with half-spaces."""
    return name != "" and name.replace("\u200c", "").replace("\u200d", "").isprintable()


def _id(value: str) -> str:
    found = _ENTITY.fullmatch(value)
    return found[1] if found else ""


def _day(row: Row, name: str) -> date | None:
    """A day, where the day is known: a date of a year or a month is none."""
    found = _DAY.fullmatch(row.get(name, ""))
    if not found or row.get(f"{name}Precision") != _BY_DAY:
        return None
    try:
        day = date.fromisoformat(found[1])
    except ValueError:
        return None
    return day if day.year >= _FIRST_YEAR else None


def _how_long(answer: Fetched) -> float:
    if answer.status != 429:
        return _TROUBLE_WAIT
    said = answer.headers.get("retry-after", "").strip()
    return min(float(said), _LONGEST_WAIT) if re.fullmatch(r"[0-9]{1,6}", said) else _UNSAID_WAIT


def _trouble(answer: Fetched) -> str:
    match answer.status:
        case 429:
            return "Wikidata asks us to wait; try again later, and set CONTACT if it is empty."
        case 403:
            return "Wikidata refuses us (403); set CONTACT, so that it knows whom to write to."
        case 200:
            return "Wikidata's answer can't be read; try again later, or check WIKIDATA_QUERY_URL."
        case status if status >= 500:
            return f"Wikidata has trouble at the moment ({status}); try again later."
        case status:
            return f"Wikidata does not take the question ({status}); check WIKIDATA_QUERY_URL."


def _without_question(sentence: str) -> str:
    """The sentence without the question in the address, which is a page long."""
    return re.sub(r"[?&]query=\S*", "", sentence)


_TIMES = f"""
  ?held wikibase:rank ?rank . FILTER(?rank != wikibase:DeprecatedRank)
  ?person wdt:P31 wd:Q5 .
  OPTIONAL {{ ?held pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] . }}
  OPTIONAL {{ ?held pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] . }}
  BIND(EXISTS {{ ?held pq:P582 ?any }} AS ?over)
  FILTER(!BOUND(?end) || ?end >= "{_SINCE}"^^xsd:dateTime)
}}"""
_ASKED = "SELECT ?of ?kind ?person ?start ?startPrecision ?end ?endPrecision ?over ?rank WHERE {"
_HEADS = f"""{_ASKED}
  VALUES ?of {{ $VALUES }}
  ?country wdt:P297 ?of .
  {{ ?country p:P35 ?held . ?held ps:P35 ?person . BIND("head_of_state" AS ?kind) }}
  UNION
  {{ ?country p:P6 ?held . ?held ps:P6 ?person . BIND("head_of_government" AS ?kind) }}{_TIMES}"""
_MINISTERS = f"""{_ASKED}
  VALUES ?of {{ $VALUES }}
  ?country wdt:P297 ?of .
  ?office wdt:P279* wd:Q7330070 ; wdt:P1001 ?country .
  ?person p:P39 ?held . ?held ps:P39 ?office . BIND("foreign_minister" AS ?kind){_TIMES}"""
_CHAIRS = f"""{_ASKED}
  VALUES ?of {{ $VALUES }}
  {{ ?of p:P3975 ?held . ?held ps:P3975 ?person . BIND("secretary_general" AS ?kind) }}
  UNION
  {{ ?of p:P488 ?held . ?held ps:P488 ?person . BIND("chair" AS ?kind) }}{_TIMES}"""
_NAMES = f"""SELECT ?person ?name ?what WHERE {{
  VALUES ?person {{ $VALUES }}
  {{ ?person rdfs:label ?name . BIND("label" AS ?what) }}
  UNION
  {{ ?person skos:altLabel ?name . BIND("alias" AS ?what) }}
  FILTER(LANG(?name) IN ({", ".join(f'"{code}"' for code in _LANGUAGES)}))
}}"""
