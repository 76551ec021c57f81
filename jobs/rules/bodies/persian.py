"""Organizations that nobody listed, in Persian: a head word, one word behind it and known
adjectives."""

from collections.abc import Iterator

from jobs.rules.bodies.spans import Form, form, near, over_country
from jobs.rules.names.pages import Page
from jobs.rules.people.eastern.found import may_begin_a_name
from jobs.rules.people.wordlists import words_of

HEADS_PERSIAN = words_of(
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
_PAPERS = words_of("روزنامه")
_CLOSED = words_of("حزب روزنامه خبرگزاری")


def persian(page: Page, at: int) -> Iterator[Form]:
    """The name that a head word begins."""
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
