"""A sentence of one more language as words, in which whoever can act is one word."""

from collections.abc import Sequence
from itertools import islice

from jobs.rules.events.alphabet import MARKS, PERSON_MARK
from jobs.rules.events.idioms.idiom import Idiom, listed, no_case
from jobs.rules.events.idioms.marks import mark, mark_behind
from jobs.rules.events.idioms.words import COVERED, tokens
from jobs.rules.events.line import Who

_SHORT = frozenset(["m", "mm", "dr", "sr", "sra", "г"])
_STEPS, _NEAR = 10, 5
# Marks that give way to the preposition before the first of a group.
_SHARING = frozenset(["", "ile", "obl", "ins"])
_QUOTES = frozenset('«»"“”„')
# So many words in marks are the narrator's, unless a sign among or before them says otherwise.
_WORDING, _ENDING = 7, frozenset(".,!?:。！？")
# What follows two countries in one word that act: "中美元首", not "中美关系".
_ACTING = tuple(
    listed(
        "在 两 双 于 就 元首 外长 领导 举行 签署 达成 总统 将 同意 代表 国防 防长 官员 首脑 均 互 外交 高层 "
        "总理 政府"
    )
)
# What has more words is no sentence of prose; so each sentence takes bounded time.
_LONGEST = 300


class IdiomLine:
    """A sentence's words, whoever can act being one word, and the places they stand at."""

    def __init__(
        self, idiom: Idiom, text: str, cover: str, start: int, end: int, named: Sequence[Who]
    ) -> None:
        self.idiom, self.text = idiom, text
        self.words: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.who: dict[int, Who] = {}
        self.marks: dict[int, str] = {}
        waiting = iter(named)
        for word, at in islice(tokens(idiom, cover, start, end), _LONGEST):
            if word in MARKS and (who := next(waiting, None)):
                self._add(who, (at, at + 1))
            elif word in idiom.pairs and text.startswith(_ACTING, at + len(word)):
                self._add_pair(idiom.pairs[word], at)
            elif word != "." or not self._is_shortened(at):
                self.words.append(word)
                self.spans.append((at, at + len(word)))
        self._unquote()
        for place in self.who:
            self.marks[place] = self._mark(place, cover)
        self._next = dict(zip(self.who, list(self.who)[1:], strict=False))
        self._joined = self._joins()
        self._share_marks()

    def _mark(self, place: int, cover: str) -> str:
        """The preposition, postposition or case of an actor."""
        if self.idiom.verb_last:
            return mark_behind(self.idiom, self.words, self.who[place], place)
        found = mark(self.idiom, self.words, self.who, place)
        if found or self.idiom.case is no_case:
            return found
        ahead = self.words[max(0, place - _NEAR) : place]
        after = self.words[place + 1] if place + 1 < len(self.words) else ""
        return self.idiom.case(self._spelt(place, cover), ahead, after, self.who[place].person)

    def _spelt(self, place: int, cover: str) -> str:
        """A name in small letters, as the text spells it."""
        end = self.spans[place][1]
        start = end - 1
        while start and cover[start - 1] == COVERED:
            start -= 1
        return self.text[start:end].lower()

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The code points of the words from `first` to `last` (exclusive)."""
        return self.spans[first][0], self.spans[last - 1][1]

    def marked(self, places: Sequence[int], mark: str) -> bool:
        """Whether the first of some actors has a mark."""
        return bool(places) and self.marks[places[0]] == mark != ""

    def is_apposed(self, at: int) -> bool:
        """Whether a word begins what is said of somebody between commas."""
        return at > 1 and self.words[at - 1] == "," and at - 2 in self.who

    def is_titled(self, at: int) -> bool:
        """Whether a title stands before somebody's name."""
        return at + 1 in self.who and self.idiom.is_title(self.words[at])

    def group(self, places: Sequence[int]) -> list[int]:
        """The first of some actors and those joined to him by "and"."""
        found = list(places[:1])
        for place in places[1:]:
            if not self._is_joined(found[-1], place):
                break
            found.append(place)
        return found

    def _unquote(self) -> None:
        """Leave out the marks around a few words, which are the narrator's: 'a "cowardly" strike'."""
        words, most = self.words, _WORDING if self.idiom.spaced else 2 * _WORDING
        signs = [at for at, word in enumerate(words) if word in _QUOTES]
        dropped: list[int] = []
        for opened, closed in zip(signs[::2], signs[1::2], strict=False):
            inside, around = words[opened + 1 : closed], words[opened - 1 : opened]
            said = not opened or words[closed + 1 : closed + 2] == [","]
            if len(inside) <= most and not (said or _ENDING.intersection([*inside, *around])):
                dropped += (opened, closed)
        if dropped:
            self._drop(frozenset(dropped))

    def _drop(self, dropped: frozenset[int]) -> None:
        """Leave out some words that nobody is."""
        kept = [at for at in range(len(self.words)) if at not in dropped]
        self.who = {new: self.who[at] for new, at in enumerate(kept) if at in self.who}
        self.words = [self.words[at] for at in kept]
        self.spans = [self.spans[at] for at in kept]

    def _is_shortened(self, at: int) -> bool:
        """Whether a full stop belongs to a title or number: "M. Macron", "3.5"."""
        last = self.words[-1] if self.words else ""
        return last in _SHORT or (last.isdigit() and self.text[at + 1 : at + 2].isdigit())

    def _add(self, who: Who, span: tuple[int, int]) -> None:
        """One more actor, taken together with whoever is the same: "le président iranien X"."""
        last = next(reversed(self.who), None)
        if last is not None and len(self.words) - last < _STEPS:
            before, between = self.who[last], self.words[last + 1 :]
            opened = last > 0 and self.words[last - 1] in _QUOTES
            if opened and len(between) == 1 and between[0] in _QUOTES and who.person:
                # "Основатель ЧВК «Вагнер» Евгений Пригожин"
                self._unmark(last)
                last, between = last - 1, []
            if who.person and not before.person and self._is_his(who, before, between):
                del self.who[last], self.words[last], self.spans[last]
                while between and between.pop() == ",":
                    del self.words[-1], self.spans[-1]
                spare = len(self.words) - 1
                while spare > 0 and self.words[spare] in self.idiom.articles:
                    spare -= 1
                if self.words and self.idiom.marks.get(self.words[spare]) == self.idiom.owned != "":
                    # "El rector de la Universidad, X"
                    del self.words[spare + 1 :], self.spans[spare + 1 :]
                if self.words and self.idiom.marks.get(self.words[-1]) == self.idiom.owned != "":
                    del self.words[-1], self.spans[-1]
            elif not (between or self.idiom.spaced or who.country) and before.country:
                # "也门胡塞武装" is one.
                del self.who[last], self.words[last], self.spans[last]
            elif before.person and not who.person and self._is_home(before, who, between):
                return
        self.who[len(self.words)] = who
        self.words.append(PERSON_MARK)
        self.spans.append(span)

    def _unmark(self, place: int) -> None:
        """Leave out the marks around a name."""
        who = self.who.pop(place)
        for at in (place + 1, place - 1):
            del self.words[at], self.spans[at]
        self.who[place - 1] = who

    def _add_pair(self, codes: Sequence[str], at: int) -> None:
        """Two countries that are one word: "中美"."""
        for number, code in enumerate(codes):
            if number:
                self.words.append("、")
                self.spans.append((at, at + len(codes)))
            self.who[len(self.words)] = Who(code, country=True, home=code)
            self.words.append(PERSON_MARK)
            self.spans.append((at, at + len(codes)))

    def _is_his(self, who: Who, before: Who, between: Sequence[str]) -> bool:
        """Whether a name before a person's says where he holds office."""
        known = who.home is not None and who.home == before.id
        titled = any(
            map(self.idiom.is_title, self.words[-_NEAR - len(between) : -len(between) - 1])
        )
        comma = known or (titled and who.home is None)
        plain = all(self._is_small(word) or (comma and word == ",") for word in between)
        return plain and (known or titled or any(map(self.idiom.is_title, between)))

    def _is_home(self, before: Who, who: Who, between: Sequence[str]) -> bool:
        """Whether a country or body behind a person is where he holds office: "X, député du Front"."""
        titled = any(map(self.idiom.is_title, between))
        plain = all(self._is_small(word) or word == "," for word in between)
        told = between[:1] == [","] and (before.home is None or not who.country)
        return plain and titled and (told or before.home == who.id)

    def _is_small(self, word: str) -> bool:
        idiom = self.idiom
        owned = idiom.marks.get(word) == idiom.owned != ""
        return word in idiom.articles or owned or idiom.is_title(word)

    def _joins(self) -> frozenset[int]:
        """Who is joined to whoever comes next; by a comma only where an "and" follows."""
        found: set[int] = set()
        listed: set[int] = set()
        for one, other in reversed(self._next.items()):
            between = self.words[one + 1 : other]
            signs = [word for word in between if word in self.idiom.joints]
            if not between and self.text[self.spans[one][1]] in "-–":
                # "Rusya-Ukrayna heyetleri"
                found.add(one)
            if not signs or len(between) > _STEPS or (signs == [","] and other not in listed):
                continue
            if all(word in signs or self._is_passed(word) for word in between):
                found.add(one)
                if "ile" not in signs:
                    listed.add(one)
        return frozenset(found)

    def _is_within(self, one: int, other: int) -> bool:
        """Whether somebody is told of by a place before him, nothing but titles between."""
        between = self.words[one + 1 : other]
        plain = all(word in self.idiom.titles or word == "的" for word in between)
        return bool(between and self.marks[one]) and not self.marks[other] and plain

    def _is_joined(self, one: int, other: int) -> bool:
        return one in self._joined and self._next.get(one) == other

    def _is_passed(self, word: str) -> bool:
        return self._is_small(word) or word in self.idiom.marks

    def _share_marks(self) -> None:
        """Give the mark of the first of a group to all: "with X and Y"."""
        pairs = self._next.items()
        for one, other in reversed(pairs) if self.idiom.verb_last else pairs:
            near, far = (other, one) if self.idiom.verb_last else (one, other)
            if self.idiom.verb_last and self.words[one + 1] == ",":
                # "Türkiye, Irak ve Suriye'nin" begins with the subject.
                continue
            apart = "," in self.words[one + 1 : other] and self.idiom.case is no_case
            if apart and self.marks[near] == self.idiom.owned:
                # "sous l'égide de la Chine, la Russie et l'Ukraine"
                continue
            if not self.idiom.spaced and self._is_within(one, other):
                # "对也门境内胡塞武装目标"
                self.marks[other] = self.marks[one]
            alike = self.who[one].person == self.who[other].person
            shared = alike and self.marks[near] and self.marks[far] in _SHARING
            if shared and self._is_joined(one, other):
                self.marks[far] = self.marks[near]
