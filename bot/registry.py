"""What a command is. Handlers, menu and help are all made from the one list of them."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from bot.turn import Answer, Turn

Handler = Callable[[Turn], Awaitable[Answer]]


@dataclass(frozen=True)
class Command:
    """A command, also when a button says it.

    The first line of the handler's docstring is what menu and help show; `changes` asks for an
    administrator in a group, `admin` for someone who runs the bot. What only buttons say is
    `hidden` from both.
    """

    name: str
    run: Handler
    changes: bool = False
    admin: bool = False
    hidden: bool = False

    @property
    def about(self) -> str:
        """One line that says what it does."""
        return (self.run.__doc__ or "").strip().partition("\n")[0].rstrip(".")


class Registry(dict[str, Command]):
    """The commands by name."""

    def __init__(self, commands: Iterable[Command]) -> None:
        super().__init__((command.name, command) for command in commands)

    def close(self, name: str) -> str | None:
        """The shown command that was perhaps meant."""
        shown = [command.name for command in self.values() if not command.hidden]
        return next(iter(get_close_matches(name, shown, 1, 0.6)), None)
