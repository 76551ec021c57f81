"""Magazines, interviews, live pages, courts and councils have manners of their own to say who speaks."""

import pytest

from tests.rules.quotes.quoting import Told, told_of

KNOWN = "Joe Biden=President of the United States;Jane Smith;Bob Miller;Amir Khan;Liz Truss=Prime Minister of the United Kingdom"

SAID: list[tuple[str, list[Told]]] = [
    # live pages and round-ups
    (
        "14:41 Miller again: “Where is the money, minister?”",
        [("Miller", "Miller", "Where is the money, minister?")],
    ),
    (
        "OHIO: Bob Miller opened a dam. “Water is oil,” he said.",
        [("Miller", "he", "Water is oil,")],
    ),
    (
        "Asked about it, Miller dodges. “We came to stop this war” is all we get.",
        [("Miller", "Miller", "We came to stop this war")],
    ),
    # interviews
    (
        "“We had counted,” says Bob Miller. And if he loses? “Then we count again.”",
        [
            ("Miller", "Bob Miller", "We had counted,"),
            ("Miller", "Bob Miller", "Then we count again."),
        ],
    ),
    (
        "Ambassador Bob Miller is late. “Others,” the ambassador smiles, “can always count faster.”",
        [
            ("Miller", "the ambassador", "Others,"),
            ("Miller", "the ambassador", "can always count faster."),
        ],
    ),
    (
        "Jane Smith is a poet. Her memoir opens: “My mother counted goats.”",
        [("Smith", "Her", "My mother counted goats.")],
    ),
    (
        "Jane Smith was tired. Her orders were, in her own words, “to stay put and be seen.”",
        [("Smith", "her", "to stay put and be seen.")],
    ),
    (
        "“I never met a bore,” the ethnographer Jane Smith used to tell her students.",
        [("Smith", "the ethnographer Jane Smith", "I never met a bore,")],
    ),
    (
        "“Too late for all of us” is how Jane Smith, a historian, sums it up.",
        [("Smith", "Jane Smith", "Too late for all of us")],
    ),
    (
        "Jane Smith orders for us.\n\nYou left at the height of your fame. Why?\n\n“Because I was bored of it all.”",
        [("Smith", "", "Because I was bored of it all.")],
    ),
    (
        "“It's a fine review,” Jane Smith says. Then, lowering her voice: “I wrote it myself.”",
        [
            ("Smith", "Jane Smith", "It's a fine review,"),
            ("Smith", "Jane Smith", "I wrote it myself."),
        ],
    ),
    (
        "Jane Smith answered in a note. “This is just not true,” it said.",
        [("Smith", "it", "This is just not true,")],
    ),
    # verbs of two words, and those nobody listed
    (
        "“It is over,” Smith broke in. “We know,” Miller shot back.",
        [("Smith", "Smith", "It is over,"), ("Miller", "Miller", "We know,")],
    ),
    ("“It is over,” Bob Miller began.", [("Miller", "Bob Miller", "It is over,")]),
    (
        "“It is nonsense,” Miller snapped when Jane Smith asked why.",
        [("Miller", "Miller", "It is nonsense,")],
    ),
    (
        "Miller urged all not to put their “lives at risk by doing anything dumb”.",
        [("Miller", "Miller", "lives at risk by doing anything dumb")],
    ),
    ("Smith put it this way: “We lost.”", [("Smith", "Smith", "We lost.")]),
    # before its speaker
    (
        "No, said Liz Truss in her memoirs, she had not been “naive about the markets”.",
        [("Truss", "Liz Truss", "naive about the markets")],
    ),
    (
        "“It was him or me”, pleaded Bob Miller from the dock.",
        [("Miller", "Bob Miller from the dock", "It was him or me")],
    ),
    (
        "“We can rebuild a dock,” said Mayor Bob Miller of Cedar Key.",
        [("Miller", "Mayor Bob Miller of Cedar Key", "We can rebuild a dock,")],
    ),
    (
        "“It was bad,” said Ohio governor, Bob Miller.",
        [("Miller", "Bob Miller", "It was bad,")],
    ),
    (
        "“It was bad,” said Anna Berg, Bob Miller and others.",
        [(None, "Anna Berg", "It was bad,")],
    ),
    (
        "The mayor and the governor said: “It was bad.”",
        [(None, "The mayor and the governor", "It was bad.")],
    ),
    # clauses
    (
        "Miller called him “quite irresponsible”, while Jane Smith accused him of lies. “He lies,” she said.",
        [("Smith", "she", "He lies,")],
    ),
    (
        "Smith hailed “an age of reason for the city”, whereas Bob Miller, who came late, wondered why.",
        [("Smith", "Smith", "an age of reason for the city")],
    ),
    (
        "Smith spoke of “a dark day for Europe”, Miller of “a turning point in history”.",
        [
            ("Smith", "Smith", "a dark day for Europe"),
            ("Miller", "Miller", "a turning point in history"),
        ],
    ),
    (
        "For Bob Miller, it is “a great victory for all”; for Jane Smith, it is “the beginning of the end”.",
        [
            ("Miller", "Bob Miller", "a great victory for all"),
            ("Smith", "Jane Smith", "the beginning of the end"),
        ],
    ),
    (
        "Miller was more cautious: it was “important that all facts are known”.",
        [("Miller", "Miller", "important that all facts are known")],
    ),
    ("Miller is blunt about the odds: “slim to none”.", [("Miller", "Miller", "slim to none")]),
    (
        "Smith studies German at night, “because verbs do not sleep”.",
        [("Smith", "Smith", "because verbs do not sleep")],
    ),
    (
        "“That could be it,” Miller said, according to the Times, “but it's not for me.”",
        [("Miller", "Miller", "That could be it,"), ("Miller", "Miller", "but it's not for me.")],
    ),
    (
        "Miller demanded “a thorough and open inquiry”, the ministry said.",
        [("Miller", "Miller", "a thorough and open inquiry")],
    ),
    (
        "Smith wrote that voters were asked to “find three things and report”.",
        [("Smith", "Smith", "find three things and report")],
    ),
    (
        "Bob Miller went, his lawyer Jane Smith insisting the case was one of “mere airline upgrades”.",
        [("Smith", "Jane Smith", "mere airline upgrades")],
    ),
    (
        "The mayor of Leeds, the rapper Bob Miller, begged the young to go home: “It is done.”",
        [("Miller", "the rapper Bob Miller", "It is done.")],
    ),
    (
        "Truss promised money; one of them, unimpressed, called back: “We noticed.”",
        [(None, "one of them", "We noticed.")],
    ),
    # wordings
    (
        "Smith called President Joe Biden “a war criminal”.",
        [("Smith", "Smith", "a war criminal")],
    ),
    (
        "Biden warned of what he called “scum and traitors”.",
        [("Biden", "he", "scum and traitors")],
    ),
    ("Truss thanked her “for her service”.", [("Truss", "Truss", "for her service")]),
    ("Truss says that's “a lot of nonsense”.", [("Truss", "Truss", "a lot of nonsense")]),
    (
        "Truss denounced the “reckless use of force”.",
        [("Truss", "Truss", "reckless use of force")],
    ),
    (
        "Smith wrote that “nothing is forgotten”.",
        [("Smith", "Smith", "nothing is forgotten")],
    ),
    (
        "“Nothing is forgotten” and “nothing is forgiven”, wrote Smith.",
        [("Smith", "Smith", "Nothing is forgotten"), ("Smith", "Smith", "nothing is forgiven")],
    ),
    (
        "‘This is one,’ Smith said. ‘It goes on.\n\n‘And this is two.’\n\nThen she left.",
        [
            ("Smith", "Smith", "This is one,"),
            ("Smith", "Smith", "It goes on.\n\n‘And this is two."),
        ],
    ),
    ("The figures, Smith said, “are clear”.", []),
    (
        "Truss bowed to “the will of the people”.",
        [("Truss", "Truss", "the will of the people")],
    ),
    ("Truss was convicted of “causing serious harm with intent”.", []),
    ("The mourners shouted “murderer” at Biden.", []),
    (
        "Biden's reply (“I have no idea what you mean”) drew laughter.",
        [("Biden", "Biden", "I have no idea what you mean")],
    ),
    (
        "“I love you all,” Smith wrote to them. “today was a weird day”.",
        [("Smith", "Smith", "I love you all,"), ("Smith", "Smith", "today was a weird day")],
    ),
    ("“Not my problem” - Joe Biden on prices.", [("Biden", "Joe Biden", "Not my problem")]),
]


@pytest.mark.parametrize("text, expected", SAID)
def test_it_hears_what_papers_write_in_their_manner(text: str, expected: list[Told]) -> None:
    assert told_of(KNOWN, text) == expected


MEANT: list[tuple[str, list[Told]]] = [
    # a name that tells nothing, and the pronoun behind it
    (
        "Anneliese Kehr met Shamshad Akhtar. Akhtar, who kept her post, left. “It is done,” she said.",
        [("Akhtar", "she", "It is done,")],
    ),
    (
        "Anneliese Kehr spoke. Then Shamshad Akhtar hailed it. It was, she said, “a vote of confidence in us”.",
        [("Akhtar", "she", "a vote of confidence in us")],
    ),
    (
        "Sheikh Hasina won. “Democracy has prevailed,” she said.",
        [("Hasina", "she", "Democracy has prevailed,")],
    ),
    # descriptions
    (
        "Anneliese Kehr moved here. “You can't reason with a goose,” the retired dentist said.",
        [("Kehr", "the retired dentist", "You can't reason with a goose,")],
    ),
    (
        "Anneliese Kehr won. “We are fine,” the club's doctor said.",
        [(None, "the club's doctor", "We are fine,")],
    ),
    (
        "“I am glad,” said Shamshad Akhtar, whose son Lee is held. Bob Miller, the mother went on, “has his victory”.",
        [
            ("Akhtar", "Shamshad Akhtar", "I am glad,"),
            ("Akhtar", "the mother", "has his victory"),
        ],
    ),
    (
        "Dina Boluarte, the president, stayed. “I will not go,” the former vice-president said.",
        [("Boluarte", "the former vice-president", "I will not go,")],
    ),
    (
        "Bob Miller, who called the vote, apologised. “I am sorry,” the outgoing premier said.",
        [("Miller", "the outgoing premier", "I am sorry,")],
    ),
    (
        "It rose in Anneliese Kehr's kitchen. “The dog swam in,” says the 79-year-old widow from Bonn.",
        [("Kehr", "the 79-year-old widow from Bonn", "The dog swam in,")],
    ),
    (
        "Dina Boluarte won. Her opponent in the final, Anneliese Kehr, bowed. “She was good,” the German boxer conceded.",
        [("Kehr", "the German boxer", "She was good,")],
    ),
    (
        "Anneliese Kehr was robbed. “We have him,” the officer said.",
        [(None, "the officer", "We have him,")],
    ),
    (
        "It began when Anneliese Kehr left the ring. “I was never hit so hard,” she sobbed.",
        [("Kehr", "she", "I was never hit so hard,")],
    ),
    (
        "A guard fled after the death of Bob Miller, who had gasped “I can't breathe” under his knee.",
        [("Miller", "Bob Miller", "I can't breathe")],
    ),
    (
        "“Break up this building,” an officer was heard ordering.",
        [(None, "an officer", "Break up this building,")],
    ),
    # introductions
    (
        "Her Swedish colleague Shamshad Akhtar struck a note, saying “the worst is behind us all”.",
        [("Akhtar", "Her Swedish colleague Shamshad Akhtar", "the worst is behind us all")],
    ),
    (
        "The firm's founder, celebrity chef Bob Miller, was not happy. “Stop this,” he wrote.",
        [("Miller", "he", "Stop this,")],
    ),
    (
        "The head of the “Homes First” drive, Anneliese Kehr, cheered. “We won,” she said.",
        [("Kehr", "she", "We won,")],
    ),
    (
        "Later Bob Miller turned to the crowd: “They are laughing at us.”",
        [("Miller", "Bob Miller", "They are laughing at us.")],
    ),
    (
        "Bob Miller won. Backstage he was more serious: “Every score begins with a silence.”",
        [("Miller", "he", "Every score begins with a silence.")],
    ),
    (
        "Bob Miller spoke. Dina Boluarte, he added, “basically said that it was not so”.",
        [("Miller", "he", "basically said that it was not so")],
    ),
    (
        "Born in Bonn to two judges, Anneliese Kehr studied law, “which means you study quarrels”.",
        [("Kehr", "Anneliese Kehr", "which means you study quarrels")],
    ),
    # a name that looks like an adverb or a participle
    (
        "“We fight,” Bob Miller said. Anatoly Fedoruk, the town's mayor, came. “They were shot,” he said.",
        [("Miller", "Bob Miller", "We fight,"), ("Fedoruk", "he", "They were shot,")],
    ),
    # a banner is no person
    (
        "Anneliese Kehr held a banner that said “We will not go away”. “I'm not crying,” she said.",
        [(None, "that", "We will not go away"), ("Kehr", "she", "I'm not crying,")],
    ),
    # two of one name: who was spoken of last
    (
        "Rana Asif is abroad. Rana Sharif took a call. “We are fine,” Rana said.",
        [("Sharif", "Rana", "We are fine,")],
    ),
]
PEOPLE = "Anneliese Kehr;Shamshad Akhtar;Sheikh Hasina;Bob Miller;Dina Boluarte;Rana Asif;Rana Sharif;Anatoly Fedoruk"


@pytest.mark.parametrize("text, expected", MEANT)
def test_it_knows_whom_papers_mean(text: str, expected: list[Told]) -> None:
    assert told_of(PEOPLE, text) == expected
