"""A small world of names for the query's tests."""

from collections.abc import Sequence

from storage.folding import fold
from storage.query import Kind, Name

KNOWN: list[tuple[Name, str]] = [
    (Name(Kind.COUNTRY, "IR", "Iran"), "Iran;ایران;Islamic Republic of Iran"),
    (Name(Kind.COUNTRY, "PK", "Pakistan"), "Pakistan;پاکستان"),
    (Name(Kind.COUNTRY, "SA", "Saudi Arabia"), "Saudi Arabia;KSA"),
    (Name(Kind.COUNTRY, "GE", "Georgia"), "Georgia"),
    (Name(Kind.COUNTRY, "JP", "Japan"), "Japan;日本"),
    (Name(Kind.TOPIC, "own:georgia", "Georgia, the story"), "Georgia"),
    (Name(Kind.TOPIC, "medtop:20000056", "terrorism"), "terrorism;terror"),
    (Name(Kind.ORG, "Q7817", "World Health Organization"), "World Health Organization;WHO"),
    (Name(Kind.LEADER, "Q1", "Shehbaz Sharif", "Prime Minister of Pakistan"), "Shehbaz Sharif"),
    (Name(Kind.LEADER, "Q2", "Ebrahim Raisi"), "Ebrahim Raisi;Raisi;رئیسی"),
    (Name(Kind.LEADER, "Q3", "Benazir Bhutto", "Prime Minister of Pakistan"), "Bhutto"),
    (Name(Kind.LEADER, "Q4", "Bilawal Bhutto Zardari", "Foreign Minister"), "Bhutto;Bilawal"),
]


class SmallWorld:
    """Names by their folded words."""

    longest = 4

    def __init__(self) -> None:
        self._named: dict[str, list[Name]] = {}
        for name, said in KNOWN:
            for words in said.split(";"):
                self._named.setdefault(fold(words), []).append(name)

    def named(self, words: str, /) -> Sequence[Name]:
        return self._named.get(words, [])

    def close(self, words: str, /) -> Sequence[str]:
        return ["Raisi"] if words.startswith("rais") else []

    def label(self, kind: Kind, id: str, /) -> str | None:
        labels = {(name.kind, name.id): name.label for name, _ in KNOWN}
        return labels.get((kind, id))


WORLD = SmallWorld()
