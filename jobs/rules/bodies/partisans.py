"""Parties that a text calls by one word: "the Liberals", "Labour"."""

from collections.abc import Iterator, Mapping, Sequence

from jobs.rules.bodies.spans import capital
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.pages import Page
from jobs.rules.people.wordlists import words_of
from jobs.rules.texts.laid import Laid
from storage.folding import fold

# Each with the word that the party's name has.
_STEMS = {
    "liberals": "liberal",
    "conservatives": "conservative",
    "tories": "conservative",
    "greens": "green",
    "socialists": "socialist",
    "labour": "labour",
    "labor": "labor",
}
_CALLED_SO = {"labour": "own:labour-party", "labor": "own:labor-party-australia"}
_LABOUR = frozenset(["labour", "labor"])
# Behind an "and" or an "of" it is the work, if these are spoken of.
_OFFICES = words_of("minister ministry ministers secretary department commissioner bureau division")
_NOT_BEHIND = words_of("force market law laws day code camp ward union unions relations court")
_LOOK_BACK = 6
_ENDS = frozenset(".!?\n:")


def partisans(page: Page, known: Gazetteer) -> Iterator[str]:
    """The words by which a page speaks of a party, each as it is spelt."""
    laid = page.laid
    if _STEMS.keys().isdisjoint(laid.words):
        return
    for at, word in enumerate(laid.words):
        if word not in _STEMS or not capital(laid, at):
            continue
        hit = page.starting.get(at)
        doubtful = hit is None or (hit.last == at + 1 and word in known.doubted)
        if doubtful and _is_a_party(laid, at):
            yield laid.spelt(at)


def party_meant(
    word: str, pages: Sequence[Page], told: Mapping[str, str], known: Gazetteer
) -> str | None:
    """The one party named in the text that a word is for, else the one that is called just so.
    `told` are the names of those that nobody listed, by id."""
    stem = _STEMS.get(fold(word))
    if stem is None:
        return None
    bodies = {body for page in pages for hit in page.bodies for body in hit.meaning.bodies}
    names = {body: known.body[body].name for body in bodies} | dict(told)
    named = [body for body, name in names.items() if stem in fold(name).split()]
    return named[0] if len(named) == 1 else _CALLED_SO.get(stem)


def _is_a_party(laid: Laid, at: int) -> bool:
    """Whether a word is in capitals within a sentence, and no other noun stands beside it."""
    if at == 0 or laid.spelt(at).isupper() or not _ENDS.isdisjoint(laid.gap(at)):
        return False
    if capital(laid, at - 1) and laid.gap(at) == " ":
        return False
    following = laid.words[at + 1] if at + 1 < len(laid.words) and laid.gap(at + 1) == " " else ""
    if following and (following in _NOT_BEHIND or capital(laid, at + 1)):
        return False
    if laid.words[at] not in _LABOUR:
        return True
    return _OFFICES.isdisjoint(laid.words[max(0, at - _LOOK_BACK) : at])
