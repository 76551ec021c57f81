"""What a text says of somebody beside the name: an office before it or behind it, a relation, an
age. "provincial governor Ahmad Rahmani"; "Ahmad Rahmani, the governor of Balochistan,"."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from jobs.rules.names.finding import Hit
from jobs.rules.people.roles import MODIFIERS, NO_LONGER, RELATIONS, ROLES, STOPS, STYLES
from jobs.rules.people.wordlists import words_of
from jobs.rules.texts.laid import Laid

# So many words of an office are read, before a name and behind it.
_WORDS_BEFORE, _WORDS_BEHIND, _LETTERS_BEHIND = 8, 11, 120
_LONGEST_WORD = 40
_CYRILLIC, _GENITIVES = "\u0400", 4
_OPENING = "(\"'“‘[«"
_ARTICLE = re.compile(
    r"(?:one of )?(?:the|a|an|his|her|its|their|our|my|then|le|la|el|der|die)[ \u00a0]"
)
_ARTICLES = words_of("le la les el los las der die das il lo un une ein eine")
_AGE = re.compile(r",? \(?\d{2}(?:-year-old)?[,)]|, \d{2}\.(?!\d)|, aged \d{2}")
_CLAUSE = re.compile(
    r"[,.;:()\[\]\n\"“”!?–—]| - | who | which | that | said | says | told | has | had | is | was | were | will "
)
_OF = words_of("of for in at to with from de du des der del und et on under and")
# Places that are new, and their offices: "New Mexico governor", but "new French president".
_NEW_PLACES = words_of(
    "mexico york jersey hampshire england orleans delhi haven brunswick bedford rochelle taipei london"
)
# The country one is sent to is not one's own.
_TO = (" to ", " to the ", " in ", " in the ")
_WHO = (", who ", ", whose ", " who ", ", himself", ", herself")


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a name. `told`: it says that the name is a person's. `office` as the text
    words it, None for a relation or a style, or where it is held no longer. `until` is where an
    apposition ends."""

    told: bool = False
    office: str | None = None
    country: str | None = None
    until: int = 0


NOTHING = Beside()
_START = attrgetter("start")
_STYLED = Beside(told=True)


@dataclass(slots=True)
class Surroundings:
    """A text with the countries that it names, and by the places where they end."""

    laid: Laid
    nations: Sequence[Hit]
    ending: Mapping[int, Hit]

    def before(self, start: int) -> Beside:
        """What the words right before a name say."""
        small, end, styled = self.laid.small, start - 1, False
        while end >= 0 and small[end] == " " and (word := _word_to(small, end)):
            if word not in _TELLING and word[-1] != "." and "-" not in word:
                return _STYLED if styled else self._office_of(end)
            bare = word.rstrip(".")
            if _is_role(bare):
                return self._office_to(end)
            if bare not in STYLES and word != "m.":
                if not styled and word not in RELATIONS:
                    return self._office_of(end)
                break
            styled, end = True, end - len(word) - 1
        else:
            return _STYLED if styled else NOTHING
        return _STYLED

    def between_commas(self, start: int, end: int) -> Beside:
        """What stands before a name between commas: `its chief executive, Satya Nadella,`."""
        small = self.laid.small
        if small[start - 2 : start] != ", " or small[end : end + 1] not in (",", "."):
            return NOTHING
        said = self._office_to(start - 2)
        return said if said.office else NOTHING

    def _office_of(self, end: int) -> Beside:
        """`President of Iran` before a name."""
        hit = self.ending.get(end)
        if hit is None:
            return NOTHING
        if self.laid.small[hit.start] >= _CYRILLIC:
            return self._with_genitives(hit)
        for link in (" of the", " of"):
            of = hit.start - 1 - len(link)
            if self.laid.small.startswith(link, max(of, 0)):
                said = self._office_to(of)
                if said.office is None:
                    return said
                return Beside(True, self.laid.text[of - len(said.office) : hit.end], _nation(hit))
        return NOTHING

    def _with_genitives(self, hit: Hit) -> Beside:
        """`Министр финансов Казахстана` before a name."""
        at = hit.start - 1
        for _ in range(_GENITIVES):
            word = _word_to(self.laid.small, at)
            at -= len(word)
            if _is_role(word):
                return Beside(True, self.laid.text[at : hit.end], _nation(hit))
            at -= 1
            if not word or self.laid.small[at : at + 1] != " ":
                break
        return NOTHING

    def _office_to(self, end: int) -> Beside:
        """The office that ends at a place: its last word, and all that narrow it down."""
        laid, at, country = self.laid, end, None
        begin = end + 1
        for _ in range(_WORDS_BEFORE):
            if hit := self.ending.get(at):
                country = _nation(hit)
                break
            word = _word_to(laid.small, at)
            if not word or not self._belongs(word, at - len(word), begin < end):
                break
            begin = at - len(word)
            at = begin - 1
            if laid.small[at : at + 1] != " ":
                break
            if laid.small.endswith("'s", 0, at) and (hit := self.ending.get(at - 2)):
                country = _nation(hit)
                break
        if begin > end:
            return NOTHING
        if _no_longer(laid.small[begin:end]):
            return Beside(told=True)
        return Beside(True, laid.text[begin:end], country)

    def _belongs(self, word: str, start: int, more: bool) -> bool:
        bare = word.rstrip(".")
        if _is_role(bare) or bare in NO_LONGER:
            return True
        if not more or not word[-1].isalnum() or word in _ARTICLES:
            return False
        if word in MODIFIERS:
            return True
        if not self.laid.text[start].isupper() or word.endswith("'s"):
            return False
        return word not in STOPS or (word == "new" and self._is_of_a_place(start + len("new ")))

    def _is_of_a_place(self, start: int) -> bool:
        return self.laid.small[start : start + _LONGEST_WORD].split(" ", 1)[0] in _NEW_PLACES

    def behind(self, end: int) -> Beside:
        """What the words right behind a name say."""
        small = self.laid.small
        # Corpora set their commas apart.
        if small.startswith(" , ", end):
            end += 1
        following = small[end : end + 2]
        if not following or following[0] not in ", (":
            return NOTHING
        if following == ", " and (said := self._apposition(end + 2)).told:
            return said
        told = small.startswith(_WHO, end) or _AGE.match(small, end) is not None
        return _STYLED if told else NOTHING

    def _apposition(self, start: int) -> Beside:
        laid = self.laid
        if article := _ARTICLE.match(laid.small, start):
            start = article.end()
        stop = start + _LETTERS_BEHIND
        if clause := _CLAUSE.search(laid.small, start, stop):
            stop = clause.start()
        words = laid.small[start:stop].split(" ")[:_WORDS_BEHIND]
        role = next((at for at, word in enumerate(words) if _is_role(word)), None)
        if role is None or not self._narrowing(words[:role], start):
            return NOTHING
        while role + 1 < len(words) and _is_role(words[role + 1]):
            role += 1
        if role + 1 < len(words) and words[role + 1] not in _OF:
            return NOTHING
        end = start + len(" ".join(words).rstrip())
        if _no_longer(" ".join(words[:role])):
            return Beside(told=True, until=end)
        return Beside(True, laid.text[start:end], self._country(start, end), end)

    def _narrowing(self, words: list[str], start: int) -> bool:
        """Whether words before a role only say which."""
        for word in words:
            if not (
                word in MODIFIERS
                or word in NO_LONGER
                or word.endswith("'s")
                or self.laid.text[start : start + 1].isupper()
            ):
                return False
            start += len(word) + 1
        return True

    def _country(self, start: int, end: int) -> str | None:
        small = self.laid.small
        for hit in self.nations[bisect_left(self.nations, start, key=_START) :]:
            at = hit.start
            if at > end:
                break
            if (at == start or small[at - 1] == " ") and not small.endswith(_TO, 0, at):
                return _nation(hit)
        return None


def _word_to(small: str, end: int) -> str:
    """The word that ends at a place."""
    low = end - _LONGEST_WORD if end > _LONGEST_WORD else 0
    word = small[low:end].rpartition(" ")[2].rpartition("\n")[2]
    return word.lstrip(_OPENING) if len(word) < _LONGEST_WORD else ""


def _is_role(word: str) -> bool:
    return word in ROLES or ("-" in word and word.rsplit("-", 1)[-1] in ROLES)


# Any other word before a name says nothing, if no hyphen is in it.
_TELLING = ROLES | STYLES | RELATIONS


def _no_longer(words: str) -> bool:
    return words.startswith("ex-") or not NO_LONGER.isdisjoint(words.split())


def _nation(hit: Hit) -> str | None:
    return next(iter(hit.meaning.nations), None)
