"""Which known names a misspelt one may have been meant for: those a slip or two away."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

# In a short word each letter tells more: a second slip is forgiven only in vowels and doubled
# letters, by which one name's transliterations differ. So is a third one in a long name.
_SHORT = 9
# A shorter name is near too much.
_LEAST_LETTERS = 4
# A slip spoils at most so many of a name's letter pairs.
_PAIRS_A_SLIP = 3
_VOWELS = re.compile(r"[aeiouy\W]+")
_DOUBLED = re.compile(r"(.)\1+")


class Spellings:
    """Known folded names, by the pairs of letters in them. Built once; asking changes nothing."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_pair: dict[str, list[str]] = defaultdict(list)
        for name in names:
            if len(name) >= _LEAST_LETTERS:
                for pair in _pairs(name):
                    self._by_pair[pair].append(name)

    def near(self, words: str) -> Mapping[str, int]:
        """The names spelt nearly as these folded words, each with the slips between them."""
        pairs, bones = _pairs(words), _bones(words)
        surely = 1 if len(words) < _SHORT else 2
        shared: Counter[str] = Counter()
        for pair in pairs:
            shared.update(self._by_pair.get(pair, ()))
        near: dict[str, int] = {}
        for name, count in shared.items():
            if abs(len(name) - len(words)) > surely + 1:
                continue
            forgiven = surely + (bones == _bones(name))
            if count < len(pairs) - _PAIRS_A_SLIP * forgiven:
                continue
            slips = edits(words, name, forgiven)
            if 0 < slips <= forgiven:
                near[name] = slips
        return near


def edits(one: str, other: str, most: int) -> int:
    """How many letters are added, left out, changed or swapped with their neighbour between two
    words; some number above `most` if there are more."""
    before: Sequence[int] = []
    row: Sequence[int] = range(len(other) + 1)
    for at, letter in enumerate(one, 1):
        two_before, before, row = before, row, [at]
        for to, wanted in enumerate(other, 1):
            cost = min(before[to] + 1, row[-1] + 1, before[to - 1] + (letter != wanted))
            if at > 1 < to and letter == other[to - 2] and one[at - 2] == wanted:
                cost = min(cost, two_before[to - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def _pairs(words: str) -> set[str]:
    padded = f" {words} "
    return {padded[at : at + 2] for at in range(len(padded) - 1)}


def _bones(words: str) -> str:
    """The first letter and the consonants after it, doubled ones once."""
    return words[:1] + _DOUBLED.sub(r"\1", _VOWELS.sub("", words[1:]))
