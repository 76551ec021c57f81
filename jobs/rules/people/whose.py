"""Whose an office is where the title says nothing of that: "the director", "وزیراعظم"."""

from collections.abc import Collection

from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.pages import Page
from jobs.rules.people.eastern.found import may_begin_a_name
from jobs.rules.people.eastern.words import THINGS
from jobs.rules.people.titles import Titled
from storage.folding import fold

# "The pope", "the taoiseach": whoever heads a country under a title of its own.
_UNLIKE_OTHERS = ("head_of_state", "head_of_government", "foreign_minister")
# A title of so many words few share: "رئیس مجلس شورای اسلامی".
_DISTINCT = 3
# Nobody else's title, however many countries are named.
_OF_ONE_LAND = frozenset(map(fold, ["صدر مملکت", "خادم الحرمين الشريفين"]))
# Titles that Urdu gives those of Pakistan without saying so, before the particle of who acts.
_HOME, _AT_HOME = "PK", frozenset(map(fold, ["وزیراعظم", "وزیر اعظم", "وزیرِ اعظم"]))
_OF_SUBJECTS = frozenset(map(fold, ["نے", "کا", "کی", "کو", "سے"]))
# Who is called so in Arabic script heads a government, and nothing else.
_PREMIERS = frozenset(map(fold, ["وزیراعظم", "وزیر اعظم", "نخست وزیر", "رئيس الوزراء"]))


class Owners:
    """The countries and organizations that an article names."""

    def __init__(self, named: Collection[str], known: Gazetteer) -> None:
        self.named, self.known = named, known
        self.nations = known.nation.keys() & named

    def is_told(self, page: Page, titled: Titled) -> bool:
        """Whether the text says whose office it is. A title that one listed office alone has may be
        that of many who are not listed: "the director", "the finance minister"."""
        words = range(titled.first, titled.last)
        if " ".join(page.laid.words[titled.first : titled.last]) in _OF_ONE_LAND:
            return True
        if len(titled.called) > 1 or not page.starting.keys().isdisjoint(words):
            return True
        (office,) = (self.known.office[one] for one in titled.called)
        if office.kind in _UNLIKE_OTHERS and len(words) == 1:
            return True
        # "رهبر انقلاب" is nobody else's; a bare "leader" is anybody's.
        if office.kind == "supreme_leader" and len(words) > 1:
            return True
        alone = office.of not in self.nations or len(self.nations) == 1
        return office.of in self.named and (alone or len(words) >= _DISTINCT)

    def _is_at_home(self, page: Page, titled: Titled) -> bool:
        """Whether Urdu speaks of its own prime minister: no country is named before him."""
        if " ".join(page.laid.words[titled.first : titled.last]) not in _AT_HOME:
            return False
        behind = page.laid.words[titled.last] if titled.last < len(page.laid.words) else ""
        first = min((hit.start for hit in page.nations), default=titled.end)
        return behind in _OF_SUBJECTS and first >= titled.end

    def of_the_only(self, page: Page, titled: Titled) -> frozenset[str]:
        """The office that heads the government of the only country that the text names, where a
        script without articles says no more than "وزیراعظم"."""
        words = page.laid.words
        if self._is_at_home(page, titled):
            return titled.offices & self.known.offices_of.get(_HOME, frozenset())
        if len(self.nations) != 1 or " ".join(words[titled.first : titled.last]) not in _PREMIERS:
            return frozenset()
        behind = words[titled.last] if titled.last < len(words) else ""
        if may_begin_a_name(page.laid, titled.last) or behind in THINGS:
            return frozenset()
        (nation,) = self.nations
        return titled.offices & self.known.offices_of.get(nation, frozenset())
