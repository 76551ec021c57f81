"""Quotations with their speakers. What the text leaves open stays open.

What counts is speech: a sentence in marks, or part of one in a sentence that tells who said it.
Scare quotes, headings and titles of works in marks are no quotations.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from jobs.rules.article import Leader
from jobs.rules.quote_eastern import Eastern
from jobs.rules.quote_english import English
from jobs.rules.quote_frame import Frame, Sentence
from jobs.rules.quote_marks import Marked, marked
from jobs.rules.quote_people import UNKNOWN, People, Speaker
from jobs.rules.quote_words import NAMING

# Fewer words, in a sentence of the narrator's, are a wording and no quotation.
_PART = 5
_WHOLE = 3
_TITLE_CASE = 0.8
_ENDS = ".!?…؟۔。！？"
_COMMAS = ",،，"
_UNSPACED = re.compile("[\u3040-\u9fff]")
_EASTERN = re.compile("[\u0620-\u06ff]")
_LEADS = frozenset(",،:;؛-–—")
# Behind these, in marks, the narrator may go on in the same sentence.
_PAUSES = "!?…؟！？—–-" + _COMMAS


@dataclass(frozen=True)
class Quote:
    """Somebody's own words: `start` to `end` (exclusive), in code points of the text.

    `speaker` is the person's id, None where the text leaves it open or names nobody we know;
    `speaker_text` the words that name who speaks, "" if none do.
    """

    speaker: str | None
    speaker_text: str
    text: str
    start: int
    end: int


def quotes(text: str, people: Sequence[Leader]) -> tuple[Quote, ...]:
    """The quotations of a text, in its order. `people` are those it names, with their mentions."""
    spoken = marked(text)
    return _Listening(Frame(text, spoken), people).heard() if spoken else ()


class _Listening:
    """One text, heard sentence by sentence."""

    def __init__(self, frame: Frame, people: Sequence[Leader]) -> None:
        self.frame = frame
        self.people = People(frame, people)
        self.english = English(frame, self.people)
        self.eastern = Eastern(frame, self.people) if _EASTERN.search(frame.text) else None
        self.found: list[Quote] = []
        # Who spoke last, and in which paragraph; the sentence's own subject, once it was asked for.
        self.voice: Speaker | None = None
        self.paragraph = -1
        self.subject: Speaker | None = None

    def heard(self) -> tuple[Quote, ...]:
        """All quotations."""
        for number, sentence in enumerate(self.frame.sentences):
            following = self.frame.sentences[number + 1 : number + 2]
            self._sentence(sentence, following[0] if following else None)
        return tuple(self.found)

    def _sentence(self, sentence: Sentence, following: Sentence | None) -> None:
        self.subject = None
        speaker: Speaker | None = None
        alone = self._alone(sentence)
        said_here = [t for t in range(*sentence[:2]) if t in self.frame.said]
        if said_here and said_here[0] > sentence.first:
            self.people.introduce(sentence, said_here[0])
        for at in said_here:
            heard = self._speaker(at, sentence, following, speaker)
            if heard is None and alone:
                heard = self._unattributed(at, sentence)
            if heard is not None:
                speaker = heard
                self._keep(at, heard)
        if speaker is None:
            self.people.take_in(sentence)
            self._fall_silent(sentence)
        else:
            if speaker.text or speaker.id:
                self.people.remember(speaker)
            self.voice, self.paragraph = speaker, sentence.paragraph

    def _fall_silent(self, sentence: Sentence) -> None:
        """A sentence without a quotation may still say who speaks next."""
        at = sentence.last
        told = self.english.before(at, sentence.first) if at > sentence.first else None
        self.voice = None
        if told is not None:
            self.voice = told.speaker or self._subject(sentence)
            self.paragraph = sentence.paragraph

    def _speaker(
        self, at: int, sentence: Sentence, following: Sentence | None, before: Speaker | None
    ) -> Speaker | None:
        """Who says the quotation at token `at`; None if it is none."""
        words = self.frame.quotation(at)
        size = _size(self.frame.text, words)
        opens = at == sentence.first or self.frame.folded[at - 1] in _LEADS
        if (size < _PART and not opens) or self._names_a_thing(at, sentence.first, words):
            return None
        part = size >= _PART
        if speaker := self._in_english(at, sentence, following, before, part):
            return speaker
        if self.eastern and (speaker := self._in_eastern(self.eastern, at, sentence, part)):
            return speaker
        if part and at > sentence.first and self.frame.folded[at - 1] == ":":
            return self._subject(sentence)
        return None

    def _in_english(
        self,
        at: int,
        sentence: Sentence,
        following: Sentence | None,
        before: Speaker | None,
        part: bool,
    ) -> Speaker | None:
        """The speaker by an English verb; a wording (not `part`) needs one right beside it."""
        told = self.english.before(at, sentence.first)
        if not (told and told.direct) and (speaker := self._behind(at, sentence, following)):
            return speaker
        if told and (part or told.direct):
            return told.speaker or before or self._subject(sentence)
        return None

    def _in_eastern(
        self, eastern: Eastern, at: int, sentence: Sentence, part: bool
    ) -> Speaker | None:
        if heard := eastern.before(at, sentence.first):
            speaker, direct = heard
            return speaker if part or direct else None
        return eastern.behind(at + 1, sentence.last)

    def _behind(self, at: int, sentence: Sentence, following: Sentence | None) -> Speaker | None:
        last = self.frame.ends_with(at)
        if at + 1 < sentence.last:
            return self.english.behind(at + 1, sentence.last, last in _PAUSES)
        if following and at == sentence.first and following.paragraph == sentence.paragraph:
            return self.english.remark(following)
        return None

    def _names_a_thing(self, at: int, first: int, words: Marked) -> bool:
        """Whether the marks hold a title: of a book, a campaign, an operation."""
        before = [self.frame.folded[t] for t in range(max(first, at - 2), at)]
        if before and before[-1] == "of":
            before.pop()
        if (
            before
            and before[-1] in NAMING
            and (
                before[-1] != "called" or len(before) < 2 or before[-2] not in ("he", "she", "and")
            )
        ):
            return True
        text = self.frame.text
        parts = text[words.start : words.end].split()
        longer = [part for part in parts if len(part) > 3]
        cased = sum(part[0].isupper() for part in longer)
        return (
            bool(longer)
            and len(parts) > 1
            and text[words.end - 1] not in _ENDS + _COMMAS
            and cased >= _TITLE_CASE * len(longer)
        )

    def _alone(self, sentence: Sentence) -> bool:
        """Whether a sentence begins with speech that needs no verb to be one."""
        first = sentence.first
        if first not in self.frame.said:
            return False
        words = self.frame.quotation(first)
        final, opening = self.frame.ends_with(first), self.frame.text[words.start]
        rest = sentence.last - first - 1
        ended = final in _ENDS and rest == 0
        if final in _COMMAS and rest:
            ended = _size(self.frame.text, words) >= _PART
        return ended and not opening.islower() and _size(self.frame.text, words) >= _WHOLE

    def _unattributed(self, at: int, sentence: Sentence) -> Speaker | None:
        """Who goes on speaking without being named again; unknown if nobody spoke just before."""
        if at != sentence.first:
            return None
        if at + 1 < sentence.last:
            return UNKNOWN
        near = sentence.paragraph - self.paragraph <= 1
        return self.voice if self.voice is not None and near else UNKNOWN

    def _subject(self, sentence: Sentence) -> Speaker:
        if self.subject is None:
            self.subject = self.people.subject(sentence)
        return self.subject

    def _keep(self, at: int, speaker: Speaker) -> None:
        words = self.frame.quotation(at)
        text = self.frame.text[words.start : words.end]
        self.found.append(Quote(speaker.id, speaker.text, text, words.start, words.end))


def _size(text: str, words: Marked) -> int:
    """How many words; in scripts without spaces two characters are about one."""
    spelt = text[words.start : words.end]
    return len(spelt.split()) + len(_UNSPACED.findall(spelt)) // 2
