"""Wires word who speaks tersely, and go on in the next sentence."""

import pytest

from tests.rules.quotes.quoting import Told, told_of

WIRES = "Benjamin Netanyahu=Prime Minister of Israel;Hassan Nasrallah=Secretary-General of Hezbollah;António Guterres=Secretary-General of the United Nations;Narendra Modi=Prime Minister of India;Angela Merkel=Chancellor of Germany"

SAID: list[tuple[str, list[Told]]] = [
    (
        'Netanyahu, who is on trial for corruption, called the ruling "a sad day for democracy."',
        [("Netanyahu", "Netanyahu", "a sad day for democracy.")],
    ),
    (
        '"The market is nervous," Mark Hill, an analyst at Lloyds Bank, said.',
        [(None, "Mark Hill", "The market is nervous,")],
    ),
    (
        '"It\'s not over yet," he warned. He was speaking in Delhi.',
        [(None, "he", "It's not over yet,")],
    ),
    (
        '"There will be no truce," an Israeli official told Haaretz on condition of anonymity.',
        [(None, "an Israeli official", "There will be no truce,")],
    ),
    (
        '"There will be no truce," Haaretz quoted an Israeli official as saying.',
        [(None, "an Israeli official", "There will be no truce,")],
    ),
    (
        '"I was afraid," says 34-year-old Amina, a mother of three.',
        [(None, "34-year-old Amina", "I was afraid,")],
    ),
    ('"I was afraid," the 34-year-old said.', [(None, "the 34-year-old", "I was afraid,")]),
    (
        '"The talks go on," Netanyahu\'s office said.',
        [(None, "Netanyahu's office", "The talks go on,")],
    ),
    (
        '"Israel has a right to defend itself," said Netanyahu in English, before switching to Hebrew. "And it will."',
        [
            ("Netanyahu", "Netanyahu", "Israel has a right to defend itself,"),
            ("Netanyahu", "Netanyahu", "And it will."),
        ],
    ),
    (
        '"He’s a good man, a decent man," Modi said of Guterres.',
        [("Modi", "Modi", "He’s a good man, a decent man,")],
    ),
    (
        '"He’s a good man," Guterres’s deputy said.',
        [(None, "Guterres’s deputy", "He’s a good man,")],
    ),
    (
        'Merkel (CDU) warned against "a race to the bottom" in Europe.',
        [("Merkel", "Merkel", "a race to the bottom")],
    ),
    (
        'After talks with Modi, Merkel told reporters: "India is a key partner."',
        [("Merkel", "Merkel", "India is a key partner.")],
    ),
    (
        '"India is a key partner," Merkel said after talks with Modi. She added: "We need it."',
        [("Merkel", "Merkel", "India is a key partner,"), ("Merkel", "She", "We need it.")],
    ),
    (
        '"India is a key partner," Merkel said after talks with Modi. He said Germany was "a true friend".',
        [("Merkel", "Merkel", "India is a key partner,"), ("Modi", "He", "a true friend")],
    ),
    (
        '"Iran will respond," the commander of the IRGC\'s Aerospace Force, Amir Ali Hajizadeh, was quoted as saying by Tasnim.',
        [(None, "the commander of the IRGC's Aerospace Force", "Iran will respond,")],
    ),
    (
        'In a post on X, Modi wrote: "Deeply distressed by the news."',
        [("Modi", "Modi", "Deeply distressed by the news.")],
    ),
    (
        '"Deeply distressed by the news," Modi posted on X.',
        [("Modi", "Modi", "Deeply distressed by the news,")],
    ),
    ('"Deeply distressed," read a tweet by Modi.', [("Modi", "Modi", "Deeply distressed,")]),
    (
        '"We believe in peace", Modi said, "but peace has a price".',
        [("Modi", "Modi", "We believe in peace"), ("Modi", "Modi", "but peace has a price")],
    ),
    (
        '"We believe in peace ... but peace has a price," he said, according to Tasnim.',
        [(None, "he", "We believe in peace ... but peace has a price,")],
    ),
    ('"Shame!" the crowd shouted.', [(None, "the crowd", "Shame!")]),
    (
        '"Shame! Shame!" shouted opposition lawmakers as Modi left.',
        [(None, "opposition lawmakers", "Shame! Shame!")],
    ),
]


@pytest.mark.parametrize("text, expected", SAID)
def test_it_hears_wires(text: str, expected: list[Told]) -> None:
    assert told_of(WIRES, text) == expected
