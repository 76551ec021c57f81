"""People whom nobody listed, in Arabic, Persian and Urdu: a title and a given name.

These scripts have no capitals. A name is therefore found only where a title stands before a given
name, and it ends after one word more, unless that goes on by custom ("ابن", "آل").
"""

from collections.abc import Iterator, Sequence

from jobs.rules.beside import Beside
from jobs.rules.capitals import Piece
from jobs.rules.laid import Laid
from jobs.rules.wordlists import words_of

_GIVEN = words_of("""
احمد محمد علی حسن حسین رضا عباس مهدی محسن مجتبی مصطفی مرتضی محمود حمید سعید مجید وحید ناصر کاظم
قاسم جواد صادق باقر جعفر هادی عبدالله عبدالرضا عبدالحسین عبدالرحمن عبدالعزیز عبدالکریم عبدالقادر
عبدالغنی عبدالحمید عبدالرحیم عبدالعلی عبدالناصر غلامرضا غلامحسین غلامعلی محمدرضا محمدعلی محمدجواد
محمدباقر محمدحسین محمدمهدی علیرضا حمیدرضا امیرحسین امیر سید ابراهیم اسماعیل اسحاق یعقوب یوسف یونس
یحیی موسی عیسی داود سلیمان نوح ادریس الیاس خالد عمر عثمان ابوبکر طارق زیاد یاسر سامی کمال جمال
جلال فیصل سلطان سلمان نواف بندر ترکی تمیم حمد راشد سیف زاید منصور طحنون هزاع نهیان عادل فهد
فواد نبیل نجیب منیر سمیر امین انور اشرف ایمن هانی بشار بسام حازم حسام هشام وائل ولید
رامی رائد رافع سعد سعدی صلاح ضیاء طه ظافر عاصم عامر عصام عماد غسان فادی فارس فایز فتحی فرید
قصی کریم لؤی ماجد مازن مالک مامون ماهر مروان مشعل معاذ معتز معین نادر نزار نضال نعیم نوری
هاشم هیثم وسیم وصفی یاسین زهرا فاطمه مریم زینب معصومه لیلا سارا نرگس شهلا پروین شیرین نسرین
مهناز فرزانه الهه سمیه مرضیه طاهره عایشه خدیجه حلیمه رقیه سمیره نادیه هدی هند امل ریم رانیا
بهرام بهمن بهروز پرویز پیمان جمشید خسرو داریوش رامین رستم سهراب سیاوش شاپور شاهین شهرام فرامرز
فرهاد فریدون کامران کوروش کیوان منوچهر مهرداد نادر هوشنگ هومن آرش آرمان امید ایرج بابک بیژن
حشمت رحیم رسول روح‌الله عزت‌الله عنایت‌الله نصرالله فضل‌الله لطف‌الله حبیب‌الله رحمت‌الله
نواز شهباز عمران شاه‌محمود خواجه چوہدری راجہ میاں ملک بلاول آصف اسد عاصم شیریں مراد پرویز شوکت
اسحاق احسن رانا ثناء فواد شیخ طلال عطاء اعظم جہانگیر یوسف قمر راحیل ندیم حنا مریم شازیہ زرتاج
سرفراز فضل سراج لیاقت ذوالفقار بینظیر فاروق غلام ممنون ظفر خورشید نثار پرویزخٹک محسن جان
""")
# The same of other nations, as these scripts spell them.
_FOREIGN = words_of("""
جورج جون جان جیمز جیمس مایکل مایک دیوید دیفید توماس تام رابرت روبرت ریچارد ریتشارد ویلیام ولیام
پیتر بیتر پل بول پائول مارک مارکو ماریا ماری آنا اننا الکساندر الکسندر الکسی نیکولا نیکولای سرگئی
سیرغی دیمیتری دمیتری ولادیمیر فلادیمیر میخائیل ایوان اندره اندریه آندره آندری آنتونی انتونی آنتونیو
انتونیو کارلوس خوان خوسیه خوزه لوئیس لویس فرانسوا فرانسیسکو امانوئل ایمانویل ژان جوزیف ژوزف جوزف جو
دونالد باراک کامالا هیلاری نانسی تونی بوریس ریشی کیر دومینیک لیز ترزا انگلا آنگلا اولاف فرانک هایکو
آنالنا اورسولا شارل میشل جوزپ جوسیب ینس مارتین مارتن استفان ستیفان استفن ستیفن استیو کریس کریستین
کریستوفر اریک ایریک آدام ادام بنجامین بنیامین یسرائیل ایتامار بزالل یائیر یایر نفتالی بنی گادی یوآف
اسحق هرتزی رافائل رافاییل گیر تور فیلیپ فیلیب هلن هیلین سیمون سایمون الیزابت الیزابیث شینزو فومیو
یوشیهیده کیم مون شی وانگ لی نارندرا راجناث سوبرامانیام جایشانکار ممتا رندهیر آجیت راہول سونیا
ڈیوڈ ڈونلڈ مائیکل رچرڈ ولیم پیٹر ٹونی انتونیو میتھیو تھامس جیمز کرسٹوفر اینڈریو سکاٹ جیک
ناتهن نیتھن ایلون بل
""")
_NAMES = _GIVEN | _FOREIGN
# Behind a name and before it: somebody says something.
_SAYS_BEHIND = words_of("گفت افزود نوشت نے گفته اظهار تاکید تصریح خاطرنشان")
_SAYS_BEFORE = words_of("""
قال وقال اضاف واضاف اکد واکد صرح وصرح اعلن واعلن اوضح واوضح کتب وکتب اعتبر واعتبر حذر وحذر
""")
_ONWARD = words_of("بن ابن بنت آل ال ابو الدین الله زاده نژاد پور فر نیا")
_ROLES = words_of("""
وزیر استاندار سفیر سخنگو سخنگوی رئیس رییس نماینده فرمانده معاون مشاور دبیر مدیرکل مدیر شهردار فرماندار
کارشناس تحلیلگر سردار سرلشکر سرتیپ دریادار امیر ژنرال دکتر آقای خانم مهندس آیت‌الله حجت‌الاسلام
سرپرست رهبر قاضی دادستان وکیل روزنامه‌نگار استاد پروفسور
الوزیر السفیر الرئیس المتحدث الناطق القائد النائب المستشار الدکتور الشیخ السید الجنرال اللواء العمید
الفریق العقید المحافظ الحاکم المدیر الأمین الزعیم القاضی المحامی الصحفی الکاتب المحلل الخبیر
محافظ حاکم متحدث ناطق قائد نائب مستشار مبعوث المبعوث مندوب المندوب وکیل زعیم
وزیراعلیٰ وزیرِ گورنر ترجمان صدر سربراہ رہنما سیکرٹری سیکریٹری جنرل میجر بریگیڈیئر کرنل ڈاکٹر مولانا
جسٹس سینیٹر چیئرمین اسپیکر کمشنر چیف کوچ مولوی ملا حاجی قاری
""")
# What no family is called: the sentence goes on.
_ON = words_of("""
در به از با که را و بر برای تا هم نیز یا اما اگر این آن است بود شد کرد گفت افزود دارد داد شده کرده
رفت آمد رفتند آمدند کردند شدند گفتند بودند داشت داشتند یافت گرفت خواست اعلام تاکید دیدار سفر روز امروز دیروز طی پس پیش ضمن بین اظهار تصریح خاطرنشان خواستار خواهد می نمی
فی من الی على علی‌ه عن مع أن ان إن قد لقد التی الذی هذا هذه ذلک بعد قبل خلال حول قال أکد أضاف أعلن
اکد اضاف اعلن صرح ذکر شدد بحث التقی وصل یوم الیوم أمس امس کما حیث بشأن ضد لدی إلی
نے کو کا کی کے میں سے پر اور ہے ہیں تھا تھی تھے نہیں ہو کہا کر گیا گئے گئی بھی یہ وہ جو تو ہی تک
""")
# "Servant of", before one of God's names; and "upon", which but for a dot is Ali.
_SERVANT, _UPON = "عبد", "على"
_SHORTEST_FAMILY, _SHORTEST_SURNAME = 4, 4
# So many words before a name its title begins.
_BACK = 5


def eastern(
    laid: Laid, taken: Sequence[tuple[int, int]], countries: dict[int, str]
) -> Iterator[tuple[Piece, Beside]]:
    """The titled names of a text in Arabic script. `taken` are the places of known names, in their
    order, `countries` the ids of those named by where they begin."""
    words, at = laid.words, 0
    stops = iter((*taken, (len(laid.text) + 1, len(laid.text) + 1)))
    start, stop = next(stops)
    for word in [at for at, word in enumerate(words) if word in _NAMES or word == _SERVANT]:
        if word < at or laid.spelt(word) == _UPON:
            continue
        while stop <= laid.starts[word]:
            start, stop = next(stops)
        last = _last(laid, word)
        if last - word < 2 or laid.ends[last - 1] > start:
            continue
        role = _role(laid, word)
        if role is None and not _acts(laid, word, last):
            continue
        at = last
        piece = Piece(laid.starts[word], laid.ends[last - 1], tuple(words[word:last]))
        if role is None:
            yield piece, Beside(told=True)
            continue
        office = laid.text[laid.starts[role] : laid.ends[word - 1]]
        named = (countries.get(laid.starts[w]) for w in range(role, word))
        yield piece, Beside(True, office, next(filter(None, named), None))


def _acts(laid: Laid, first: int, last: int) -> bool:
    """Whether a title stands behind a name, or its bearer says something."""
    words = laid.words
    behind = words[last] if last < len(words) and _goes_on(laid, last) else ""
    if behind and (_is_role(behind) or behind in _SAYS_BEHIND):
        return True
    return first > 0 and words[first - 1] in _SAYS_BEFORE and _goes_on(laid, first)


def may_begin_a_name(laid: Laid, word: int) -> bool:
    """Whether a word behind a title may be a name: the sentence does not go on with it."""
    if word >= len(laid.words) or not _goes_on(laid, word):
        return False
    return laid.words[word] not in _ON and laid.words[word][0] != "و"


def is_a_surname(word: str) -> bool:
    """Whether the last word of a name can stand for it: in Arabic script, and no everyday word."""
    return (
        "\u0621" <= word[0] <= "\u06ff"
        and len(word) >= _SHORTEST_SURNAME
        and word not in _ON
        and word not in _GIVEN
        and word not in _ROLES
    )


def goes_before(laid: Laid, word: int) -> bool:
    """Whether a given name stands before a word: it is somebody else's surname then."""
    return word > 0 and laid.words[word - 1] in _GIVEN and _goes_on(laid, word)


def _last(laid: Laid, word: int) -> int:
    """Behind which word a name ends that begins with a given name."""
    words, at = laid.words, word + 1
    if words[word] == _SERVANT and at < len(words) and words[at].startswith("ال"):
        at += 1
    while at < len(words) and at - word < 3 and _goes_on(laid, at) and words[at] in _GIVEN:
        at += 1
    while at < len(words) and _goes_on(laid, at) and words[at] in _ONWARD and at - word < 5:
        at += 1
    if at < len(words) and _goes_on(laid, at) and words[at] not in _ON and words[at] not in _ROLES:
        at += 1
        if _is_family(laid, at):
            at += 1
    while at < len(words) and _goes_on(laid, at) and words[at] in _ONWARD and at - word < 6:
        at += 1
    return at


def _is_family(laid: Laid, at: int) -> bool:
    """Whether one more word belongs to a name: `محمد غازي الجلالي`, `حسن کاظمی قمی نماینده`."""
    words = laid.words
    if at >= len(words) or not _goes_on(laid, at) or words[at] in _ON or _is_role(words[at]):
        return False
    if words[at].startswith("ال") and len(words[at]) > _SHORTEST_FAMILY:
        return True
    return at + 1 < len(words) and _goes_on(laid, at + 1) and _is_role(words[at + 1])


def _role(laid: Laid, word: int) -> int | None:
    """Where the title begins that stands before a name."""
    for at in range(word - 1, max(-1, word - 1 - _BACK), -1):
        if not _goes_on(laid, at + 1) or laid.words[at] in _ON:
            return None
        if _is_role(laid.words[at]):
            before = at - 1
            further = before >= 0 and _is_role(laid.words[before]) and _goes_on(laid, at)
            return before if further else at
    return None


def _is_role(word: str) -> bool:
    """Whether a word is a title, with "and" before it or without."""
    return word in _ROLES or (word[0] == "و" and word[1:] in _ROLES)


def _goes_on(laid: Laid, word: int) -> bool:
    return laid.gap(word) in (" ", "\u200c", "\u00a0")
