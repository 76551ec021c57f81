"""What Telegram accepts: the parameters of the methods we use, and the limits of what they carry."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from bot import markup

Params = Mapping[str, Any]

TEXT_LIMIT = 4096
DATA_LIMIT = 64
BUTTONS_LIMIT = 100
ROW_LIMIT = 8
TOAST_LIMIT = 200


class RefusedError(Exception):
    """Telegram's refusal: an HTTP status and a description."""

    def __init__(self, status: int, description: str) -> None:
        super().__init__(description)
        self.status = status


def bad(description: str) -> RefusedError:
    """A request that will never be accepted as it is."""
    return RefusedError(400, f"Bad Request: {description}")


_Table = dict[str, tuple[type, ...]]
_CHAT: _Table = {"chat_id": (int, str)}
_ID: _Table = {"message_id": (int,)}
_MARKUP: _Table = {"reply_markup": (dict,)}
_TEXT: _Table = {
    "parse_mode": (str,),
    "link_preview_options": (dict,),
    "entities": (list,),
} | _MARKUP
_SENT: _Table = {
    "disable_notification": (bool,), "protect_content": (bool,), "allow_paid_broadcast": (bool,),
    "message_thread_id": (int,), "reply_parameters": (dict,),
}  # fmt: skip
_SCOPED: _Table = {"scope": (dict,), "language_code": (str,)}

# Each method: what it must be given, and what it may be given.
_METHODS: dict[str, tuple[_Table, _Table]] = {
    "getMe": ({}, {}),
    "getUpdates": (
        {},
        {"offset": (int,), "limit": (int,), "timeout": (int, float), "allowed_updates": (list,)},
    ),
    "deleteWebhook": ({}, {"drop_pending_updates": (bool,)}),
    "setWebhook": (
        {"url": (str,)},
        {
            "secret_token": (str,), "allowed_updates": (list,), "max_connections": (int,),
            "ip_address": (str,), "drop_pending_updates": (bool,),
        },
    ),
    "setMyCommands": ({"commands": (list,)}, _SCOPED),
    "getMyCommands": ({}, _SCOPED),
    "deleteMyCommands": ({}, _SCOPED),
    "sendMessage": (_CHAT | {"text": (str,)}, _TEXT | _SENT),
    "editMessageText": (_CHAT | _ID | {"text": (str,)}, _TEXT),
    "editMessageReplyMarkup": (_CHAT | _ID, _MARKUP),
    "deleteMessage": (_CHAT | _ID, {}),
    "answerCallbackQuery": (
        {"callback_query_id": (str,)},
        {"text": (str,), "show_alert": (bool,), "url": (str,), "cache_time": (int,)},
    ),
    "sendChatAction": (_CHAT | {"action": (str,)}, {"message_thread_id": (int,)}),
    "getChat": (_CHAT, {}),
    "getChatMember": (_CHAT | {"user_id": (int,)}, {}),
    "getChatAdministrators": (_CHAT, {}),
}  # fmt: skip


def check(method: str, params: Params) -> None:
    """Raises `RefusedError` for a method or parameters that we have no business sending."""
    if method not in _METHODS:
        raise RefusedError(404, "Not Found")
    needed, allowed = _METHODS[method]
    for name in needed:
        if name not in params:
            raise bad(f"parameter {name} is missing")
    for name, value in params.items():
        kinds = (needed | allowed).get(name)
        if kinds is None:
            raise bad(f"parameter {name} is unknown to {method}")
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise bad(f"parameter {name} is of the wrong type")
    _CHECKS.get(method, lambda _: None)(params)


def text_of(params: Params) -> list[markup.Run]:
    """The runs of the text to be shown, or Telegram's refusal of it."""
    mode = params.get("parse_mode")
    if mode not in (None, "HTML"):
        raise bad("unsupported parse_mode")
    try:
        runs = markup.read(params["text"]) if mode else [markup.Run(params["text"])]
    except markup.MarkupError as error:
        raise bad(f"can't parse entities: {error}") from error
    shown = "".join(run.text for run in runs)
    if not shown.strip():
        raise bad("message text is empty")
    if markup.utf16_length(shown) > TEXT_LIMIT:
        raise bad("message is too long")
    return runs


def buttons_of(params: Params) -> list[list[dict[str, Any]]]:
    """The rows of buttons under a message, or Telegram's refusal of them."""
    rows = params.get("reply_markup", {}).get("inline_keyboard", [])
    if sum(len(row) for row in rows) > BUTTONS_LIMIT or any(len(row) > ROW_LIMIT for row in rows):
        raise bad("reply markup is too long")
    for row in rows:
        for button in row:
            _check_button(button)
    return [row for row in rows if row]


def _check_button(button: Mapping[str, Any]) -> None:
    if not str(button.get("text", "")).strip():
        raise bad("inline keyboard button text is empty")
    if len(button.keys() - {"text"}) != 1:
        raise bad("text buttons are unallowed in the inline keyboard")
    if "url" in button:
        address = urlsplit(button["url"])
        if address.scheme not in ("http", "https") or "." not in (address.hostname or ""):
            raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    elif not 1 <= len(str(button.get("callback_data", "")).encode()) <= DATA_LIMIT:
        raise bad("BUTTON_DATA_INVALID")


def _check_message(params: Params) -> None:
    text_of(params)
    buttons_of(params)


def _check_toast(params: Params) -> None:
    if markup.utf16_length(params.get("text", "")) > TOAST_LIMIT:
        raise bad("MESSAGE_TOO_LONG")


def _check_commands(params: Params) -> None:
    if len(params["commands"]) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in params["commands"]:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")


def _check_secret(params: Params) -> None:
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", params.get("secret_token", "")):
        raise bad("secret token contains unallowed characters")


_CHECKS = {
    "sendMessage": _check_message,
    "editMessageText": _check_message,
    "editMessageReplyMarkup": buttons_of,
    "answerCallbackQuery": _check_toast,
    "setMyCommands": _check_commands,
    "setWebhook": _check_secret,
}
