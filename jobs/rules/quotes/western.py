"""Who says a quotation in French, Spanish, Portuguese, Italian, German, Russian and Turkish: where
a verb of saying and a name stand side by side."""

from jobs.rules.quotes.frame import Frame
from jobs.rules.quotes.people import UNKNOWN, People, Speaker
from jobs.rules.quotes.saying import (
    AS,
    BEHIND_WHOM,
    BY,
    CHANTING,
    FOR,
    HE,
    JOINING,
    LEADING,
    PASSIVE,
    SAYING,
    STOPPING,
    TELLING_OF_IT,
    TURKISH,
    TURKISH_WHO,
)
from jobs.rules.quotes.western_names import WesternNames

_REACH, _LONGEST = 40, 12
_NEAR = 8
# How a past ends in Spanish, French and Russian.
_PAST, _SHORTEST = ("ó", "aron", "é", "ié", "ил", "ила", "ал", "ала", "ул", "ула"), 4
_AGENTS = frozenset(["par", "por"])
_AROUND = (",", "-", "–", "—", "،")


class Western(WesternNames):
    """Verbs of saying and the names beside them."""

    def __init__(self, frame: Frame, people: People) -> None:
        super().__init__(frame, people)
        self.any = not TELLING_OF_IT.isdisjoint(frame.folded)

    def before(self, at: int, first: int) -> tuple[Speaker, bool] | None:
        """Who says the quotation at token `at`, back to token `first`, and whether the verb leads
        straight to it."""
        for verb in range(at - 1, max(first, at - _REACH) - 1, -1):
            word = self.frame.folded[verb]
            if word == "geldi" and self.frame.folded[at - 1] == ":":
                return self.between(max(first, verb - 2), verb) or UNKNOWN, True
            if word in CHANTING and at - verb <= 3:
                return Speaker(None, self.frame.spelt(verb)), True
            if word in BEHIND_WHOM and (named := self.between(max(first, verb - _NEAR), verb)):
                return named, True
            if word in BY or (word in FOR and verb == first and self.opens(verb + 1, at)):
                return self.named_behind(verb, at), True
            if word in SAYING or self.inverted(word):
                if self.frame.word(verb + 1) in _AGENTS or self._of_another(verb, first, at):
                    # "Interrogé par Le Monde"; “...” derken, ... “...”
                    continue
                direct = self.frame.folded[at - 1] == ":" or at - verb <= 2
                return self._around(verb, first, at), direct
        return self._before_colon(at)

    def _of_another(self, verb: int, first: int, at: int) -> bool:
        """Whether a Turkish verb ends what was quoted before it."""
        if self.frame.folded[verb] not in TURKISH or self.frame.folded[at - 1] == ":":
            return False
        return any(t in self.frame.said for t in range(first, verb))

    def _before_colon(self, at: int) -> tuple[Speaker, bool] | None:
        """Who is named right before the colon: "Même ton chez Mathilde Panot : «...»"."""
        named = self.people.ending.get(at - 1) if self.frame.folded[at - 1] == ":" else None
        if named is None or not named.whole:
            return None
        return Speaker(named.id, self.frame.words(named.first, named.last)), True

    def _around(self, verb: int, first: int, at: int) -> Speaker:
        """Who acts before a verb, or else is named behind it: "Как сообщил губернатор Иванов"."""
        named = self.people.between(verb + 1, at)
        led = self.frame.folded[first] in AS
        if named and led and all(self.of_title(t) for t in range(verb + 1, named[0].first)):
            return Speaker(named[0].id, self.frame.words(verb + 1, named[0].last))
        return self.named_before(verb, first) or self.named_behind(verb, at)

    def behind(self, at: int, last: int, first: int, ended: bool) -> Speaker | None:
        """Who says the quotation that ends before token `at`, in its sentence."""
        while at < last and self.frame.folded[at] in _AROUND:
            at, ended = at + 1, True
        stop = min(last, at + _LONGEST)
        for verb in range(at, stop):
            word = self.frame.folded[verb]
            if verb in self.frame.said or not (word or verb == at):
                return None
            if word in PASSIVE or word in CHANTING:
                return Speaker(None, self.frame.spelt(verb))
            if word in TURKISH:
                return self._turkish(verb, at, last, first)
            if (word in SAYING or self.inverted(word)) and (ended or verb == at):
                return self._told_behind(verb, at, last)
            if verb - at < 2 and ended and self._told_unlisted(verb, last):
                return self.named_behind(verb, last)
            if word in BY:
                return self.named_behind(verb, last) if verb == at else None
            if self.frame.mark(verb) and not self.dotted(verb):
                return None
        return None

    def _told_behind(self, verb: int, at: int, last: int) -> Speaker:
        """Who says it, by a verb behind the quotation: "a-t-il dit", "Macron a dit", "dit Macron"."""
        for pronoun in (verb, verb - 1):
            word = self.frame.word(pronoun)
            if pronoun >= at and (word in HE or self.inverted(word)):
                return self.pronoun(pronoun)
        named = self.people.between(at, verb)
        if len(named) == 1 and all(self.of_title(t) for t in range(at, named[0].first)):
            return Speaker(named[0].id, self.frame.words(at, named[0].last))
        return self.named_behind(verb, last)

    def _told_unlisted(self, verb: int, last: int) -> bool:
        """Whether a verb we do not know stands between a quotation and a name: "espetó Petro"."""
        word = self.frame.folded[verb]
        if verb + 1 in self.people.starting and self.frame.lower(verb):
            # "sourit Macron"
            return word not in JOINING | LEADING | STOPPING
        if len(word) < _SHORTEST or not self.frame.spelt(verb).endswith(_PAST):
            return False
        named = self.people.between(verb + 1, min(last, verb + _NEAR))
        return bool(named) and all(self.of_title(t) for t in range(verb + 1, named[0].first))

    def _turkish(self, verb: int, at: int, last: int, first: int) -> Speaker:
        """Erdoğan, “...” dedi; “...” diyen Erdoğan."""
        if self.frame.folded[verb] in TURKISH_WHO:
            return self.named_behind(verb, last)
        quotation = at - 1
        while quotation > first and quotation not in self.frame.said:
            quotation -= 1
        return (
            self.named_before(quotation, first)
            or self.between(at, verb)
            or self.between(verb + 1, min(last, verb + _NEAR))
            or Speaker(self.people.last(), "")
        )
