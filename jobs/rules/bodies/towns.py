"""Clubs and unions by how their names are made: "Dynamo Kyiv", "FC Nantes", "Bursaspor", "Eğitim-Sen"."""

import re
from collections.abc import Iterator

from jobs.rules.bodies.spans import Form, capital, form
from jobs.rules.names.pages import Page
from jobs.rules.people.wordlists import words_of

_SPORT = "spor"
# "Eğitim-Sen", "Türk Eğitim-Sen", "Birleşik Metal-İş Sendikası".
_UNION = re.compile(r"\b(?:Türk |Birleşik |Genel )?[A-ZÇĞİÖŞÜ]\w{1,20}-(?:Sen|İş)\b(?: Sendikası)?")
# So end the people of a town: "Stade rennais".
_OF_A_TOWN = ("tois", "rois", "nais", "lais", "dais", "sien", "mois")
# Behind a club's word these make it something else: "Real Estate", "Racing Driver".
_NO_TOWNS = words_of(
    "estate id irish ira world news politics people housewives gdp time life driver drivers clubs "
    "federacion academia audiencia free index point track car cars team"
)


def town_end(page: Page, word: int) -> int:
    """Behind a town's name, of one word or listed, one space behind the word before it."""
    laid = page.laid
    if word >= len(laid.words) or laid.gap(word) != " ":
        return word
    if laid.words[word - 1 : word + 1] == ["stade", "de"] and word + 1 < len(laid.words):
        return word + 2 if capital(laid, word + 1) else word
    if not capital(laid, word):
        return word + laid.words[word].endswith(_OF_A_TOWN)
    if laid.words[word] in _NO_TOWNS:
        return word
    hit = page.starting.get(word)
    return hit.last if hit else word + 1


def turkish(page: Page) -> Iterator[Form]:
    """Turkish clubs and unions, which have a word for it at their ends."""
    if _SPORT in page.laid.small:
        yield from _turkish_clubs(page)
    if "-Sen" in page.laid.text or "-İş" in page.laid.text:
        for union in _UNION.finditer(page.laid.text):
            yield Form(union.start(), union.end(), True)


def _turkish_clubs(page: Page) -> Iterator[Form]:
    """Clubs that have their sport in their names: "Bursaspor"."""
    laid = page.laid
    for at, word in enumerate(laid.words):
        town = word.endswith(_SPORT) and len(word) > len(_SPORT) + 2 and capital(laid, at)
        if (
            town
            and at not in page.starting
            and laid.text[laid.starts[at] : laid.ends[at]].istitle()
        ):
            yield form(page, at, at + 1, True)
