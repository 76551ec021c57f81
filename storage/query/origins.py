"""How an article's language and origin are found: as keys, like every other tag.

`lang:zh` finds `zh` and `zh-Hans`. `source:` finds an outlet by the beginning of its name
("Mehr", "Mehr News Agency", with or without "The"), a site by its host, a domain above it or a
label of either ("en.irna.ir", "irna.ir", "irna"), and a file by its name.
"""

from urllib.parse import urlsplit

from storage.folding import fold


def language_keys(language: str | None) -> frozenset[str]:
    """The keys of a BCP 47 tag and of every broader tag: `zh-Hans` is `lang:zh-hans`, `lang:zh`."""
    subtags = fold(language or "").split()
    return frozenset(f"lang:{'-'.join(subtags[: end + 1])}" for end in range(len(subtags)))


def source_keys(outlet: str | None, source: str) -> frozenset[str]:
    """The keys by which an article's origin is asked for."""
    names = set(_beginnings(fold(outlet or "").split()))
    host = _host(source)
    names |= _hosts(host) if host else _files(source)
    return frozenset(f"source:{name}" for name in names if name)


def source_key(value: str) -> str | None:
    """The key that a query's `source:` asks for, or None when there is no word in it."""
    folded = fold((_host(value) or value).removeprefix("www."))
    return f"source:{folded}" if folded else None


def _beginnings(words: list[str]) -> list[str]:
    whole = [" ".join(words[: end + 1]) for end in range(len(words))]
    if words[:1] == ["the"]:
        return whole[1:] + _beginnings(words[1:])
    return whole


def _host(address: str) -> str | None:
    try:
        parts = urlsplit(address)
        return parts.hostname if parts.scheme in ("http", "https") else None
    except ValueError:
        return None


def _hosts(host: str) -> set[str]:
    labels = host.removeprefix("www.").split(".")
    domains = {fold(" ".join(labels[at:])) for at in range(max(len(labels) - 1, 1))}
    return domains | {fold(label) for label in labels[:-1]}


def _files(name: str) -> set[str]:
    return {fold(name), fold(name.rsplit(".", 1)[0])}
