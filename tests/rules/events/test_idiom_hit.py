"""Attacks by nobody known in five languages: told of whom they hit, and of nobody else."""

import pytest

from tests.rules.events.told_abroad import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        ("На Иран было совершено нападение.", ["attack done:  > IR"]),
        ("Иран был атакован в понедельник.", ["attack done:  > IR"]),
        ("Иран подвергся нападению.", ["attack done:  > IR"]),
        ("Украина подверглась ракетному обстрелу.", ["attack done:  > UA"]),
        ("Киев обстрелян ракетами.", ["attack done:  > UA"]),
        ("По Украине нанесены удары.", ["attack done:  > UA"]),
        ("По Украине нанесён удар.", ["attack done:  > UA"]),
        ("Украину атаковали беспилотниками.", ["attack done:  > UA"]),
        ("Нападения на Иран не было.", []),
        ("Иран не подвергался нападению.", []),
        ("Иран может быть атакован.", []),
        ("Макрон осудил нападение на Иран.", ["condemn done: Macron >", "attack done:  > IR"]),
        ("Если Иран будет атакован, Россия ответит.", []),
        ("Иран будет атакован.", []),
        ("Макрон осудил любое нападение на Иран.", ["condemn done: Macron >"]),
        ("Иран осудил нападение на посольство.", ["condemn done: IR >"]),
        ("Украина подверглась нападению со стороны России.", ["attack done: RU > UA"]),
        ("Россия призвала не атаковать Иран.", ["appeal done: RU >"]),
        ("Франция была поражена.", []),
        ("Китай был атакован хакерами.", []),
        ("Ночью в России был атакован завод.", []),
    ],
)  # fmt: skip
def test_it_reads_whom_an_attack_hit_in_russian(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("İran saldırıya uğradı.", ["attack done:  > IR"]),
        ("İran pazartesi günü füze saldırısına uğradı.", ["attack done:  > IR"]),
        ("İran bombalandı.", ["attack done:  > IR"]),
        ("İran'a saldırı düzenlendi.", ["attack done:  > IR"]),
        ("İran'a hava saldırısı düzenlendi.", ["attack done:  > IR"]),
        ("İran hedef alındı.", ["attack done:  > IR"]),
        ("İran saldırıya uğramadı.", []),
        ("İran saldırıya uğrarsa Rusya yanıt verecek.", []),
        ("İran vurulacak.", []),
        ("Erdoğan, İran'a yönelik saldırıyı kınadı.", ["attack done:  > IR", "condemn done: Erdogan >"]),
        ("Erdoğan, İran'a düzenlenen saldırıyı kınadı.", ["attack done:  > IR", "condemn done: Erdogan >"]),
        ("İran, İsrail'in saldırısına uğradı.", ["attack done: IL > IR"]),
        ("Çin depremle vuruldu.", []),
    ],
)  # fmt: skip
def test_it_reads_whom_an_attack_hit_in_turkish(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("伊朗周一遭到袭击。", ["attack done:  > IR"]),
        ("伊朗遭袭击。", ["attack done:  > IR"]),
        ("伊朗遭受导弹袭击。", ["attack done:  > IR"]),
        ("乌克兰遭到空袭。", ["attack done:  > UA"]),
        ("伊朗被轰炸。", ["attack done:  > IR"]),
        ("伊朗没有遭到袭击。", []),
        ("如果伊朗遭到袭击，俄罗斯将回应。", []),
        ("伊朗可能遭到袭击。", []),
        ("伊朗遭到以色列袭击。", ["attack done: IL > IR"]),
        ("马克龙谴责对伊朗的袭击。", ["condemn done: Macron >", "attack done:  > IR"]),
        ("法国受到打击。", []),
        ("中国遭到袭击。", ["attack done:  > CN"]),
        ("中国受到台风袭击。", []),
    ],
)  # fmt: skip
def test_it_reads_whom_an_attack_hit_in_chinese(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("L'Iran a été attaqué lundi.", ["attack done:  > IR"]),
        ("L'Ukraine a été bombardée dans la nuit.", ["attack done:  > UA"]),
        ("L'Iran a été la cible d'une attaque de drones.", ["attack done:  > IR"]),
        ("L'Iran a été visé par des missiles.", ["attack done:  > IR"]),
        ("Une attaque contre l'Iran a eu lieu lundi.", ["attack done:  > IR"]),
        ("Une attaque a été menée contre l'Iran.", ["attack done:  > IR"]),
        ("L'Iran n'a pas été attaqué.", []),
        ("L'Iran pourrait être attaqué.", []),
        ("L'Iran sera attaqué.", []),
        ("Macron a condamné l'attaque contre l'Iran.", ["condemn done: Macron >", "attack done:  > IR"]),
        ("Si l'Iran est attaqué, la Russie répondra.", []),
        ("L'Iran a été attaqué par Israël.", ["attack done: IL > IR"]),
        ("Macron a condamné toute attaque contre l'Iran.", ["condemn done: Macron >"]),
        ("L'Ukraine a subi une attaque russe dans la nuit.", ["attack done: RU > UA"]),
        ("L'Ukraine a subi une attaque de la Russie.", ["attack done: RU > UA"]),
        ("Lundi, l'Iran a été attaqué en Turquie.", ["attack done:  > IR"]),
        ("Le ministre a visé la France.", []),
        ("L'Iran a attaqué Israël.", ["attack done: IR > IL"]),
        ("Macron a déclaré que l'Iran avait été attaqué.", ["statement done: Macron >", "attack done:  > IR"]),
        ("La France a été touchée par la crise.", []),
        ("La France a été frappée par une vague de chaleur.", []),
        ("Macron a été visé par une plainte.", []),
        ("La Chine a été touchée par un séisme.", []),
        ("En Ukraine, trois personnes ont été tuées dans une attaque.", []),
    ],
)  # fmt: skip
def test_it_reads_whom_an_attack_hit_in_french(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Irán fue atacado.", ["attack done:  > IR"]),
        ("Irán fue atacado el lunes con misiles.", ["attack done:  > IR"]),
        ("Ucrania fue bombardeada durante la noche.", ["attack done:  > UA"]),
        ("Irán fue blanco de un ataque con drones.", ["attack done:  > IR"]),
        ("Irán sufrió un ataque el lunes.", ["attack done:  > IR"]),
        ("Se produjo un ataque contra Irán.", ["attack done:  > IR"]),
        ("Irán no fue atacado.", []),
        ("Irán será atacado.", []),
        ("Irán podría ser atacado.", []),
        ("Macron condenó el ataque contra Irán.", ["condemn done: Macron >", "attack done:  > IR"]),
        ("Ucrania sufrió un bombardeo ruso.", ["attack done:  > UA"]),
        ("Putin dijo que Irán fue atacado.", ["statement done: Putin >", "attack done:  > IR"]),
        ("Francia fue golpeada por la crisis.", []),
        ("Macron fue blanco de críticas.", []),
        ("Putin fue atacado por la prensa.", []),
        ("China fue golpeada por un terremoto.", []),
    ],
)  # fmt: skip
def test_it_reads_whom_an_attack_hit_in_spanish(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected
