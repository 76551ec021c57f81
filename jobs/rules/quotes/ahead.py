"""Who says a quotation, by the English words before it: he said: "..."."""

from typing import NamedTuple

from jobs.rules.quotes.acting import Acting
from jobs.rules.quotes.names import titular
from jobs.rules.quotes.people import UNKNOWN, Speaker
from jobs.rules.quotes.phrases import LONGEST
from jobs.rules.quotes.verbs import PASSIVE_TOO, SAYING, SAYS, TELLING
from jobs.rules.quotes.words import BEING, NOT, SPEECH, VIEWS

# What follows whom somebody was told or asked by.
_TO_DO = frozenset(["to", "that", "not"])
# How far from the quotation a verb can stand.
_REACH = 60
_NEAR = 5
# Who is no speaker, unless by the plainest verbs: "it said".
_NOBODY = frozenset((
    "it", "this", "that", "which", "what", "anybody",
    "anyone", "those", "people", "somebody", "everyone",
))  # fmt: skip
_SAID = frozenset(["said", "says", "added", "told", "wrote", "read", "reads"])
# Before whom these can stand too: "Not so, says Helen Marsh: “...”".
_SAID_BY = frozenset(["said", "says", "added", "adds", "wrote", "writes", "explained", "explains"])
# Who begins so says nothing: "No official said", "Neither said".
_NOT_ANYBODY = frozenset(["no", "nobody", "none", "neither", "no-one"])
# What begins so is asked or supposed: "Did Smith say “...”?", "Had Smith said “...”, all were well".
_ASKING = frozenset((
    "did", "do", "does", "had", "has", "have", "was", "were", "is", "are", "would", "could", "should",
))  # fmt: skip
# Of what follows these nothing is said: "declined to say whether", "denied saying that".
_DECLINING = frozenset((
    "refuse", "refuses", "refused", "refusing", "decline", "declines", "declined", "declining",
    "deny", "denies", "denied", "denying", "avoid", "avoids", "avoided", "avoiding", "without",
))  # fmt: skip
_BREAKING = frozenset(["while", "whereas", ";"])
# What is said in a clause that begins so is not said here.
_WITH = frozenset(["with", "after", "despite", "because", "amid", "if"])
_FOR = frozenset(["for", "to"])
_OWNERS = {"his": "he", "her": "she"}


class Attribution(NamedTuple):
    """Who says a quotation. `direct` where the verb stands right beside it, so that even one word
    is a quotation; `speaker` is None where the sentence's subject speaks."""

    speaker: Speaker | None
    direct: bool


class Ahead(Acting):
    """Attributions that lead to their quotation."""

    def before(self, at: int, first: int) -> Attribution | None:
        """Who says the quotation at token `at`, by the nearest verb back to token `first` of which
        somebody is the subject, not something: "She says it proves that he is “unfit”"."""
        if whose := self._to_whom(at):
            return whose
        asked = self.frame.folded[first] in _ASKING
        first = max(self._behind_circumstance(first, at), at - _REACH)
        if other := self._of_later_clause(first, at):
            return other
        weak: Attribution | None = None
        for verb in range(at - 1, first - 1, -1):
            told = self._told(verb, at, first)
            if told is None:
                continue
            if asked or self._negated(verb, at, told.speaker):
                return None
            if told.speaker == UNKNOWN and self.frame.folded[verb + 1] == "to":
                # "Smith wrote that all would be asked to “report”"
                weak = weak or told
                continue
            if told.speaker is None or told.speaker.text.lower() not in _NOBODY:
                return told
            if self.frame.folded[verb] in _SAID:
                return told
            weak = weak or told
        return weak or self._for_whom(first, at)

    def _behind_circumstance(self, first: int, at: int) -> int:
        """Where a sentence comes to its own deed: behind "With voters worried about prices,"."""
        if self.frame.folded[first] not in _WITH:
            return first
        commas = (
            t for t in range(first, min(at - 1, first + LONGEST)) if self.frame.word(t) == ","
        )
        return next(commas, first)

    def _of_later_clause(self, first: int, at: int) -> Attribution | None:
        """Who comes to a colon in a clause of their own, whatever the verb: "..., while Sharma
        counted off what was missing: “...”"."""
        if self.frame.folded[at - 1] != ":":
            return None
        starts = (t + 1 for t in range(at - 1, first, -1) if self.frame.folded[t] in _BREAKING)
        start = next(starts, at)
        named = next(iter(self.people.between(start, at)), None)
        if named is None or not named.whole or not self.titled(start, named.first + 1):
            return None
        if any(self.verb(t) for t in range(named.last, at)):
            return None
        return Attribution(self.people.resolve(start, named.last), True)

    def _told(self, verb: int, at: int, first: int) -> Attribution | None:
        """Who says it by the word at a token; None if that is no word of saying."""
        word, following = self.frame.folded[verb], self.frame.word(verb + 1)
        if (word == "according" and following == "to") or (word in SPEECH and following == "of"):
            return Attribution(self.following(verb + 2, at), self._leads(verb, at))
        if word in SPEECH and verb > first and self.frame.possessive(verb - 1):
            owner = self.people.owner(max(first, verb - LONGEST), verb)
            theirs = owner.id and not self._judged(verb, first)
            return Attribution(owner, self._leads(verb, at)) if theirs else None
        if word in VIEWS and following == "," and self.frame.possessive(verb - 1):
            owner = self.people.owner(max(first, verb - LONGEST), verb)
            return Attribution(owner, False) if owner.id else None
        if word in VIEWS and (whose := self._own(verb)):
            return Attribution(whose, self._leads(verb, at))
        if not self.verb(verb) or self.by_whom_told(verb, first):
            return None
        direct = self._leads(verb, at) and (word in SAYS or word in SAYING)
        if word in _SAID_BY and (speaker := self.named_after(verb, at)):
            return Attribution(speaker, direct)
        if word in SAYING or word in TELLING:
            return Attribution(self.of_participle(verb, first), direct)
        if word in PASSIVE_TOO and self.passive(verb, first):
            return self._by_whom(verb, at, direct)
        return Attribution(self.of_verb(verb, first), direct)

    def _judged(self, speech: int, first: int) -> bool:
        """Whether a verb of saying has somebody's words as its object: "called Biden's remarks"."""
        named = self.people.ending.get(speech)
        start = named.first if named else first
        while start > first and titular(self.frame, start - 1):
            start -= 1
        return start > first and self.verb(start - 1)

    def _own(self, words: int) -> Speaker | None:
        """Who says it "in his own words"."""
        owner = words - 1 - (self.frame.word(words - 1) == "own")
        if self.frame.word(owner - 1) != "in" or self.frame.word(owner) not in _OWNERS:
            return None
        he = _OWNERS[self.frame.word(owner)]
        return Speaker(self.people.pronoun(he, owner), self.frame.words(owner, owner + 1))

    def _negated(self, verb: int, at: int, speaker: Speaker | None) -> bool:
        """Whether nobody says it, or somebody does not: "never said", "refused to say whether"."""
        if speaker and speaker.text and speaker.text.split()[0].lower() in _NOT_ANYBODY:
            return True
        before = self.frame.word(verb - 1)
        if before in NOT or before.endswith("n't"):
            return True
        declining = self.frame.word(verb - 2) if before == "to" else before
        return declining in _DECLINING and not self._leads(verb, at)

    def _to_whom(self, at: int) -> Attribution | None:
        """Whose view it is right before: "the plan is for Elly Schlein “a blow”"."""
        named = self.people.ending.get(at)
        if named is None or not named.whole or self.frame.word(named.first - 1) not in _FOR:
            return None
        is_so = self.frame.word(named.first - 2) in BEING
        return (
            Attribution(Speaker(named.id, self.frame.words(named.first, at)), True)
            if is_so
            else None
        )

    def _for_whom(self, first: int, at: int) -> Attribution | None:
        """For whom something is so: "For Helen Marsh, a nurse, the law is “...”"."""
        starts = (t + 1 for t in range(at - 1, first, -1) if self.frame.folded[t] in (";", "while"))
        first = next(starts, first)
        named = self.people.starting.get(first + 1)
        if self.frame.word(first) not in ("for", "to") or not named or named.last >= at:
            return None
        apart = named.whole and self.frame.word(named.last) == ","
        return (
            Attribution(Speaker(named.id, self.frame.words(first + 1, named.last)), False)
            if apart
            else None
        )

    def _leads(self, verb: int, at: int) -> bool:
        """Whether a verb leads to the quotation by a colon, or nearby by a comma."""
        sign = self.frame.folded[at - 1]
        return sign == ":" or (sign == "," and at - verb <= _NEAR + 1)

    def _by_whom(self, verb: int, at: int, direct: bool) -> Attribution | None:
        if self.frame.word(verb + 1) == "by" and self.frame.word(verb) != "quoted":
            ends = (t for t in range(verb + 2, at) if self.frame.folded[t] in _TO_DO)
            return Attribution(self.following(verb + 2, next(ends, at)), direct)
        return Attribution(UNKNOWN, direct)
