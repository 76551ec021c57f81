"""How far an organization's name reaches behind the word that says what it is: "Ministry of Trade
and Industry"."""

from jobs.rules.bodies.spans import JOINTS, capital
from jobs.rules.bodies.words import (
    HEADS,
    INNER,
    JOINING,
    LEADING,
    OPENERS,
    PARTIES,
    PARTISANS,
    STOPS,
)
from jobs.rules.names.pages import Page
from jobs.rules.people.given import GIVEN
from jobs.rules.texts.laid import Laid

_MOST_WORDS = 9
_OTHERS = HEADS - PARTISANS
_RIGHT_JOINTS = JOINTS | frozenset([" & ", "&"])


def behind(page: Page, first: int, head: int) -> int:
    """Behind the last word of the name that a head begins or ends: "Ministry of Interior"."""
    laid = page.laid
    end = head + 1
    if laid.words[head] not in LEADING or not _at(laid, end) or laid.words[end] not in OPENERS:
        return end
    of = laid.words[end] == "of"
    if not of and (laid.words[head] in PARTISANS or (laid.words[head] == "party" and first < head)):
        return end
    return _rest(page, head, end)


def _rest(page: Page, head: int, start: int) -> int:
    """Behind the last capitalised word of what follows, small words between them skipped."""
    laid, end, at = page.laid, start, start
    while at < len(laid.words) and at - head <= _MOST_WORDS and laid.gap(at) in _RIGHT_JOINTS:
        word = laid.words[at]
        if capital(laid, at) and word != "the":
            over = _over(page, at)
            another = over == at + 1 and at > end > start and word in _OTHERS
            partisans = at > end and word in PARTISANS
            if laid.words[head] in PARTIES and at > end and _begins_a_person(page, at):
                break
            if another or word in STOPS or (_is_somebodys(page, at) and not partisans):
                break
            at = end = over
        elif word in INNER or (word == "a" and laid.words[at - 1] == "for"):
            if word == "and" and not _joins(page, head, at):
                break
            at += 1
        else:
            break
    return max(start, end)


def _begins_a_person(page: Page, word: int) -> bool:
    """Whether a person's name stands behind an "of": "the People's Party of Nenad Popović"."""
    laid = page.laid
    following = word + 1 < len(laid.words) and laid.gap(word + 1) == " "
    return laid.words[word] in GIVEN and following and capital(laid, word + 1)


def _over(page: Page, word: int) -> int:
    """Behind a word, or behind the country's name that it begins."""
    hit = page.starting.get(word)
    return hit.last if hit and hit.meaning.nations else word + 1


def _is_somebodys(page: Page, word: int) -> bool:
    hit = page.starting.get(word)
    return bool(hit and not hit.meaning.trap and not hit.meaning.nations)


def _joins(page: Page, head: int, word: int) -> bool:
    """Whether an "and" joins two subjects of one name."""
    laid = page.laid
    if laid.words[word - 1] in PARTISANS and laid.words[word + 1 : word + 2] == ["democrats"]:
        return True
    if laid.words[head] not in JOINING or word + 1 >= len(laid.words):
        return False
    following, before = word + 1, page.ending.get(word)
    if before and before.meaning.nations:
        return False
    return capital(laid, following) and following not in page.starting


def _at(laid: Laid, word: int) -> bool:
    return word < len(laid.words) and laid.gap(word) == " "
