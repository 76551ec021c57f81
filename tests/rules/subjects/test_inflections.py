"""A topic word is found in the forms its language gives it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.rules.subjects.inflections import forms


@pytest.mark.parametrize(
    "word, among",
    [
        ("санкция", ["санкции", "санкций", "санкциями"]),
        ("землетрясение", ["землетрясения", "землетрясений"]),
        ("теракт", ["теракта", "терактов"]),
        ("война", ["войны", "войне", "войну"]),
        ("ядерный", ["ядерного", "ядерной", "ядерных"]),
        ("تحریم", ["تحریمها", "تحریمهای"]),
        ("پابندی", ["پابندیوں"]),
        ("مظاہرہ", ["مظاہرے", "مظاہروں"]),
        ("yaptırım", ["yaptırımlar", "yaptırımları"]),
        ("sanctions", []),
        ("курс валют", []),
        ("ООН", []),
        ("", []),
    ],
)
def test_it_forms_words(word: str, among: list[str]) -> None:
    found = list(forms(word))
    assert found[0] == word
    assert set(among) <= set(found)
    assert among or found == [word]


@given(st.text(max_size=30))
def test_the_word_itself_comes_first(word: str) -> None:
    assert next(forms(word)) == word
