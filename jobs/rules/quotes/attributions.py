"""Who says one quotation, by the words of its sentence in whatever language they are."""

import re
from collections.abc import Sequence

from jobs.rules.article import Leader
from jobs.rules.quotes.ahead import Ahead
from jobs.rules.quotes.behind import Behind
from jobs.rules.quotes.chinese import Chinese
from jobs.rules.quotes.eastern.said import Eastern
from jobs.rules.quotes.frame import Frame, Sentence
from jobs.rules.quotes.names import titular
from jobs.rules.quotes.people import People, Speaker
from jobs.rules.quotes.subjects import Subjects
from jobs.rules.quotes.western import Western
from jobs.rules.quotes.wordings import predicate, size, unspaced
from jobs.rules.quotes.words import BEING, LABELS, THAT

# Fewer words, in a sentence of the narrator's, are a wording and no quotation.
_PART = 5
_CLAUSE = 4
_WHOLE = 3
# So many words can break a quotation off.
_BROKEN = 15
_NEAR = 8
# So many words before a quotation can tell that its words are put upon somebody.
_BORNE = 4
_ENDS = ".!?…؟۔。！？"
_COLONS = (":", "：")
_COMMAS = ",،，"
_CYRILLIC = "\u052f"
_EASTERN = re.compile("[\u0620-\u06ff]")
_SOURCES = frozenset(["reported", "reports", "according"])
# What stands before speech; before all of it nothing.
_LEADS = frozenset(("", *",،:;؛-–—：，"))
# Behind these, in marks, the narrator may go on in the same sentence.
_PAUSES = "!?…؟！？—–-" + _COMMAS


class Attributions:
    """The speakers of a text's quotations, as far as their own sentences tell."""

    def __init__(
        self, frame: Frame, people: People, subjects: Subjects, leaders: Sequence[Leader]
    ) -> None:
        self.frame, self.people, self.subjects = frame, people, subjects
        self.ahead, self.behind = Ahead(frame, people), Behind(frame, people)
        # The search is dear, and most English has no word that sorts behind all Cyrillic.
        beyond = max(frame.folded) > _CYRILLIC
        eastern = beyond and _EASTERN.search(frame.text)
        self.eastern = Eastern(frame, people) if eastern else None
        self.western = Western(frame, people)
        self.chinese = Chinese(frame.text, leaders) if beyond and unspaced(frame.text) else None
        self._subject_of: tuple[Sentence, Speaker] | None = None

    def speaker(
        self, at: int, sentence: Sentence, following: Sentence | None, before: Speaker | None
    ) -> Speaker | None:
        """Who says the quotation at token `at`; None if it is none. `following` is the sentence
        behind its own, `before` who is quoted before it in its own."""
        first, last, _ = sentence
        words = size(self.frame.text, self.frame.quotation(at))
        sign = (self.frame.folded[at - 1] or "”") if at > first else ""
        part = words >= (_CLAUSE if sign in THAT else _PART)
        if not part and sign in _COLONS:
            part = self.frame.ends_with(at) in _ENDS
        part = part or predicate(self.frame, at, first, last, words)
        foreign = part or (words >= _WHOLE and self._other_languages())
        if not (foreign or sign in _LEADS or (words >= _WHOLE and at in self.people.ending)):
            return None
        if words < _WHOLE and sign == "," and not before and self._small(at):
            return None
        return (
            self._in_two_parts(at, sentence, following, before, part)
            or self._in_other_languages(at, sentence, foreign)
            or self._in_subject(at, sentence, words, part)
            or (before if part and before and before.id and self._of_same(at, sentence) else None)
        )

    def _in_two_parts(
        self,
        at: int,
        sentence: Sentence,
        following: Sentence | None,
        before: Speaker | None,
        part: bool,
    ) -> Speaker | None:
        """The speaker by an English verb, be it one that another part of the sentence has."""
        if before and (gapped := self._gapped(at, sentence.first)):
            return gapped
        speaker = self._in_english(at, sentence, following, before, part)
        if before and not (speaker and speaker.id) and self._broken_off(at, sentence.first):
            return before
        return speaker

    def _in_other_languages(self, at: int, sentence: Sentence, part: bool) -> Speaker | None:
        if self.eastern and (speaker := self._in_eastern(self.eastern, at, sentence, part)):
            return speaker
        if self.western.any and (speaker := self._in_western(at, sentence, part)):
            return speaker
        return self.chinese.speaker(self.frame.quotation(at)) if self.chinese else None

    def _of_same(self, at: int, sentence: Sentence) -> bool:
        """Whether nobody is named between a quotation and the one before it in its sentence."""
        said = next((t for t in range(at - 1, sentence.first, -1) if t in self.frame.said), at)
        return not self.people.between(said, at) and at - said < _BROKEN

    def _in_subject(self, at: int, sentence: Sentence, words: int, part: bool) -> Speaker | None:
        """The sentence's subject, where a colon or a comma leads to the quotation, or much is in
        marks; not where something is done to the subject: "convicted of “...”"."""
        first = sentence.first
        if at > first and self.frame.folded[at - 1] in _COLONS and (part or words >= _WHOLE):
            subject = self.subject(sentence)
            if subject.id or self.frame.folded[first] not in LABELS:
                return subject
        if words >= _CLAUSE and (heard := self._commented(at, sentence)):
            return heard
        borne = range(max(first, at - _BORNE), at)
        if words < _PART or not self._small(at) or any(self.frame.word(t) in BEING for t in borne):
            return None
        if any(self.ahead.verb(t) for t in range(first, at)):
            return None
        # So many small words are hardly a name: "Biden bowed to “the will of the people”".
        return self.subject(sentence) if self.subject(sentence).id else None

    def subject(self, sentence: Sentence) -> Speaker:
        """Who acts in a sentence; looked up once for all its quotations."""
        if self._subject_of is None or self._subject_of[0] != sentence:
            self._subject_of = sentence, self.subjects.subject(sentence)
        return self._subject_of[1]

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
            known = told.speaker if told and told.speaker and told.speaker.id and part else None
            return known if known and not speaker.id else speaker
        if told and (part or told.direct):
            return told.speaker or before or self.subject(sentence)
        return self.behind.tail(at + 1, sentence.last) if part else None

    def _reported(self, at: int) -> bool:
        """Whether only the source follows: "Raisi vowed to “go on”, state television reported"."""
        return not _SOURCES.isdisjoint(self.frame.folded[at + 1 : at + _NEAR])

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

    def _commented(self, at: int, sentence: Sentence) -> Speaker | None:
        """Who comes before a colon and the clause that has the quotation: "Stoltenberg was more
        cautious: it was “important that all is established”"; or before what only a comma parts
        from the narrator's words: "She studied law, “because books are warm”"."""
        near = range(at - 1, max(sentence.first, at - _NEAR), -1)
        comma = self.frame.folded[at - 1] == "," and at + 2 >= sentence.last
        loose = comma and self._small(at)
        if not loose and not any(self.frame.folded[t] in _COLONS for t in near):
            return None
        subject = self.subject(sentence)
        return subject if subject.id else None

    def _small(self, at: int) -> bool:
        """Whether a quotation begins with a small letter."""
        return self.frame.text[self.frame.quotation(at).start].islower()

    def _other_languages(self) -> bool:
        return self.western.any or self.eastern is not None or self.chinese is not None

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
