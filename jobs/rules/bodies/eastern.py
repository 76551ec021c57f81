"""Organizations that nobody listed, in Arabic, Persian, Urdu and Russian: by their head word.

The first three, which are read here, have no capitals, so that a name ends after the few words that custom lets follow:
in Arabic such with the article, in Persian one and known adjectives, everywhere a country last.
"""

from collections.abc import Iterator

from jobs.rules.bodies.arabic import HEADS_ARABIC, arabic
from jobs.rules.bodies.persian import HEADS_PERSIAN, persian
from jobs.rules.bodies.russian import RUSSIAN, RUSSIAN_SIGNS, russian, whole
from jobs.rules.bodies.spans import Form, form, near
from jobs.rules.names.pages import Page
from jobs.rules.people.wordlists import words_of
from storage.folding import fold

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


# A high commission is an embassy.
_HIGH = words_of("ہائی")
_CLOSED = words_of("پارٹی لیگ")
_QUOTED, _MOST_QUOTED = ("«", "“", '"', "„"), 45
_CLOSING = {"«": "»", "“": "”", '"': '"', "„": "“"}
_QUOTING = words_of("شركة شرکت شرکت کمپنی قناة")
HEADS_EAST = HEADS_ARABIC | HEADS_PERSIAN | _URDU | RUSSIAN_SIGNS | _QUOTING


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
    elif word in HEADS_PERSIAN:
        yield from persian(page, at)
    elif word in HEADS_ARABIC:
        yield from arabic(page, at)


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
    if at and page.laid.words[at - 1] in _HIGH:
        return
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
