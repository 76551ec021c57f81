"""Somebody's words as they are shown: between marks, all ended alike."""

import pytest

from bot.render.quotes import quotation


@pytest.mark.parametrize(
    "printed, shown",
    [
        ("Trade will grow,", "Trade will grow"),
        ("Trade will grow.", "Trade will grow"),
        ("Trade will grow", "Trade will grow"),
        ("It is long. It is hard.", "It is long. It is hard"),
        ("Will it grow?", "Will it grow?"),
        ("It grew!", "It grew!"),
        ("And then...", "And then..."),
        ("And then…", "And then…"),
        ("We thank the U.S.", "We thank the U.S."),
        ("贸易会增长。", "贸易会增长"),
        ("تجارت بڑھے گی۔", "\u2068تجارت بڑھے گی\u2069"),
        (".", ""),
        ("", ""),
    ],
)
def test_words_end_alike_whatever_led_back_to_the_narrator(printed: str, shown: str) -> None:
    assert quotation(printed, 100) == f"“{shown}”"
