"""Who speaks by a surname that two may bear is open, and so is the "he" behind it."""

import pytest

from jobs.rules.article import Candidate, Leader, Mention
from jobs.rules.quotes import quotes
from jobs.rules.texts.laid import Laid

MET = "Nawaz Sharif met Shehbaz Sharif. "
BROTHERS = ("Nawaz Sharif", "Shehbaz Sharif")


def heard(text: str) -> list[tuple[str | None, str]]:
    """Who is quoted where the brothers have met and Sharif may be either."""
    text = MET + text
    people = [
        Leader(name, name, None, "PK", (Mention(at := text.index(name), at + len(name), name),))
        for name in BROTHERS
    ]
    at = text.find("Sharif", len(MET))
    open_ = [Candidate(BROTHERS, at, at + len("Sharif"), "Sharif")] if at > 0 else []
    return [(quote.speaker, quote.speaker_text) for quote in quotes(Laid(text), people, open_)]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("“We stand united,” Sharif said.", [(None, "Sharif")]),
        ("“We stand united,” said Mr Sharif.", [(None, "Mr Sharif")]),
        ("Sharif said: “We stand united.”", [(None, "Sharif")]),
        (
            "“We stand united,” Sharif said. “It is good,” he added.",
            [(None, "Sharif"), (None, "he")],
        ),
        ("Nawaz left. “We stand united,” Nawaz said.", [("Nawaz Sharif", "Nawaz")]),
    ],
)
def test_nobody_speaks_by_a_name_of_two(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert heard(text) == expected
