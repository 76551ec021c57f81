"""Organizations whose names say nothing, by the company of others: "Labor, Likud, Shas and X"."""

from collections.abc import Sequence

from jobs.rules.bodies.spans import Form, capital, form
from jobs.rules.bodies.words import NO_GROUPS, STOPS
from jobs.rules.names.pages import Page
from jobs.rules.people.given import GIVEN

# From first to last word (exclusive).
_Item = tuple[int, int]
_COMMAS = frozenset([", ", "; "])
_LINKS = frozenset(["and", "or", "et", "y", "ve", "und", "и"])
_SMALL = frozenset(["of", "the", "for", "to", "de", "is"])
# What may follow a name in a list, by its first two signs, and stand before it.
_SIGNS = frozenset([", ", "; ", " a", " o", " (", ") "])
_BEFORE = (", ", ", the ", "; ")
_LONGEST, _LONGEST_BRACKET = 6, 5


def listed_with(page: Page, bodies: Sequence[tuple[int, int]]) -> list[Form]:
    """The names that stand in one list with two bodies at least, next to one of them.

    `bodies` are the places of the known ones in the text, in their order.
    """
    if len(bodies) < 2:
        return []
    text = page.laid.text
    if not any(
        text[end : end + 2] in _SIGNS or text.endswith(_BEFORE, 0, start) for start, end in bodies
    ):
        return []
    items = [page.laid.words_of(start, end) for start, end in bodies]
    ends = dict(items)
    found: list[_Item] = []
    done = -1
    for first, last in items:
        if first < done:
            continue
        row, done = _row(page, ends, first, last)
        known = [item in ends.items() for item in row]
        if sum(known) > 1 and 0 < len(row) - sum(known) <= sum(known):
            found += [item for item, body in zip(row, known, strict=True) if not body]
    return [form(page, first, last, True) for first, last in found]


def _row(page: Page, ends: dict[int, int], first: int, last: int) -> tuple[list[_Item], int]:
    """The list around a body, and where it ends."""
    row = [(first, last)]
    if before := _item_before(page, first):
        row.insert(0, before)
    while (start := _next(page, row[-1][1])) is not None:
        end = ends.get(start) or _end(page, start)
        if end is None:
            break
        row.append((start, end))
    return row, row[-1][1]


def _next(page: Page, word: int) -> int | None:
    """Where the next item of a list begins, if the list goes on behind a word."""
    laid, words = page.laid, page.laid.words
    word = _behind_bracket(page, word)
    if word >= len(words):
        return None
    comma = laid.gap(word).lstrip(")") in _COMMAS
    if words[word] in _LINKS and (comma or laid.gap(word).lstrip(")") == " "):
        word, comma = word + 1, word + 1 < len(words) and laid.gap(word + 1) == " "
    if not comma or word >= len(words):
        return None
    return word + 1 if words[word] == "the" and word + 1 < len(words) else word


def _behind_bracket(page: Page, word: int) -> int:
    laid = page.laid
    if word >= len(laid.words) or laid.gap(word) != " (":
        return word
    for at in range(word + 1, min(len(laid.words), word + _LONGEST_BRACKET)):
        if ")" in laid.gap(at):
            return at
    return word


def _end(page: Page, first: int) -> int | None:
    """Behind the name that begins with a word, if it is nobody's that we know."""
    laid, at = page.laid, first
    if not _may_begin(page, first):
        return None
    nation = page.starting.get(first)
    if nation:
        at = nation.last
        if at >= len(laid.words) or laid.gap(at) != " " or not _is_part(page, at):
            return None
    end = at
    while (
        at < len(laid.words)
        and at - first < _LONGEST
        and (at == first or laid.gap(at) in (" ", "-"))
    ):
        if capital(laid, at):
            over = _over(page, at)
            if over is None:
                return None
            end, at = over, over - 1
        elif laid.words[at] not in _SMALL:
            break
        at += 1
    # "Friends of the Delta wrote": small words within show that it is one name.
    told = not _SMALL.isdisjoint(laid.words[first:end])
    told = told and end < len(laid.words) and laid.gap(end) == " "
    return end if told or _is_whole(page, end) else None


def _over(page: Page, word: int) -> int | None:
    """Behind a word of a name or the country it begins; None if it is part of another name."""
    hit = page.starting.get(word)
    if hit and hit.meaning.nations:
        return hit.last
    known = hit or word + 1 in page.ending or page.laid.words[word] in STOPS
    return None if known else word + 1


def _is_whole(page: Page, word: int) -> bool:
    """Whether an item ends before a word: with a comma, an "and", or a stop."""
    laid = page.laid
    if word >= len(laid.words):
        return True
    gap = laid.gap(word)
    return gap[0] in ",.;:)(" or gap == " (" or (gap == " " and laid.words[word] in _LINKS)


def _item_before(page: Page, first: int) -> _Item | None:
    """The capitalised words before a body and its comma."""
    laid, words = page.laid, page.laid.words
    last = at = first - 1 if first and words[first - 1] == "the" else first
    comma = laid.gap(last) in _COMMAS
    while comma and at > 0 and last - at < _LONGEST and _is_part(page, at - 1):
        at -= 1
        if laid.gap(at) not in (" ", "-"):
            break
    if at > 0 and laid.gap(at) == " " and (hit := page.ending.get(at)) and hit.meaning.nations:
        at = hit.first
    whole = 0 < at < last and laid.gap(at)[-1] in " (" and laid.words[at - 1] not in _SMALL | {"s"}
    return (at, last) if whole and _may_begin(page, at) else None


def _is_part(page: Page, word: int) -> bool:
    laid = page.laid
    known = word in page.starting or word + 1 in page.ending
    return capital(laid, word) and not known and laid.words[word] not in STOPS


def _may_begin(page: Page, word: int) -> bool:
    """Whether a word can begin such a name: no given name, no kind of people."""
    laid, spelt = page.laid, page.laid.words[word]
    hit = page.starting.get(word)
    return (
        capital(laid, word)
        and (hit is None or bool(hit.meaning.nations))
        and spelt not in GIVEN
        and spelt not in NO_GROUPS
        and len(spelt) > 1
    )
