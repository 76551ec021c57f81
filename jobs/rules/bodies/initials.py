"""What a text calls a body by the initials of the name it has told: "the DEC", of the Drug
Enforcement Commission."""

from collections.abc import Iterator

from jobs.rules.bodies.letterwords import NO_ACTORS
from jobs.rules.bodies.words import FOREIGN_INNER, INNER

_SMALL = FOREIGN_INNER | INNER | {"in", "at", "with", "s", "ve", "a", "по", "и", "в"}
_LEAST, _MOST = 3, 7


def initials(name: str) -> Iterator[str]:
    """The letters that a name of three words and more may be called by: those of its words in
    capitals, and those of all but the small ones between them."""
    if name.count(" ") < _LEAST - 1:
        return
    words = name.replace("-", " ").replace("'", " ").replace("’", " ").split()
    spelt = "".join(word[0] for word in words if word[0].isupper())
    whole = "".join(word[0] for word in words if word.lower() not in _SMALL).upper()
    for letters in {spelt, whole}:
        if (
            _LEAST <= len(letters) <= _MOST
            and letters.isalpha()
            and letters.lower() not in NO_ACTORS
        ):
            yield letters
