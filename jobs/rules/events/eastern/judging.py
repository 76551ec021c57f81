"""What somebody calls another in Arabic, Persian and Urdu: a reproach or praise; and what he says
that another must do, or of which rain he warns."""

from collections.abc import Sequence

from jobs.rules.article import EventKind
from jobs.rules.events.eastern.letters import plain_noun, words

# Verbs by which somebody calls another something.
CALLS = words(
    "وصف وصفت یصف تصف وصفه وصفها وصفته وصفتها اعتبر اعتبرت یعتبر تعتبر اعتبره اعتبرها اعتبرته اعتبرتها معتبرا معتبره واصفا واصفه "
    "خواند خواندند دانست نامید توصیف قرار عد عدت"
)
_REPROACH = words(
    "جریمه جرایم ارهابی ارهابیه ارهاب عدوان عدوانا عدوانیه عدوانی اباده وحشی وحشیه همجی همجیه بربریه مجزره انتهاک انتهاکا "
    "خرق خرقا سافر سافره مشین مشینه مخزیه جبان جبانه استفزازی استفزازیه استفزازا عنصری عنصریه عنصریا فاشی "
    "معادی معادیه باطل باطله منحاز منحازه کارثی کارثیه مخالف مخالفه "
    "مرفوض مرفوضه متهور متهوره قرصنه ابتزاز خیانه فضیحه عار عارا طعنه خنجرا تطهیر تهجیر تجویع "
    "مقبول قانونی شرعی مقبوله قانونیه شرعیه "
    "جنایت جنایات جنایتکار جنایتکارانه تروریستی تروریست تروریسم غیرقانونی غیرانسانی غیرقابل نقض مداخله جویانه "
    "گستاخانه مضحک شرماور دکتاتور دیکتاتور طاغیه مجرم جلاد قصاب قاتل بزدلانه وحشیانه وقیحانه شرم تجاوز تجاوزکارانه تجاوزگر نسل اشغالگر دروغ دروغگو فریب فریبکارانه خصمانه "
    "تحریک غیرمسئولانه خائنانه خیانت ننگین محکوم ظالمانه ریاکارانه ناروا خنجر خنجری مسئول مقصر مسبب عامل پاکسازی "
    "جرم جرائم دہشت دہشتگرد دہشتگردی بزدلانہ خلاف ورزی شرمناک افسوسناک مذمت اشتعال انگیز جارحیت ظلم ظالمانہ "
    "بربریت وحشیانہ غدار غداری جھوٹ جھوٹا منافقت بلاجواز ناقابل سازش"
)
_NEGATED = words("غیر لا بیمورد")
# Words that reproach only behind "not": "unlawful", "unacceptable".
_ONLY_NEGATED = words("مقبول قانونی شرعی مقبوله قانونیه شرعیه انسانی")
_ACCLAIM = words(
    "تاریخی تاریخیا تاریخیه شجاع شجاعه شجاعا بطل بطولی بطولیه انجاز انجازا ممتاز ممتازه بناء ایجابیا "
    "استثنایی شجاعانه قهرمان قهرمانانه برجسته ارزشمند ستودنی افتخارامیز سازنده "
    "تاریخی خوش دوست بہادر بہادری ہیرو شاندار عظیم مثالی"
)
# Nobody is to blame for these.
HAZARDS = words(
    "امطار عاصفه فیضان سیول زلزال حراره وباء احتیال جفاف مجاعه موجه اعصار "
    "باران بارش سیل سیلاب زلزله طوفان گرما سرما خشکسالی کرونا کلاهبرداری الودگی برف گردوغبار بیماری "
    "بارش بارشوں بارشیں سیلاب زلزلے زلزلہ طوفان گرمی قحط وبا ڈینگی دھند برفباری خشک فراڈ لینڈ اسموگ سموگ استعمال شربتوں وائرس ہیضے ہیضہ بیماری"
)


def judged(called: Sequence[str]) -> EventKind | None:
    """The kind of event it is to call somebody this."""
    kind: EventKind | None = None
    for at, word in enumerate(called):
        bare = (
            word if word in _REPROACH or word in _ACCLAIM else plain_noun(word).removeprefix("ال")
        )
        if bare in _REPROACH:
            negated = at and (called[at - 1] in _NEGATED or plain_noun(called[at - 1]) in _NEGATED)
            if bare not in _ONLY_NEGATED or negated:
                return "condemn"
        elif bare in _ACCLAIM:
            kind = "praise"
    return kind
