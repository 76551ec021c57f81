"""Speakers as wires, papers and live pages of several languages tell them."""

import pytest

from tests.rules.quotes.quoting import told_of

PERSONS = [
    "Jane Smith=",
    "Boris Johnson=",
    "Kamala Harris=Vice President of the United States",
    "Emmanuel Macron=President of France",
    "Recep Erdogan=President of Turkey",
    "Dmytro Kuleba=",
    "Bashar Esad=President of Syria",
    "Gustavo Petro=",
    "Marco Rubio=",
    "Joe Biden=President of the United States",
]

# Speakers by surname (- where nobody known is), then the text.
SAID = """
Smith | Just after noon Jane Smith walked out. She was sad, she said, "to be giving up the best job of all".
Smith | On Monday Jane Smith told the court. "We never saw the man again," she said.
Smith Smith | "We slept on a mud floor," Jane Smith says. Six months into her job, she laughs. "Dull? I have many bosses."
Smith | With Democratic leaders worried about turnout, Jane Smith is rolling out a new message: "It's about me."
Smith | Jane Smith called Mr. Biden's remarks on Saturday "a true wake-up call". Joe Biden smiled.
Smith | Jane Smith forcefully told a woman who suggested that some may not vote that "this is not the first time".
Smith Smith | "It's all we hear," said Jane Smith. Joe Biden left.\\n\\n"The question is wrong," Ms. Smith added.
Smith | Boris Johnson was unmoved. Sir Jane Smith bowed. The Labour leader accused him of "lies, fraud and chaos".
Smith | The letter from Jane Smith had landed. "The tone you set as a leader is wrong," it read.
Smith Smith | "I never saw this until the ships came," Jane Smith told a meeting. Her boat was tied up. "So you tell me."
Smith - | "I measured it," said Jane Smith. The company has called the claims "wholly without foundation".
Smith | A deputy, "an outstanding person," in Jane Smith's description, will serve.
Smith | "I have watched it, angry and appalled," Jane Smith's essay begins.
Biden | Jane Smith was pleased. Joe Biden is "the first, and so far the only one", he told lawmakers.
Biden | Joe Biden was "outraged and sad", he said in a statement.
Smith | Jane Smith stepped onto the stage. "I thought: should I stand here before you or should I go?" The hall rose.
Smith Smith | Jane Smith was harsher: the bishop was "a hater of the hard line", and her tone had been "nasty, and not compelling or smart".
Smith | The current chief, Jane Smith, had that morning told reporters that force should be used "only in the most dire of cases".
Smith | The bishop's host, the chef Jane Smith, told us: "They were targeted car by car."
Smith | Those bases "will not be safe" should war come, Jane Smith warned.
Smith | The proposals are "simply not realistic," Foreign Minister Jane Smith said.
Smith | US climate envoy Jane Smith was of better cheer. "All the parties are uncomfortable," she told reporters.
Smith | "Peace be with all of you," were the first words Jane Smith spoke.
Smith | Jane Smith was asked for a view. "He gets it," said the latter.
Smith | Jane Smith's English began to fray. "You have a nice ocean," she said.
Smith | TAIPEI (Reuters) - House Speaker Jane Smith landed, saying her visit "in no way contradicts our policy".
Smith | Jane Smith landed late. The minister herself argued that "solidarity is more important than ever".
Johnson | Boris Johnson misled the house, MPs found. The former prime minister said: "This is a dreadful day for all."
Biden Smith | For Biden there was praise. Joe Biden hailed "a win for the world", while Jane Smith counted off what was missing: "Clear rules? Not here."
- | Jane Smith thanked the jury. A juror, a 68-year-old man who gave no name, was sure. "It was very, very sad," he said.
Smith | For the small islands Jane Smith of Antigua and Barbuda hailed "a win for our entire world".
Smith | "Phones were dead," said Del. Jane Smith of Guam.
Macron | Le président français arrive à Riyad. Emmanuel Macron se tait. « Je ne démissionnerai pas », a-t-il martelé.
Smith Smith | « Nous ne serons pas désunis », a lancé Jane Smith. Le chef de file socialiste pose ses conditions : « Il faut une clarté totale. »
Smith | Le ton monte dans les rangs. Même ton chez Jane Smith : « Nous votons la chute de ce gouvernement. »
Smith | « Les gens ont envoyé un message clair », s'est félicitée dans la nuit Jane Smith.
Macron | Emmanuel Macron a parlé d'« un jour triste pour toute l'Europe ».
Petro | "Hoy es un día de fiesta para el pueblo", escribió en Twitter Gustavo Petro apenas conocido el resultado.
Petro | Gustavo Petro ganó. "Tengo a mi alcance los votos", proclamó el líder del PP en la tribuna.
Petro | Para el portavoz, Gustavo Petro, la jornada fue "una pérdida de tiempo".
Rubio Rubio | Marco Rubio назвал встречу "первым шагом долгого пути". "Никого не отодвигают в сторону", — заверил он европейцев.
Erdogan | Suriye lideri Bashar Esad'a yapılan davete ilişkin soru üzerine Recep Erdogan şunları söyledi: "Sayın Esad'a çağrımı yaptım."
Erdogan Erdogan | Recep Erdogan, "Çağrımı yaptım, bekliyoruz" dedi. Cumhurbaşkanı, "Bu kırgınlığı bir kenara bırakalım" ifadesini kullandı.
Kuleba | İki bakan bir araya geldi. İlk açıklama Dmytro Kuleba'dan geldi: "Bu konuda ilerleme sağlayamadık."
Smith - | Jane Smith, "Tutumumuz hiç değişmedi" derken, yapılan açıklamada Rusya'nın "yardıma her zaman hazır" olduğu kaydedildi.
- | Jane Smith stayed in. Crowds chanting "kill the bill" blocked the road.
- | Emmanuel Macron s'est tu. Ils ont défilé aux cris de « Justice pour tous ».
- | Recep Erdogan konuştu. Binlerce kişi toplandı. "Sesimizi duyan var mı" sloganları atıldı.
- | Marco Rubio молчал. Толпа скандировала «Россия без него» у здания суда.
Smith | The plan is for Jane Smith "a blow to parliament".
Smith | Jane Smith has given them a way out of "two bad choices", as she likes to say.
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_it_hears_who_speaks(line: str) -> None:
    speakers, _, text = line.replace("\\n", "\n").partition(" | ")
    named = [who for who in PERSONS if who.partition("=")[0].split()[-1] in text]
    heard = told_of(";".join(named) or "Nobody Here", text)
    assert " ".join(speaker or "-" for speaker, _, _ in heard) == speakers
