"""Which language a text is in: its script, the letters only one language has, its small words."""

import re
from collections import Counter
from collections.abc import Mapping
from itertools import chain

from jobs.rules.texts.headlines import closely, shared
from jobs.rules.texts.headwords import headwords

# How much of a text is looked at: at first, and if that leaves a doubt.
_GLIMPSE, _SAMPLE = 400, 1500
_LEAST_LETTERS, _LEAST_SIGNS = 8, 4
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
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_NO_LETTERS = bytes(code for code in range(0x80) if not chr(code).isalpha())
_WORDS = re.compile(r"[^\W\d_]+")
# Scripts that one language of the news writes nearly alone.
_ONE_LANGUAGE = {"hangul": "ko", "hebrew": "he", "devanagari": "hi", "bengali": "bn", "greek": "el"}
_LISTED: Mapping[str, Mapping[str, str]] = {
    "latin": {
        "en": "the of and to in a that is for on was with as by at from has it said his after says "
        "will have are were been not but who they their would over against amid this he she be its",
        "fr": "le la les des de et en du une un est que pour dans qui sur au par pas avec aux à été "
        "l d qu ce cette ses son sa ont selon entre après contre mais plus ne se il elle sont leur "
        "ils être où dont nouveau nouvelle nouveaux nouvelles deux depuis sous lors leurs président "
        "présidente ministre guerre annonce accuse condamne déclaré paix visité "
        "rencontré condamné reçu annoncé nommé appelé dénoncé accusé signé affirmé expulsé salué "
        "leurs jeudi lundi mardi mercredi vendredi",
        "es": "el la los las de que y en un una por con para del se su al es más como a sus este "
        "esta entre tras sobre desde hasta contra ha han fue son pero según lo no muy dos nuevo "
        "nueva nuevos nuevas donde cuando también ellos está están había presidente presidenta "
        "guerra acuerdo ministro anuncia paz "
        "visitó habló condenó anunció recibió dijo pidió afirmó atacó aseguró advirtió acusó llegó "
        "gobierno lunes miércoles jueves viernes",
        "de": "der die das und in den von zu mit ist des für im nicht dem ein eine auf sich auch an "
        "einer einem hat sind wird wurde nach bei aus über gegen zwischen vor vom zum zur sie er",
        "tr": "ve bir bu için ile da de olarak olan daha çok en gibi sonra kadar dedi ise etti oldu "
        "karşı arasında yeni tarafından değil ancak göre iki cumhurbaşkanı bakanı söyledi ın nın nin in",
        "it": "il di che la e in un per è con del non della sono le dei al da gli ha l d nel alla "
        "delle degli anche più contro tra dopo lo una presidente guerra",
        "pt": "o de que e do da em um para com não uma os no se na por mais as dos ao foi são pelo "
        "pela contra entre após à é presidente guerra ministro paz acordo",
        "id": "yang dan di dari untuk dengan pada ini itu dalam akan tidak oleh juga ke telah",
        "nl": "de het een van en in is dat op te zijn voor met niet aan die ook als bij naar na",
    },
    "cyrillic": {
        "ru": "и в не на что с по как это к из у за от для о его он был были со но же после при до "
        "во об между также они который которые заявил сообщил "
        "осудил россии сша украине украину глава президент министр является это своей",
        "uk": "і в не на що з та до як це за від для про він є було у й між після також його буде",
    },
    "arabic": {
        "ar": "في من على إلى أن التي الذي عن مع هذا هذه ما لا قال كان بعد بين وقد أو إن خلال عند "
        "قبل ضد هو هي لم لن قد منذ كما أنه حول",
        "fa": "در از به که را این با است برای آن یک خود تا شد شده می کرد بود های ها گفت وی اما نیز "
        "بر باید کند اند داد",
        "ur": "کے میں کی ہے کا سے اور کو پر نے ہیں کہ اس یہ بھی ایک نہیں تھا گیا ہو کیا ان جو لیے "
        "ساتھ رہے کر تھے وہ",
        "ps": "د په او چې له دي کې سره دا یې هم نه ته شوي کړي وي",
    },
}
# Letters that only one of the languages of a script writes, or only some of them.
_OWN_LETTERS = {
    "arabic": {"ur": "ٹڈڑںےہھپچژگ", "ps": "ړښېټډځ", "fa": "پچژگ", "ar": "ةيىكأإؤ"},
    "cyrillic": {"uk": "іїєґ", "ru": "ыэъё"},
    "latin": {
        "tr": "ığşİöü",
        "de": "ßäöü",
        "es": "ñ¿¡áíóú",
        "fr": "éêœèùçàâî",
        "pt": "ãõáíóúâêç",
        "it": "èàùò",
    },
}


_SMALL_WORDS = {
    script: shared((language, words.split()) for language, words in listed.items())
    for script, listed in _LISTED.items()
}
_LETTERS = {script: shared(own.items()) for script, own in _OWN_LETTERS.items()}
_ALL_WORDS = {
    script: shared(
        chain(
            ((language, words.split()) for language, words in listed.items()),
            ((language, words) for language, words in headwords() if language in listed),
        )
    )
    for script, listed in _LISTED.items()
}
# How far the likeliest language must be ahead of the next, and what must speak for it, to be told at
# a glance.
_AHEAD, _AT_A_GLANCE = 1.3, 8.0


def language_of(text: str, told: str | None = None) -> str | None:
    """The language as its BCP 47 code; what the source says of itself comes first; None if unsure."""
    if told and (code := _code(told)):
        return code
    glimpse = text[:_GLIMPSE]
    letters = _letters(glimpse)
    script = max(letters, key=lambda name: letters[name])
    if letters.get("kana") and script == "han":
        script = "kana"
    if script in ("han", "kana"):
        enough = letters[script] >= _LEAST_SIGNS
        return ("zh" if script == "han" else "ja") if enough else None
    if letters[script] < _LEAST_LETTERS:
        return None
    if language := _ONE_LANGUAGE.get(script):
        return language
    return _likeliest(glimpse, script) or closely(
        text[:_SAMPLE], script, _ALL_WORDS[script], _LETTERS[script]
    )


def _letters(sample: str) -> dict[str, int]:
    """How many letters of each script there are, until one has the most for certain."""
    plain = len(sample.encode("ascii", "ignore").translate(None, _NO_LETTERS))
    if plain >= _LEAST_LETTERS and 2 * plain > len(sample):
        return {"latin": plain}
    letters: dict[str, int] = {}
    for script, form in _SCRIPTS:
        letters[script] = sum(map(len, form.findall(sample)))
        if 2 * letters[script] > len(sample):
            break
    return letters


def _likeliest(sample: str, script: str) -> str | None:
    """The language that most speaks for, if that is plenty and nothing else comes near."""
    words = map(_SMALL_WORDS[script].get, _WORDS.findall(sample.lower()))
    scores = Counter(chain.from_iterable(filter(None, words)))
    if not sample.isascii():
        letters = map(_LETTERS[script].get, _NOT_ASCII.findall(sample))
        scores.update(chain.from_iterable(filter(None, letters)))
    if not scores:
        return None
    best = max(scores, key=scores.__getitem__)
    score = scores.pop(best)
    ahead = score >= _AHEAD * max(scores.values(), default=0)
    return best if score >= _AT_A_GLANCE and ahead else None


def _code(told: str) -> str | None:
    """`en-GB` and `EN_us` as `en`; nothing for what is no code."""
    code = re.split(r"[-_]", told.strip().lower(), maxsplit=1)[0]
    return code if re.fullmatch(r"[a-z]{2,3}", code) else None
