"""Things a worker may be asked in tests."""

import os
import time

from jobs.worker import WorkError


def count(body: bytes, *, times: int) -> int:
    return len(body) * times


def forever(_: bytes) -> None:
    time.sleep(1000)


def greedy(_: bytes) -> int:
    return len(bytearray(10**9))


def vanish(_: bytes) -> None:
    os._exit(1)


def refuse(_: bytes) -> None:
    raise WorkError("not today")


def fail(_: bytes) -> float:
    return 1 / 0


def unsayable(_: bytes) -> bytes:
    return b"not JSON"


def talk(_: bytes) -> str:
    print("noise")  # noqa: T201 - what a library might do
    return "said"
