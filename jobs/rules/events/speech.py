"""Which of the languages that are read with care a text is in."""

import re
from collections.abc import Callable, Mapping

from jobs.rules.events.idioms.chinese import chinese
from jobs.rules.events.idioms.french import french
from jobs.rules.events.idioms.idiom import Idiom
from jobs.rules.events.idioms.russian import russian
from jobs.rules.events.idioms.spanish import spanish
from jobs.rules.events.idioms.turkish import turkish
from jobs.rules.texts.language import language_of

_IDIOMS: Mapping[str | None, Callable[[], Idiom]] = {
    "es": spanish, "fr": french, "ru": russian, "tr": turkish, "zh": chinese,
}  # fmt: skip
_GLIMPSE = 600
# Not behind an apostrophe, where "Putin'in" has an ending.
_ENGLISH = re.compile(r"(?<!['’])\b(?:of|and|to|in|with|on|at|his|said|was|is|will|has)\b")
# What only one of them has, for a text too short to show its language otherwise.
_OWN = (
    (re.compile("[\u0430-\u044f]"), russian),
    (re.compile(r"[ğışİ]|['’](?:y[ıiuüea]|n[ıiuü]n|[dt][ae]n?)\b"), turkish),
    (re.compile("[áíóñ¿¡]"), spanish),
    (re.compile(r"\b[ldns]['’](?=[^\W\d_])|[êèçùîé]"), french),
)


def idiom_of(text: str) -> Idiom | None:
    """What a text in French, Spanish, Russian, Turkish or Chinese is read by; None of any other."""
    # English has this word in its first lines, and is not looked at any further.
    if text.find(" the ", 0, _GLIMPSE) >= 0:
        return None
    language = language_of(text)
    if language is None and not _ENGLISH.search(text, 0, _GLIMPSE):
        return next((idiom() for own, idiom in _OWN if own.search(text[:_GLIMPSE])), None)
    return _IDIOMS[language]() if language in _IDIOMS else None
