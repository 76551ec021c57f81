"""What only people do and undergo, beside a name: the deed tells that it is a person's."""

import re

from jobs.rules.names.finding import Hit
from jobs.rules.people.capitals import Piece
from jobs.rules.people.eastern.signs import speaks as speaks_so
from jobs.rules.people.eastern.words import SAYS_BEFORE
from jobs.rules.people.roles import SAYS
from jobs.rules.texts.laid import Laid

_ARABIC = "\u0621"
# What only a person does; and who stands behind "said" and a quotation.
_DOES = re.compile(
    r" (?:has |had |later |then |also |\w{2,20}ly )?(?:has |had )?(?:resigned|tweeted|retired|quipped|testified|graduated|married"
    r"|was born|was (?:re-?)?elected|was sworn in|was (?:re)?appointed|was arrested|was succeeded"
    r"|told (?:reporters|journalists|a )|stepped down|stood down|served as|has stated|narrowly "
    r"|became (?:the |a )?(?:leader|prime|president|minister|mayor|governor|chair)"
    r"|ran for |contested )| ?, who | ?, (?:him|her)self"
    r"| ?['’]s (?:premiership|presidency|candidacy|leadership|resignation|death|lawyers?|wife|widow"
    r"|sons?|daughters?|brothers?|father|mother|family|followers|successor|predecessor)\b"
)
# What is done to people, and to towns and firms less often than to be asked of a single word.
_UNDERGOES = re.compile(
    r" (?:has |had |have )?(?:was |were |been |is )?(?:jailed|sentenced|convicted|acquitted|killed|shot|wounded"
    r"|injured|detained|hospitali[sz]ed|buried|indicted|nominated|pleaded|confessed|wept|smiled"
    r"|mourned|agreed|whispered|sobbed|nodded|was asked"
    r"|\w{2,12} (?:with |for |to |from |on )?(?:his|her) "
    r"|studied|grew up|thanked|recalled|argued|lives|works as|took the oath|insists|hopes)\b"
)
# What a single word may do only if it is a surname.
_ALONE = re.compile(
    r" (?:himself|herself|stood (?:un)?successfully|stood for (?:re-?)?election|ran (?:for|against|un)"
    r"|(?:won|lost|retained|regained) (?:his|her)|(?:later |then |also )?served (?:as|in|on|two|three)"
    r"|was (?:first |then )?(?:re-?elected|elected (?:as|for|to|in)|born|knighted|imprisoned|pardoned)"
    r"|managed to (?:narrowly )?(?:win|hold)|defeated him|defeated her|shrieked|smiled|shrugged"
    r"|stood as|stepped (?:down|aside)|campaigned (?:for|against|in)|returned to (?:cabinet|parliament|office)"
    r"|had hoped|has maintained|co-founded|later (?:praised|said|wrote|recalled|joined|became)|was speculated"
    r"|narrowly (?:won|lost|defeated)|easily (?:won|defeated)|was (?:also )?(?:defeated|succeeded|nominated|impeached|sworn)"
    r"|(?:is|was) the only|won the (?:backing|nomination|presidency|primary))\b"
)
# What is called by a name behind these is a ship or a storm.
_NAMESAKE = re.compile(
    r"\b(?:ship|frigate|destroyer|tanker|carrier|cruiser|corvette|submarine|vessel|yacht|trawler|ferry"
    r"|hms|uss|rms|hmas|hurricane|typhoon|cyclone|storm) (?:(?:admiral|queen|king|prince|princess|president|general|marshal) )?$"
)
_DONE_BY = (
    "led by ", "succeeded by ", '" said ', "” said ", '" added ', "” added ", "’ said ",
    " his name as ", " her name as ", " his name only as ", " her name only as ", " first name, ",
    " himself only as ", " herself only as ", " identified himself as ", " identified herself as ",
)  # fmt: skip
_LAST_OF_DONE = frozenset(by[-2] for by in _DONE_BY)


def speaks(laid: Laid, piece: Piece) -> bool:
    """Whether it says something, or does or undergoes what people do."""
    return (
        says(laid, piece)
        or acts(laid, piece)
        or _UNDERGOES.match(laid.small, piece.end) is not None
    )


def acts_alone(laid: Laid, piece: Piece) -> bool:
    """Whether a single word does what tells a surname."""
    return laid.plain[piece.end : piece.end + 2].islower() and bool(
        _ALONE.match(laid.small, piece.end)
    )


def is_a_namesake(laid: Laid, start: int) -> bool:
    """Whether a ship or a storm is called so: "the frigate Admiral Gorshkov"."""
    return _NAMESAKE.search(laid.small[max(0, start - 40) : start]) is not None


def says(laid: Laid, piece: Piece) -> bool:
    """Whether a name stands beside a verb of saying."""
    return word_behind(laid, piece.end) in SAYS or word_before(laid, piece.start) in SAYS


def is_saying(laid: Laid, hit: Hit) -> bool:
    """Whether the bearer of a known name says something, in any script."""
    if laid.text[hit.start] >= _ARABIC:
        before = laid.words[hit.first - 1] if hit.first else ""
        return before in SAYS_BEFORE or speaks_so(laid, hit.last)
    return word_behind(laid, hit.end) in SAYS or word_before(laid, hit.start) in SAYS


def acts(laid: Laid, piece: Piece) -> bool:
    """Whether it does what only a person does."""
    small, start = laid.small, piece.start
    return _DOES.match(small, piece.end) is not None or (
        small[start - 2 : start - 1] in _LAST_OF_DONE and small.endswith(_DONE_BY, 0, start)
    )


def word_before(laid: Laid, start: int) -> str:
    """The word before a place, in small letters."""
    return laid.small[max(0, start - 20) : start].rstrip(" ").rpartition(" ")[2]


def word_behind(laid: Laid, end: int) -> str:
    """The word one space behind a place, in small letters; "" if none is."""
    small = laid.small
    return (
        small[end + 1 : end + 20].partition(" ")[0].rstrip(".,;:")
        if small[end : end + 1] == " "
        else ""
    )
