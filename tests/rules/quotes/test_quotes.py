"""Quotations have the speaker that an English sentence gives them."""

import pytest

from tests.rules.quotes.quoting import Told, told

BEHIND: list[tuple[str, list[Told]]] = [
    (
        "“We will never leave the talks,” Raisi said on Monday.",
        [("raisi", "Raisi", "We will never leave the talks,")],
    ),
    ("“We will win,” said Raisi.", [("raisi", "Raisi", "We will win,")]),
    ("“No,” he said.", [(None, "he", "No,")]),
    (
        "“We will win,” said President Ebrahim Raisi, who leads Iran.",
        [("raisi", "President Ebrahim Raisi", "We will win,")],
    ),
    (
        '"We will win," Raisi told reporters in Kabul.',
        [("raisi", "Raisi", "We will win,")],
    ),
    (
        "‘We won’t give up the Palestinians’ rights,’ Raisi said.",
        [("raisi", "Raisi", "We won’t give up the Palestinians’ rights,")],
    ),
    ("‘We will win’, Raisi said.", [("raisi", "Raisi", "We will win")]),
    ("'We won't leave,' Raisi warned.", [("raisi", "Raisi", "We won't leave,")]),
    ("“Who will stop them?” Raisi asked.", [("raisi", "Raisi", "Who will stop them?")]),
    (
        "“The road is open,” according to Prime Minister Shehbaz Sharif.",
        [("sharif", "Prime Minister Shehbaz Sharif", "The road is open,")],
    ),
    (
        "“The road is open again,” the Iranian president has also noted.",
        [("raisi", "the Iranian president", "The road is open again,")],
    ),
    (
        "“We are ready,” Raisi, who arrived in Islamabad on Monday, told a crowd.",
        [("raisi", "Raisi", "We are ready,")],
    ),
    (
        "“We are ready,” Ahmad Rahmani, the governor of Kunduz, told Raisi.",
        [(None, "Ahmad Rahmani", "We are ready,")],
    ),
    (
        "“The bridge has been destroyed,” provincial governor Ahmad Rahmani said.",
        [(None, "provincial governor Ahmad Rahmani", "The bridge has been destroyed,")],
    ),
    (
        "“The bridge is gone,” said provincial governor Ahmad Rahmani on Friday.",
        [(None, "provincial governor Ahmad Rahmani", "The bridge is gone,")],
    ),
    (
        "“No decision was taken,” a spokesman for President Raisi said.",
        [(None, "a spokesman for President Raisi", "No decision was taken,")],
    ),
    (
        "“No decision was taken,” Raisi’s spokesman Ali Bahadori said.",
        [(None, "Raisi’s spokesman Ali Bahadori", "No decision was taken,")],
    ),
    (
        "“Talks go on,” said the spokesman for Iran’s Foreign Ministry Saeed Khatibzadeh.",
        [
            (
                "khatibzadeh",
                "the spokesman for Iran’s Foreign Ministry Saeed Khatibzadeh",
                "Talks go on,",
            )
        ],
    ),
    ("“Talks go on,” the ministry said in a statement.", [(None, "the ministry", "Talks go on,")]),
    ("“Talks go on,” Raisi and Sharif said.", [(None, "Raisi and Sharif", "Talks go on,")]),
    (
        "“We will not retreat from here,” Raisi thundered.",
        [("raisi", "Raisi", "We will not retreat from here,")],
    ),
    (
        "“It is a lie,” Mehr quoted Raisi as saying.",
        [("raisi", "Raisi", "It is a lie,")],
    ),
    (
        "“It is a lie,” Raisi was quoted as saying by Mehr.",
        [("raisi", "Raisi", "It is a lie,")],
    ),
]

AHEAD: list[tuple[str, list[Told]]] = [
    (
        "Raisi continued, “Our policy is friendship.”",
        [("raisi", "Raisi", "Our policy is friendship.")],
    ),
    ("Raisi said: “No.”", [("raisi", "Raisi", "No.")]),
    (
        "The Iranian president stressed that “support for the rights of the nation” goes on.",
        [("raisi", "The Iranian president", "support for the rights of the nation")],
    ),
    (
        "Speaking in Tehran on Thursday, Raisi said, “We are ready.”",
        [("raisi", "Raisi", "We are ready.")],
    ),
    (
        "In a call with Sharif, President Raisi on Thursday told him: “We are ready.”",
        [("raisi", "President Raisi", "We are ready.")],
    ),
    (
        "According to Raisi, “the door to diplomacy is open.”",
        [("raisi", "Raisi", "the door to diplomacy is open.")],
    ),
    (
        "Raisi met Sharif in Samarkand, saying “the border must be a place of peace.”",
        [("raisi", "Raisi", "the border must be a place of peace.")],
    ),
    (
        "Raisi praised the army and said: “We thank you.”",
        [("raisi", "Raisi", "We thank you.")],
    ),
    (
        "Mehr quoted Raisi as saying: “We thank you.”",
        [("raisi", "Raisi", "We thank you.")],
    ),
    (
        "Raisi condemned “the brutal killing of innocent people” in Gaza.",
        [("raisi", "Raisi", "the brutal killing of innocent people")],
    ),
    (
        "Raisi, the president of a country under sanctions, said: “We stay.”",
        [("raisi", "Raisi", "We stay.")],
    ),
    (
        "Governor Ahmad Rahmani visited the town, adding that “help is on its way now.”",
        [(None, "Governor Ahmad Rahmani", "help is on its way now.")],
    ),
    ("Raisi said:\n\n“We will win.”", [("raisi", "Raisi", "We will win.")]),
    ("Raisi: “We will win this long war.”", [("raisi", "Raisi", "We will win this long war.")]),
    (
        "Raisi was told by Sharif that “the road will soon be open.”",
        [("sharif", "Sharif", "the road will soon be open.")],
    ),
]

NONE: list[tuple[str, list[Told]]] = [
    (
        "“We have waited for this day for years.”",
        [(None, "", "We have waited for this day for years.")],
    ),
    (
        "“It was leaked last night,” the report said.",
        [(None, "the report", "It was leaked last night,")],
    ),
    ("He lashed out at the Zionists’ “shameless” acts.", []),
    ("Raisi said the “so-called axis” was a myth.", []),
    ("‘Cordial ties between Tehran and Islamabad’ Raisi also praised the ties.", []),
    ("“Cordial ties”\n\nRaisi also praised the ties.", []),
    ("Raisi is the author of the book “A Long Walk to the Free and Open Sea”.", []),
    ("Raisi spoke at a conference titled “The unity of all Muslims in the world”.", []),
    ("Raisi said “Operation True Promise Number Four” was over.", []),
    ("The Palestinians’ and the Israelis’ lives aren’t 'theirs'.", []),
    ("The ‘90s weren’t Raisi’s best years, said Sharif’s aide.", []),
    ("Raisi is 5'10\" tall, said Sharif.", []),
    ("Raisi said he was “ready", []),
    ("", []),
]


@pytest.mark.parametrize("text, expected", BEHIND)
def test_it_hears_who_is_named_behind(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text, expected", AHEAD)
def test_it_hears_who_is_named_before(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text, expected", NONE)
def test_it_invents_neither_speech_nor_speaker(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
