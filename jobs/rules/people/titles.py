"""Titles in a text: whose "president" is meant, by the country or organization beside it."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.finding import Hit
from jobs.rules.names.meanings import How
from jobs.rules.people.splittitles import split_titles
from jobs.rules.people.wordlists import (
    HONORIFICS,
    IN_BETWEEN,
    LINKS,
    NO_FIRST_NAME,
    NOT_IN_OFFICE,
    NOT_YET,
    PAST,
    VAGUE,
    words_of,
)
from jobs.rules.texts.laid import Laid
from storage.folding import fold

APOSTROPHES = ("'", "’", "ʼ")
# "president of the Republic"
_MOST_LINKS = 2
# "Iran's new caretaker president"
_MOST_BETWEEN = 2
_HAN = "\u4e00"
_JOINING = frozenset("和与及、")
# Russian titles of more than one.
_PLURAL = words_of("главы президенты премьеры министры лидеры короли канцлеры")
_TIES = " '’ʼ-\u200c"


# Letters that Persian and Urdu write otherwise.
_ARABS_OWN = frozenset("يكةإأ")
_SPEAKERS = words_of("spokesperson spokesman spokeswoman spokespersons s for the")


class Titled(NamedTuple):
    """A title in the text: words `first` to `last` (exclusive), with its country if that stands
    beside it, and the offices that it can mean. `called`: all offices called so, whosever.
    `specific`: the text says of which country or organization. `standing` is False for deputies and
    those who hold the office no longer or not yet; `past` for the latter."""

    first: int
    last: int
    start: int
    end: int
    offices: frozenset[str]
    called: frozenset[str]
    specific: bool
    standing: bool
    past: bool


def titles(
    laid: Laid,
    starting: Mapping[int, Hit],
    ending: Mapping[int, Hit],
    found: Sequence[Hit],
    known: Gazetteer,
) -> list[Titled]:
    """The titles of a text, each as narrow as the names before and behind it make it."""
    understood = (
        (hit, _titled(laid, hit, starting, ending, known))
        for hit in found
        if not _is_of_several(laid, hit, starting)
    )
    whole = [titled for hit, titled in understood if titled.specific or not _is_vague(laid, hit)]
    split = [
        _split(laid, hit, last, offices)
        for hit, last, offices in split_titles(laid, starting.values(), known)
    ]
    return sorted([*whole, *split], key=_first) if split else whole


def _is_of_several(laid: Laid, hit: Hit, starting: Mapping[int, Hit]) -> bool:
    """Whether a title in Chinese or Russian is that of several countries, whose holders no one is:
    "美国和韩国领导人", "главы МИД Армении и Азербайджана"."""
    if laid.ascii is not None:
        return False
    first = laid.words[hit.first]
    if first[0] >= _HAN:
        before = next((n for n in starting.values() if n.last == hit.first), None)
        ends = {n.end for n in starting.values() if n.meaning.nations}
        joined = before is not None and laid.text[before.start - 1 : before.start] in _JOINING
        return before is not None and joined and before.start - 1 in ends
    if first not in _PLURAL:
        return False
    owner = starting.get(hit.last)
    return owner is not None and _word(laid, owner.last) == "и" and owner.last + 1 in starting


def _split(laid: Laid, hit: Hit, last: int, offices: frozenset[str]) -> Titled:
    """A title with its country inside."""
    first = hit.first - 1
    standing, past = _standing(laid, (first, first), (last, last))
    start, end = laid.starts[first], laid.ends[last - 1]
    return Titled(first, last, start, end, offices, offices, True, standing, past)


def _is_vague(laid: Laid, hit: Hit) -> bool:
    """Whether it says of nobody known what he leads: "party leader", "the leader of the march"."""
    if laid.words[hit.last - 1] not in VAGUE or laid.words[hit.first] == "supreme":
        return False
    return _word(laid, hit.first - 1) != "the" or _word(laid, hit.last) in LINKS


def _of_its_ministry(
    laid: Laid, offices: frozenset[str], owner: Hit, known: Gazetteer
) -> frozenset[str]:
    """Those of the offices that are called by the ministry named: "Iran's Foreign Ministry"."""
    name = f" {' '.join(laid.words[owner.first : owner.last])} "
    return frozenset(
        office
        for office in offices
        if known.office[office].kind == "spokesperson"
        and (nation := known.nation.get(known.office[office].of))
        and any(of in name for of in _within_names((nation.name, *nation.adjectives)))
        and any(body in name for body in _spoken_for(known.office[office].titles))
    )


@lru_cache(maxsize=1024)
def _within_names(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words as they stand within a folded name."""
    return tuple(f" {fold(word)} " for word in words)


@lru_cache(maxsize=1024)
def _spoken_for(titles: tuple[str, ...]) -> tuple[str, ...]:
    """What a spokesperson of these titles speaks for, as it stands within a folded name."""
    bodies = ([w for w in fold(title).split() if w not in _SPEAKERS] for title in titles)
    return tuple(f" {' '.join(words)} " for words in bodies if len(words) > 1)


def _titled(
    laid: Laid,
    hit: Hit,
    starting: Mapping[int, Hit],
    ending: Mapping[int, Hit],
    known: Gazetteer,
) -> Titled:
    offices = hit.meaning.ids
    first, last, start, end = hit.first, hit.last, hit.start, hit.end
    before = None if _is_arabic(laid, hit) else _before(laid, hit.first, ending)
    if before and not _of(offices, before, known):
        # "На полях G20 госсекретарь США": who stands before holds no such office.
        after = _after(laid, hit.last, starting)
        before = after if after and _of(offices, after, known) else before
    owner = before or _after(laid, hit.last, starting)
    specific = len(offices) == 1 and not _is_a_surname(laid, hit)
    if owner and _is_anybodys(laid, hit, owner):
        owner = None
    if owner and (meant := _of(offices, owner, known)) is not None:
        if not meant and owner.meaning.bodies:
            meant = _of_its_ministry(laid, offices, owner, known)
        offices, specific = meant, True
        first, last = min(first, owner.first), max(last, owner.last)
        start, end = min(start, owner.start), max(end, owner.end)
    standing, past = _standing(laid, (hit.first, first), (hit.last, last))
    called = hit.meaning.ids
    return Titled(first, last, start, end, offices, called, specific, standing, past)


def _standing(laid: Laid, firsts: tuple[int, int], lasts: tuple[int, int]) -> tuple[bool, bool]:
    """Whether the holder of a title is in office, and whether no longer or not yet: by the words
    before and behind it."""
    words, size = laid.words, len(laid.words)
    around = [words[first - 1] for first in firsts if first]
    after = [words[last] for last in lasts if last < size]
    if NOT_IN_OFFICE.isdisjoint(around) and NOT_YET.isdisjoint(after):
        return True, False
    return False, not (PAST.isdisjoint(around) and NOT_YET.isdisjoint(after))


def _is_anybodys(laid: Laid, hit: Hit, owner: Hit) -> bool:
    """Whether Arabic speaks of any holder: "وزير خارجية مصري" is an Egyptian foreign minister."""
    if laid.ascii is not None or _ARABS_OWN.isdisjoint(laid.text[hit.start : hit.end]):
        return False
    named = (*laid.words[hit.first : hit.last], laid.words[owner.first])
    people = all(sense.how is How.PEOPLE for sense in owner.meaning.senses)
    return people and not any(word.startswith(("ال", "لل")) for word in named)


def _is_arabic(laid: Laid, hit: Hit) -> bool:
    """Whether a title is Arabic, where whose it is stands behind it."""
    if laid.ascii is not None:
        return False
    if not _ARABS_OWN.isdisjoint(laid.text[hit.start : hit.end]):
        return True
    return any(word.startswith("ال") for word in laid.words[hit.first : hit.last])


def _is_a_surname(laid: Laid, hit: Hit) -> bool:
    """Whether a title of one word stands behind somebody's first name: `Alexander Pope`."""
    word = hit.first - 1
    return (
        hit.last - hit.first == 1
        and word >= 0
        and laid.gap(hit.first) == " "
        and laid.spelt(word)[0].isupper()
        and laid.words[word] not in NO_FIRST_NAME
    )


def _of(offices: frozenset[str], owner: Hit, known: Gazetteer) -> frozenset[str] | None:
    """Those of the offices that belong to the owner named; None if the name is no owner's."""
    owners = {*owner.meaning.nations, *owner.meaning.bodies}
    if not owners:
        return None
    theirs = (known.offices_of.get(owner, frozenset()) for owner in owners)
    return offices & frozenset().union(*theirs)


def _before(laid: Laid, first: int, ending: Mapping[int, Hit]) -> Hit | None:
    """The name right before a title: `Iranian president`, `Iran's new president`."""
    for _ in range(_MOST_BETWEEN):
        if _word(laid, first - 1) not in IN_BETWEEN or _broken(laid, first):
            break
        first -= 1
    if _word(laid, first - 1) == "s" and laid.gap(first - 1) in APOSTROPHES:
        first -= 1
    hit = ending.get(first)
    return hit if hit and not laid.text[hit.end : laid.starts[first]].strip(_TIES) else None


def _after(laid: Laid, last: int, starting: Mapping[int, Hit]) -> Hit | None:
    """The name right after a title: `president of Iran`, `رئیس جمهور ایران`."""
    for word in range(last, last + _MOST_LINKS + 1):
        if word >= len(laid.words) or _broken(laid, word):
            return None
        if hit := starting.get(word):
            return None if _owns_what_follows(laid, hit) else hit
        if laid.words[word] not in LINKS:
            return None
    return None


def _owns_what_follows(laid: Laid, hit: Hit) -> bool:
    """Whether a name goes on to something else: `spokesman for Iran's navy` is not Iran's."""
    return _word(laid, hit.last) == "s" and laid.gap(hit.last) in APOSTROPHES


_first, _last = attrgetter("first"), attrgetter("last")


def by_first_word(names: Sequence[Hit]) -> dict[int, Hit]:
    """The names by the word they begin with, the longest of them."""
    return {hit.first: hit for hit in sorted(names, key=_last)}


def _broken(laid: Laid, word: int) -> bool:
    """Whether anything but spaces, apostrophes or hyphens stands before a word."""
    return bool(laid.gap(word).strip(_TIES)) if word < len(laid.words) else True


def _word(laid: Laid, word: int) -> str:
    return laid.words[word] if 0 <= word < len(laid.words) else ""


def ending_at(laid: Laid, found: Sequence[Titled]) -> dict[int, Titled]:
    """The titles by the word that follows them, honorifics skipped."""
    by_word: dict[int, Titled] = {}
    for titled in found:
        word = titled.last
        while word < len(laid.words) and not _broken(laid, word):
            by_word.setdefault(word, titled)
            if laid.words[word] not in HONORIFICS and laid.words[word] not in NOT_YET:
                break
            word += 1
            if laid.text[laid.ends[word - 1] : laid.ends[word - 1] + 1] == ".":
                by_word.setdefault(word, titled)
                break
    return by_word
