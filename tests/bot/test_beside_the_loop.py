"""Names spelt nearly so are looked for beside the event loop: with many names that takes a while."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from jobs.rules.article import Published, Read
from jobs.rules.gazetteer import Gazetteer
from storage.query import Kind, Name, Names
from tests.bot.talk import Talk


@dataclass
class Watched:
    """The names of a conversation, and the threads in which near ones were looked for."""

    names: Names
    gazetteer: Gazetteer
    threads: list[str] = field(default_factory=list)

    @property
    def longest(self) -> int:
        return self.names.longest

    def named(self, words: str, /) -> Sequence[Name]:
        return self.names.named(words)

    def label(self, kind: Kind, id: str, /) -> str | None:
        return self.names.label(kind, id)

    def close(self, words: str, /) -> Sequence[str]:
        self.threads.append(threading.current_thread().name)
        return self.names.close(words)


@dataclass(frozen=True)
class Reader:
    """A reader with these names."""

    names: Watched

    @property
    def gazetteer(self) -> Gazetteer:
        return self.names.gazetteer

    def tag(self, read: Read, published: Published, /) -> Read:  # noqa: ARG002 - nobody is meant
        self.names.threads.append(threading.current_thread().name)
        return read


@pytest.mark.parametrize("said", ["/latest leader:Raisy", "/leader leader:Raisy", "/said Raisy"])
async def test_it_looks_beside_the_loop(say: Talk, said: str) -> None:
    names = Watched(say.house.reader.names, say.house.reader.gazetteer)
    say.application.bot_data["house"] = replace(say.house, reader=Reader(names))
    await say(said)
    assert names.threads
    assert threading.main_thread().name not in names.threads
