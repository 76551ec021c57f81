"""The wordings of events in Persian, Arabic and Urdu, as data, in letters as `plain` writes them.

A row reads: kind, CAMEO code, what marks the target (a particle before it in Persian and Arabic,
behind it in Urdu; `object` for whoever is named next, in Arabic), then the wordings.
"""

from dataclasses import dataclass, field

from jobs.rules.article import EventKind
from jobs.rules.events.triggers import KINDS

_SAME = str.maketrans(
    "يىكةأإٱ", "ییکهااا", "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640"
)


def plain(word: str) -> str:
    """A word with one letter for those that keyboards write differently, without vowel signs."""
    return word.translate(_SAME)


def _words(listed: str) -> frozenset[str]:
    return frozenset(plain(listed).split())


@dataclass(frozen=True, slots=True)
class Wording:
    """A wording of an event."""

    kind: EventKind
    cameo: str
    to: frozenset[str]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tongue:
    """What one language's sentences are read by."""

    table: str
    # Marks of whoever is no subject, and of the subject itself.
    marks: frozenset[str]
    subject: frozenset[str] = frozenset()
    # Whether these marks stand behind, and whether the verb stands first.
    marks_follow: bool = False
    verb_first: bool = False
    breaks: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    planned: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()
    called_for: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    # Verbs that do what the noun before them says.
    light: frozenset[str] = frozenset()
    wordings: dict[str, tuple[Wording, ...]] = field(init=False, hash=False, compare=False)

    def __post_init__(self) -> None:
        found: dict[str, list[Wording]] = {}
        for row in self.table.strip().splitlines():
            head, _, phrases = row.partition(" : ")
            kind, cameo, *to = plain(head).split()
            for phrase in plain(phrases).split("|"):
                words = tuple(phrase.split())
                code = "" if cameo == "-" else cameo
                wording = Wording(KINDS[kind], code, frozenset(to), words)
                found.setdefault(words[0], []).append(wording)
        by_first = {w: tuple(sorted(ws, key=lambda x: -len(x.words))) for w, ws in found.items()}
        object.__setattr__(self, "wordings", by_first)


PERSIAN = Tongue(
    table="""
call      041  با        : تماس تلفنی|گفتگوی تلفنی|گفت و گوی تلفنی|گفتگو تلفنی|مکالمه تلفنی|تلفنی گفتگو|تلفنی گفت و گو|تلفنی صحبت|تماسی تلفنی|گفت وگوی تلفنی|تلفنی گفت وگو
meet      040  با        : دیدار|دیداری|ملاقات|گفتگو|گفت وگو|گفت و گو|رایزنی|مذاکره|مذاکرات|نشست
visit     042  به وارد   : سفر|وارد
condemn   111  را از     : محکوم|نکوهش|انتقاد
condemn   112  را        : متهم
appeal    020  از        : خواست|خواستند|درخواست کرد|درخواست کردند|دعوت کرد
appeal    020  از        : خواستار
statement 010  به        : گفت|گفتند|افزود|اعلام کرد|اعلام کردند|تاکید کرد|اظهار داشت|اظهار کرد|تصریح کرد|بیان کرد|خاطرنشان کرد|نوشت|تکذیب کرد
attack    190  به        : حمله|حملات|یورش|تجاوز|حمله موشکی|حملات موشکی|حمله هوایی|حملات هوایی
attack    195  را        : بمباران
attack    190  را        : هدف قرار داد|هدف قرار دادند
attack    186  را        : ترور کرد|ترور شد
sanction  163  را        : تحریم کرد|تحریم کردند
sanction  163  علیه      : تحریم های|تحریم|تحریمها|تحریمهای
sign      057  با        : امضا|امضای
ceasefire 0871 با میان بین در : آتش بس
appoint   -    را        : منصوب
resign    -              : استعفا|استعفای|کناره گیری کرد|کنارهگیری کرد
die       -              : درگذشت|درگذشتند|جان باخت|جان باختند|فوت کرد|به شهادت رسید|به شهادت رسیدند|کشته شد|کشته شدند
elect     -    را        : انتخاب شد|پیروز شد
threaten  130  را به     : تهدید|هشدار داد
praise    051  به از را  : تبریک|تمجید|قدردانی|تشکر کرد|استقبال کرد
summon    114  را        : احضار
expel     166  را        : اخراج
mediate   045  میان بین  : میانجیگری|میانجی گری
protest   141  علیه      : تظاهرات|تظاهرات کردند
""",
    marks=_words("با به از بر در علیه میان بین برای توسط ضد سوی وارد تا درباره پیرامون"),
    breaks=_words("که ، ؛ : . « » ! ؟"),
    joints=_words("و ،"),
    planned=_words("خواهد خواهند قرار قصد برنامه آینده فردا"),
    denied=_words("نکرد نکرده نکردند نشد ندارد نداشت نخواهد نمی تکذیب رد لغو"),
    called_for=_words("خواستار خواست خواستند باید لزوم ضرورت"),
    passive=_words("شد شدند شده می شود"),
    light=_words("کرد کردند کرده می خواهد نکرد داد دادند شد"),
)

ARABIC = Tongue(
    table="""
call      041  مع ب object : اتصالا هاتفیا|اتصال هاتفی|مکالمه هاتفیه|محادثه هاتفیه|هاتفیا|هاتف
meet      040  مع ب object : التقی|التقت|یلتقی|تلتقی|اجتمع|اجتمعت|استقبل|استقبلت|یستقبل
meet      040  مع          : بحث|بحثت|یبحث|تباحث|لقاء|اجتماع|محادثات|مباحثات|مفاوضات
visit     042  الی ل object : زار|زارت|یزور|تزور|سیزور
visit     042  الی ل       : وصل|وصلت|یصل|زیاره|سیصل
condemn   111  ب object    : ادان|ادانت|یدین|تدین|ندد|نددت|تندد|استنکر|استنکرت|شجب|انتقد|انتقدت
condemn   112  object      : اتهم|اتهمت|یتهم|تتهم
appeal    020  object      : دعا|دعت|یدعو|تدعو|حث|حثت|ناشد|ناشدت
demand    100  object      : طالب|طالبت|یطالب|تطالب
statement 010  ل           : قال|قالت|اکد|اکدت|اعلن|اعلنت|صرح|صرحت|اضاف|اضافت|اوضح|شدد|شددت
attack    190  object      : هاجم|هاجمت|یهاجم|تهاجم|استهدف|استهدفت|یستهدف|تستهدف|اقتحم|اقتحمت|یقتحم|تقتحم|غزا|غزت
attack    195  object      : قصف|قصفت|یقصف|تقصف
attack    186  object      : اغتال|اغتالت
attack    180  object      : قتلت
attack    190  علی         : شن هجوما|شنت هجوما|شنت غارات|شنت غاره|هجوم|هجمات|غارات|عدوان|غاره
sanction  163  علی         : فرض عقوبات|فرضت عقوبات|عقوبات
sign      057  مع          : وقع|وقعت|توقع
ceasefire 0871 بین فی      : وقف اطلاق النار|وقف فوری لاطلاق النار|وقف لاطلاق النار|هدنه|وقفا لاطلاق النار
appoint   -    object      : عین|عینت|تعیین|کلف|کلفت
resign    -                : استقال|استقالت|استقاله
elect     -    object      : انتخب|انتخبت|انتخاب
die       -                : توفی|توفیت|وفاه
threaten  130  object ب    : هدد|هددت|یهدد|تهدد|حذر|حذرت
praise    051  علی         : اثنی|اثنت
praise    051  ب object    : اشاد|اشادت|هنا|هنات|شکر|شکرت
summon    114  object      : استدعی|استدعت
expel     166  object      : طرد|طردت
mediate   045  بین         : توسط|توسطت
""",
    marks=_words("مع الی ل علی من فی عن بین ضد ب حول خلال بعد قبل نحو لدی"),
    verb_first=True,
    breaks=_words("ان بان ، ؛ : . « » ! ؟ الذی التی حیث"),
    joints=_words("و ،"),
    planned=_words("سوف یعتزم تعتزم المقرر سیزور سیلتقی سیصل"),
    denied=_words("لم لن لا نفی نفت ینفی رفض رفضت یرفض ترفض ما"),
    called_for=_words("دعا دعت یدعو تدعو طالب طالبت یطالب تطالب"),
)

URDU = Tongue(
    table="""
call      041  سے کو      : ٹیلی فون پر|ٹیلیفون پر|ٹیلی فونک گفتگو|ٹیلیفونک گفتگو|ٹیلی فونک رابطہ|ٹیلیفونک رابطہ|فون پر|فون کیا
meet      040  سے ساتھ    : ملاقات|ملاقاتیں|مذاکرات|بات چیت
visit     042  کا کے پہنچ پہنچے پہنچیں : دورہ|دورے|پہنچے|پہنچ|پہنچیں
condemn   111  کی پر      : مذمت|تنقید
condemn   112  پر         : الزام
appeal    020  سے پر      : اپیل|درخواست|زور دیا
demand    100  سے         : مطالبہ
statement 010  سے کو      : کہا|بتایا|اعلان کیا|کہنا
attack    190  پر         : حملہ|حملے|حملوں|بمباری
sanction  163  پر         : پابندیاں|پابندی|پابندیوں
sign      057  ساتھ       : دستخط
ceasefire 0871 میں درمیان : جنگ بندی
appoint   -    کو         : مقرر|تعینات
resign    -               : استعفیٰ|استعفی|مستعفی
die       -               : انتقال|وفات|چل بسے
elect     -    کو         : منتخب
threaten  130  کو         : دھمکی|خبردار
praise    051  کی کو کا   : تعریف|مبارکباد|مبارک باد|شکریہ|سراہا|خراج تحسین
summon    114  کو کے      : طلب
expel     166  کو         : ملک بدر|بے دخل
protest   141  خلاف       : احتجاج|مظاہرہ|مظاہرے
""",
    marks=_words("سے کو پر میں کا کے کی ساتھ خلاف درمیان لیے تک پہنچ پہنچے پہنچیں"),
    subject=_words("نے"),
    marks_follow=True,
    breaks=_words("کہ ، ؛ : ۔ . « » ! ؟"),
    joints=_words("اور ،"),
    planned=_words("گے گا گی آئندہ متوقع"),
    denied=_words("نہیں تردید انکار مسترد منسوخ"),
    called_for=_words("مطالبہ اپیل زور چاہیے"),
    light=_words("کیا کیے کئے کی کر نہیں"),
    passive=_words("گیا گئے گئی ہوئے ہوا ہو"),
)

# Nouns and titles between a particle or country and whom it belongs to.
COMPANY = _words(
    "رئیس جمهور جمهوری رئیسجمهور وزیر وزرای نخست خارجه امور دفاع کشور دولت وزارت سفیر سفارت "
    "سخنگوی دبیرکل دبیر کل رهبر شاه امیر ولیعهد همتای خود ارتش نیروهای نظامیان مقامات مردم اسلامی "
    "سرلشکر دکتر آقای سید آیت الله پارلمان مجلس سابق رژیم اراضی مواضع شهر خاک اهداف "
    "الرئیس رئیس الوزراء وزیر الخارجیه خارجیه الدفاع دفاع الداخلیه وزاره الملک ملک امیر الامیر ولی "
    "العهد السفیر سفیر سفاره الامین العام المتحدث باسم نظیره نظیرها قوات القوات الجیش جیش حکومه "
    "الحکومه الاحتلال کیان الکیان سلطات السلطات قائد مدینه العاصمه الشعب اراضی دوله بن مواقع "
    "صدر وزیر وزیراعظم اعظم خارجہ وزیرخارجہ دفاع داخلہ سفیر ترجمان سیکرٹری جنرل سپریم لیڈر ہم منصب "
    "حکومت فوج فورسز افواج عوام شہر دارالحکومت کے کی کا ڈاکٹر آیت اللہ شاہ ولی عہد اپنے اس "
    "دفتر وزارت سربراہ چیف ناظم الامور مملکت فیلڈ مارشل"
)
# Without one of these in the sentence nothing is signed.
TREATIES = _words(
    "بیانیه توافق توافقنامه تفاهم تفاهمنامه تفاهم نامه قرارداد معاهده سند اتفاق اتفاقا اتفاقیه مذکره معاهده "
    "عقدا معاہدے معاہدہ معاہدوں یادداشت یادداشتوں سمجھوتے"
)
GROUPED = COMPANY - _words("کے کی کا")
