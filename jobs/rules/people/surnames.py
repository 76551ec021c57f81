"""Whose a surname is that stands alone: of those who bear it, whom a reader of that day has in mind."""

from collections.abc import Collection, Sequence

from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.finding import Hit
from jobs.rules.names.pages import SPACES, Page
from jobs.rules.people.families import FAMILIES, FAMILIES_FIRST
from jobs.rules.people.familiesworld import FAMILIES_WORLD
from jobs.rules.people.given import GIVEN
from jobs.rules.people.givenworld import GIVEN_WORLD
from jobs.rules.people.tenures import Tenures
from jobs.rules.people.titles import APOSTROPHES, Titled
from jobs.rules.people.wordlists import EVERYDAY_SURNAMES, PAST, words_of
from storage.folding import fold

# Whose surname alone is enough, where the text names the country or organization, and nobody else
# is called so.
_KNOWN_BY_SURNAME = (
    "supreme_leader",
    "head_of_state",
    "head_of_government",
    "foreign_minister",
    "secretary_general",
)
_HEADS = (*_KNOWN_BY_SURNAME[:3], "secretary_general")
_SHORTEST_RARE, _SHORTEST_SAYING = 5, 3
_CYRILLIC = "\u0400"
# Before the name of one of several: it is not the one in office.
_NO_MORE = PAST | words_of(
    "slain assassinated martyred killed deceased الراحل شهید فقید مرحوم покойный"
)
# Surnames that are words of every day in a script without capitals, or given names: they count
# behind a title or after the full name.
_WORDS_TOO = words_of("شي عباس سلمان وانغ وانگ")


class Surnames:
    """Understands the surnames of one article."""

    def __init__(self, tenures: Tenures, owners: Collection[str], known: Gazetteer) -> None:
        self.tenures, self.owners, self.known = tenures, owners, known

    def namesake(self, named: Sequence[str], titled: Titled | None) -> Sequence[str]:
        """Who of several with one full name is meant: by the title, else whoever is in office."""
        fitting = self.fitting(named, titled)
        if titled is None and (day := self.tenures.day):
            fitting = [person for person in named if self.known.held(person, day)]
        return fitting or named

    def meant(
        self,
        page: Page,
        hit: Hit,
        titled: Titled | None,
        jointly: str,
        familiar: Sequence[str],
    ) -> Sequence[str]:
        """Who is meant by a surname where it stands. `jointly`: the title that it shares."""
        named: Sequence[str] = hit.meaning.surnames
        words = page.laid.text[hit.start : hit.end]
        if jointly and (called := self.called(familiar or named, jointly)):
            return called
        if len(named) > 1 and not _NO_MORE.isdisjoint(
            page.laid.words[max(0, hit.first - 2) : hit.first]
        ):
            named = [person for person in named if not self.tenures.held(person)] or named
        return self.bearers(words, named, titled, familiar) or self.of_country(page, hit)

    def bearers(
        self, words: str, named: Sequence[str], titled: Titled | None, familiar: Sequence[str]
    ) -> Sequence[str]:
        """Who of those with this surname is meant: nobody, one, or several undecided. `familiar`
        are those whom the text has named in full."""
        if titled and titled.offices:
            fitting = self.fitting(named, titled)
            both = [person for person in fitting if person in familiar]
            if both or fitting:
                return both or fitting
            if fold(words) in self.known.famous and (
                once := self.tenures.ever(named, titled.offices)
            ):
                return once
            return familiar if len(familiar) == 1 and not titled.specific else ()
        return familiar or self._known_alone(fold(words), named)

    def fitting(self, named: Sequence[str], titled: Titled | None) -> Sequence[str]:
        """Those of the named who held an office that the title can mean."""
        if titled is None:
            return named
        if titled.past:
            return self.tenures.ever(named, titled.offices)
        return self.tenures.or_lately(named, titled.offices)

    def called(self, named: Sequence[str], title: str) -> Sequence[str]:
        """Those of the named who hold an office that is called so, whosever."""
        return [
            person
            for person in named
            if any(title in map(fold, office.titles) for office in self.tenures.titled(person))
        ]

    def of_country(self, page: Page, hit: Hit) -> Sequence[str]:
        """Who of those with a surname holds an office of the country right before it: "South
        Korea's Yoon"."""
        laid, first = page.laid, hit.first - 1
        owned = first > 0 and laid.words[first] == "s" and laid.gap(first) in APOSTROPHES
        nation = page.ending.get(first) if owned else None
        if nation is None or laid.gap(hit.first) not in SPACES:
            return ()
        return [
            person
            for person in hit.meaning.surnames
            if any(office.of in nation.meaning.nations for office in self.tenures.titled(person))
        ]

    def in_office(self, page: Page, hit: Hit, beside: bool) -> Sequence[str]:
        """The only bearer of a surname who holds an office on the day: one that is known by surnames,
        if somebody else is named `beside`, or any, with a name that few have."""
        if self.tenures.day is None:
            return ()
        words, named = page.laid.text[hit.start : hit.end], hit.meaning.surnames
        rare = len(words) > _SHORTEST_SAYING and not {fold(words)} & (_COMMON | _WORDS_TOO)
        standing = [
            person
            for person in named
            if any(
                rare or (beside and office.kind in _KNOWN_BY_SURNAME)
                for office in self.tenures.held(person)
            )
        ]
        return standing if len(standing) == len(named) == 1 else ()

    def undecided(self, hit: Hit, titled: Titled | None) -> Sequence[str]:
        """Those with a surname of whom any may be meant: several who had held the office of its
        title, or one that makes a surname known."""
        if hit.meaning.senses[0].folded in _WORDS_TOO:
            return ()
        named = hit.meaning.surnames
        if titled and titled.offices:
            may = self.tenures.ever(named, titled.offices)
        else:
            may = self._known_by_then(named)
        return may if len(may) > 1 else ()

    def _known_alone(self, words: str, named: Sequence[str]) -> Sequence[str]:
        if words in _WORDS_TOO:
            return ()
        famous = [p for p in named if words in self.known.person[p].famous]
        named = famous or named
        if len(named) == 1 and (famous or _is_acronym(words) or self._is_rare(words)):
            return named
        if len(named) == 1 and self._was_known_so(named[0], words):
            return named
        standing = [p for p in named if self._is_known_so(p, words)]
        known = self._known_by_then(named)
        if famous:
            # The one in office is nobody's namesake; before there were two, the first was meant.
            standing, known = standing or known, []
        return standing if len(standing) == 1 and known in ([], standing) else ()

    def _is_rare(self, words: str) -> bool:
        """Whether hardly anybody else in the world is called so: "Kılıçdaroğlu", "Prigozhin"."""
        return len(words) >= _SHORTEST_RARE and not (
            words in _BORNE_BY_MANY
            or words[0] >= _CYRILLIC
            or not _BORNE_BY_MANY.isdisjoint(words.split())
        )

    def _is_known_so(self, person: str, words: str) -> bool:
        """Whether its bearer is in office on the day, in a country or organization that is named,
        or as the head of any, with a name that few have."""
        if self.tenures.day is None and self.tenures.within is None:
            return False
        rare = len(words) >= _SHORTEST_RARE and words not in _COMMON
        return any(
            (office.kind in _KNOWN_BY_SURNAME and office.of in self.owners)
            or (office.kind in _KNOWN_BY_SURNAME and (rare or words in self.known.famous))
            for office in self.tenures.held(person)
        )

    def _was_known_so(self, person: str, words: str) -> bool:
        """Whether its only bearer had headed a country by then that is named."""
        day = self.tenures.day
        return (
            len(words) >= _SHORTEST_RARE
            and words not in _COMMON
            and any(
                (term.start is None or day is None or term.start <= day)
                and self.known.office[term.office].kind in _HEADS[:3]
                and self.known.office[term.office].of in self.owners
                for term in self.known.terms_of.get(person, ())
            )
        )

    def _known_by_then(self, named: Sequence[str]) -> list[str]:
        """Those of the named who had held an office by then that makes a surname known."""
        day = self.tenures.day
        return [
            person
            for person in named
            if any(
                (term.start is None or day is None or term.start <= day)
                and self.known.office[term.office].kind in _KNOWN_BY_SURNAME
                for term in self.known.terms_of.get(person, ())
            )
        ]


# Borne by many, and yet whoever reads of them thinks of one.
_THEIR_OWN = words_of(
    "prabowo widodo scholz stoltenberg salvini mattarella borrell feijoo erdogan nasrallah berlusconi "
    "infantino mogherini qalibaf araghchi baghaei grossi ocalan zelaya "
    "ahmadinejad akhundzada karzai tsipras zardari hasina mahathir musharraf muhyiddin yoon traore"
)
_COMMON = FAMILIES | FAMILIES_FIRST | (GIVEN - GIVEN_WORLD) | EVERYDAY_SURNAMES
_COMMON -= _THEIR_OWN
# Nor those that are words, towns or things.
_BORNE_BY_MANY = (
    FAMILIES
    | FAMILIES_FIRST
    | FAMILIES_WORLD
    | GIVEN
    | EVERYDAY_SURNAMES
    | words_of(
        "bishop christian cleverly english emir price store stock stocker talon young waltz garland "
        "harper granger truss pence reeves mason coventry scotland montenegro sultan lincoln champagne "
        "grande banga bongo bondi borne lasso chapo hidalgo weekes cartes conde wever cheney kellogg "
        "seguro ribera sturgeon massa martins vella ponta altun altman shapiro camara cisse medvedev "
        "bogdanov dmitriev novikov petkov hamdan maliki sudani bagheri mahamat safadi washington "
        "carmona colonna conte khamis manchin messi abadi akram jalali ghasemi king sheikh bin van "
        "louis fox hook bar muscat raisi raeisi raissi"
    )
) - _THEIR_OWN


def _is_acronym(words: str) -> bool:
    return words in ("mbs", "mbz")
