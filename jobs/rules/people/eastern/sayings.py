"""Names of no known form in Arabic: what stands between the title of a speaker and "that".

`قال المدرب سالم المريخي إن`: behind a verb of saying and a title with its adjectives two or three words are
the speaker's name, whatever they are.
"""

from jobs.rules.people.eastern.runs import goes_on, is_role
from jobs.rules.people.eastern.words import ON, SAYS_BEFORE, THINGS, WITHIN
from jobs.rules.people.wordlists import words_of
from jobs.rules.texts.laid import Laid

_VERBS = SAYS_BEFORE | frozenset(f"و{verb}" for verb in SAYS_BEFORE)
_THAT = words_of("ان بان انه بانه انها بانها إن أن")
_NO_NAMES = ON | THINGS | WITHIN
_MOST_WORDS = 11
_LONGEST, _SHORTEST = 3, 2
_SHORTEST_ADJECTIVE = 4


def told(laid: Laid, verb: int, countries: dict[int, str]) -> tuple[int, int] | None:
    """The first word of the name of who says something by a verb, and the word behind it."""
    words = laid.words
    if words[verb] not in _VERBS:
        return None
    last = verb + 1
    while last < len(words) and goes_on(laid, last) and words[last] not in _THAT:
        last += 1
        if last - verb > _MOST_WORDS:
            return None
    if last >= len(words) or not (words[last] in _THAT or laid.gap(last).startswith(":")):
        return None
    first = _begin(laid, verb + 1, last, countries)
    return (first, last) if first and _may_be_named(laid, first, last) else None


def _begin(laid: Laid, first: int, last: int, countries: dict[int, str]) -> int | None:
    """Where the name begins: behind the last word of the title, which has an article or is a
    country."""
    words, titled = laid.words, None
    for at in range(last - _SHORTEST - 1, first - 1, -1):
        word = words[at]
        bound = word.startswith("ال") and len(word) > _SHORTEST_ADJECTIVE
        if titled is None and (bound or laid.starts[at] in countries):
            titled = at + 1
        if titled and is_role(word):
            return titled
    return None


def _may_be_named(laid: Laid, first: int, last: int) -> bool:
    """Whether words can be a name: none of them goes on with the sentence."""
    if not _SHORTEST <= last - first <= _LONGEST or laid.words[first].startswith(("ال", "لل")):
        return False
    return not any(
        word.startswith(("لل", "بال"))
        or word in _NO_NAMES
        or word in _VERBS
        or is_role(word)
        or word[1:] in THINGS
        for word in laid.words[first:last]
    )
