"""What the conversation needs of the house around it; `bot.app` puts the real things in."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from jobs.rules.article import Published, Read
from jobs.rules.gazetteer import Gazetteer
from storage.query import Names
from storage.services import Services


class Reading(Protocol):
    """Whoever reads articles knows the names, and who held which office."""

    @property
    def names(self) -> Names: ...
    @property
    def gazetteer(self) -> Gazetteer: ...
    def tag(self, read: Read, published: Published, /) -> Read: ...


class Rules(Protocol):
    """What the operator decided, as far as a conversation shows it."""

    @property
    def admins(self) -> frozenset[int]: ...
    @property
    def default_language(self) -> str: ...
    @property
    def default_timezone(self) -> str: ...
    @property
    def max_subscriptions(self) -> int: ...


class FeedDesk(Protocol):
    """Takes in a new feed, and says what came of it. FeedError: why it is refused; nothing is
    kept of it then."""

    async def add(self, address: str, by: int | None) -> str: ...


@dataclass(frozen=True)
class Condition:
    """How this installation is doing, beyond what its database tells. `notes` are for admins."""

    version: str
    started_at: datetime
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class House:
    """Everything a command may ask for. It is kept in `application.bot_data["house"]`.

    `renew` lets `reader` know at once what was corrected in the gazetteer.
    """

    services: Services
    reader: Reading
    settings: Rules
    clock: Callable[[], datetime]
    sender_wake: Callable[[], None]
    feeds: FeedDesk
    condition: Callable[[], Condition]
    renew: Callable[[], Awaitable[object]]
