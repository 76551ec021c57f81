"""In which case a Russian name stands, by its ending and the words around it."""

from collections.abc import Sequence

from jobs.rules.events.idioms.idiom import listed

# Names that end as cases do, and women, whose names end as those of men in the genitive.
_SUBJECT = listed(
    "перу баку нетаньяху тайбу су ву ху чжу ким мали хуситы талибы эмираты филиппины нидерланды "
    "сша штаты украина аргентина канада куба мексика польша москва гана панама анкара прага варшава "
    "коста-рика гватемала никарагуа венесуэла ангола уганда руанда молдова вена доха гавана манила "
    "джакарта тирана америка европа группа лига лула дуда обама кисида исиба хезболла захарова набиуллина "
    "голикова москалькова валиева вьетнам ислам рим иерусалим лувсаннамсрайн вашингтон"
)
_WOMEN = listed(
    "мария анна елена ольга татьяна валентина ангела анналена урсула джорджа кая наталья екатерина "
    "виктория светлана ирина марина юлия дина клаудия камала майя шейх эльвира"
)
_WITH = ("ом", "ем", "ём", "ым", "им", "ой", "ей")
_OF = tuple(listed("ги а я у ю ы ии ики ши ого его ому ему ине ше кве"))
_NAMED = ("ия", "ея", "ая")
# Behind a verb of hers a woman's name is no genitive: "сообщила Иванова".
_SHE, _HERS = ("ла", "лась", "ет"), ("ова", "ева", "ина")
# Shorter ones are not declined: "Ким Чен Ына".
_LONG = 4
# Titles and bodies that stand before whose they are, and those of them that name the subject.
_TITLE = tuple(
    listed(
        "президент премьер министр министерств глав лидер канцлер посл посол председател правительств "
        "генсек секретар госсекретар спикер представител мид спецпосланник спецпредставител советник "
        "помощник командующ власт арми войск корол делегаци парламент дипломат граждан"
    )
)
_OFFICE = (*_TITLE, "коллег", "корол", "наследн", "эмир", "верховн", "понтифик", "хозяин")
# "На полях G20", "на саммите БРИКС": what has no cases is no subject behind such nouns.
_ACRONYMS = listed(
    "g20 g7 брикс нато ес оон шос атэс сша оик одкб снг кндр кнр оаэ ооп магатэ воз асеан"
)
_OF_ACRONYM = listed(
    "полях саммите саммита саммиту саммитом сессии стран странах странами генассамблее совете советом "
    "совета заседании заседания встрече форуме рамках конференции участников членов резолюции "
    "представителей штаб-квартире поддержке поддержку руководства руководство сотрудничестве против"
)
_TITLE_NAMED = listed(
    "коллега коллеги глава власти армия войска госпожа делегация лидеры министры президенты премьеры послы дипломаты представители военные"
)


def case(name: str, before: Sequence[str], after: str, person: bool) -> str:
    """`ins` for with or by whom, `obl` for whom or whose, "" for who acts: by how a name ends or,
    where it has one before it, its title."""
    given, _, last = name.rpartition(" ")
    if person and (office := next((word for word in name.split() if word.startswith(_OFFICE)), "")):
        # "министру обороны Израиля", "турецким коллегой"
        return _case_of(office) if office not in _TITLE_NAMED else ""
    if given and not person:
        last = given.partition(" ")[0]
    title = _title(before)
    if title:
        return _case_of(title) if title not in _TITLE_NAMED else ""
    if before and before[-1] in _OF_ACRONYM and name in _ACRONYMS:
        return "obl"
    if _is_hers(last, before, after) or (person and _is_his(given)):
        return ""
    if last in _SUBJECT or given in _WOMEN or last.endswith(_NAMED) or len(last) < 4:
        return ""
    if person and given.endswith(("ы", "и")) and last.endswith(_WITH):
        # "Эльвиры Набиуллиной"
        return "obl"
    if last.endswith(_WITH):
        return "ins"
    return "obl" if last.endswith(_OF) else ""


def _is_hers(name: str, before: Sequence[str], after: str) -> bool:
    """Whether a name in -a is no genitive, beside a verb of hers: "«Хезболла» обстреляла"."""
    if before and before[-1].endswith(_SHE) and name.endswith(_HERS):
        return True
    return after.endswith(_SHE[:2]) and name.endswith(("а", "я"))


def _is_his(given: str) -> bool:
    """Whether a given name is a man's who acts: "Сергей Шойгу"."""
    last = given.rpartition(" ")[2]
    return last.endswith("й") or (
        len(last) > _LONG and last.endswith(tuple("бвгджзклмнпрстфхцчшщ"))
    )


def _title(before: Sequence[str]) -> str:
    """The title that begins the words before a name."""
    found = ""
    for word in reversed(before):
        if word.startswith(_TITLE):
            # "премьер-министру" is declined at its end.
            found = found if word == "премьер" and found else word
        elif not (found and word in ("дел", "по")) and not word.endswith(
            ("ных", "ный", "ого", "ому", "ым")
        ):
            break
    return found


def _case_of(title: str) -> str:
    if title.endswith(("ом", "ем", "ём", "ой")):
        return "ins"
    return "obl" if title.endswith(("а", "я", "у", "ю", "ы", "и", "е", "ей", "ого")) else ""
