"""The press of the region words who speaks in its own ways."""

import pytest

from tests.rules.quotes.quoting import Told, told_of

PERSONS = (
    "Ebrahim Raisi=President of Iran;"
    "Shehbaz Sharif=Prime Minister of Pakistan;"
    "Nasser Kanaani=Spokesperson of the Ministry of Foreign Affairs of Iran;"
    "Arif Alvi=President of Pakistan;"
    "Stephane Dujarric=Spokesperson of the Secretary-General;"
    "Mumtaz Zahra Baloch=Spokesperson of the Foreign Office of Pakistan"
)

SAID: list[tuple[str, list[Told]]] = [
    (
        "TEHRAN – Iranian Foreign Ministry spokesman Nasser Kanaani on Monday dismissed the report as “baseless and fabricated.”",
        [
            (
                "Kanaani",
                "Iranian Foreign Ministry spokesman Nasser Kanaani",
                "baseless and fabricated.",
            )
        ],
    ),
    (
        "Kanaani went on to say that “such claims are not worth a reply.”",
        [("Kanaani", "Kanaani", "such claims are not worth a reply.")],
    ),
    (
        "Kanaani took to Twitter to write: “Iran will defend its people.”",
        [("Kanaani", "Kanaani", "Iran will defend its people.")],
    ),
    (
        "“We see no limit to ties with Pakistan,” Raisi told Sharif, who replied: “Nor do we.”",
        [
            ("Raisi", "Raisi", "We see no limit to ties with Pakistan,"),
            ("Sharif", "Sharif", "Nor do we."),
        ],
    ),
    (
        "The Pakistani premier, for his part, said “we are ready for more trade.”",
        [("Sharif", "The Pakistani premier", "we are ready for more trade.")],
    ),
    ("For his part, Sharif said: “We are ready.”", [("Sharif", "Sharif", "We are ready.")]),
    (
        "He also voiced Pakistan’s “unwavering support for Iran’s sovereignty.”",
        [(None, "He", "unwavering support for Iran’s sovereignty.")],
    ),
    (
        "Raisi hailed the ties. The president further noted that “the two nations are inseparable.”",
        [("Raisi", "The president", "the two nations are inseparable.")],
    ),
    (
        "“This is a dangerous game,” Foreign Office Spokesperson Mumtaz Zahra Baloch told a weekly briefing. “We will respond,” she added.",
        [
            (
                "Baloch",
                "Foreign Office Spokesperson Mumtaz Zahra Baloch",
                "This is a dangerous game,",
            ),
            ("Baloch", "she", "We will respond,"),
        ],
    ),
    (
        "Responding to a question, the spokesperson said, “Pakistan will not accept this.”",
        [(None, "the spokesperson", "Pakistan will not accept this.")],
    ),
    (
        "Baloch rejected the claim. Responding to a question, the spokesperson said, “Pakistan will not accept this.”",
        [("Baloch", "the spokesperson", "Pakistan will not accept this.")],
    ),
    (
        "Dujarric told reporters at the UN Headquarters in New York that Guterres was “deeply concerned”.",
        [],
    ),
    (
        "President Dr Arif Alvi has said that “education is the only way forward for the nation.”",
        [("Alvi", "President Dr Arif Alvi", "education is the only way forward for the nation.")],
    ),
    (
        "The president, while addressing a ceremony here on Friday, said “education is the only way forward.”",
        [(None, "The president", "education is the only way forward.")],
    ),
    (
        "Addressing the ceremony, he said: “Education matters.”",
        [(None, "he", "Education matters.")],
    ),
    (
        "ISLAMABAD: “Education matters,” President Alvi said here on Friday.",
        [("Alvi", "President Alvi", "Education matters,")],
    ),
    (
        "“O you who believe, be patient,” Raisi recited.",
        [("Raisi", "Raisi", "O you who believe, be patient,")],
    ),
    ("The “Great Satan” was to blame, Raisi said.", []),
    ("Raisi, quoted by IRNA, said: “We will not wait.”", [("Raisi", "Raisi", "We will not wait.")]),
    (
        "IRNA quoted Kanaani as saying on Sunday that the move “violates international law.”",
        [("Kanaani", "Kanaani", "violates international law.")],
    ),
    (
        "In a message to Sharif, Raisi expressed hope that “the two countries will grow closer.”",
        [("Raisi", "Raisi", "the two countries will grow closer.")],
    ),
    (
        "Sharif thanked Raisi “for his warm welcome and hospitality”.",
        [("Sharif", "Sharif", "for his warm welcome and hospitality")],
    ),
    (
        "Police said the man had shouted “God is great” before the attack.",
        [(None, "the man", "God is great")],
    ),
    (
        "The joint statement said the two sides “reaffirmed their commitment to peace”.",
        [(None, "The joint statement", "reaffirmed their commitment to peace")],
    ),
    (
        "Both leaders said they “reaffirmed their commitment to peace”.",
        [(None, "Both leaders", "reaffirmed their commitment to peace")],
    ),
    (
        "Raisi and Sharif, in a joint statement, said they “reaffirmed their commitment to peace”.",
        [(None, "Raisi and Sharif", "reaffirmed their commitment to peace")],
    ),
    (
        "“If they attack, we will answer,” IRGC chief commander Major General Hossein Salami said.",
        [
            (
                None,
                "IRGC chief commander Major General Hossein Salami",
                "If they attack, we will answer,",
            )
        ],
    ),
    (
        '"If they attack," Raisi said, "we will answer. If they talk, we will listen." He left.',
        [
            ("Raisi", "Raisi", "If they attack,"),
            ("Raisi", "Raisi", "we will answer. If they talk, we will listen."),
        ],
    ),
    (
        '"I have nothing to say," Alvi, wearing a black coat, told reporters.',
        [("Alvi", "Alvi", "I have nothing to say,")],
    ),
    (
        '"I have nothing to say," a visibly tired Alvi told reporters.',
        [("Alvi", "a visibly tired Alvi", "I have nothing to say,")],
    ),
    (
        '"I have nothing to say."\n\nAlvi was speaking to reporters.',
        [(None, "", "I have nothing to say.")],
    ),
    (
        'Sharif\'s brother, Nawaz, called it "a conspiracy".',
        [],
    ),
    ('Sharif\'s aide said the vote was "rigged".', []),
    ('The vote was "rigged", Sharif\'s aide said.', []),
    (
        "'It's a sad day,' said Alvi, 'for all of us.'",
        [("Alvi", "Alvi", "It's a sad day,"), ("Alvi", "Alvi", "for all of us.")],
    ),
    ('It was, he said, "a sad day for us".', [(None, "he", "a sad day for us")]),
    ('It was, Alvi said, "a sad day".', [("Alvi", "Alvi", "a sad day")]),
    ('It is a "sad day", says Alvi.', []),
    (
        'Alvi, however, said the law was "not perfect" but "a start".',
        [],
    ),
    ("Raisi described “resistance” as the only way.", []),
]


@pytest.mark.parametrize("text, expected", SAID)
def test_it_hears_the_press_of_the_region(text: str, expected: list[Told]) -> None:
    assert told_of(PERSONS, text) == expected
