"""Where a Persian, Arabic or Urdu sentence tells an event, and whether that was done or is to be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from jobs.rules.article import EventStatus
from jobs.rules.events.eastern_line import EasternLine
from jobs.rules.events.eastern_words import HELP, Tongue, Wording

_MOST_BETWEEN = 4
# What Arabic writes onto the front of a word and, for whoever is meant, behind it.
_FRONT, _BEFORE_NOUN = ("و", "ف"), ("ب", "ل")
_BEHIND = ("هما", "ها", "هم", "ه")
_TO_COME = ("سی", "ست")
_NOUNS = frozenset(["ceasefire", "sanction", "visit", "attack", "meet", "call"])
_WANTED = frozenset(["ceasefire", "meet", "sanction", "visit"])
_ANY = frozenset(["ای", "هر", "بھی"])
_IS = frozenset(["است", "بود", "شد", "هست", "شده"])
_IN_THE_PRESENT = "می"


@dataclass(frozen=True, slots=True)
class Found:
    """A wording where it stands. `him` says that its object is only meant by a pronoun."""

    at: int
    wording: Wording
    to_come: bool = False
    him: bool = False

    @property
    def last(self) -> int:
        """Where it ends (exclusive)."""
        return self.at + len(self.wording.words)


def found_at(told: EasternLine, at: int, spoken: Tongue) -> Found | None:
    """The longest wording that begins with a word."""
    for word, to_come, him in _read_as(told.words[at], spoken):
        for wording in spoken.wordings.get(word, ()):
            rest = wording.words[1:]
            if him and "object" not in wording.to:
                continue
            if tuple(told.words[at + 1 : at + 1 + len(rest)]) == rest:
                meant = _is_meant(told, at, wording)
                return Found(at, wording, to_come, him) if meant else None
    return None


def _read_as(word: str, spoken: Tongue) -> Iterator[tuple[str, bool, bool]]:
    """What a word may be without what is written onto it: the word, if to come, if of "him"."""
    yield word, False, False
    if not spoken.verb_first or len(word) < 3:
        return
    bare = word[1:] if word[0] in _FRONT else word
    yield bare, False, False
    if bare[:2] in _TO_COME:
        yield bare[1:], True, False
    noun = spoken.wordings.get(word[1:]) if word[0] in _BEFORE_NOUN else None
    if noun and noun[0].kind in _NOUNS:
        yield word[1:], False, False
    behind = next((end for end in _BEHIND if bare.endswith(end)), "")
    if behind and len(bare) - len(behind) > 2:
        stem = bare[: -len(behind)]
        yield stem, False, True
        if stem[:2] in _TO_COME:
            yield stem[1:], True, True


def _is_meant(told: EasternLine, at: int, wording: Wording) -> bool:
    """Whether a deed is told: not "any attack", no accusation that is rejected, and in Arabic no
    gift without a word for help."""
    after = told.words[at + 1 : at + 4]
    if (at and told.words[at - 1] in _ANY) or (wording.kind == "condemn" and "مسترد" in after):
        return False
    verb = wording.kind == "aid" and "ل" in wording.to
    return not verb or any(plain_noun(word) in HELP or word in HELP for word in told.words)


def plain_noun(word: str) -> str:
    """A word without what Arabic writes onto its front."""
    return word[1:] if word[:1] in ("و", "ف", "ب", "ل") else word


def _bare(words: Sequence[str], spoken: Tongue) -> frozenset[str]:
    """Words, in Arabic also without "and" on their front."""
    if not spoken.verb_first:
        return frozenset(words)
    return frozenset([*words, *(word[1:] for word in words if word[:1] in _FRONT)])


def status_of(told: EasternLine, spoken: Tongue, found: Found, first: int, end: int) -> EventStatus:
    """Whether what stands in a clause from `first` to `end` was done, is to be, or is denied."""
    around, kind = told.words[first:end], found.wording.kind
    before = told.words[first : found.at] if spoken.verb_first else around
    if kind != "statement" and not spoken.denied.isdisjoint(_bare(before, spoken)):
        return "denied"
    # Arabic asks "that he visit" and "it is expected that he visit".
    led = max(0, first - _MOST_BETWEEN) if spoken.verb_first else first
    if kind in _WANTED and not spoken.called_for.isdisjoint(_bare(told.words[led:end], spoken)):
        return "called_for"
    if found.to_come or not spoken.planned.isdisjoint(_bare(told.words[led:end], spoken)):
        return "planned"
    if spoken.light and not spoken.marks_follow and _is_agreed(around, kind):
        return "planned"
    return "done"


def _is_agreed(around: Sequence[str], kind: str) -> bool:
    """Whether Persian says that it is to be, or speaks of a visit in the present."""
    pairs = pairwise(around)
    arranged = any(one == "قرار" and other in _IS for one, other in pairs)
    return arranged or (kind == "visit" and _IN_THE_PRESENT in around)
