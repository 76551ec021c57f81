"""The query language: one parser, one value, two readings. This part is pure."""

from storage.query.errors import AmbiguousName, QueryError
from storage.query.names import Kind, Name, Names, Readable

__all__ = ["AmbiguousName", "Kind", "Name", "Names", "QueryError", "Readable"]
