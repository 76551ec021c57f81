"""Names are found where they stand, whole, in any script, and in the right letters."""

import gc
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.rules.names.finding import Finder
from jobs.rules.names.meanings import How, Layer, Sense
from jobs.rules.texts.laid import Laid
from storage.folding import fold, words


def finder(*names: str, how: How = How.NAME) -> Finder:
    return Finder(Sense(name, fold(name), Layer.NAME, "country", name, how) for name in names)


def found(text: str, *names: str) -> list[str]:
    hits, _ = finder(*names).find(Laid(text))
    return [text[hit.start : hit.end] for hit in hits]


@pytest.mark.parametrize(
    "text, names, mentions",
    [
        ("Iran’s plan for Iran.", ["Iran"], ["Iran", "Iran"]),
        ("Iranian Iranians", ["Iran"], []),
        (
            "UN Security Council and UN",
            ["UN", "UN Security Council"],
            ["UN Security Council", "UN"],
        ),
        ("the al-Aqsa  Mosque", ["Al-Aqsa Mosque", "Aqsa"], ["al-Aqsa  Mosque"]),
        ("al aqsa m", ["Aqsa", "Al-Aqsa Mosque"], []),
        ("al Aqsa m", ["Aqsa", "Al-Aqsa Mosque"], ["Aqsa"]),
        ("The U.N. agency", ["U.N."], ["U.N."]),
        ("at the U.N", ["U.N."], ["U.N"]),
        ("TÜRKİYE, Türkiye", ["Türkiye"], ["TÜRKİYE", "Türkiye"]),
        ("São Tomé e Príncipe", ["Sao Tome"], ["São Tomé"]),
        ("在中国外交部", ["中国"], ["中国"]),
        ("中國", ["中国"], []),
        ("Президента Ирана", ["Ирана"], ["Ирана"]),
        ("a\u0301Iran", ["Iran"], []),
        ("(Iran)", ["Iran"], ["Iran"]),
        ("Guinea-Bissau, Guinea", ["Guinea", "Guinea-Bissau"], ["Guinea-Bissau", "Guinea"]),
        ("South Korea North Korea", ["South Korea", "Korea North"], ["South Korea"]),
        (
            "Iran Pakistan Iran-Iraq",
            ["Iran", "Pakistan", "Iraq"],
            ["Iran", "Pakistan", "Iran", "Iraq"],
        ),
        ("7Iran, G7Iran and 7 Iran", ["Iran", "7"], ["7", "Iran"]),
        ("G7 U.N. and 7Iran Air", ["U.N.", "7 U.N.", "Iran Air", "Air"], ["U.N.", "Air"]),
        ("new york Times", ["New York", "York Times"], ["york Times"]),
        ("Hong Kong Island Council", ["Hong Kong", "Kong Island Council"], ["Hong Kong"]),
    ],
)
def test_it_finds_whole_names_the_first_and_longest(
    text: str, names: list[str], mentions: list[str]
) -> None:
    assert found(text, *names) == mentions


@pytest.mark.parametrize(
    "text, name, mentions",
    [
        ("وإيران", "إيران", ["إيران"]),
        ("لإيران", "إيران", ["إيران"]),
        ("بالأمم المتحدة", "الأمم المتحدة", ["الأمم المتحدة"]),
        ("للأمم المتحدة", "الأمم المتحدة", ["للأمم المتحدة"]),
        ("والأردن", "الأردن", ["الأردن"]),
        ("مغرب", "المغرب", []),
        ("المغرب", "المغرب", ["المغرب"]),
        ("کمالی", "مالی", []),
        ("المالي", "مالي", []),
        ("ايران و پاکستان", "ایران", ["ايران"]),
        ("ایران‌خودرو", "ایران", ["ایران"]),
        ("الإِيرَان", "إيران", ["الإِيرَان"]),
        ("والإيراني", "إيراني", ["الإيراني"]),
    ],
)
def test_it_sees_through_arabic_prefixes(text: str, name: str, mentions: list[str]) -> None:
    assert found(text, name) == mentions


@pytest.mark.parametrize(
    "text, name, mentions",
    [
        ("It told us that the US acts", "US", ["US"]),
        ("who told the WHO", "WHO", ["WHO"]),
        ("LEADERS TELL US EVERYTHING TODAY", "US", []),
        ("Nato and NATO and nato", "NATO", ["Nato", "NATO"]),
        ("Un and UN", "UN", ["UN"]),
        ("turkey in Turkey", "Turkey", ["Turkey"]),
        ("PRESIDENT OF TURKEY", "Turkey", ["TURKEY"]),
        ("le président iranien", "iranien", ["iranien"]),
        ("united nations", "United Nations", []),
        ("UNITED NATIONS", "United Nations", ["UNITED NATIONS"]),
    ],
)
def test_it_looks_at_the_letters(text: str, name: str, mentions: list[str]) -> None:
    assert found(text, name) == mentions


def test_it_keeps_layers_apart() -> None:
    both = Finder(
        [
            Sense("UN", "un", Layer.NAME, "org", "un"),
            Sense("UN chief", "un chief", Layer.TITLE, "office", "sg", How.TITLE),
            Sense("chief", "chief", Layer.TOPIC, "topic", "t", How.CLUE, 0.5),
        ]
    )
    laid = Laid("The UN chief spoke")
    names, titled = both.find(laid)
    spans = [(hit.start, hit.end) for hit in (*names, *titled)]
    assert spans + [(start, end) for start, end, _ in both.clues(laid)] == [
        (4, 6),
        (4, 12),
        (7, 12),
    ]


def test_it_finds_nothing_where_nothing_is_known() -> None:
    assert Finder([]).find(Laid("Iran")) == ([], [])


@given(st.text())
@settings(max_examples=400)
def test_it_lays_out_the_words_that_folding_knows(text: str) -> None:
    laid = Laid(text)
    assert laid.row.split() == fold(text).split()
    assert laid.even or laid.row == f" {fold(text)} "
    known = words(text)
    assert list(laid.words) == [word.folded for word in known]
    assert list(laid.starts) == [word.start for word in known]
    # Laid out, a word ends behind the marks on its last letter.
    for end, word in zip(laid.ends, known, strict=True):
        assert end >= word.end
        assert not fold(text[word.end : end])


PIECES = st.sampled_from(
    ["Iran", "iran", "US", "us", "U.N.", "إيران", "وإيران", "لل", "中国", "中", "İ", "ß", "ﷺ", "ﬁ", "\u0301",
     "\u200c", "\u200d", "ـ", " ", "-", "’s", ".", "\n", "Al-Aqsa", "Mosque", "𝐈ran", "Ⅷ", "½", "สวัสดี"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(PIECES, max_size=25).map("".join)))
@settings(max_examples=400)
def test_it_gives_back_the_very_words(text: str) -> None:
    known = finder("Iran", "US", "U.N.", "إيران", "الأمم", "中国", "Al-Aqsa Mosque", "fi", "ss")
    hits, _ = known.find(Laid(text))
    last = 0
    for hit in hits:
        assert 0 <= hit.start < hit.end <= len(text)
        assert hit.start >= last
        last = hit.end
        mentioned, meant = fold(text[hit.start : hit.end]), fold(hit.meaning.senses[0].words)
        assert mentioned in (meant, f"لل{meant[2:]}") or meant in mentioned


ENGLISH = st.lists(
    st.sampled_from(
        ["Iran", "IRAN", "iran", "US", "us", "U.N.", "20", "G7", "U.N", "UN", "un", "The UN", "Al-Aqsa", "Mosque", "Al", "aqsa",
         "Foreign Ministry", "ministry", "of", "King", "’s", "'s", "-", "–", ",", ". ", "7", "é", "Côte d’Ivoire"]
    ),
    max_size=20,
)  # fmt: skip


NAMES = (
    "Iran",
    "US",
    "U.N.",
    "UN",
    "Al-Aqsa Mosque",
    "aqsa",
    "7",
    "Côte d’Ivoire",
    "Ministry of",
    "20 US",
    "7 U.N.",
)
HOLDERS = {
    "Iran’s Foreign Ministry": "org",
    "US Mosque": "org",
    "King of Iran": "leader",
    "King of Al-Aqsa": "leader",
}
MIXED = Finder(
    [Sense(name, fold(name), Layer.NAME, "country", name) for name in NAMES]
    + [Sense(name, fold(name), Layer.NAME, kind, name) for name, kind in HOLDERS.items()]
)  # fmt: skip


@given(ENGLISH, st.sampled_from(["", " ", "-"]))
@settings(max_examples=400)
def test_a_foreign_letter_elsewhere_changes_nothing(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    far = "." * 50
    plain, _ = MIXED.find(Laid(f"{text}\n{far}"))
    assert MIXED.find(Laid(f"{text}\n{far}ж"))[0] == plain


@pytest.mark.parametrize("piece", ["a", "A", '"', "(", "Iran ", "إ", "中", "لل", "U.N. "])
def test_it_finishes_on_long_texts_of_one_thing(piece: str) -> None:
    text = (piece * 200_000)[:200_000]
    hits, _ = finder("Iran", "إيران", "中", "U.N.").find(Laid(text))
    assert all(text[hit.start : hit.end].strip() for hit in hits)


def test_names_are_not_looked_through_for_garbage_while_they_are_kept() -> None:
    seen: list[str] = []

    def many() -> Iterator[Sense]:
        for at in range(5_000):
            yield Sense(f"Name {at}", f"name {at}", Layer.NAME, "country", str(at))
        seen.append("all")

    def notice(phase: str, _: dict[str, int]) -> None:
        seen.append(phase)

    gc.collect()
    gc.callbacks.append(notice)
    try:
        Finder(many())
    finally:
        gc.callbacks.remove(notice)
    assert (seen[0], gc.isenabled()) == ("all", True)


def test_where_no_garbage_is_collected_none_is_afterwards() -> None:
    gc.disable()
    try:
        finder("Iran")
        assert not gc.isenabled()
    finally:
        gc.enable()
