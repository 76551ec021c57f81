"""Quotations with their speakers. What the text leaves open stays open.

What counts is speech: a sentence in marks, or part of one in a sentence that tells who said it.
Scare quotes, headings and titles of works in marks are no quotations.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from jobs.rules.article import Leader, Quote
from jobs.rules.laid import Laid
from jobs.rules.quotes.ahead import Ahead
from jobs.rules.quotes.behind import Behind
from jobs.rules.quotes.eastern import Eastern
from jobs.rules.quotes.frame import Frame, Sentence
from jobs.rules.quotes.marks import Marked, marked
from jobs.rules.quotes.people import UNKNOWN, People, Speaker
from jobs.rules.quotes.subjects import Subjects
from jobs.rules.quotes.words import NAMING, THAT

# Fewer words, in a sentence of the narrator's, are a wording and no quotation.
_PART = 5
_CLAUSE = 4
_WHOLE = 3
_TITLE_CASE = 0.8
# So many sentences before a quotation tell whom a pronoun in it means.
_EARSHOT = 8
_ENDS = ".!?…؟۔。！？"
_COMMAS = ",،，"
_UNSPACED = re.compile("[\u3040-\u9fff]")
_EASTERN = re.compile("[\u0620-\u06ff]")
# What stands before speech; before all of it nothing.
_LEADS = frozenset(("", *",،:;؛-–—"))
# Behind these, in marks, the narrator may go on in the same sentence.
_PAUSES = "!?…؟！？—–-" + _COMMAS


def quotes(laid: Laid, people: Sequence[Leader]) -> tuple[Quote, ...]:
    """The quotations of a text, in its order. `people` are those it names, with their mentions."""
    spoken = marked(laid.text)
    return _Listening(Frame(laid.text, spoken), people).heard() if spoken else ()


class _Listening:
    """One text, heard sentence by sentence."""

    def __init__(self, frame: Frame, people: Sequence[Leader]) -> None:
        self.frame = frame
        self.people = People(frame, people)
        self.subjects = Subjects(frame, self.people)
        self.ahead, self.behind = Ahead(frame, self.people), Behind(frame, self.people)
        self.eastern = Eastern(frame, self.people) if _EASTERN.search(frame.text) else None
        self.found: list[Quote] = []
        # The sentence before, who is quoted in it, and this sentence's subject once asked for.
        self.before: Sentence | None = None
        self.voice: Speaker | None = None
        self.subject: Speaker | None = None

    def heard(self) -> tuple[Quote, ...]:
        """All quotations."""
        sentences = self.frame.sentences
        said = self._said_in(sentences)
        for number, sentence in enumerate(sentences):
            self.subject = None
            if said[number]:
                following = sentences[number + 1] if number + 1 < len(sentences) else None
                self.voice = self._quoting(sentence, said[number], following)
            else:
                self.voice = None
            if self.voice is None and any(said[number : number + _EARSHOT]):
                self.subjects.take_in(sentence)
            self.before = sentence
        return tuple(self.found)

    def _said_in(self, sentences: Sequence[Sentence]) -> list[list[int]]:
        """The quotations of each sentence, as tokens."""
        firsts = [sentence.first for sentence in sentences]
        said: list[list[int]] = [[] for _ in sentences]
        for at in self.frame.said:
            said[bisect_right(firsts, at) - 1].append(at)
        return said

    def _quoting(
        self, sentence: Sentence, said: Sequence[int], following: Sentence | None
    ) -> Speaker | None:
        """Who is quoted last in a sentence with words in marks; None if nobody is."""
        speaker: Speaker | None = None
        if said[0] > sentence.first:
            self.subjects.introduce(sentence, said[0])
        for at in said:
            heard = self._speaker(at, sentence, following, speaker)
            if heard is None and at == sentence.first and self._alone(sentence):
                heard = self._unattributed(sentence)
            if heard is not None:
                speaker = heard
                self._keep(at, heard)
        if speaker and speaker != UNKNOWN:
            self.people.remember(speaker)
        return speaker

    def _speaker(
        self, at: int, sentence: Sentence, following: Sentence | None, before: Speaker | None
    ) -> Speaker | None:
        """Who says the quotation at token `at`; None if it is none."""
        words = self.frame.quotation(at)
        size = _size(self.frame.text, words)
        sign = (self.frame.folded[at - 1] or "”") if at > sentence.first else ""
        part = size >= (_CLAUSE if sign in THAT else _PART)
        if not (part or sign in _LEADS) or self._names_a_thing(at, sentence.first, words):
            return None
        if speaker := self._in_english(at, sentence, following, before, part):
            return speaker
        if self.eastern and (speaker := self._in_eastern(self.eastern, at, sentence, part)):
            return speaker
        if part and sign == ":":
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
        told = self.ahead.before(at, sentence.first)
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
            return self.behind.behind(at + 1, sentence.last, last in _PAUSES)
        if following and at == sentence.first and following.paragraph == sentence.paragraph:
            return self.behind.remark(following)
        return None

    def _names_a_thing(self, at: int, first: int, words: Marked) -> bool:
        """Whether the marks hold a title: of a book, a campaign, an operation."""
        before = [self.frame.folded[t] for t in range(max(first, at - 2), at)]
        if before[-1:] == ["of"]:
            before.pop()
        if before and before[-1] in NAMING and not self._calls(before):
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

    def _calls(self, words: Sequence[str]) -> bool:
        """Whether somebody says something by calling: "he called “...”"."""
        return words[-1] == "called" and words[0] in ("he", "she", "and")

    def _alone(self, sentence: Sentence) -> bool:
        """Whether a sentence begins with speech that needs no verb to be one."""
        words = self.frame.quotation(sentence.first)
        size, final = _size(self.frame.text, words), self.frame.ends_with(sentence.first)
        if self.frame.text[words.start].islower():
            return False
        if sentence.last - sentence.first > 1:
            return final in _COMMAS and size >= _PART
        return final in _ENDS and size >= _WHOLE

    def _unattributed(self, sentence: Sentence) -> Speaker:
        """Who goes on speaking without being named again; unknown if nobody spoke just before."""
        before = self.before
        apart = before is None or sentence.paragraph - before.paragraph > 1
        if before is None or apart or sentence.last - sentence.first > 1:
            return UNKNOWN
        if self.voice is not None:
            return self.voice
        told = self.ahead.before(before.last, before.first)
        return (told.speaker or self.subjects.subject(before)) if told else UNKNOWN

    def _subject(self, sentence: Sentence) -> Speaker:
        if self.subject is None:
            self.subject = self.subjects.subject(sentence)
        return self.subject

    def _keep(self, at: int, speaker: Speaker) -> None:
        words = self.frame.quotation(at)
        text = self.frame.text[words.start : words.end]
        self.found.append(Quote(speaker.id, speaker.text, text, words.start, words.end))


def _size(text: str, words: Marked) -> int:
    """How many words; in scripts without spaces two characters are about one."""
    spelt = text[words.start : words.end]
    return len(spelt.split()) + len(_UNSPACED.findall(spelt)) // 2
