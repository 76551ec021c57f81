"""A Persian, Arabic or Urdu sentence as words, in which whoever can act is one word."""

import re
from collections.abc import Sequence

from jobs.rules.events.alphabet import MARKS, PERSON_MARK
from jobs.rules.events.eastern_words import (
    ARABIC,
    COMPANY,
    GROUPED,
    PERSIAN,
    URDU,
    Tongue,
    plain,
)
from jobs.rules.events.line import Who

_ARABIC_SCRIPT = re.compile("[\u0621-\u06d3]")
_URDU = frozenset("ےںٹڈڑ")
_PERSIAN = re.compile(
    r"[پچژگ]|(?<!\w)(?:که|داد|برای|را|است|شد|شدند|کرد|کردند|می|با|این|از|در|خود)(?!\w)"
)
# Letters as the keyboards of one of them write them, where no word tells.
_OF_ARABIC, _OF_PERSIAN = re.compile("[ةىيكإ]"), re.compile("[کی\u200c]|(?<!\\w)به(?!\\w)")
_TOKEN = re.compile(r"[\w\u064b-\u0652\u0670\u0640]+|[\ufdd0\ufdd1]|[،,؛;:.۔«»\"“”!؟()]")
_SIGNS = {",": "،", ";": "؛", '"': "«", "“": "«", "”": "»"}
_LOOK, _NEAR = 24, 4
# Behind these a subject may stand anew.
_WHEN = frozenset(["روز", "امروز", "دیروز", "شنبه", "دوشنبه", "جمعه", "نیز", "همچنین", "هم", "را"])


def tongue(text: str) -> Tongue | None:
    """The language of a text in Arabic script; None of any other."""
    if text.isascii() or not _ARABIC_SCRIPT.search(text):
        return None
    if not _URDU.isdisjoint(text):
        return URDU
    if _PERSIAN.search(text):
        return PERSIAN
    return ARABIC if _OF_ARABIC.search(text) or not _OF_PERSIAN.search(text) else PERSIAN


def is_eastern(cover: str, start: int, end: int) -> bool:
    """Whether a sentence is written in Arabic script."""
    return _ARABIC_SCRIPT.search(cover, start, end) is not None


class EasternLine:
    """A sentence's words, whoever can act being one word, and the places they stand at."""

    def __init__(self, cover: str, start: int, end: int, named: Sequence[Who]) -> None:
        self.words: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.who: dict[int, Who] = {}
        waiting = iter(named)
        for found in _TOKEN.finditer(cover, start, end):
            word = found.group()
            if word in MARKS and (who := next(waiting, None)):
                self._add_actor(who, found.span())
            else:
                self.words.append(_SIGNS.get(word) or plain(word))
                self.spans.append(found.span())

    def _add_actor(self, who: Who, span: tuple[int, int]) -> None:
        """One more actor, taken together with whoever is the same: "Iranian president X"."""
        last = next(reversed(self.who), None)
        near = last is not None and len(self.words) - last < _LOOK
        if last is not None and near and COMPANY.issuperset(self.words[last + 1 :]):
            before = self.who[last]
            elsewhere = before.country and who.home is not None and who.home != before.id
            if who.person and not before.person and not elsewhere:
                del self.who[last], self.words[last:], self.spans[last:]
            elif before.person and not who.person and self.words[last + 1 :]:
                del self.words[last + 1 :], self.spans[last + 1 :]
                return
        self.who[len(self.words)] = who
        self.words.append(PERSON_MARK)
        self.spans.append(span)

    def focus(self) -> Who | None:
        """Whom the next sentence means by "he": the first person named here."""
        return next((who for who in self.who.values() if who.person), None)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The code points of the words from `first` to `last` (exclusive)."""
        return self.spans[first][0], self.spans[last - 1][1]


def mark(told: EasternLine, at: int, spoken: Tongue) -> str:
    """The particle that belongs to an actor, over titles between; "" if he has none."""
    step = 1 if spoken.marks_follow else -1
    company = GROUPED if spoken.marks_follow else COMPANY
    for near in range(at + step, at + step * (_NEAR + 2), step):
        word = told.words[near] if 0 <= near < len(told.words) else ""
        if word == "کے" and spoken.marks_follow:
            following = told.words[near + 1] if near + 1 < len(told.words) else ""
            if following in spoken.marks or following not in COMPANY:
                return following if following in spoken.marks else word
        elif word in spoken.marks:
            return word
        elif word not in company and not (near == at + 1 and _is_thing(told, at, word, spoken)):
            break
    if spoken.light and not spoken.marks_follow and (led := _led(told, at, spoken)):
        return led
    following = told.words[at + 1] if at + 1 < len(told.words) else ""
    return "را" if following == "را" and not spoken.marks_follow else ""


def _led(told: EasternLine, at: int, spoken: Tongue) -> str:
    """In Persian, the preposition of what a country owns: "from the efforts of Iran"."""
    if told.who[at].person:
        return ""
    for word in reversed(told.words[max(0, at - _NEAR) : at]):
        if word in spoken.marks:
            return word
        if word in spoken.breaks or word in spoken.joints or word in MARKS or word in _WHEN:
            break
        if word in spoken.wordings:
            break
    return ""


def _is_thing(told: EasternLine, at: int, word: str, spoken: Tongue) -> bool:
    """Whether a mark behind a word may be meant for the country before: "Chinese companies"."""
    known = word in MARKS or word in spoken.wordings or word in spoken.breaks
    return spoken.marks_follow and told.who[at].country and not known and word not in spoken.joints
