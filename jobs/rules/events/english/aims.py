"""Whom a verb or noun is directed at: who stands behind it, and how he is led in."""

from functools import cache

from jobs.rules.events.alphabet import CLASS, pattern
from jobs.rules.events.line import Line

_LOOK, _MOST = 24, 8
_BY = frozenset(["by"])
_PEOPLE = frozenset(CLASS["people"])
# "The war in Yemen" is not Yemen's.
_STRIFE = frozenset([
    "war", "wars", "campaign", "attack", "attacks", "strike", "strikes", "raid", "raids", "airstrike",
    "airstrikes", "shelling", "bombardment",
])  # fmt: skip

# Forwards, after a verb or noun.
_FILL = r"(?:[^{prep}{object_end}{actor}{name}{aux}]|[{name}](?=[{title}]))"
# An actor who does not begin the next clause: "condemned Israel and Iran said".
_ACTOR = r"(?:(?<![{conj}])[{actor}]|(?<=[{conj}])[{actor}](?![{aux}{verb}]))"
_OF = rf"(?:(?<![{{suffered}}])[{{=of}}]{_FILL}{{0,8}})?"
# "The army chief, X,".
_BY_NAME = r"(?:(?<=[{title}{people}]),[{det}]?[{title}]{0,4}(?=[{person}]))?"
_NEXT = pattern(
    # Not ", and X, who", with which another clause begins.
    r"[{people}]{0,3}(?:(?:[{=and}{=or}]|,[{=and}{=or}](?![^{stop}{actor}]{0,4}[{bare}],[{who}]))"
    r"[^{stop}{actor}{plain}]{0,4}(?P<last>[{bare}])(?!(?![{not}][{=to}])[{aux}{verb}])"
    r"|,[^{stop}{actor}{plain}]{0,4}(?P<more>[{bare}])(?=[{people}]{0,3}[,{=and}{=or}]))"
)
_AMONG = pattern(r"[^{object_end}{actor}]{0,12},[^{stop}{actor}]{0,2}[{prep}][{pron}]?[{bare}]")
_ANYWAY = pattern(r"[{people}]{0,3},?[{=and}{=or}][^{stop}{actor}]{0,4}(?P<last>[{actor}])")


class Aim:
    """How whom a deed is directed at is led in: by one of some prepositions, or as the object."""

    def __init__(self, to: frozenset[str], reach: int = _LOOK) -> None:
        of = _OF if "of" in to else ""
        led = "".join(CLASS[f"={word}"] for word in sorted(to - {"of", "object"}))
        ways = []
        # "Targets in Iraq" are Iraq, "the leaders of Japan" are Japan.
        there = "" if to == _BY else rf"(?:[{{site}}{{people}}][{{=in}}{{=of}}]{_FILL}{{0,3}})?"
        over = r"(?:[{over}](?=[{number}]))?"
        # "Dozens of Syrian targets".
        many = r"(?:[{det}]?[{people}{det}{number}][{=of}])?"
        if "object" in to:
            ways.append(
                rf"{many}(?:{_FILL}|{over}[{{number}}]){{0,12}}{of}{there}{_BY_NAME}(?P<object>{_ACTOR})"
                r"(?!(?![{not}][{=to}])[{aux}])"
            )
        elif of:
            ways.append(rf"[{{=of}}]{_FILL}{{0,8}}{_BY_NAME}(?P<object>{_ACTOR})")
        if led:
            ways.append(rf"(?![{{=that}}])[{led}]{_FILL}{{0,3}}(?P<next>{_ACTOR})")
            ways.append(
                rf"[^{{object_end}}{{=as}}]{{0,{reach - 4}}}?[{led}]{_FILL}{{0,8}}{of}{there}(?P<led>{_ACTOR})(?![{{=be}}])"
            )
        self._pattern = pattern("|".join(ways)) if ways else None
        self._reach = reach
        self._anyway, self._object = "between" in to, "object" in to

    def targets(self, told: Line, start: int) -> tuple[int, ...]:
        """Whom a wording that ends before `start` is directed at."""
        if self._pattern is None or start > told.last_actor:
            return ()
        found = self._pattern.match(told.codes, start, start + self._reach)
        if found is None:
            return _among(told, start) if self._object else ()
        actor = found.end() - 1
        if told.words[actor - 1] == "in" and actor > start + 1 and told.words[actor - 2] in _STRIFE:
            return ()
        return listed_after(told, actor, anyway=self._anyway)


def _among(told: Line, start: int) -> tuple[int, ...]:
    """Who is named of those it is directed at: "seven states, among them Chile and Peru"."""
    found = _AMONG.match(told.codes, start, start + _LOOK)
    if found is None or told.words[found.end() - 2] not in ("them", "including"):
        return ()
    return listed_after(told, found.end() - 1, anyway=True)


def listed_after(told: Line, word: int, *, anyway: bool) -> tuple[int, ...]:
    """An actor and those joined to it after it: "the UN, Iran, Turkey and others"."""
    found = [word]
    if told.codes[word] in CLASS["own"] and told.codes[word + 1 : word + 2] not in _PEOPLE:
        return (word,)
    while len(found) < _MOST:
        more = (_ANYWAY if anyway else _NEXT).match(told.codes, found[-1] + 1)
        if more is None:
            break
        found.append(more.end() - 1)
    return tuple(found)


aim = cache(Aim)
