"""What the operator decides: read once, from the environment or `.env`, into one value."""

import ipaddress
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from dotenv import dotenv_values

Network = ipaddress.IPv4Network | ipaddress.IPv6Network

LANGUAGES = ("en",)
TELEGRAM = "https://api.telegram.org"
WIKIDATA = "https://query.wikidata.org/sparql"
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


class SettingsError(Exception):
    """A sentence for the operator that names the setting and the remedy."""


@dataclass(frozen=True)
class Settings:
    """Every setting of `.env.example`, parsed. The token stays out of `repr`."""

    token: str = field(default="", repr=False)
    api_url: str = TELEGRAM
    admins: frozenset[int] = frozenset()
    webhook_url: str = ""
    webhook_secret: str = field(default="", repr=False)
    webhook_listen: tuple[str, int] = ("127.0.0.1", 8443)
    database_url: str = field(default="sqlite:///communique.db", repr=False)
    seeds_dir: Path = Path("seeds")
    poll_min: timedelta = timedelta(minutes=10)
    poll_max: timedelta = timedelta(hours=24)
    allow_networks: tuple[Network, ...] = ()
    contact: str = ""
    keep: timedelta | None = None
    max_subscriptions: int = 100
    default_language: str = "en"
    default_timezone: str = "UTC"
    wikidata_query_url: str = WIKIDATA
    leaders_refresh: bool = False
    log_level: str = "INFO"
    log_format: str = "text"

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which an asker is understood who has not said where he is."""
        return ZoneInfo(self.default_timezone)


def read_settings(env: Mapping[str, str] | None = None, dotenv: Path = Path(".env")) -> Settings:
    """The settings of the environment, else of `.env`, else the defaults. Raises SettingsError."""
    if env is None:
        written = {key: value or "" for key, value in dotenv_values(dotenv).items()}
        env = {**written, **os.environ}
    return parse_settings(env)


def parse_settings(env: Mapping[str, str]) -> Settings:
    """The settings in these names and values; an empty value means the default."""
    told = {}
    for name, (key, parse) in _PARSERS.items():
        text = env.get(name, "").strip()
        if not text:
            continue
        try:
            told[key] = parse(text)
        except ValueError as error:
            raise SettingsError(f"{name} {error}") from None
    settings = Settings(**told)  # type: ignore[arg-type]  # each parser answers its field's type
    return _agreeing(settings)


def _agreeing(settings: Settings) -> Settings:
    if settings.poll_min > settings.poll_max:
        raise SettingsError("POLL_MIN is longer than POLL_MAX; make it the shorter of the two.")
    if settings.webhook_url and not settings.token:
        raise SettingsError(
            "TELEGRAM_WEBHOOK_URL needs TELEGRAM_TOKEN; set the token or leave both empty."
        )
    if settings.webhook_url and not settings.webhook_secret:
        raise SettingsError(
            "TELEGRAM_WEBHOOK_SECRET is missing; a webhook needs one, 1 to 256 letters, digits, _ or -."
        )
    return settings


def duration(text: str) -> timedelta:
    """`90s`, `10m`, `24h`, `7d`, or seconds alone."""
    found = re.fullmatch(r"([0-9]{1,5})([smhd]?)", text.strip())
    if not found or int(found[1]) == 0:
        raise ValueError(f"is {text!r}, not a duration; write it like 90s, 10m, 24h or 7d.")
    return timedelta(seconds=int(found[1]) * _UNITS[found[2] or "s"])


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _token(text: str) -> str:
    if not re.fullmatch(r"\d+:[\w-]{30,}", text):
        raise ValueError("is no bot token; copy it whole from @BotFather, like 123456:ABC...")
    return text


def _address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"is {text!r}, not an address; it starts with https:// or http://.")
    return text.rstrip("/")


def _webhook(text: str) -> str:
    if not _address(text).startswith("https://"):
        raise ValueError("starts with http://; Telegram calls only https:// addresses.")
    return text


def _secret(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", text):
        raise ValueError("may hold 1 to 256 letters, digits, _ or - only.")
    return text


def _listen(text: str) -> tuple[str, int]:
    host, colon, port = text.rpartition(":")
    if not colon or not host or not re.fullmatch(r"[0-9]{1,5}", port) or not 0 < int(port) < 65536:
        raise ValueError(f"is {text!r}; write it as host:port, like 127.0.0.1:8443.")
    return host.strip("[]"), int(port)


def _admins(text: str) -> frozenset[int]:
    try:
        return frozenset(int(part) for part in _parts(text))
    except ValueError:
        raise ValueError(
            f"is {text!r}; write user ids separated by commas, like 11111111,22222222."
        ) from None


def _database(text: str) -> str:
    if not text.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise ValueError("must start with sqlite:/// (a file) or postgresql+psycopg:// (a server).")
    return text


def _networks(text: str) -> tuple[Network, ...]:
    try:
        return tuple(ipaddress.ip_network(part, strict=False) for part in _parts(text))
    except ValueError:
        raise ValueError(
            f"is {text!r}; write networks separated by commas, like 10.0.0.0/8."
        ) from None


def _keep(text: str) -> timedelta | None:
    if not re.fullmatch(r"[0-9]{1,5}", text):
        raise ValueError(f"is {text!r}; write whole days, or 0 to keep articles for ever.")
    return timedelta(days=int(text)) if int(text) else None


def _count(text: str) -> int:
    if not re.fullmatch(r"0*[1-9][0-9]{0,5}", text):
        raise ValueError(f"is {text!r}; write a whole number, 1 or more.")
    return int(text)


def _zone(text: str) -> str:
    known = {name.casefold(): name for name in available_timezones()}
    if text.casefold() not in known:
        raise ValueError(f"is {text!r}, not a time zone; write one like Asia/Tehran or UTC.")
    return known[text.casefold()]


def _one_of(choices: tuple[str, ...], fold: Callable[[str], str]) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if fold(text) not in choices:
            raise ValueError(f"is {text!r}; it can be {' or '.join(choices)}.")
        return fold(text)

    return parse


def _switch(text: str) -> bool:
    if text.lower() not in ("on", "off"):
        raise ValueError(f"is {text!r}; it can be on or off.")
    return text.lower() == "on"


_PARSERS: dict[str, tuple[str, Callable[[str], object]]] = {
    "TELEGRAM_TOKEN": ("token", _token),
    "TELEGRAM_API_URL": ("api_url", _address),
    "TELEGRAM_ADMINS": ("admins", _admins),
    "TELEGRAM_WEBHOOK_URL": ("webhook_url", _webhook),
    "TELEGRAM_WEBHOOK_SECRET": ("webhook_secret", _secret),
    "TELEGRAM_WEBHOOK_LISTEN": ("webhook_listen", _listen),
    "DATABASE_URL": ("database_url", _database),
    "SEEDS_DIR": ("seeds_dir", Path),
    "POLL_MIN": ("poll_min", duration),
    "POLL_MAX": ("poll_max", duration),
    "FETCH_ALLOW_NETWORKS": ("allow_networks", _networks),
    "CONTACT": ("contact", str),
    "KEEP_DAYS": ("keep", _keep),
    "MAX_SUBSCRIPTIONS": ("max_subscriptions", _count),
    "DEFAULT_LANGUAGE": ("default_language", _one_of(LANGUAGES, str.lower)),
    "DEFAULT_TIMEZONE": ("default_timezone", _zone),
    "WIKIDATA_QUERY_URL": ("wikidata_query_url", _address),
    "LEADERS_REFRESH": ("leaders_refresh", _switch),
    "LOG_LEVEL": ("log_level", _one_of(_LEVELS, str.upper)),
    "LOG_FORMAT": ("log_format", _one_of(("text", "json"), str.lower)),
}
