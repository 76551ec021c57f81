"""Organizations that nobody listed, in Russian: by their head word and what agrees with it."""

from collections.abc import Iterator

from jobs.rules.bodies.spans import Form, capital, form, near, over_country
from jobs.rules.names.declension import declined, declined_body
from jobs.rules.names.pages import Page
from jobs.rules.people.wordlists import words_of
from storage.folding import fold


def _in_all_cases(nouns: str) -> dict[str, str]:
    """Nouns by each of their forms, folded."""
    return {
        fold(form): noun
        for noun in nouns.split()
        for form in (noun, *(bent.lower() for bent in declined_body(noun.capitalize())))
    }


_HEADS = _in_all_cases(
    "министерство агентство общество управление движение объединение университет комитет банк суд совет "
    "институт фронт союз фонд центр профсоюз департамент концерн холдинг трибунал альянс завод клуб "
    "партия комиссия академия федерация ассоциация организация корпорация компания прокуратура служба "
    "палата газета лига инспекция конфедерация"
)
# What stands in marks behind these is a name.
_QUOTING = _in_all_cases(
    "авиакомпания телеканал журнал издание фирма радиостанция портал издательство группировка батальон "
    "полк оператор ретейлер разработчик производитель соцсеть сеть перевозчик госкорпорация застройщик "
    "авиаперевозчик телекомпания футболист хоккеист игрок нападающий защитник полузащитник вратарь форвард "
    "тренер сервис мессенджер"
)
# Whole names, which many countries have or no gazetteer lists.
_WHOLE = {
    fold(form)
    for name in [
        "Росстат",
        "Роспотребнадзор",
        "Росздравнадзор",
        "Роскомнадзор",
        "Ростехнадзор",
        "Росавиация",
        "Россельхознадзор",
        "Росреестр",
        "Рособрнадзор",
        "Росфинмониторинг",
        "Росалкогольрегулирование",
        "Росмолодёжь",
        "Ростуризм",
        "Росимущество",
        "Минздрав",
        "Минфин",
        "Минюст",
        "Минобрнауки",
        "Минкульт",
        "Минэнерго",
        "Минтранс",
        "Минпромторг",
        "Минсельхоз",
        "Минтруд",
        "Минстрой",
        "Минприроды",
        "Минпросвещения",
        "Минцифры",
        "Минкультуры",
        "Минэкономразвития",
        "Мининформации",
        "Генпрокуратура",
        "Генштаб",
        "Нафтогаз",
        "Укрэнерго",
        "Энергоатом",
        "Укрзализныця",
        "Нацбанк",
        "Нацгвардия",
        "Казмунайгаз",
        "Погранслужба",
        "Следком",
        "Горсовет",
        "Облсовет",
        "Мосгорсуд",
        "Мосгордума",
        "Заксобрание",
        "Облдума",
    ]
    for form in (name, *declined(name))
} | words_of(
    "фсин фнс фас фтс мвд мчс гру свр фсо цик ржд вциом ран мгу мгимо ниу набу гур цахал гкнб кнб нпу"
)
RUSSIAN = frozenset(_HEADS)
RUSSIAN_SIGNS = RUSSIAN | frozenset(_QUOTING) | _WHOLE
_STATES = "министерств"
_SUBJECTS = words_of("""
обороны иностранных внутренних дел финансов юстиции здравоохранения экономики экономического развития
образования науки культуры энергетики транспорта сельского хозяйства труда промышленности торговли
безопасности просвещения спорта связи обороны природных ресурсов
""")
_RUSSIAN_ADJECTIVES = (
    "ыи",
    "ии",
    "ая",
    "ое",
    "ои",
    "ого",
    "ому",
    "ым",
    "ом",
    "ую",
    "яя",
    "юю",
    "им",
    "его",
)
_GENITIVE_ADJECTIVES = ("ых", "их", "нои", "скои")
_GENITIVE_NOUNS = ("ов", "ев", "ереи", "елеи", "юзов", "ции", "ства", "ния", "ктов", "ников", "щин")
_OF_REGIONS = ("ии", "тана", "щины", "бурга", "града", "квы")
# Before a court or a bank at the start of a sentence they begin its name.
_SUPREME = words_of(
    "верховный конституционный центральный международный следственный арбитражный кассационный"
)
_COURT = fold("суд")
# These say only of what kind a court is.
_GENERAL = (
    "раионн", "городск", "областн", "местн", "апелляционн", "военн", "окружн", "уголовн", "краев",
    "гражданск", "нов", "федеральн", "региональн", "национальн", "народн", "третеиск", "миров", "высок",
    "россииск", "украинск", "американск", "немецк", "французск", "британск", "белорусск", "такои",
)  # fmt: skip


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
    if first < at and begins and _begins_a_name(page, first, at):
        begins = False
    alone = first == at or not capital(laid, first) or (begins and first == at - 1)
    end = over_country(page, last)
    if last > at + 1 or not alone or (first < at and capital(laid, first) and end > last):
        yield form(page, first, end, False)


def whole(page: Page, at: int) -> Iterator[Form]:
    """A name of one word: "Росстат", "ФСИН"."""
    if page.laid.words[at] in _WHOLE and capital(page.laid, at):
        yield form(page, at, at + 1, False)


def _begins_a_name(page: Page, first: int, at: int) -> bool:
    """Whether the adjective that a sentence begins with is part of a name."""
    word = page.laid.words[first]
    if word in _SUPREME:
        return True
    court = fold(_HEADS[page.laid.words[at]]) == _COURT
    return court and not (word.startswith(_GENERAL) or first in page.starting)


def _behind_genitives(page: Page, at: int) -> int:
    """Behind the words in small letters that say whose a body is: "Комитет солдатских матерей"."""
    words, last = page.laid.words, at + 1
    while near(page, last) and last - at < 3 and words[last].endswith(_GENITIVE_ADJECTIVES):
        last += 1
    whose = near(page, last) and not capital(page.laid, last)
    if not (whose and words[last].endswith(_GENITIVE_NOUNS)):
        return at + 1
    of_region = near(page, last + 1) and capital(page.laid, last + 1)
    return last + 2 if of_region and words[last + 1].endswith(_OF_REGIONS) else last + 1


def _is_adjective(page: Page, word: int) -> bool:
    laid = page.laid
    ends = laid.words[word].endswith(_RUSSIAN_ADJECTIVES) and len(laid.words[word]) > 5
    return ends and laid.gap(word + 1) == " "


# What adjectives end with, the hard ones before the soft, and what remains is bent as the noun asks.
_BENT = ("ого", "его", "ому", "ему", "ыми", "ими", "ым", "им", "ом", "ем", "ой", "ей", "ую", "юю")
_SOFT = ("его", "ему", "ем", "ей", "юю")
_KY, _SHY = "кгх", "жшщч"


def in_nominative(name: str) -> str:
    """What a body is called whose name stands in another case: "Следственном комитете"."""
    words = name.split(" ")
    head = next((at for at, word in enumerate(words) if fold(word) in _HEADS), None)
    if head is None:
        return name
    noun = _HEADS[fold(words[head])]
    if noun == words[head].lower():
        return name
    bent = [_agreeing(word, noun) for word in words[:head]]
    noun = noun.capitalize() if words[head][0].isupper() else noun
    return " ".join([*bent, noun, *words[head + 1 :]])


def _agreeing(word: str, noun: str) -> str:
    """An adjective in the nominative, as a noun asks."""
    ending = next((ending for ending in _BENT if word.endswith(ending)), "")
    if not ending:
        return word
    stem = word[: len(word) - len(ending)]
    soft = ending in _SOFT and stem[-1:] not in _SHY
    if noun.endswith(("я", "а")):
        return stem + ("яя" if soft else "ая")
    if noun.endswith(("о", "е")):
        return stem + ("ее" if soft or stem[-1:] in _SHY else "ое")
    return stem + ("ий" if soft or stem[-1:] in _KY + _SHY else "ый")
