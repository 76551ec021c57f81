"""The worker: bounded in time and memory, and what comes back is JSON."""

import os

import pytest

from jobs.worker import WorkError, Workers

HERE = "tests.jobs.worker_tasks"


async def test_it_answers() -> None:
    async with Workers(1) as workers:
        assert await workers.ask(f"{HERE}:count", b"four", times=2) == 8
        assert await workers.ask(f"{HERE}:count", b"", times=2) == 0


@pytest.mark.parametrize("task, said", [
    ("forever", "reading it took too long"),
    ("greedy", "reading it needed too much memory"),
    ("vanish", "it crashed its reader"),
    ("refuse", "not today"),
    ("fail", "reading it failed (ZeroDivisionError)"),
    ("unsayable", "reading it failed (TypeError)"),
])  # fmt: skip
async def test_trouble_is_a_sentence_and_the_next_task_is_done(task: str, said: str) -> None:
    async with Workers(1, seconds=1.0) as workers:
        with pytest.raises(WorkError) as raised:
            await workers.ask(f"{HERE}:{task}", b"x")
        assert str(raised.value) == said
        assert await workers.ask(f"{HERE}:count", b"four", times=1) == 4


async def test_what_a_task_prints_is_no_answer() -> None:
    async with Workers(1) as workers:
        assert await workers.ask(f"{HERE}:talk", b"x") == "said"


async def test_a_closed_worker_is_gone() -> None:
    workers = Workers(1)
    await workers.ask(f"{HERE}:count", b"four", times=1)
    (pid,) = workers.pids()
    await workers.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
