"""Speakers in French, Spanish, Russian, Turkish and Chinese: verbs of many kinds, offices, pronouns."""

import pytest

from tests.rules.quotes.quoting import told_of

PERSONS = (
    "Emmanuel Macron=President of France",
    "Anne Hidalgo",
    "Paul Renard",
    "Jeanne Lavigne",
    "Ursula Leyen",
    "Xi Jinping=President of China",
    "Sébastien Lecornu=x",
    "Ebrahim Raisi=President of Iran",
    "Nicolás Maduro=President of Venezuela",
    "Pedro Sánchez=Prime Minister of Spain",
    "Rosa Quispe",
    "Margarita Robles",
    "Lula=President of Brazil",
    "Владимир Путин=President of Russia",
    "Сергей Лавров=x",
    "Мария Захарова=Spokesperson",
    "Дмитрий Песков",
    "Игорь Кобзев",
    "Анна Белова",
    "Recep Erdoğan=President of Turkey",
    "Hakan Fidan=Minister of Foreign Affairs of Turkey",
    "Mehmet Demir",
    "拜登",
    "习近平",
    "汪文斌",
    "马克龙",
    "布林肯",
)
# Who is quoted, in order ("-" is nobody we know, "0" no quotation at all), and the text.
SAID = """
Hidalgo | « Cette loi est injuste », avait averti Mme Hidalgo à la tribune.
Macron | « Nous tiendrons », a lancé jeudi le chef de l'État, Emmanuel Macron.
Macron | Emmanuel Macron est arrivé à Pékin. « Nous devons parler », a-t-il dit à la presse.
Leyen | Ursula von der Leyen a prévenu Moscou. « Le temps presse », a-t-elle martelé.
Lavigne | « L'eau est montée d'un coup », raconte Jeanne Lavigne, 62 ans, habitante du village.
Lavigne | « L'eau est montée d'un coup », témoigne une habitante, Jeanne Lavigne.
Renard | Le maire, Paul Renard, se dit inquiet. « L'eau est montée d'un coup », confie le maire.
Jinping | Xi Jinping a appelé à des pourparlers de paix « dès que possible ».
Lecornu | Le ministre de la Défense Sébastien Lecornu a dénoncé « une attaque lâche contre nos soldats ».
Macron | Pour Emmanuel Macron, « la paix passe par la justice ».
Macron | D'après Emmanuel Macron, « la paix passe par la justice ».
Macron | « La paix passe par la justice », selon Emmanuel Macron.
Raisi | «Tenemos enemigos comunes», afirmó el mandatario iraní. Ebrahim Raisi llegó el lunes.
Raisi | El presidente de Irán, Ebrahim Raisi, llegó a Caracas. «Tenemos enemigos comunes», afirmó el mandatario.
Maduro | Nicolás Maduro recibió a Raisi. «Estamos unidos», dijo el presidente venezolano.
Sánchez | «No hay marcha atrás», zanjó Pedro Sánchez.
Sánchez | «No hay marcha atrás», ha dicho este martes el presidente del Gobierno, Pedro Sánchez.
Sánchez | Pedro Sánchez ha asegurado que "no hay marcha atrás posible".
Sánchez | Según Pedro Sánchez, "no hay marcha atrás posible".
Quispe | "El río se lo llevó todo", cuenta Rosa Quispe, vecina del barrio.
Quispe | "El río se lo llevó todo", relató la vecina Rosa Quispe.
Robles Robles | La ministra de Defensa, Margarita Robles, visitó la base. "Estamos preparados", dijo la ministra. "Y lo estaremos", añadió.
Lula | "Não vamos recuar", disse o presidente Luiz Inácio Lula da Silva.
Путин | «Мы готовы к переговорам», — сказал Владимир Путин на встрече.
Лавров | «Мы готовы к переговорам», — заявил министр иностранных дел России Сергей Лавров.
Путин | Владимир Путин прибыл в Пекин. «Мы готовы к переговорам», — подчеркнул он.
Захарова | Мария Захарова провела брифинг. «Это ложь», — заявила она.
Песков | Дмитрий Песков назвал эти слова «абсолютно недопустимыми и опасными».
Песков | По словам Пескова, «переговоры пока невозможны».
Кобзев | Как сообщил губернатор Игорь Кобзев, «все дороги открыты».
Кобзев | «Все дороги открыты», — рассказал журналистам губернатор области Игорь Кобзев.
Белова | «Вода пришла ночью», — вспоминает жительница села Анна Белова.
Путин Путин | «Мы готовы к переговорам, — подчеркнул Владимир Путин. — Но нас обманули».
Путин Путин | «Мы готовы к переговорам, – сказал Владимир Путин, – и не намерены молчать».
Захарова Захарова | Мария Захарова провела брифинг. «Мы ждём ответа, — сказала она, — и не намерены молчать».
Путин | «Мы готовы — и давно — к переговорам», — сказал Владимир Путин.
Macron Macron | « Nous tiendrons bon, a déclaré Emmanuel Macron, face à toutes les menaces. »
Macron Macron | Emmanuel Macron est à Paris. « Nous tiendrons bon, a-t-il déclaré, face à toutes les menaces. »
Macron | « Nous tiendrons bon, avec l'Ukraine, face à la menace », a déclaré Emmanuel Macron.
Sánchez Sánchez | «No vamos a ceder —afirmó Pedro Sánchez—, y lo saben todos».
Macron | Emmanuel Macron a démenti : « La France ne cédera jamais. »
Путин | «Мы не отступим ни на шаг», — заверил Владимир Путин.
Erdoğan | Cumhurbaşkanı Recep Tayyip Erdoğan, "Geri adım atmayacağız" dedi.
Erdoğan | Erdoğan, Ankara'da konuştu. "Geri adım atmayacağız" dedi.
Erdoğan | "Geri adım atmayacağız" diyen Erdoğan, muhalefeti eleştirdi.
Fidan | Dışişleri Bakanı Hakan Fidan, "Barış için çalışıyoruz" diye konuştu.
Demir | Vali Mehmet Demir, "Yollar açıldı" ifadesini kullandı.
Erdoğan | Erdoğan şunları söyledi: "Geri adım atmayacağız."
Demir | "Yollar açıldı" dedi Vali Mehmet Demir.
拜登 | 拜登说：“我们不会退让。”
布林肯 | 国务卿布林肯表示，“我们将继续支持乌克兰”。
习近平 习近平 | 习近平指出：“和平是唯一出路。”他强调：“我们反对战争。”
汪文斌 汪文斌 | 外交部发言人汪文斌说：“这是谎言。”他补充说：“我们坚决反对。”
- | “水来得太快了，”村民李大明告诉记者。
习近平 | 习近平会见马克龙。“中法要合作”，习近平说。
拜登 | “我们很高兴，”该国总统拜登在声明中写道。
Macron | Emmanuel Macron a qualifié la décision de « faute historique majeure ».
Macron | Emmanuel Macron a promis que la France serait « aux côtés de l'Ukraine ».
Macron | Emmanuel Macron a salué « un ami de la France » et « un grand artiste ».
Macron | Emmanuel Macron, en visite à Kiev, a assuré que Paris ne faiblirait « jamais, jamais, jamais ».
Macron | Emmanuel Macron : « Nous ne céderons pas à la menace »
Macron | Interrogé par la presse, Emmanuel Macron a répondu : « Nous verrons bien. »
Macron | « Nous verrons bien », s'est contenté de répondre Emmanuel Macron.
Macron | « Nous verrons bien », a fait savoir Emmanuel Macron.
- | L'Elysée a dénoncé « une provocation inacceptable ».
Macron | Emmanuel Macron s'est dit « profondément choqué par ces images ».
Sánchez | "Esto es un ataque a la democracia", tuiteó Pedro Sánchez.
Sánchez | Pedro Sánchez pidió "calma y responsabilidad a todos".
Sánchez | Pedro Sánchez calificó el ataque de "acto cobarde y vil".
Sánchez | Pedro Sánchez: "No vamos a ceder ante nadie"
Sánchez | Para Pedro Sánchez, la medida es "un paso en la buena dirección".
Sánchez | "Es un día histórico", celebró el presidente Pedro Sánchez, quien agradeció el apoyo.
Sánchez | El presidente Pedro Sánchez advirtió de que "habrá consecuencias muy serias".
Путин | Владимир Путин: «Мы не отступим ни на шаг»
Путин | Владимир Путин выразил надежду, что «переговоры дадут результат».
Путин | Владимир Путин призвал «прекратить огонь немедленно».
Путин | «Мы не отступим», — цитирует Владимира Путина ТАСС.
- | «Мы не отступим ни на шаг», — говорится в заявлении МИД.
Путин | «Мы не отступим ни на шаг», — приводит слова Владимира Путина ТАСС.
Путин | По словам Владимира Путина, «это серьёзный шаг вперёд».
Путин | По мнению Владимира Путина, это «серьёзный шаг вперёд».
Путин | Как заявил Владимир Путин, «это серьёзный шаг вперёд».
Путин | Владимир Путин назвал соглашение «важным шагом вперёд».
Fidan | Hakan Fidan, görüşmede "Barış için çalışıyoruz" mesajını verdi.
Fidan | Hakan Fidan: "Barış için herkes çalışmalı"
Fidan | Hakan Fidan, "Barış için çalışıyoruz" diyerek uyardı.
Fidan | Hakan Fidan'a göre "barış için çalışmak şart".
Fidan | Hakan Fidan “Barış için çalışıyoruz” sözleriyle tepki gösterdi.
Fidan | Hakan Fidan, anlaşmayı "tarihi bir adım olarak" nitelendirdi.
Fidan | Hakan Fidan Bağdat'a gitti. Fidan burada yaptığı açıklamada, "Barış için çalışıyoruz" dedi.
Fidan | Hakan Fidan Bağdat'a gitti. Bakan, "Barış için çalışıyoruz" dedi.
Fidan | Hakan Fidan Bağdat'a gitti. "Barış için çalışıyoruz" diye konuştu.
拜登 | 拜登称这是“历史性的一步”。
拜登 | 拜登表示，美国将“坚定支持乌克兰人民”。
拜登 | 拜登在白宫对记者说：“我们不会退让。”
拜登 | 拜登批评这一决定“完全不可接受”。
拜登 拜登 | “我们不会退让，”拜登周一在白宫说，“我们会坚持到底。”
拜登 | 据拜登说，“谈判进展顺利”。
拜登 拜登 | 拜登指出，“我们不会退让。”他还说，“我们会坚持到底。”
拜登 | 拜登表示会谈“非常有成效”。
拜登 | 拜登对记者说，乌克兰“不会独自战斗”。
拜登 拜登 | “不会的，”拜登说，“绝不会。”
拜登 | 拜登在推特上发帖：“感谢盟国的支持。”
拜登 | 在与习近平会谈后，拜登说：“我们谈得很好。”
习近平 | 对于拜登的言论，习近平说：“这是错误的。”
拜登 | 拜登在会见习近平后，对普京说：“停止战争吧。”
 | 拜登提到了报纸的文章“我们不会退让的理由”。
 | 拜登说，他喜欢“坚持到底战斗”的精神。
 | 拜登称他“伟大领袖”。
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_it_hears_verbs_offices_and_pronouns(line: str) -> None:
    speakers, _, text = line.partition(" | ")
    named = [who for who in PERSONS if who.partition("=")[0].split()[-1] in text]
    heard = told_of(";".join(named) or "Nobody Here", text)
    assert " ".join(speaker or "-" for speaker, _, _ in heard) == speakers.replace("0", "")
