"""What the events of one more language are read by: its wordings, and its small words, as data.

A row of a table reads: kind, CAMEO code, what marks the target (`object` for whoever has no mark)
and what is special: `planned`, `passive`, `noun`, `light` for a noun that needs a verb of doing
beside it, `weapon` for one that needs a verb of firing, `whom` for what needs somebody it is done to, `asked`, `warned` for what in a quotation is only said, `spoken` for what is said only
beside a quotation, `vow` for what
threatens if it speaks of revenge, `envoy` for what is done to a diplomat, `alone` for what needs nobody it is done to, `nothing` (as a kind) for what only looks like a deed. Then the wordings, "@" for somebody who is named in one. A verb stands there in
the form that the language's `forms` makes the others from.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from jobs.rules.events.alphabet import PERSON_MARK
from jobs.rules.events.idioms.saying import FormName, Saying, Sayings
from jobs.rules.events.triggers import KINDS

Forms = Callable[[str], Iterable[tuple[str, FormName]]]
Case = Callable[[str, Sequence[str], str, bool], str]
_SPECIAL = frozenset(
    [
        "planned",
        "passive",
        "noun",
        "asked",
        "light",
        "warned",
        "spoken",
        "nothing",
        "alone",
        "vow",
        "envoy",
        "weapon",
        "whom",
    ]
)


def _words(wording: str) -> list[str]:
    """The words of a wording; "@" is somebody who is named in it."""
    return [PERSON_MARK if word == "@" else word for word in wording.replace("ё", "е").split()]


def no_case(_name: str, _before: Sequence[str], _after: str, _person: bool) -> str:
    """The case of a name as it is spelt, by its ending and the words around it: none."""
    return ""


def listed(words: str) -> frozenset[str]:
    """The words of a list, spelt as `tokens` spells them."""
    return frozenset(words.replace("ё", "е").split())


def _spelt(words: tuple[str, ...], at: int, form: FormName) -> Iterable[tuple[str, ...]]:
    """What one does to oneself as it can be spelt: "se féliciter", "s'est félicité", "felicitarse"."""
    yield words
    if words[0] == "se":
        yield ("s'", *words[1:])
        if form == "infinitive":
            yield (words[at] + "se", *words[at + 1 :])


@dataclass(frozen=True, slots=True)
class Idiom:
    """What one language's sentences are read by."""

    table: str
    forms: Forms
    # Words between a mark and whom it belongs to: whole ones, and how such words begin.
    titles: frozenset[str]
    stems: tuple[str, ...]
    articles: frozenset[str]
    # Prepositions, or where marks follow cases and postpositions, each with the name rows use.
    marks: Mapping[str, str]
    joints: frozenset[str]
    breaks: frozenset[str]
    # Between whoever acts and his verb.
    fillers: frozenset[str]
    denied: frozenset[str]
    planned: frozenset[str]
    asking: frozenset[str]
    owned: str = ""
    by: str = ""
    # Verbs that do what the noun beside them says, and how words begin that speak of a telephone.
    light: frozenset[str] = frozenset()
    phone: tuple[str, ...] = ()
    # How verbs begin that fire weapons.
    firing: tuple[str, ...] = ()
    auxiliaries: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    # What stands before a verb that one does to oneself.
    reflexive: frozenset[str] = frozenset()
    # Who "he" is, whom "him" means, words that say more of whoever stands before them, and words
    # that begin what he says.
    pronouns: frozenset[str] = frozenset()
    whom: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    # Helping verbs by which a deed is only told of others' telling: "aurait rencontré".
    hearsay: frozenset[str] = frozenset()
    # What nouns before "of" make of it: "en direction de", "en contra de".
    through: Mapping[str, str] = field(default_factory=dict)
    # Behind these an infinitive tells what for something is done.
    purpose: frozenset[str] = frozenset()
    # With these a sentence opens that goes on about whoever acted before.
    openers: frozenset[str] = frozenset()
    # How words end that name somebody nobody knows, in a text without spaces.
    people: frozenset[str] = frozenset()
    # How adverbs end that can stand inside a wording.
    manner: tuple[str, ...] = ()
    # "Where" behind a place.
    where: frozenset[str] = frozenset()
    # Two countries in one word: "中美".
    pairs: Mapping[str, Sequence[str]] = field(default_factory=dict)
    # How words for diplomats begin.
    envoys: tuple[str, ...] = ()
    # In a sentence with one of these, to meet or to attack is a game.
    sport: frozenset[str] = frozenset()
    # How verbs of calling something so begin, and harsh words that make it a reproach.
    calling: tuple[str, ...] = ()
    harsh: tuple[str, ...] = ()
    # What a vow threatens with.
    revenge: frozenset[str] = frozenset()
    # Words that take up what was just told: "对此".
    this: frozenset[str] = frozenset()
    # Beside these a noun of attack tells whom it hit: "blanco de un ataque".
    suffers: frozenset[str] = frozenset()
    # The marks of the place that is hit.
    places: frozenset[str] = frozenset()
    # The marks of those before whom somebody speaks.
    facing: frozenset[str] = frozenset()
    # Behind these a noun tells what has not been yet.
    before: frozenset[str] = frozenset()
    # The mark of a place where "they said" names who speaks: "заявили в Кремле".
    within: str = ""
    # How infinitives end, and the words they stand behind.
    infinitive: tuple[str, ...] = ()
    behind: frozenset[str] = frozenset()
    # Beside these nothing comes of what a noun names.
    cancelled: frozenset[str] = frozenset()
    # Behind these everything is only thought of: "if", "may".
    thought: frozenset[str] = frozenset()
    # Behind these an infinitive tells what is done.
    doing: frozenset[str] = frozenset()
    # Who "both sides" and "the two countries" are was said before.
    both: frozenset[str] = frozenset()
    lands: frozenset[str] = frozenset()
    relative: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    # How a word ends that can stand between a preposition and a title; any can where none is given.
    adjectives: tuple[str, ...] = ()
    # Titles that no preposition can stand before as they are spelt.
    acting: frozenset[str] = frozenset()
    # The mark that the spelling of a name gives it where no preposition does.
    case: Case = no_case
    # Whether the verb stands last and marks behind, and whether words stand apart.
    verb_last: bool = False
    # Whether a verb of saying can do without naming anybody.
    unnamed: bool = False
    spaced: bool = True
    sayings: Sayings = field(init=False, hash=False, compare=False)
    # The words that are looked for, and the signs that those of more than one begin with.
    known: frozenset[str] = field(init=False, hash=False, compare=False)
    begins: frozenset[str] = field(init=False, hash=False, compare=False)
    # The endings that titles take, the longest first, with the marks they make.
    endings: Sequence[tuple[str, str]] = field(init=False, hash=False, compare=False)
    helping: frozenset[str] = field(init=False, hash=False, compare=False)

    def __post_init__(self) -> None:
        told: dict[object, Saying] = {}
        for row in self.table.strip().splitlines():
            head, _, wordings = row.partition(" : ")
            kind, cameo, *to = head.split()
            for wording in wordings.split(";"):
                for saying in self._said(kind, cameo, frozenset(to), _words(wording)):
                    # What is told twice takes the marks of both rows.
                    same = (saying.words, saying.kind, saying.form, saying.special)
                    first = told.setdefault(same, saying)
                    if saying.to - first.to:
                        told[same] = replace(first, to=first.to | saying.to)
        object.__setattr__(self, "sayings", Sayings(told.values()))
        doing = [spelt for word in self.light for spelt in self.forms(word)]
        foretold = {word for word, form in doing if form in ("future", "foretold")}
        object.__setattr__(self, "light", frozenset(word for word, _ in doing))
        object.__setattr__(self, "planned", self.planned | foretold)
        known = (
            self.titles | self.fillers | self.both | self.lands | self.whom | self.denied
            | self.planned | self.asking | self.light | self.marks.keys() | self.cancelled
            | self.thought | self.revenge | self.sport | self.pairs.keys() | self.sayings.firsts
        )  # fmt: skip
        object.__setattr__(self, "known", frozenset(known))
        object.__setattr__(self, "begins", frozenset(w[0] for w in known if len(w) > 1))
        ends = sorted((m for m in self.marks if m[0] == "~"), key=len, reverse=True)
        object.__setattr__(self, "endings", tuple((end[1:], self.marks[end]) for end in ends))
        object.__setattr__(self, "helping", self.auxiliaries | self.whom | self.told)

    def _said(
        self, kind: str, cameo: str, to: frozenset[str], words: list[str]
    ) -> Iterable[Saying]:
        code, special = "" if cameo == "-" else cameo, to & _SPECIAL
        special |= {"nothing"} if kind == "nothing" else set()
        special |= {"light"} if "weapon" in special else set()
        special |= {"noun"} if "light" in special else set()
        own = len(words) > 1 and words[0] in self.reflexive
        at = len(words) - 1 if self.verb_last else int(own)
        spelt: Iterable[tuple[str, FormName]] = [(words[at], "finite")]
        if "noun" not in special:
            spelt = self.forms(words[at])
        for word, form in spelt:
            worded = (*words[:at], word, *words[at + 1 :])
            # What helps "s'est réuni" stands inside.
            form = "finite" if own and form == "participle" else form
            for one in _spelt(worded, at, form) if own else [worded]:
                yield Saying(KINDS.get(kind, "statement"), code, to - _SPECIAL, one, form, special)

    @property
    def has_cases(self) -> bool:
        """Whether an object shows that it is one."""
        return "~object" in self.marks

    def is_title(self, word: str) -> bool:
        """Whether a word stands between a preposition and whom it belongs to."""
        return word in self.titles or word.startswith(self.stems)

    def is_infinitive(self, before: str) -> bool:
        """Whether a word that ends like an infinitive is one, by the word before it."""
        return not self.behind or before in self.behind
