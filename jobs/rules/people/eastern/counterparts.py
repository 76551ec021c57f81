"""The counterparts that an Arabic, Persian or Urdu text speaks of: "نظيره المصري", "همتای روس خود",
"اپنے ایرانی ہم منصب"."""

from collections.abc import Iterator

from jobs.rules.names.finding import Hit
from jobs.rules.names.pages import Page
from jobs.rules.people.eastern.runs import goes_on
from jobs.rules.people.wordlists import words_of
from storage.folding import fold

# Before the country; Arabic writes "and", "to" and "with" onto its front.
_ARABIC = words_of("نظيره نظيرها نظيرته نظيرتها نظيريه نظيريها نظرائه نظيرهما")
_BEFORE = frozenset(front + word for word in _ARABIC for front in ("", "و", "ل", "ب")) | words_of(
    "همتای همتایان ونظيره"
)
# Behind it, in Urdu of two words.
_URDU = tuple(fold("ہم منصب").split())
_SIGNS = _BEFORE | {_URDU[1]}


def speaks_of_counterparts(page: Page) -> bool:
    """Whether a text has one of the words for them."""
    return page.laid.ascii is None and not _SIGNS.isdisjoint(page.laid.words)


def counterparts(page: Page) -> Iterator[tuple[int, int, Hit]]:
    """From where to where each is spoken of, and the country that he is of."""
    laid = page.laid
    for at, word in enumerate(laid.words):
        if word in _BEFORE and at + 1 < len(laid.words) and goes_on(laid, at + 1):
            yield from _behind(page, at)
        elif word == _URDU[1] and at > 1 and laid.words[at - 1] == _URDU[0]:
            hit = page.ending.get(at - 1)
            if hit and hit.meaning.nations:
                yield hit.start, laid.ends[at], hit


def _behind(page: Page, at: int) -> Iterator[tuple[int, int, Hit]]:
    """The countries right behind a word, joined by "and": "نظيريه السعودي والقطري"."""
    laid = page.laid
    spelt = laid.words[at]
    start = laid.starts[at] + (spelt not in _ARABIC and len(spelt) > 1 and spelt[0] in "ولب")
    first, word = page.starting.get(at + 1), at + 1
    while (hit := page.starting.get(word)) and hit.meaning.nations and goes_on(laid, word):
        yield (start if hit is first else hit.start), hit.end, hit
        word = hit.last
        joined = word < len(laid.words) and laid.words[word] == "و"
        if not joined and not (word < len(laid.words) and laid.words[word][:1] == "و"):
            break
        word += joined
