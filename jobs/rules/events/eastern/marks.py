"""The particle that says on which side an actor of a Persian, Arabic or Urdu sentence stands."""

from jobs.rules.events.alphabet import MARKS
from jobs.rules.events.eastern.company import MEMBERS, OWNED_BY, fronted
from jobs.rules.events.eastern.letters import plain, plain_noun, words
from jobs.rules.events.eastern.line import EasternLine
from jobs.rules.events.eastern.words import Tongue

_NEAR = 4
# The mark of a country to which a thing belongs, and of a person of whose family somebody is.
OWNED = "ـ"
_OF = words("کے کی کا")
_AND, _OBJECT = plain("اور"), "را"
# Who acts is not the person named behind.
_KIN = words(
    "والد والده ابن ابنه نجل شقیقه زوجه زوج ارمله اقارب عایله اسره محامی محامیه "
    "پدر مادر پسر دختر همسر خواهر خانواده نوه داماد فرزند وکیل"
)
# Behind these a particle says who they are.
DELEGATION = words(
    "وفد وفدا بعثه فریقا فریق لجنه کل کلا هیئتی هیاتی هیئت گروهی شماری برخی تعدادی یکی جمعی بسیاری بخشی"
)
_WITHIN = words("في لدى")
_OUT_OF = words("من از")
# Behind these a subject may stand anew.
WHEN = words(
    "روز امروز دیروز شنبه یکشنبه دوشنبه سه چهارشنبه پنجشنبه پنج جمعه نیز همچنین هم را بامداد صبح ظهر "
    "عصر شب شامگاه دیشب امشب فردا پیشتر پیش سپس اکنون اینک گذشته اما ولی البته سرانجام هفته ماه سال حال "
    "بعد اگر چون زیرا ابتدا نخست قبلا عنوان"
)


def mark(told: EasternLine, at: int, spoken: Tongue) -> str:
    """The particle that belongs to an actor, over titles between; "" if he has none."""
    if spoken.marks_follow:
        return _mark_behind(told, at, spoken)
    words = told.words
    for near in range(at - 1, max(-1, at - _NEAR - 2), -1):
        word = words[near]
        if spoken.verb_first and word in _WITHIN and words[near - 1] in MEMBERS:
            continue
        if word in spoken.marks:
            return "" if word in _OUT_OF and near and words[near - 1] in DELEGATION else word
        if word in spoken.company or (spoken.verb_first and word in OWNED_BY):
            continue
        if spoken.verb_first and (front := fronted(word)):
            return front if front in spoken.marks else ""
        if told.who[at].person and (word in _KIN or plain_noun(word) in _KIN):
            return OWNED
        break
    is_object = words[at + 1 : at + 2] == [_OBJECT]
    if not (spoken.verb_first or is_object) and (led := _led(told, at, spoken)):
        return led
    if spoken.verb_first:
        return ""
    return _object_mark(told, at) or (OWNED if _is_owner(told, at, spoken) else "")


def _is_owner(told: EasternLine, at: int, spoken: Tongue) -> bool:
    """In Persian, whether a thing right before a country is that country's."""
    word = told.words[at - 1] if at and told.who[at].country else ""
    known = word in spoken.joints or word in spoken.breaks or word in WHEN or word in MARKS
    known = known or word in spoken.wordings or word in spoken.ends or word in told.company
    return bool(word) and not known


def _object_mark(told: EasternLine, at: int) -> str:
    """In Persian "را" behind an object and its titles."""
    for word in told.words[at + 1 : at + _NEAR + 4]:
        if word == "را":
            return word
        if word not in told.company:
            break
    return ""


def _mark_behind(told: EasternLine, at: int, spoken: Tongue) -> str:
    """In Urdu the particle stands behind, and behind what belongs to a country or body."""
    words, end = told.words, min(len(told.words), at + _NEAR + 2)
    of = ""
    for near in range(at + 1, end):
        word = words[near]
        if word in _OF:
            of = of or word
        elif word in spoken.marks or word in spoken.subject:
            return word
        elif word == _AND and (joined := _joined_mark(words, near + 1, end + 1, spoken)):
            return joined
        elif word not in spoken.company and not (
            near <= at + 2 + bool(of) and _is_thing(told, at, word, spoken)
        ):
            break
    return of


def _joined_mark(words: list[str], first: int, end: int, spoken: Tongue) -> str:
    """In Urdu the particle behind an office that is joined to a name: "X and the army chief"."""
    for at in range(first, min(end, len(words))):
        if words[at] in spoken.marks | spoken.subject and words[at] not in _OF and at > first:
            return words[at]
        if words[at] not in spoken.company:
            break
    return ""


def _led(told: EasternLine, at: int, spoken: Tongue) -> str:
    """In Persian, the preposition of what a country owns: "from the efforts of Iran"."""
    far = 2 if told.who[at].person else _NEAR
    for word in reversed(told.words[max(0, at - far) : at]):
        if word in spoken.marks:
            return word
        if word in spoken.breaks or word in spoken.joints or word in MARKS or word in WHEN:
            break
        if word in spoken.deeds:
            break
    return ""


def _is_thing(told: EasternLine, at: int, word: str, spoken: Tongue) -> bool:
    """Whether a mark behind a word may be meant for the country before: "Chinese companies"."""
    known = word in MARKS or word in spoken.breaks
    deeds = spoken.wordings.get(word)
    known = known or bool(deeds and deeds[0].kind != "aid")
    return told.who[at].country and not known and word not in spoken.joints
