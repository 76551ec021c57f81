"""What a button says when it is pressed, within the 64 bytes that Telegram keeps for it.

Data reads `1:verb:argument`. The number in front is the shape of what follows: a button with
another one was made by another version and is politely not understood. An argument that does not
fit is kept as a question and its number stands for it: `1:latest:?12`.
"""

from collections.abc import Callable
from dataclasses import dataclass

VERSION = "1"
LIMIT = 64


@dataclass(frozen=True)
class Data:
    """A verb (a command's name, or a button's own) and its argument."""

    verb: str
    argument: str = ""

    def __str__(self) -> str:
        return f"{VERSION}:{self.verb}:{self.argument}"

    @property
    def fits(self) -> bool:
        """Whether a button can carry it as it is."""
        return len(str(self).encode()) <= LIMIT and not self.argument.startswith("?")

    @property
    def question(self) -> int | None:
        """The number of the kept question that the argument is, if it is one."""
        number = self.argument[1:]
        if self.argument.startswith("?") and number.isdecimal() and number.isascii():
            return int(number)
        return None


def read(data: str | None) -> Data | None:
    """What a button said, or None if it is not one of this version's."""
    version, _, rest = (data or "").partition(":")
    verb, colon, argument = rest.partition(":")
    if version != VERSION or not verb or not colon:
        return None
    return Data(verb, argument)


def carry(verb: str, argument: str, keep: Callable[[str], int]) -> Data:
    """Data that a button can carry; `keep` remembers an argument that is too long for it."""
    data = Data(verb, argument)
    return data if data.fits else Data(verb, f"?{keep(argument)}")
