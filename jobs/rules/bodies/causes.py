"""People who stand together for something: "Mothers Against Drunk Driving"."""

from jobs.rules.bodies.spans import Form, capital, form
from jobs.rules.names.pages import Page
from jobs.rules.people.given import GIVEN
from jobs.rules.people.wordlists import words_of

CAUSES = words_of(
    "citizens mothers students doctors physicians lawyers scientists veterans teachers journalists "
    "parents transport workers women people farmers artists writers youth"
)
# Before a single word others are somebody's: "Lawyers for Smith".
_ALONE = frozenset(["citizens", "mothers", "physicians", "scientists", "students", "veterans"])
_FOR = frozenset(["for", "against"])
_SMALL = frozenset(["a", "the", "of", "and"])
_LONGEST = 7


def cause(page: Page, at: int) -> Form | None:
    """The name that begins with such people; "Women for Trump" are no body with a name."""
    laid = page.laid
    end = last = at + 2
    if last >= len(laid.words) or laid.words[at + 1] not in _FOR or laid.gap(at + 1) != " ":
        return None
    while last < len(laid.words) and last - at < _LONGEST and laid.gap(last) in (" ", "-"):
        hit = page.starting.get(last)
        if hit and (hit.meaning.leaders or hit.meaning.surnames or hit.meaning.bodies):
            return None
        if capital(laid, last):
            end = last + 1
        elif laid.words[last] not in _SMALL:
            break
        last += 1
    # "Lawyers for Matiullah Wesa": whose they are.
    if laid.words[at + 2] in GIVEN:
        return None
    least = 2 if laid.words[at] in _ALONE else 3
    return form(page, at, end, True) if end > at + least else None
