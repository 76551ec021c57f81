"""Organizations that nobody listed, in Arabic, Persian, Urdu and Russian: by their head word.

The first three, which are read here, have no capitals, so that a name ends after the few words that custom lets follow:
in Arabic such with the article, in Persian one and known adjectives, everywhere a country last.
"""

from collections.abc import Iterator
from dataclasses import replace

from jobs.rules.bodies.russian import RUSSIAN, RUSSIAN_SIGNS, russian, whole
from jobs.rules.bodies.spans import Form, form, near, over_country
from jobs.rules.names.pages import Page
from jobs.rules.people.eastern import may_begin_a_name
from jobs.rules.people.wordlists import words_of
from storage.folding import fold

_ARABIC = words_of(
    "وزارة هيئة جامعة منظمة جماعة مؤسسة مصرف اتحاد نقابة جمعية حزب وكالة صحيفة رابطة لجنة محكمة"
)
# These are everybody's: one word behind them names nothing.
_COMMON = words_of("لجنة محكمة جماعة مؤسسة هيئة")
# With the article an adjective must follow: "الحزب الشيوعي", "الاتحاد العام للشغل".
_KNOWN = words_of(
    "الحزب التيار الاتحاد الحركة الجبهة المجلس البنك المصرف المحكمة الهيئة الجمعية النقابة الرابطة "
    "الهلال الصليب التجمع الائتلاف التحالف المؤسسة الوكالة اللجنة الجامعة"
)
_ADJECTIVES_ARABIC = words_of(
    "العام العامة الأعلى العليا الأحمر الحر الحرة المتحد المتحدة الموحد المستقل المستقلة المستقبل "
    "المركزي المركزية التقدمي التقدمية"
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
_CLUB = fold("نادي")
_CLUBS = frozenset([_CLUB, "باشگاه"])
_NO_CLUBS = words_of(
    "القضاة الضباط الصيد السينما الفروسية الفرسان اليخوت ورزشی فرهنگی خبرنگاران مشتریان ما خود هواداران"
)
_MINISTRY = "وزارت"
_MINISTRIES = words_of("""
خارجه دفاع کشور نفت بهداشت علوم اطلاعات اقتصاد نیرو صنعت دادگستری ارشاد راه کار ورزش داخله مالیه
امنیت انرژی خارجہ داخلہ خزانہ تجارت تعلیم صحت قانون اطلاعات دفاع توانائی منصوبہ‌بندی عدلیه معارف
""")
_TWO_WORDS = frozenset(map(fold, ("امور خارجه", "امور خارجہ", "جهاد کشاورزی", "آموزش عالی")))
_PERSIAN = words_of(
    "سازمان دانشگاه انجمن فدراسیون اتحادیه خبرگزاری روزنامه حزب کانون جمعیت بنیاد بانک شورای کمیته ستاد"
)
# Of these only what is known to follow names one: "بانک مرکزی", "شورای عالی امنیت ملی".
_WITH_ADJECTIVE = words_of("بانک شورای کمیته ستاد")
# Behind "and" in a party's name: "اعتدال و توسعه".
_SECONDS = words_of(
    "توسعه عدالت آزادی پیشرفت رفاه سازندگی اصلاحات ترقی دموکراسی کار ملت برادری همبستگی مقاومت"
)
_ADJECTIVES = words_of("""
ملی اسلامی مرکزی عالی کل دموکرات دموکراتیک مردمی خلق جهانی بین‌المللی کشور کشوری سراسری مدنی انقلابی
ایران سندھ پنجاب بلوچستان کراچی لاہور استان شهر جهان عمومی نظامی اجتماعی پزشکی هوایی دریایی
صنفی احمر سیاسی‌مذهبی امنیت انقلاب مرکزی صنعتی امدادی
""")
_PLURALS = ("ان", "ها", "گان", "ین")
_NO_PERSIAN = words_of("""
حاکم مخالف خود او آنها ما شما این آن های ها سیاسی جدید بزرگ دیگر اصلی دولتی خصوصی بین اختلاف اقتدار
دو سه چند هر یک همه محلی دانشجویی نویسی ی ای مورد میزبان حریف کنونی فعلی سابق رقیب متحد وابسته
""")
_URDU = words_of(
    "پارٹی لیگ کونسل یونیورسٹی کمیشن کمیٹی بورڈ کورٹ بینک ایجنسی اتھارٹی ایسوسی‌ایشن فاؤنڈیشن فیڈریشن "
    "لائنز ٹائیگرز قلندرز کنگز زلمی سلطانز ایگلز شاہینز واریئرز رائلز سٹارز پینتھرز وولوز ڈولفنز مارخورز "
    "ایشن کارپوریشن ٹریبونل یونین چیمبر الائنس فورم انسٹیٹیوٹ اکیڈمی موومنٹ"
)
# Between a head and what is behind it, as in English: "فیڈرل بورڈ آف ریونیو".
_OF = fold("آف")
_BEFORE_URDU = words_of("""
نیشنل پیپلز الیکشن سپریم ہائی اسٹیٹ سٹی سول ہیومن رائٹس مسلم عوامی قومی جمہوری انٹرنیشنل سینٹرل
ڈیموکریٹک سوشلسٹ کمیونسٹ ریپبلکن لیبر کنزرویٹو لبرل گرین نیو ورلڈ ایشین ایشیائی سلامتی نظریاتی
کرکٹ ہاکی فٹبال بار ریگولیٹری ٹیلی بجلی ہائر ایجوکیشن لاہور کراچی پشاور سندھ پنجاب بلوچستان
خیبر بھارتیہ جنتا مرکزی اسلامی عالمی ترقیاتی
میڈیکل فیڈرل ایسوسی ڈیفنس پولیس ویمن یوتھ ٹیچرز ڈاکٹرز جرنلسٹس کسان مزدور اینٹی کرپشن احتساب وفاقی
شرعی انفارمیشن میڈیا پریس اسپورٹس اولمپک ٹریڈ انڈسٹری پاور واٹر انرجی ایٹمی توانائی سپیشل اسپیشل
ملتان راولپنڈی سیالکوٹ کوئٹہ حیدرآباد فیصل‌آباد گوجرانوالہ متحدہ جمہوریت ریسرچ آڈٹ ڈویلپمنٹ بلدیاتی تاجر ٹرانسپورٹ یونائیٹڈ فرنٹ استقلال بزنس بار
""")


_QUOTED, _MOST_QUOTED = ("«", "“", '"', "„"), 45
_CLOSING = {"«": "»", "“": "”", '"': '"', "„": "“"}
_QUOTING = words_of("شركة شرکت شرکت کمپنی قناة")
HEADS_EAST = (
    frozenset(_WITH_PREFIX)
    | frozenset(_KNOWN_PREFIXED)
    | _CLUBS
    | _PERSIAN
    | _URDU
    | RUSSIAN_SIGNS
    | _QUOTING
    | frozenset([_MINISTRY])
)


def at_eastern_head(page: Page, at: int) -> Iterator[Form]:
    """The name that a head word begins or ends, or that stands in marks behind it."""
    word = page.laid.words[at]
    if (quoted := _quoted(page, at)) is not None:
        yield quoted
    elif word in RUSSIAN:
        yield from russian(page, at)
    elif word in RUSSIAN_SIGNS:
        yield from whole(page, at)
    elif word in _URDU:
        yield from _urdu(page, at)
    elif word == _MINISTRY:
        yield from _ministry(page, at)
    elif word in _CLUBS:
        yield from _club(page, at)
    elif word in _KNOWN_PREFIXED:
        yield from _known_head(page, at)
    elif (last := _with_articles(page, at)) > at + 1:
        yield _unprefixed(page, at, last, _WITH_PREFIX[word])
    elif word in _PERSIAN:
        yield from _persian(page, at)


_PAPERS = words_of("صحيفة روزنامه")
_CLOSED = words_of("حزب صحيفة وكالة روزنامه خبرگزاری باشگاه پارٹی لیگ")


def _quoted(page: Page, at: int) -> Form | None:
    """What stands in marks behind a head: `партия «Единая Россия»`."""
    laid, begin = page.laid, page.laid.ends[at]
    mark = laid.text[begin + 1 : begin + 2]
    if mark not in _QUOTED or not mark or laid.text[begin] != " ":
        return None
    end = laid.text.find(_CLOSING[mark], begin + 2, begin + 2 + _MOST_QUOTED)
    # Not the rest of the text, where no mark closes it.
    inside = laid.text[begin + 2 : max(end, 0)]
    if not inside.strip() or not set(inside).isdisjoint(".!?:\n"):
        return None
    return Form(begin + 2, end, True)


def _urdu(page: Page, at: int) -> Iterator[Form]:
    first = at
    while first > 0 and at - first < 4 and near(page, first):
        if page.laid.words[first - 1] in _BEFORE_URDU or page.laid.words[first - 1] in _URDU:
            first -= 1
        elif (hit := page.ending.get(first)) and hit.meaning.nations:
            first = hit.first
        else:
            break
    words, last = page.laid.words, at + 1
    if words[last : last + 1] == [_OF] and near(page, last) and near(page, last + 1):
        last += 2
    if first < at and (last > at + 1 or not _only_a_country(page, first, at)):
        yield form(page, first, last, words[at] in _CLOSED)


def _only_a_country(page: Page, first: int, last: int) -> bool:
    hit = page.starting.get(first)
    return bool(hit and hit.meaning.nations and hit.last == last)


def _ministry(page: Page, at: int) -> Iterator[Form]:
    """A ministry with its country: alone it is that of whoever is spoken of."""
    words, last = page.laid.words, at + 1
    if " ".join(words[last : last + 2]) in _TWO_WORDS:
        last += 2
    elif last < len(words) and words[last] in _MINISTRIES:
        last += 1
    end = over_country(page, last)
    if last > at + 1 and end > last:
        yield form(page, at, end, False)


def _with_articles(page: Page, at: int) -> int:
    """Behind an Arabic name: words with the article, a country the last of them."""
    words, last = page.laid.words, at + 1
    head = _WITH_PREFIX.get(words[at])
    if head is None:
        return at
    while near(page, last) and last - at < 5:
        over = over_country(page, last)
        if over > last:
            last = over
            break
        if last in page.starting or not _may_follow(words[last], last - at):
            break
        last += 1
    return last if last - at > 1 + (head in _COMMON) else at


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
    if words[last] in _NO_PERSIAN or words[last] in _NO_CLUBS:
        return
    last += 1
    if arabic and near(page, last) and last not in page.starting and _may_follow(words[last], 2):
        last += words[last].startswith("ال")
    yield form(page, at + 1, last, True)


def _known_head(page: Page, at: int) -> Iterator[Form]:
    """A head with the article and its adjectives: "الاتحاد العام للشغل"."""
    words, last = page.laid.words, at + 1
    while near(page, last) and last - at < 4 and last not in page.starting:
        word = words[last]
        joined = last > at + 1 and word.startswith("لل")
        if word in _NO_ADJECTIVES or not (
            joined or (word.startswith("ال") and _is_arabic_adjective(word))
        ):
            break
        last += 1
    if last > at + 1:
        yield _unprefixed(page, at, over_country(page, last), _KNOWN_PREFIXED[words[at]])


def _unprefixed(page: Page, at: int, last: int, head: str) -> Form:
    """The words from a head on as a name, without what Arabic writes onto its front, or those
    behind the word for a paper."""
    if head in _PAPERS:
        return form(page, at + 1, last, True)
    found = form(page, at, last, head in _CLOSED)
    prefix = len(page.laid.words[at]) - len(head)
    return replace(found, start=max(found.start, page.laid.starts[at] + prefix))


def _persian(page: Page, at: int) -> Iterator[Form]:
    words, last = page.laid.words, at + 1
    if not near(page, last):
        return
    over = over_country(page, last)
    if over == last:
        if words[last] in _NO_PERSIAN or _is_known(page, last):
            return
        if not may_begin_a_name(page.laid, last):
            return
        general = words[last] in _ADJECTIVES
        if words[at] in _WITH_ADJECTIVE and not general:
            return
        last += 1
        if general and near(page, last) and words[last].endswith(_PLURALS):
            last += 1
        while near(page, last) and last - at < 6 and _goes_on_in_persian(page, last):
            last += 1
        if words[at] == "حزب" and near(page, last) and words[last] in _SECONDS:
            last += 1
        if words[at] == "حزب" and words[last : last + 1] == ["و"]:
            last += 2 * (words[last + 1 : last + 2] != [] and words[last + 1] in _SECONDS)
        over = over_country(page, last) if near(page, last) else last
    yield form(page, at + (words[at] in _PAPERS), over, words[at] in _CLOSED)


def _is_known(page: Page, word: int) -> bool:
    """Whether a word begins a known name that is more than somebody's surname."""
    hit = page.starting.get(word)
    return hit is not None and not hit.meaning.surnames


def _goes_on_in_persian(page: Page, word: int) -> bool:
    """Whether a word narrows a name down, or is written in one with the word before it."""
    joined = page.laid.gap(word) == "\u200c"
    return joined or page.laid.words[word] in _ADJECTIVES
