"""English papers and wires name who speaks once, and by an office or a description after that."""

import pytest

from tests.rules.quotes.quoting import told_of

PERSONS = (
    "Gordon MacIsaac",
    "Juma Kapande",
    "Ruth Obeng",
    "Peter Lindqvist",
    "Ahmad Rahmani",
    "Claudia Moreau",
    "Maria Duarte",
    "Luis Ortega",
    "Emmanuel Macron=President of France",
    "Xi Jinping=President of China",
    "Olaf Scholz=Chancellor of Germany",
    "António Guterres=Secretary-General of the United Nations",
    "Arif Alvi=President of Pakistan",
    "Anwaar Kakar",
    "Jens Stoltenberg=Secretary-General of NATO",
    "Dmitry Peskov",
    "Maria Zakharova",
    "Anna Kowalska",
    "Erik Holm",
    "Tomas Rivera",
    "Donald Trump",
    "Joe Biden=President of the United States",
    "Volodymyr Zelensky=President of Ukraine",
    "Raila Odinga",
    "Ben Harker",
    "Helen Marsh",
    "Tedros Ghebreyesus=Director-General of the World Health Organization",
    "Carl Olsen",
    "Ana Lima",
    "Rui Costa",
    "Karen Holt",
    "Anna Berg",
    "Tom Reed",
    "Tim Cook",
    "Marco Silva",
    "Jane Doyle",
    "Lena Fischer",
    "Olena Koval",
)
# Who is quoted, in order ("-" is nobody we know, "0" no quotation at all), and the text.
SAID = """
Reed | The president fired Mayor Tom Reed. "My conscience is clear," the dismissed mayor said.
Fischer | Asked whether she trusted him, Lena Fischer laughed: "No."
Rivera | The chief of police, Tomas Rivera, was brief. "We know who sent them," the chief of police said.
MacIsaac | "The crew did everything by the book," said the company's president, Gordon MacIsaac. The airport reopened at noon.
Kapande | "We lost everything," said a fisherman from the village, Juma Kapande, who has five children.
Obeng | "The dam was never inspected," said Ruth Obeng, an engineer who resigned in protest last year.
Obeng | "The dam was never inspected," Ruth Obeng, who resigned in protest last year, told the inquiry.
Lindqvist | The harbour master, Peter Lindqvist, closed the port on Monday. "Nobody sails tonight," the harbour master said.
Lindqvist | Peter Lindqvist, the harbour master, closed the port on Monday. "Nobody sails tonight," he said.
Rahmani | Provincial governor Ahmad Rahmani inspected the bridge on Sunday. "It will be rebuilt within a month," the governor said.
Rahmani | Provincial governor Ahmad Rahmani inspected the bridge on Sunday. The official added: "It will be rebuilt within a month."
Moreau Moreau | Finance Minister Claudia Moreau presented the budget. "There will be no new taxes," the minister said. "I promise."
Moreau | Finance Minister Claudia Moreau presented the budget to parliament. "There will be no new taxes," she told lawmakers.
Duarte Ortega | "We are not leaving," said Maria Duarte, 54, a teacher. Her neighbour Luis Ortega agreed. "This is our home," he said.
Duarte Ortega | "We are not leaving," said Maria Duarte, 54, a teacher. Her neighbour Luis Ortega agreed: "This is our home."
Macron | French President Emmanuel Macron met Chinese President Xi Jinping in Beijing. "We must talk," the French leader said.
Macron | French President Emmanuel Macron met Chinese President Xi Jinping in Beijing. "We must talk," Macron said, standing next to Xi.
Scholz | French President Emmanuel Macron and German Chancellor Olaf Scholz spoke in Berlin. "Europe must be stronger," the chancellor said.
Guterres | Guterres appealed to both sides on Friday. "Stop the fighting now," said the secretary-general.
Guterres | Guterres appealed to both sides on Friday. "Stop the fighting now," he urged in a video message.
Kakar | Arif Alvi administered the oath to Anwaar-ul-Haq Kakar, a senator, as caretaker prime minister. "My only task is a fair election," the new prime minister told reporters.
Stoltenberg | NATO Secretary-General Jens Stoltenberg welcomed Finland. "This is a historic day," the alliance's chief said.
- - | "The talks went well," a spokesman for the ministry said. "More will follow."
Peskov | The Kremlin rejected the charge. "It is a lie," spokesman Dmitry Peskov said.
Peskov | The Kremlin rejected the charge. "It is a lie," its spokesman, Dmitry Peskov, told reporters.
Zakharova | The ministry rejected the charge. "It is a lie," said spokeswoman Maria Zakharova.
- | In a statement, the company said: "We regret the accident."
- | "We regret the accident," Boeing said in a statement.
- | "We regret the accident," read a statement by Boeing.
- | Amnesty International called it "an affront to the rights of every citizen".
Kowalska | Local resident Anna Kowalska saw the crash. "It came down like a stone," Kowalska recalled.
Kowalska | Local resident Anna Kowalska saw the crash. "It came down like a stone," the 43-year-old recalled.
Holm | The pilot, Captain Erik Holm, was unhurt. "I saw birds, then nothing," the pilot said.
Rivera Rivera | Police chief Tomas Rivera said two men were held. "We know who sent them," Rivera said. "More arrests will come."
Rivera | Rivera, the police chief, said: "We know who sent them."
Rivera | Tomas Rivera is the town's police chief. "We know who sent them," the police chief said.
Trump Biden | "It is over," Trump said. Biden disagreed. "It is not over," he said.
Zelensky | Biden met Zelensky in Kyiv. The Ukrainian leader thanked him. "You came at the right time," he said.
Odinga | The opposition leader, Raila Odinga, called new protests. "We will not tire," the former prime minister said.
Odinga | "We will not tire," said Odinga, the opposition leader, at a rally in Kisumu.
Odinga | "We will not tire," vowed the opposition leader Raila Odinga.
Harker | Coach Ben Harker praised his team. "They ran until the end," Harker said.
Harker | Coach Ben Harker praised his team. "They ran until the end," the coach said.
Marsh Marsh | "I would do it again," says Helen Marsh. A retired nurse, she now runs the shelter. "People need us," she says.
Marsh | Asked about the delay, Helen Marsh shrugged. "These things take time."
Marsh | Helen Marsh disagreed. "These things take time," was all she would say.
Marsh Marsh | "These things," Helen Marsh said with a sigh, "take time."
Marsh | Helen Marsh, a retired nurse, was blunt: "These things take time."
Marsh | Ms. Marsh, 61, put it simply. "These things take time," she told the paper.
Marsh | In Helen Marsh's view, "these things take more time than we have".
Marsh | For Helen Marsh, a nurse, the law is "a slap in the face of every patient".
Marsh | To Helen Marsh, the law was "a slap in the face".
Marsh | Helen Marsh had this to say: "These things take time."
Marsh | As Helen Marsh put it, "These things take time."
Marsh | "These things take time," as Helen Marsh put it.
Marsh | "These things take time," Helen Marsh, chief nurse at St Mary's, was quoted by the BBC as saying.
Marsh | The BBC quoted chief nurse Helen Marsh as saying "these things take time".
- | "These things take time," the statement from the hospital read.
- - | The hospital said in an email to Reuters that it was "aware of the complaint" and "looking into it".
- | The World Health Organization warned on Friday that the outbreak was "far from over".
- | "The outbreak is far from over," the World Health Organization warned.
Ghebreyesus | "The outbreak is far from over," warned the WHO's director-general, Tedros Adhanom Ghebreyesus.
Ghebreyesus | "The outbreak is far from over," WHO Director-General Tedros Adhanom Ghebreyesus told a news conference in Geneva on Friday.
Ghebreyesus | Tedros Adhanom Ghebreyesus, director-general of the World Health Organization, told reporters in Geneva: "The outbreak is far from over."
- | "Nothing is agreed until everything is agreed," one European diplomat, speaking on condition of anonymity, told Reuters.
- | "Nothing is agreed until everything is agreed," a person familiar with the talks said.
- - | "It was him," she told the court, pointing at the accused. "I saw his face."
Olsen | The defendant, Carl Olsen, denied the charge. "I was at home," Olsen told the court.
Olsen | The defendant, Carl Olsen, denied the charge. "I was at home," the defendant told the court.
Lima Costa | Prosecutor Ana Lima asked the jury to convict. "He knew what he did," Lima said. Defence lawyer Rui Costa called the case "a house of cards".
Lima Lima | "He knew what he did," prosecutor Ana Lima told the jury, calling the crime "an act of pure greed".
Holt Holt | Judge Karen Holt said Olsen had shown "no trace of remorse". "You will go to prison," she told him.
Holt | Judge Karen Holt sentenced Carl Olsen to ten years. "You showed no remorse," she told him.
Olsen | Judge Karen Holt sentenced Carl Olsen to ten years. "I am sorry," he said.
Berg Reed | Mayor Anna Berg and Governor Tom Reed toured the town. "We will rebuild," she said. "It will take a year," he added.
Berg Reed | Anna Berg, the mayor, and Tom Reed, the governor, toured the town. "We will rebuild," the mayor said. "It takes money," the governor said.
- | "We will rebuild," Berg and Reed said in a joint statement.
Cook Cook | Apple CEO Tim Cook unveiled the phone. "This is our best yet," Cook said. "You will love it."
Cook | Apple chief executive Tim Cook unveiled the phone. "This is our best yet," the CEO said.
Silva | Striker Marco Silva scored twice. "I dreamed of this," the 22-year-old said.
Silva | Marco Silva, the Brazilian striker, scored twice. "I dreamed of this," the Brazilian said afterwards.
Silva | "I dreamed of this," said a beaming Marco Silva after the match.
Silva | "Goals are what I live for," Silva told Sky Sports after the win.
Doyle | Republican Senator Jane Doyle opposed the bill. "It is a bad bill," the Republican said.
Doyle | Sen. Jane Doyle (R-Ohio) opposed the bill. "It is a bad bill," said Doyle, who sits on the committee.
Doyle | "It is a bad bill," Sen. Jane Doyle, R-Ohio, said.
Doyle Doyle | "It's a bad bill," said Sen. Jane Doyle, R-Ohio. "It won't pass."
Fischer | Economists were not surprised. "The bank had no choice," said Lena Fischer of Commerzbank.
Fischer | "The bank had no choice," Lena Fischer, an economist at Commerzbank, wrote in a note to clients.
Fischer | "The bank had no choice," according to Lena Fischer, an economist at Commerzbank.
Fischer | The bank "had no choice but to act", according to Lena Fischer, an economist.
Fischer | Lena Fischer believes the bank "had no choice but to act".
Fischer | Lena Fischer thinks it is "only a question of when, not if".
Fischer Fischer | "Why now?" wondered Lena Fischer. "Why not in May?"
- | The prime minister's spokesman said: "We do not comment on leaks."
- | "We do not comment on leaks," the prime minister's official spokesman told reporters.
- | A Downing Street spokesperson said: "We do not comment on leaks."
- | Downing Street: "We do not comment on leaks."
- | "Get out," he shouted at them, witnesses said.
- | "We must talk to him," Macron, Scholz and Stoltenberg said in a joint statement.
- | "We must talk to him," President Macron, Chancellor Scholz and the NATO chief said.
Holt | "We must talk to him," Karen Holt, judge and mother of two, said.
Berg | Mayor Anna Berg on Sunday took to the stage to say: "We will rebuild."
Berg | Tom Reed was urged by Anna Berg to "stop this senseless quarrel at once".
Berg Holt | "The dam will hold," said Mayor Berg. Not so, says geologist Karen Holt: "It will break within a year."
Berg | Anna Berg, who sat beside him, told Tom Reed: "The dam will hold."
Trump | Trump told aides that he was "done with all of this", according to three of them.
Guterres Guterres | "Deeply alarmed by the reports," Guterres wrote on X. "Civilians must be protected."
Koval | "My son called me and said, 'Mum, I'm scared'," recalled Olena Koval.
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_it_knows_whom_a_description_means(line: str) -> None:
    speakers, _, text = line.partition(" | ")
    named = [who for who in PERSONS if who.partition("=")[0].split()[-1] in text]
    heard = told_of(";".join(named) or "Nobody Here", text)
    assert " ".join(speaker or "-" for speaker, _, _ in heard) == speakers.replace("0", "")
