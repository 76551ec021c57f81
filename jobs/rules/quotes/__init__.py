"""Quotations with their speakers. What the text leaves open stays open.

What counts is speech: a sentence in marks, or part of one in a sentence that tells who said it.
Scare quotes, headings and titles of works in marks are no quotations.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import partial

from jobs.rules.article import Leader, Quote
from jobs.rules.quotes.ahead import Ahead
from jobs.rules.quotes.asides import parted
from jobs.rules.quotes.behind import Behind
from jobs.rules.quotes.chinese import Chinese
from jobs.rules.quotes.eastern import Eastern
from jobs.rules.quotes.frame import Frame, Sentence
from jobs.rules.quotes.marks import marked
from jobs.rules.quotes.names import titular
from jobs.rules.quotes.people import UNKNOWN, People, Speaker
from jobs.rules.quotes.subjects import Subjects
from jobs.rules.quotes.western import Western
from jobs.rules.quotes.wordings import names_a_thing, predicate, size, unspaced
from jobs.rules.quotes.words import LABELS, THAT, THINGS
from jobs.rules.texts.laid import Laid

# Fewer words, in a sentence of the narrator's, are a wording and no quotation.
_PART = 5
_CLAUSE = 4
_WHOLE = 3
# So many sentences before a quotation tell whom a pronoun in it means.
_EARSHOT = 8
# So many words can break a quotation off.
_BROKEN = 15
_NEAR = 8
_ENDS = ".!?…؟۔。！？"
_COLONS = (":", "：")
_COMMAS = ",،，"
_DASHES = ("—", "–")
_CYRILLIC = "\u052f"
_EASTERN = re.compile("[\u0620-\u06ff]")
_SOURCES = frozenset(["reported", "reports", "according"])
# What stands before speech; before all of it nothing.
_LEADS = frozenset(("", *",،:;؛-–—：，"))
_THAT = frozenset(["that", "it", "this", "which"])
# Behind these, in marks, the narrator may go on in the same sentence.
_PAUSES = "!?…؟！？—–-" + _COMMAS


def quotes(laid: Laid, people: Sequence[Leader]) -> tuple[Quote, ...]:
    """The quotations of a text, in its order. `people` are those it names, with their mentions."""
    spoken = parted(laid.text, marked(laid.text))
    return _Listening(Frame(laid.text, spoken), people).heard() if spoken else ()


def _a_thing(words: str) -> bool:
    """Whether a banner or a letter speaks: no pronoun means it."""
    return words.lower() in _THAT or not THINGS.isdisjoint(words.lower().split())


class _Listening:
    """One text, heard sentence by sentence."""

    def __init__(self, frame: Frame, people: Sequence[Leader]) -> None:
        self.frame = frame
        self.people = People(frame, people)
        self.subjects = Subjects(frame, self.people)
        self.ahead, self.behind = Ahead(frame, self.people), Behind(frame, self.people)
        # The search is dear, and most English has no word that sorts behind all Cyrillic.
        beyond = max(frame.folded) > _CYRILLIC
        eastern = beyond and _EASTERN.search(frame.text)
        self.eastern = Eastern(frame, self.people) if eastern else None
        self.western = Western(frame, self.people)
        self.chinese = Chinese(frame.text, people) if beyond and unspaced(frame.text) else None
        self.found: list[Quote] = []
        # The sentence before, who is quoted in it, and this sentence's subject once asked for.
        self.before: Sentence | None = None
        self.voice: Speaker | None = None
        self.subject: Speaker | None = None
        # Who answers a question: whoever we know was quoted last.
        self.asked: Speaker | None = None

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
            if any(said[number : number + _EARSHOT]):
                self._take_in(sentence, said[number])
            self.before = sentence
        return tuple(self.found)

    def _take_in(self, sentence: Sentence, said: Sequence[int]) -> None:
        """Remember, once somebody asks, who acts in a sentence."""
        memory = self.people.memory
        if self.voice is None:
            memory.defer(partial(self.subjects.take_in, sentence))
        behind = said[-1] + 1 if said else sentence.first
        memory.defer(partial(self.subjects.go_on, behind, sentence.last))

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
            self.people.memory.defer(partial(self.subjects.introduce, sentence, said[0]))
        for at in said:
            if names_a_thing(self.frame, at, sentence.first, sentence.last):
                continue
            heard = self._speaker(at, sentence, following, speaker)
            if heard is None and at == sentence.first and self._alone(sentence):
                heard = self._unattributed(sentence)
            elif heard is None and at == sentence.first and self._is_all(at):
                heard = self._subject(self.before) if self.before else UNKNOWN
                if heard == UNKNOWN and size(self.frame.text, self.frame.quotation(at)) < _WHOLE:
                    heard = None
            if heard is not None:
                speaker = heard
                self._keep(at, heard)
        if speaker and speaker != UNKNOWN and (speaker.id or not _a_thing(speaker.text)):
            self.asked = speaker
            self.people.memory.defer(partial(self.people.memory.remember, speaker))
        return speaker

    def _speaker(
        self, at: int, sentence: Sentence, following: Sentence | None, before: Speaker | None
    ) -> Speaker | None:
        """Who says the quotation at token `at`; None if it is none."""
        first, last, _ = sentence
        words = size(self.frame.text, self.frame.quotation(at))
        sign = (self.frame.folded[at - 1] or "”") if at > first else ""
        part = words >= (_CLAUSE if sign in THAT else _PART)
        if not part and sign in _COLONS:
            part = self.frame.ends_with(at) in _ENDS
        if not part and predicate(self.frame, at, first, last, words, before is not None):
            part = True
        foreign = part or (words >= _WHOLE and self._other_languages())
        if not (foreign or sign in _LEADS):
            return None
        if before and (gapped := self._gapped(at, first)):
            return gapped
        speaker = self._in_english(at, sentence, following, before, part)
        if before and not (speaker and speaker.id) and self._broken_off(at, first):
            return before
        if speaker:
            return speaker
        if self.eastern and (speaker := self._in_eastern(self.eastern, at, sentence, foreign)):
            return speaker
        if self.western.any and (speaker := self._in_western(at, sentence, foreign)):
            return speaker
        if self.chinese and (speaker := self.chinese.speaker(self.frame.quotation(at))):
            return speaker
        named = words >= _WHOLE and self.people.named_until(at - 1)
        leads = (part or named) and sign in _COLONS and self.frame.folded[first] not in LABELS
        if leads:
            return self._subject(sentence)
        if words >= _WHOLE and sign in _COLONS and self._subject(sentence).id:
            return self._subject(sentence)
        return self._commented(at, sentence) if words >= _CLAUSE else None

    def _commented(self, at: int, sentence: Sentence) -> Speaker | None:
        """Who comes before a colon and the clause that has the quotation: "Stoltenberg was more
        cautious: it was “important that all is established”"; or before what only a comma parts
        from the narrator's words: "She studied law, “because books are warm”"."""
        near = range(at - 1, max(sentence.first, at - _NEAR), -1)
        comma = self.frame.folded[at - 1] == "," and at + 2 >= sentence.last
        loose = comma and self.frame.text[self.frame.quotation(at).start].islower()
        if not loose and not any(self.frame.folded[t] in _COLONS for t in near):
            return None
        subject = self._subject(sentence)
        return subject if subject.id else None

    def _gapped(self, at: int, first: int) -> Speaker | None:
        """Who speaks by the verb before: "Scholz spoke of “war”, Macron of “a turning point”"."""
        named = self.people.ending.get(at - 1)
        if self.frame.folded[at - 1] not in ("of", "as", "to") or not named or not named.whole:
            return None
        start = named.first
        while start > first and titular(self.frame, start - 1):
            start -= 1
        opens = self.frame.folded[start - 1] in (*_COMMAS, ";", "and", "while", "")
        return self.people.resolve(start, at - 1) if opens and start > first else None

    def _broken_off(self, at: int, first: int) -> bool:
        """Whether a quotation takes up one broken off by commas: "“Others,” he smiles, “can”"."""
        if self.frame.folded[at - 1] != ",":
            return False
        parts = (t for t in range(at - 1, max(first, at - _BROKEN) - 1, -1) if t in self.frame.said)
        return any(self.frame.ends_with(t) in _COMMAS for t in parts)

    def _other_languages(self) -> bool:
        return self.western.any or self.eastern is not None or self.chinese is not None

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
        sure = told and (told.direct or (told.speaker and told.speaker.id and self._reported(at)))
        if not sure and (speaker := self._behind(at, sentence, following)):
            # "Sunak demanded “an inquiry”, Downing Street said": only the source follows.
            source = told and told.speaker and told.speaker.id and not speaker.id and part
            return told.speaker if told and source else speaker
        if told and (part or told.direct):
            return told.speaker or before or self._subject(sentence)
        return self.behind.tail(at + 1, sentence.last) if part else None

    def _reported(self, at: int) -> bool:
        """Whether only the source follows: "Raisi vowed to “go on”, state television reported"."""
        return not _SOURCES.isdisjoint(self.frame.folded[at + 1 : at + _NEAR])

    def _in_eastern(
        self, eastern: Eastern, at: int, sentence: Sentence, part: bool
    ) -> Speaker | None:
        if heard := eastern.before(at, sentence.first):
            speaker, direct = heard
            return speaker if part or direct else None
        return eastern.behind(at + 1, sentence.last, sentence.first)

    def _in_western(self, at: int, sentence: Sentence, part: bool) -> Speaker | None:
        first, last, _ = sentence
        if heard := self.western.before(at, first):
            speaker, direct = heard
            return speaker if part or direct else None
        ended = self.frame.ends_with(at) in _PAUSES
        return self.western.behind(at + 1, last, first, ended)

    def _behind(self, at: int, sentence: Sentence, following: Sentence | None) -> Speaker | None:
        last = self.frame.ends_with(at)
        if at + 1 < sentence.last:
            return self.behind.behind(at + 1, sentence.last, last in _PAUSES)
        if following and at == sentence.first and following.paragraph == sentence.paragraph:
            return self.behind.remark(following)
        return None

    def _is_all(self, at: int) -> bool:
        """Whether words are what somebody comes to say: "“Not yet” is all he offers"."""
        frame = self.frame
        return frame.word(at + 1) in ("is", "was") and frame.word(at + 2) in ("all", "how", "what")

    def _alone(self, sentence: Sentence) -> bool:
        """Whether a sentence begins with speech that needs no verb to be one."""
        marked, final = self.frame.quotation(sentence.first), self.frame.ends_with(sentence.first)
        if self.frame.text[marked.start].islower() and not self._goes_on(sentence):
            return False
        words = size(self.frame.text, marked)
        if self.frame.word(sentence.first + 1) in _DASHES and final in _ENDS:
            return words >= _PART
        if sentence.last - sentence.first > 1:
            return (final in _COMMAS or self.voice is not None) and words >= _PART
        return final in _ENDS

    def _goes_on(self, sentence: Sentence) -> bool:
        """Whether nothing but words in marks follows a sentence in which somebody is quoted."""
        alone = all(self.frame.mark(t) for t in range(sentence.first, sentence.last))
        beside = self.before and self.before.paragraph == sentence.paragraph
        return alone and self.voice is not None and bool(beside)

    def _unattributed(self, sentence: Sentence) -> Speaker:
        """Who goes on speaking without being named again; unknown if nobody spoke just before."""
        before, alone = self.before, sentence.last - sentence.first == 1
        apart = before is None or sentence.paragraph - before.paragraph > 1
        if before is None or apart:
            return UNKNOWN
        if self.frame.folded[before.last - 1] == "?" and self.asked:
            return self.asked
        if self.voice is not None and (alone or sentence.paragraph == before.paragraph):
            return self.voice
        if not alone:
            return UNKNOWN
        told = self.ahead.before(before.last, before.first)
        if told:
            named = told.speaker and told.speaker.id
            return told.speaker if told.speaker and named else self.subjects.subject(before)
        # "Biden disagreed. “It is good for us.”"
        acting = self.subjects.subject(before)
        return acting if acting.id and sentence.paragraph == before.paragraph else UNKNOWN

    def _subject(self, sentence: Sentence) -> Speaker:
        if self.subject is None:
            self.subject = self.subjects.subject(sentence)
        return self.subject

    def _keep(self, at: int, speaker: Speaker) -> None:
        words = self.frame.quotation(at)
        text = self.frame.text[words.start : words.end]
        self.found.append(Quote(speaker.id, speaker.text, text, words.start, words.end))
