"""Who stands as the subject of a Persian, Arabic or Urdu verb."""

from jobs.rules.events.eastern.clause import Clause
from jobs.rules.events.eastern.found import found_at
from jobs.rules.events.eastern.letters import plain, words
from jobs.rules.events.eastern.marks import DELEGATION
from jobs.rules.events.kinds import SPEECH

_LOOK, _NEAR, _FAR = 24, 4, 9
_UNNAMED = words("مسؤول مسؤولون مصدر مصادر المصدر المصادر مسوول")
# Nouns of a doing whose object follows.
DOINGS = words("تعیین انتخاب انتصاب تکلیف")
_OF_OTHERS = DOINGS | words(
    "زیاره اجتماعا مکالمه استقباله استقبالها لقایه لقاءه لقاوه لقاءها لقایها"
)
# Verbs that always have somebody as their object.
_TRANSITIVE = words("حث حثت یحث تحث ناشد ناشدت هنا هنات شکر شکرت اتهم اتهمت")
_RELATIVE = words("الذی التی الذین")
# Bodies that are named by nothing but what they are.
_THE_BODY = words("الحرکه الوزاره الجماعه الشبکه المنظمه الشرکه الوکاله الهییه الرییس")
# An Arabic verb of the present begins so.
_PRESENT = "یت"
_SAYING = words("کہنا")
# Verbs that end as others of the plural; lands, houses and peoples that are "he".
_HE = words("دعا هنا دان ادان هدد غزا")
_HE_LANDS = tuple(
    words(
        "لبنان العراق الاردن المغرب السودان الیمن الصومال الکرملین البیت الاحتلال الکیان النظام البنتاغون "
        "الایلیزیه نظام جنوب داونینغ قطاع السلطان العدو کیان عراق اردن سودان یمن"
    )
)
_BLAME = words("المسوولیه مسوولیه کامل")
# Shorter words that begin with that letter are bodies and towns: "بلدية جنين".
_TOWNS = 5
# Before the name of a town.
_TOWN = words("مدينة بلدة محافظة ولاية قرية مطار منطقة بلدية قضاء شرطة")
_DUAL = words("وقعا")
# "His country" before an Arabic verb, with what denies it, is its subject.
_HIS_LAND = words("بلاده بلادها بلدهما بلدنا بلادنا")
# What has "کی" or "کا" before it in an Urdu heading, and verbs that only say that it was.
_OF_IT = words("کی کا")
_CAME_ABOUT = words("ہوئی ہوا ہوئے ہوگی ہوگا ہو")
_OBLIQUE = "ے"
_GOING = frozenset(["protest", "visit"])
_CLAIM = plain("ذمہ")
_SEMICOLON = "؛"
# Arabic "saying that", "calling for": the doer is the sentence's.
_PARTICIPLES = words(
    "متهما متهمه منددا مندده مستنکرا مستنکره منتقدا منتقده مستهجنا مستهجنه حاثا حاثه ملوحا ملوحه منوها منوهه مبارکا مبارکه "
    "نافیا نافیه معربا معربه معلنا معلنه متعهدا متعهده واصفا واصفه مجددا مجدده منبها "
    "داعیا داعیه مناشدا مناشده مطالبا مطالبه محذرا محذره مهددا مهدده متوعدا متوعده مضیفا مضیفه موکدا موکده "
    "تشمل یشمل شملت موضحا موضحه مشیرا مشیره مشددا مشدده معتبرا معتبره لافتا قایلا قایله مرحبا مرحبه مشیدا مشیده مثمنا مهنیا مهنیه شاکرا"
)
_WAS = words("کان کانت وکان وکانت")
# A paper that demands, and by whom it is adopted; what begins a clause with a doer of its own.
_TEXTS = words("قرار قرارا بیان بیانا مشروع اتفاق رساله قانون مقترح")
_ADOPTS = words("تبنی تبنت اعتمد اعتمدت اصدر اصدرت وجه وجهت اقر اقرت یتبنی")
_MEANWHILE = words("حین بینما فیما ما")
# "During which", behind a verb whose doer is the sentence's.
_DURING_IT = words("خلاله خلالها خلالهما")
_OF_HIM = words("به بها بهم بهما")
# Behind "a suit" these say that who follows has filed it.
_FILED = words("رفعتها رفعها اقامتها اقامها قدمتها قدمها تقدمت تقدم")
# Behind what is summoned.
_ENVOYS = words("سفیر السفیر سفیره السفیره القایم سفراء السفراء قایم")
# Behind "of" in Urdu, who takes part for a body.
_MEMBERS = words(
    "کارکن کارکنوں کارکنان حامی حامیوں عوام شہری شہریوں طلبہ خواتین رہنما وکلا ملازمین"
)


class Subjects(Clause):
    """A clause in which the subject of its verb is looked for."""

    def _bare(self, first: int, end: int) -> list[int]:
        marks = self.spoken.subject
        return [p for p in self._places(first, end) if not self.marks[p] or self.marks[p] in marks]

    def _subjects(self) -> list[int]:
        """In Arabic whoever is named next, else the first who has no other particle."""
        bare = self._bare(self.at - 2 * _LOOK, self.end)
        if self.wording.words[0] in _SAYING:
            bare = [p for p in self._places(self.first, self.at) if self.marks[p] in ("کا", "نے")]
        before = [place for place in bare if place < self.at]
        if self.spoken.verb_first:
            return self._arabic_subjects(before, [place for place in bare if place > self.at])
        near = [place for place in before if place >= self.first]
        if self.spoken.marks_follow:
            if self.wording.words[0] == _CLAIM and not before:
                return self._group([p for p in bare if self.marks[p] == "نے"])
            members = [p for p in self.inside if self._is_of_members(p)]
            if self.wording.kind == "protest" and members:
                return self._group(members[-1:])
            if led := [p for p in before if self.marks[p] == "نے"]:
                own = [p for p in led if p >= self.first] or near
                return self._group(own) if own else self._group(self._last_led(led))
            if self._is_heading():
                whose = [p for p in self.inside if self.marks[p] in _OF_IT]
                return self._group(whose or self.inside)
            if self.wording.kind in _GOING and not near:
                near = [p for p in self.inside if self._is_of_members(p)]
        if not near and _SEMICOLON in self.told.words[: self.first]:
            begun = self.first - self.told.words[: self.first][::-1].index(_SEMICOLON)
            before = [p for p in before if p >= begun]
        return self._group(near or before)

    def _last_led(self, led: list[int]) -> list[int]:
        """Who did something last in Urdu, of those with his particle: he does more."""
        first = len(led) - 1
        while first and len(self._group([led[first - 1], led[first]])) > 1:
            first -= 1
        return led[first:]

    def _arabic_subjects(self, before: list[int], after: list[int]) -> list[int]:
        """The subject among those without a particle `before` and `after` an Arabic verb."""
        words = self.told.words
        if self.wording.words[0] in _PARTICIPLES:
            return self._group(before)
        behind = words[self.at - 1] if self.at else ""
        if behind in _TEXTS and words[self.at][0] in _PRESENT:
            return self._group(before) if not _ADOPTS.isdisjoint(words[: self.at]) else []
        if self.wording.kind == "die" and behind in _RELATIVE:
            return before[-1:]
        if self.wording.kind == "attack" and behind in _RELATIVE and not self.found.him:
            return [place for place in before if place == self.at - 2]
        if behind in _MEANWHILE:
            before = []
        if before and not _DURING_IT.isdisjoint(words[self.last : self.last + 1]):
            return self._group(before[:1])
        if words[self.at - 1 : self.at] == ["قد"]:
            had = [p for p in before if p >= self.first and self.at - p < _NEAR]
            if had and words[had[0] - 1] in _WAS:
                return self._group(had)
        if self.wording.cameo == "180":
            return self._group(after if after and self._adjoins(after[0]) else [])
        if self.wording.words[0] in _DUAL:
            return [p for p in before if self.told.who[p].person][:2]
        if words[self.last : self.last + 1] and words[self.last] in _FILED:
            return self._group(after)
        summons = self.wording.kind == "summon" and after
        if summons and not _ENVOYS.isdisjoint(words[self.last : after[0]]):
            return self._group(before)
        if not _HIS_LAND.isdisjoint(words[max(self.first, self.at - 2) : self.at]):
            return []
        return self._before_or_behind(before, after)

    def _before_or_behind(self, before: list[int], after: list[int]) -> list[int]:
        """The subject of an Arabic verb that no word beside it tells more of."""
        words = self.told.words
        if self.at - 1 in before and words[self.at][0] != "و":
            if self._is_topic():
                return self._group_before([self.at - 1])
            if words[self.at][0] in _PRESENT and self.told.who[self.at - 1].country:
                return []
        if before and self.wording.words[0] in _OF_OTHERS:
            after = []
        elif self.first and words[self.first - 1] in _RELATIVE:
            before = []
        elif before and after and self._is_object(after[0]):
            after = []
        elif after and self._is_of_another_gender(after[0]):
            return self._group([p for p in before if self.told.who[p].person or not self.marks[p]])
        near = [p for p in before if p >= self.first]
        return self._group(after if after and self._adjoins(after[0]) else near or before)

    def _is_heading(self) -> bool:
        """Whether an Urdu sentence has no verb but "was", so that a deed is its subject's: "X's
        meeting with Y"."""
        words, first = self.told.words, self.inside[:1]
        behind = words[self.last : self.last + 1]
        over = not behind or behind[0] in self.spoken.breaks | _CAME_ABOUT
        if not over or not first or first[0] > self.at:
            return False
        if self.wording.kind == "meet" and {self.marks[p] for p in self.inside} >= {"سے", "کی"}:
            return True
        if self.marks[first[0]] not in _OF_IT:
            return False
        # Of another deed before it the first may be the doer, if his particle suits that.
        between = [at for at in range(first[0], self.at) if found_at(self.told, at, self.spoken)]
        return len(self.inside) > 1 and all(words[at].endswith(_OBLIQUE) for at in between)

    def _is_of_members(self, place: int) -> bool:
        """Whether Urdu speaks of a body's people: "workers of X"."""
        behind = self.told.words[place + 1 : place + 3]
        known = self.spoken.company - _OF_IT if self.wording.kind == "visit" else _MEMBERS
        return (
            place < self.at and behind[:1] in (["کے"], ["کا"]) and not known.isdisjoint(behind[1:])
        )

    def _is_object(self, place: int) -> bool:
        """Whether who stands behind an Arabic verb is its object, by what follows him."""
        behind = self.told.words[place + 1 : place + 2]
        if behind and behind[0] in _BLAME:
            return place == self.last
        last = not behind or behind[0] in self.spoken.marks | self.spoken.breaks
        return self.wording.words[0] in _TRANSITIVE and (last or behind[0][:1] == "ب")

    def _is_of_another_gender(self, place: int) -> bool:
        """Whether an Arabic verb cannot have the land behind it as its subject: "دعا إيران" is no
        call of Iran's, who is she."""
        verb, who = self.told.words[self.at], self.told.who[place]
        if place != self.last or not who.country or len(self.wording.words) > 1:
            return False
        verb = verb.removeprefix("و").removeprefix("ف").removeprefix("س")
        he = verb[-1:] not in ("ت", "ن", "ا", "و") or verb in _HE
        he = he and verb[:1] not in ("ت", "ن") and "object" in self.wording.to
        name = plain(self.told.written(place))
        named = name[-1:] != "ی" and not name.startswith(_HE_LANDS)
        return he and named and not self.found.noun

    def _is_topic(self) -> bool:
        """Whether who stands before an Arabic verb is its subject, not what belongs to a thing."""
        words = self.told.words
        before = words[self.at - 2] if self.at - 2 >= self.first else ""
        plain = not before or before in self.spoken.marks or before in self.spoken.company
        return plain or before in self.spoken.joints

    def _adjoins(self, place: int) -> bool:
        """Whether nothing but a noun phrase stands between a verb and a name behind it."""
        between, spoken = self.told.words[self.last : place], self.spoken
        if between[-1:] == ["من"] and not DELEGATION.isdisjoint(between[-2:-1]):
            between = between[:-2]
        if self.told.words[place - 1] in _THE_BODY and len(between) == 1:
            return "الرییس" in between
        if self.told.who[place].person and len(between) < _FAR:
            named = [word for at, word in enumerate(between) if between[at - 1] not in _TOWN]
            return not any(word in spoken.wordings or self._is_led(word) for word in named)
        if not _UNNAMED.isdisjoint(between):
            return False
        said = self.wording.kind in SPEECH and self.told.who[place].country
        if said and not (spoken.company | _OF_HIM).issuperset(between):
            return False
        return len(between) <= _NEAR and not any(
            word in spoken.marks or word in spoken.wordings or self._is_led(word)
            for word in between
        )

    def _is_led(self, word: str) -> bool:
        """Whether Arabic writes "with" onto a word that is no title."""
        if word[:1] != "ب" or word in self.spoken.company or word in _OF_HIM:
            return False
        return word[:3] == "بال" or len(word) > _TOWNS or word[1:] in self.spoken.wordings

    def _owners(self) -> list[int]:
        """In Urdu the two whose meeting it is: "X and Y's meeting"."""
        at = self.at - 2
        whose = self.spoken.marks_follow and self.told.words[self.at - 1] == "کی"
        if not whose or at not in self.told.who or at not in self.inside:
            return []
        group = [p for p in self.inside if p <= at]
        two = self._group(group[-2:])
        return two if len(two) > 1 else []
