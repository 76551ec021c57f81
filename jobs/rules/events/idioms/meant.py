"""Whom pronouns mean in a clause of one more language, and verbs that name nobody."""

from collections.abc import Sequence

from jobs.rules.events.idioms.clause import Clause
from jobs.rules.events.idioms.company import Company
from jobs.rules.events.kinds import SPEECH
from jobs.rules.events.line import Who

_NEAR, _OFFICE = 4, 6
# How a Spanish infinitive ends that has whom it means at its end.
_JOINED = ("rlo", "rla", "rle", "rlos", "rlas", "rles")
_PLURAL = frozenset(
    ["les", "los", "las", "ses", "sus", "des", "troupes", "forces", "autorités", "autoridades"]
)
_UNNAMED = SPEECH | {"visit", "meet", "call", "sign"}
_SHE = frozenset(["elle", "ella", "она"])
# What in Chinese answers what was just told.
_ANSWERED = ("予以", "表示")
_TAKEN_UP = frozenset(["appeal", "demand", "condemn", "threaten"])


def antecedent(clause: Clause) -> tuple[Who | None, Who | None]:
    """Of whom "who" says more, and of whom "to whom" does: whoever is named right before."""
    words, at = clause.told.words, clause.first - 1
    if at < 1 or words[at] not in clause.idiom.relative:
        return None, None
    undergoes = words[at - 1] in clause.idiom.marks
    comma = words[at - 1] == ","
    while at and (words[at - 1] == "," or words[at - 1] in clause.idiom.marks):
        at -= 1
    named = clause.told.who.get(at - 1)
    owned = clause.told.marks.get(at - 1) == clause.idiom.owned != ""
    if comma and owned and named and not named.person:
        # "del norte de Gaza, que tachó de imposible"
        return None, None
    return (None, named) if undergoes else (named, None)


def first_behind(clause: Clause) -> Who | None:
    """Who is named first behind a clause that opens a sentence: "Junto a X, a quien recibió, Y dijo"."""
    told = clause.told
    behind = [
        place for place in clause.bare(clause.last, len(told.words)) if told.who[place].person
    ]
    return told.who[behind[0]] if behind and "," in told.words[clause.last : behind[0]] else None


def implied(clause: Clause) -> list[Who]:
    """The country that a wording names in itself, or that "where" means: "访华", "où il s'est rendu"."""
    told, first = clause.told, clause.first
    if clause.saying.kind == "visit" and told.words[max(0, first - 1)] in clause.idiom.where:
        near = [told.who[at] for at in clause.places(max(0, first - 3), first)]
        return [who for who in near if who.country][-1:]
    codes = [mark[1:] for mark in clause.saying.to if mark.startswith("=")]
    return [Who(code, country=True, home=code) for code in codes]


def meant(clause: Clause, company: Company) -> Who | None:
    """Who does it where nobody is named: "he", or whoever spoke before "that"."""
    idiom, last = clause.idiom, next(iter(company.recent), None)
    if clause.is_noun and clause.saying.kind == "attack" and clause.previous in _TAKEN_UP:
        # "Paris appelle Moscou à cesser ses frappes"
        return None
    if _is_his(clause):
        she = not _SHE.isdisjoint(clause.told.words[clause.first : clause.last + 2])
        if she and company.former and not company.former.person and not company.source:
            # "La junte ... Elle avait ordonné"
            return company.former
        return company.source or last or _person_ahead(clause)
    if clause.is_noun and clause.saying.kind in ("call", "meet"):
        # "said the president at a meeting with"
        return company.source
    if clause.is_noun and clause.saying.kind == "attack":
        return None
    if clause.goes_back():
        return company.main
    if _is_office(clause) and not (clause.saying.kind == "statement" and clause.is_quoted()):
        return last
    opening = clause.told.words[clause.first - 1] if clause.first else ""
    if opening in idiom.that and idiom.auxiliaries and not _is_complement(clause):
        # "la flotilla que viajaba"
        return None
    return _carried_on(clause, company, opening) or (last if _is_unsaid(clause) else None)


def _carried_on(clause: Clause, company: Company, opening: str) -> Who | None:
    """Who acted before, where a clause or sentence goes on about him."""
    named = clause.bare(clause.first, clause.at)
    if opening in clause.idiom.that and company.source and not named:
        return company.source
    if _goes_on(clause, opening):
        before = clause.bare(0, clause.first)
        return company.source or (clause.told.who[before[-1]] if before else None)
    if _opens(clause):
        return company.former or next(iter(company.recent), None)
    return None


def _is_his(clause: Clause) -> bool:
    """Whether "he" stands beside a verb, or "his" before a noun."""
    words, idiom = clause.told.words, clause.idiom
    own = clause.is_noun or not idiom.spaced
    owned = own and not idiom.own.isdisjoint(clause.ahead(2 if idiom.spaced else _NEAR))
    around = [*words[clause.first : clause.at], *words[clause.last : clause.last + 2]]
    return owned or not idiom.pronouns.isdisjoint(around)


def _person_ahead(clause: Clause) -> Who | None:
    """The first person whom the sentence names before the verb."""
    named = (clause.told.who[at] for at in clause.bare(0, clause.at))
    return next((who for who in named if who.person), None)


def _opens(clause: Clause) -> bool:
    """Whether a sentence begins with a verb, or a word like "also", and names nobody who acts:
    "Además, instó a Irán"."""
    idiom, words, lead = clause.idiom, clause.told.words, clause.lead()
    if not idiom.unnamed or clause.is_noun or clause.saying.kind not in _UNNAMED:
        return False
    if idiom.verb_last:
        opened = not idiom.openers.isdisjoint(words[:2]) or bool(clause.told.marks.get(0))
        return opened and not clause.bare(clause.first, clause.at)
    following = words[clause.last] if clause.last < len(words) else ""
    named = idiom.is_title(following) or following in idiom.articles
    if named and clause.saying.kind == "statement":
        return False
    said = all(word in idiom.openers or word in idiom.fillers for word in words[:lead])
    return said and not clause.bare(0, clause.at)


def _is_office(clause: Clause) -> bool:
    """Whether an office alone acts: "Le président a salué", "afirmó el mandatario"."""
    told, idiom, lead = clause.told, clause.idiom, clause.lead()
    if clause.is_noun or idiom.verb_last:
        return False
    words = told.words
    end = clause.end if "," not in words[clause.last : clause.end] else clause.last
    return _names_office(clause, words[clause.first : lead]) or (
        not idiom.acting and _names_office(clause, words[clause.last : end])
    )


def _names_office(clause: Clause, words: Sequence[str]) -> bool:
    """Whether words are only an office of one man, with its article."""
    idiom = clause.idiom
    if not 0 < len(words) < _OFFICE or any(word in _PLURAL for word in words):
        return False
    if not (idiom.lands | idiom.own).isdisjoint(words):
        return False
    titled = any(map(idiom.is_title, words))
    acting = not idiom.acting or words[0] in idiom.acting
    plain = (idiom.is_title(w) or w in idiom.articles or w in idiom.fillers for w in words)
    return titled and acting and all(plain) and words[0] not in idiom.marks


def _is_complement(clause: Clause) -> bool:
    """Whether a verb governs a clause: "dijo que", and no noun does: "la flotilla que"."""
    first = clause.first
    if clause.told.words[clause.at] in clause.idiom.whom:
        # "una gira que lo llevará a"
        return True
    return any(first - _OFFICE < found.last < first and not found.is_noun for found in clause.found)


def _goes_on(clause: Clause, opening: str) -> bool:
    """Whether a verb without a subject follows "where" or "but": "llegó, donde se reunió con X"."""
    idiom, following = clause.idiom, clause.told.words[clause.last : clause.last + 1]
    plain = opening.isalpha() and not clause.is_noun and idiom.spaced and not idiom.verb_last
    named = any(word in idiom.articles or idiom.is_title(word) for word in following)
    return plain and not named and not clause.bare(clause.first, clause.at)


def _is_unsaid(clause: Clause) -> bool:
    """Whether a verb of saying stands alone: "“...”, dijo", "Finland, he added, must join"."""
    idiom = clause.idiom
    if clause.saying.kind not in ("statement", "threaten") or not idiom.unnamed:
        return False
    if idiom.verb_last:
        return not clause.told.who
    return clause.is_quoted() or clause.is_inserted()


def addressed(clause: Clause, company: Company, acting: Sequence[Who]) -> Who | None:
    """Whom "him" beside the verb means: the last person named before, who does not act."""
    words, idiom = clause.told.words, clause.idiom
    given = clause.saying.kind == "aid"
    if clause.is_noun and not given:
        return None
    spoken = clause.saying.kind == "statement" or given
    pronouns = idiom.told if spoken else idiom.whom | idiom.told
    behind = [] if idiom.auxiliaries else words[clause.last :][:1]
    pronouns |= frozenset() if idiom.spaced else idiom.pronouns
    ahead = words[clause.lead() : clause.at] if idiom.auxiliaries else clause.ahead(3)
    ahead = words[clause.first : clause.at] if given else ahead
    joined = clause.saying.form == "infinitive" and words[clause.at].endswith(_JOINED)
    if not joined and pronouns.isdisjoint([*ahead, *behind]):
        return None
    here = [who for at, who in clause.told.who.items() if at < clause.at and who.person]
    ids = {who.id for who in acting}
    return next((w for w in (*reversed(here), *company.recent) if w.id not in ids), None)


def both(clause: Clause, company: Company) -> Sequence[Who]:
    """Whom "both sides" means, or "the two countries"."""
    near = [*clause.ahead(), *clause.behind()]
    if clause.saying.kind != "sign" or len(company.pair) != 2:
        return ()
    if not clause.idiom.lands.isdisjoint(near):
        return [Who(w.home, country=True, home=w.home) for w in company.pair if w.home]
    return company.pair if not clause.idiom.both.isdisjoint(near) else ()


def taken_up(clause: Clause, company: Company, acting: Sequence[Who]) -> Sequence[Who]:
    """Who did what is condemned, where it was told before: "condenaron el asalto"."""
    if clause.saying.kind != "condemn":
        return ()
    bare = clause.saying.words[0].startswith(_ANSWERED) and not clause.idiom.spaced
    if bare or not clause.idiom.this.isdisjoint(clause.ahead()):
        return _done_before(clause, company, acting)
    named = any(found.saying.kind == "attack" and found.is_noun for found in clause.found)
    return company.attackers if named else ()


def _done_before(clause: Clause, company: Company, acting: Sequence[Who]) -> Sequence[Who]:
    """Who did what "this" takes up: who acted last, else who is named first in the sentence."""
    told, lead = clause.told, clause.ahead()
    first = next((told.who[at] for at in clause.bare(0, clause.at - len(lead))), None)
    ids = {who.id for who in acting}
    known = (who for who in (company.source, company.main, first) if who and who.id not in ids)
    who = next(known, None)
    return [who] if who else ()


def undergoing(clause: Clause, company: Company) -> Sequence[Who]:
    """To whom it is done where the clause names nobody: "where he was received by X"."""
    taken = taken_up(clause, company, ())
    if taken or clause.is_aside() or clause.bare(clause.first, clause.at):
        return taken
    # "where he was received"
    where = company.source if clause.first and clause.lead() - clause.first < 2 else None
    who = meant(clause, company) or where
    return [who] if who else ()
