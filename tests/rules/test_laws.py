"""What holds for every text, whatever it says: laws that chance may try to break."""

import gc
import re
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from jobs.gazetteer import load_gazetteer
from jobs.reading import Reader
from jobs.rules.article import Found, Mention, Published, Reading
from jobs.rules.tags import Tagger
from storage.folding import fold, words
from tests.quality.labels import Ids, sentences

GAZETTEER = load_gazetteer(Path(__file__).parents[2] / "seeds")
READER = Reader(GAZETTEER)
TAGGER = Tagger(GAZETTEER)
DAY = date(2023, 4, 6)
SLOW = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])

# What articles are made of, and what breaks readers, in no order.
PIECES = st.sampled_from(
    ["Iran", "Iran’s", "Iranian", "iran", "IRAN", "US", "us", "U.N.", "UN Security Council", "Tehran",
     "Ebrahim Raisi", "Raisi", "Dr. Arif Alvi", "Shehbaz Sharif", "Nawaz Sharif", "Sharif", "Hamas",
     "President", "president", "the president", "the Iranian president", "Prime Minister", "his",
     "Foreign Minister", "foreign ministry spokesman", "counterpart", "former", "Mr.", "Jr.", "of",
     "said", "told", "met", "called", "condemned", "in a phone call with", "will visit", "and",
     "he added", "according to", "the ceasefire", "talks", "sanctions", "nuclear", "Al-Quds-Al-Sharif",
     "“We will respond,”", "“", "”", "‘", "’", '"', "'", "«", "»", "(", ")", "[", "—", "-", ":", ",",
     ".", "!", "?", "…", "\n", "\n\n", " ", "  ", "\u00a0", "\u200c", "\u200d", "\u200f", "ـ", "\u0301",
     "إيران", "وإيران", "الرئيس الإيراني", "قال", "إبراهيم رئيسي", "لل", "ال", "«سنرد»", "،", "؟",
     "ایران", "رئیس‌جمهور ایران", "ابراهیم رئیسی", "گفت", "ایرانی‌ها", "پاکستان کے وزیراعظم",
     "شہباز شریف", "نے کہا", "۔", "Владимир Путин", "Путина", "заявил", "России", "中国", "习近平",
     "表示", "「我们」", "。", "İran", "Erdoğan’ın", "dedi", "l’Iran", "d’Israël", "œuvre", "ß", "ﷺ", "ﬁ",
     "½", "Ⅷ", "𝐈ran", "สวัสดี", "x", "A", "7", "2023", "May", "\ud800", "\x00", "\x85", "\u2028"]
)  # fmt: skip
MIXED = st.lists(PIECES, max_size=60).map(" ".join) | st.lists(PIECES, max_size=60).map("".join)
TEXTS = MIXED | st.text()
TITLES = st.none() | MIXED

# The words of sentences in nine languages.
SAID = [label.text.split() for label in sentences(Ids()) if not label.held_out]

FULL_NAMES = sorted(
    {
        person.name
        for person in GAZETTEER.persons
        if person.name.isascii() and person.name.count(" ") == 1 and "." not in person.name
    }
)
# Each is so long a text of one thing.
LONG = 200_000
ONE_THING = (
    "a", "A", '"', "“", "”", "'", "’", "‘", "«", "»", "(", ")", "[", "]", ".", ",", ":", "-", "—",
    "\n", " ", "x ", "X ", "X. ", "a.\n", "ب", "ا", "و", "ب ", "ی‌", "中", "я", "Я ", "İ", "\u0301",
    "7", "7 ", "1,", "Iran ", "Iran", "Iran's ", "Ebrahim Raisi ", "Raisi, ", "the president ",
    "President of ", "Iran’s Foreign Ministry ", "he said. ", "said ", "“Yes,” he said. ",
    "إيران ", "قال ", "«ا» ", "Путин ", "中国", "United ", "and ", "of the ", "call ", "U.N. ",
)  # fmt: skip


def mentions(reading: Reading) -> Iterator[Mention]:
    """Every mention of every tag."""
    for tags in (reading.leaders, reading.countries, reading.organizations, reading.topics):
        for tag in tags:
            yield from tag.mentions


@given(TITLES, TEXTS, st.none() | st.dates(date(2015, 1, 1), date(2026, 1, 1)))
@SLOW
def test_what_is_found_is_there(title: str | None, text: str, day: date | None) -> None:
    reading = TAGGER.tag(title, text, day)
    fields = {"text": text, "title": title or ""}
    for told in mentions(reading):
        assert 0 <= told.start < told.end
        assert fields[told.field][told.start : told.end] == told.text
    for quote in reading.quotes:
        assert text[quote.start : quote.end] == quote.text != ""
    for open_ in reading.candidates:
        assert text[open_.start : open_.end] == open_.text != ""
        assert len(open_.ids) > 1
    for event in reading.events:
        assert 0 <= event.start < event.end <= len(text)
        assert event.actors


@given(TITLES, TEXTS)
@SLOW
def test_tagging_twice_is_tagging_once(title: str | None, text: str) -> None:
    at = datetime(2023, 4, 6, tzinfo=UTC)
    for published in (Published(), Published(at, "feed", at, at)):
        read = READER.read(Found("x", text, title=title, published=published))
        assert READER.tag(read, read.published) == read
        again = Found("x", read.text, title=None if read.title_made else read.title)
        assert READER.read(again).text == read.text


@given(st.sampled_from(FULL_NAMES), MIXED, MIXED)
@SLOW
def test_what_is_around_does_not_change_a_full_name(name: str, before: str, after: str) -> None:
    alone = named(f"{name} spoke.", name, 0)
    start = len(before) + 2
    assert named(f"{before}\n\n{name} spoke.\n\n{after}", name, start) == alone


def named(text: str, name: str, start: int) -> list[str]:
    """Whom the text is said to name at a place."""
    reading = TAGGER.tag(None, text, DAY)
    return [
        tag.id
        for tag in reading.leaders
        for told in tag.mentions
        if told.start <= start and start + len(name) <= told.end
    ]


@given(TEXTS)
@settings(max_examples=400)
def test_folding_twice_is_folding_once(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert " ".join(word.folded for word in words(text)) == folded


@given(st.text(st.characters(), max_size=400), st.booleans())
@example("Iran met Iran-", True)
@SLOW
def test_it_reads_anything(text: str, bare: bool) -> None:
    read = READER.read(Found("x", text, bare=bare))
    assert read.reading.as_json()


@given(
    st.lists(st.tuples(st.sampled_from(SAID), st.integers(0, 30), st.integers(1, 12)), max_size=8)
)
@SLOW
def test_it_reads_pieces_of_what_is_said_in_nine_languages(
    pieces: list[tuple[list[str], int, int]],
) -> None:
    text = " ".join(" ".join(said[first : first + many]) for said, first, many in pieces)
    assert READER.read(Found("x", text, bare=True)).reading.as_json()


@pytest.mark.parametrize(
    "piece", ["a", "A", '"', "“", "«", "(", "[", "'", "’", "x ", "X. ", "ا", "ب ", "\n", ".", "-", "Iran "]
)  # fmt: skip
def test_it_comes_to_the_end_of_long_texts_of_one_thing(piece: str) -> None:
    text = f"{(piece * LONG)[:LONG]}x"
    reading = READER.read(Found("x", text, bare=True)).reading
    assert all(told.text.strip() for told in mentions(reading))


@pytest.mark.parametrize("piece", ONE_THING)
def test_a_text_twice_as_long_takes_twice_the_steps(piece: str) -> None:
    length = 6_000

    def reading(times: int) -> Callable[[], object]:
        text = (piece * length * times)[: length * times]
        return lambda: TAGGER.tag(None, text, DAY)

    reading(1)()
    once, twice = steps(reading(1)), steps(reading(2))
    assert twice < 2.4 * once + 500


@pytest.mark.parametrize("piece", ONE_THING)
def test_nor_does_it_take_the_regular_expressions_much_more(piece: str) -> None:
    def reading(length: int) -> object:
        return READER.read(Found("x", f"{(piece * length)[:length]}x", bare=True))

    reading(1_000)
    assert grows_as_its_text(reading)


def test_an_expression_that_goes_back_again_and_again_would_be_seen() -> None:
    assert grows_as_its_text(lambda length: re.search("x+x?", "x" * length), 300)
    assert not grows_as_its_text(lambda length: re.search("x+x+y", "x" * length), 300)


def grows_as_its_text(work: Callable[[int], object], length: int = 20_000) -> bool:
    """Whether twice the text costs well below four times the processor, as it would if each part of it
    were looked at once for each other part. One calm look of five is enough: what else the
    machine does only ever adds. Steps that are few or cheap are better counted (`steps`)."""
    return any(cost(work, 2 * length) < 3 * cost(work, length) + 0.02 for _ in range(5))


def cost(work: Callable[[int], object], length: int) -> float:
    """What the work takes of the processor, without the tidying up of memory."""
    gc.disable()
    try:
        begun = time.process_time()
        work(length)
        return time.process_time() - begun
    finally:
        gc.enable()


def steps(run: Callable[[], object]) -> int:
    """How many calls a piece of work makes, Python's own functions included; not what one call of
    the regular expressions does."""
    count = 0

    def counting(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counting)
    try:
        run()
    finally:
        sys.setprofile(None)
    return count
