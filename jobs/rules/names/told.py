"""Names that are other words too in the press of the region and of China, told by what stands
around them: عمان, دوشنبه, چلی, ریاض, الشرق الأوسط, 访华."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from jobs.rules.names.finding import Hit
from jobs.rules.names.meanings import Meaning
from jobs.rules.people.wordlists import words_of
from jobs.rules.texts.laid import Laid
from jobs.rules.texts.language import language_of
from storage.folding import fold

_CAPITAL = words_of("پایتخت دارالحکومت العاصمة عاصمة")
_SULTANATE = words_of("سلطان السلطان لسلطان وسلطان بسلطان سلطنة سلطنت")
_OMANI = words_of("العماني العمانية عماني عمانية مسقط سلطنة السلطنة")
_JORDANIAN = words_of("الأردن والأردن للأردن بالأردن الأردني الأردنية أردني أردنية الأردنيين")
_TOWARDS = words_of("شهر وارد عازم في إلى مدينة")
_IN_A_TOWN = words_of("در به از")
_TAJIK = words_of("تاجیکستان تاجیک تاجیکی طاجيكستان تاجکستان")
_WENT = words_of(
    "گئی گئیں جاتی جاتیں جائے جائیں جا جانے جانا جاؤ آئی آئیں آتی آتیں آ آنے رہی ہے ہیں تھی تھیں"
)
_IRAQI = words_of("العراق العراقي العراقية بغداد عراقية عراقي عراق")
_SUDANESE = words_of("السودان الخرطوم السودانية البرهان السودانيين سوداني السودانيون دارفور")
_MET = words_of("التقى والتقى التقت والتقت")
_OF_IRAN, _OF_PROVINCES = words_of("استان مردم تیم لیگ خطه منطقه زبان"), words_of("شرقی غربی")
_DAYS = words_of(
    "آج کل صبح گزشتہ اسی روز اس پیر منگل بدھ جمعرات جمعہ جمعے ہفتہ ہفتے اتوار ہر دوپہر سہ و ایک دیر"
)
_OF_A_LAND = words_of("میں کے کی کا نے پر اور سے")
_HOURS = words_of("وقت سائے اوقات بجے چار پانچ چھ سات آٹھ قریب بعد پہلے")
# Behind these "ترک" is "left".
_LEFT = words_of(
    "کر کرنے کرنا کرنی کرتے کرتا کیا کی کیے کئے کرو کریں کرے وطن تعلق تعلقات سکونت نہیں ہو"
)
# What stands behind a town in Urdu.
_OF_A_TOWN = words_of("میں سے کو کے کی کا نے پر تک اور پہنچ پہنچے پہنچا پہنچی روانہ")
_GIVEN = words_of(
    "محمد احمد علی حسین حسن عبد عبدالله محمود منصور حجاب سلامه المالکی محرز ملک سید مولانا شیخ خان "
    "پیرزادہ میاں چوہدری راجہ رانا خواجہ سردار ڈاکٹر قاسم رحمان الرحمن"
)
_PAPERS = tuple(words_of("جريدة صحيفة"))
# Who visits, deals with or is posted to China, America or Russia, said in one word; and the signs
# that make another word of theirs: 华为, 美元.
_PAIRED = frozenset("访对驻赴援")
_GOES_ON = frozenset("为裔人侨语盛尔府夏丽元好洲食术女联容军团化学妙味")


class _Heard:
    """A text and what it is asked about itself, each at most once."""

    def __init__(self, laid: Laid) -> None:
        self.laid = laid

    @cached_property
    def language(self) -> str | None:
        return language_of(self.laid.text)

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(self.laid.words)

    def before(self, hit: Hit) -> str:
        return self.laid.words[hit.first - 1] if hit.first else ""

    def behind(self, hit: Hit) -> str:
        """The next word if only space stands between, else nothing."""
        apart = hit.last >= len(self.laid.words) or self.laid.gap(hit.last).strip()
        return "" if apart else self.laid.words[hit.last]


def told(laid: Laid, hits: Sequence[Hit]) -> list[Hit]:
    """The names of a text without those that are other words there; of two countries the one."""
    heard = _Heard(laid)
    kept: list[Hit] = []
    for hit in hits:
        tell = _TELLING.get(hit.meaning.senses[0].folded)
        if meant := tell(heard, hit) if tell else hit:
            kept.append(meant)
    return kept


def _only(hit: Hit, nation: str) -> Hit | None:
    meant = [sense for sense in hit.meaning.senses if sense.id == nation]
    return replace(hit, meaning=Meaning.of(meant)) if meant else None


def _oman(heard: _Heard, hit: Hit) -> Hit | None:
    """Oman for who writes Persian or Urdu; for Arabs Jordan's capital, unless Oman is heard."""
    before = heard.before(hit)
    if heard.language in ("fa", "ur"):
        return _only(hit, "JO" if before in _CAPITAL else "OM")
    oman = before in _SULTANATE or (
        not _OMANI.isdisjoint(heard.words) and _JORDANIAN.isdisjoint(heard.words)
    )
    return _only(hit, "OM" if oman else "JO")


def _dushanbe(heard: _Heard, hit: Hit) -> Hit | None:
    """Monday, unless somebody goes there."""
    before = heard.before(hit)
    city = before in _TOWARDS or heard.behind(hit) in _CAPITAL or before in _CAPITAL
    tajik = before in _IN_A_TOWN and not _TAJIK.isdisjoint(heard.words)
    return hit if city or tajik else None


def _chile(heard: _Heard, hit: Hit) -> Hit | None:
    """Nothing where she went: "چلی گئیں"."""
    return None if heard.behind(hit) in _WENT else hit


def _turk(heard: _Heard, hit: Hit) -> Hit | None:
    """A Turk in Urdu, unless something is left there: "ترک کر دیا"."""
    behind = heard.behind(hit)
    return hit if heard.language == "ur" and behind and behind not in _LEFT else None


def _azerbaijan(heard: _Heard, hit: Hit) -> Hit | None:
    """The country in Persian, unless it is one of the provinces of that name, or their people."""
    if heard.before(hit) in _OF_IRAN or heard.behind(hit) in _OF_PROVINCES:
        return None
    return hit


def _sham(heard: _Heard, hit: Hit) -> Hit | None:
    """Syria in Urdu, unless it is an evening: "کل شام کو"."""
    if heard.language != "ur" or heard.before(hit) in _DAYS:
        return None
    at = hit.last + 1
    hour = heard.laid.words[at] if at < len(heard.laid.words) else ""
    return (
        hit if heard.behind(hit) in _OF_A_LAND and not (hour in _HOURS or hour.isdigit()) else None
    )


def _sudani(heard: _Heard, hit: Hit) -> Hit | None:
    """A Sudanese, or Iraq's prime minister of that name: by what stands before, and by the lands of
    which is spoken."""
    iraq = not _IRAQI.isdisjoint(heard.words) and _SUDANESE.isdisjoint(heard.words)
    before = heard.before(hit)
    kept = iraq and (before in _MET or not before.startswith(("ال", "وال", "لل", "بال")))
    kept &= heard.laid.text.startswith("ال", hit.start)
    senses = [s for s in hit.meaning.senses if kept is not (s.kind == "country")]
    return replace(hit, meaning=Meaning.of(senses)) if senses else None


def _riyadh(heard: _Heard, hit: Hit) -> Hit | None:
    """Nothing where it is somebody's name; Arabs write the capital with an article."""
    behind, language = heard.behind(hit), heard.language
    named = heard.before(hit) in _GIVEN or behind in _GIVEN
    named |= language == "ur" and bool(behind) and behind not in _OF_A_TOWN
    return None if named or (language == "ar" and heard.laid.text[hit.start] == "ر") else hit


def _middle_east(heard: _Heard, hit: Hit) -> Hit | None:
    """The region, unless it is said to be the paper."""
    return hit if heard.before(hit).endswith(_PAPERS) else None


def _sign(heard: _Heard, hit: Hit) -> Hit | None:
    """China, America or Russia behind a word that makes a pair of it."""
    pair = heard.laid.text[max(0, hit.start - 1) : hit.start] in _PAIRED
    return hit if pair and heard.laid.text[hit.end : hit.end + 1] not in _GOES_ON else None


_Tell = Callable[[_Heard, Hit], Hit | None]
# By how the name is looked for.
_TELLING: Mapping[str, _Tell] = {
    fold("عمان"): _oman,
    fold("دوشنبه"): _dushanbe,
    fold("چلی"): _chile,
    fold("ریاض"): _riyadh,
    fold("آذربایجان"): _azerbaijan,
    fold("ترک"): _turk,
    fold("شام"): _sham,
    **dict.fromkeys((fold("السوداني"), fold("سوداني")), _sudani),
    fold("الشرق الأوسط"): _middle_east,
    "华": _sign,
    "美": _sign,
    "俄": _sign,
}
