"""Who stands before a verb or noun in a sentence, by where noun phrases begin and end.

This is no parser: it knows the closed classes of English words, and whom a mention names.
"""

from jobs.rules.events.alphabet import CLASS, NATION, PLAIN, pattern
from jobs.rules.events.classes import BODIES, NATIONS
from jobs.rules.events.english.asides import spoken_of
from jobs.rules.events.line import Line, Phrase

_LOOK, _MOST = 24, 8
_FOREGROUND = frozenset(["of", "for", "from"])
# "Leaders including X" act with him.
_AMONG_THEM = frozenset(["including"])

# Backwards: a noun phrase with the actor in it, if any, and the words behind him.
_PHRASE = pattern(
    r"(?P<behind>[^{stop}{det}{actor}]{0,8})"
    r"(?:(?P<actor>[{actor}])(?:[^{stop}{det}{actor}]|[{own}]){0,8})?[{det}]?"
)
_SKIPPED = pattern(r"(?:[{skipped}]|(?<=[{time}])[{timely}{det}]){0,8}")
_JOINT = pattern(r"[{=and}{=or}],?|,")
_PEOPLE = frozenset(CLASS["people"])
# What somebody has said through it: "a statement by the ministry said".
_PAPERS, _SIGNED = frozenset(["statement", "communique", "letter"]), frozenset(["by", "from", "of"])
# "A delegation headed by X" does what X does.
_HEADED = frozenset(["headed", "led"])
# "Its foreign ministry" is that country, "his office" he.
_OWNERS = {"its": "it"}
# "The foreign ministry in Islamabad" is Pakistan's.
_SEATED = frozenset(["ministry", "office", "government"])
PAIRED = frozenset(["two", "both", "pair"])
_DEFINITE = frozenset(["the", "both", "these"])
_LEADERS = frozenset(CLASS["leaders"])
_PERSON = frozenset(CLASS["person"])


def phrase_before(told: Line, at: int) -> Phrase:
    """The noun phrase that ends with a word; each is looked for once."""
    return told.phrases.get(at) or told.phrases.setdefault(at, _phrase_before(told, at))


def _phrase_before(told: Line, at: int) -> Phrase:
    size = told.size
    found = _PHRASE.match(told.back, size - 1 - at)
    if found is None:
        return Phrase(at + 1, at, None, "")
    actor = size - 1 - found.start("actor") if found["actor"] else None
    return Phrase(size - found.end(), at, actor, found["behind"][:1])


def skip_back(told: Line, at: int) -> tuple[int, str]:
    """Back over adverbs, auxiliaries and times before a verb: the word before, and what it was."""
    found = _SKIPPED.match(told.back, told.size - at)
    return (told.size - 1 - found.end(), found.group()) if found else (at - 1, "")


_HIS = {"his": "he", "her": "she"}
_SPOKESMEN = frozenset(["spokesman", "spokeswoman", "spokesperson", "office", "campaign"])
_NUMBERS = frozenset(CLASS["number"])
_ABOUT = frozenset(["than", "about", "around", "over", "to", "as", "under"])
_LARGE = frozenset(
    ["hundred", "dozen", "thousand", "score", "million", "half", "hundreds", "dozens"]
)
_PRONOUN = frozenset(CLASS["pron"])
PREP = frozenset(CLASS["prep"])
_CLAUSE = frozenset(CLASS["clause"])
_OFFICE = frozenset(CLASS["office"])


# Backwards: somebody alone, whose phrase hangs on nothing before it; or "he".
_PLAIN = pattern(
    r"(?:(?P<actor>[{bare}])(?:[^{stop}{det}{actor}]|[{own}]){0,8}+[{det}]?+(?![{prep}{=and}{=or}])"
    r"|[{he}])"
)


def plain_subject(told: Line, end: int) -> tuple[int, ...] | str | None:
    """Who is the subject whose last word is at `end`, where one look is enough to tell."""
    found = _PLAIN.match(told.back, told.size - 1 - end) if end >= 0 else None
    if found is None:
        return None
    return (end,) if found["actor"] else told.words[end]


def subject(told: Line, end: int) -> tuple[int, ...] | str | None:
    """Who is the subject whose last word is at `end`: actors, a pronoun, or nobody we know.

    Phrases that hang on a preposition are passed over: "Raisi in a meeting with Putin" is Raisi.
    """
    if told.words[end] in PAIRED and (told.word(end - 1) == "the" or told.words[end] == "both"):
        return "two"
    word = end
    behind: tuple[int, ...] | None = None
    led = ""
    while word >= 0 and end - word < _LOOK:
        if told.codes[word] in _PRONOUN:
            return told.words[word] if led == "" else None
        if word != end and told.codes[word] == PLAIN and told.words[word].endswith("ing"):
            # "Civilians waiting for flour".
            word -= 1
        phrase = phrase_before(told, word)
        if phrase.first > word:
            return None
        who = phrase.acts(told)
        group, first = ((), phrase.first) if who is None else _joined(told, phrase, who)
        before = told.codes[first - 1] if first and not _is_counted(told, first) else ""
        if group and told.word(first - 1) == "by" and told.word(first - 2) in _HEADED:
            return group
        if before in PREP and not (behind is None and before in _CLAUSE):
            if behind is None:
                behind, led = group, told.words[first - 1]
            word = first - 2
            continue
        return group or _unnamed(told, phrase, behind, led)
    return None


def _is_counted(told: Line, first: int) -> bool:
    """Whether a phrase begins with how many: "at least 12", "more than a hundred", "up to 40"."""
    if told.words[first] == "least":
        return True
    if told.words[first - 1] not in _ABOUT:
        return False
    return told.codes[first] in _NUMBERS or not _LARGE.isdisjoint(told.words[first : first + 2])


def nearest(told: Line, actor: int) -> tuple[int, ...]:
    """An actor with those joined to it before it, whatever they hang on."""
    return _joined(told, phrase_before(told, actor), actor)[0]


def _listed_first(told: Line, phrase: Phrase) -> tuple[int, ...]:
    """Whose things are listed of which a phrase is the last: "Israel's jets, drones and ships"."""
    for _ in range(_MOST):
        joint = _JOINT.match(told.back, told.size - phrase.first) if phrase.first > 1 else None
        if joint is None:
            return ()
        phrase = phrase_before(told, told.size - 1 - joint.end())
        if (who := phrase.acts(told)) is not None:
            return _joined(told, phrase, who)[0] if phrase.head else ()
        if phrase.head not in _PEOPLE:
            return ()
    return ()


def _unnamed(
    told: Line, phrase: Phrase, behind: tuple[int, ...] | None, led: str
) -> tuple[int, ...] | str | None:
    """Who is meant by a phrase that names nobody: whoever hangs on it, "two", a bare office."""
    if behind is None and phrase.head in _PEOPLE:
        if group := _listed_first(told, phrase):
            return group
        if told.word(phrase.first - 1) == "whose":
            return _whose(told, phrase)
    if behind and led in _SIGNED and told.words[phrase.last] in _PAPERS:
        return behind
    if behind and led in _AMONG_THEM:
        return behind
    if behind and led == "in" and told.words[phrase.last] in _SEATED:
        return behind
    if behind and led in _FOREGROUND and phrase.head in _PEOPLE:
        return None if any(told.codes[actor] in _PERSON for actor in behind) else behind
    if told.words[phrase.first] in _OWNERS and behind is None:
        return _OWNERS[told.words[phrase.first]] if phrase.head in _PEOPLE else None
    his = behind is None and told.words[phrase.last] in _SPOKESMEN
    if his and told.words[phrase.first] in _HIS:
        # "His spokesman said".
        return _HIS[told.words[phrase.first]]
    lead = told.words[max(0, phrase.first - 2) : phrase.last]
    if not PAIRED.isdisjoint(lead) and not _DEFINITE.isdisjoint(lead):
        return _pair_of(told, phrase)
    if told.words[phrase.first] == "the" and phrase.last - phrase.first < 4:
        last = told.words[phrase.last]
        return last if phrase.head in _OFFICE or last in BODIES else None
    return None


def _whose(told: Line, phrase: Phrase) -> tuple[int, ...] | None:
    """The country or organization whose people act: "the G7, whose leaders agreed"."""
    owner = phrase.first - 2 - (told.codes[phrase.first - 2 : phrase.first - 1] == ",")
    bare = owner >= 0 and told.codes[owner] == NATION
    return (owner,) if bare else None


def _pair_of(told: Line, phrase: Phrase) -> str | None:
    """Whether "the two" are countries or leaders."""
    if told.words[phrase.last] in NATIONS:
        return "nations"
    return "two" if phrase.head in _LEADERS else None


def _hangs_apart(told: Line, other: Phrase, actor: int, first: int) -> bool:
    """Whether a person behind a preposition is none of a list of countries: "under the gaze of X,
    Russia and Ukraine signed"."""
    led = told.codes[other.first - 1 : other.first]
    return led in PREP and (told.codes[actor] in _PERSON) != (told.codes[first] in _PERSON)


def _joined(told: Line, phrase: Phrase, who: int) -> tuple[tuple[int, ...], int]:
    """An actor with those joined to it by commas and "and" before it, and their first word."""
    found, first, comma = [who], phrase.first, False
    # "X, the chief of staff, and Y met".
    aside = first > 1 and told.words[first - 2 : first] == [",", "and"]
    if aside and (outer := spoken_of(told, first - 2)) is not None:
        return (outer, who), phrase_before(told, outer).first
    while first > 1 and len(found) < _MOST:
        joint = _JOINT.match(told.back, told.size - first)
        if joint is None or (joint.group() == "," and len(found) == 1):
            break
        back = told.size - 1 - joint.end()
        other = phrase_before(told, back) if back >= 0 else None
        actor = other.acts(told) if other else None
        if other is None or actor is None:
            break
        if "," in joint.group() and _hangs_apart(told, other, actor, found[0]):
            break
        if comma and len(found) == 2 and "," not in joint.group():
            # "On the border of Iran and Russia, and X said".
            return (who,), phrase.first
        found.insert(0, actor)
        first, comma = other.first, "," in joint.group()
    if len(found) == 2 and comma:
        # "attacked Ukraine, and the US said": two make no list with a comma.
        return (who,), phrase.first
    return tuple(found), first
