"""Events of Russian sentences."""

import pytest

from tests.rules.foreign_told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Владимир Путин поговорил по телефону с Эбрахимом Раиси.", ["call done: Putin > Raisi"]),
        ("Путин провёл телефонный разговор с Макроном.", ["call done: Putin > Macron"]),
        ("Состоялся телефонный разговор между Путиным и Эрдоганом.", ["call done: Putin,Erdogan >"]),
        ("Президент России Владимир Путин встретился с президентом Ирана Эбрахимом Раиси.", ["meet done: Putin > Raisi"]),
        ("Путин и Раиси провели переговоры в Москве.", ["meet done: Putin,Raisi >"]),
        ("Путин проведёт переговоры с Эрдоганом.", ["meet planned: Putin > Erdogan"]),
        ("Путин не встречался с Макроном.", []),
        ("Владимир Путин прибыл в Китай с государственным визитом.", ["visit done: Putin > CN"]),
        ("Путин посетит Турцию в феврале.", ["visit planned: Putin > TR"]),
        ("«Мы готовы», - заявил Путин.", ["statement done: Putin >"]),
        ("Иран сообщил о завершении учений.", ["statement done: IR >"]),
        ("Путин поблагодарил Китай за поддержку.", ["praise done: Putin > CN"]),
        ("Раиси поздравил Путина с победой.", ["praise done: Raisi > Putin"]),
        ("ООН призвала Израиль прекратить огонь.", ["appeal done: UN > IL"]),
        ("Турция призвала к прекращению огня.", ["appeal done: TR >", "ceasefire called_for: TR >"]),
        ("Иран потребовал от США гарантий.", ["demand done: IR > US"]),
        ("Россия осудила удары Израиля по Ирану.", ["condemn done: RU > IL", "attack done: IL > IR"]),
        ("Россия обвинила Украину в терроризме.", ["condemn done: RU > UA"]),
        ("Раиси пригрозил Израилю ответом.", ["threaten done: Raisi > IL"]),
        ("МИД Ирана вызвал посла Франции.", ["summon done: IR > FR"]),
        ("Россия выслала двух дипломатов Франции.", ["expel done: RU > FR"]),
        ("США ввели новые санкции против Ирана.", ["sanction done: US > IR"]),
        ("Иран и Китай подписали соглашение.", ["sign done: IR,CN >"]),
        ("Турция отправила гуманитарную помощь Украине.", ["aid done: TR > UA"]),
        ("Турция выступила посредником между Россией и Украиной.", ["mediate done: TR > RU,UA"]),
        ("Израиль атаковал Иран ракетами.", ["attack done: IL > IR"]),
        ("Израиль нанёс удары по Ирану.", ["attack done: IL > IR"]),
        ("Эрдоган был избран президентом.", ["elect done:  > Erdogan"]),
        ("Раиси погиб в катастрофе.", ["die done: Raisi >"]),
        ("Экономика Китая растёт.", []),
        ("Владимира Путина поздравил с победой президент Ирана Эбрахим Раиси.", ["praise done: Raisi > Putin"]),
        ("Эрдоган прибыл в Россию, где его принял Владимир Путин.", ["visit done: Erdogan > RU", "meet done: Putin > Erdogan"]),
        ("Эрдоган встретился с Макроном. Его поблагодарил Путин.", ["meet done: Erdogan > Macron", "praise done: Putin > Erdogan"]),
        ("Макрон сообщил, что переговорил по телефону с Путиным.", ["statement done: Macron >", "call done: Macron > Putin"]),
        ("«Мы готовы», — подчеркнул Путин на встрече с Раиси.", ["statement done: Putin >", "meet done: Putin > Raisi"]),
        ("Переговоры между Путиным и Раиси состоятся в Москве.", ["meet planned: Putin,Raisi >"]),
        ("В ходе визита Путина в Китай подписано соглашение.", ["visit done: Putin > CN"]),
        ("Путин отменил визит в Турцию.", []),
        ("Иран выпустил по Израилю ракеты.", ["attack done: IR > IL"]),
        ("Израиль подверг бомбардировке Иран.", ["attack done: IL > IR"]),
        ("Китай готов выступить посредником между Россией и Украиной.", ["mediate planned: CN > RU,UA"]),
        ("Москва выслала из страны дипломата Франции.", ["expel done: RU > FR"]),
        ("Иран предупредил Израиль о последствиях.", ["threaten done: IR > IL"]),
        ("Путин выразил соболезнования Ирану.", ["statement done: Putin > IR"]),
        ("Путин, осудив удары Израиля, заявил о поддержке Ирана.", ["condemn done: Putin > IL", "attack done: IL >"]),
        ("После смерти Раиси Иран объявил траур.", ["die done: Raisi >", "statement done: IR >"]),
        ("Раиси погиб, сообщило агентство.", ["die done: Raisi >"]),
    ],
)  # fmt: skip
def test_it_reads_russian(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected
