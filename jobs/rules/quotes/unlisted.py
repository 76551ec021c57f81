"""Who speaks behind a quotation by a verb that no list has: "...," the ambassador wondered."""

from jobs.rules.quotes.names import titular
from jobs.rules.quotes.people import Speaker
from jobs.rules.quotes.phrases import LONGEST, Phrases
from jobs.rules.quotes.verbs import QUOTING, SAYING, TELLING, TO_SAY
from jobs.rules.quotes.words import BETWEEN, DETERMINERS, HE, NOT, ROLES, SHE

# How many words an office takes at most.
_OFFICE = 6
# How far behind a name a verb can hang on others.
_HANGS = 5
_NOT_PAST = frozenset(["indeed", "need", "red", "hundred", "united", "armed"])


class Unlisted(Phrases):
    """Verbs known by their endings, and verbs of saying that hang on others."""

    def unknown_verb(self, at: int, last: int, ended: bool) -> Speaker | None:
        """A name or pronoun with a past tense right behind it speaks, whatever the verb; behind
        words that `ended` as speech does, with a present tense too."""
        end = at + 1
        if self.frame.word(at) not in HE | SHE:
            named = next((n for n in self.people.between(at, min(last, at + LONGEST))), None)
            if not named or not self.titled(at, named.first):
                return self._role_acts(at, last) if ended else None
            end = named.last
        if end >= last or not (self.tells(end) if ended else self._past(end)):
            return self.people.resolve(at, end) if ended and self._comes_to_say(end, last) else None
        return self.people.resolve(at, end)

    def _role_acts(self, at: int, last: int) -> Speaker | None:
        """Who is meant by an office behind which a verb tells: "the ambassador smiles"."""
        if self.frame.word(at) not in DETERMINERS:
            return None
        for role in range(at + 1, min(last - 1, at + _OFFICE)):
            if not titular(self.frame, role) or self.frame.capital(role):
                return None
            if self.frame.word(role) in ROLES and (
                self.tells(role + 1) or self._comes_to_say(role + 1, last)
            ):
                return self.people.resolve(at, role + 1)
        return None

    def _comes_to_say(self, at: int, last: int) -> bool:
        """Whether a verb of saying hangs on others: "was heard saying", "was quick to add"."""
        for t in range(at, min(last, at + _HANGS)):
            word = self.frame.folded[t]
            if self.frame.mark(t) or not self.frame.lower(t) or word in NOT:
                return False
            if (
                word in SAYING
                or word in TELLING
                or (word in TO_SAY and self.frame.folded[t - 1] == "to")
            ):
                return True
        return False

    def told_at_once(self, at: int, last: int) -> Speaker | None:
        """Who tells by the very next word, whatever is said later: "he snapped when Smith asked"."""
        named = self.people.starting.get(at)
        end = at + 1 if self.frame.word(at) in HE | SHE else named.last if named else last
        if end >= last or not self._past(end) or self.frame.word(end) in QUOTING:
            return None
        return self.people.resolve(at, end)

    def _past(self, token: int) -> bool:
        """Whether a word looks like a verb that tells: "wondered"."""
        verb = self.frame.folded[token]
        past = verb.endswith("ed") or verb == "began"
        return past and verb not in _NOT_PAST and self.frame.lower(token)

    def tells(self, token: int) -> bool:
        """Whether a word looks like such a verb, in the present tense too: "laughs"."""
        verb = self.frame.folded[token]
        present = verb.endswith("s") and verb not in BETWEEN and self.frame.lower(token)
        return present or self._past(token)

    def names(self, at: int, last: int) -> bool:
        """Whether a person is named there, behind a title or none."""
        named = next(iter(self.people.between(at, min(last, at + LONGEST))), None)
        return named is not None and self.titled(at, named.first)
