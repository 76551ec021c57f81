"""`communique tag`: a text with its tags in place."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cli.screen import visible
from bot.cli.tagged import shown
from jobs.rules.article import (
    Country,
    Event,
    Found,
    Leader,
    Mention,
    Organization,
    Published,
    Quote,
    Read,
    Reading,
)
from tests.bot.talk import READER

TEXT = (
    "TEHRAN (Mehr) - Iranian President Ebrahim Raisi spoke with Pakistani Prime Minister Shehbaz "
    "Sharif over the phone on Monday.\n\n“The UN must act now for peace,” Raisi said."
)
BRACKETS = """\
001.txt: Raisi calls
  between 11 Apr 2022 and 19 May 2024 · Mehr · TEHRAN · en

*Raisi* calls

[Iranian] President *Ebrahim Raisi* _spoke_ with [Pakistani] Prime Minister *Shehbaz Sharif* over \
the phone on Monday.

“«The {UN} must act now for peace,»” *Raisi* _said_.

  *leader*  [country]  {organization}  _event_  «quote»
  leader: Ebrahim Raisi (President of Iran): “Raisi”, “Ebrahim Raisi”
"""


def test_it_shows_tags_between_marks_where_there_are_no_colours() -> None:
    read = READER.read(Found("001.txt", TEXT, title="Raisi calls", bare=True))
    assert shown(read, colours=False).startswith(BRACKETS)


def reading(text: str) -> Read:
    """A text as if it was read so, not as the reader would."""
    at = Mention(0, 4, "Iran")
    return Read(
        "1.txt", "T", True, text, None, None, None, None, Published(),
        reading=Reading(
            leaders=(Leader("Q1", "A Leader", None, None, (Mention(0, 14, text[:14]),)),),
            countries=(Country("IR", "Iran", (at,)),),
            organizations=(Organization("Q2", "A Body", (Mention(24, 28, "Body"),)),),
            events=(Event("call", None, "planned", (), 15, 28),),
            quotes=(Quote(None, "he", "Body", 24, 28),),
        ),
    )  # fmt: skip


def test_it_colours_a_name_within_a_name_in_its_own_colour() -> None:
    drawn = shown(reading("Iran's premier met with Body."), colours=True).splitlines()[3]
    assert drawn == (
        "\x1b[32mIran\x1b[0m\x1b[1;35m's premier\x1b[0m \x1b[4mmet with \x1b[0m"
        "\x1b[36;4;3mBody\x1b[0m."
    )


def test_it_lists_events_by_who_did_what_to_whom() -> None:
    read = READER.read(Found("1.txt", "Iran was attacked on Monday.", title="T", bare=True))
    assert "  event: attack: → Iran: “attacked”\n" in shown(read, colours=False)
    read = reading("Iran's premier met with Body.")
    assert "  event: call (planned): “met with Body”\n" in shown(read, colours=False)


@pytest.mark.parametrize(
    "text, safe",
    [
        ("\x1b[31mred\x9b0m", r"\x1b[31mred\x9b0m"),
        ("bell\x07 back\x08 cr\r", r"bell\x07 back\x08 cr\x0d"),
        ("over\u202eride \u2066isolate", r"over\u202eride \u2066isolate"),
        ("alone \ud800", r"alone \ud800"),
        ("می‌شود\n\tkept", "می‌شود\n\tkept"),
    ],
)
def test_no_text_acts_on_the_terminal(text: str, safe: str) -> None:
    assert visible(text) == safe


@settings(max_examples=100, deadline=None)
@given(st.data(), st.booleans())
def test_the_words_stay_as_they_are(data: st.DataObject, colours: bool) -> None:
    text = data.draw(st.text("ab cd\n\x1bé日", max_size=30))
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    spans = [(a, b) for a, b in data.draw(st.lists(places, max_size=6)) if a < b]
    mentions = tuple(Mention(a, b, text[a:b]) for a, b in spans)
    read = Read(
        "1", "", True, text, None, None, None, None, Published(),
        reading=Reading(
            countries=(Country("IR", "Iran", mentions),),
            quotes=tuple(Quote(None, "", text[a:b], a, b) for a, b in spans[::2]),
        ),
    )  # fmt: skip
    drawn = shown(read, colours=colours)
    plain = re.sub(r"\x1b\[[\d;]*m", "", drawn) if colours else re.sub(r"[\[\]«»]", "", drawn)
    assert visible(text) in plain
    assert colours or "\x1b" not in drawn
