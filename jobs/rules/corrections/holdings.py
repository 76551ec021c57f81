"""Who holds an office, as Wikidata says it, and what of its names is fit to be looked for in texts."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

from storage.folding import fold

# Mandates that follow each other within days are one term.
_BREAK = timedelta(days=7)
_MOST_NAMES, _LONGEST_NAME = 25, 60
_PLAIN = re.compile(r"[^\W\d_]+(?:[ .'’·ʿʻ‌-]+[^\W\d_]+)*\.?")
# Letters of the Latin alphabet end before U+0250; no name is written in two scripts.
_LATIN, _OTHER = re.compile(r"[A-Za-zÀ-ɏ]"), re.compile(r"[\u0370-\u1dff\u2e80-\ufefc]")
_HAN = re.compile(r"[㐀-鿿·]{3,}")


@dataclass(frozen=True)
class Holding:
    """A person in an office of a country or organization (`of`).

    `over` says that it ended, also where the day of the end is not known.
    """

    of: str
    kind: str
    person: str
    start: date | None = None
    end: date | None = None
    over: bool = False
    preferred: bool = False

    @property
    def now(self) -> bool:
        """Whether it has no end so far."""
        return not self.over


@dataclass(frozen=True)
class Called:
    """What a person is called: by `name` in English, by a label a language, and otherwise."""

    name: str
    labels: tuple[tuple[str, str], ...] = ()
    also: tuple[tuple[str, str], ...] = ()


def joined(holdings: Iterable[Holding]) -> list[Holding]:
    """The holdings of an office, those of one person that follow each other as one."""
    ordered = sorted(holdings, key=lambda one: (one.person, one.start or date.min, not one.over))
    return [
        held for _, own in groupby(ordered, lambda one: one.person) for held in _joined(list(own))
    ]


def _joined(own: list[Holding]) -> list[Holding]:
    terms: list[Holding] = []
    for held in own:
        if terms and _follows(terms[-1], held):
            last = terms[-1]
            over = last.over and held.over
            ends = [end for end in (last.end, held.end) if end]
            preferred = last.preferred or held.preferred
            terms[-1] = replace(
                last, end=max(ends) if over and ends else None, over=over, preferred=preferred
            )
        else:
            terms.append(held)
    return terms


def _follows(last: Holding, held: Holding) -> bool:
    if last.start == held.start or not last.over:
        return True
    return last.end is not None and held.start is not None and held.start - last.end <= _BREAK


def standing(holdings: Iterable[Holding]) -> list[Holding]:
    """Who holds the office now: those marked as the present ones, where some are marked."""
    now = [held for held in holdings if held.now]
    marked = [held for held in now if held.preferred]
    return marked or now


def fit_names(called: Called, taken: Collection[str]) -> tuple[str, ...]:
    """The names by which a text may call this person, without any in `taken` (folded).

    Full names only; another name must share a word with the label of its language: nicknames and
    titles name others too.
    """
    labels = dict(called.labels)
    chosen: dict[str, str] = {}
    for language, name in (*called.labels, *called.also):
        folded = fold(name)
        if folded in chosen or folded in taken or not is_full(name):
            continue
        if _shares(folded, fold(labels.get(language, called.name))):
            chosen[folded] = name
    return tuple(list(chosen.values())[:_MOST_NAMES])


def is_full(name: str) -> bool:
    """Whether a name is a full one, in one script, and nothing else."""
    if len(name) > _LONGEST_NAME:
        return False
    if _LATIN.search(name) and _OTHER.search(name):
        return False
    return bool(_HAN.fullmatch(name)) or (" " in fold(name) and bool(_PLAIN.fullmatch(name)))


def _shares(folded: str, label: str) -> bool:
    if folded == label:
        return True
    if _HAN.fullmatch(folded.replace(" ", "")):
        return folded in label or label in folded
    words = {word for word in label.split() if len(word) > 2}
    return bool(words & set(folded.split()))
