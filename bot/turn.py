"""One turn of a conversation: what was said, by whom and where, and what answering it needs."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from bot import callbacks
from bot.callbacks import Data
from bot.house import House
from bot.render.message import Message, Toast
from storage.store import Store
from storage.tables import Chat, ChatKind

T = TypeVar("T")

Answer = Message | Toast | None


class Said(Protocol):
    """A message that was said, and may be replaced by another."""

    async def replace(self, message: Message, /) -> None: ...


Tell = Callable[[Message], Awaitable[Said]]


class RepeatedError(Exception):
    """This update was obeyed before; it is not obeyed twice."""


@dataclass(frozen=True)
class Place:
    """The chat where it was said."""

    id: int
    kind: ChatKind
    title: str = ""


@dataclass(frozen=True)
class Turn:
    """What a command is handed. `said` are the words after it, `chat` what is known of the chat."""

    house: House
    place: Place
    who: int | None
    said: str
    update_id: int
    now: datetime
    chat: Chat | None
    tell: Tell
    pressed: bool = False

    @property
    def zone(self) -> ZoneInfo:
        """The chat's time zone."""
        return ZoneInfo(self.chat.timezone if self.chat else self.house.settings.default_timezone)

    @property
    def admin(self) -> bool:
        """Whether the speaker runs this installation."""
        return self.who in self.house.settings.admins

    def saying(self, words: str) -> "Turn":
        """The same turn with other words."""
        return replace(self, said=words)

    async def read(self, fn: Callable[[Store], T]) -> T:
        """What the store knows."""
        return await self.house.services.read(fn)

    async def change(self, fn: Callable[[Store], T]) -> T:
        """Change something, once for this update, in a chat that is known from then on."""

        def work(store: Store) -> T:
            if store.chats.handled(self.update_id, self.now):
                raise RepeatedError
            self.ensure(store)
            return fn(store)

        return await self.house.services.write(work)

    def ensure(self, store: Store) -> Chat:
        """The chat's row, made if there is none."""
        return ensure(store, self.house, self.place, self.now)

    def stranger(self) -> Chat:
        """The chat as one that has chosen nothing, of which nothing is kept."""
        rules = self.house.settings
        return Chat(
            id=self.place.id,
            kind=self.place.kind,
            language=rules.default_language,
            timezone=rules.default_timezone,
            created_at=self.now,
        )

    async def carry(self, verb: str, argument: str = "") -> Data:
        """What a button says, kept as a question if it is too long for the button itself."""
        if (data := Data(verb, argument)).fits:
            return data
        return await self.house.services.write(
            lambda store: callbacks.carry(
                verb, argument, lambda text: store.chats.question(text, self.now)
            )
        )


def ensure(store: Store, house: House, place: Place, now: datetime) -> Chat:
    """The row of a chat that can be spoken to, made if there is none."""
    rules = house.settings
    return store.chats.ensure(
        place.id, place.kind, place.title, rules.default_language, rules.default_timezone, now
    )
