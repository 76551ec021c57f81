"""A stand-in for Telegram, where HTTP would be: the terminal chat and the tests talk through it.

It checks every request against the Bot API, keeps chats and their messages, answers as Telegram
does, and makes the updates that a person's typing and pressing would cause. It remembers the calls.
"""

import asyncio
import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from telegram._utils.defaultvalue import DEFAULT_NONE
from telegram._utils.types import ODVInput
from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData

from bot import standin_rules
from bot.standin_people import ANONYMOUS, BOT, Event, Json, People, Room, Sent, Toasted
from bot.standin_rules import Params, RefusedError, bad

__all__ = ["ANONYMOUS", "BOT", "Call", "Event", "FakeTelegram", "Room", "Sent", "Toasted"]


@dataclass(frozen=True)
class Call:
    """A request that the bot made."""

    method: str
    params: Params


@dataclass
class _Fault:
    method: str
    error: TelegramError | RefusedError
    arrives: bool


class FakeTelegram(People, BaseRequest):
    """Telegram's side of the conversation."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__(clock)
        self.calls: list[Call] = []
        self.menus: dict[str, list[Json]] = {}
        self.watchers: list[Callable[[Event], None]] = []
        self.updates: deque[Json] = deque()
        self._arrived = asyncio.Event()
        self._faults: list[_Fault] = []

    def fail(
        self, method: str, error: TelegramError | RefusedError, *, arrives: bool = False
    ) -> None:
        """The next call of this method meets this error; the request may have arrived all the same."""
        self._faults.append(_Fault(method, error, arrives))

    def deliver(self, update: Json) -> None:
        """Lets the bot find an update when it next asks for them."""
        self.updates.append(update)
        self._arrived.set()

    # --- what the bot asks --------------------------------------------------------------------

    @property
    def read_timeout(self) -> float | None:
        """No request waits for a network here."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = DEFAULT_NONE,  # noqa: ARG002
        write_timeout: ODVInput[float] = DEFAULT_NONE,  # noqa: ARG002
        connect_timeout: ODVInput[float] = DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: ODVInput[float] = DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """Answers a request as Telegram would."""
        name = url.rpartition("/")[2]
        params: Params = request_data.parameters if request_data else {}
        try:
            fault = self._fault(name)
            result = None if fault and not fault.arrives else await self._answer(name, params)
            if fault:
                raise fault.error
        except RefusedError as refused:
            return refused.status, _body(
                ok=False, error_code=refused.status, description=str(refused)
            )
        return 200, _body(ok=True, result=result)

    def _fault(self, name: str) -> _Fault | None:
        for fault in self._faults:
            if fault.method == name:
                self._faults.remove(fault)
                return fault
        return None

    async def _answer(self, name: str, params: Params) -> object:
        if name == "getUpdates":
            return await self._get_updates(params)
        self.calls.append(Call(name, params))
        standin_rules.check(name, params)
        answer: Callable[[Params], object] = getattr(self, f"_{name}", lambda _: True)
        return answer(params)

    async def _get_updates(self, params: Params) -> list[Json]:
        while self.updates and self.updates[0]["update_id"] < params.get("offset", 0):
            self.updates.popleft()
        if not self.updates:
            self._arrived.clear()
            try:
                await asyncio.wait_for(self._arrived.wait(), params.get("timeout", 0))
            except TimeoutError:
                return []
        return list(self.updates)

    def _getMe(self, _: Params) -> Json:  # noqa: N802
        return BOT | {"can_join_groups": True, "can_read_all_group_messages": False}

    def _sendMessage(self, params: Params) -> Json:  # noqa: N802
        room = self._open_room(params)
        runs, buttons = standin_rules.text_of(params), standin_rules.buttons_of(params)
        sent = Sent(room.id, room.next_id(), runs, buttons, params["text"])
        room.messages[sent.message_id] = sent
        self._tell(sent)
        return self.message_json(sent)

    def _editMessageText(self, params: Params) -> Json:  # noqa: N802
        sent = self._message(params, "edit")
        runs, buttons = standin_rules.text_of(params), standin_rules.buttons_of(params)
        if (runs, buttons) == (sent.runs, sent.buttons):
            raise bad(
                "message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message"
            )
        sent.runs, sent.buttons, sent.html = runs, buttons, params["text"]
        return self._edited(sent)

    def _editMessageReplyMarkup(self, params: Params) -> Json:  # noqa: N802
        sent = self._message(params, "edit")
        buttons = standin_rules.buttons_of(params)
        if buttons == sent.buttons:
            raise bad("message is not modified")
        sent.buttons = buttons
        return self._edited(sent)

    def _deleteMessage(self, params: Params) -> bool:  # noqa: N802
        sent = self._message(params, "delete")
        del self.rooms[sent.chat_id].messages[sent.message_id]
        return True

    def _answerCallbackQuery(self, params: Params) -> bool:  # noqa: N802
        if params.get("text"):
            self._tell(Toasted(params["text"], bool(params.get("show_alert"))))
        return True

    def _sendChatAction(self, params: Params) -> bool:  # noqa: N802
        return bool(self._open_room(params))

    def _getChat(self, params: Params) -> Json:  # noqa: N802
        return self._open_room(params).json() | {"accent_color_id": 0, "max_reaction_count": 11}

    def _getChatMember(self, params: Params) -> Json:  # noqa: N802
        room = self._open_room(params)
        return self._member(room, params["user_id"])

    def _getChatAdministrators(self, params: Params) -> list[Json]:  # noqa: N802
        room = self._open_room(params)
        return [self._member(room, number) for number in sorted(room.administrators)]

    def _setMyCommands(self, params: Params) -> bool:  # noqa: N802
        scope = params.get("scope", {"type": "default"})
        self.menus[":".join(str(part) for part in scope.values())] = params["commands"]
        return True

    def _getMyCommands(self, params: Params) -> list[Json]:  # noqa: N802
        scope = params.get("scope", {"type": "default"})
        return self.menus.get(":".join(str(part) for part in scope.values()), [])

    # --- how it looks there -------------------------------------------------------------------

    def _open_room(self, params: Params) -> Room:
        room = self.rooms.get(params["chat_id"])
        if room is None:
            raise bad("chat not found")
        if room.closed and room.type == "private":
            raise RefusedError(403, "Forbidden: bot was blocked by the user")
        if room.closed:
            raise RefusedError(403, f"Forbidden: bot was kicked from the {room.type} chat")
        return room

    def _message(self, params: Params, verb: str) -> Sent:
        room, number = self._open_room(params), params["message_id"]
        if number not in room.messages and 0 < number <= room.earlier:
            room.messages[number] = Sent(room.id, number, [], [], "")
        if number not in room.messages:
            raise bad(f"message to {verb} not found")
        return room.messages[number]

    def _edited(self, sent: Sent) -> Json:
        sent.edits += 1
        self._tell(sent)
        return self.message_json(sent)

    def _member(self, room: Room, number: int) -> Json:
        member: Json = {"user": self.person_json(number), "status": "member"}
        if number in room.administrators:
            member |= {"status": "creator", "is_anonymous": False}
        return member

    def _tell(self, event: Event) -> None:
        for watcher in self.watchers:
            watcher(event)


def _body(**content: object) -> bytes:
    return json.dumps(content).encode()
