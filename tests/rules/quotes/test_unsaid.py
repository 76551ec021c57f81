"""What is denied, asked or supposed nobody said; nor is what a page points to a quotation."""

import pytest

from tests.rules.quotes.quoting import told

UNSAID = """
Raisi never said “we will send troops to the front”.
Raisi did not say that the war was “a mistake that must end now”.
Raisi didn’t say that the war was “a mistake that must end now”.
Raisi denied saying that the war was “a mistake that must end now”.
Raisi refused to say whether the deal was “dead in the water for good”.
Sharif spoke without saying that the war was “a mistake that must end now”.
Did Raisi really say that “the border does not exist for us”?
Had Raisi said “we are ready to talk to them”, the war might have ended.
Nobody in the government has said that the plan “is dead and buried for good”.
No official said that the plan was “dead and buried for good”.
Photo: “Refugees wait at the border in the cold”
Read more: “Why the dam will not hold for much longer”
""".strip().splitlines()
SAID = [
    ("Raisi refused to answer: “I do not know what you mean.”", "raisi"),
    ("Raisi, who never said he was sorry, added: “It is over.”", "raisi"),
    ("“Did he say so?” Raisi asked.", "raisi"),
    ("“Nobody can stop us,” Raisi said.", "raisi"),
    ("Raisi: “Nobody can stop us now, whatever they say.”", "raisi"),
]


@pytest.mark.parametrize("text", UNSAID)
def test_it_hears_nothing_where_nothing_was_said(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text, speaker", SAID)
def test_it_hears_those_who_answer_all_the_same(text: str, speaker: str) -> None:
    assert [who for who, _, _ in told(text)] == [speaker]
