"""A Persian, Arabic or Urdu sentence as words, in which whoever can act is one word."""

import re
from collections.abc import Sequence
from itertools import pairwise

from jobs.rules.events.alphabet import MARKS, PERSON_MARK
from jobs.rules.events.eastern.arabic import ARABIC
from jobs.rules.events.eastern.letters import plain, words
from jobs.rules.events.eastern.persian import PERSIAN
from jobs.rules.events.eastern.phrases import TITLES, TO, Phrases
from jobs.rules.events.eastern.urdu import URDU
from jobs.rules.events.eastern.words import Tongue
from jobs.rules.events.line import Who

_ARABIC_SCRIPT = re.compile("[\u0621-\u06d3]")
_URDU = frozenset("ےںٹڈڑہ")
_PERSIAN = re.compile(r"(?<!\w)(?:که|داد|برای|را|است|شد|شدند|کرد|کردند|می|با|این|از|در|خود)(?!\w)")
_PERSIAN_LETTER = re.compile("[پچژگ]")
_URDU_WORD = re.compile(r"(?<!\w)(?:اور|نے|کا|کی|کے|کو)(?!\w)")
# Letters as the keyboards of one of them write them, where no word tells.
_OF_ARABIC, _OF_PERSIAN = re.compile("[ةىيكإ]"), re.compile("[کی\u200c]|(?<!\\w)به(?!\\w)")
_TOKEN = re.compile(r"[\w\u064b-\u0652\u0670\u0640]+|[\ufdd0\ufdd1]|[،,؛;:.۔«»\"“”!؟()]|[’‘]+")
_SIGNS = {
    ",": "،",
    ";": "؛",
    '"': "«",
    "“": "«",
    "”": "»",
    "’": "«",
    "’’": "«",
    "‘": "«",
    "‘‘": "«",
}
# Behind a person these are no title of his.
_SEVERAL = words(
    "کے کی کا قاده القاده قوات القوات مسوولین مسوولی وزراء نواب سفراء دبلوماسیین مواطنین مواقع شعب الشعب حکومه الحکومه سلطات السلطات جیش الجیش مجلس المجلس البرلمان الاحتلال وزاره الوزاره سفاره السفاره رهبران مقامات "
    "سفیران نمایندگان نیروهای مردم مواضع رہنماؤں شہریوں عوام حکام"
)
_LOOK = 24
_LONGEST_KEPT, _MOST_KEPT = 40, 1 << 14
# As in the text, and what covers a mention but for its last letter.
COVER = "\ufdd2"
_COMMA, _OPENED, _CLOSED = "،", "«", "»"
_FEW, _SAID = 7, words(": ، ان که کہ بان انه انها انهم")


def tongue(text: str) -> Tongue | None:
    """The language of a text in Arabic script; None of any other."""
    if text.isascii() or not _ARABIC_SCRIPT.search(text):
        return None
    if not _URDU.isdisjoint(text):
        return URDU
    if _PERSIAN.search(text):
        return PERSIAN
    if _URDU_WORD.search(text):
        return URDU
    if _PERSIAN_LETTER.search(text):
        return PERSIAN
    return ARABIC if _OF_ARABIC.search(text) or not _OF_PERSIAN.search(text) else PERSIAN


def is_eastern(cover: str, start: int, end: int) -> bool:
    """Whether a sentence is written in Arabic script."""
    return _ARABIC_SCRIPT.search(cover, start, end) is not None


class _Plain(dict[str, str]):
    """Words as they are looked up; of words, which have no end, so many are remembered."""

    def __missing__(self, word: str) -> str:
        told = _SIGNS.get(word) or plain(word)
        if len(word) < _LONGEST_KEPT and len(self) < _MOST_KEPT:
            self[word] = told
        return told


_PLAIN = _Plain()


class EasternLine(Phrases):
    """A sentence's words, whoever can act being one word, and the places they stand at."""

    def __init__(
        self, cover: str, start: int, end: int, named: Sequence[Who], spoken: Tongue, text: str = ""
    ) -> None:
        self.company = spoken.company
        self._verb_first, self._text = spoken.verb_first, text
        self._titled_only = not (spoken.verb_first or spoken.marks_follow)
        self.words: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.who: dict[int, Who] = {}
        self._cover = cover
        # Whether the last words told more of a person, behind a comma.
        self._apposed = False
        waiting = iter(named)
        for found in _TOKEN.finditer(cover, start, end):
            word = found.group()
            if word in MARKS and (who := next(waiting, None)):
                titled = self.words[-1:] and self.words[-1] in self.company
                if not titled and spoken.verb_first and _is_led(text, cover, found.start()):
                    self.words.append(TO)
                    self.spans.append(found.span())
                self._add_actor(who, found.span())
                continue
            told = _PLAIN[word]
            if told == _COMMA and self._is_apposed():
                continue
            self._apposed = False
            self.words.append(told)
            self.spans.append(found.span())
        self.quoted = _quoted(self.words)

    def _add_actor(self, who: Who, span: tuple[int, int]) -> None:
        """One more actor, taken together with whoever is the same: "Iranian president X"."""
        if who.person and self._is_envoy():
            for at in (-1, -3):
                del self.who[len(self.words) + at]
            del self.words[-3:], self.spans[-3:]
        last = next(reversed(self.who), None)
        if last is not None and len(self.words) - last < _LOOK:
            before, between = self.who[last], self.words[last + 1 :]
            apposed = between[:1] == [_COMMA] and between[1:2] and between[1] in TITLES
            told = between[1:] if apposed else between
            if self.company.issuperset(told) and (told or not between):
                elsewhere = self._is_elsewhere(last, who, told)
                if before.id == who.id or (who.person and not before.person and not elsewhere):
                    if told is between:
                        last -= self._is_led_in_a_title(last)
                        self.who.pop(last, None)
                        self.who.pop(last + 1, None)
                        del self.words[last:], self.spans[last:]
                elif before.person and not who.person and told and told[0] not in _SEVERAL:
                    del self.words[last + 1 :], self.spans[last + 1 :]
                    self._apposed = told is not between
                    return
        self.who[len(self.words)] = who
        self.words.append(PERSON_MARK)
        self.spans.append(span)

    def _is_apposed(self) -> bool:
        """Whether a comma closes what is said of a person ("X, the spokesman,"), which is dropped."""
        if self._apposed:
            return True
        last = next(reversed(self.who), None)
        if last is None or not self.who[last].person or len(self.words) - last > _LOOK:
            return False
        between = self.words[last + 1 :]
        if between[:1] != [_COMMA] or not between[1:] or between[1] not in TITLES:
            return False
        if not self.company.issuperset(between[1:]):
            return False
        del self.words[last + 1 :], self.spans[last + 1 :]
        return True

    def focus(self) -> Who | None:
        """Whom the next sentence means by "he": the first person named here."""
        return next((who for who in self.who.values() if who.person), None)

    def pair(self) -> Sequence[Who]:
        """The two persons whom a sentence names in one breath: "X and Y"."""
        people = [at for at, who in self.who.items() if who.person]
        joined = [
            (one, other)
            for one, other in pairwise(people)
            if self.words[one + 1 : other] in (["و"], ["اور"])
        ]
        return [self.who[at] for at in joined[0]] if len(joined) == 1 else ()

    def written(self, place: int) -> str:
        """How whoever stands at a place is written."""
        begin, end = self.spans[place]
        while begin and self._cover[begin - 1] == COVER:
            begin -= 1
        return self._text[begin:end]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The code points of the words from `first` to `last` (exclusive)."""
        return self.spans[first][0], self.spans[last - 1][1]


def _is_led(text: str, cover: str, at: int) -> bool:
    """Whether a name that ends there has Arabic's "to the" written onto it."""
    while at and cover[at - 1] == COVER:
        at -= 1
    return text.startswith(TO + "ل", at)


def _quoted(words: list[str]) -> frozenset[int]:
    """The places of what stands between quotation marks; a few words that are only set off so
    ("the «crimes» of") leave their clause whole, without the marks."""
    if _OPENED not in words:
        return frozenset()
    inside: list[int] = []
    opened: int | None = None
    for at, word in enumerate(words):
        if word == _OPENED and opened is None:
            opened = at
        elif word in (_OPENED, _CLOSED) and opened is not None:
            inside += range(opened + 1, at)
            if at - opened <= _FEW and opened and words[opened - 1] not in _SAID:
                words[opened] = words[at] = ""
            opened = None
    return frozenset(inside)
