"""Organizations whose names say nothing, by what the text says beside them: "the airline X"."""

from collections.abc import Iterator

from jobs.rules.bodies.foreign import is_small_adjective
from jobs.rules.bodies.spans import Form, capital, form, run_end, run_start, short_of
from jobs.rules.bodies.words import (
    ADJECTIVES_OF_MEN,
    JOINED,
    KINDS_BEHIND,
    KINDS_OF_BODY,
    NO_GROUPS,
    PARTED,
    PERSUASIONS,
)
from jobs.rules.names.pages import Page
from jobs.rules.people.wordlists import WEEKDAYS_AND_MONTHS, words_of

SAID = "said"
_IT = frozenset(["it", "its"])
_IT_OR_WHEN = _IT | WEEKDAYS_AND_MONTHS | {"on", "in"}
_ARTICLES = frozenset(["a", "an", "the"])
# Behind the noun of an apposition; else it speaks of somebody's company.
_GOES_ON = frozenset(
    ["based", "that", "which", "in", "of", "with", "owned", "backed", "said", "from", "founded"]
)
_APPOSITION = 5
# Between a name and the noun behind it: "the X militant group".
_KINDS_BETWEEN = frozenset(
    ["news", "militant", "rebel", "armed", "separatist", "opposition", "insurgent", "guerrilla"]
)
# Of words that tell whence something is: "Bavarian company".
_ENDINGS = ("ian", "ish", "ese")
_OF_WHOM = frozenset(["du", "sans", "des", "sin"])
_WITH = frozenset(["with", "of", "by", "for"])
_DAILIES = frozenset(["daily", "weekly"])
_WROTE = words_of("said says reported reports wrote writes quoted published called cited revealed")
_ALONE = frozenset(["joined", "told"])


def at_cue(page: Page, at: int) -> Iterator[Form]:
    """The names that a word in small letters tells of."""
    word = page.laid.words[at]
    if word == SAID:
        yield from _who_said(page, at)
        return
    if word in KINDS_BEHIND:
        yield from _kind_behind(page, at)
    if word in _DAILIES:
        yield from _daily(page, at)
    if word == "union" and at > 0 and not capital(page.laid, at - 1):
        yield from called(page, at)
    if word in KINDS_OF_BODY or page.laid.words[max(0, at - 1) : at + 1] == ["news", "agency"]:
        yield from called(page, at)
    if word in JOINED:
        yield from _joined(page, at)


def _daily(page: Page, at: int) -> Iterator[Form]:
    """A paper's name: "the daily Kurier said"."""
    laid = page.laid
    if at == 0 or laid.words[at - 1] not in _ARTICLES or at + 1 >= len(laid.words):
        return
    end = run_end(page, at + 1)
    told = end < len(laid.words) and (laid.gap(end)[0] in ",." or laid.words[end] in _WROTE)
    if end > at + 1 and told and NO_GROUPS.isdisjoint(laid.words[at + 1 : end]):
        yield form(page, at + 1, end, True)


def called(page: Page, at: int) -> Iterator[Form]:
    """Whom a noun calls an organization: "the airline X", "X, a Norwegian airline,"."""
    laid = page.laid
    end = run_end(page, at + 1) if at + 1 < len(laid.words) else at + 1
    if end > at + 1:
        end = _onward(page, end)
        yield form(page, at + 1, end, False, short_of(page, at + 1))
        return
    for article in range(at - 1, max(0, at - _APPOSITION), -1):
        if laid.gap(article + 1) not in (" ", "-"):
            return
        if laid.words[article] in _ARTICLES:
            if laid.gap(article) == ", " and _is_over(page, article, at + 1):
                yield from _run_up_to(page, article)
            return


def _onward(page: Page, end: int) -> int:
    """Behind what goes on with a name in French: "Force ouvrière", "Air Sénégal", "Médecins du
    monde"."""
    laid = page.laid
    if end >= len(laid.words) or laid.gap(end) != " ":
        return end
    if (hit := page.starting.get(end)) and hit.meaning.nations and capital(laid, end):
        return hit.last
    if laid.words[end] in _OF_WHOM and end + 1 < len(laid.words):
        return end + 2
    return end + is_small_adjective(laid.words[end])


def _is_over(page: Page, article: int, word: int) -> bool:
    """Whether an apposition ends before a word. "X, the newspaper said" is none."""
    laid = page.laid
    if word >= len(laid.words) or laid.gap(word)[0] in ",.;":
        return True
    if laid.words[word] == SAID and laid.words[article] == "the":
        return False
    return laid.gap(word) == " " and laid.words[word] in _GOES_ON


def _who_said(page: Page, at: int) -> Iterator[Form]:
    """Who "said it would", since persons are no it."""
    laid = page.laid
    following = laid.words[at + 1 : at + 4]
    if (
        not following
        or following[0] not in _IT_OR_WHEN
        or (
            following[0] not in _IT
            and not (following[0] in WEEKDAYS_AND_MONTHS and following[1:2] == ["it"])
            and not (following[0] in ("on", "in") and following[2:3] == ["it"])
        )
    ):
        return
    if laid.gap(at) == " " and "," not in laid.gap(at + 1):
        yield from _run_up_to(page, at)


def _run_up_to(page: Page, word: int) -> Iterator[Form]:
    """The run of capitalised words before a word, if it is nobody's we know."""
    first = run_start(page, word)
    if first < word:
        yield form(page, first, word, False, short_of(page, first))


def _kind_behind(page: Page, at: int) -> Iterator[Form]:
    """Whom a noun behind says to be an organization: "the Kadima party", "X militant group"."""
    laid, end = page.laid, at
    while end > 1 and laid.words[end - 1] in _KINDS_BETWEEN and laid.gap(end) == " ":
        end -= 1
    if end < 1 or laid.gap(end) not in (" ", "' ", "’ ", '" ', "” "):
        return
    first = run_start(page, end)
    if first == end or laid.gap(first) == "-" or not _may_be_a_groups(page, first, end, at):
        return
    persuasion = end - first == 1 and laid.words[first] in PERSUASIONS and end == at
    last = at + 1 if persuasion else end
    yield form(page, first, last, True, short_of(page, first))


def _may_be_a_groups(page: Page, first: int, end: int, at: int) -> bool:
    """Whether the words before such a noun can be a name: no kind of people, no feast."""
    laid = page.laid
    words = laid.words[first:end]
    if not NO_GROUPS.isdisjoint(words) or first == 0:
        return False
    if end - first == 1 and (words[0] in ADJECTIVES_OF_MEN or begins_a_sentence(page, first)):
        return False
    if end - first == 1 and (_is_any(page, first) or words[0].endswith(_ENDINGS)):
        return False
    if laid.words[at] in ("party", "movement", "bloc") and laid.words[first] in ADJECTIVES_OF_MEN:
        return False
    return laid.words[at] != "group" or end < at


def _is_any(page: Page, word: int) -> bool:
    """Whether an article before a word, or before what narrows it down, says that it is a kind:
    "a new Eurosceptic party"."""
    words = page.laid.words
    return words[word - 1] in ("a", "an") or (
        words[max(0, word - 2)] in ("a", "an") and not capital(page.laid, word - 1)
    )


def begins_a_sentence(page: Page, word: int) -> bool:
    return word == 0 or page.laid.gap(word)[:1] in (".", "!", "?", "\n", ":")


def _joined(page: Page, at: int) -> Iterator[Form]:
    """With whom somebody "merged", of what he is "a member": a name, and nothing behind it."""
    laid, words = page.laid, page.laid.words
    first = at + 1
    if first < len(words) and words[first] in _WITH:
        first += 1
    elif words[at] not in _ALONE:
        return
    if first < len(words) and words[first] == "the":
        first += 1
    if first + 1 >= len(words) or laid.gap(first) != " " or not capital(laid, first):
        return
    end = run_end(page, first)
    single = end - first == 1
    if end == first or (single and (words[at] not in PARTED or words[first] in ADJECTIVES_OF_MEN)):
        return
    if words[first - 1] != "the" and (words[at] not in PARTED or words[at] == "told"):
        return
    if NO_GROUPS.isdisjoint(words[first:end]) and _is_all(page, end):
        yield form(page, first, end, True, short_of(page, first))
        if words[at] in PARTED and words[end : end + 1] == ["and"] and laid.gap(end) == " ":
            other = run_end(page, end + 1) if end + 1 < len(words) else end + 1
            if other > end + 1 and _is_all(page, other):
                yield form(page, end + 1, other, True, short_of(page, end + 1))


def _is_all(page: Page, word: int) -> bool:
    """Whether a name ends before a word: a stop, or a word that no name has behind it."""
    laid = page.laid
    if word >= len(laid.words) or laid.gap(word)[0] in ",.;)":
        return True
    return laid.gap(word) == " " and laid.words[word] in _BEHIND_NAMES


_BEHIND_NAMES = frozenset(
    [
        "in",
        "and",
        "at",
        "on",
        "as",
        "after",
        "before",
        "who",
        "since",
        "until",
        "to",
        "or",
        "for",
        "from",
        "with",
        "by",
        "but",
        "which",
        "was",
        "were",
        "is",
        "had",
        "has",
        "that",
        "when",
        "while",
        "during",
        "party",
        "list",
        "ticket",
    ]
)
