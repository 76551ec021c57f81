"""Titles with the country inside: "ministre iranien des Affaires étrangères", "глава иранского МИД"."""

from collections.abc import Iterable, Iterator

from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.finding import Hit
from jobs.rules.texts.laid import Laid
from storage.folding import fold

# What the words behind the country make of the one before it: the kind or id of an office ends so.
_TAILS = {
    "ministre": (
        ("des affaires étrangères", "foreign_minister"),
        ("de la défense", "-defence-minister -defence-secretary"),
        ("des armées", "-defence-minister"),
        ("de l'intérieur", "-interior-minister"),
        ("des finances", "-finance-minister"),
    ),
    "ministro ministra canciller": (
        ("de exteriores", "foreign_minister"),
        ("de asuntos exteriores", "foreign_minister"),
        ("de relaciones exteriores", "foreign_minister"),
        ("de defensa", "-defence-minister -defence-secretary"),
        ("del interior", "-interior-minister"),
        ("de finanzas", "-finance-minister"),
    ),
    "chef cheffe": (("de la diplomatie", "foreign_minister"),),
    "jefe jefa": (("de la diplomacia", "foreign_minister"),),
    "secretario": (("de estado", "-secretary-of-state"), ("de defensa", "-defence-secretary")),
    "глава главы главе главу главой": (
        ("мид", "foreign_minister"),
        ("мида", "foreign_minister"),
        ("внешнеполитического ведомства", "foreign_minister"),
        ("дипломатии", "foreign_minister"),
        ("правительства", "head_of_government"),
        ("кабмина", "head_of_government"),
        ("государства", "head_of_state"),
        ("минобороны", "-defence-minister"),
        ("оборонного ведомства", "-defence-minister -defence-secretary"),
    ),
}
_BY_HEAD = {
    head: [(tuple(fold(tail).split()), tuple(ends.split())) for tail, ends in tails]
    for heads, tails in _TAILS.items()
    for head in fold(heads).split()
}


def split_titles(
    laid: Laid, names: Iterable[Hit], known: Gazetteer
) -> Iterator[tuple[Hit, int, frozenset[str]]]:
    """The countries inside a title, each with the word behind the title and the offices meant."""
    words = laid.words
    for hit in names:
        tails = _BY_HEAD.get(words[hit.first - 1]) if hit.first and hit.meaning.nations else None
        for tail, ends in tails or ():
            last = hit.last + len(tail)
            if tuple(words[hit.last : last]) != tail:
                continue
            offices = (o for n in hit.meaning.nations for o in known.offices_of.get(n, ()))
            meant = frozenset(
                o
                for o in offices
                if f"{known.office[o].kind} {o}".endswith(ends) or known.office[o].kind in ends
            )
            if meant:
                yield hit, last, meant
