"""Leaders: who is in the news, and one's portrait."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from bot.callbacks import Data
from bot.render import times
from bot.render.articles import Told, abouts, outlets, outlets_of
from bot.render.message import Button, Message, Rows, button, fit, lines, paragraphs, rows
from bot.render.quotes import licences, printed, quotation
from bot.render.text import escape, field, plural, shortly
from jobs.encounters import Encounter
from jobs.quoting import Quoted
from jobs.rules.gazetteer import BELIEVED
from jobs.rules.people.careers import Held

_TITLE, _OFFICES, _QUOTE = 140, 8, 300
_MEETINGS = {
    ("call", False): "Call with", ("call", True): "Call with",
    ("meet", False): "Meeting with", ("meet", True): "Meeting with",
    ("visit", False): "Visit to", ("visit", True): "Visit by",
}  # fmt: skip


@dataclass(frozen=True)
class InText:
    """An office as an article words it, of somebody whom nobody listed."""

    office: str
    outlet: str = ""
    when: str = ""


@dataclass(frozen=True)
class InNews:
    """A leader in the list: with the office held now or last, or the one that a text gives."""

    id: str
    name: str
    office: Held | InText | None
    stories: int


@dataclass(frozen=True)
class Portrait:
    """What is told of one leader. `mores` are the ways on: a label and what it asks."""

    name: str
    offices: tuple[Held | InText, ...]
    stories: tuple[Told, ...]
    met: tuple[Encounter, ...]
    quotes: tuple[Quoted, ...]
    mores: tuple[tuple[str, Data], ...] = ()


def in_the_news(head: str, shown: Sequence[tuple[InNews, Data]], today: date) -> Message:
    """Who is in the news, each a button to the portrait."""
    told = [_line(number, one, today) for number, (one, _) in enumerate(shown, 1)]
    buttons = [button(one.name, data) for one, data in shown]
    return Message(paragraphs(head, lines(*told)), rows(buttons))


def _line(number: int, one: InNews, today: date) -> str:
    office = f", {brief(one.office, today)}" if one.office else ""
    return f"{number}. <b>{field(one.name, 80)}</b>{office} · {plural(one.stories, 'story', 'stories')}"


def brief(office: Held | InText, today: date) -> str:
    """An office in a few words: "President of Iran until May 2024"."""
    if isinstance(office, InText):
        return f"“{field(office.office, 80)}” as the text says"
    name = field(office.office, 80)
    if office.end and office.end < today:
        return f"{name} until {office.end:%b %Y}"
    if office.start and office.start > today:
        return f"{name} from {office.start:%b %Y}"
    if office.as_of and today - office.as_of > BELIEVED:
        return f"{name} as of {office.as_of:%b %Y}"
    return name


def which(suggested: Sequence[tuple[str, Data]]) -> Message:
    """Of whom?"""
    return Message(
        lines(
            "Which leader? Name one: <code>/leader Raisi</code>",
            "Or pick one who is in the news:" if suggested else None,
        ),
        rows([button(label, data) for label, data in suggested]),
    )


def portrait(about: Portrait, zone: tzinfo, today: date) -> Message:
    """Offices and terms, the latest stories, whom he or she met, the latest words."""
    offices = [_office(one, today) for one in about.offices[:_OFFICES]]
    if (more := len(about.offices) - _OFFICES) > 0:
        offices.append(f"and {plural(more, 'office')} before")
    head = lines(f"<b>{field(about.name, 120)}</b>", *offices)
    shown = [*about.stories, *(Told(one.articles[0]) for one in about.quotes)]
    stories = [_story(number, one, zone) for number, one in enumerate(about.stories, 1)]
    sections = [
        _section("Latest stories", stories),
        _section("Called, met, visited", [_met(one, zone) for one in about.met]),
        _section("Latest quotes", _said(about.quotes, zone)),
    ]
    news = [section for section in sections if section]
    nothing = f"I have no news of {field(about.name, 80)}."
    return Message(
        fit(news or [nothing], head=head, tail=licences(shown)),
        (*abouts(about.stories), *_ways(about.mores)),
    )


def _ways(mores: Sequence[tuple[str, Data]]) -> Rows:
    return rows([Button(label, data) for label, data in mores])


def _section(head: str, told: Sequence[str]) -> str:
    return lines(f"<b>{head}</b>", *told) if told else ""


def _office(office: Held | InText, today: date) -> str:
    if isinstance(office, InText):
        told = f" ({field(office.outlet, 60)}, {escape(office.when)})" if office.outlet else ""
        return f"“{field(office.office, 120)}” as the text says{told}"
    return f"{field(office.office, 120)}{_term(office, today)}"


def _term(office: Held, today: date) -> str:
    """When it is, was or will be held; of an open term that nobody confirmed lately, as of when."""
    if office.start and office.end:
        return f", {_day(office.start)} to {_day(office.end)}"
    if office.end:
        return f" until {_day(office.end)}"
    begun = "from" if office.start and office.start > today else "since"
    since = f" {begun} {_day(office.start)}" if office.start else ""
    return f"{since} (as of {_day(office.as_of)})" if office.as_of else since


def _day(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def _story(number: int, told: Told, zone: tzinfo) -> str:
    who = outlets(told.outlets or outlets_of([told.article]), 60)
    when = escape(times.brief(told.article, zone))
    return f"{number}. {field(told.article.title, _TITLE)}\n<i>{who} · {when}</i>"


def _met(met: Encounter, zone: tzinfo) -> str:
    how = _MEETINGS[met.kind, met.came]
    others = field(shortly(met.others, 3), 160)
    when = escape(times.brief(met.article, zone))
    return f"{how} {others} · {when} · story {met.article.story_id}"


def _said(quoted: Sequence[Quoted], zone: tzinfo) -> list[str]:
    """The words, and who printed them once for all of the same article."""
    told: list[str] = []
    for at, one in enumerate(quoted):
        told.append(quotation(one.text, _QUOTE))
        if quoted[at + 1 : at + 2] and quoted[at + 1].articles == one.articles:
            continue
        told.append(f"<i>{printed(one, times.brief(one.articles[0], zone))}</i>")
    return told
