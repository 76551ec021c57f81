"""Where a Persian, Arabic or Urdu sentence tells an event."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from jobs.rules.events.eastern.arabic import ARABIC
from jobs.rules.events.eastern.letters import plain_noun, words
from jobs.rules.events.eastern.line import EasternLine
from jobs.rules.events.eastern.meant import is_meant
from jobs.rules.events.eastern.words import Tongue, Wording

# What Arabic writes onto the front of a word and, for whoever is meant, behind it.
_FRONT, _BEFORE_NOUN = ("و", "ف"), ("ب", "ل")
_BEHIND = ("هما", "ها", "هم", "ه")
# Nouns of a doing that look like a verb with "him": "hosting", "praising".
_DOINGS = words("کلفه تکلفه استضافه اشاده اغاره افاده ادانه اقاله")
# In these "and" is a letter of the word: "ministry" is no "and visited him".
_NO_AND = words("وزاره وزارات وزارته وزارتها وفد وقف وقفه وصف وصل")
# What a talk is about: "to discuss" is no other talk.
_TOPICS = words("لبحث لمناقشه لاستعراض لتباحث")
_TO_COME = ("سی", "ست")
_NOUNS = frozenset(["ceasefire", "sanction", "visit", "attack", "meet", "call", "appoint", "expel"])
# What Arabic says with "to" is to come.
_TO_DO = frozenset(["meet", "visit"])


@dataclass(frozen=True, slots=True)
class Found:
    """A wording where it stands. `him` says that its object is only meant by a pronoun, `noun`
    that it names a deed that another verb does."""

    at: int
    wording: Wording
    to_come: bool = False
    him: bool = False
    noun: bool = False

    @property
    def last(self) -> int:
        """Where it ends (exclusive)."""
        return self.at + len(self.wording.words)


def found_at(told: EasternLine, at: int, spoken: Tongue) -> Found | None:
    """The longest wording that begins with a word."""
    word = told.words[at]
    if spoken.verb_first:
        readings = _readings(word)
    else:
        readings = (
            ((spoken.wordings[word], False, False, False),) if word in spoken.wordings else ()
        )
    for wordings, to_come, him, noun in readings:
        for wording in wordings:
            rest = wording.words[1:]
            if rest and tuple(told.words[at + 1 : at + 1 + len(rest)]) != rest:
                continue
            if him and "object" not in wording.to:
                continue
            found = Found(at, wording, to_come, him, noun or wording.noun)
            if is_meant(told, spoken, wording, at):
                return found
    return None


@lru_cache(maxsize=1 << 14)
def _readings(word: str) -> tuple[tuple[tuple[Wording, ...], bool, bool, bool], ...]:
    """The wordings that an Arabic word may begin, with what is written onto it."""
    known = ARABIC.wordings
    return tuple(
        (known[bare], to_come, him, noun)
        for bare, to_come, him, noun in _read_as(word)
        if bare in known
    )


def _read_as(word: str) -> Iterator[tuple[str, bool, bool, bool]]:
    """What a word may be without what is written onto it: the word, if to come, if of "him", if
    it is a noun."""
    yield word, False, False, False
    if len(word) < 3:
        return
    bare = word[1:] if word[0] in _FRONT and word not in _NO_AND else word
    yield bare, False, False, False
    if bare[:2] in _TO_COME:
        yield bare[1:], True, False, False
    for noun in (bare[1:], "ال" + bare[2:] if bare[:2] == "لل" else ""):
        known = bare[0] in _BEFORE_NOUN and bare not in _TOPICS
        named = ARABIC.wordings.get(noun) if known else None
        if named and (named[0].noun or named[0].kind in _NOUNS):
            meant = named[0].kind
            yield noun, bare[0] == "ل" and meant in _TO_DO, False, meant == "attack"
    behind = next((end for end in _BEHIND if bare.endswith(end)), "")
    if (
        behind
        and len(bare) - len(behind) > 2
        and plain_noun(word).removeprefix("ال") not in _DOINGS
    ):
        stem = bare[: -len(behind)]
        yield stem, False, True, False
        if stem[-1] == "ا":
            yield stem[:-1] + "ی", False, True, False
        if stem[:2] in _TO_COME:
            yield stem[1:], True, True, False


def bare_words(listed: Sequence[str], spoken: Tongue) -> frozenset[str]:
    """Words, in Arabic also without "and" on their front."""
    if not spoken.verb_first:
        return frozenset(listed)
    return frozenset([*listed, *(word[1:] for word in listed if word[:1] in _FRONT)])
