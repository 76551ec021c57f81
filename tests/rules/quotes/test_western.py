"""French, Spanish, German, Russian, Turkish and Chinese sentences say who speaks."""

import pytest

from tests.rules.quotes.quoting import Told, told_of

PERSONS = "Emmanuel Macron=President of France;Pedro Sánchez;Olaf Scholz;Владимир Путин=x;Сергей Лавров;Recep Tayyip Erdoğan;拜登;习近平;Lula"

WESTERN: list[tuple[str, list[Told]]] = [
    (
        "« Nous ne céderons pas », a déclaré Emmanuel Macron.",
        [("Macron", "Emmanuel Macron", "Nous ne céderons pas")],
    ),
    (
        "« Nous ne céderons pas », a déclaré le président Emmanuel Macron à la presse.",
        [("Macron", "le président Emmanuel Macron", "Nous ne céderons pas")],
    ),
    (
        "Emmanuel Macron a déclaré lundi : « Nous ne céderons pas à la menace. »",
        [("Macron", "Emmanuel Macron", "Nous ne céderons pas à la menace.")],
    ),
    (
        "Selon Macron, « la paix est possible dès demain ».",
        [("Macron", "Macron", "la paix est possible dès demain")],
    ),
    (
        "Macron a estimé que la situation était « très grave ».",
        [],
    ),
    ("Le livre « Les Misérables » a été cité.", []),
    (
        "«No vamos a ceder», dijo Pedro Sánchez el lunes.",
        [("Sánchez", "Pedro Sánchez", "No vamos a ceder")],
    ),
    (
        'Sánchez afirmó: "No vamos a ceder ante nadie".',
        [("Sánchez", "Sánchez", "No vamos a ceder ante nadie")],
    ),
    (
        '"No vamos a ceder ante nadie", aseguró el ministro de Exteriores.',
        [(None, "el ministro de Exteriores", "No vamos a ceder ante nadie")],
    ),
    (
        "„Wir werden nicht weichen“, sagte Olaf Scholz am Montag in Berlin.",
        [("Scholz", "Olaf Scholz", "Wir werden nicht weichen")],
    ),
    (
        "Scholz sagte: „Wir werden nicht weichen.“",
        [("Scholz", "Scholz", "Wir werden nicht weichen.")],
    ),
    (
        "»Wir werden nicht weichen«, sagte Scholz.",
        [("Scholz", "Scholz", "Wir werden nicht weichen")],
    ),
    ("«Мы не отступим», — заявил Путин журналистам.", [("Путин", "Путин", "Мы не отступим")]),
    ("Путин заявил: «Мы не отступим».", [("Путин", "Путин", "Мы не отступим")]),
    (
        "Владимир Путин в понедельник заявил, что «переговоры с Киевом возможны».",
        [("Путин", "Владимир Путин", "переговоры с Киевом возможны")],
    ),
    (
        "По словам Лаврова, «переговоры возможны хоть завтра».",
        [("Лавров", "Лаврова", "переговоры возможны хоть завтра")],
    ),
    ("«Мы не отступим», — сказал он.", [(None, "он", "Мы не отступим")]),
    ('Erdoğan, "Geri adım atmayacağız" dedi.', [("Erdoğan", "Erdoğan", "Geri adım atmayacağız")]),
    (
        '"Geri adım atmayacağız" diyen Erdoğan, Ankara\'ya döndü.',
        [("Erdoğan", "Erdoğan", "Geri adım atmayacağız")],
    ),
    (
        "Erdoğan, “Geri adım atmayacağız, bunu herkes bilsin” ifadelerini kullandı.",
        [("Erdoğan", "Erdoğan", "Geri adım atmayacağız, bunu herkes bilsin")],
    ),
    ("Bakan konuştu: “Geri adım atmayacağız.”", [(None, "Bakan", "Geri adım atmayacağız.")]),
    ("拜登说：“我们不会退让。”", [("拜登", "拜登", "我们不会退让。")]),
    ("“我们不会退让，”拜登周一说。", [("拜登", "拜登", "我们不会退让，")]),
    ("中国外交部发言人表示：“中方坚决反对。”", [(None, "中国外交部发言人", "中方坚决反对。")]),
    ("习近平强调，“和平是唯一的出路”。", [("习近平", "习近平", "和平是唯一的出路")]),
    ("他参观了“和平”展览。", []),
    ("「我們不會退讓」，拜登說。", [("拜登", "拜登", "我們不會退讓")]),
    (
        "« Nous ne céderons pas », a-t-il ajouté lundi à Paris.",
        [(None, "a-t-il", "Nous ne céderons pas")],
    ),
]


@pytest.mark.parametrize("text, expected", WESTERN)
def test_it_hears_other_languages(text: str, expected: list[Told]) -> None:
    assert told_of(PERSONS, text) == expected
