"""Who says a quotation, by the English words behind it: "...," he said."""

from jobs.rules.quotes.frame import Sentence
from jobs.rules.quotes.names import titular
from jobs.rules.quotes.people import Speaker
from jobs.rules.quotes.phrases import LONGEST
from jobs.rules.quotes.unlisted import Unlisted
from jobs.rules.quotes.verbs import QUOTING
from jobs.rules.quotes.words import BEING, HE, PRONOUNS, SHE, SPEECH, VIEWS, WHO

_DASHES = ("-", "–", "—")
_APPOSED = (",", "(")
_SIGNED = (*_APPOSED, "of", "on")
_ASIDE = (",", "–", "—", "(")
# How far behind words in marks a sentence can say whose they are, and in which of its parts.
_TAIL, _COMMAS = 40, 3
_ANSWER = 6
# What somebody else did at another time: "..., hours after Raisi said".
_LATER = frozenset(["after", "before", "since"])
# With these begins what somebody else does.
_BESIDES = frozenset(["while", "whereas", "but", "although", "though"])
_IS, _ALL = frozenset(["was", "is"]), frozenset(["all", "how", "what"])


class Behind(Unlisted):
    """Attributions that follow their quotation."""

    def behind(self, at: int, last: int, ended: bool) -> Speaker | None:
        """Who says the quotation that ends before token `at`, by the words up to `last`.

        `ended` where the quotation stops as speech does, with a comma or a question mark.
        """
        dashed = False
        while at < last and (sign := self.frame.folded[at]) in (",", *_DASHES):
            at, ended, dashed = at + 1, True, sign in _DASHES
        if at >= last or self.frame.mark(at):
            return None
        if dashed and (signer := self._signed(at, last)):
            return signer
        first = self.frame.folded[at]
        if first == "in" and (owner := self._of_speech(at + 1, last)):
            return owner
        if first in _BESIDES:
            return None
        if first == "according" and self.frame.word(at + 1) == "to":
            return self.following(at + 2, last)
        if first == "as" and ended:
            return self._clause(at + 1, last)
        if self.says(at) and first != "told":
            return self.following(at + 1, last)
        if first in _IS and self.frame.word(at + 1) in _ALL:
            return self._all_of(at + 2, last)
        if first in BEING and (spoken := self._was_said(at, last)):
            return spoken
        if ended and self.tells(at) and at + 1 < last and self.names(at + 1, last):
            return self.following(at + 1, last)
        return self._clause(at, last, ended) if ended or first in PRONOUNS else None

    def _all_of(self, at: int, last: int) -> Speaker | None:
        """Whose words they were, all of them: "“Peace,” was all Biden would say"."""
        named, clause = self.people.starting.get(at), self._clause(at, last)
        return self.people.resolve(at, named.last) if named and not clause else clause

    def _was_said(self, at: int, last: int) -> Speaker | None:
        """Whose answer or words a "was" tells it to be."""
        answer = self._of_speech(at + 1, last) if self.frame.folded[at] in _IS else None
        return answer or self._words_of(at + 1, last)

    def _of_speech(self, at: int, last: int) -> Speaker | None:
        """Whose answer it "was": "“Absolutely not,” was Biden’s answer"."""
        for end in range(at, min(last, at + _ANSWER)):
            if self.frame.possessive(end):
                speaks = end + 1 < last and self.frame.folded[end + 1] in SPEECH | VIEWS
                return self.people.owner(at, end + 1) if speaks else None
        return None

    def _words_of(self, at: int, last: int) -> Speaker | None:
        """Whose words they "were": "“Peace,” were the first words Pope Leo spoke"."""
        for end in range(at, min(last, at + _ANSWER)):
            if self.frame.folded[end] in SPEECH:
                named = next(iter(self.people.between(end + 1, min(last, end + _ANSWER))), None)
                titled = named and all(
                    titular(self.frame, t) or self.frame.folded[t] in ("of", "by", "from")
                    for t in range(end + 1, named.first)
                )
                return (
                    Speaker(named.id, self.frame.words(named.first, named.last))
                    if named and titled
                    else None
                )
        return None

    def tail(self, at: int, last: int) -> Speaker | None:
        """Who is named at the end of a sentence that has words in marks before token `at`:
        "The strikes were “a warning” to Iran, Biden said"."""
        last = min(last, at + _TAIL)
        commas = [t for t in range(at, last) if self.frame.folded[t] == ","][-_COMMAS:]
        for comma in commas:
            if comma + 1 < last and (speaker := self._closing(comma + 1, last)):
                return speaker
        return None

    def _closing(self, at: int, last: int) -> Speaker | None:
        if self.frame.folded[at] == "according" and self.frame.word(at + 1) == "to":
            return self.following(at + 2, last)
        if self.says(at):
            return self.following(at + 1, last)
        told = self._comma_and_verb(at, min(last, at + LONGEST))[1] is not None
        return self._clause(at, last) if told else None

    def remark(self, sentence: Sentence) -> Speaker | None:
        """Who says what stands before a sentence that is nothing but "Raisi said."."""
        first, last, _ = sentence
        stop = last - 1 if self.frame.folded[last - 1] == "." else last
        verb = stop - 1
        if verb <= first or not self.says(verb) or self.frame.mark(first):
            return None
        if any(self.frame.mark(t) for t in range(first, verb)):
            return None
        return self._clause(first, last)

    def _clause(self, at: int, last: int, ended: bool = False) -> Speaker | None:
        """The subject of a clause that begins with it: "Raisi, who was in Kabul, told us"."""
        stop = min(last, at + LONGEST)
        comma, verb = self._comma_and_verb(at, stop)
        if ended and verb is not None and verb > at + 1 and (told := self.told_at_once(at, last)):
            return told
        if verb is None:
            return self.unknown_verb(at, last, ended)
        if self.frame.word(verb) in QUOTING and self.frame.word(verb - 1) not in BEING:
            return self.quoted(verb, stop)
        if comma is not None and self._listed(at, verb):
            return Speaker(None, self.frame.words(at, self.without_adverbs(at, verb)))
        if comma is not None and (apposed := self._apposed(comma, verb)):
            return apposed
        end = self.without_adverbs(at, comma if comma is not None else verb)
        end = next((t for t in range(at + 1, end) if self.frame.folded[t] in WHO), end)
        if self.frame.folded[at] in HE | SHE and self.frame.word(verb - 1) == "to":
            # "as he likes to say"
            end = at + 1
        if any(self.frame.folded[t] in _LATER for t in range(at, end)):
            return None
        if end > at and self.two_roles(at, end):
            return self.people.resolve(at, end)
        if end <= at or any(self.breaks(t) for t in range(at, end)):
            return self._together(at, end)
        return self.resolved(at, end)

    def _comma_and_verb(self, at: int, stop: int) -> tuple[int | None, int | None]:
        """The first verb of saying behind token `at`, and the first comma or dash before it."""
        comma = None
        for t in range(at, stop):
            if t in self.frame.said:
                break
            if comma is None and self.frame.folded[t] in _ASIDE:
                comma = t
            if t > at and self.says(t):
                return comma, t
        return comma, None

    def _together(self, at: int, end: int) -> Speaker | None:
        """Two who speak together: "Biden and Macron said"; None if other words are among theirs."""
        words = self.frame.folded[at:end]
        if len(words) <= 2 or "and" in (words[0], words[-1]):
            return None
        joint = all(word == "and" or titular(self.frame, t) for t, word in enumerate(words, at))
        return Speaker(None, self.frame.words(at, end)) if joint else None

    def _listed(self, at: int, verb: int) -> bool:
        """Whether several speak together: "Biden, Macron and the chancellor said"."""
        words = self.frame.folded[at : self.without_adverbs(at, verb)]
        return (
            "and" in words[:-1]
            and words[-1] != ","
            and all(
                word in (",", "and") or titular(self.frame, t) for t, word in enumerate(words, at)
            )
        )

    def _apposed(self, comma: int, last: int) -> Speaker | None:
        """Who is named between commas: "the minister, Yoav Gallant, warned"."""
        for named in self.people.between(comma + 1, last):
            apart = self.frame.word(named.last) in _APPOSED and named.whole
            if apart and (named.first == comma + 1 or self.titled(comma + 1, named.first)):
                return self.people.resolve(comma + 1, named.last)
            return None
        return None

    def _signed(self, at: int, last: int) -> Speaker | None:
        """Who signs a quotation: “...” - President Raisi."""
        end = last - 1 if self.frame.word(last - 1) in (".", ")") else last
        named = next(iter(self.people.between(at, min(end, at + LONGEST))), None)
        if not named or not self._titles(at, named.first):
            return None
        signs = named.last == end or self.frame.word(named.last) in _SIGNED
        return self.people.resolve(at, named.last) if signs else None

    def _titles(self, at: int, last: int) -> bool:
        return all(titular(self.frame, t) for t in range(at, last))
