"""Texts with a few well-known names in them, and what is told there, for the tests of events."""

import re

from jobs.rules.article import Country, Event, Leader, Mention, Organization, Reading
from jobs.rules.events import events
from jobs.rules.texts.laid import Laid

LEADERS = {
    "Raisi": (
        "IR",
        "President of Iran",
        "Ebrahim Raisi|Raisi|ابراهیم رئیسی|إبراهيم رئيسي|ابراہیم رئیسی|رئیسی",
    ),
    "Amir": ("IR", "Minister of Foreign Affairs of Iran", "Amir-Abdollahian"),
    "Sharif": ("PK", "Prime Minister of Pakistan", "Shehbaz Sharif|Sharif|شهباز شریف|شہباز شریف"),
    "Alvi": ("PK", "President of Pakistan", "Arif Alvi|Alvi"),
    "Widodo": ("ID", "President of Indonesia", "Joko Widodo|Widodo"),
    "Putin": ("RU", "President of Russia", "Vladimir Putin|Putin|پوتین|فلاديمير بوتين|بوتين"),
    "Biden": ("US", "President of the United States", "Joe Biden|Biden"),
    "Guterres": (None, "Secretary-General of the United Nations", "António Guterres|Guterres"),
    "Haniyeh": (None, "Leader of Hamas", "Ismail Haniyeh|Haniyeh"),
}
COUNTRIES = {
    "IR": "Iranians|Iranian|Iran|Tehran|ایران|ایرانی|إيران|الإيراني",
    "PK": "Pakistanis|Pakistani|Pakistan|Islamabad|پاکستان",
    "IL": "Zionist regime|Zionists|Israelis|Israeli|Israel|اسرائیلی|اسرائیل|رژیم صهیونیستی|إسرائيل|الإسرائيلي",
    "PS": "Palestinians|Palestinian|Palestine|Gaza|غزه|غزة|غزہ",
    "RU": "Russians|Russian|Russia|Moscow|روسیه|روسيا|الروسي|موسكو|مسکو",
    "UA": "Ukrainians|Ukrainian|Ukraine|Kyiv|اوکراین",
    "US": "Americans|American|United States|U.S.|US|Washington|آمریکا|امریکا|الولايات المتحدة",
    "ID": "Indonesian|Indonesia",
    "SE": "Swedish|Sweden",
    "QA": "Qatari|Qatar",
    "CN": "Chinese|China|Beijing",
    "SA": "Saudi Arabia|Saudi",
    "EG": "Egyptian|Egypt|مصر",
    "SY": "Syrian|Syria|Damascus|سوريا|سوریه|دمشق",
    "IN": "Indian|India|بھارت",
}
BODIES = {
    "UN": "United Nations|UN",
    "UNSC": "UN Security Council",
    "OIC": "OIC",
    "Hamas": "Hamas",
    "NATO": "NATO",
    "MFA": "Iran’s Foreign Ministry",
}


def mentions(text: str, names: str) -> tuple[Mention, ...]:
    return tuple(
        Mention(m.start(), m.end(), m.group())
        for m in re.finditer(rf"(?<!\w)(?:{names})(?!\w)", text)
    )


def reading(text: str) -> Reading:
    return Reading(
        leaders=tuple(
            Leader(id, id, office, country, found)
            for id, (country, office, names) in LEADERS.items()
            if (found := mentions(text, names))
        ),
        countries=tuple(
            Country(id, id, found)
            for id, names in COUNTRIES.items()
            if (found := mentions(text, names))
        ),
        organizations=tuple(
            Organization(id, id, found)
            for id, names in BODIES.items()
            if (found := mentions(text, names))
        ),
    )


def tags(read: Reading) -> list[Leader | Country | Organization]:
    return [*read.leaders, *read.countries, *read.organizations]


def told(event: Event) -> str:
    sides = [
        ",".join(actor.id for actor in event.actors if actor.role == role)
        for role in ("source", "target")
    ]
    return f"{event.kind} {event.status}: {' > '.join(sides)}".strip()


def all_told(text: str) -> list[str]:
    return [told(event) for event in events(Laid(text), reading(text))]
