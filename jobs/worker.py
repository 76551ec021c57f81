"""Work on hostile documents, in processes that are bounded in time and memory and can be killed.

The work goes there as bytes and comes back as JSON, never as pickled objects: whoever takes a
worker over can say things, but can't make this process do anything.
"""

import asyncio
import importlib
import json
import os
import resource
import struct
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Self

_FRAME = struct.Struct(">II")
_ANSWER = struct.Struct(">I")
_ROOT = Path(__file__).resolve().parent.parent
_SERVE = "from jobs.worker import serve; serve()"
MEMORY = 300_000_000
SECONDS = 15.0
# After so many documents a worker makes room for a fresh one: parsers leak.
_LIFETIME = 1000
_OUT_OF_MEMORY = 70


class WorkError(Exception):
    """The document could not be worked on; the words say why, as the end of a sentence."""


class Workers:
    """A few workers, started when first needed. Use with `async with`, or close."""

    def __init__(self, count: int = 2, *, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self.seconds = seconds
        self.memory = memory
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="worker")
        self._local = threading.local()
        self._all: set[_Worker] = set()
        self._closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def ask(self, work: str, body: bytes, **options: Any) -> Any:
        """The answer of `work` ("module:function") to (body, **options), or WorkError."""
        head = json.dumps({"work": work, "options": options}).encode()
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self._ask, head, body)

    def _ask(self, head: bytes, body: bytes) -> Any:
        if self._closed:
            raise WorkError("reading was stopped")
        worker: _Worker | None = getattr(self._local, "worker", None)
        if worker is None or not worker.fresh:
            if worker is not None:
                self._drop(worker)
            worker = self._local.worker = _Worker(self.memory)
            self._all.add(worker)
        try:
            return worker.ask(head, body, self.seconds)
        finally:
            if not worker.alive:
                self._drop(worker)
                self._local.worker = None

    def _drop(self, worker: "_Worker") -> None:
        worker.stop()
        self._all.discard(worker)

    def pids(self) -> list[int]:
        """The processes at work, for whoever measures them."""
        return [worker.process.pid for worker in list(self._all)]

    async def close(self) -> None:
        """Kill what is running; nothing new is taken."""
        await asyncio.to_thread(self.stop)

    def stop(self) -> None:
        """The same, for who has no event loop."""
        self._closed = True
        for worker in list(self._all):
            worker.process.kill()
        self._threads.shutdown(cancel_futures=True)
        for worker in list(self._all):
            self._drop(worker)


class _Worker:
    """One process, asked one thing at a time, from one thread."""

    def __init__(self, memory: int) -> None:
        self.process = subprocess.Popen(  # noqa: S603 - our own interpreter and code
            [sys.executable, "-c", _SERVE, str(memory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_ROOT,
            env={"PYTHONUNBUFFERED": "1", "LANG": "C.UTF-8"},
            start_new_session=True,  # a Ctrl-C in the terminal is for us to act on
        )
        self.alive = True
        self._asked = 0

    @property
    def fresh(self) -> bool:
        return self.alive and self._asked < _LIFETIME

    def ask(self, head: bytes, body: bytes, seconds: float) -> Any:
        """Ask and wait, but not longer than `seconds`: then the process is killed."""
        expired = threading.Event()

        def kill() -> None:
            expired.set()
            self.process.kill()

        self._asked += 1
        timer = threading.Timer(seconds, kill)
        timer.start()
        try:
            answer = json.loads(self._exchange(head, body))
        except (OSError, ValueError) as error:
            self.alive = False
            if expired.is_set():
                raise WorkError("reading it took too long") from error
            if self.process.wait() == _OUT_OF_MEMORY:
                raise WorkError("reading it needed too much memory") from error
            raise WorkError("it crashed its reader") from error
        finally:
            timer.cancel()
        if "error" in answer:
            raise WorkError(answer["error"])
        return answer["answer"]

    def _exchange(self, head: bytes, body: bytes) -> bytes:
        stdin, stdout = self.process.stdin, self.process.stdout
        if stdin is None or stdout is None:
            raise OSError("no pipes")
        for part in (_FRAME.pack(len(head), len(body)), head, body):
            stdin.write(part)
        stdin.flush()
        (length,) = _ANSWER.unpack(_exactly(stdout, _ANSWER.size))
        return _exactly(stdout, length)

    def stop(self) -> None:
        """End the process and let go of its pipes."""
        self.alive = False
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()


def _exactly(pipe: IO[bytes], length: int) -> bytes:
    data = pipe.read(length)
    if len(data) != length:
        raise OSError("the worker ended")
    return data


def serve() -> None:
    """The worker's side: answer until the pipe closes. Memory that runs out ends the process."""
    memory = int(sys.argv[1])
    with suppress(ValueError, OSError):  # a stricter limit of the machine's stands
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    while frame := sys.stdin.buffer.read(_FRAME.size):
        head_length, body_length = _FRAME.unpack(frame)
        try:
            head = json.loads(_exactly(sys.stdin.buffer, head_length))
            answer = _answer(head, _exactly(sys.stdin.buffer, body_length))
        except MemoryError:
            os._exit(_OUT_OF_MEMORY)
        answers.write(_ANSWER.pack(len(answer)))
        answers.write(answer)
        answers.flush()


def _answer(head: dict[str, Any], body: bytes) -> bytes:
    module, _, name = head["work"].partition(":")
    work = getattr(importlib.import_module(module), name)
    try:
        return _said(answer=work(body, **head["options"]))
    except WorkError as error:
        return _said(error=str(error))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - the top of this process's loop; it is reported
        return _said(error=f"reading it failed ({type(error).__name__})")


def _said(**said: Any) -> bytes:
    return json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")
