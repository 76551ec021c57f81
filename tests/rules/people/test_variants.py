"""A name is the same in the spellings of many languages."""

import pytest

from jobs.rules.people.variants import sounds_like


@pytest.mark.parametrize(
    "one, other, alike",
    [
        ("İbrahim Reisi", "Ebrahim Raisi", True),
        ("Mesud Pezeşkiyan", "Masoud Pezeshkian", True),
        ("Dmitro Kuleba", "Dmytro Kuleba", True),
        ("Celil Abbas Cilani", "Jalil Abbas Jilani", True),
        ("Hadi Raisi", "Ebrahim Raisi", False),
        ("Hassan Rouhani", "Ebrahim Raisi", False),
        ("Raisi", "Ebrahim Raisi", False),
        ("Aya Oue", "Eya Aoi", False),
        ("", "", False),
    ],
)
def test_it_hears_one_name_in_two_spellings(one: str, other: str, alike: bool) -> None:
    assert sounds_like(one, other) is alike
