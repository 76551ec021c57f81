"""The marks of doubt: said in the message, within Telegram's limit."""

import pytest

from bot.render.message import TEXT_LIMIT, length
from bot.worded import (
    AGAIN,
    MISSED,
    Worded,
    marked_again,
    room_for_missed,
    with_missed,
)


def said(text: str) -> Worded:
    return Worded(f"<b>{text}</b>", text)


def test_a_repetition_says_so_first() -> None:
    again = marked_again(said("News"))
    assert again.html == f"<i>{AGAIN}</i>\n\n<b>News</b>"
    assert again.plain == f"{AGAIN}\n\nNews"


def test_what_may_be_missing_is_named_last_and_escaped() -> None:
    told = with_missed(said("News"), ["<Talks> & more", "Vote"])
    assert told.html == f"<b>News</b>\n\n<i>{MISSED}\n• &lt;Talks&gt; &amp; more\n• Vote</i>"
    assert told.plain == f"News\n\n{MISSED}\n• <Talks> & more\n• Vote"


@pytest.mark.parametrize(
    "plain, gist",
    [("\n  Talks \nmore", "Talks"), ("", ""), ("x" * 200, "x" * 99 + "…")],
)
def test_a_gist_is_the_first_line(plain: str, gist: str) -> None:
    assert Worded("", plain).gist == gist


@pytest.mark.parametrize("long, count", [(0, 40), (3000, 10), (4000, 1)])
def test_as_many_are_named_as_fit_and_one_at_least(long: int, count: int) -> None:
    assert room_for_missed(said("x" * long), ["g" * 97] * 40) == count


@pytest.mark.parametrize("long", [0, 1000, 3400])
def test_with_all_its_marks_a_message_is_within_the_limit(long: int) -> None:
    worded, gists = marked_again(said("x" * long)), ["g" * 97] * 60
    told = with_missed(worded, gists[: room_for_missed(worded, gists)])
    assert length(told.html) <= TEXT_LIMIT
