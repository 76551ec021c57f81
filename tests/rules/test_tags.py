"""Countries and organizations are tagged by what they are called, and traps are not."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.rules.gazetteer import Body
from jobs.rules.tags import Tagger
from tests.rules.small import GAZETTEER

TAGGER = Tagger(GAZETTEER)


def countries(text: str) -> list[str]:
    return [
        f"{tag.id}: {', '.join(mention.text for mention in tag.mentions)}"
        for tag in TAGGER.tag(None, text, None).countries
    ]


@pytest.mark.parametrize(
    "text, told",
    [
        ("Iranians and the Iranian people of Iran", ["IR: Iranians, Iranian, Iran"]),
        ("Ties between Tehran and Islamabad", ["IR: Tehran", "PK: Islamabad"]),
        ("The Zionist regime and Israelis", ["IL: Zionist regime, Israelis"]),
        ("The Washington Post and Islamabad United", []),
        ("Washington and the Washington Post", ["US: Washington"]),
        ("Jordan and Chad met", ["JO: Jordan", "TD: Chad"]),
        ("Jordan Peterson met Chad Smith", []),
        ("Michael Jordan played", []),
        ("In Jordan Monday", ["JO: Jordan"]),
        ("Jordan King Abdullah", ["JO: Jordan"]),
        ("Jordan Israel talks", ["JO: Jordan", "IL: Israel"]),
        ("Male students", []),
        ("The Maldives. In Male they met.", ["MV: Maldives, Male"]),
        ("ایران و پاکستان", ["IR: ایران", "PK: پاکستان"]),
        ("وباكستان", ["PK: باكستان"]),
        ("中国外交部", ["CN: 中国"]),
        ("Iran’s Foreign Ministry spoke", ["IR: Iran"]),
        ("King Abdullah II of Jordan spoke", ["JO: Jordan"]),
        ("In Jordan, Ohio and Jordan, West Virginia", []),
        ("In Jordan, Iran and Israel", ["JO: Jordan", "IR: Iran", "IL: Israel"]),
        ("Nothing of the kind", []),
    ],
)
def test_it_tags_countries(text: str, told: list[str]) -> None:
    assert countries(text) == told


@pytest.mark.parametrize(
    "text, told",
    [
        ("UN Security Council", ["own:unsc: UN Security Council"]),
        ("the U.N. and the UN", ["own:un: U.N., UN"]),
        ("who asked the WHO", ["own:who: WHO"]),
        ("Organisation of Islamic Cooperation (OIC)",
         ["own:oic: Organisation of Islamic Cooperation, OIC"]),
        ("Iran’s Foreign Ministry spoke", ["own:mfa-iran: Iran’s Foreign Ministry"]),
        ("والأمم المتحدة", ["own:un: الأمم المتحدة"]),
    ],
)  # fmt: skip
def test_it_tags_organizations(text: str, told: list[str]) -> None:
    tags = TAGGER.tag(None, text, None).organizations
    assert [f"{tag.id}: {', '.join(m.text for m in tag.mentions)}" for tag in tags] == told


@pytest.mark.parametrize(
    "text, told",
    [
        ("A U.S. drone fell", []),
        ("The African Union met", ["own:au"]),
        ("Of the African Union (AU)", ["own:au", "own:au"]),
    ],
)
def test_an_article_before_the_us_is_no_african_union(text: str, told: list[str]) -> None:
    union = Body("own:au", "African Union", "AU")
    tagger = Tagger(replace(GAZETTEER, bodies=(*GAZETTEER.bodies, union)))
    tags = tagger.tag(None, text, None).organizations
    assert [tag.id for tag in tags for _ in tag.mentions] == told


def test_it_tags_the_title_first_and_says_so() -> None:
    (iran,) = TAGGER.tag("Iran talks", "Talks went on in Iran.", None).countries
    assert [(m.field, m.start, m.text) for m in iran.mentions] == [
        ("title", 0, "Iran"),
        ("text", 17, "Iran"),
    ]


PIECES = st.sampled_from(
    ["Ebrahim Raisi", "Raisi", "Sharif", "Shehbaz Sharif", "President ", "Prime Minister ", "Iran", "Iranian ",
     "’s ", " of ", "the ", "former ", "UN chief", " ", ". ", "\n", "Dr. ", "ceasefire ", "Jordan ", "Male", "رئيسي",
     "الرئيس ", "الإيراني ", "-", "(", "中国", "\u0301", "US", "Washington Post"]
)  # fmt: skip


@given(
    st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=20).map("".join)),
    st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=6).map("".join)),
    st.none() | st.dates(date(2010, 1, 1), date(2030, 1, 1)),
)
@settings(max_examples=300)
def test_every_mention_holds_its_words(text: str, title: str, day: date | None) -> None:
    reading = TAGGER.tag(title, text, day)
    fields = {"title": title, "text": text}
    proofs = [
        *(tag.mentions for tag in reading.leaders),
        *(tag.mentions for tag in reading.countries),
        *(tag.mentions for tag in reading.organizations),
        *(tag.mentions for tag in reading.topics),
    ]
    for mentions in proofs:
        assert mentions
        for mention in mentions:
            assert fields[mention.field][mention.start : mention.end] == mention.text != ""
    for candidate in reading.candidates:
        assert text[candidate.start : candidate.end] == candidate.text
        assert len(candidate.ids) > 1
    assert reading == TAGGER.tag(title, text, day)
