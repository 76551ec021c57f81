"""A sentence in letters: each word is one, by the classes it belongs to.

A look around a word is then a search with a regular expression in a short string, forwards in the
letters or backwards in the same letters turned round. Each such look is bounded, so that a text
takes linear time.
"""

import re
from collections.abc import Mapping

from jobs.rules.events import classes as of
from jobs.rules.events import moods
from jobs.rules.events.classes import words
from jobs.rules.events.triggers import TRIGGERS, VERBS_ONLY

# Who acts: a person, or a country or organization; in small letters where something of theirs
# follows ("Raisi's visit").
PERSON, PERSONS, NATION, NATIONS = "P", "p", "N", "n"
# A word in no class; one written like a name; an adverb in -ly; a number, a long one.
PLAIN, NAME, MANNER, NUMBER, AMOUNT = "x", "X", "l", "9", "8"
# The letters of the classes: of Latin-1, in which regular expressions look fastest.
_FREE = [
    letter
    for letter in map(chr, (*range(0x21, 0x7F), *range(0x80, 0x100)))
    if letter not in 'PpNnxXl98,();"-[]{}^\\.*+?|$'
]
_LONGEST_KEPT, _MOST_KEPT = 24, 1 << 14
# Another verb ends an object, but not in "the crimes committed by" and "the killing of".
_HARMLESS = words(
    "committed carried waged perpetrated launched conducted held made imposed slapped levied "
    "staged mounted unleashed brokered signed initialled hosted"
)
# Words that are classes of their own.
_ALONE = words(
    "of to by be the and or for from on in at near with that between against over about into onto "
    "toward towards as across inside"
)
_CLASSES: Mapping[str, frozenset[str]] = {
    "prep": of.PREPOSITIONS,
    "conj": of.CONJUNCTIONS,
    "clause": of.CLAUSE,
    "pron": of.PRONOUNS,
    "det": of.DETERMINERS,
    "aux": of.AUXILIARIES,
    "be": of.BE,
    "will": of.WILL,
    "should": of.SHOULD,
    "not": of.NOT,
    "adverb": of.ADVERBS,
    "time": of.TIMES,
    "people": of.PEOPLE,
    "title": of.TITLES,
    "office": of.OFFICES,
    "body": of.BODIES,
    "diplomat": of.DIPLOMATS,
    "suffered": of.SUFFERED,
    "sport": of.SPORT,
    "verb": VERBS_ONLY,
    "act": frozenset(w for w in VERBS_ONLY if not w.endswith("ing")) - _HARMLESS,
    "trigger": frozenset(TRIGGERS),
    "light": moods.LIGHT,
    "planned": moods.PLANNED,
    "to_come": moods.TO_COME,
    "denied": moods.DENIED,
    "dismissed": moods.DISMISSED,
    "denial": moods.DENIALS,
    "calls": moods.CALLED_FOR | moods.CALLED_FOR_THERE | moods.ASKING,
    "carried": moods.CARRIED_OUT,
    "if": moods.IF,
    "indirect": moods.NO_DIRECT_CALL,
    "unset": moods.NOT_YET | moods.CANCELLED,
    "to_verb": of.TO_VERB,
    "over": words("over about around than"),
    "timely": words("on in at for by"),
    "place": words("in at near from of to outside inside across around into through"),
    "site": words(
        "targets target positions base bases headquarters facilities facility sites site camp "
        "camps airport hideouts military"
    ),
    "anti": words("anti pro non"),
    "plain": frozenset(w for w, ts in TRIGGERS.items() if any(t.form == "plain" for t in ts)),
    "leaders": of.LEADERS,
    "he": words("he she"),
    "who": words("who which that"),
    "link": words("for of"),
    **{f"={word}": words(word) for word in _ALONE},
}


# How a covered text shows a person, and a country or organization.
PERSON_MARK, NATION_MARK = "\ufdd0", "\ufdd1"
MARKS = {PERSON_MARK: (PERSON, PERSONS), NATION_MARK: (NATION, NATIONS)}
_SIGNS = (
    {",": of.COMMA, "(": of.OPENED, ")": of.CLOSED, "-": of.HYPHEN, "–": of.HYPHEN}
    | dict.fromkeys((" - ", " – "), of.BREAK)
    | dict.fromkeys("\"“”«»‘„‟'’", of.QUOTE)
    | dict.fromkeys(";:!?[]—", of.BREAK)
)


class _Letters(dict[str, str]):
    """The letter of a word as the text writes it; of words in no class, which have no end, so many
    are remembered."""

    def __missing__(self, word: str) -> str:
        letter = self._letter(word)
        if len(word) < _LONGEST_KEPT and len(self) < _MOST_KEPT:
            self[word] = letter
        return letter

    def _letter(self, word: str) -> str:
        if word[0] in MARKS:
            return MARKS[word[0]][len(word) > 1]
        if len(word) > 2 and word[-2] in "'’":
            return self[word[:-2]]
        small = word.lower()
        if small != word and (known := self.get(small, PLAIN)) != PLAIN:
            return known
        if word[0].isupper():
            return NAME
        if word[0].isdigit():
            return NUMBER if word.isdigit() else AMOUNT
        return MANNER if len(word) > 4 and word.endswith("ly") else PLAIN


def _spelt() -> tuple[_Letters, dict[str, str]]:
    """The letter of each word, and the letters of each class."""
    kept: dict[tuple[str, ...], str] = {}
    letters = _Letters(_SIGNS)
    for word in sorted(frozenset[str]().union(*_CLASSES.values())):
        alike = tuple(name for name, members in _CLASSES.items() if word in members)
        letters[word] = kept[alike] = kept.get(alike) or _FREE[len(kept)]
    return letters, {
        name: "".join(letter for alike, letter in kept.items() if name in alike)
        for name in _CLASSES
    }


LETTERS, CLASS = _spelt()
_ENDS = of.COMMA + of.OPENED + of.CLOSED + of.BREAK + of.QUOTE
CLASS |= {
    "actor": PERSON + PERSONS + NATION + NATIONS,
    "own": PERSONS + NATIONS,
    "bare": PERSON + NATION,
    "nation": NATION + NATIONS,
    "person": PERSON + PERSONS,
    "ends": _ENDS,
    "quote": of.QUOTE,
    "name": NAME,
    "number": NUMBER + AMOUNT,
    "comma": of.COMMA,
    "skipped": CLASS["aux"] + CLASS["adverb"] + CLASS["time"] + MANNER + NUMBER,
    # What no noun phrase holds.
    "stop": "".join(CLASS[c] for c in ("prep", "conj", "clause", "pron", "aux", "verb")) + _ENDS,
    "object_end": "".join(CLASS[c] for c in ("clause", "pron", "act")) + _ENDS[:-1],
}
_NAMED = re.compile(r"\{([=a-z_]+)\}")


def pattern(written: str) -> re.Pattern[str]:
    """A regular expression over letters, `{prep}` standing for the letters of that class."""
    return re.compile(_NAMED.sub(lambda match: CLASS[match.group(1)], written))
