"""Who is named before is heard again: in split quotations, over paragraphs, by a pronoun or a role."""

import pytest

from tests.rules.quotes.quoting import Told, told

SPLIT: list[tuple[str, list[Told]]] = [
    (
        "“We will stay,” Raisi said. “We will not go.”",
        [("raisi", "Raisi", "We will stay,"), ("raisi", "Raisi", "We will not go.")],
    ),
    (
        "“We will stay,” Raisi said, “and we will not go.”",
        [("raisi", "Raisi", "We will stay,"), ("raisi", "Raisi", "and we will not go.")],
    ),
    (
        "“We will stay,” said Raisi, adding: “We will not go.”",
        [("raisi", "Raisi", "We will stay,"), ("raisi", "Raisi", "We will not go.")],
    ),
    (
        "“We will stay,” Raisi said.\n\n“We will not leave this place.”",
        [("raisi", "Raisi", "We will stay,"), ("raisi", "Raisi", "We will not leave this place.")],
    ),
    (
        "Raisi said: “First we talk.\n\n“Then we sign.\n\n“Then we rest.” He left.",
        [("raisi", "Raisi", "First we talk.\n\n“Then we sign.\n\n“Then we rest.")],
    ),
    (
        '"First we talk.\n\n"Then we sign," Raisi said.',
        [("raisi", "Raisi", 'First we talk.\n\n"Then we sign,')],
    ),
    (
        "“We heard him say ‘never’ twice,” Raisi said.",
        [("raisi", "Raisi", "We heard him say ‘never’ twice,")],
    ),
    (
        "“Go,” Raisi said. “Stay,” Sharif replied.",
        [("raisi", "Raisi", "Go,"), ("sharif", "Sharif", "Stay,")],
    ),
]

MEANT: list[tuple[str, list[Told]]] = [
    (
        "Raisi arrived in Islamabad on Monday.\n\n“We came as friends,” he said.",
        [("raisi", "he", "We came as friends,")],
    ),
    (
        "Raisi met Sharif in Tehran. “We are neighbors,” he said.",
        [("raisi", "he", "We are neighbors,")],
    ),
    (
        "A meeting between Raisi and Sharif was held. “We are neighbors,” he said.",
        [(None, "he", "We are neighbors,")],
    ),
    (
        "Raisi and Sharif met in Tehran. “We are neighbors,” he said.",
        [(None, "he", "We are neighbors,")],
    ),
    (
        "Raisi left. Governor Ahmad Rahmani stayed. “I like it here,” he said.",
        [(None, "he", "I like it here,")],
    ),
    (
        "Ursula von der Leyen met Raisi. Raisi smiled. “It was good,” she said.",
        [("leyen", "she", "It was good,")],
    ),
    ("Ursula von der Leyen left. “It was good,” he said.", [(None, "he", "It was good,")]),
    (
        "Khatibzadeh spoke first. Raisi came later. “It is over,” the spokesman said.",
        [("khatibzadeh", "the spokesman", "It is over,")],
    ),
    (
        "Raisi and Sharif met. “It is over,” they said.",
        [(None, "they", "It is over,")],
    ),
    (
        "While Raisi was in Kabul, he said: “It is over.”",
        [("raisi", "he", "It is over.")],
    ),
    (
        "Khatibzadeh spoke first. “It is not over,” a senior official said.",
        [(None, "a senior official", "It is not over,")],
    ),
    (
        "Pakistani prime minister Sharif spoke. Raisi came. “It is over,” the Pakistani premier said.",
        [("sharif", "the Pakistani premier", "It is over,")],
    ),
    (
        "“It goes on,” the premier, Shehbaz Sharif, warned.",
        [("sharif", "Shehbaz Sharif", "It goes on,")],
    ),
    ("“All of us agree” - President Raisi.", [("raisi", "President Raisi", "All of us agree")]),
    ("“Enough is enough!” Fatima cried.", [(None, "Fatima", "Enough is enough!")]),
    (
        "Saying “we cannot wait any longer”, Raisi left the hall.",
        [("raisi", "Raisi", "we cannot wait any longer")],
    ),
    (
        "Raisi arrived in Islamabad, where he said “we are here to stay.”",
        [("raisi", "he", "we are here to stay.")],
    ),
    (
        "Raisi said that “nothing will stop us” and left.",
        [("raisi", "Raisi", "nothing will stop us")],
    ),
    ("Raisi did not say whether “the special operation in the south” would end.", []),
    (
        "Dozens chanted “no to this war of theirs” in Tehran.",
        [(None, "Dozens", "no to this war of theirs")],
    ),
]


@pytest.mark.parametrize("text, expected", SPLIT)
def test_it_hears_one_speaker_through_interruptions(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text, expected", MEANT)
def test_it_knows_whom_a_pronoun_or_a_role_means(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
