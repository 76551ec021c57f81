"""Newspapers word who speaks in many ways."""

import pytest

from tests.rules.quotes.quoting import Told, told_of

PAPERS = "Joe Biden=President of the United States;Rishi Sunak=Prime Minister of the United Kingdom;Jane Smith;Bob Miller=Governor of Ohio;Liz Truss"

SAID: list[tuple[str, list[Told]]] = [
    (
        "“I think so,” Biden said. “We'll see.”",
        [("Biden", "Biden", "I think so,"), ("Biden", "Biden", "We'll see.")],
    ),
    (
        '"It was terrifying," said Jane Smith, 42, a nurse from Leeds who saw it. "I ran."',
        [("Smith", "Jane Smith", "It was terrifying,"), ("Smith", "Jane Smith", "I ran.")],
    ),
    (
        "'We will not go back,' Sunak told MPs. 'Not now, not ever.'",
        [("Sunak", "Sunak", "We will not go back,"), ("Sunak", "Sunak", "Not now, not ever.")],
    ),
    (
        "``We will prevail,'' Biden told reporters aboard Air Force One. ``There is no doubt.''",
        [("Biden", "Biden", "We will prevail,"), ("Biden", "Biden", "There is no doubt.")],
    ),
    ('"This is wrong," tweeted Sunak on Tuesday.', [("Sunak", "Sunak", "This is wrong,")]),
    (
        '"This is wrong," Sunak wrote on X, formerly Twitter.',
        [("Sunak", "Sunak", "This is wrong,")],
    ),
    ('"This is wrong," Sunak posted on social media.', [("Sunak", "Sunak", "This is wrong,")]),
    (
        "The governor, Bob Miller, said the flood was “the worst in a century.”",
        [("Miller", "Bob Miller", "the worst in a century.")],
    ),
    (
        "“It was the worst in a century,” said the governor, Bob Miller.",
        [("Miller", "Bob Miller", "It was the worst in a century,")],
    ),
    (
        "“It was the worst in a century,” Ohio governor Bob Miller, a Republican, said on Friday.",
        [("Miller", "Ohio governor Bob Miller", "It was the worst in a century,")],
    ),
    (
        "“It was the worst in a century,” Miller — who took office in May — said.",
        [("Miller", "Miller", "It was the worst in a century,")],
    ),
    (
        '"They have not told us anything," complained Jane Smith\'s husband.',
        [(None, "Jane Smith's husband", "They have not told us anything,")],
    ),
    (
        '"We deny it," the ministry said in a statement. "It never happened."',
        [(None, "the ministry", "We deny it,"), (None, "the ministry", "It never happened.")],
    ),
    (
        '"The deal is done", Biden\'s spokeswoman said.',
        [(None, "Biden's spokeswoman", "The deal is done")],
    ),
    (
        "“Nobody,” Smith says, “wants this war.”",
        [("Smith", "Smith", "Nobody,"), ("Smith", "Smith", "wants this war.")],
    ),
    (
        "“Nobody,” she says, “wants this war.”",
        [(None, "she", "Nobody,"), (None, "she", "wants this war.")],
    ),
    (
        "Biden met Sunak in London on Monday. The president said the two had “a good talk about Ukraine.”",
        [("Biden", "The president", "a good talk about Ukraine.")],
    ),
    (
        "Biden met Sunak in London on Monday. The prime minister said they had “a good talk about Ukraine.”",
        [("Sunak", "The prime minister", "a good talk about Ukraine.")],
    ),
    ("A banner read “No more war in our name”.", [(None, "A banner", "No more war in our name")]),
    (
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
        "\"Yes, and he said 'no way' to me,\" Smith said.",
        [("Smith", "Smith", "Yes, and he said 'no way' to me,")],
    ),
    (
        "'He called it \"a total disaster\" in the meeting,' Sunak said.",
        [("Sunak", "Sunak", 'He called it "a total disaster" in the meeting,')],
    ),
    (
        '"We can\'t go on like this," one official, who asked not to be named, said.',
        [(None, "one official", "We can't go on like this,")],
    ),
    (
        '"We can\'t go on like this," said one of the officials.',
        [(None, "one of the officials", "We can't go on like this,")],
    ),
    (
        '"We can\'t go on like this," a senior White House official told the BBC.',
        [(None, "a senior White House official", "We can't go on like this,")],
    ),
    (
        '"We can\'t go on like this," Biden was quoted as saying by the Washington Post.',
        [("Biden", "Biden", "We can't go on like this,")],
    ),
    (
        'The Post quoted Biden as saying, "We can\'t go on like this."',
        [("Biden", "Biden", "We can't go on like this.")],
    ),
    ("“We won,” Biden said, smiling.", [("Biden", "Biden", "We won,")]),
    ("“We won,” a smiling Biden said.", [("Biden", "a smiling Biden", "We won,")]),
    ("“We won!” shouted Biden.", [("Biden", "Biden", "We won!")]),
    (
        "“Why?” asked Smith. “Because,” Miller answered.",
        [("Smith", "Smith", "Why?"), ("Miller", "Miller", "Because,")],
    ),
    (
        "“It’s a great day,” said Miller and Smith.",
        [(None, "Miller and Smith", "It’s a great day,")],
    ),
    (
        "“It’s a great day,” Miller said as Smith looked on.",
        [("Miller", "Miller", "It’s a great day,")],
    ),
    (
        "“It’s a great day for us all,” Miller said of the verdict.",
        [("Miller", "Miller", "It’s a great day for us all,")],
    ),
    ("“It’s a great day,” he said of Biden.", [(None, "he", "It’s a great day,")]),
    (
        "Biden has said repeatedly that “nothing is off the table”.",
        [("Biden", "Biden", "nothing is off the table")],
    ),
    (
        "“I don’t know,” said Biden, adding that it was “too early” to say.",
        [("Biden", "Biden", "I don’t know,")],
    ),
    (
        "The “Islamic State” group said its fighters “carried out the operation in Kabul”.",
        [(None, "group", "carried out the operation in Kabul")],
    ),
    (
        "“Let us move on,” he then said. “It is time,” he added.",
        [(None, "he", "Let us move on,"), (None, "he", "It is time,")],
    ),
    (
        "In the words of Biden, “democracy is on the ballot this year.”",
        [("Biden", "Biden", "democracy is on the ballot this year.")],
    ),
    (
        "As Biden put it, “democracy is on the ballot this year.”",
        [("Biden", "Biden", "democracy is on the ballot this year.")],
    ),
    (
        "“Democracy is on the ballot,” as Biden put it.",
        [("Biden", "Biden", "Democracy is on the ballot,")],
    ),
    (
        '"I have a plan," Biden said in Ohio, where Governor Miller met him. "It works."',
        [("Biden", "Biden", "I have a plan,"), ("Biden", "Biden", "It works.")],
    ),
    ('"I have a plan." That was Biden\'s message.', [(None, "", "I have a plan.")]),
    ("“Absolutely not,” was Biden’s answer.", [("Biden", "Biden", "Absolutely not,")]),
    (
        "“We have no plans to leave” the region, Biden said.",
        [("Biden", "Biden", "We have no plans to leave")],
    ),
    (
        "The strikes were “a warning to all who would harm us,” Biden said on Friday.",
        [("Biden", "Biden", "a warning to all who would harm us,")],
    ),
    (
        "It was “the right thing to do”, the prime minister told MPs.",
        [("Sunak", "the prime minister", "the right thing to do")],
    ),
    (
        "Jane Smith, NATO's secretary general, told a news conference in Brussels on Tuesday that allies “will defend every inch of territory”.",
        [("Smith", "Jane Smith", "will defend every inch of territory")],
    ),
]


@pytest.mark.parametrize("text, expected", SAID)
def test_it_hears_newspapers(text: str, expected: list[Told]) -> None:
    assert told_of(PAPERS, text) == expected
