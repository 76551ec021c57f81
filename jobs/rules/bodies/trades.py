"""Organizations by those who play, work or speak for them: "the Norwich striker", "an analyst at X",
"shares in X"."""

from collections.abc import Iterator

from jobs.rules.bodies.spans import Form, capital, form, run_end, run_start, short_of
from jobs.rules.bodies.words import ADJECTIVES_OF_MEN, NO_GROUPS
from jobs.rules.names.pages import Page
from jobs.rules.people.given import GIVEN
from jobs.rules.people.wordlists import AMERICAN_STATES, words_of

# Behind a club's name.
PLAYERS = words_of(
    "striker goalkeeper midfielder defender winger fullback halfback coach manager captain skipper "
    "pitcher quarterback outfielder fly-half prop hooker goaltender"
)
# Behind these a name of the captain or coach must stand: else they are anybody's.
_HEADS = frozenset(["coach", "manager", "captain", "skipper", "hooker", "prop"])
# Behind whom "at" stands before a bank or a firm.
_AT_WORK = words_of(
    "analyst analysts economist economists strategist trader dealer broker consultant"
)
_AT = frozenset(["at", "with"])
_SHARES = frozenset(["shares", "stock"])
_OF = frozenset(["in", "of"])
_MOVED = words_of(
    "rose fell jumped slid dropped gained climbed surged tumbled slumped closed ended were lost "
    "plunged edged soared sank"
)
# Behind the name of what they head or speak for, if their own stands behind.
_BOSSES = words_of(
    "chief analyst economist boss ceo founder cofounder spokesman spokeswoman chairman chairwoman"
)
_OF_PEOPLES = ("ian", "ish", "ese")
TRADES = _BOSSES | PLAYERS | _AT_WORK | _SHARES
# Before such a player they are a game, a rank or a nation's people.
_NO_CLUBS = words_of(
    "test odi premier league bundesliga olympic international world cup army navy police us acting "
    "assistant head football soccer basketball tennis cricket rugby hockey baseball volleyball "
    "swimming athletics national club team first second former campaign project general product "
    "hotel store fund bank city town county ship fire sea davis ryder coach manager captain serie la "
    "military government ministry palace presidential opposition rebel party union company airport "
    "political defence defense security middle east economics market foreign policy union electoral "
    "hospital prison coastguard state house senate council committee board street rebels force forces "
    "ligue one lions welsh scottish english catalan basque flemish breton corsican chechen kosovan"
)


def at_trade(page: Page, at: int) -> Iterator[Form]:
    """The name beside a word in small letters for who plays or works, or is sold in shares."""
    word = page.laid.words[at]
    if word in PLAYERS:
        yield from _club(page, at)
    elif word in _BOSSES:
        yield from _headed(page, at)
    if word in _AT_WORK:
        yield from _behind(page, at + 1, _AT)
    elif word in _SHARES:
        yield from _behind(page, at + 1, _OF)
        yield from _sold(page, at)


def _club(page: Page, at: int) -> Iterator[Form]:
    """The club of a player: a capitalised word or two before, which no sentence begins with unless
    the text has them again."""
    laid = page.laid
    first = run_start(page, at)
    if first == at or at - first > 2 or laid.gap(at) != " " or laid.gap(first) == "-":
        return
    words = laid.words[first:at]
    if not (_NO_CLUBS.isdisjoint(words) and ADJECTIVES_OF_MEN.isdisjoint(words)):
        return
    if laid.words[at] in _HEADS and not _is_named(page, at + 1):
        return
    name = laid.text[laid.starts[first] : laid.ends[at - 1]]
    if not _within_a_sentence(page, first) and laid.text.count(name) < 2:
        return
    if NO_GROUPS.isdisjoint(words) and not name.isupper():
        yield form(page, first, at, True)


def _headed(page: Page, at: int) -> Iterator[Form]:
    """What somebody heads who is named: "Avanti boss Phil Whittingham"."""
    laid = page.laid
    first = run_start(page, at)
    named = at + 1 + (laid.words[at : at + 2] == ["chief", "executive"])
    if first == at or laid.gap(at) != " " or laid.gap(first) == "-" or not _is_named(page, named):
        return
    words = laid.words[first:at]
    if laid.words[named] not in GIVEN or " ".join(words) in AMERICAN_STATES:
        return
    if not _NO_CLUBS.isdisjoint(words) or (at - first == 1 and words[0] in NO_GROUPS):
        return
    if not ADJECTIVES_OF_MEN.isdisjoint(words) or words[-1].endswith(_OF_PEOPLES):
        return
    again = laid.text.count(laid.text[laid.starts[first] : laid.ends[at - 1]]) > 1
    if at - first > 1 or again or _within_a_sentence(page, first):
        yield form(page, first, at, False, short_of(page, first))


def _within_a_sentence(page: Page, first: int) -> bool:
    return first > 0 and page.laid.gap(first) in (" ", ", ", "; ")


def _is_named(page: Page, word: int) -> bool:
    laid = page.laid
    return word < len(laid.words) and laid.gap(word) == " " and capital(laid, word)


def _behind(page: Page, word: int, links: frozenset[str]) -> Iterator[Form]:
    """The name behind a link: "an economist at Halvorsen Markets"."""
    laid = page.laid
    if word + 1 >= len(laid.words) or laid.words[word] not in links:
        return
    first = word + 2 if laid.words[word + 1] == "the" else word + 1
    if first >= len(laid.words) or laid.gap(word) != " " or laid.gap(word + 1) != " ":
        return
    end = run_end(page, first)
    if end > first and NO_GROUPS.isdisjoint(laid.words[first:end]):
        yield form(page, first, end, False, short_of(page, first))


def _sold(page: Page, at: int) -> Iterator[Form]:
    """Whose shares rose: "Evertz shares fell 3 percent"."""
    laid = page.laid
    if at + 1 >= len(laid.words) or laid.words[at + 1] not in _MOVED or laid.gap(at) != " ":
        return
    first = run_start(page, at)
    if first < at and _within_a_sentence(page, first):
        words = laid.words[first:at]
        if NO_GROUPS.isdisjoint(words) and ADJECTIVES_OF_MEN.isdisjoint(words):
            yield form(page, first, at, False, short_of(page, first))
