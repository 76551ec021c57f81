"""Organizations that nobody listed, in Arabic: by their head word and the words with the article
behind it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from jobs.rules.bodies.spans import Form, form, near, over_country
from jobs.rules.names.pages import Page
from jobs.rules.people.eastern.found import may_begin_a_name
from jobs.rules.people.wordlists import words_of
from storage.folding import fold

_ARABIC = words_of(
    "هيئة جامعة منظمة جماعة مؤسسة مصرف اتحاد نقابة جمعية حزب وكالة صحيفة رابطة لجنة محكمة شركة مجموعة بنك مستشفى معهد مفوضية بورصة غرفة كتائب سرايا قناة حركة ديوان"
)
# These are everybody's: one word behind them names nothing.
_COMMON = words_of("لجنة جماعة مؤسسة هيئة مجموعة غرفة معهد كتائب سرايا ديوان")
# Behind these heads these say only what kind of thing is meant: "حركة المرور", "شركة النفط".
_KINDS_ONLY = words_of(
    "المرور السير الملاحة الطيران القطارات السفن الشحن التجارة النقل البيع الاحتجاج الاحتجاجات النفط التأمين السويس "
    "الاتصالات الإنترنت المياه الكهرباء الغاز الحراسة الدواء السياحة الجرائم الجنايات الجنح الاستئناف البداية "
    "الشؤون العائلات النواب المال الأعمال الموظفين الإعدام العمليات الطوارئ الانتظار"
)
# With the article an adjective must follow: "الحزب الشيوعي", "الاتحاد العام للشغل".
_KNOWN = words_of(
    "الشركة الاتحادية المنظمة المفوضية الديوان الخطوط المجموعة الشبكة الحزب التيار الاتحاد الحركة الجبهة المجلس البنك المصرف المحكمة الهيئة الجمعية النقابة الرابطة "
    "الهلال الصليب التجمع الائتلاف التحالف المؤسسة الوكالة اللجنة الجامعة"
)
_ADJECTIVES_ARABIC = words_of(
    "العام العامة الأعلى العليا الأحمر الحر الحرة المتحد المتحدة الموحد المستقل المستقلة المستقبل "
    "المركزي المركزية التقدمي التقدمية الجوية القابضة الوطنية الإدارية الدستورية"
)
_NO_ADJECTIVES = words_of(
    "المحلي المحلية السياسي السياسية الحالي الحالية الماضي الماضية الثاني الثانية الأممي التنفيذي "
    "الرئيسي الرئيسية الدولي المعني المعنية البلدي النيابي الحزبي الجاري الرسمي الرسمية الحكومي الأهلي "
    "الخاص الموالي الموالية المنافس الأكاديمي التالي"
)
_WITH_PREFIX = {prefix + word: word for prefix in ("", "و", "ب", "ل", "ف") for word in _ARABIC}
_KNOWN_PREFIXED = {prefix + word: word for prefix in ("", "و", "ب", "ف") for word in _KNOWN}
_ARTICLES = ("ال", "وال", "لل")
_NO_ARABIC = words_of("""
التي الذي الذين اللذين اليوم الماضي الماضية المقبل المقبلة الجاري الحالي الحالية السابق السابقة
الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت المتحدث المتحدثة الناطق الوزير الوزراء الرئيس السيد
الدكتور الحاكم الحاكمة المعارض المعارضة الجديد الجديدة الكبير الكبيرة الآن الذى الحكومة الجيش القوات السلطات المجلس الشرطة الدولة العالم المنطقة البلاد النائب القائد الأمين
""")
_SHORTEST_NISBA = 5
_MOST_ADJECTIVES = 5
# "For the workers of", "for the rights of".
_FOR_WHOM = tuple(
    words_of(
        "لعمال لحقوق لكرة لموظفي لأطباء لشؤون لرعاية لحماية لإدارة لتنمية "
        "لمكافحة لمعلمي لخدمات لصناعة لطلبة"
    )
)
_CLUB, _MOVEMENT = fold("نادي"), fold("حركة")
_CLUBS = frozenset([_CLUB, "باشگاه"])
_NO_CLUBS = words_of(
    "القضاة الضباط الصيد السينما الفروسية الفرسان اليخوت ورزشی فرهنگی خبرنگاران مشتریان ما خود هواداران حاکم مخالف او آنها شما این آن ها جدید بزرگ دیگر اصلی دولتی خصوصی دو سه چند هر یک همه محلی ی ای مورد میزبان حریف کنونی فعلی سابق رقیب متحد"
)
_PAPERS = words_of("صحيفة")
_CLOSED = words_of("حزب صحيفة وكالة")
HEADS_ARABIC = frozenset(_WITH_PREFIX) | frozenset(_KNOWN_PREFIXED) | _CLUBS


def arabic(page: Page, at: int) -> Iterator[Form]:
    """The name that a head word begins."""
    word = page.laid.words[at]
    if word in _CLUBS:
        yield from _club(page, at)
    elif word in _KNOWN_PREFIXED:
        yield from _known_head(page, at)
    elif (last := _with_articles(page, at)) > at + 1:
        yield _unprefixed(page, at, last, _WITH_PREFIX[word])


def _with_articles(page: Page, at: int) -> int:
    """Behind an Arabic name: words with the article, a country the last of them."""
    words, last = page.laid.words, at + 1
    head = _WITH_PREFIX.get(words[at])
    if head is None:
        return at
    while near(page, last) and last - at < 5:
        over = over_country(page, last)
        if over > last:
            last = over + (near(page, over) and _is_adjective_behind(page, over))
            break
        if last in page.starting or not _may_follow(words[last], last - at):
            break
        last += 1
    kind_only = last > at + 1 and words[at + 1] in _KINDS_ONLY
    if kind_only and (last == at + 2 or head == _MOVEMENT):
        return at
    return last if last - at > 1 + (head in _COMMON) else at


def _is_adjective_behind(page: Page, word: int) -> bool:
    """Whether one more adjective stands behind a people's: "الكويتية العالمية"."""
    spelt = page.laid.words[word]
    more = word not in page.starting and _may_follow(spelt, 2) and spelt.startswith("ال")
    return more and page.laid.words[word - 1].startswith("ال") and spelt not in _NO_ADJECTIVES


def _may_follow(word: str, number: int) -> bool:
    """Whether an Arabic word can stand so far behind a head: first any with the article, then what
    narrows that down, or is joined to it."""
    if word in _NO_ARABIC or not word.startswith(_ARTICLES):
        return False
    return number == 1 or not word.startswith("ال") or _is_arabic_adjective(word)


def _is_arabic_adjective(word: str) -> bool:
    return word in _ADJECTIVES_ARABIC or (
        len(word) > _SHORTEST_NISBA and word.endswith(("ی", "یه"))
    )


def _club(page: Page, at: int) -> Iterator[Form]:
    """A club's name behind the word for it: "نادي النجم البحري", "باشگاه استقلال"."""
    words, last = page.laid.words, at + 1
    if not near(page, last) or last in page.starting or not may_begin_a_name(page.laid, last):
        return
    arabic = words[at] == _CLUB
    if arabic and not (words[last].startswith("ال") and words[last] not in _NO_ARABIC):
        return
    if words[last] in _NO_CLUBS:
        return
    last += 1
    if arabic and near(page, last) and last not in page.starting and _may_follow(words[last], 2):
        last += words[last].startswith("ال")
    yield form(page, at + 1, last, True)


def _known_head(page: Page, at: int) -> Iterator[Form]:
    """A head with the article and its adjectives: "الاتحاد العام للشغل"."""
    words, last = page.laid.words, at + 1
    while near(page, last) and last - at < _MOST_ADJECTIVES:
        if _is_known(page, last) or not _narrows(words, last, last > at + 1):
            break
        last += 1 + _is_for(words, last)
    if last > at + 1:
        last = min(last, len(words))
        yield _unprefixed(page, at, over_country(page, last), _KNOWN_PREFIXED[words[at]])


def _is_known(page: Page, word: int) -> bool:
    """Whether a word begins a known name that is no people's: "التونسية" is an adjective."""
    hit = page.starting.get(word)
    return hit is not None and not (hit.meaning.nations and page.laid.words[word].startswith("ال"))


def _narrows(words: Sequence[str], at: int, more: bool) -> bool:
    """Whether a word says which body is meant: an adjective, or what it is there for."""
    word = words[at]
    if more and (word.startswith("لل") or _is_for(words, at)):
        return True
    if more and word.startswith("وال") and words[at - 1].startswith("لل"):
        return True
    return word not in _NO_ADJECTIVES and word.startswith("ال") and _is_arabic_adjective(word)


def _is_for(words: Sequence[str], at: int) -> bool:
    """Whether a word has "for" before it and belongs to the next: "لعمال الغزل"."""
    word, behind = words[at], words[at + 1] if at + 1 < len(words) else ""
    return word.startswith(_FOR_WHOM) and behind.startswith("ال")


def _unprefixed(page: Page, at: int, last: int, head: str) -> Form:
    """The words from a head on as a name, without what Arabic writes onto its front, or those
    behind the word for a paper."""
    if head in _PAPERS:
        return form(page, at + 1, last, True)
    found = form(page, at, last, head in _CLOSED)
    prefix = len(page.laid.words[at]) - len(head)
    return replace(found, start=max(found.start, page.laid.starts[at] + prefix))
