"""Who says a quotation in a Persian, Arabic or Urdu sentence: by its verb of saying."""

from jobs.rules.quotes.eastern.phrases import AND_ON, LONGEST, EasternPhrases
from jobs.rules.quotes.eastern.words import (
    AND,
    AR_ACCORDING,
    AR_ENDS,
    AR_FROM,
    AR_HIS_WORDS,
    AR_SAYING,
    AR_SAYS,
    AR_SPEAKS_FOR,
    AR_THAT_HE,
    AR_WHO,
    ASKING,
    FA_ACCORDING,
    FA_ENDS,
    FA_LIGHT,
    FA_NEEDS_LIGHT,
    FA_PRONOUNS,
    FA_SAYS,
    FA_SPEAKS_FOR,
    FA_UNSAID,
    FA_WENT,
    NOT,
    UR_ACCORDING,
    UR_BY,
    UR_DOUBTFUL,
    UR_ENDS,
    UR_OWN,
    UR_PRONOUNS,
    UR_SAYS,
    UR_THAT,
    UR_TOLD,
)
from jobs.rules.quotes.names import Named
from jobs.rules.quotes.people import UNKNOWN, Speaker
from jobs.rules.quotes.words import PREPOSITIONS

_REACH = 50
_LIGHT_WITHIN = 3
_NEAR = 4
_COMMAS = ("،", ",")


class Eastern(EasternPhrases):
    """Verbs of saying and their subjects. What is answered is the speaker, or None if no verb is
    there; without an id and without words if the verb has no subject of its own."""

    def before(self, at: int, first: int) -> tuple[Speaker, bool] | None:
        """Who says the quotation at token `at`, back to token `first`, and whether the verb leads
        straight to it."""
        asked = self.frame.word(first) in ASKING
        first = max(first, at - _REACH)
        if not asked and (speaker := self._saying_that(at, first)):
            return speaker, False
        for verb in range(at - 1, first - 1, -1):
            if self.frame.word(verb) in FA_UNSAID:
                return UNKNOWN, True
            if speaker := self._said(verb, first, at):
                if asked or self.frame.word(verb - 1) in NOT:
                    return None
                return speaker, self.frame.folded[at - 1] == ":" and at - verb <= LONGEST
        return None

    def _saying_that(self, at: int, first: int) -> Speaker | None:
        """Who does in Urdu whatever leads to "that": "X نے امید ظاہر کی کہ"."""
        if self.frame.word(at - 1) not in UR_THAT:
            return None
        for by in range(at - 2, max(first, at - LONGEST) - 1, -1):
            word = self.frame.word(by)
            if word in UR_BY:
                return self._owner(by, first)
            if word in NOT or word in UR_TOLD or word in UR_ACCORDING or self.frame.mark(by):
                break
        return None

    def behind(self, at: int, last: int, first: int) -> Speaker | None:
        """Who says the quotation that ends before token `at`, by the words up to `last`; the
        sentence, which may begin with its subject, begins with token `first`."""
        last = min(last, at + LONGEST)
        while at < last and self.frame.folded[at] in ("،", ",", "؛", "-", "–"):
            at += 1
        for verb in range(at, last):
            if verb in self.frame.said:
                return None
            if self._is_arabic(verb) or self._by(verb):
                return self._arabic(verb, at, last) if verb - at < _NEAR else None
            if speaker := self._said(verb, max(first, at - _REACH), last):
                return speaker if speaker.text else None
        return None

    def _said(self, verb: int, first: int, last: int) -> Speaker | None:
        word = self.frame.word(verb)
        if word in UR_SAYS or word in UR_TOLD or word in UR_ACCORDING:
            return self._urdu(verb, first)
        if self._by(verb) or self._is_arabic(verb):
            return self._arabic(verb, first, last)
        if word in FA_SAYS or word in FA_ACCORDING or word.rpartition(" ")[2] in FA_SAYS:
            return self._persian(verb, first, last)
        return None

    # Persian: رئیسی گفت

    def _persian(self, verb: int, first: int, last: int) -> Speaker | None:
        word = self.frame.word(verb)
        if word in FA_ACCORDING and self.frame.word(verb - 1) in ("به", "از"):
            end = self._until(verb + 1, last, FA_ENDS)
            if self.frame.word(verb + 1) in FA_PRONOUNS:
                return Speaker(self.people.last(), self.frame.spelt(verb + 1))
            return self._phrase(verb + 1, end)
        if word in FA_NEEDS_LIGHT:
            following = range(verb + 1, min(last, verb + 1 + _LIGHT_WITHIN))
            leads_in = self.frame.word(verb - 1) in ("با", "ضمن")
            if not leads_in and not any(self._light(t) for t in following):
                return None
        return self._persian_subject(first, verb)

    def _light(self, token: int) -> bool:
        word = self.frame.word(token)
        return word in FA_LIGHT or word.rpartition(" ")[2] in FA_LIGHT

    def _persian_subject(self, first: int, verb: int) -> Speaker:
        at = first
        while at < verb and (self.frame.mark(at) or self.frame.word(at) == "و"):
            at += 1
        if self.frame.word(at) in PREPOSITIONS:
            at = next((t + 1 for t in range(at, verb) if self.frame.word(t) in _COMMAS), at)
        for t in range(at, verb):
            opens = t == at or self.frame.mark(t - 1)
            if opens and self.frame.word(t) in FA_PRONOUNS:
                return Speaker(self.people.last(), self.frame.spelt(t))
        first = self._clause(first, verb)
        if named := self._acting(first, verb):
            start = self._back(named.first, first, FA_ENDS)
            return self._named(start, named, FA_SPEAKS_FOR)
        end = self._until(at, verb, FA_ENDS)
        return self._phrase(at, end)

    def _clause(self, first: int, verb: int) -> int:
        """Where the clause of a verb begins: behind another verb and "and", if it names somebody."""
        for t in range(verb - 1, first, -1):
            if self.frame.word(t) not in AND:
                continue
            ended = self.frame.word(t - 1)
            if self._light(t - 1) or ended in FA_SAYS or ended in FA_WENT:
                return t + 1 if self._acting(t + 1, verb) else first
        return first

    # Arabic: قال رئيسي

    def _is_arabic(self, token: int) -> bool:
        word = self.frame.word(token)
        return word in AR_SAYS or (word[:1] in AND_ON and word[1:] in AR_SAYS)

    def _by(self, token: int) -> bool:
        """Whether a word says according to whom: "بحسب", "وبحسب"."""
        word = self.frame.word(token)
        return word in AR_ACCORDING or (word[:1] in AND_ON and word[1:] in AR_ACCORDING)

    def _arabic(self, verb: int, first: int, last: int) -> Speaker:
        word = self.frame.word(verb)
        start = verb + 1
        reported = self.frame.word(verb - 1) in AR_THAT_HE
        if word in AR_HIS_WORDS or reported:
            begin = self._back(verb - reported, first, AR_FROM)
            if not reported or self.frame.word(begin - 1) in AR_FROM:
                return self._phrase(begin, verb - reported)
        if word not in AR_SAYING and word[1:] not in AR_SAYING:
            if led := self._leading(start, last):
                return self._named(start, led, AR_SPEAKS_FOR)
            end = self._until(start, last, AR_ENDS)
            if start < end:
                if names := self.people.between(start, end):
                    return self._named(start, names[0], AR_SPEAKS_FOR)
                return self._phrase(start, end)
        if self.frame.word(verb - 1) in AR_WHO and (of := self.people.ending.get(verb - 1)):
            return self._named(of.first, of, AR_SPEAKS_FOR)
        if named := self.people.ending.get(verb) or self._acting(first, verb):
            begin = self._back(named.first, first, AR_ENDS)
            if begin < named.first and self.frame.word(begin)[:1] in AND_ON:
                begin += 1
            return self._named(begin, named, AR_SPEAKS_FOR)
        return Speaker(self.people.last(), "")

    def _leading(self, first: int, last: int) -> Named | None:
        """Who is named right before a colon: "وقال وزير الصحة في الحكومة فلان:"."""
        end = next((t for t in range(first, min(last, first + LONGEST)) if self.frame.mark(t)), 0)
        named = self.people.ending.get(end) if end and self.frame.folded[end] == ":" else None
        if any(self.frame.word(t) in NOT for t in range(first, end)):
            return None
        return named if named and named.first >= first and named.whole else None

    # Urdu: رئیسی نے کہا

    def _urdu(self, verb: int, first: int) -> Speaker | None:
        word = self.frame.word(verb)
        if word in UR_ACCORDING:
            end = verb - 1 if self.frame.word(verb - 1) in ("کی", "که") else verb
            return self._owner(end, first)
        if word in UR_TOLD:
            own = range(verb - 1, max(first, verb - LONGEST), -1)
            by = next((t for t in own if self.frame.word(t) in UR_OWN), None)
            return self._owner(by, first) if by is not None else None
        for by in range(verb - 1, max(first, verb - LONGEST) - 1, -1):
            if self.frame.word(by) in UR_BY:
                return self._owner(by, first)
        if word in UR_DOUBTFUL:
            return None
        named = self._acting(first, verb)
        return self._named(named.first, named, ()) if named else Speaker(self.people.last(), "")

    def _doer(self, first: int, end: int) -> str | None:
        """Who did something in Urdu earlier in the sentence."""
        did = [n for n in self.people.between(first, end) if self.frame.word(n.last) in UR_BY]
        return did[-1].id if did and did[-1].whole else None

    def _owner(self, end: int, first: int) -> Speaker:
        """Who is named before نے or کا."""
        if self.frame.word(end - 1) in UR_PRONOUNS:
            known = self.people.last() or self._doer(first, end - 1)
            return Speaker(known, self.frame.spelt(end - 1))
        start = self._back(end, first, UR_ENDS)
        named = self.people.between(start, end)
        if self.frame.word(start - 1) in AND and (other := self.people.ending.get(start - 1)):
            return Speaker(None, self.frame.words(other.first, end))
        if named and named[-1].last == end and named[-1].whole:
            return Speaker(named[-1].id, self.frame.words(start, end))
        return self._phrase(start, end)
