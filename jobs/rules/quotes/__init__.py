"""Quotations with their speakers. What the text leaves open stays open.

What counts is speech: a sentence in marks, or part of one in a sentence that tells who said it.
Scare quotes, headings and titles of works in marks are no quotations.
"""

from bisect import bisect_right
from collections.abc import Sequence
from functools import partial

from jobs.rules.article import Candidate, Leader, Quote
from jobs.rules.quotes.asides import parted
from jobs.rules.quotes.attributions import Attributions
from jobs.rules.quotes.frame import Frame, Sentence
from jobs.rules.quotes.marks import marked
from jobs.rules.quotes.people import UNKNOWN, People, Speaker
from jobs.rules.quotes.subjects import Subjects
from jobs.rules.quotes.wordings import names_a_thing, size
from jobs.rules.quotes.words import THINGS
from jobs.rules.texts.laid import Laid

# Fewer words are no sentence, and no speech, if nobody says them.
_PART = 5
_WHOLE = 3
# So many sentences before a quotation tell whom a pronoun in it means.
_EARSHOT = 8
_ENDS = ".!?…؟۔。！？"
_COMMAS = ",،，"
_LOUD = "!?…؟！？"
_DASHES = ("—", "–")
_THAT = frozenset(["that", "it", "this", "which"])


def quotes(
    laid: Laid, people: Sequence[Leader], candidates: Sequence[Candidate] = ()
) -> tuple[Quote, ...]:
    """The quotations of a text, in its order. `people` are those it names, with their mentions;
    whoever is named by one of the `candidates` is nobody we know."""
    spoken = parted(laid.text, marked(laid.text))
    return _Listening(Frame(laid.text, spoken), people, candidates).heard() if spoken else ()


def _a_thing(words: str) -> bool:
    """Whether a banner or a letter speaks: no pronoun means it."""
    return words.lower() in _THAT or not THINGS.isdisjoint(words.lower().split())


class _Listening:
    """One text, heard sentence by sentence."""

    def __init__(
        self, frame: Frame, people: Sequence[Leader], candidates: Sequence[Candidate]
    ) -> None:
        self.frame = frame
        self.people = People(frame, people, candidates)
        self.subjects = Subjects(frame, self.people)
        self.told = Attributions(frame, self.people, self.subjects, people)
        self.found: list[Quote] = []
        # The sentence before, and who is quoted in it.
        self.before: Sentence | None = None
        self.voice: Speaker | None = None
        # Where somebody was quoted last, who, and in which paragraph.
        self.heard_last: tuple[int, Speaker, int] = (0, UNKNOWN, -1)
        # Who answers a question: whoever we know was quoted last.
        self.asked: Speaker | None = None

    def heard(self) -> tuple[Quote, ...]:
        """All quotations."""
        sentences = self.frame.sentences
        said = self._said_in(sentences)
        for number, sentence in enumerate(sentences):
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
            heard = self.told.speaker(at, sentence, following, speaker)
            if heard is None and at == sentence.first:
                heard = self._opening(at, sentence)
            if heard and not heard.id:
                heard = self._known_from_before(heard, sentence)
            if heard is not None:
                speaker = heard
                self.heard_last = at, heard, sentence.paragraph
                self._keep_joined(at, heard, sentence)
                self._keep(at, heard)
        if speaker and speaker != UNKNOWN and (speaker.id or not _a_thing(speaker.text)):
            self.asked = speaker
            self.people.memory.defer(partial(self.people.memory.remember, speaker))
        return speaker

    def _known_from_before(self, heard: Speaker, sentence: Sentence) -> Speaker:
        """Who speaks where a sentence tells no more than "it said" or "Then, lowering her voice:"."""
        if heard.text.lower() == "it":
            return self._writer() or heard
        beside = self.before and self.before.paragraph == sentence.paragraph
        return self.voice if heard == UNKNOWN and self.voice and beside else heard

    def _writer(self) -> Speaker | None:
        """Who wrote what "it said": "Zuckerberg replied in a note. “...,” it said"."""
        before = self.before
        if before is None or THINGS.isdisjoint(self.frame.folded[before.first : before.last]):
            return None
        writer = self.told.subject(before)
        if not writer.id:
            writer = self.subjects.sender(before) or writer
        return Speaker(writer.id, "it") if writer.id else None

    def _opening(self, at: int, sentence: Sentence) -> Speaker | None:
        """Who says a quotation that begins its sentence, if that does not tell; None if it is none."""
        if self._alone(sentence):
            heard = self._unattributed(sentence)
            words = size(self.frame.text, self.frame.quotation(at))
            return None if heard == UNKNOWN and words < _WHOLE else heard
        return self.told.subject(self.before) if self._is_all(at) and self.before else None

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
            return (final in _COMMAS + _LOUD or self.voice is not None) and words >= _PART
        return final in _ENDS

    def _goes_on(self, sentence: Sentence) -> bool:
        """Whether nothing but words in marks follows a sentence in which somebody is quoted."""
        alone = all(self.frame.mark(t) for t in range(sentence.first, sentence.last))
        beside = self.before and self.before.paragraph == sentence.paragraph
        return alone and self.voice is not None and bool(beside)

    def _unattributed(self, sentence: Sentence) -> Speaker:
        """Who goes on speaking without being named again; unknown if nobody spoke just before."""
        before = self.before
        alone = sentence.last - sentence.first == 1 or self.frame.ends_with(sentence.first) in _LOUD
        apart = before is None or sentence.paragraph - before.paragraph > 1
        if before is None or apart:
            return UNKNOWN
        if self.frame.folded[before.last - 1] == "?" and (asked := self._asked()):
            return asked
        if self.voice is not None and (alone or sentence.paragraph == before.paragraph):
            return self.voice
        if not alone:
            return UNKNOWN
        told = self.told.ahead.before(before.last, before.first)
        if told:
            named = told.speaker and told.speaker.id
            return told.speaker if told.speaker and named else self.subjects.subject(before)
        # "Biden disagreed. “It is good for us.”"
        acting = self.subjects.subject(before)
        if sentence.paragraph != before.paragraph:
            return UNKNOWN
        return acting if acting.id else self._still_speaking(sentence)

    def _still_speaking(self, sentence: Sentence) -> Speaker:
        """Who was quoted in this paragraph, if nobody else was named since."""
        quoted, speaker, paragraph = self.heard_last
        named = self.people.between(quoted, sentence.first)
        others = any(name.id != speaker.id for name in named)
        return UNKNOWN if others or paragraph != sentence.paragraph else speaker

    def _asked(self) -> Speaker | None:
        """Who answers a question: whoever was quoted last, else spoken of last."""
        last = None if self.asked else self.people.last()
        return Speaker(last, "") if last else self.asked

    def _keep_joined(self, at: int, speaker: Speaker, sentence: Sentence) -> None:
        """Keep the words that "and" joins to a quotation behind them: "“No war” and “no peace”, she
        said"."""
        first, frame = sentence.first, self.frame
        if at != first + 2 or first not in frame.said or frame.folded[first + 1] != "and":
            return
        words = frame.quotation(first)
        kept = bool(self.found) and self.found[-1].start == words.start
        if not kept and size(frame.text, words) >= _WHOLE:
            self._keep(first, speaker)

    def _keep(self, at: int, speaker: Speaker) -> None:
        words = self.frame.quotation(at)
        text = self.frame.text[words.start : words.end]
        self.found.append(Quote(speaker.id, speaker.text, text, words.start, words.end))
