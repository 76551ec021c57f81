"""Organizations that nobody listed, in Russian: by their head word and what agrees with it."""

from collections.abc import Iterator

from jobs.rules.bodies.spans import Form, capital, form, near, over_country
from jobs.rules.names.pages import Page
from jobs.rules.people.wordlists import words_of
from storage.folding import fold


def _forms(stems: str, endings: str) -> frozenset[str]:
    return frozenset(fold(stem + end) for stem in stems.split() for end in endings.split("|"))


RUSSIAN = (
    _forms("министерств агентств обществ", "о|а|у|ом|е")
    | _forms("университет комитет банк суд совет институт фронт союз фонд центр", "|а|у|ом|е")
    | _forms("парти комисси академи федераци ассоциаци организаци корпораци компани", "я|и|ю|ей")
    | _forms("прокуратур служб палат газет", "а|ы|е|у|ой")
)
_STATES = "министерств"
_SUBJECTS = words_of("""
обороны иностранных внутренних дел финансов юстиции здравоохранения экономики экономического развития
образования науки культуры энергетики транспорта сельского хозяйства труда промышленности торговли
безопасности просвещения спорта связи обороны природных ресурсов
""")
_RUSSIAN_ADJECTIVES = ("ыи", "ии", "ая", "ое", "ои", "ого", "ому", "ым", "ом", "ую", "яя", "юю")
_GENITIVE_ADJECTIVES = ("ых", "их", "нои", "скои")
_GENITIVE_NOUNS = ("ов", "ев", "ереи", "елеи", "юзов", "ции", "ства", "ния", "ктов", "ников", "щин")
# Before a court or a bank at the start of a sentence they begin its name.
_SUPREME = words_of(
    "верховный конституционный центральный международный следственный арбитражный кассационный"
)


def russian(page: Page, at: int) -> Iterator[Form]:
    """The name around a head word: adjectives before it, behind it whose or what for it is."""
    laid, first, last = page.laid, at, at + 1
    of_state = laid.words[at].startswith(_STATES)
    while of_state and capital(laid, at) and near(page, last) and laid.words[last] in _SUBJECTS:
        last += 1
    while last == at + 1 and first > max(0, at - 3) and _is_adjective(page, first - 1):
        first -= 1
        if capital(laid, first):
            break
    if first == last - 1 == at and capital(laid, at):
        last = _behind_genitives(page, at)
    begins = first == 0 or laid.gap(first) != " "
    if first < at and begins and laid.words[first] in _SUPREME:
        begins = False
    alone = first == at or not capital(laid, first) or (begins and first == at - 1)
    end = over_country(page, last)
    if last > at + 1 or not alone or (first < at and capital(laid, first) and end > last):
        yield form(page, first, end, False)


def _behind_genitives(page: Page, at: int) -> int:
    """Behind the words in small letters that say whose a body is: "Комитет солдатских матерей"."""
    words, last = page.laid.words, at + 1
    while near(page, last) and last - at < 3 and words[last].endswith(_GENITIVE_ADJECTIVES):
        last += 1
    whose = near(page, last) and not capital(page.laid, last)
    return last + 1 if whose and words[last].endswith(_GENITIVE_NOUNS) else at + 1


def _is_adjective(page: Page, word: int) -> bool:
    laid = page.laid
    ends = laid.words[word].endswith(_RUSSIAN_ADJECTIVES) and len(laid.words[word]) > 5
    return ends and laid.gap(word + 1) == " "
