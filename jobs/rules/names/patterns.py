"""What a folded name means where a text holds it, by the letters the text writes it in."""

import re
from collections.abc import Mapping, Sequence
from itertools import combinations

from jobs.rules.names.meanings import Case, Meaning, Sense, case_of
from jobs.rules.names.writings import Way

# Which of the patterns stands in a row, from where to where (exclusive).
Match = tuple[int, int, int]
_PROPER = Case.PROPER
# Acronyms that a headline in capitals holds as plain words.
_PLAIN_WORDS = frozenset(["us", "who", "is", "it", "pa", "au", "am", "pm", "un", "sco", "can"])
_WORD = re.compile(r"[^\W_]+")
_LOOK = 40
# Below these numbers a first letter in ASCII tells nothing, is a capital, or is any letter.
_NO_LETTER, _CAPITALS, _ANY_LETTER = 0, ord("["), 0x80


class Pattern:
    """A folded name and what it means.

    Where its first letter in ASCII is below `telling`, it stands for `all` it can mean. `countries`
    are those whose names are inside it.
    """

    __slots__ = ("_meanings", "all", "cases", "countries", "one_word", "prefixes", "telling")

    def __init__(self, way: Way, senses: Sequence[Sense], countries: Sequence[Match] = ()) -> None:
        self.prefixes = way.prefixes
        self.one_word = " " not in way.letters.strip()
        # What it means if it is written in all these ways at once.
        self.all = Meaning.of(senses)
        cased = [(case_of(sense), sense) for sense in senses]
        self.cases = tuple(sorted({case for case, _ in cased}))
        self._meanings: Mapping[tuple[Case, ...], Meaning] = {
            cases: Meaning.of([sense for case, sense in cased if case in cases])
            for length in range(1, len(self.cases))
            for cases in combinations(self.cases, length)
        }
        self.countries = countries
        self.telling = self._told_by(way.letters.lstrip()[:1])

    def written(self, text: str, start: int, end: int) -> Meaning | None:
        """What the name means as the text writes it."""
        if len(self.cases) == 1:
            case = self.cases[0]
            return self.all if not case or self._looks(case, text, start, end) else None
        cases = tuple(
            [case for case in self.cases if not case or self._looks(case, text, start, end)]
        )
        return self.all if cases == self.cases else self._meanings.get(cases)

    @property
    def tells_alone(self) -> bool:
        """Whether nothing around it tells what it means."""
        return self.prefixes is None and not self.all.dotted and Case.CAPITALS not in self.cases

    def spellings(self) -> dict[str, Meaning]:
        """What it means where it is written just as listed, if its first letter does not tell that
        and nothing around needs to be looked at."""
        if self.prefixes is not None or self.all.dotted or self.telling == _ANY_LETTER:
            return {}
        return {
            name: meaning
            for name in [sense.words for sense in self.all.senses]
            if _PLAIN_WORDS.isdisjoint(name.lower().split())
            and (meaning := self.written(name, 0, len(name)))
        }

    def _told_by(self, first: str) -> int:
        if self.prefixes is not None or self.all.dotted or self.countries:
            return _NO_LETTER
        if self.cases == (Case.ANY,):
            return _ANY_LETTER
        return _CAPITALS if self.cases == (Case.PROPER,) and first.isalpha() else _NO_LETTER

    def _looks(self, case: Case, text: str, start: int, end: int) -> bool:
        """Whether the text writes the name as names are written."""
        spelt = text[start:end]
        if case is _PROPER:
            return spelt[:1].isupper() if self.one_word else not spelt.islower()
        if not spelt.isupper():
            return len(spelt) > 3 and spelt[0].isupper() and spelt[1:].islower()
        return spelt.lower() not in _PLAIN_WORDS or not _shouted(text, start, end)


def _shouted(text: str, start: int, end: int) -> bool:
    """Whether the words around are in capitals too, so that capitals say nothing."""
    if text[max(0, start - 2) : start - 1].islower():
        return False
    around = _WORD.findall(text[max(0, start - _LOOK) : start])[-1:]
    around += _WORD.findall(text[end : end + _LOOK])[:1]
    return bool(around) and all(word.isupper() for word in around) and len(max(around, key=len)) > 3
