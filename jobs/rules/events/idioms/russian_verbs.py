"""The forms of Russian verbs, by their past in the masculine."""

from collections.abc import Iterator

from jobs.rules.events.idioms.idiom import listed
from jobs.rules.events.idioms.saying import FormName

# Verbs in -ил that last, so that what looks like their future is their present.
_LASTING = listed("говорил просил хвалил грозил бомбил проводил находился гордился")
_BEGUN = ("по", "рас", "за", "со", "вы", "про", "от", "об", "при", "у")
_BARE = ("г", "к", "х", "ер", "з")
_SHORT = ("ан", "ен", "ят", "ут", "ыт")
# Those whose future does not follow from their past.
_FUTURES = {
    "провел": "проведе", "ввел": "введе", "нанес": "нанесе", "ушел": "уйде", "принял": "приме",
    "прибыл": "прибуде", "передал": "передас", "оказал": "окаже", "начал": "начне", "избрал": "избере",
    "поехал": "поеде", "приехал": "приеде", "прилетел": "прилети", "вылетел": "вылети",
    "отправился": "отправи", "встал": "встане", "подписал": "подпише", "наложил": "наложи",
    "призвал": "призове", "сказал": "скаже", "прошел": "пройде", "выслал": "вышле",
}  # fmt: skip
_INFINITIVES = {
    "провел": "провести", "ввел": "ввести", "нанес": "нанести", "ушел": "уйти", "привел": "привести",
    "принес": "принести", "пришел": "прийти",
}  # fmt: skip


def forms(verb: str) -> Iterator[tuple[str, FormName]]:
    """A verb in its forms of the third person: those of the past, what follows from them, and what
    is done beside another deed; or singular and plural."""
    yield verb, "finite"
    if verb.endswith(("лся", "л", "ес")):
        yield from _of_past(verb)
    elif verb.endswith(_BARE):
        # "опроверг", "умер"
        for ending in ("ла", "ли", "ло"):
            yield verb + ending, "finite"
    elif verb.endswith(("ает", "ует", "яет", "дет")):
        yield f"{verb[:-2]}{'ю' if verb[-3] != 'д' else 'у'}т", "finite"
        if verb[-3] in "ая":
            yield verb[:-1] + "я", "gerund"
    elif verb.endswith("ит"):
        yield f"{verb[:-2]}ят", "finite"
    elif verb.endswith(_SHORT):
        for ending in "аоы":
            yield verb + ending, "finite"


def _of_past(verb: str) -> Iterator[tuple[str, FormName]]:
    """The other forms of a past."""
    own = "ся" if verb.endswith("ся") else ""
    past = verb.removesuffix("ся").removesuffix("л")
    for ending in ("ла", "ли", "ло"):
        yield past.replace("ше", "ш") + ending + ("сь" if own else ""), "finite"
    yield _INFINITIVES.get(verb, past + "ть" + own), "infinitive"
    yield past + ("вшись" if own else "в"), "gerund"
    for ending in ("ий", "ая", "ие", "ее"):
        yield past + "вш" + ending + own, "apposed"
    for ending, form in _to_come(verb, past):
        yield ending + own, form


def _to_come(verb: str, past: str) -> Iterator[tuple[str, FormName]]:
    """The forms of the future, or of the present where a verb lasts."""
    if verb in _FUTURES:
        stem = _FUTURES[verb]
        yield stem + "т", "future"
        yield (
            stem[:-1] + ("дут" if verb == "передал" else "ят" if stem[-1] == "и" else "ут"),
            "future",
        )
    elif past.endswith("и"):
        for ending in ("ит", "ят"):
            yield past[:-1] + ending, "finite" if verb in _LASTING else "future"
    elif past.endswith(("ова", "ева")):
        for ending in ("ует", "уют"):
            yield past[:-3] + ending, "future" if past.startswith(_BEGUN) else "finite"
    elif past.endswith("ну"):
        for ending in ("ет", "ут"):
            yield past[:-1] + ending, "future"
