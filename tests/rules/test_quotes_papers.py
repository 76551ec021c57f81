"""Newspapers and wires word who speaks in many ways."""

import pytest

from tests.rules.quoting import Told, told_of

PAPERS = "Joe Biden=President of the United States;Rishi Sunak=Prime Minister of the United Kingdom;Jane Smith;Bob Miller=Governor of Ohio;Liz Truss"
WIRES = "Benjamin Netanyahu=Prime Minister of Israel;Hassan Nasrallah=Secretary-General of Hezbollah;António Guterres=Secretary-General of the United Nations;Narendra Modi=Prime Minister of India;Angela Merkel=Chancellor of Germany"

SAID = [
    (
        PAPERS,
        "“I think so,” Biden said. “We'll see.”",
        [("Biden", "Biden", "I think so,"), ("Biden", "Biden", "We'll see.")],
    ),
    (
        PAPERS,
        '"It was terrifying," said Jane Smith, 42, a nurse from Leeds who saw it. "I ran."',
        [("Smith", "Jane Smith", "It was terrifying,"), ("Smith", "Jane Smith", "I ran.")],
    ),
    (
        PAPERS,
        "'We will not go back,' Sunak told MPs. 'Not now, not ever.'",
        [("Sunak", "Sunak", "We will not go back,"), ("Sunak", "Sunak", "Not now, not ever.")],
    ),
    (
        PAPERS,
        "``We will prevail,'' Biden told reporters aboard Air Force One. ``There is no doubt.''",
        [("Biden", "Biden", "We will prevail,"), ("Biden", "Biden", "There is no doubt.")],
    ),
    (PAPERS, '"This is wrong," tweeted Sunak on Tuesday.', [("Sunak", "Sunak", "This is wrong,")]),
    (
        PAPERS,
        '"This is wrong," Sunak wrote on X, formerly Twitter.',
        [("Sunak", "Sunak", "This is wrong,")],
    ),
    (
        PAPERS,
        '"This is wrong," Sunak posted on social media.',
        [("Sunak", "Sunak", "This is wrong,")],
    ),
    (
        PAPERS,
        "The governor, Bob Miller, said the flood was “the worst in a century.”",
        [("Miller", "Bob Miller", "the worst in a century.")],
    ),
    (
        PAPERS,
        "“It was the worst in a century,” said the governor, Bob Miller.",
        [("Miller", "the governor", "It was the worst in a century,")],
    ),
    (
        PAPERS,
        "“It was the worst in a century,” Ohio governor Bob Miller, a Republican, said on Friday.",
        [("Miller", "Ohio governor Bob Miller", "It was the worst in a century,")],
    ),
    (
        PAPERS,
        "“It was the worst in a century,” Miller — who took office in May — said.",
        [("Miller", "Miller", "It was the worst in a century,")],
    ),
    (
        PAPERS,
        '"They have not told us anything," complained Jane Smith\'s husband.',
        [(None, "Jane Smith's husband", "They have not told us anything,")],
    ),
    (
        PAPERS,
        '"We deny it," the ministry said in a statement. "It never happened."',
        [(None, "the ministry", "We deny it,"), (None, "the ministry", "It never happened.")],
    ),
    (
        PAPERS,
        '"The deal is done", Biden\'s spokeswoman said.',
        [(None, "Biden's spokeswoman", "The deal is done")],
    ),
    (
        PAPERS,
        "“Nobody,” Smith says, “wants this war.”",
        [("Smith", "Smith", "Nobody,"), ("Smith", "Smith", "wants this war.")],
    ),
    (
        PAPERS,
        "“Nobody,” she says, “wants this war.”",
        [(None, "she", "Nobody,"), (None, "she", "wants this war.")],
    ),
    (
        PAPERS,
        "Biden met Sunak in London on Monday. The president said the two had “a good talk about Ukraine.”",
        [("Biden", "The president", "a good talk about Ukraine.")],
    ),
    (
        PAPERS,
        "Biden met Sunak in London on Monday. The prime minister said they had “a good talk about Ukraine.”",
        [("Sunak", "The prime minister", "a good talk about Ukraine.")],
    ),
    (
        PAPERS,
        "A banner read “No more war in our name”.",
        [(None, "A banner", "No more war in our name")],
    ),
    (
        PAPERS,
        "Sunak insisted: “I have always been clear about that.\n\n“The British people want change.\n\n“And we will deliver it.”",
        [
            (
                "Sunak",
                "Sunak",
                "I have always been clear about that.\n\n“The British people want change.\n\n“And we will deliver it.",
            )
        ],
    ),
    (
        PAPERS,
        "\"Yes, and he said 'no way' to me,\" Smith said.",
        [("Smith", "Smith", "Yes, and he said 'no way' to me,")],
    ),
    (
        PAPERS,
        "'He called it \"a total disaster\" in the meeting,' Sunak said.",
        [("Sunak", "Sunak", 'He called it "a total disaster" in the meeting,')],
    ),
    (
        PAPERS,
        '"We can\'t go on like this," one official, who asked not to be named, said.',
        [(None, "one official", "We can't go on like this,")],
    ),
    (
        PAPERS,
        '"We can\'t go on like this," said one of the officials.',
        [(None, "one of the officials", "We can't go on like this,")],
    ),
    (
        PAPERS,
        '"We can\'t go on like this," a senior White House official told the BBC.',
        [(None, "a senior White House official", "We can't go on like this,")],
    ),
    (
        PAPERS,
        '"We can\'t go on like this," Biden was quoted as saying by the Washington Post.',
        [("Biden", "Biden", "We can't go on like this,")],
    ),
    (
        PAPERS,
        'The Post quoted Biden as saying, "We can\'t go on like this."',
        [("Biden", "Biden", "We can't go on like this.")],
    ),
    (PAPERS, "“We won,” Biden said, smiling.", [("Biden", "Biden", "We won,")]),
    (PAPERS, "“We won,” a smiling Biden said.", [("Biden", "a smiling Biden", "We won,")]),
    (PAPERS, "“We won!” shouted Biden.", [("Biden", "Biden", "We won!")]),
    (
        PAPERS,
        "“Why?” asked Smith. “Because,” Miller answered.",
        [("Smith", "Smith", "Why?"), ("Miller", "Miller", "Because,")],
    ),
    (
        PAPERS,
        "“It’s a great day,” said Miller and Smith.",
        [(None, "Miller and Smith", "It’s a great day,")],
    ),
    (
        PAPERS,
        "“It’s a great day,” Miller said as Smith looked on.",
        [("Miller", "Miller", "It’s a great day,")],
    ),
    (
        PAPERS,
        "“It’s a great day for us all,” Miller said of the verdict.",
        [("Miller", "Miller", "It’s a great day for us all,")],
    ),
    (PAPERS, "“It’s a great day,” he said of Biden.", [(None, "he", "It’s a great day,")]),
    (
        PAPERS,
        "Biden has said repeatedly that “nothing is off the table”.",
        [("Biden", "Biden", "nothing is off the table")],
    ),
    (
        PAPERS,
        "“I don’t know,” said Biden, adding that it was “too early” to say.",
        [("Biden", "Biden", "I don’t know,"), ("Biden", "Biden", "too early")],
    ),
    (
        PAPERS,
        "The “Islamic State” group said its fighters “carried out the operation in Kabul”.",
        [(None, "group", "carried out the operation in Kabul")],
    ),
    (
        PAPERS,
        "“Let us move on,” he then said. “It is time,” he added.",
        [(None, "he", "Let us move on,"), (None, "he", "It is time,")],
    ),
    (
        PAPERS,
        "In the words of Biden, “democracy is on the ballot this year.”",
        [("Biden", "Biden", "democracy is on the ballot this year.")],
    ),
    (
        PAPERS,
        "As Biden put it, “democracy is on the ballot this year.”",
        [("Biden", "Biden", "democracy is on the ballot this year.")],
    ),
    (
        PAPERS,
        "“Democracy is on the ballot,” as Biden put it.",
        [("Biden", "Biden", "Democracy is on the ballot,")],
    ),
    (
        PAPERS,
        '"I have a plan," Biden said in Ohio, where Governor Miller met him. "It works."',
        [("Biden", "Biden", "I have a plan,"), ("Biden", "Biden", "It works.")],
    ),
    (PAPERS, '"I have a plan." That was Biden\'s message.', [(None, "", "I have a plan.")]),
    (PAPERS, "“Absolutely not,” was Biden’s answer.", [("Biden", "Biden", "Absolutely not,")]),
    (
        PAPERS,
        "“We have no plans to leave” the region, Biden said.",
        [("Biden", "Biden", "We have no plans to leave")],
    ),
    (
        PAPERS,
        "The strikes were “a warning to all who would harm us,” Biden said on Friday.",
        [("Biden", "Biden", "a warning to all who would harm us,")],
    ),
    (
        PAPERS,
        "It was “the right thing to do”, the prime minister told MPs.",
        [("Sunak", "the prime minister", "the right thing to do")],
    ),
    (
        PAPERS,
        "Jane Smith, NATO's secretary general, told a news conference in Brussels on Tuesday that allies “will defend every inch of territory”.",
        [("Smith", "Jane Smith", "will defend every inch of territory")],
    ),
    (
        WIRES,
        'Netanyahu, who is on trial for corruption, called the ruling "a sad day for democracy."',
        [("Netanyahu", "Netanyahu", "a sad day for democracy.")],
    ),
    (
        WIRES,
        '"The market is nervous," Mark Hill, an analyst at Lloyds Bank, said.',
        [(None, "Mark Hill", "The market is nervous,")],
    ),
    (
        WIRES,
        '"It\'s not over yet," he warned. He was speaking in Delhi.',
        [(None, "he", "It's not over yet,")],
    ),
    (
        WIRES,
        '"There will be no truce," an Israeli official told Haaretz on condition of anonymity.',
        [(None, "an Israeli official", "There will be no truce,")],
    ),
    (
        WIRES,
        '"There will be no truce," Haaretz quoted an Israeli official as saying.',
        [(None, "an Israeli official", "There will be no truce,")],
    ),
    (
        WIRES,
        '"I was afraid," says 34-year-old Amina, a mother of three.',
        [(None, "34-year-old Amina", "I was afraid,")],
    ),
    (WIRES, '"I was afraid," the 34-year-old said.', [(None, "the 34-year-old", "I was afraid,")]),
    (
        WIRES,
        '"The talks go on," Netanyahu\'s office said.',
        [(None, "Netanyahu's office", "The talks go on,")],
    ),
    (
        WIRES,
        '"Israel has a right to defend itself," said Netanyahu in English, before switching to Hebrew. "And it will."',
        [
            ("Netanyahu", "Netanyahu", "Israel has a right to defend itself,"),
            ("Netanyahu", "Netanyahu", "And it will."),
        ],
    ),
    (
        WIRES,
        '"He’s a good man, a decent man," Modi said of Guterres.',
        [("Modi", "Modi", "He’s a good man, a decent man,")],
    ),
    (
        WIRES,
        '"He’s a good man," Guterres’s deputy said.',
        [(None, "Guterres’s deputy", "He’s a good man,")],
    ),
    (
        WIRES,
        'Merkel (CDU) warned against "a race to the bottom" in Europe.',
        [("Merkel", "Merkel", "a race to the bottom")],
    ),
    (
        WIRES,
        'After talks with Modi, Merkel told reporters: "India is a key partner."',
        [("Merkel", "Merkel", "India is a key partner.")],
    ),
    (
        WIRES,
        '"India is a key partner," Merkel said after talks with Modi. She added: "We need it."',
        [("Merkel", "Merkel", "India is a key partner,"), ("Merkel", "She", "We need it.")],
    ),
    (
        WIRES,
        '"India is a key partner," Merkel said after talks with Modi. He said Germany was "a true friend".',
        [("Merkel", "Merkel", "India is a key partner,"), ("Modi", "He", "a true friend")],
    ),
    (
        WIRES,
        '"Iran will respond," the commander of the IRGC\'s Aerospace Force, Amir Ali Hajizadeh, was quoted as saying by Tasnim.',
        [(None, "the commander of the IRGC's Aerospace Force", "Iran will respond,")],
    ),
    (
        WIRES,
        'In a post on X, Modi wrote: "Deeply distressed by the news."',
        [("Modi", "Modi", "Deeply distressed by the news.")],
    ),
    (
        WIRES,
        '"Deeply distressed by the news," Modi posted on X.',
        [("Modi", "Modi", "Deeply distressed by the news,")],
    ),
    (WIRES, '"Deeply distressed," read a tweet by Modi.', [("Modi", "Modi", "Deeply distressed,")]),
    (
        WIRES,
        '"We believe in peace", Modi said, "but peace has a price".',
        [("Modi", "Modi", "We believe in peace"), ("Modi", "Modi", "but peace has a price")],
    ),
    (
        WIRES,
        '"We believe in peace ... but peace has a price," he said, according to Tasnim.',
        [(None, "he", "We believe in peace ... but peace has a price,")],
    ),
    (WIRES, '"Shame!" the crowd shouted.', [(None, "the crowd", "Shame!")]),
    (
        WIRES,
        '"Shame! Shame!" shouted opposition lawmakers as Modi left.',
        [(None, "opposition lawmakers", "Shame! Shame!")],
    ),
]


@pytest.mark.parametrize("persons, text, expected", SAID)
def test_it_hears_papers_and_wires(persons: str, text: str, expected: list[Told]) -> None:
    assert told_of(persons, text) == expected
