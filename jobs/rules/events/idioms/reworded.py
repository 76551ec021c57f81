"""What is called by another kind than its verb: harsh words, a vow, a warning, a talk by telephone."""

from jobs.rules.events.drafts import Draft
from jobs.rules.events.idioms.clause import Clause
from jobs.rules.events.line import Who

_HARSH = 10


def reword(draft: Draft, clause: Clause) -> None:
    """Call a deed what the words around its verb make of it."""
    special = clause.saying.special
    if draft.kind == "elect" and not draft.targets:
        draft.sources, draft.targets = [], draft.sources
    if draft.kind == "praise" and clause.is_quoted() and not draft.targets:
        # "..., s'est réjoui Macron"
        draft.kind, draft.cameo = "statement", "010"
    if draft.kind == "statement" and clause.idiom.calling and _is_harsh(clause):
        # "calificó el plan de «limpieza étnica»"
        draft.kind, draft.cameo, draft.targets = "condemn", "111", _called(draft, clause)
    if "vow" in special and _is_vengeful(clause):
        draft.kind, draft.cameo = "threaten", "130"
    if "warned" in special and clause.is_quoted() and not draft.targets:
        _warn(draft, clause)
    phone = clause.idiom.phone if draft.kind == "meet" else ()
    if phone and any(word.startswith(phone) for word in clause.near()):
        draft.kind, draft.cameo = "call", "041"


def _called(draft: Draft, clause: Clause) -> list[Who]:
    """Who is called something harsh, or whose plan."""
    told, idiom = clause.told, clause.idiom
    of = ("", idiom.owned, idiom.marks.get("~object", ""))
    commas = (at for at in range(clause.last, clause.end) if told.words[at] == ",")
    behind = clause.places(clause.last, next(commas, clause.end))
    named = [told.who[place] for place in behind if told.marks[place] in of]
    return [who for who in named if who not in draft.sources][:1]


def _warn(draft: Draft, clause: Clause) -> None:
    """Tell whom a quotation warns; who warns nobody only says it."""
    # "Teherán «pagará el precio», advirtió Katz"
    ahead = [clause.told.who[place] for place in clause.bare(0, clause.at)[:1]]
    draft.targets = [who for who in ahead if who not in draft.sources and not who.person]
    if not draft.targets:
        draft.kind, draft.cameo = "statement", "010"


def _is_harsh(clause: Clause) -> bool:
    """Whether something is called by a harsh word: "назвал решение возмутительным"."""
    words, idiom = clause.told.words, clause.idiom
    if not any(word.startswith(idiom.calling) for word in words[clause.at : clause.last]):
        return False
    said = words[clause.first : clause.at] if idiom.verb_last else words[clause.last :]
    near = said[-_HARSH:] if idiom.verb_last else said[:_HARSH]
    return any(word.startswith(idiom.harsh) for word in near)


def _is_vengeful(clause: Clause) -> bool:
    """Whether somebody vows to pay back: "誓言将对以色列进行报复"."""
    words, idiom = clause.told.words, clause.idiom
    around = words[clause.first : clause.at] if idiom.verb_last else words[clause.last : clause.end]
    return any(word.startswith(tuple(idiom.revenge)) for word in around)
