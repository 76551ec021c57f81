"""Whatever articles hold, an answer about people and their words fits into a message."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from storage.db import Database
from tests.bot.talk import Talk, keep, news

WORDS = "Iran Pakistan Chad Georgia Jordan Russia China Turkey Israel Palestine"


@pytest.fixture
def long(db: Database, noon: datetime) -> None:
    """Articles whose titles, outlets, licences and quotations are as long as they get."""
    founds = []
    for number in range(1, 9):
        words = " ".join(f"word{number}x{at}" for at in range(160))
        body = (
            "Iranian President Ebrahim Raisi called Pakistani Prime Minister Shehbaz Sharif. "
            f"“{words},” Raisi said. It spoke of {WORDS.replace(' ', ', ')}."
        )
        title, outlet = f"Title {number} {'long ' * 80}", f"Outlet {number} {'of the name ' * 8}"
        founds.append(news(number, title, body, noon - timedelta(hours=number), outlet=outlet))
    keep(db, founds, noon)
    with db.open() as store:
        store.session.connection().execute(
            text("UPDATE article SET licence = 'Licence ' || id || :more"), {"more": " words" * 50}
        )


@pytest.mark.usefixtures("long")
@pytest.mark.parametrize(
    "said, shows",
    [
        ("/said Raisi", "\n5. “word5x0 "),
        ("/leader Raisi", "\nLatest stories\n1. Title 1 "),
        ("/why 1", "\nIran: “Iranian”, “Iran”"),
        ("/leaders", "\n1. Ebrahim Raisi"),
    ],
)
async def test_it_fits_into_a_message(say: Talk, said: str, shows: str) -> None:
    [answer] = await say(said)
    assert shows in answer
    assert len(answer) <= 4096


@pytest.mark.usefixtures("long")
async def test_of_many_reasons_the_first_are_told(say: Talk) -> None:
    await say(f"/subscribe {WORDS.replace(' ', ' OR ')}")
    [answer] = await say("/why 1")
    assert answer.count("• ") == 6
    assert "\n… and " in answer


async def test_a_story_of_many_copies_tells_how_many(
    say: Talk, db: Database, noon: datetime
) -> None:
    text = "The Iranian president spoke of trade, of roads, of gas and of what else there is. " * 3
    copies = [news(number, "T", text, noon, outlet=f"O{number % 9}") for number in range(70)]
    keep(db, copies, noon)
    [told] = await say("/story 1")
    assert told.startswith("T\nStory 1 · 70 articles · 9 outlets\n\nO0 · 10 Mar 2026, 12:00\n")
    shown = told.count("10 Mar 2026, 12:00")
    assert told.endswith(f"\n\n… and {70 - shown} more")
