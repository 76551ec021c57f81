"""Sides that are turned in Persian, Arabic and Urdu: in the passive, of a call that was received."""

from jobs.rules.article import EventKind
from jobs.rules.events.drafts import Draft
from jobs.rules.events.eastern.found import found_at
from jobs.rules.events.eastern.judging import CALLS, HAZARDS, judged
from jobs.rules.events.eastern.letters import words
from jobs.rules.events.eastern.meant import AGREED
from jobs.rules.events.eastern.subjects import DOINGS
from jobs.rules.events.eastern.targets import Targets
from jobs.rules.events.line import Who

_FROM = words("من از")
_ASSAILS = words("هاجم هاجمت یهاجم تهاجم")
# Who is asked.
_ASKED = words("سے از من")
_UNDERGONE = frozenset(["attack", "summon", "expel", "condemn"])
_DOING = "تے"
_BY = words("سوی توسط")
_SUMMONED = _BY | words("به")
_WELCOME = words("استقبال خیرمقدم خیر")
_DENIES = words("تکذیب نفی نفت ینفی تنفی تردید استبعد استبعدت یستبعد تستبعد")
_LOOK, _NEAR, _FAR = 24, 4, 9
# "Received a telegram of congratulation from X."
_RECEIVED_KINDS = frozenset(["praise", "statement"])
_RECEIVES = words("تلقی تلقت تسلم تسلمت یتلقی وتلقی وتلقت وتسلم")
_CAMEO: dict[EventKind, str] = {"condemn": "111", "praise": "051", "demand": "100", "appeal": "020"}
# What Urdu says must be, and what should.
_MUST: dict[str, EventKind] = dict.fromkeys(words("ہوگا ہوگی ہوں_گے پڑے"), "demand")
_MUST |= dict.fromkeys(words("چاہیے چاہئے چاہئیں چاہییں"), "appeal")
_MUST_DO = ["یجب", "ان"]
# The marks of what is called something.
_OBJECTS = words("را کو")
_CALLED = words("علی من فی ضد")


class Turns(Targets):
    """A clause whose sides are known, and which is who of them."""

    def _turn(self, draft: Draft) -> None:
        """Turn the sides of a call that was received, and of what somebody undergoes."""
        callers = self._marked(_FROM)
        if draft.kind == "call" and callers and not draft.targets:
            draft.targets, draft.sources = draft.sources, [self.told.who[callers[0]]]
        received = draft.kind in _RECEIVED_KINDS and self.found.noun and callers
        if received and not _RECEIVES.isdisjoint(self._near_words()):
            draft.targets, draft.sources = draft.sources, [self.told.who[callers[0]]]
        his = self.told.words[self.last : self.last + 1]
        if draft.kind == "elect" and (self.found.him or not self.spoken.him.isdisjoint(his)):
            draft.sources, draft.targets = [], self._last_person()
        if draft.kind in ("elect", "appoint"):
            self._turn_office(draft)
        elif draft.kind in _UNDERGONE and self.wording.to:
            self._turn_passive(draft)
        if draft.kind == "attack" and self.wording.words[0] in _ASSAILS:
            self._turn_assailed(draft)
        if draft.kind == "resign" and draft.status == "called_for" and self.spoken.marks_follow:
            draft.sources = [self.told.who[place] for place in self._marked(_ASKED)]
        alone = draft.kind == "ceasefire" and len(draft.sources) == 1 and draft.status == "done"
        behind = self.told.words[self.at : self.end]
        if alone and not AGREED.isdisjoint([*self._near_words(), *behind]):
            draft.status, draft.targets = "planned", []
        if draft.kind == "praise" and self.wording.words[0] in _WELCOME:
            self._turn_welcome(draft)
        if draft.kind == "sanction" and draft.status == "called_for":
            draft.sources = []
        if draft.kind == "aid" and draft.status == "called_for":
            asked = [self.told.who[place] for place in self._marked(_ASKED)]
            draft.sources = asked or ([] if draft.targets else draft.sources)
        if self.told.words[self.at] in _DENIES or self.told.words[self.at][1:] in _DENIES:
            draft.lemma = "deny"

    def _turn_assailed(self, draft: Draft) -> None:
        """A person who attacks another does so by words."""
        if draft.sources and all(who.person for who in draft.sources):
            draft.kind, draft.cameo = "condemn", "111"
            near = [p for p in self.inside if p > self.at and not self.marks[p]]
            named = [self.told.who[place] for place in near]
            draft.targets = [who for who in draft.targets if who in named]

    def _turn_speech(self, draft: Draft) -> None:
        """What is said is more than said if it blames, praises or demands; a warning of rain is
        less than a threat."""
        words = self.told.words
        if draft.kind == "threaten" and not draft.targets and (must := self._must()):
            draft.targets = [self.told.who[must[1]]]
        if draft.kind == "threaten" and not draft.targets:
            if not HAZARDS.isdisjoint(words[self.first : self.end]):
                draft.kind, draft.cameo = "statement", "010"
            return
        if draft.kind != "statement" or not draft.sources:
            return
        if not CALLS.isdisjoint(self.wording.words):
            self._turn_judged(draft)
        elif must := self._must():
            kind, place = must
            near = self._group(self._places(place, place + _NEAR))
            own = {who.home for who in draft.sources} | {who.id for who in draft.sources}
            whom = [self.told.who[p] for p in near if self.told.who[p].id not in own]
            if whom:
                draft.kind, draft.cameo, draft.targets = kind, _CAMEO[kind], whom

    def _turn_judged(self, draft: Draft) -> None:
        """Who calls a deed a crime blames whose it is."""
        if self.spoken.verb_first:
            called = self.told.words[self.last : self.end + _FAR]
        else:
            called = self.told.words[self.first : self.at]
        kind = judged(called)
        if kind is None:
            return
        draft.kind, draft.cameo, draft.targets = kind, _CAMEO[kind], []
        for place in self._called(draft):
            draft.targets = [self.told.who[place]]
            break

    def _called(self, draft: Draft) -> list[int]:
        """Who is called something, or whose deed: the first named behind the speaker."""
        who = self.told.who
        reached = max((p for p in self.inside if who[p] in draft.sources), default=self.first)
        end = self.end if self.spoken.verb_first else self.at
        there = [p for p in self._places(reached + 1, end) if who[p] not in draft.sources]
        if self.spoken.verb_first:
            return [p for p in there if not self.marks[p] or self.marks[p] in _CALLED]
        ends = [at for at in range(self.first, end) if self.told.words[at] in _OBJECTS]
        there = [p for p in there if ends and p < ends[-1] and self.marks[p] != "با"]
        return there[-1:] if self.spoken.marks_follow else there

    def _must(self) -> tuple[EventKind, int] | None:
        """Who must or should do something, as the words behind the verb say."""
        words, who = self.told.words, self.told.who
        end = min(len(words), self.last + _LOOK)
        persian = not (self.spoken.verb_first or self.spoken.marks_follow)
        begun = self.last if persian else self.end
        place = next((p for p in range(begun, end) if p in who), None)
        if place is None or place > self.end + _NEAR:
            return None
        behind = words[place + 1 : place + _LOOK]
        if self.spoken.verb_first:
            led = words[place - 1] == "علی" and "ان" in behind[:_NEAR]
            return ("demand", place) if led or behind[:2] == _MUST_DO else None
        stop = next((n for n, word in enumerate(behind) if word in self.spoken.breaks), len(behind))
        if self.spoken.marks_follow:
            if self.marks[place] != "کو":
                return None
            kinds = [_MUST[word] for word in behind[:stop] if word in _MUST]
            return (kinds[-1], place) if kinds else None
        return ("demand", place) if "باید" in behind[:_NEAR] and not self.marks[place] else None

    def _near_words(self) -> list[str]:
        """The words right before the wording."""
        return self.told.words[max(0, self.at - _FAR) : self.at]

    def _turn_welcome(self, draft: Draft) -> None:
        """Who welcomes a person meets him."""
        if any(who.person for who in draft.targets):
            draft.kind, draft.cameo = "meet", "043"

    def _turn_passive(self, draft: Draft) -> None:
        if self._is_passive():
            by = _SUMMONED if draft.kind == "summon" else _BY
            doers = [self.told.who[place] for place in self._marked(by)]
            if draft.sources or doers:
                draft.sources, draft.targets = doers, draft.sources or draft.targets

    def _is_passive(self) -> bool:
        """Whether it is undergone, and no other deed behind it; in Urdu "while doing" ends like
        that too."""
        words, spoken = self.told.words, self.spoken
        for at in range(max(self.at, self.last - 1), min(self.last + 3, len(words))):
            if at >= self.last and found_at(self.told, at, spoken):
                return False
            if words[at] in spoken.passive and not words[at - 1].endswith(_DOING):
                return True
        return False

    def _turn_office(self, draft: Draft) -> None:
        elected = draft.kind == "elect" and not any(who.person for who in draft.targets)
        if elected and draft.targets and any(who.person for who in draft.sources):
            draft.sources, draft.targets = [], draft.sources
            return
        if draft.kind == "appoint" and draft.targets and not draft.sources:
            return
        self._turn_passive(draft)
        noun = self.wording.words[0] in DOINGS
        alone = noun or not draft.targets
        if alone and not noun and self.spoken.verb_first and not self._places(self.last, self.end):
            return
        if alone and not (draft.kind == "appoint" and self.spoken.subject):
            doers = draft.sources if noun and draft.targets else []
            draft.sources, draft.targets = doers, draft.targets or draft.sources
            if not doers and self.spoken.verb_first and self.told.words[self.at][0] == "و":
                draft.sources = self._doer_before(draft.targets)

    def _doer_before(self, targets: list[Who]) -> list[Who]:
        """Who did in Arabic what was told before, and now does more: "dismissed X and named Y"."""
        before = [self.told.who[place] for place in self._bare(0, self.at)]
        return [who for who in before[:1] if who not in targets]

    def _last_person(self) -> list[Who]:
        """The last person named before the wording."""
        near = [self.told.who[place] for place in self._places(0, self.at)]
        return [who for who in near if who.person][-1:]
