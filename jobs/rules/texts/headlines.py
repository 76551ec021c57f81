"""Which language a headline or a few words are in: by their words, how these are written, and which
of them are only parts of names."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

Signs = Mapping[str, tuple[str, ...]]
Vote = tuple[tuple[str, ...], float]

_WORDS = re.compile(r"[^\W\d_]+(?:\u200c[^\W\d_]+)*")
_MOST_WORDS, _SMALL = 120, 3
# "Putin'le", "Ankara’da": what Turkish puts to a name.
_TO_A_NAME = re.compile(
    r"(?<=[^\W\d_]{2})(?<!qu)[’'](?:n?[ıiuü]n|n?[dt][ae]n?|[yn]?[aeıiuü]|y?l[ae])(?:ki)?(?=[\s,.:;!?]|$)"
)
_OF_A_NAME = re.compile(r"[’']s(?=[\s,.:;!?]|$)")
# Between parts of a name: "Ursula von der Leyen", "Los Angeles", "el-Sisi".
_PARTICLES = frozenset(
    ["von", "der", "van", "de", "da", "di", "del", "la", "las", "los", "dos", "das", "el", "al",
     "du", "le", "des", "san", "bin", "ibn"]
)  # fmt: skip
# Letters of languages that are not told, and these languages.
_ANOTHER = ""
_FOREIGN = frozenset(
    "řščžěďťňůłńśźżćđőűățșåøæđðþőċġħļņķģēūįųėąęқғңұәөўђјљњћџѓќѕћṭếệềểảạấầậẩủụưứừợớờộốồổịỉ"
)
# How a word that is no name is written in one language, or only in some.
_SHAPES: Mapping[str, Mapping[str, str]] = {
    "latin": {
        "en": r"ing$|[^aeiou]ed$|ie[sd]$|ght|cks?$|sh$|ths?$|ly$|ness$|ship$|wh|^th|[dt]ay$|[oe]ws?$|"
        r"[bdfgklmnprt]s$|ty$|ful$|less$|ys$|ize|ea[dkmrtl]|ee[dkmnprt]s?$|oo[dkmt]|lls?$|ry$|[^aeiou]e[sr]s$|"
        r"[csz]h?es$",
        "fr": r"tions?$|eaux?$|eurs?$|euse|ées?$|ités?$|oi[rst]s?$|ique|aient$|ait$|oux?$|ement$|gn[eé]|ès$|aire|"
        r"[aeiou][bdfgklmnprt]s$|[^aeiou]es?$|é$|que$",
        "es": r"ción|ciones$|dad(?:es)?$|miento|ó$|[ai]e?ndo$|[ao]s?$|ía$|ue[rsnv]|ll[aeo]|[aei]n$|[aei]r$|[eo]s$",
        "de": r"ung(?:en)?$|keit|heit|lich|isch|sch|[bdfghklmnprt]en$|[^aeiou]tz|ie[hgr]|zw|ei[gnst]|pf|"
        r"[bdfghklmnr]t$|ck|^ver|^ge",
        "it": r"^s[bcdfgmnpqrtv]|zion[ei]$|ità$|tt[aeio]$|cch|gli[aeo]?$|nno$|ggi|zz|ment[oi]$|nt[ei]$|[aei]re$|ss[aeio]$|[òù]$|"
        r"[aoi]$|[dtn]i$|[rtn]e$",
        "pt": r"ç[ãõaou]|[ãõ][oe]s?$|[nl]h[aoe]|[aei]m$|[oei]u$|dade|[ao]s?$|[aei]r$|[eo]s$|nte$",
        "nl": r"ij|aa|uu|oe|ui|cht|heid|lijk|sch[aer]|ee[nlr]|^ver[bdgkmstz]|^ont|^ge[a-z]+[dt]$|ie[fkst]|"
        r"[bdfghklmnprt]en$|[ktrplng]t$|ck",
        "tr": r"[ıiuü]yor|[dt][ıiuü]$|m[ıiuü]ş|[ae]ca[kğ]|l[ae]r[ıi]?$|s[ıuü]$|m[ae]k$|n[ıiuü]n$|[ıiuü]nc[ıiuü]$",
    },
    "cyrillic": {
        "ru": r"[аеиыяу]л[аои]?$|[аеиыя]л[аои]?сь$|лся$|ть(?:ся)?$|ет(?:ся)?$|[иу]т$|ого$|его$|ы[ехйм]$|"
        r"ий$|ие$|ни[еяюй]$|ост[ьи]|ци[яию]$",
        "uk": r"[иі]в$|ться$|ння$|ого$|ськ|ість|ція|ти$",
    },
    "arabic": {
        "ar": r"^[وفبك]?ال[^ا]|^لل|ة$|ات$|ين$|ى$|^ي[^اوی]{3}$",
        "fa": r"^ن?می|های|ترین|گان$|\u200c|ند$|یان$|ات$",
        "ur": r"[ےںہھٹڈڑ]|وں$",
    },
}  # fmt: skip
_OF_WORDS: Mapping[str, Mapping[str, re.Pattern[str]]] = {
    script: {language: re.compile(shape) for language, shape in shapes.items()}
    for script, shapes in _SHAPES.items()
}
# What a sign of one language is worth, what one of several, and what must speak for a language.
_SURE, _SHARED, _FAINT, _FAINTEST = 2.0, 1.0, 0.5, 0.2
# The likelier of neighbours, where little tells them apart: so many more write them.
_LIKELIER, _MORE = ("en", "es", "ru"), 0.6
_ENOUGH, _AHEAD, _RATIO = 1.0, 0.5, 1.2


def shared(owned: Iterable[tuple[str, Iterable[str]]]) -> dict[str, tuple[str, ...]]:
    """Each sign with the languages it is in."""
    found: dict[str, tuple[str, ...]] = {}
    for language, signs in owned:
        for sign in signs:
            if language not in (others := found.get(sign, ())):
                found[sign] = (*others, language)
    return found


def closely(sample: str, script: str, words: Signs, letters: Signs) -> str | None:
    """The language that speaks most for itself in words, shapes and letters, or None in doubt."""
    scores: dict[str, float] = defaultdict(float)
    for languages, worth in _evidence(sample, script, words, letters):
        for language in languages:
            scores[language] += worth
    for language in _LIKELIER:
        if scores.get(language, 0.0) > _SHARED:
            scores[language] += _MORE
    if not scores:
        return None
    best = max(scores, key=scores.__getitem__)
    score = scores.pop(best)
    following = max(scores.values(), default=0.0)
    sure = score >= max(_ENOUGH, following + _AHEAD, following * _RATIO)
    return best if sure and best != _ANOTHER else None


def _evidence(sample: str, script: str, words: Signs, letters: Signs) -> Iterator[Vote]:
    """What the words say, and for which languages."""
    if script == "latin":
        sample, endings = _TO_A_NAME.subn(" ", sample)
        yield ("tr",), _SURE * endings
        sample, owned = _OF_A_NAME.subn(" ", sample)
        yield ("en",), _SURE * owned
    shouted = sample.isupper()
    found = [told[0] for told in islice(_WORDS.finditer(sample), _MOST_WORDS)]
    for place, word in enumerate(found):
        named = word[0].isupper() and not shouted
        small = word.lower()
        if small in _PARTICLES and _in_a_name(found, place):
            yield words.get(small, ()), _FAINTEST
        elif languages := words.get(small):
            worth = _SURE if len(languages) == 1 else _SHARED
            yield languages, worth * _heard(word, named, place)
        elif not named and len(word) >= _SMALL:
            yield _of_shape(small, script, letters)
        if not word.isascii():
            yield from _of_letters(word, named, letters)


def _heard(word: str, named: bool, place: int) -> float:
    """How much a word says: nothing if an acronym, less if it may be part of a name."""
    if named and len(word) > 1 and word.isupper():
        return 0.0
    return _FAINT if named and place else 1.0


def _in_a_name(found: list[str], place: int) -> bool:
    """Whether a particle has a name before it, or none, and a name behind."""
    around = found[max(place - 1, 0) : place] + found[place + 1 : place + 2]
    return place + 1 < len(found) and all(map(_is_of_a_name, around))


def _is_of_a_name(word: str) -> bool:
    return word[0].isupper() or word in _PARTICLES


def _of_shape(word: str, script: str, letters: Signs) -> Vote:
    """Which languages write words so, of those that have its letters."""
    shapes = _OF_WORDS.get(script, {})
    # French has most é, but by no means all.
    writing = {one for letter in word if letter != "é" for one in letters.get(letter, ())}
    languages = tuple(
        language
        for language, shape in shapes.items()
        if (not writing or language in writing) and shape.search(word)
    )
    return languages, _SHARED if len(languages) == 1 else _FAINT


def _of_letters(word: str, named: bool, letters: Signs) -> Iterator[Vote]:
    """What letters that not all languages write say; a name brings its own from elsewhere."""
    for letter in dict.fromkeys(word):
        if languages := letters.get(letter):
            yield languages, (_FAINT if named else _SHARED) / len(languages)
        elif letter in _FOREIGN:
            yield (_ANOTHER,), _FAINT if named else _SURE
