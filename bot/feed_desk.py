"""Where people bring feeds: the conversation's door to the jobs about feeds."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from jobs.adding import add_feed
from jobs.desk import Desk


@dataclass(frozen=True)
class FeedCounter:
    """Takes in a new feed, and says what came of it."""

    desk: Desk
    clock: Callable[[], datetime]

    async def add(self, address: str, by: int | None) -> str:
        """A sentence that says what is read from now on; FeedError says why not, and then nothing
        is kept."""
        added = await add_feed(self.desk, address, self.clock(), added_by=by)
        count = f"{added.articles} article{'' if added.articles == 1 else 's'}"
        return f"I read {added.title} from now on ({added.address}): {count} so far, which alert nobody."
