"""The query language: one parser, one value, two readings. This part is pure."""

from storage.query.errors import AmbiguousName, QueryError
from storage.query.names import EVENTS, Kind, Name, Names, Readable
from storage.query.origins import language_keys, source_keys
from storage.query.parser import MAX_LENGTH, MAX_TERMS, parse
from storage.query.sayings import NobodyCalled, Sayings, leader_called, names_nobody, parse_sayings
from storage.query.tree import All, Any, Before, Dyad, Has, Leaf, Node, Not, Says, Since, leaves
from storage.query.value import Query

__all__ = [
    "EVENTS",
    "MAX_LENGTH",
    "MAX_TERMS",
    "All",
    "AmbiguousName",
    "Any",
    "Before",
    "Dyad",
    "Has",
    "Kind",
    "Leaf",
    "Name",
    "Names",
    "NobodyCalled",
    "Node",
    "Not",
    "Query",
    "QueryError",
    "Readable",
    "Sayings",
    "Says",
    "Since",
    "language_keys",
    "leader_called",
    "leaves",
    "names_nobody",
    "parse",
    "parse_sayings",
    "source_keys",
]
