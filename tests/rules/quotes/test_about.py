"""A name behind an office speaks; a name that only tells whose friend or lawyer speaks does not."""

import pytest

from tests.rules.quotes.quoting import told_of

# Who is quoted ("-" is nobody we know), and by which words.
SAID = """
Smith | Secretary of State Jane Smith
Smith | Minister of Defense Jane Smith
Smith | Minister of Foreign Affairs Jane Smith
Smith | Foreign Minister of Pakistan Senator Jane Smith
Smith | Chancellor of the Exchequer Jane Smith
Smith | Director of National Intelligence Jane Smith
Smith | the head of the agency Jane Smith
Smith | University of Leeds professor Jane Smith
Smith | Bank of England governor Jane Smith
Smith | commander of the Quds Force General Jane Smith
Smith | the chief of staff Gen. Jane Smith
Smith | the special envoy for Syria Dr. Jane Smith
Smith | Iran's ambassador to Islamabad Jane Smith
Smith | lawyer and activist Jane Smith
Smith | a visibly angry Smith
Smith | a smiling Smith
Smith | on Tuesday morning Smith
Smith | a letter from Jane Smith
- | a friend of Jane Smith
- | the office of Jane Smith
- | opponents of Smith
- | a source close to Smith
- | someone with ties to Jane Smith
- | people familiar with Jane Smith
- | a doctor treating Jane Smith
- | the lawyer representing Smith
- | a spokesman for the late Jane Smith
- | a spokesman for Ohio Governor Jane Smith
- | a spokesman for Libyan strongman General Jane Smith
- | a critic of Russian President Jane Smith
- | the wife of General Jane Smith
- | an aide to army chief Jane Smith
- | a spokesman for Iran's President Jane Smith
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_it_knows_who_speaks_for_whom(line: str) -> None:
    speaker, _, words = line.partition(" | ")
    heard = told_of("Jane Smith", f"“We will see what comes,” {words} said.")
    assert [who or "-" for who, _, _ in heard] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "“We will see,” said the lawyer and activist Jane Smith.",
        "“We will see,” said Secretary of State Jane Smith.",
        "The road would be “closed until the end of May”, according to Mehr quoting Jane Smith.",
        "“I am not guilty,” Smith was heard saying on the tape.",
        "“I am not guilty,” Smith was quick to add.",
        "“I am not guilty,” Smith began.",
        "Mehr quotes Jane Smith as calling it “a woman’s war without a single friend”.",
        "Jane Smith saw it. Her husband left. “We have no home,” she said.",
        "Jane Smith was quoted in the book as having said: “We will see.”",
    ],
)
def test_it_knows_whose_words_others_hand_on(text: str) -> None:
    assert [who for who, _, _ in told_of("Jane Smith", text)] == ["Smith"]
