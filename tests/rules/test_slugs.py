"""Ids of our own are made of names."""

import pytest

from jobs.rules.slugs import own_id


@pytest.mark.parametrize(
    "name, id",
    [
        ("Ahmad Rahmani", "own:ahmad-rahmani"),
        ("AHMAD  Rahmani", "own:ahmad-rahmani"),
        ("Recep Tayyip Erdoğan", "own:recep-tayyip-erdogan"),
        ("Jean-Noël Barrot", "own:jean-noel-barrot"),
        ("عباس عراقچی", "own:عباس-عراقچی"),
    ],
)
def test_an_id_is_made_of_the_folded_name(name: str, id: str) -> None:
    assert own_id(name) == id
