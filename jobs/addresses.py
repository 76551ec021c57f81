"""Addresses of feeds and pages: what a person typed, what may be shown, and who a host is."""

import re
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

HIDDEN = "***"
# Query keys whose values choose what is shown and are not secrets. Others are hidden.
_PLAIN_KEYS = frozenset(
    re.findall(
        r"\w+",
        """alt cat category ceid channel channel_id country edition feed format gl hl id lang
        language limit max_results n output p page paged playlist_id q region rss s section sort
        source tab tag term topic type v version""",
    )
)
_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|mc_[ce]id|at_(?:medium|campaign)|ito|cmpid", re.IGNORECASE
)
_TOKEN = re.compile(
    r"(?=\S*\d)(?=\S*[A-Za-z])[A-Za-z0-9_=~:]{20,}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-\w{12}"
)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_DEFAULT_PORTS = {"http": 80, "https": 443}


class FeedError(Exception):
    """A feed or address that can't be used: a sentence for whoever must act, without secrets."""


def normalised(typed: str) -> str:
    """The web address a person meant: `example.org/feed` is `https://example.org/feed`."""
    address = typed.strip().strip("<>")
    if address.lower().startswith("feed:"):
        address = address[5:].removeprefix("//")
    if not _SCHEME.match(address) or re.match(r"[^/]+:\d+(?:/|$)", address):
        address = "https://" + address
    parts = _split(address)
    if parts.scheme not in _DEFAULT_PORTS:
        raise FeedError(
            f"I read addresses that start with https:// or http://, not {parts.scheme}:"
        )
    if not parts.hostname or any(char.isspace() or ord(char) < 32 for char in address):
        raise FeedError(f"“{redacted(address)}” is not a web address.")
    return urlunsplit(parts._replace(path=parts.path or "/", fragment=""))


def _split(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError as error:
        raise FeedError("That is not a web address.") from error
    return parts


def redacted(address: str) -> str:
    """The address as it may be shown: no user, no password, nothing that may be a key."""
    try:
        parts = _split(address)
    except FeedError:
        return HIDDEN
    netloc = parts.netloc
    if not netloc and not address.startswith("//"):
        return redacted("//" + address).removeprefix("//")
    if "@" in netloc:
        netloc = f"{HIDDEN}@{netloc.rpartition('@')[2]}"
    path = "/".join(
        HIDDEN if _TOKEN.fullmatch(unquote(part)) else part for part in parts.path.split("/")
    )
    query = "&".join(_redacted_pair(pair) for pair in parts.query.split("&")) if parts.query else ""
    return urlunsplit((parts.scheme, netloc, path, query, ""))


def _redacted_pair(pair: str) -> str:
    key, equals, value = pair.partition("=")
    if not equals:
        return pair if len(pair) <= 12 and pair.isalnum() else HIDDEN
    known = key.lower() in _PLAIN_KEYS and len(value) <= 64
    if known and (key.lower() == "channel_id" or not _TOKEN.fullmatch(unquote(value))):
        return pair
    return f"{key}={HIDDEN}"


def origin(address: str) -> tuple[str, str, int]:
    """Scheme, name and port: who is asked. One connection at a time each."""
    parts = _split(address)
    scheme = parts.scheme.lower()
    return scheme, (parts.hostname or "").rstrip("."), parts.port or _DEFAULT_PORTS.get(scheme, 0)


def root(address: str) -> str:
    """The origin as an address without credentials: `https://example.org`."""
    parts = _split(address)
    return f"{parts.scheme.lower()}://{parts.netloc.rpartition('@')[2].lower()}"


def article_address(link: str) -> str:
    """One address for one article: no fragment, none of the marks that say where a reader came from."""
    parts = _split(link)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(key, value) for key, value in pairs if not _TRACKING.fullmatch(key)]
    query = parts.query if len(kept) == len(pairs) else urlencode(kept)
    return urlunsplit(parts._replace(query=query, fragment="", netloc=parts.netloc.lower()))


def web_link(link: str) -> str | None:
    """The link if it leads to the web, with what a browser would escape escaped; else None."""
    link = "".join(char for char in link.strip() if ord(char) > 32 or char == " ").replace(
        " ", "%20"
    )
    try:
        parts = _split(link)
    except FeedError:
        return None
    if parts.scheme.lower() not in _DEFAULT_PORTS or not parts.hostname or len(link) > 2048:
        return None
    return (
        quote(link, safe="%/:?#[]@!$&'()*+,;=~-._", encoding="utf-8")
        if not link.isascii()
        else link
    )
