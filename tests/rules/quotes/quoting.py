"""Texts about a few persons, for the tests of quotations."""

import re

from jobs.rules.article import Leader, Mention
from jobs.rules.quotes import quotes
from jobs.rules.texts.laid import Laid

# Who is known here, by what the texts call them; the first name given is the full one.
KNOWN = {
    "raisi": (
        "President of Iran",
        "Ebrahim Raisi|Raisi|Iranian president|president of Iran|رئیسی|رئيسي|ابراهیم رئیسی",
    ),
    "sharif": (
        "Prime Minister of Pakistan",
        "Shehbaz Sharif|Sharif|Pakistani prime minister|شہباز شریف|شهباز شریف|شهباز شريف|شریف",
    ),
    "khatibzadeh": (
        "Spokesperson of the Ministry of Foreign Affairs of Iran",
        "Saeed Khatibzadeh|Khatibzadeh|سعید خطیب‌زاده|سعيد خطيب زاده",
    ),
    "guterres": ("Secretary-General of the United Nations", "António Guterres|Guterres|غوتيريش"),
    "leyen": ("President of the European Commission", "Ursula von der Leyen|von der Leyen"),
    "haniyeh": ("Chairman of the Political Bureau of Hamas", "Ismail Haniyeh|Haniyeh|هنية"),
}
Told = tuple[str | None, str, str]


def people(text: str) -> list[Leader]:
    found: list[Leader] = []
    for id, (office, listed) in KNOWN.items():
        names = sorted(listed.split("|"), key=len, reverse=True)
        matches = re.finditer("|".join(map(re.escape, names)), text)
        mentions = tuple(Mention(m.start(), m.end(), m.group()) for m in matches)
        if mentions:
            found.append(Leader(id, listed.partition("|")[0], office, None, mentions))
    return found


def told(text: str) -> list[Told]:
    return [(q.speaker, q.speaker_text, q.text) for q in quotes(Laid(text), people(text))]


def told_of(persons: str, text: str) -> list[Told]:
    """The quotations of a text about `persons`, "Full Name=office;...", known by their surname."""
    listed = [person.partition("=")[::2] for person in persons.split(";")]
    found = []
    for name, office in listed:
        surname = name.split()[-1]
        matches = re.finditer(f"{re.escape(name)}|{re.escape(surname)}", text)
        mentions = tuple(Mention(m.start(), m.end(), m.group()) for m in matches)
        found.append(Leader(surname, name, office or None, None, mentions))
    return [(q.speaker, q.speaker_text, q.text) for q in quotes(Laid(text), found)]
