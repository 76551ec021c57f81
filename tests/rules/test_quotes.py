"""Quotations are told from wordings, headings and titles, and have the speaker the text gives."""

import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.gazetteer import load_gazetteer
from jobs.reading import Reader
from jobs.rules.article import Found, Leader, Mention, Quote, Read
from jobs.rules.laid import Laid
from jobs.rules.quotes import quotes

SEEDS = Path(__file__).parents[2] / "seeds"

# Who is known here, by what the texts call them; the first name given is the full one.
KNOWN = {
    "raisi": (
        "President of Iran",
        "Ebrahim Raisi|Raisi|Iranian president|president of Iran|رئیسی|رئيسي|ابراهیم رئیسی",
    ),
    "sharif": (
        "Prime Minister of Pakistan",
        "Shehbaz Sharif|Sharif|Pakistani prime minister|شہباز شریف|شهباز شریف|شهباز شريف|شریف",
    ),
    "khatibzadeh": (
        "Spokesperson of the Ministry of Foreign Affairs of Iran",
        "Saeed Khatibzadeh|Khatibzadeh|سعید خطیب‌زاده|سعيد خطيب زاده",
    ),
    "guterres": ("Secretary-General of the United Nations", "António Guterres|Guterres|غوتيريش"),
    "leyen": ("President of the European Commission", "Ursula von der Leyen|von der Leyen"),
    "haniyeh": ("Chairman of the Political Bureau of Hamas", "Ismail Haniyeh|Haniyeh|هنية"),
}
Told = tuple[str | None, str, str]


def people(text: str) -> list[Leader]:
    found: list[Leader] = []
    for id, (office, listed) in KNOWN.items():
        names = sorted(listed.split("|"), key=len, reverse=True)
        matches = re.finditer("|".join(map(re.escape, names)), text)
        mentions = tuple(Mention(m.start(), m.end(), m.group()) for m in matches)
        if mentions:
            found.append(
                Leader(id, names[0] if id != "leyen" else "Ursula", office, None, mentions)
            )
    return found


def told(text: str) -> list[Told]:
    return [(q.speaker, q.speaker_text, q.text) for q in quotes(Laid(text), people(text))]


ENGLISH: list[tuple[str, list[Told]]] = [
    # behind the quotation
    (
        "“We will never leave the talks,” Raisi said on Monday.",
        [("raisi", "Raisi", "We will never leave the talks,")],
    ),
    ("“We will win,” said Raisi.", [("raisi", "Raisi", "We will win,")]),
    ("“No,” he said.", [(None, "he", "No,")]),
    (
        "“We will win,” said President Ebrahim Raisi, who leads Iran.",
        [("raisi", "President Ebrahim Raisi", "We will win,")],
    ),
    (
        '"We will win," Raisi told reporters in Kabul.',
        [("raisi", "Raisi", "We will win,")],
    ),
    (
        "‘We won’t give up the Palestinians’ rights,’ Raisi said.",
        [("raisi", "Raisi", "We won’t give up the Palestinians’ rights,")],
    ),
    ("‘We will win’, Raisi said.", [("raisi", "Raisi", "We will win")]),
    ("'We won't leave,' Raisi warned.", [("raisi", "Raisi", "We won't leave,")]),
    ("“Who will stop them?” Raisi asked.", [("raisi", "Raisi", "Who will stop them?")]),
    (
        "“The road is open,” according to Prime Minister Shehbaz Sharif.",
        [("sharif", "Prime Minister Shehbaz Sharif", "The road is open,")],
    ),
    (
        "“The road is open again,” the Iranian president has also noted.",
        [("raisi", "the Iranian president", "The road is open again,")],
    ),
    (
        "“We are ready,” Raisi, who arrived in Islamabad on Monday, told a crowd.",
        [("raisi", "Raisi", "We are ready,")],
    ),
    (
        "“We are ready,” Ahmad Rahmani, the governor of Kunduz, told Raisi.",
        [(None, "Ahmad Rahmani", "We are ready,")],
    ),
    (
        "“The bridge has been destroyed,” provincial governor Ahmad Rahmani said.",
        [(None, "provincial governor Ahmad Rahmani", "The bridge has been destroyed,")],
    ),
    (
        "“The bridge is gone,” said provincial governor Ahmad Rahmani on Friday.",
        [(None, "provincial governor Ahmad Rahmani", "The bridge is gone,")],
    ),
    (
        "“No decision was taken,” a spokesman for President Raisi said.",
        [(None, "a spokesman for President Raisi", "No decision was taken,")],
    ),
    (
        "“No decision was taken,” Raisi’s spokesman Ali Bahadori said.",
        [(None, "Raisi’s spokesman Ali Bahadori", "No decision was taken,")],
    ),
    (
        "“Talks go on,” said the spokesman for Iran’s Foreign Ministry Saeed Khatibzadeh.",
        [
            (
                "khatibzadeh",
                "the spokesman for Iran’s Foreign Ministry Saeed Khatibzadeh",
                "Talks go on,",
            )
        ],
    ),
    ("“Talks go on,” the ministry said in a statement.", [(None, "the ministry", "Talks go on,")]),
    ("“Talks go on,” Raisi and Sharif said.", [(None, "Raisi and Sharif", "Talks go on,")]),
    (
        "“We will not retreat from here,” Raisi thundered.",
        [("raisi", "Raisi", "We will not retreat from here,")],
    ),
    (
        "“It is a lie,” Mehr quoted Raisi as saying.",
        [("raisi", "Raisi", "It is a lie,")],
    ),
    (
        "“It is a lie,” Raisi was quoted as saying by Mehr.",
        [("raisi", "Raisi", "It is a lie,")],
    ),
    # before the quotation
    (
        "Raisi continued, “Our policy is friendship.”",
        [("raisi", "Raisi", "Our policy is friendship.")],
    ),
    ("Raisi said: “No.”", [("raisi", "Raisi", "No.")]),
    (
        "The Iranian president stressed that “support for the rights of the nation” goes on.",
        [("raisi", "The Iranian president", "support for the rights of the nation")],
    ),
    (
        "Speaking in Tehran on Thursday, Raisi said, “We are ready.”",
        [("raisi", "Raisi", "We are ready.")],
    ),
    (
        "In a call with Sharif, President Raisi on Thursday told him: “We are ready.”",
        [("raisi", "President Raisi", "We are ready.")],
    ),
    (
        "According to Raisi, “the door to diplomacy is open.”",
        [("raisi", "Raisi", "the door to diplomacy is open.")],
    ),
    (
        "Raisi met Sharif in Samarkand, saying “the border must be a place of peace.”",
        [("raisi", "Raisi", "the border must be a place of peace.")],
    ),
    (
        "Raisi praised the army and said: “We thank you.”",
        [("raisi", "Raisi", "We thank you.")],
    ),
    (
        "Mehr quoted Raisi as saying: “We thank you.”",
        [("raisi", "Raisi", "We thank you.")],
    ),
    (
        "Raisi condemned “the brutal killing of innocent people” in Gaza.",
        [("raisi", "Raisi", "the brutal killing of innocent people")],
    ),
    (
        "Raisi, the president of a country under sanctions, said: “We stay.”",
        [("raisi", "Raisi", "We stay.")],
    ),
    (
        "Governor Ahmad Rahmani visited the town, adding that “help is on its way now.”",
        [(None, "Governor Ahmad Rahmani", "help is on its way now.")],
    ),
    ("Raisi said:\n\n“We will win.”", [("raisi", "Raisi", "We will win.")]),
    ("Raisi: “We will win this long war.”", [("raisi", "Raisi", "We will win this long war.")]),
    (
        "Raisi was told by Sharif that “the road will soon be open.”",
        [("sharif", "Sharif", "the road will soon be open.")],
    ),
    # split, repeated, over paragraphs
    (
        "“We will stay,” Raisi said. “We will not go.”",
        [("raisi", "Raisi", "We will stay,"), ("raisi", "Raisi", "We will not go.")],
    ),
    (
        "“We will stay,” Raisi said, “and we will not go.”",
        [("raisi", "Raisi", "We will stay,"), ("raisi", "Raisi", "and we will not go.")],
    ),
    (
        "“We will stay,” said Raisi, adding: “We will not go.”",
        [("raisi", "Raisi", "We will stay,"), ("raisi", "Raisi", "We will not go.")],
    ),
    (
        "“We will stay,” Raisi said.\n\n“We will not leave this place.”",
        [("raisi", "Raisi", "We will stay,"), ("raisi", "Raisi", "We will not leave this place.")],
    ),
    (
        "Raisi said: “First we talk.\n\n“Then we sign.\n\n“Then we rest.” He left.",
        [("raisi", "Raisi", "First we talk.\n\n“Then we sign.\n\n“Then we rest.")],
    ),
    (
        '"First we talk.\n\n"Then we sign," Raisi said.',
        [("raisi", "Raisi", 'First we talk.\n\n"Then we sign,')],
    ),
    (
        "“We heard him say ‘never’ twice,” Raisi said.",
        [("raisi", "Raisi", "We heard him say ‘never’ twice,")],
    ),
    (
        "“Go,” Raisi said. “Stay,” Sharif replied.",
        [("raisi", "Raisi", "Go,"), ("sharif", "Sharif", "Stay,")],
    ),
    # by a pronoun, by a role
    (
        "Raisi arrived in Islamabad on Monday.\n\n“We came as friends,” he said.",
        [("raisi", "he", "We came as friends,")],
    ),
    (
        "Raisi met Sharif in Tehran. “We are neighbors,” he said.",
        [("raisi", "he", "We are neighbors,")],
    ),
    (
        "A meeting between Raisi and Sharif was held. “We are neighbors,” he said.",
        [(None, "he", "We are neighbors,")],
    ),
    (
        "Raisi and Sharif met in Tehran. “We are neighbors,” he said.",
        [(None, "he", "We are neighbors,")],
    ),
    (
        "Raisi left. Governor Ahmad Rahmani stayed. “I like it here,” he said.",
        [(None, "he", "I like it here,")],
    ),
    (
        "Ursula von der Leyen met Raisi. Raisi smiled. “It was good,” she said.",
        [("leyen", "she", "It was good,")],
    ),
    ("Ursula von der Leyen left. “It was good,” he said.", [(None, "he", "It was good,")]),
    (
        "Khatibzadeh spoke first. Raisi came later. “It is over,” the spokesman said.",
        [("khatibzadeh", "the spokesman", "It is over,")],
    ),
    (
        "Raisi and Sharif met. “It is over,” they said.",
        [(None, "they", "It is over,")],
    ),
    (
        "While Raisi was in Kabul, he said: “It is over.”",
        [("raisi", "he", "It is over.")],
    ),
    (
        "Khatibzadeh spoke first. “It is not over,” a senior official said.",
        [(None, "a senior official", "It is not over,")],
    ),
    (
        "Pakistani prime minister Sharif spoke. Raisi came. “It is over,” the Pakistani premier said.",
        [("sharif", "the Pakistani premier", "It is over,")],
    ),
    (
        "“It goes on,” the premier, Shehbaz Sharif, warned.",
        [("sharif", "Shehbaz Sharif", "It goes on,")],
    ),
    ("“All of us agree” - President Raisi.", [("raisi", "President Raisi", "All of us agree")]),
    ("“Enough is enough!” Fatima cried.", [(None, "Fatima", "Enough is enough!")]),
    (
        "Saying “we cannot wait any longer”, Raisi left the hall.",
        [("raisi", "Raisi", "we cannot wait any longer")],
    ),
    (
        "Raisi arrived in Islamabad, where he said “we are here to stay.”",
        [("raisi", "he", "we are here to stay.")],
    ),
    (
        "Raisi said that “nothing will stop us” and left.",
        [("raisi", "Raisi", "nothing will stop us")],
    ),
    ("Raisi did not say whether “the special operation in the south” would end.", []),
    (
        "Dozens chanted “no to this war of theirs” in Tehran.",
        [(None, "Dozens", "no to this war of theirs")],
    ),
    # open
    (
        "“We have waited for this day for years.”",
        [(None, "", "We have waited for this day for years.")],
    ),
    (
        "“It was leaked last night,” the report said.",
        [(None, "the report", "It was leaked last night,")],
    ),
    # none
    ("He lashed out at the Zionists’ “shameless” acts.", []),
    ("Raisi said the “so-called axis” was a myth.", []),
    ("‘Cordial ties between Tehran and Islamabad’ Raisi also praised the ties.", []),
    ("“Cordial ties”\n\nRaisi also praised the ties.", []),
    ("Raisi is the author of the book “A Long Walk to the Free and Open Sea”.", []),
    ("Raisi spoke at a conference titled “The unity of all Muslims in the world”.", []),
    ("Raisi said “Operation True Promise Number Four” was over.", []),
    ("The Palestinians’ and the Israelis’ lives aren’t 'theirs'.", []),
    ("The ‘90s weren’t Raisi’s best years, said Sharif’s aide.", []),
    ("Raisi is 5'10\" tall, said Sharif.", []),
    ("Raisi said he was “ready", []),
    ("", []),
]

EASTERN: list[tuple[str, list[Told]]] = [
    # Persian
    ("رئیسی گفت: «ما آماده هستیم.»", [("raisi", "رئیسی", "ما آماده هستیم.")]),
    (
        "ابراهیم رئیسی روز دوشنبه در تهران تاکید کرد که «ما از حق خود نمی‌گذریم».",
        [("raisi", "ابراهیم رئیسی", "ما از حق خود نمی‌گذریم")],
    ),
    (
        "رئیسی به کابل رفت. وی افزود: «ما آماده هستیم.»",
        [("raisi", "وی", "ما آماده هستیم.")],
    ),
    (
        "رئیس جمهور ابراهیم رئیسی در دیدار با شهباز شریف اظهار داشت: “ما دوست هستیم.”",
        [("raisi", "رئیس جمهور ابراهیم رئیسی", "ما دوست هستیم.")],
    ),
    (
        "احمد رحمانی، استاندار قندهار، گفت: «پل ویران شده است.»",
        [(None, "احمد رحمانی", "پل ویران شده است.")],
    ),
    ("سخنگوی رئیسی گفت: «نه.»", [(None, "سخنگوی رئیسی", "نه.")]),
    (
        "به گفته رئیسی، «در دیپلماسی همیشه باز است».",
        [("raisi", "رئیسی", "در دیپلماسی همیشه باز است")],
    ),
    ("رئیسی: «ما هرگز تسلیم زور نخواهیم شد»", [("raisi", "رئیسی", "ما هرگز تسلیم زور نخواهیم شد")]),
    ("در دیدار با رئیسی گفت: «ما آماده هستیم.»", [(None, "", "ما آماده هستیم.")]),
    ("رئیسی از کتاب «بینوایان» گفت.", []),
    ("او از «محور مقاومت» دیدن کرد.", []),
    # Arabic
    ("وقال رئيسي: «نحن مستعدون».", [("raisi", "رئيسي", "نحن مستعدون")]),
    (
        "قال الرئيس الإيراني إبراهيم رئيسي إن “الباب مفتوح أمام الحوار دائما”.",
        [("raisi", "الرئيس الإيراني إبراهيم رئيسي", "الباب مفتوح أمام الحوار دائما")],
    ),
    (
        "قال رئيسي: «نحن مستعدون.» وأضاف: «لن نتراجع.»",
        [("raisi", "رئيسي", "نحن مستعدون."), ("raisi", "", "لن نتراجع.")],
    ),
    (
        "وأكد غوتيريش في بيان أن «الحرب يجب أن تتوقف الآن».",
        [("guterres", "غوتيريش", "الحرب يجب أن تتوقف الآن")],
    ),
    (
        'وقال المتحدث باسم الخارجية الإيرانية سعيد خطيب زاده: "لا تغيير".',
        [("khatibzadeh", "المتحدث باسم الخارجية الإيرانية سعيد خطيب زاده", "لا تغيير")],
    ),
    (
        "وقال المتحدث باسم غوتيريش: «لا تغيير».",
        [(None, "المتحدث باسم غوتيريش", "لا تغيير")],
    ),
    (
        "وقال المحافظ أحمد رحماني في مؤتمر صحفي: «انهار الجسر».",
        [(None, "المحافظ أحمد رحماني", "انهار الجسر")],
    ),
    ("«لا تغيير في موقفنا الثابت»، قال رئيسي.", [("raisi", "رئيسي", "لا تغيير في موقفنا الثابت")]),
    ("«لا تغيير في موقفنا الثابت»، بحسب رئيسي.", [("raisi", "رئيسي", "لا تغيير في موقفنا الثابت")]),
    (
        "وأعرب الأمين العام غوتيريش عن قلقه، قائلا: «ما يحدث مروع».",
        [("guterres", "الأمين العام غوتيريش", "ما يحدث مروع")],
    ),
    ("ونقلت رويترز عن مسؤول قوله: «لا توجد ضمانات».", [(None, "مسؤول", "لا توجد ضمانات")]),
    ("زار رئيسي معرض «الكتاب».", []),
    # Urdu
    ("شہباز شریف نے کہا: ’ہم تیار ہیں۔‘", [("sharif", "شہباز شریف", "ہم تیار ہیں۔")]),
    (
        "وزیراعظم شہباز شریف نے اسلام آباد میں کہا کہ ’پاکستان اپنے وعدے پر قائم ہے۔‘",
        [("sharif", "وزیراعظم شہباز شریف", "پاکستان اپنے وعدے پر قائم ہے۔")],
    ),
    (
        "شہباز شریف تہران پہنچے۔ انہوں نے مزید کہا کہ “ہم ہر حال میں امن چاہتے ہیں۔”",
        [("sharif", "انہوں", "ہم ہر حال میں امن چاہتے ہیں۔")],
    ),
    (
        "شہباز شریف کا کہنا ہے کہ ’’ہم ہر حال میں امن چاہتے ہیں‘‘۔",
        [("sharif", "شہباز شریف", "ہم ہر حال میں امن چاہتے ہیں")],
    ),
    (
        'گورنر احمد رحمانی نے بتایا: "پل ٹوٹ گیا ہے۔"',
        [(None, "گورنر احمد رحمانی", "پل ٹوٹ گیا ہے۔")],
    ),
    (
        "شہباز شریف کے مطابق ’ہم ہر حال میں امن چاہتے ہیں۔‘",
        [("sharif", "شہباز شریف", "ہم ہر حال میں امن چاہتے ہیں۔")],
    ),
    ("شہباز شریف نے ’امن‘ کی بات کی۔", []),
]


@pytest.mark.parametrize("text, expected", ENGLISH)
def test_it_hears_english(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text, expected", EASTERN)
def test_it_hears_persian_arabic_and_urdu(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


SEED_QUOTES: dict[str, list[tuple[str | None, str, str, str]]] = {
    "000_cd89002750913c70.txt": [
        ("Ebrahim Raisi", "Raisi", "One of the main approaches", "with Islamic countries."),
    ],
    "001_e323976be0d696e7.txt": [],
    "002_a15c6817ba182658.txt": [],
    "003_1d8038a1fe6f818a.txt": [
        ("Saeed Khatibzadeh", "Khatibzadeh", "Deeply outraged by", "the Al-Aqsa Mosque,"),
        ("Saeed Khatibzadeh", "the spokesman", "Reminder that", "down on its brutality,"),
        ("Saeed Khatibzadeh", "he", "Muslims must stand", "the Palestinian cause,"),
        ("Saeed Khatibzadeh", "he", "The Ascension of", "and this is shameful,"),
        ("Hossein Amir-Abdollahian", "Amir Abdollahian", "Undoubtedly,", "al-Quds Sword,"),
    ],
    "004_5eaa382081a52e95.txt": [
        ("Ebrahim Raisi", "The Iranian president", "support for the rights", "Muslim Ummah,"),
        ("Ebrahim Raisi", "The Iranian president", "beating heart", "the Muslim world."),
        ("Ebrahim Raisi", "he", "The unity of", "by the Zionist regime,"),
        ("Hossein Amir-Abdollahian", "he", "The desecration of", "Zionism’s crimes,"),
        (
            "Stéphane Dujarric",
            "Guterres’ spokesperson Stephane Dujarric",
            "during a time",
            "peace and nonviolence,",
        ),
        ("Stéphane Dujarric", "He", "Places of worship", "lawful religious practices."),
    ],
}


@cache
def reader() -> Reader:
    return Reader(load_gazetteer(SEEDS))


def read(name: str) -> Read:
    text = (SEEDS / "articles" / name).read_text(encoding="utf-8")
    return reader().read(Found(source=name, text=text, bare=True))


@pytest.mark.parametrize("name", SEED_QUOTES)
def test_it_hears_every_quotation_of_a_seed_and_nothing_else(name: str) -> None:
    seed, expected = read(name), SEED_QUOTES[name]
    names = {person.id: person.name for person in seed.reading.leaders}
    heard = [
        (names.get(q.speaker or ""), q.speaker_text, q.text[: len(begins)], q.text[-len(ends) :])
        for q, (_, _, begins, ends) in zip(
            quotes(Laid(seed.text), seed.reading.leaders), expected, strict=True
        )
    ]
    assert heard == expected


def _holds(text: str, found: tuple[Quote, ...]) -> bool:
    ordered = all(a.end <= b.start for a, b in pairwise(found))
    return ordered and all(text[q.start : q.end] == q.text != "" for q in found)


PIECES = st.sampled_from(
    [
        "“",
        "”",
        "‘",
        "’",
        '"',
        "'",
        "«",
        "»",
        "„",
        "`",
        "「",
        "」",
        ".",
        ",",
        ":",
        "?",
        "!",
        "\n",
        "\n\n",
        " ",
        "…",
        "—",
        "-",
        " “",
        "” ",
        " Raisi ",
        " he ",
        " said ",
        "said",
        " told ",
        " that ",
        " according to ",
        " and ",
        " who ",
        " Raisi’s ",
        " گفت ",
        " وی ",
        " قال ",
        " نے ",
        " کہا ",
        " رئیسی ",
        " the spokesman ",
        " quoted ",
        " as saying ",
        " We will win the war now",
        "x",
        " with ",
        " A ",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=300, deadline=None)
def test_its_offsets_hold_its_words(text: str) -> None:
    found = quotes(Laid(text), people(text))
    assert _holds(text, found)
    assert found == quotes(Laid(text), people(text))


@given(st.text(max_size=200), st.lists(st.tuples(st.integers(0, 250), st.integers(0, 250))))
@settings(max_examples=200, deadline=None)
def test_it_bears_any_text_and_any_mention(text: str, places: list[tuple[int, int]]) -> None:
    mentions = tuple(Mention(a, b, "") for a, b in places)
    marked = f"He said: “{text}” “{text},” said x"
    assert _holds(marked, quotes(Laid(marked), [Leader("x", "", None, None, mentions)]))


@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "'",
        "“",
        "”",
        "“a b c d e,” he said. ",
        "said ",
        "“x” ",
        "‘",
        "« ",
        "A",
        "(",
        "\n",
        "Raisi said “a b c d e f”, ",
        "Raisi ",
        "رئیسی گفت «الف ب ج د ه» ",
    ],
)
def test_it_comes_to_an_end_on_long_texts(piece: str) -> None:
    text = "He said “we will go home now” " + piece * (200_000 // len(piece))
    assert _holds(text, quotes(Laid(text), people(text[:2_000])))
