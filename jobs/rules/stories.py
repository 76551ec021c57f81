"""Which articles are copies of one text, by the runs of five words they share.

Every run is hashed, the same on every machine and in every release, and the smallest hashes are
the article's sample. Two texts that share runs share small hashes, so the samples alone tell how
much of the shorter text stands in the longer one. Measured on the seeds: an edited copy with two
added paragraphs shares 0.80, articles about kindred events of the same week 0.01 and less.

Road not taken: MinHash signatures. They estimate how alike two texts are as wholes, and a teaser
is not like the article it opens; a sample of hashes sees that it is contained.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal
from zlib import crc32

from jobs.rules.article import Published
from storage.folding import fold

RelationName = Literal["copy", "rewrite"]

RUN = 5
# Hashes kept of an article: enough to tell 0.4 from 0.6, few enough to index a million articles.
SAMPLE = 128
# Share of the shorter text that stands in the other one.
REWRITE_AT, COPY_AT = 0.4, 0.6
# A short text repeats phrases by chance and boilerplate easily: it must stand in the other nearly
# whole, and with fewer runs than this it tells nothing.
_SHORT, _SHORT_AT = 20, 0.85
_FEWEST = 6

_PRIME = (1 << 61) - 1
_A, _B, _C, _D, _E = (
    0x1B873593_9E3779B1,
    0x0C2B2AE3_D27D4EB4,
    0x165667B1_9E3779F9,
    0x07F4A7C1_5BD1E995,
    0x1D8AF066_A2AE3D27,
)


@dataclass(frozen=True)
class Printed:
    """An article that is kept already: its story, its sample, and when it was published."""

    article: int
    story: int
    shingles: frozenset[int]
    published: Published


@dataclass(frozen=True)
class Belongs:
    """The story an article belongs to, and the article there that says so."""

    story: int
    article: int
    relation: RelationName
    likeness: float


def shingles(text: str) -> frozenset[int]:
    """A sample of a text's five-word runs, as whole numbers of 61 bits. Case and accents aside."""
    codes = [crc32(word.encode()) for word in fold(text).split()]
    runs = zip(*(islice(codes, at, None) for at in range(RUN)), strict=False)
    hashes = {(a * _A + b * _B + c * _C + d * _D + e * _E) % _PRIME for a, b, c, d, e in runs}
    return frozenset(sorted(hashes)[:SAMPLE])


def likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """How much of the shorter text stands in the longer one, 0 to 1."""
    one, other = _comparable(one, other)
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0


def relation(one: frozenset[int], other: frozenset[int]) -> RelationName | None:
    """How one text stands to the other: its copy, its rewrite, or (None) a text of its own."""
    shorter = min(len(one), len(other))
    if shorter < _FEWEST:
        return None
    alike = likeness(one, other)
    if shorter < _SHORT:
        return "copy" if alike >= _SHORT_AT else None
    if alike >= COPY_AT:
        return "copy"
    return "rewrite" if alike >= REWRITE_AT else None


def which_story(sample: frozenset[int], kept: Iterable[Printed]) -> Belongs | None:
    """The story an article belongs to, by the article that it is most like; None: a new one."""
    found = [
        Belongs(printed.story, printed.article, how, likeness(sample, printed.shingles))
        for printed in kept
        if (how := relation(sample, printed.shingles))
    ]
    return max(found, key=lambda belongs: (belongs.likeness, -belongs.article), default=None)


def lent_date(sample: frozenset[int], others: Iterable[Printed]) -> Published | None:
    """The date an undated article takes from a dated copy of it: the likest, then the earliest.

    A date that was itself lent, or is only bounded, is not lent on.
    """
    dated = [
        (likeness(sample, other.shingles), other.published)
        for other in others
        if other.published.at
        and other.published.basis in ("feed", "page", "text")
        and relation(sample, other.shingles) == "copy"
    ]
    if not dated:
        return None
    best = max(alike for alike, _ in dated)
    published = min((when for alike, when in dated if alike == best), key=_moment)
    return replace(published, basis="story")


def _moment(published: Published) -> float:
    return published.at.timestamp() if published.at else 0.0


def _comparable(
    one: frozenset[int], other: frozenset[int]
) -> tuple[frozenset[int], frozenset[int]]:
    """Both samples as far as both reach: a full one knows nothing above its greatest hash."""
    reach = min((max(sample) for sample in (one, other) if len(sample) >= SAMPLE), default=_PRIME)
    return _up_to(reach, one), _up_to(reach, other)


def _up_to(reach: int, sample: frozenset[int]) -> frozenset[int]:
    return frozenset(number for number in sample if number <= reach)
