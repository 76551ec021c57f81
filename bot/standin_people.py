"""People at the stand-in's other end: their chats, and the updates that their doings cause."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot import markup

BOT = {"id": 700000001, "is_bot": True, "first_name": "Communiqué", "username": "communique_bot"}
# The account in whose name Telegram shows what a group's anonymous administrators write.
ANONYMOUS = 1087968824

Json = dict[str, Any]


@dataclass
class Sent:
    """A message of the bot's in a chat, as it stands there now."""

    chat_id: int
    message_id: int
    runs: list[markup.Run]
    buttons: list[list[Json]]
    html: str
    edits: int = 0

    @property
    def text(self) -> str:
        """What is read, without markup."""
        return "".join(run.text for run in self.runs)

    def labels(self) -> list[str]:
        """What the buttons read, row after row."""
        return [button["text"] for row in self.buttons for button in row]


@dataclass(frozen=True)
class Toasted:
    """The short answer to a pressed button, shown over the chat."""

    text: str
    alert: bool


@dataclass
class Room:
    """A chat: who administers it, whether it shut the bot out, and the bot's messages in it.

    Messages up to number `earlier` were written before this stand-in began; it knows no more of
    them.
    """

    id: int
    type: str = "private"
    title: str = "Person"
    administrators: set[int] = field(default_factory=set)
    closed: bool = False
    messages: dict[int, Sent] = field(default_factory=dict)
    earlier: int = 0
    last_id: int = field(init=False)

    def __post_init__(self) -> None:
        self.last_id = self.earlier

    def next_id(self) -> int:
        """The number of the next message in this chat."""
        self.last_id += 1
        return self.last_id

    def json(self) -> Json:
        """The chat as Telegram describes it."""
        name = "first_name" if self.type == "private" else "title"
        return {"id": self.id, "type": self.type, name: self.title}


Event = Sent | Toasted


class People:
    """Whoever talks with the bot. Chats spring up when somebody speaks in them.

    Updates and messages are numbered from the clock on, since a database may remember those of
    an earlier stand-in.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.clock = clock
        self.rooms: dict[int, Room] = {}
        self._update_id = int(clock().timestamp() * 1000)

    def room(self, chat_id: int, type: str = "private", title: str = "Person") -> Room:
        """The chat of this id, made on first mention."""
        if chat_id not in self.rooms:
            first = int(self.clock().timestamp()) - 1_600_000_000
            self.rooms[chat_id] = Room(chat_id, type, title, earlier=first)
        return self.rooms[chat_id]

    def typed(
        self,
        text: str,
        room: Room,
        by: int = 1,
        *,
        kind: str = "message",
        sender_chat: Room | None = None,
    ) -> Json:
        """The update that Telegram makes of a text somebody sends (or edits, or posts)."""
        message: Json = {
            "message_id": room.next_id(),
            "date": int(self.clock().timestamp()),
            "chat": room.json(),
            "text": text,
            "entities": _command_entities(text),
        }
        if sender_chat:
            message["sender_chat"] = sender_chat.json()
        if kind.endswith("message"):
            message["from"] = self.person_json(by)
        if kind.startswith("edited"):
            message["edit_date"] = message["date"]
        return self._update(kind, message)

    def pressed(self, message: Sent, button: str, by: int = 1) -> Json:
        """The update made of a press on the button with this label (or this data)."""
        for row in message.buttons:
            for there in row:
                if "callback_data" in there and button in (there["text"], there["callback_data"]):
                    return self.pressed_data(message, there["callback_data"], by)
        raise LookupError(f"No button {button!r} among {message.labels()}.")

    def pressed_data(self, message: Sent, data: str, by: int = 1) -> Json:
        """The update made of a press that sends this data, on whatever message it hangs."""
        room = self.rooms[message.chat_id]
        return self._update(
            "callback_query",
            {
                "id": str(self._update_id + 1),
                "from": self.person_json(by),
                "chat_instance": str(room.id),
                "data": data,
                "message": self.message_json(message),
            },
        )

    def member_changed(self, room: Room, status: str, by: int = 1) -> Json:
        """The update that says what the bot now is in a chat: member, kicked, left, ..."""
        room.closed = status in ("kicked", "left")
        old = {"user": BOT, "status": "left" if not room.closed else "member"}
        new: Json = {"user": BOT, "status": status}
        if status == "kicked":
            new["until_date"] = 0
        return self._update(
            "my_chat_member",
            {
                "chat": room.json(),
                "from": self.person_json(by),
                "date": int(self.clock().timestamp()),
                "old_chat_member": old,
                "new_chat_member": new,
            },
        )

    def migrated(self, room: Room, to: int) -> Json:
        """The update that says a group has become a supergroup with another id."""
        update = self.typed("", room)
        del update["message"]["text"], update["message"]["entities"]
        update["message"]["migrate_to_chat_id"] = to
        return update

    def message_json(self, sent: Sent) -> Json:
        """A message of the bot's as Telegram describes it."""
        message: Json = {
            "message_id": sent.message_id,
            "date": int(self.clock().timestamp()),
            "chat": self.rooms[sent.chat_id].json(),
            "from": BOT,
            "text": sent.text,
            "entities": list(markup.entities(sent.runs)),
        }
        if sent.buttons:
            message["reply_markup"] = {"inline_keyboard": sent.buttons}
        return message

    def person_json(self, number: int) -> Json:
        """Somebody as Telegram describes them."""
        return {"id": number, "is_bot": False, "first_name": f"Person {number}"}

    def _update(self, kind: str, content: Json) -> Json:
        self._update_id += 1
        return {"update_id": self._update_id, kind: content}


def _command_entities(text: str) -> list[Json]:
    if not text.startswith("/") or len(text.split()[0]) < 2:
        return []
    return [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
