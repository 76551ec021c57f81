"""From the gazetteer to the names a text is searched for, and what each of them means."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from jobs.rules.gazetteer import Body, Clue, Gazetteer, Nation, Office, Person
from jobs.rules.names.declension import declined, declined_body, declined_title, is_cyrillic
from jobs.rules.names.meanings import How, Layer, Sense
from jobs.rules.names.titlesabroad import titles_abroad
from jobs.rules.subjects.inflections import forms
from storage.folding import LONGEST_WORD, fold_once

# How texts call the holders of an office besides the titles that the gazetteer gives it.
COMMON_TITLES: Mapping[str, Sequence[str]] = {
    "foreign_minister": (
        "foreign minister", "minister of foreign affairs", "minister for foreign affairs", "FM",
        "top diplomat", "chief diplomat", "وزیر خارجه", "وزیر امور خارجه", "وزير الخارجية",
        "وزیر خارجہ", "министр иностранных дел", "ministre des Affaires étrangères", "Dışişleri Bakanı",
    ),
    "supreme_leader": ("supreme leader", "رهبر معظم انقلاب", "المرشد الأعلى", "سپریم لیڈر"),
    "secretary_general": (
        "secretary general", "chief", "دبیرکل", "دبیر کل", "الأمين العام", "سیکرٹری جنرل",
        "أمين عام", "الأمينة العامة", "سیکریٹری جنرل",
        "secrétaire général", "генеральный секретарь", "генсек", "Genel Sekreteri",
    ),
    "spokesperson": ("spokesperson", "spokesman", "spokeswoman", "سخنگو", "سخنگوی", "ترجمان"),
    "army_chief": ("army chief", "chief of army staff", "آرمی چیف"),
}  # fmt: skip
# What goes with a title that the gazetteer does give.
_ALSO: Mapping[str, Sequence[str]] = {
    "prime minister": (
        "PM", "premier", "رئيس الوزراء", "رئيس وزراء", "رئيس الحكومة", "رئيس حكومة",
        "رئيس حكومة الوحدة", "رئيس حكومة الوحدة الوطنية", "رئيس وزراء دولة", "رئيسة الوزراء",
        "رئيسة وزراء", "رئيسة الحكومة", "الوزير الأول", "وزیرِ اعظم", "نخست وزیر", "وزیراعظم", "وزیر اعظم",
        "премьер-министр", "premier ministre", "başbakan", "Başbakanı", "总理",
    ),
    "president": (
        "president", "الرئيس", "رئيس", "رئیس جمهور", "رئیس جمهوری", "رئیس‌جمهور", "صدر",
        "президент", "président", "presidente", "cumhurbaşkanı", "Devlet Başkanı", "总统",
        "رئيس الجمهورية", "رئيس جمهورية", "رئيس دولة", "الرئيسة", "رئيسة",
    ),
    "king": ("ملك مملكة", "العاهل", "عاهل", "ملك", "الملك", "بادشاہ", "فرمانروا"),
    "sultan": ("سلطان", "السلطان"),
    "emir": ("أمير دولة", "أمير", "الأمير", "امیر", "امیرِ"),
    "pope": ("بابا", "پوپ", "پاپ"),
    "crown prince": ("ولي العهد", "ولي عهد", "ولیعهد", "ولی عهد"),
    "foreign minister": (
        "وزير خارجية", "وزيرة الخارجية", "وزيرة خارجية", "وزير الشؤون الخارجية", "رئيس الدبلوماسية",
        "وزیرِ خارجہ", "وزیرخارجه",
    ),
    "defence minister": ("وزير الدفاع", "وزير دفاع", "وزيرة الدفاع", "وزیر دفاع", "وزیرِ دفاع"),
    "interior minister": ("وزير الداخلية", "وزير داخلية", "وزیر کشور", "وزیر داخله", "وزیر داخلہ"),
    "finance minister": ("وزير المالية", "وزيرة المالية", "وزیر دارایی", "وزیر خزانہ"),
}  # fmt: skip

# With that ending these are other words: "financially", "Korea".
_NOT_COUNTED = ("مالي", "كوري")
# Arabic leaves "ministry" out before these: "الخارجية العراقية".
_MINISTRY = "وزارة "
_OF_STATE = tuple(_MINISTRY + of for of in ("الخارجية ", "الدفاع ", "الداخلية "))


def senses(gazetteer: Gazetteer) -> Iterator[Sense]:
    """Every name a text may hold, with what it can mean."""
    for person in gazetteer.persons:
        yield from _person(person)
    for nation in gazetteer.nations:
        yield from _nation(nation)
    for body in gazetteer.bodies:
        yield from _body(body)
    for trap in gazetteer.traps:
        yield Sense(trap.words, fold_once(trap.words), Layer.NAME, "trap", "", How.TRAP)
    for office in gazetteer.offices:
        yield from _office(office, gazetteer.nation.get(office.of))
    for clue in gazetteer.clues:
        yield from _clue(clue)


def short_names(person: Person) -> tuple[str, ...]:
    """What a text calls somebody it has named in full: as listed, else the last word."""
    if person.short:
        return person.short
    last = person.name.rsplit(" ", 1)[-1]
    return (last,) if " " in person.name and len(last) > 3 and last.isascii() else ()


def _person(person: Person) -> Iterator[Sense]:
    for words, folded in _with_cases([person.name, *person.names]):
        yield Sense(words, folded, Layer.NAME, "leader", person.id)
    for words, folded in _with_cases([*short_names(person), *_russian_surnames(person)]):
        yield Sense(words, folded, Layer.NAME, "leader", person.id, How.SHORT)


def _russian_surnames(person: Person) -> Iterator[str]:
    """The last words of names in Cyrillic letters: such names are listed in full only."""
    for name in person.names:
        last = name.rsplit(" ", 1)[-1]
        if is_cyrillic(name) and " " in name and len(last) > 3 and last[0].isupper():
            yield last


def _with_cases(names: Iterable[str]) -> list[tuple[str, str]]:
    """Names as written and folded, Russian ones in all their cases too."""
    listed = list(names)
    return list(_once([*listed, *(form for name in listed for form in declined(name))]))


def _nation(nation: Nation) -> Iterator[Sense]:
    ways = (
        ([nation.name, *nation.names], How.NAME),
        ([*nation.people, *nation.adjectives, *map(_counted, nation.adjectives)], How.PEOPLE),
        (nation.capital, How.CAPITAL),
        (nation.epithets, How.EPITHET),
    )
    for names, how in ways:
        for words, folded in _once(names):
            yield Sense(words, folded, Layer.NAME, "country", nation.id, how)


def _counted(adjective: str) -> str:
    """An Arabic adjective behind a number: "22 لبنانيا"."""
    counted = adjective.endswith("ي") and not adjective.startswith("ال")
    return adjective + "ا" if counted and adjective not in _NOT_COUNTED else adjective


def _body(body: Body) -> Iterator[Sense]:
    listed = [body.name, *body.names]
    listed += [name.removeprefix(_MINISTRY) for name in body.names if name.startswith(_OF_STATE)]
    for words, folded in _once(
        [*listed, *(form for name in listed for form in declined_body(name))]
    ):
        yield Sense(words, folded, Layer.NAME, "org", body.id)
    if body.acronym:
        yield Sense(body.acronym, fold_once(body.acronym), Layer.NAME, "org", body.id, How.ACRONYM)
        # "A U.S. drone" has no "A.U." in it.
        plain = body.acronym.isalpha() and body.acronym.isupper() and body.acronym != "AU"
        if plain and len(body.acronym) < 5:
            dotted = "".join(f"{letter}." for letter in body.acronym)
            yield Sense(dotted, fold_once(dotted), Layer.NAME, "org", body.id, How.ACRONYM)


def _office(office: Office, nation: Nation | None) -> Iterator[Sense]:
    titles = [*office.titles, *COMMON_TITLES.get(office.kind, ())]
    if nation and office.kind == "foreign_minister":
        titles += [f"top {adjective} diplomat" for adjective in nation.adjectives]
    for title in office.titles:
        titles.extend(_ALSO.get(fold_once(title), ()))
    titles.extend(titles_abroad(office.id, office.kind, office.titles))
    titles += [form for title in titles for form in _declined_title(title)]
    for words, folded in _once(titles):
        yield Sense(words, folded, Layer.TITLE, "office", office.id, How.TITLE)


def _clue(clue: Clue) -> Iterator[Sense]:
    topic, weight = clue.topic, clue.weight
    for words, folded in _once([form for word in clue.words for form in forms(word)]):
        yield Sense(words, folded, Layer.TOPIC, "topic", topic, How.CLUE, weight)


def _once(names: Iterable[str]) -> Iterable[tuple[str, str]]:
    """The names as written and folded, each folded form once."""
    first: dict[str, str] = {}
    for name in names:
        plain = name.isascii() and name.isalpha() and len(name) <= LONGEST_WORD
        first.setdefault(name.lower() if plain else fold_once(name), name)
    return ((name, folded) for folded, name in first.items())


@lru_cache(maxsize=4096)
def _declined_title(title: str) -> tuple[str, ...]:
    return tuple(declined_title(title))
