"""Whether a country or body before a person belongs to his title, in Persian, Arabic and Urdu."""

from collections.abc import Sequence

from jobs.rules.events.eastern.company import MEMBERS
from jobs.rules.events.eastern.letters import words
from jobs.rules.events.line import Who

# "To", which Arabic writes onto a name.
TO = "ل"
# So many words are only set off by quotation marks, but behind one of these.
# The last letters of an Arabic adjective.
_ADJECTIVAL = ("ي", "ى", "ة", "ی")
_BY, _SENT_TO = "لدی", words("الی فی")
_ENVOYS = words("المبعوث مبعوث السفیر سفیر الموفد موفد السفیره سفیره المبعوثه مبعوثه المندوب")
# A country behind these is a place, and belongs to no office behind it.
_AT = words("فی در")
_OFFICES = words(
    "الرییس الوزیر الملک الامیر السفیر المبعوث الامین رییس وزیر وزیره نایب قاید زعیم سفیر مندوب مبعوث ممثل نظیره نظیرها امین متحدث ملک امیر نخست "
    "نظیرته رهبر شاه همتای دبیرکل"
)
# Bodies that act by themselves, and what makes them part of somebody's title.
_BODIES = words(
    "النواب الشیوخ الامه الشوری الاعیان البرلمان الحکومه الرئاسه الجيش الكونغرس الکنیست القضاء المخابرات الخارجیه الشرطه النيابه الكنيست المحكمه"
)
_COUNCIL = "مجلس"
# Behind these a country has somebody of theirs behind it.
_TEAMS = words("منتخب وزراء دفاع خارجیه داخلیه مالیه جیش")
# Titles of whoever belongs to the body before them: "Hezbollah its secretary-general X".
_ITS = words(
    "زعيمه زعيمها قائده قائدها رئيسها وزيرها سفيرها مندوبها متحدثها ممثلها نائبها مرشحها مرشدها مبعوثها"
)
_ITS_CHIEF = ("امینه", "العام")
_HEADED = words("فی باسم لدی عن ل من")
# What may be told of a person between commas begins with one of these.
TITLES = _OFFICES | words(
    "سخنگوی سخنگو معاون فرمانده نماینده سرپرست کفیل مدیرکل پادشاه ولیعهد کاردار مشاور دبیر عضو ناطق "
    "متحدثه قایم مستشار ولی رییسه سلطان مرشد عاهل امینه مدیر صدر وزیراعظم ترجمان سربراه چییرمین سیکرتری "
    "سیکریٹری رکن رہنما سپریم چیف گورنر معظم قیادی نجل الناطق الامین الرییس الوزیر المتحدث"
)


class Phrases:
    """Words of which some are actors, and what belongs to whom of them."""

    words: list[str]
    spans: list[tuple[int, int]]
    who: dict[int, Who]
    company: frozenset[str]
    _verb_first: bool
    # In Persian nothing but a title before it makes a country or body part of a name behind.
    _titled_only: bool
    _text: str

    def _is_led_in_a_title(self, at: int) -> bool:
        """Whether "to" before a body belongs to the title of a person: "الأمين العام لحزب الله X"."""
        before = self.words[max(0, at - 2) : at]
        return self._verb_first and before[1:] == [TO] and before[0] in self.company

    def _is_envoy(self) -> bool:
        """Whether two countries stand in a title: "the Omani ambassador to Kuwait", in Arabic."""
        at = len(self.words)
        if not {at - 1, at - 3} <= self.who.keys():
            return False
        sent = self._verb_first and self.words[-4:-3] and self.words[-4] in _ENVOYS
        return self.words[-2] == _BY or bool(sent and self.words[-2] in _SENT_TO)

    def _is_elsewhere(self, at: int, who: Who, behind: Sequence[str]) -> bool:
        """Whether a country or body before a person is not his."""
        before = self.who[at]
        if behind and (behind[0] in _ITS or tuple(behind[:2]) == _ITS_CHIEF):
            return True
        if self._verb_first and self._is_of_a_body(at):
            return True
        if self._titled_only and not behind:
            titled = self.company.issuperset(self.words[max(0, at - 1) : at])
            if not at or not titled:
                return True
        if not before.country:
            if not self._verb_first or behind:
                return False
            if not MEMBERS.isdisjoint(self.words[max(0, at - 2) : max(0, at - 1)]):
                return False
            # "Hamas Netanyahu" are two, in Arabic.
            titled = at > 0 and self.company.issuperset(self.words[at - 1 : at])
            led = not _AT.isdisjoint(self.words[max(0, at - 1) : at])
            return led or (not titled and before.office not in who.office)
        if self._verb_first and not behind and not self._is_adjective(at):
            near = self.words[max(0, at - 1) : at]
            return not TITLES.intersection(near) and not _TEAMS.intersection(near)
        return (who.home is not None and who.home != before.id) or self._is_place(at, behind)

    def _is_of_a_body(self, at: int) -> bool:
        """Whether a country is that of a body which a verb has right behind it in Arabic: "elected
        the Lebanese parliament the army commander X"."""
        body = self.words[max(0, at - 1) : at]
        head = at - 2 - (self.words[at - 2 : at - 1] == [_COUNCIL])
        headed = head >= 0 and self.words[head] in self.company | _HEADED
        return self.who[at].country and not _BODIES.isdisjoint(body) and not headed

    def _is_adjective(self, at: int) -> bool:
        """Whether Arabic names a country there by its adjective, by its last letter."""
        last = self.spans[at][1] - 1
        return self._text[last : last + 1] in _ADJECTIVAL or last >= len(self._text)

    def _is_place(self, at: int, behind: Sequence[str]) -> bool:
        """Whether a country is only the place where the holder of an office is met."""
        near = self.words[max(0, at - 1) : at]
        return not _AT.isdisjoint(near) and (not behind or not _OFFICES.isdisjoint(behind))
