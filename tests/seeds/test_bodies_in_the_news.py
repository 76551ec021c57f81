"""Sentences from politics, business, courts and sport, with the organizations that they name.

An organization stands between square brackets; nothing else in a sentence is one.
"""

import re
from pathlib import Path

import pytest

from jobs.gazetteer import load_gazetteer
from jobs.rules.tags import Tagger

TAGGER = Tagger(load_gazetteer(Path(__file__).parents[2] / "seeds"))
MARKED = re.compile(r"\[([^\]]*)\]")

PARTIES = """
The [Ruritanian Peasants Party] merged with the [Centre Union] in May.
Its rivals are the [Civic Alliance], [New Path Movement], [Vision Kestria] and the [Green League].
He left the [Conservative and Unionist Party] in 1974.
Voters of the [Peace and Freedom Party] stayed at home.
The [Social Democratic and Labour Party] lost two seats.
She sits for the [Green Party of the United States].
He founded the [Reform Party of Ontario] and lost.
The [Popular Unity Party] ([PUP]) split, and the [PUP] lost half its members.
Turnout hurt the [XPK], and [XPK] candidates did badly in the north.
The [QLF] said its fighters had left the town.
He was a member of the [QLF] until 2003.
The leader of the [RUV] resigned on Tuesday.
The government relies on the [Tavria] party.
The small [Sunrise] coalition won nine seats.
The [Alliance of Liberals and Democrats for Europe] voted against.
The [Democrats of the Left] joined the cabinet.
[Labour] MP Jane Doe asked a question.
He joined the [Wild Rose Alliance] in 2011.
Her [Christian Democrats] govern with the [Free Democrats].
The [Scottish Greens] want a second vote.
It formed a coalition with [Mevasser] and the [National Religious Party].
The [Progressive Unionist Party] ([PUP]) met in Belfast.
The [People's Party] and the [Workers' Party] boycotted the vote.
The [Vrije Liberalen en Democraten] ([VLD]) won in Ghent.
The [Partai Rakyat Merdeka] was banned in 1965.
The [Akhil Bharat Parishad] called a strike.
The [Kalinga Vikas Sangh] supports him.
The [Movement for Honest Cities] was formed in Porto.
In 1998 he left the [Scottish Socialist Party] for another one.
The [Muslim Brotherhood]'s [Freedom and Justice Party] took almost half the seats.
He sits on the [National Executive Committee] of the [African National Congress] ([ANC]).
"""
STATES = """
The [Ministry of Energy] cut tariffs.
The [Ministry of Trade and Industry] declined to comment.
[Kenya's Interior Ministry] said two men were held.
The [National Audit Office] found waste.
The [Organisation for Steel and Shipping in Africa] ([OSSA]) met in Dakar.
The [State Law and Harvest Council] ([SLHC]) took power, and the [SLHC] banned rallies.
The [House of Representatives] passed it.
The [Maritime Safety Authority] searched the bay.
The [Lagos State Police Command] confirmed the arrests.
The [Kerala High Court] struck it down.
The bill passed the [House of Commons] but not the [Senate].
The [Politburo] met for two days, said the [Treasury].
The [U.S. Senate] voted, and the [Senate] rose.
The [Court of Appeal] agreed.
The [Knesset]'s [Foreign Affairs and Defense Committee] meets on Sunday.
The White House and the [Foreign Affairs Ministry] agreed.
The [Supreme Court of Belize] agreed.
The [Royal Thai Navy] sent a frigate.
The [Kenya Revenue Authority] missed its target.
The [Chilean Coast Guard] found the boat.
The [Central Bank of Oman] held rates.
The [Bureau of Meteorology] expects rain.
The [African Court of Sports Law] sits in Arusha.
"""
SOCIETY = """
She was a fellow of the [Konrad Adenauer Foundation] in Berlin.
The [Bill & Melinda Gates Foundation] and the [Jimmy Carter Center] paid for it.
Students of [King Abdullah University] and [Quaid-i-Azam University] marched.
The [North Korean Red Cross] asked for rice.
The [American Academy of Arts and Sciences] elected him.
The [Medical Research Council] paid for it.
The [Institute for War Studies] drew the map.
The [University of Nairobi] was closed.
The [Royal Geographical Society] gave her its medal.
The [Lutheran World Federation] runs the camp.
Students of [Kabul University] marched.
The [National Union of Teachers] will strike.
The [Dakar Chamber of Commerce] objected.
The [Foundation for Open Rivers] sued.
The [Teachers Association] ([TA]) called it a victory.
The [Cedars Hospital Workers Union] won.
He studied at the [London School of Hygiene].
The [Rainforest Trust], the [Marine Fund] and [Friends of the Delta] wrote a letter.
"""
BUSINESS = """
[Volkswagen AG] and [Ford Motor Co] will build the van together, said [Boeing Co].
The airline [Polair] cut its flights. [Polair] lost a third of its value.
[Halden Lakes], a Norwegian company, said no.
The news agency [Tarvis] reported it. Later [Tarvis] took it back.
The [Tarvis] news agency reported it.
Shares of [Meridian Steel Corp] fell.
[Gold Mines of Peru Ltd] found more.
[Nordic Dairy plc] bought [Alp Foods AG].
[Kobe Electric] will build it.
The minister told the [Examiner] that he would stay.
The [Cairo Evening Standard] said nobody was hurt.
The [Port Moresby Tribune] reported two deaths.
The carmaker [Velox] recalled vans.
[Formosa Sands] said on Monday it would sell.
The [Atlas Mining Group] closed a pit.
The [Bank of Tirana] and the [Bank of Durres] will merge.
[Quarta Chemical] sold its plant in China.
"""
SPORT = """
[Dynamo Minsk] beat [Zenit Kazan].
The [Karachi Falcons] lost to the [Lahore Tigers].
[Leith Athletic] drew again.
The [Boston Red Sox] lost, and the [Seattle Mariners] won.
The [International Chess Federation] banned him.
The [Kenyan Athletics Federation] cleared her.
[Harrow Rovers] sold two players.
The [Football Association of Wales] agreed.
"""
OTHER_TONGUES = """
وأعلنت [جامعة الموصل] إغلاق أبوابها
وقال [اتحاد الإغاثة الليبي] إن الطرق مقطوعة
أعلن [الهلال الأحمر القطري] و[الهلال الأحمر السنغالي] إرسال مساعدات
قالت إسرائيل و[حماس] و[حزب الله] إنها ملتزمة بالهدنة
وقال [البنك المركزي الموريتاني] إن الاحتياطي ارتفع
[Hizbulá] y la [OEA] negaron el informe
وقعت شركة «[النجم البحري]» العقد
[حزب اعتماد ملی] در بیانیه‌ای آن را رد کرد
[سازمان هواپیمایی کشوری] پروازها را لغو کرد
روزنامه «[فردای نو]» نوشت
[دانشگاه علوم پزشکی] تعطیل شد
[پشاور ہائی کورٹ] نے فیصلہ دیا
[انجمن تاجران سندھ] نے ہڑتال کی
Партия «[Новая Звезда]» победила
Компания «[Северный ветер]» закрыла завод
Об этом сообщили в [Министерстве обороны Финляндии]
Он учится в [Московском государственном университете]
[Коммунистическая партия Украины] запрещена
le [Parti populaire] a gagné
el [Partido Nacional Agrario] ganó
[Ege Esnaf Birligi] karşı çıktı
"""
NOTHING = """
The Treasury yields fell, and the Senate Street was closed.
The member of Parliament (MP) resigned.
Gross Domestic Product (GDP) grew, and the GDP of the north fell.
The company said it was sorry, the agency reported.
Michael Bloomberg ran for mayor.
New York's U.S. Senators, Jane Doe and Ann Roe, agreed.
The British party ended late, and the Christmas party was dull.
The Sunni group and the Arab group left the room.
He told the Austrians that he was sorry.
They joined the war in May.
The CEO's plan and the PDF file were lost.
The AK-47 rifle and the HIV test were found.
The West Bank and the Left Bank are banks of rivers.
The anti-Masonry movement faded.
A Bavarian company and a Silesian newspaper agreed.
Rome, Paris and Berlin agreed.
He was the candidate of the north and a member of the bar.
Anna, Peter and Maria went home.
The Champions League final was moved.
The opposition party lost, said the ruling coalition.
In Tianjin, the newspaper said, it rained.
وقال رئيس الحزب الحاكم إن الحكومة باقية
حزب حاکم در انتخابات شرکت کرد
حزب اختلاف نے واک آؤٹ کیا
Правящая партия победила
Суд отложил решение
"""


def _cases(listed: str) -> list[str]:
    return [line for line in listed.split("\n") if line]


ALL = [_cases(one) for one in (PARTIES, STATES, SOCIETY, BUSINESS, SPORT, OTHER_TONGUES, NOTHING)]


def named(text: str) -> list[str]:
    """The organizations in a text as it calls them, in its order."""
    found = TAGGER.tag(None, text, None).organizations
    return [
        m.text for m in sorted((m for one in found for m in one.mentions), key=lambda m: m.start)
    ]


@pytest.mark.parametrize("marked", [line for lines in ALL for line in lines])
def test_the_organizations_of_a_sentence_are_found(marked: str) -> None:
    assert named(MARKED.sub(r"\1", marked)) == MARKED.findall(marked)
