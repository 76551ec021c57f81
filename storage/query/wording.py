"""A query in words: its plain form, that parses to itself, and its echo for a person."""

from storage.query.tree import (
    All,
    Any,
    Before,
    Dyad,
    Has,
    Node,
    Not,
    Says,
    Since,
    both,
    either,
    negated,
)

_SPOKEN_KIND = {"lang": "language", "org": "organization", "said": "a quote of"}


def canonical(node: Node) -> str:
    """A text that parses to the same query; equal for queries that differ in order alone."""
    return _written(_normal(node))


def _normal(node: Node) -> Node:
    match node:
        case Not(part):
            return negated(_normal(part))
        case All(parts):
            return both(_ordered(both([_normal(part) for part in parts]))) if parts else node
        case Any(parts):
            return either(_ordered(either([_normal(part) for part in parts])))
        case Dyad(one, other, event) if other.key < one.key:
            return Dyad(other, one, event)
        case _:
            return node


def _ordered(joined: Node) -> list[Node]:
    parts = joined.parts if isinstance(joined, All | Any) else (joined,)
    return [part for _, part in sorted({_written(part): part for part in parts}.items())]


def _written(node: Node) -> str:
    match node:
        case Has(key):
            return field(key)
        case Says(words):
            return f'"{words}"'
        case Since(moment):
            return f"since:{moment.canonical()}"
        case Before(moment):
            return f"before:{moment.canonical()}"
        case Dyad(one, other, event):
            happened = f" : {event}" if event else ""
            return f"{field(one.key)} x {field(other.key)}{happened}"
        case Not(part):
            inner = _written(part)
            return f"-({inner})" if isinstance(part, All | Any | Dyad) else f"-{inner}"
        case All(parts):
            return " ".join(
                f"({_written(part)})" if isinstance(part, Any) else _written(part) for part in parts
            )
        case Any(parts):
            return " OR ".join(_written(part) for part in parts)


def field(key: str) -> str:
    """A tag as a query's term: `country:IR`."""
    kind, _, value = key.partition(":")
    plain = all(char.isalnum() or char in ":-_." for char in value) and not value.endswith(":")
    return key if plain else f'{kind}:"{value}"'


def spoken(node: Node) -> str:
    """The query as one would say it: "country Iran and not topic football"."""
    match node:
        case Has(key, label):
            kind = key.partition(":")[0]
            return f"{_SPOKEN_KIND.get(kind, kind)} {label}"
        case Says(_, said):
            return f"the word{'s' if ' ' in said else ''} “{said}”"
        case Since(moment):
            return f"since {moment.said}"
        case Before(moment):
            return f"before {moment.said}"
        case Dyad():
            return node.label
        case Not(part):
            inner = spoken(part)
            return f"not ({inner})" if isinstance(part, All | Any | Dyad) else f"not {inner}"
        case Any(parts):
            return " or ".join(spoken(part) for part in parts)
        case All(()):
            return "everything"
        case All(parts):
            return " and ".join(
                f"({spoken(part)})" if isinstance(part, Any) else spoken(part) for part in parts
            )
