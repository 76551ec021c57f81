"""Which language a text is in: its script, the letters only one language has, its small words."""

import re
from collections import Counter
from collections.abc import Mapping

# How much of a text is looked at for its words, and for its script.
_SAMPLE, _GLIMPSE = 1500, 400
_LEAST_LETTERS = 12
_SCRIPTS = (
    ("latin", re.compile(r"[A-Za-z\u00c0-\u024f]+")),
    ("arabic", re.compile(r"[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]+")),
    ("cyrillic", re.compile(r"[\u0400-\u04ff]+")),
    ("kana", re.compile(r"[\u3040-\u30ff]+")),
    ("han", re.compile(r"[\u4e00-\u9fff]+")),
    ("hangul", re.compile(r"[\uac00-\ud7af]+")),
    ("hebrew", re.compile(r"[\u0590-\u05ff]+")),
    ("devanagari", re.compile(r"[\u0900-\u097f]+")),
    ("bengali", re.compile(r"[\u0980-\u09ff]+")),
    ("greek", re.compile(r"[\u0370-\u03ff]+")),
)
# Scripts that one language of the news writes nearly alone.
_ONE_LANGUAGE = {"hangul": "ko", "hebrew": "he", "devanagari": "hi", "bengali": "bn", "greek": "el"}
_LISTED: Mapping[str, Mapping[str, str]] = {
    "latin": {
        "en": "the of and to in a that is for on was with as by at from has it said his",
        "fr": "le la les des de et en du une un est que pour dans qui sur au par pas avec aux à été",
        "es": "el la los las de que y en un una por con para del se su al es más como",
        "de": "der die das und in den von zu mit ist des für im nicht dem ein eine auf sich auch",
        "tr": "ve bir bu için ile da de olarak olan daha çok en gibi sonra kadar dedi ise etti oldu",
        "it": "il di che la e in un per è con del non della sono le dei al da gli ha",
        "pt": "o de que e do da em um para com não uma os no se na por mais as dos ao",
        "id": "yang dan di dari untuk dengan pada ini itu dalam akan tidak oleh juga ke telah",
        "nl": "de het een van en in is dat op te zijn voor met niet aan die ook als",
    },
    "cyrillic": {
        "ru": "и в не на что с по как это к из у за от для о его он был были",
        "uk": "і в не на що з та до як це за від для про його він є було",
    },
    "arabic": {
        "ar": "في من على إلى أن التي الذي عن مع هذا هذه ما لا قال كان بعد بين وقد أو",
        "fa": "در از به که را این با است برای آن یک خود تا شد شده می کرد بود های ها",
        "ur": "کے میں کی ہے کا سے اور کو پر نے ہیں کہ اس یہ بھی ایک نہیں تھا گیا ہو",
        "ps": "د په او چې له دي کې سره دا یې هم نه ته شوي کړي وي",
    },
}
_SMALL_WORDS = {
    script: {language: frozenset(words.split()) for language, words in listed.items()}
    for script, listed in _LISTED.items()
}
# Letters that only one of the languages of a script writes.
_OWN_LETTERS = {
    "arabic": {"ur": "ٹڈڑںےہھ", "ps": "ړښېټډڼځ", "fa": "پچژگ", "ar": "ةيىكأإؤ"},
    "cyrillic": {"uk": "іїєґ", "ru": "ыэъё"},
    "latin": {"tr": "ığşİ", "de": "ßä", "es": "ñ¿¡", "fr": "êœèùç", "pt": "ãõ"},
}
# How far the likeliest language must be ahead of the next, and what it must show at all.
_AHEAD, _LEAST = 1.3, 2.0


def language_of(text: str, told: str | None = None) -> str | None:
    """The language as its BCP 47 code; what the source says of itself comes first; None if unsure."""
    if told and (code := _code(told)):
        return code
    sample = text[:_SAMPLE]
    letters = _letters(sample[:_GLIMPSE])
    script = max(letters, key=lambda name: letters[name])
    if letters.get("kana") and script == "han":
        script = "kana"
    if letters[script] < (_LEAST_LETTERS if script not in ("han", "kana") else 4):
        return None
    if script in ("han", "kana"):
        return "zh" if script == "han" else "ja"
    return _ONE_LANGUAGE.get(script) or _likeliest(sample, script)


def _letters(sample: str) -> dict[str, int]:
    """How many letters of each script there are, until one has the most for certain."""
    letters: dict[str, int] = {}
    for script, form in _SCRIPTS:
        letters[script] = sum(map(len, form.findall(sample)))
        if 2 * letters[script] > len(sample):
            break
    return letters


def _likeliest(sample: str, script: str) -> str | None:
    words = Counter(sample.lower().split())
    scores = {
        language: float(sum(words[word] for word in words.keys() & small))
        for language, small in _SMALL_WORDS[script].items()
    }
    for language, own in _OWN_LETTERS[script].items():
        scores[language] += sum(sample.count(letter) for letter in own)
    ranked = sorted(scores, key=lambda language: -scores[language])
    best, next_best = scores[ranked[0]], scores[ranked[1]]
    return ranked[0] if best >= _LEAST and best >= _AHEAD * next_best else None


def _code(told: str) -> str | None:
    """`en-GB` and `EN_us` as `en`; nothing for what is no code."""
    code = re.split(r"[-_]", told.strip().lower(), maxsplit=1)[0]
    return code if re.fullmatch(r"[a-z]{2,3}", code) else None
