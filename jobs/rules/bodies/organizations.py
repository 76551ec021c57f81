"""The organizations of an article: the listed ones by their names, others by the form of theirs."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from jobs.rules.article import Mention, Organization
from jobs.rules.bodies.foreign import is_small_adjective
from jobs.rules.bodies.homes import of_the_only_country
from jobs.rules.bodies.trades import PLAYERS
from jobs.rules.bodies.unlisted import Unlisted, unlisted
from jobs.rules.bodies.words import LEGAL
from jobs.rules.countries import place_or_body
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.finding import Hit
from jobs.rules.names.pages import Page
from jobs.rules.people.given import GIVEN
from jobs.rules.people.wordlists import words_of
from storage.folding import fold

# Written small within a name, by some papers.
_SMALL = words_of(
    "of the and for a to in on party newspaper daily news agency group movement coalition corp "
    "airlines front alliance bank de del du la le des di do da della der die das und en et y i "
    "radio television tv government foreign health ministry state department central supreme court"
)
# Ministries without their country, and whose they are where that is spoken of; "" is nobody's.
_ALONE = {"وزارت امور خارجه": "IR", "وزارت خارجه": "IR", "وزارت خارجہ": "", "وزارت امور خارجہ": ""}
_FORMS = words_of("mr mrs ms miss mme")
_HAN = "\u4e00"
# What only a party has.
_MEMBERS = words_of(
    "mp mps mep meps msp msps leader leadership frontbench frontbencher backbench backbencher "
    "backbenchers councillor councillors candidate candidates manifesto peer peers whip activists"
)


def organizations(
    pages: Sequence[Page], known: Gazetteer, others: Unlisted | None = None
) -> tuple[Organization, ...]:
    """The organizations that an article names, in the order in which they are first named."""
    others = others or unlisted(pages, known)
    found: dict[str, list[Mention]] = defaultdict(list)
    for body, mention in _listed(pages, known, others):
        found[body].append(mention)
    for body, mentions in others.mentions.items():
        found[body] += [mention for mention in mentions if mention not in found[body]]
    tags = [
        Organization(body, _name(body, known, others), _in_order(mentions), body in known.body)
        for body, mentions in found.items()
    ]
    return tuple(sorted(tags, key=lambda tag: _place(tag.mentions[0])))


def _listed(
    pages: Sequence[Page], known: Gazetteer, others: Unlisted
) -> Iterator[tuple[str, Mention]]:
    """What means a listed organization; a doubtful word only where the text names it otherwise."""
    hits = [
        (page, hit, word)
        for page in pages
        for hit in page.bodies
        if (word := page.laid.text[hit.start : hit.end]) not in others.taken
        and not _is_a_place(page, hit)
        and not _is_a_surname(page, hit)
        and not _is_another_countrys(page, hit)
        and not (word == "AB" and _is_a_companys(page, hit))
        and (word not in _ALONE or _is_spoken_of(page, _ALONE[word], known))
        and not _is_part(hit, others.places[page.field])
        and _is_in_capitals(word, hit)
    ]
    clear = {
        body
        for _, hit, word in hits
        for body in hit.meaning.bodies
        if body not in known.doubted.get(fold(word), ())
    }
    for page, hit, word in hits:
        doubtless = hit.meaning.bodies if _has_members(page, hit) else ()
        at_home = of_the_only_country(word, pages, known) if " " in word else None
        meant = _meant(hit.meaning.bodies, fold(word), clear, known)
        for body in [at_home] if at_home else doubtless or meant:
            if known.body[body].kind != "outlet" or not _is_a_credit(page, hit):
                yield body, page.mention(hit.start, _end(page, hit))


def _meant(
    bodies: Sequence[str], word: str, clear: Collection[str], known: Gazetteer
) -> Sequence[str]:
    doubted = known.doubted.get(word, ())
    doubtful = [body for body in bodies if body in doubted]
    sure = [body for body in bodies if body not in doubted]
    rivals = [body for body in doubtful if body in clear]
    return rivals if rivals or not sure else sure


def _is_part(hit: Hit, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a longer name that nobody listed has words of a name."""
    at = bisect_right(places, (hit.end, -1)) - 1
    return at >= 0 and places[at][1] > hit.start


def _is_in_capitals(word: str, hit: Hit) -> bool:
    """Whether a name is written as it is listed: "The nation" is not The Nation."""
    if " " not in word:
        return True
    listed = next(sense.words for sense in hit.meaning.senses if sense.kind == "org")
    return not any(
        one[0].isupper()
        and other[0].islower()
        and other.lower() not in _SMALL
        and not is_small_adjective(fold(other))
        for one, other in zip(listed.split(), word.split(), strict=False)
    )


def _end(page: Page, hit: Hit) -> int:
    """Where a name ends, the bracket that it holds closed: "Pakistan Muslim League (N)"; a
    company's with what it is by law: "Volkswagen AG"."""
    text = page.laid.text
    if text.startswith("+", hit.end):
        return hit.end + 1
    opened = text.find("(", hit.start, hit.end) >= 0 > text.find(")", hit.start, hit.end)
    if opened and text.startswith(")", hit.end):
        return hit.end + 1
    laid, last = page.laid, hit.last
    company = last < len(laid.words) and laid.words[last] in LEGAL and laid.gap(last) == " "
    return laid.ends[last] if company and laid.spelt(last)[0].isupper() else hit.end


def _is_a_place(page: Page, hit: Hit) -> bool:
    """Whether it is the capital in which an organization sits."""
    return bool(hit.meaning.nations) and place_or_body(page, hit)


def _is_a_surname(page: Page, hit: Hit) -> bool:
    """Whether a given name stands before it: "Michael Bloomberg"."""
    laid, before = page.laid, hit.first - 1
    return (
        hit.last == hit.first + 1
        and before >= 0
        and (laid.words[before] in GIVEN or laid.words[before] in _FORMS)
        and laid.gap(hit.first) == " "
        and laid.spelt(before).istitle()
        and laid.spelt(hit.first).istitle()
    )


def _is_another_countrys(page: Page, hit: Hit) -> bool:
    """Whether a country stands right before a Chinese name: 俄罗斯外交部 is not China's."""
    return page.laid.text[hit.start] >= _HAN and any(
        nation.end == hit.start for nation in page.nations
    )


def _is_a_companys(page: Page, hit: Hit) -> bool:
    """Whether two letters say what a company is by law: "Telefon LM Ericsson AB"."""
    laid = page.laid
    return hit.first > 0 and laid.gap(hit.first) == " " and laid.text.isascii()


def _is_spoken_of(page: Page, nation: str, known: Gazetteer) -> bool:
    """Whether a text names a country, or somebody in office there."""
    return any(nation in hit.meaning.nations for hit in page.nations) or any(
        known.office[term.office].of == nation
        for hit in page.persons
        for person in hit.meaning.leaders
        for term in known.terms_of.get(person, ())
    )


def _has_members(page: Page, hit: Hit) -> bool:
    """Whether a party's members or leader stand behind a name: "Labour MP"."""
    laid = page.laid
    near = hit.last < len(laid.words) and laid.gap(hit.last) == " "
    return near and (laid.words[hit.last] in _MEMBERS or laid.words[hit.last] in PLAYERS)


def _is_a_credit(page: Page, hit: Hit) -> bool:
    """Whether a paper or agency only signs: "(Reuters)"."""
    text = page.laid.text
    return text[hit.start - 1 : hit.start] == "(" and text[hit.end : hit.end + 1] == ")"


def _name(body: str, known: Gazetteer, others: Unlisted) -> str:
    listed = known.body.get(body)
    return listed.name if listed else others.names[body]


def _in_order(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    return tuple(sorted(mentions, key=_place))


def _place(mention: Mention) -> tuple[bool, int]:
    return mention.field != "title", mention.start
