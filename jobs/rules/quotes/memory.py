"""What was spoken of last; looked up only once somebody asks."""

from collections.abc import Callable
from typing import Generic, TypeVar

# How far back a pronoun can reach, in changes of subject.
_REACH = 4
Spoken = TypeVar("Spoken")


class Memory(Generic[Spoken]):
    """The last few who were spoken of; None where that is open."""

    def __init__(self) -> None:
        self._spoken: list[Spoken | None] = []
        self._deferred: list[Callable[[], None]] = []

    def defer(self, look: Callable[[], None]) -> None:
        """Look at words, of which something may be remembered, only once somebody asks."""
        self._deferred.append(look)

    def remember(self, one: Spoken | None) -> None:
        """Who is spoken of now. Said twice, it is remembered once."""
        spoken = self.spoken
        if not spoken or spoken[-1] != one:
            self._spoken = [*spoken[1 - _REACH :], one]

    @property
    def spoken(self) -> list[Spoken | None]:
        """Who was spoken of, the last one last."""
        while self._deferred:
            looks, self._deferred = self._deferred, []
            for look in looks:
                look()
        return self._spoken
