"""A short wording is speech where it tells what was said; names and scare quotes are none."""

import pytest

from tests.rules.quotes.quoting import Told, told_of

PAPERS = "Joe Biden=President of the United States;Rishi Sunak=Prime Minister of the United Kingdom;Jane Smith;Bob Miller=Governor of Ohio;Liz Truss"
WIRES = "Benjamin Netanyahu=Prime Minister of Israel;Hassan Nasrallah=Secretary-General of Hezbollah;António Guterres=Secretary-General of the United Nations;Narendra Modi=Prime Minister of India;Angela Merkel=Chancellor of Germany"

WORDINGS = [
    (
        PAPERS,
        "President Biden called the attack “outrageous” and “a cowardly act.”",
        [("Biden", "President Biden", "a cowardly act.")],
    ),
    (
        PAPERS,
        'Sunak described the plan as "deeply irresponsible".',
        [],
    ),
    (
        PAPERS,
        'Biden said the talks had been "very productive" and would go on.',
        [],
    ),
    (
        PAPERS,
        'Smith, 42, a nurse from Leeds, said: "It was terrifying."',
        [("Smith", "Smith", "It was terrifying.")],
    ),
    (PAPERS, 'Biden told reporters: "I\'m not worried."', [("Biden", "Biden", "I'm not worried.")]),
    (
        PAPERS,
        'Asked whether he would run again, Biden replied "yes."',
        [("Biden", "Biden", "yes.")],
    ),
    (
        PAPERS,
        'In a statement, Biden said he was "deeply saddened" by the news.',
        [],
    ),
    (
        PAPERS,
        'According to Biden, the deal is "as good as done."',
        [("Biden", "Biden", "as good as done.")],
    ),
    (
        PAPERS,
        'The deal is "as good as done", according to Biden.',
        [("Biden", "Biden", "as good as done")],
    ),
    (PAPERS, "Biden (D) said: “No.”", [("Biden", "Biden", "No.")]),
    (
        PAPERS,
        "Smith was born in Leeds. She studied law. “I hated it,” she recalls.",
        [("Smith", "she", "I hated it,")],
    ),
    (
        PAPERS,
        "Protesters chanted “down with the king” outside.",
        [(None, "Protesters", "down with the king")],
    ),
    (
        PAPERS,
        'Biden, speaking at the White House, said the strike was "a mistake".',
        [],
    ),
    (
        PAPERS,
        'Speaking to the BBC, Smith added: "It is hard."',
        [("Smith", "Smith", "It is hard.")],
    ),
    (
        PAPERS,
        'When asked about the strike, Biden said: "I can\'t comment."',
        [("Biden", "Biden", "I can't comment.")],
    ),
    (
        PAPERS,
        'Truss accused Sunak of "playing with fire".',
        [("Truss", "Truss", "playing with fire")],
    ),
    (
        PAPERS,
        'Truss resigned on Friday. Sunak succeeded her. "I wish him well," she said.',
        [("Truss", "she", "I wish him well,")],
    ),
    (
        PAPERS,
        "Biden warned of “serious consequences” if Iran attacked.",
        [],
    ),
    (PAPERS, "Biden vowed to “hunt down” the attackers.", []),
    (
        PAPERS,
        "Biden’s comments came after Sunak said Britain would “stand shoulder to shoulder” with Kyiv.",
        [("Sunak", "Sunak", "stand shoulder to shoulder")],
    ),
    (
        PAPERS,
        "The court said there was “no evidence” of fraud.",
        [],
    ),
    (
        PAPERS,
        "Critics say the law is “a licence to kill”.",
        [(None, "Critics", "a licence to kill")],
    ),
    (
        PAPERS,
        "Biden – in his first remarks since the vote – said: “Let us move on.”",
        [("Biden", "Biden", "Let us move on.")],
    ),
    (
        PAPERS,
        'Sunak\'s message to Biden was clear: "We stand with you."',
        [("Sunak", "Sunak", "We stand with you.")],
    ),
    (
        PAPERS,
        'Biden said, "I have a plan." Sunak said, "So do I."',
        [("Biden", "Biden", "I have a plan."), ("Sunak", "Sunak", "So do I.")],
    ),
    (
        PAPERS,
        'Biden\'s plan is simple.\n\n"We build," said his adviser Jane Smith.\n\n"We hire."',
        [
            ("Smith", "his adviser Jane Smith", "We build,"),
            ("Smith", "his adviser Jane Smith", "We hire."),
        ],
    ),
    (
        PAPERS,
        "Smith said the mayor had been “rude”, “arrogant” and “out of touch”.",
        [("Smith", "Smith", "out of touch")],
    ),
    (
        PAPERS,
        "The strikes were “a warning” to Iran, Biden said on Friday.",
        [],
    ),
    (
        PAPERS,
        "NATO chief Jane Smith said the alliance “will defend every inch”.",
        [("Smith", "NATO chief Jane Smith", "will defend every inch")],
    ),
    (
        WIRES,
        'The U.N. chief, António Guterres, appealed for calm. "Enough is enough," he told the Security Council.',
        [("Guterres", "he", "Enough is enough,")],
    ),
    (
        WIRES,
        'Merkel met Modi in Berlin. "We agreed on much," the chancellor said. "Not on all."',
        [
            ("Merkel", "the chancellor", "We agreed on much,"),
            ("Merkel", "the chancellor", "Not on all."),
        ],
    ),
    (WIRES, 'Merkel said she told Modi: "We agree."', [("Merkel", "she", "We agree.")]),
    (
        WIRES,
        'LONDON (Reuters) - "The market is nervous," said Mark Hill, chief economist at Lloyds. "Very nervous."',
        [(None, "Mark Hill", "The market is nervous,"), (None, "Mark Hill", "Very nervous.")],
    ),
    (
        WIRES,
        'Analysts said the shares were "a screaming buy" after the fall.',
        [(None, "Analysts", "a screaming buy")],
    ),
    (
        WIRES,
        'The company said in a filing that it expected "no material impact".',
        [(None, "The company", "no material impact")],
    ),
    (
        WIRES,
        'Police spokesman Sgt. Tom Hill said two men were held. "We have them," Hill said.',
        [(None, "Hill", "We have them,")],
    ),
    (
        WIRES,
        'Modi told a rally in Patna on Sunday that the opposition was "afraid of the people" and had "nothing to offer".',
        [("Modi", "Modi", "afraid of the people"), ("Modi", "Modi", "nothing to offer")],
    ),
    (
        WIRES,
        'Nasrallah, in a televised speech, threatened that Israel would "pay the price".',
        [("Nasrallah", "Nasrallah", "pay the price")],
    ),
    (
        WIRES,
        'Netanyahu\'s office said in a statement: "The talks go on."',
        [(None, "Netanyahu's office", "The talks go on.")],
    ),
    (
        WIRES,
        'A statement from Netanyahu\'s office said the claim was "a complete lie".',
        [(None, "A statement from Netanyahu's office", "a complete lie")],
    ),
    (
        WIRES,
        'The spokesman for the IDF, Rear Adm. Daniel Hagari, said the army "knows how to defend".',
        [(None, "The spokesman for the IDF", "knows how to defend")],
    ),
    (
        WIRES,
        'Speaking alongside Modi, Merkel said India was "a key partner".',
        [("Merkel", "Merkel", "a key partner")],
    ),
    (
        WIRES,
        'The head of the IAEA said Iran had given "no credible explanation" for the traces.',
        [(None, "The head of the IAEA", "no credible explanation")],
    ),
    (
        WIRES,
        'The ministry denounced the ruling as "null and void".',
        [(None, "The ministry", "null and void")],
    ),
    (
        WIRES,
        'The army said it had killed a "senior terrorist" in Jenin.',
        [],
    ),
    (
        WIRES,
        'Tasnim quoted him as saying: "Iran will respond."',
        [(None, "him", "Iran will respond.")],
    ),
    (
        WIRES,
        'Modi on Monday dubbed the Congress party\'s manifesto "a bundle of lies."',
        [("Modi", "Modi", "a bundle of lies.")],
    ),
    (
        WIRES,
        'Asked if he would resign, Netanyahu replied: "Never".',
        [("Netanyahu", "Netanyahu", "Never")],
    ),
    (WIRES, 'The sign said "Closed".', [(None, "The sign", "Closed")]),
]

NONE = [
    (PAPERS, "Abdul “Rocky” Khan won the fight."),
    (PAPERS, "The “war on terror” has cost trillions of dollars."),
    (PAPERS, "His song “All the Small Things We Did” topped the charts, Smith said."),
    (PAPERS, "He starred in “The Long Way Home” and “Back to the Sea”."),
    (PAPERS, "The army launched Operation “Iron Swords” on Monday, Biden said."),
    (PAPERS, "Biden: We will not stop. Sunak left."),
    (PAPERS, "The so-called “Islamic State” claimed the attack, Biden said."),
    (PAPERS, "The report, titled “A Nation Adrift in Troubled Waters”, said poverty had grown."),
    (PAPERS, "Miller wore a cap that read “Make America Great Again”."),
    (PAPERS, "US “sanctions relief” was discussed, Biden said."),
    (WIRES, 'Netanyahu rejected the "two-state solution" on Sunday.'),
    (WIRES, 'Modi launched the "Make in India" scheme in 2014, his office said.'),
    (WIRES, 'He is known as "the butcher of Tehran" among exiles.'),
    (WIRES, 'The phrase "from the river to the sea" was banned, the university said.'),
    (WIRES, 'It is a "win-win" for both.'),
    (WIRES, 'Iran\'s "axis of resistance" includes Hezbollah.'),
]


@pytest.mark.parametrize("persons, text, expected", WORDINGS)
def test_it_hears_what_was_said_of_somebody(persons: str, text: str, expected: list[Told]) -> None:
    assert told_of(persons, text) == expected


@pytest.mark.parametrize("persons, text", NONE)
def test_it_takes_no_name_for_speech(persons: str, text: str) -> None:
    assert told_of(persons, text) == []
