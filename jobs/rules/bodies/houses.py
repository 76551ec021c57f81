"""Bodies of state that a text calls by one word: "the Senate", "the Politburo"."""

from collections.abc import Iterator
from itertools import compress, count

from jobs.rules.bodies.spans import capital
from jobs.rules.names.pages import Page
from jobs.rules.people.wordlists import words_of

_HOUSES = words_of("senate politburo treasury chancellery admiralty presidium")
# These only where the text has named one such body: "the Commission", "the Fund".
PARTS = words_of(
    "commission fund council bank court ministry agency union authority committee league congress "
    "front movement alliance chamber institute federation association board assembly tribunal "
    "university organization organisation bureau society foundation directorate federation"
)
_CALLED = _HOUSES | PARTS
# What is only sold there: "the Treasury yields".
_NOT_BEHIND = words_of("yield yields bill bills bond bonds note notes prices")


def houses(page: Page) -> Iterator[str]:
    """The words by which a page speaks of a house, each as it is spelt."""
    laid = page.laid
    for at in compress(count(), map(_CALLED.__contains__, laid.words)):
        if _is_named(page, at):
            yield laid.spelt(at)


def _is_named(page: Page, at: int) -> bool:
    """Whether a capitalised word has "the" before it and no other noun beside it."""
    laid = page.laid
    led = at > 0 and laid.words[at - 1] == "the" and laid.gap(at) == " "
    if not led or not capital(laid, at) or at in page.starting:
        return False
    if at + 1 >= len(laid.words) or laid.gap(at + 1) != " ":
        return True
    return laid.words[at + 1] not in _NOT_BEHIND and not capital(laid, at + 1)
