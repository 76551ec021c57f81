"""An event loop whose clock jumps to whatever comes next, so that an hour passes in a moment."""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from typing import Any, TypeVar

T = TypeVar("T")


class _Jumping(selectors.DefaultSelector):
    """Waits for nothing that only time would bring; threads at work are waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.at_work = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        events = super().select(timeout=10 if self.at_work and timeout != 0 else 0)
        if events or self.at_work or timeout == 0:
            return events
        if timeout is None:
            raise RuntimeError("everything waits, and nothing will come")
        self.now += timeout
        return events


class VirtualLoop(asyncio.SelectorEventLoop):
    """`time()` starts at 0 and passes only while everybody sleeps."""

    def __init__(self) -> None:
        self.jumping = _Jumping()
        super().__init__(self.jumping)

    def time(self) -> float:
        return self.jumping.now

    def run_in_executor(  # type: ignore[override]  # the same call, told more plainly
        self, executor: Executor | None, func: Callable[..., T], *args: Any
    ) -> asyncio.Future[T]:
        future = super().run_in_executor(executor, func, *args)
        self.jumping.at_work += 1
        future.add_done_callback(self._done)
        return future

    async def shutdown_default_executor(self) -> None:
        self.jumping.at_work += 1
        await super().shutdown_default_executor()

    def _done(self, _: object) -> None:
        self.jumping.at_work -= 1


def run(main: Coroutine[Any, Any, T]) -> T:
    """Run this to its end on a virtual clock."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)
