"""What an Arabic verb is about, right behind its subject: "رفض خالد القرار" names no Khalid al-Qarar."""

from jobs.rules.people.eastern.families import FAMILIES_OF_ARABS
from jobs.rules.people.eastern.names import NAMES
from jobs.rules.people.eastern.words import ON, ONWARD, ROLES, THINGS
from jobs.rules.people.wordlists import words_of
from jobs.rules.texts.laid import Laid

_SPACES = (" ", "\u00a0")
_ARTICLE = "ال"
_KIN = words_of("عبد ال بن ابن بنت ابو ابی ام")
# Families that are words of every day too: they end a name and begin none.
_FAMILIES_TOO = words_of("""
الصدر السراج الشرع الشراع الشرا الحکیم الاسد الشیخ الحسین الحسن الشاهد المعلم الامین الحافظ الخالد الصباح
الرشید الناصر الفاضل الیحیا الرمیان الضیف الحیه الغیص النسور القدوه الکبیر الصادق المبارک المنصور النور
المقداد المهندس الطویل القصیر الاحمر الابیض الاسود السمان الجمیل العمر الترک العبید العبیدالله السید الطیب
الحجرف البلقیه الخامس السادس الثانیه الثالث العاشر النخاله الجبیر العلی الغیط الحریر القایم الهاشم
الحسون الزیتون الخلدون السعید الشامل الصالح القاسم الکاظم المختار الراشد السبع السبسی العیسی الموسی الدین
الفقی الملک الشاعر الجندی الراعی الخلیل الحبیب الکریم الرفاعی النعیم الجواد الکعبه الحموده الطبطبایی
""")
# So end feminine nouns and plurals, which are hardly anybody's: "المفاجئة", "الهجمات".
_NO_FAMILY_ENDS = ("ه", "ات", "ین", "ون")
_SHORTEST_NISBA = 6
# Behind a name they show that its bearer says something.
_THAT = words_of("ان بان انه بانه انها بانها")
# They have no object: whoever stands behind them is named with all that follows.
_INTRANSITIVE = words_of("""
قال قالت یقول تقول اضاف اضافت صرح صرحت اشار اشارت لفت لفتت شدد شددت رحب رحبت اعرب اعربت توفی توفیت استقال
استقالت وصل وصلت توجه توجهت تحدث تحدثت
""")
# Of those that have one, such as stand within a sentence.
_VERBS = words_of("""
اکد اکدت اعلن اعلنت اوضح اوضحت اعتبر اعتبرت نفی نفت انتقد انتقدت وصف وصفت التقی التقت استقبل استقبلت ترأس
تراس تراست طالب طالبت دعا دعت حذر حذرت تابع تابعت ذکر ذکرت ادان ادانت رفض رفضت بحث بحثت ناقش ناقشت زار
زارت اتهم اتهمت هدد هددت هاجم هاجمت شکر شکرت هنا هنات تسلم تسلمت سلم سلمت وقع وقعت افتتح افتتحت حضر حضرت
قاد قادت قبل قبلت عرض عرضت طرح طرحت ادار ادارت اقال اقالت عین عینت امر امرت ابلغ ابلغت وعد وعدت اقترح
اقترحت اید ایدت عارض عارضت حمل حملت دخل دخلت غادر غادرت ترک ترکت کشف کشفت قدم قدمت شارک شارکت استنکر
استنکرت شجب شجبت ندد نددت ودع ودعت کرم کرمت تراجع استعرض استعرضت تفقد تفقدت دشن دشنت اطلق اطلقت قرر قررت
""")
# Behind them a verb comes.
_CLAUSE_OPENERS = words_of(
    "کما حیث وقد فقد قد فیما بینما عندما لما الذی التی ثم لم لن وسوف سوف بعدما کذلک"
)

_NO_VERBS = ON | ROLES | THINGS | NAMES


def is_an_object(laid: Laid, first: int, behind: int) -> bool:
    """Whether the last word of what may be a name, which begins at a word and ends before another,
    is none of its words."""
    words, last = laid.words, behind - 1
    word = words[last]
    if last == first or not word.startswith(_ARTICLE) or words[last - 1] in _KIN:
        return False
    if word in FAMILIES_OF_ARABS or word in _FAMILIES_TOO or word in NAMES or word in ONWARD:
        return False
    if word.endswith("ی") and len(word) >= _SHORTEST_NISBA:
        return False
    return word.endswith(_NO_FAMILY_ENDS) or (
        not _says(laid, behind) and _stands_behind_a_verb(laid, first)
    )


def _says(laid: Laid, behind: int) -> bool:
    return behind < len(laid.words) and laid.words[behind] in _THAT


def _stands_behind_a_verb(laid: Laid, first: int) -> bool:
    """Whether a verb that can have an object stands before a name."""
    words = laid.words
    at = first - 1
    while at > 0 and words[at] in _KIN and laid.gap(at + 1) in _SPACES:
        at -= 1
    if at < 0 or laid.gap(at + 1) not in _SPACES:
        return False
    verb = words[at]
    bare = verb[1:] if verb[0] in "وف" else verb
    if verb in _VERBS or bare in _VERBS:
        return True
    if verb.startswith(_ARTICLE) or not _INTRANSITIVE.isdisjoint((verb, bare)):
        return False
    if not _NO_VERBS.isdisjoint((verb, bare)):
        return False
    return at == 0 or laid.gap(at) not in _SPACES or words[at - 1] in _CLAUSE_OPENERS
