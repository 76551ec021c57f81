"""What stands beside a speaker's name, and what stands around the marks."""

import pytest

from tests.rules.quotes.quoting import told_of

PERSONS = (
    "Jane Smith",
    "Wayne Dunphy",
    "Leslie Odom",
    "Ann Doyle",
    "Omar Haddad",
    "Derek Wainwright",
    "Novak Djokovic",
    "Rafa Nadal",
    "Gladys Berry",
    "Jodi McKay",
    "Harriet Vance",
    "Tim Henman",
    "Irina Belova",
    "Mitt Romney",
    "Bernie Sanders",
    "Hillary Clinton",
    "Howard Dean",
    "Barack Obama",
    "Bernd Osterloh",
)
# Who is quoted, in order ("-" is nobody we know, "0" no quotation at all), and the text.
SAID = r"""
Haddad | "My father used to say, 'A man who doesn't vote can't complain,'" Omar Haddad recalled.
Haddad | "The sign said 'No entry.'" Omar Haddad recalled.
Smith | As Jane Smith — a teacher in Leeds — put it, "We never thought it would come to this."
Smith | Jane Smith (45) told the BBC: "We never thought it would come to this."
Smith | The council did not comment, while Jane Smith (Leeds North) said it was "never going to work in practice".
Smith | "We never thought it would come to this," said Acme Corp. Chief Executive Jane Smith.
Smith | "We never thought it would come to this," said Acme Corp. chief executive Jane Smith on Monday.
Smith | "We never thought it would come to this," Sen. Jane Smith, D-N.Y., said on Tuesday.
Smith | Sen. Jane Smith (R-Ky.), who opposed the bill, was blunt. "It is a bad bill."
Smith | The paper quoted Jane Smith, a teacher from Leeds, as saying: "We never thought it would come to this."
Smith | The paper quoted Jane Smith (45) as saying: "We never thought it would come to this."
Smith | "We never thought it would come to this." — Jane Smith, a teacher from Leeds
Smith | "We never thought it would come to this." – Jane Smith
- | "We never thought it would come to this." — overheard on a bus
Smith | His wife, Jane Smith: "We never thought it would come to this."
Smith | A visibly angry Jane Smith shook her head. "We never thought it would come to this."
Dunphy | The trainer's jockey, Wayne Dunphy, was less sure. "Ask me on Saturday."
Dunphy | The jockey, Wayne Dunphy, was less sure. "Ask me on Saturday," he said.
Odom | Actor Leslie Odom Jr. told Variety that the role "changed my life for good and all".
Smith | Dr. Jane Smith of the University of Leeds said she was surprised. "We ran it again," she said.
Smith | Gladys Berry had a question. "Where do we go from here?" her niece, councillor Jane Smith (Labour), shouted.
Henman | Tim Henman, the former British No. 1, called it "an absolute joke how good she is".
- | A climber who spent three nights in a snow cave said he survived by "thinking about birthday cake".
- | "It fell like a stone," a man who had seen the crash told the BBC.
Smith | "It fell like a stone," the officer who led the search, Jane Smith, said.
Wainwright | Derek Wainwright, who has died aged 91, liked to say that he was "sacked by three and knighted by a fourth".
Osterloh | Bernd Osterloh used to shout. This week he chose to whisper: "Somebody has to go."
Smith | "We will go there," Jane Smith went on to say.
Djokovic | Novak Djokovic stayed at home. "My body is more important than any title," the Serb told the BBC.
Nadal | Novak Djokovic stayed at home, and Rafa Nadal was not sorry. Nadal won. "The tournament goes on," the Spaniard said.
McKay | Gladys Berry apologised. The opposition leader, Jodi McKay, was unmoved. "It comes too late," she said.
Romney | Mitt Romney wrote an essay. "When whole countries deny it, it doesn't end well," the Utah Republican wrote.
Vance | "There was a bang and then silence," she said. Harriet Vance had been queuing for ice cream.
- | "There was a bang and then silence," he said. Harriet Vance had been queuing for ice cream.
Belova | "They are both right," laughs Irina Belova, a lawyer for the tenants.
Belova | "They are both right," Belova smiles. Irina Belova is a lawyer for the tenants.
Sanders | On "Face the Nation," Bernie Sanders spoke of the young. "They are sick and tired of it."
Clinton | Though she called the deal a "mistake", Hillary Clinton was calm.\n\n"If any bank is too big, it should be broken up."
Dean | Dean, a doctor, watched the debate, tweeting, "Notice him sniffing all the time?" Howard Dean later apologised.
Smith Smith | "This just isn't right," Jane Smith said. "You squeezed them to the breaking point" to drive up the price.
Smith | Jane Smith spoke on "Good Morning Leeds." "We never thought it would come to this," she said.
Obama | Barack Obama said so in May.\n\n"All Bets Are Off."\n\n"It is a slow-moving issue," Obama said.
Dean | Howard Dean took the stage. He's claiming that fraud is "a big, big problem in this country".
Clinton | Hillary Clinton mocked him, saying anybody who complains about a microphone "is not having a good night".
Clinton | Hillary Clinton says the flurry of late-night tweets was "unhinged, even for him".
Clinton | Hillary Clinton says it underscores that he is "unfit to be commander-in-chief".
- | The company rose again. It said the offer was "too low for us to take".
Clinton | The clip has footage of Hillary Clinton asking, "Why aren't I ahead by fifty points?"
Doyle | Ann Doyle said she expects the campaign "to go on calling out examples of bias as we deem fit".
- Smith | The film opens with a child asking: "When is Mum coming?" Jane Smith, who made it, nearly gave up. "You take and take," she says.
Smith | What does she miss? "Bread," says Jane Smith without hesitating.
Smith Smith | "Bread," says Jane Smith. The 29-year-old engineer fled in 2021. "Here they have a thousand kinds."
Smith | Jane Smith warned that the south would "pay dearly for its acts", state media reported.
Obama | Barack Obama insisted that the plan would go ahead "without pause or panic", hours after Jane Smith warned him.
Doyle | Ann Doyle accepted that the delay was "not acceptable to me or to anyone".
Doyle | Ann Doyle spoke of islands. "We are friends to all," the president told cadets.
- | "We are friends to all," the Kremlin said. Ann Doyle agreed.
Smith | Opposition figure Jane Smith, who lives abroad, vowed to fly home. "Now we climb," she said.
Smith | Her deputy, Jane Smith, nods. "Simple arithmetic."
- | The verdict was met with cries of "No justice, no peace!"
0 | Barack Obama proclaimed a goal of "Peace Through Strength."
0 | The band played on, singing "It's Our Time."
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_it_hears_the_speaker(line: str) -> None:
    speakers, _, text = line.replace("\\n", "\n").partition(" | ")
    named = [who for who in PERSONS if who.split()[-1] in text]
    heard = told_of(";".join(named) or "Nobody Here", text)
    assert " ".join(speaker or "-" for speaker, _, _ in heard) == speakers.replace("0", "")
