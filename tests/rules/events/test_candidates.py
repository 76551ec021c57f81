"""A surname that two may bear acts and is acted on, but it is nobody whom an event could name."""

import re
from dataclasses import replace

import pytest

from jobs.rules.article import Candidate
from jobs.rules.events import events
from jobs.rules.texts.laid import Laid
from tests.rules.events.told import reading, told


def open_told(text: str) -> list[str]:
    """What is told of the well-known names and of Bhutto, who may be the one or the other."""
    found = re.finditer("Bhutto|بوتو|بھٹو", text)
    either = [Candidate(("Benazir", "Zulfikar"), m.start(), m.end(), m.group()) for m in found]
    read = replace(reading(text), candidates=tuple(either))
    return [told(event) for event in events(Laid(text), read)]


@pytest.mark.parametrize(
    "text, expected",
    [
        # "he" is no longer who was named before
        ("Raisi met Putin. Bhutto flew to Moscow. He condemned Israel.",
         ["meet done: Raisi > Putin", "visit done:  > RU"]),
        ("Raisi praised Qatar. Bhutto then met Widodo. He condemned Israel. He said so.",
         ["praise done: Raisi > QA", "meet done:  > Widodo"]),
        ("Raisi met Bhutto in Qatar. He condemned Israel.",
         ["meet done: Raisi >", "condemn done: Raisi > IL"]),
        # who is spoken to, or met, is told of as far as he is known
        ("Putin urged Bhutto to attack Syria.", ["appeal done: Putin >"]),
        ("Bhutto telephoned Raisi.", ["call done:  > Raisi"]),
        ("Bhutto visited Iran.", ["visit done:  > IR"]),
        ("Raisi, Putin and Bhutto met in Qatar.", ["meet done: Raisi,Putin >"]),
        # a country does not act by somebody whom it is open who he is
        ("Pakistan’s Prime Minister Bhutto condemned Israel.", []),
        ("Bhutto said Iran had attacked Syria.", ["attack done: IR > SY"]),
        ("Bhutto urged Iran to free the crew. Bhutto thanked Qatar.", []),
        ("Bhutto resigned. Bhutto was killed. Bhutto bombed Iran.", []),
        # in other languages
        ("Bhutto a condamné la Russie. Putin a rencontré Bhutto à Paris.", ["meet done: Putin >"]),
        ("بوتو با رئیسی دیدار کرد. بوتو اسرائیل را محکوم کرد.", ["meet done:  > Raisi"]),
        ("بھٹو نے اسرائیل کی مذمت کی۔", []),
    ],
)  # fmt: skip
def test_no_event_names_who_is_open(text: str, expected: list[str]) -> None:
    assert open_told(text) == expected
