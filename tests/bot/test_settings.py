"""Settings: every one parsed, a wrong one named."""

from datetime import timedelta
from ipaddress import ip_network
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, parse_settings, read_settings

TOKEN = "123456:" + "A" * 35


def test_it_has_a_default_for_everything() -> None:
    assert parse_settings({}) == Settings()
    assert parse_settings({"POLL_MIN": "", "TELEGRAM_TOKEN": " "}) == Settings()


@pytest.mark.parametrize(
    "name, text, field, value",
    [
        ("TELEGRAM_TOKEN", TOKEN, "token", TOKEN),
        ("TELEGRAM_API_URL", "http://localhost:8081/", "api_url", "http://localhost:8081"),
        ("TELEGRAM_ADMINS", "1, 22,", "admins", frozenset({1, 22})),
        ("DATABASE_URL", "sqlite:///x.db", "database_url", "sqlite:///x.db"),
        ("SEEDS_DIR", "other", "seeds_dir", Path("other")),
        ("POLL_MIN", "90s", "poll_min", timedelta(seconds=90)),
        ("POLL_MIN", "5", "poll_min", timedelta(seconds=5)),
        ("POLL_MAX", "7d", "poll_max", timedelta(days=7)),
        ("FETCH_ALLOW_NETWORKS", "10.0.0.0/8", "allow_networks", (ip_network("10.0.0.0/8"),)),
        ("FETCH_ALLOW_NETWORKS", "::1", "allow_networks", (ip_network("::1/128"),)),
        ("KEEP_DAYS", "0", "keep", None),
        ("KEEP_DAYS", "30", "keep", timedelta(days=30)),
        ("MAX_SUBSCRIPTIONS", "5", "max_subscriptions", 5),
        ("DEFAULT_TIMEZONE", "asia/tehran", "default_timezone", "Asia/Tehran"),
        (
            "WIKIDATA_QUERY_URL",
            "http://wiki.example/q",
            "wikidata_query_url",
            "http://wiki.example/q",
        ),
        ("LEADERS_REFRESH", "ON", "leaders_refresh", True),
        ("LEADERS_REFRESH", "off", "leaders_refresh", False),
        ("LOG_LEVEL", "debug", "log_level", "DEBUG"),
        ("LOG_FORMAT", "JSON", "log_format", "json"),
    ],
)
def test_it_reads(name: str, text: str, field: str, value: object) -> None:
    assert getattr(parse_settings({name: text}), field) == value


@pytest.mark.parametrize(
    "env, sentence",
    [
        ({"TELEGRAM_TOKEN": "abc"}, "TELEGRAM_TOKEN is no bot token"),
        ({"TELEGRAM_API_URL": "ftp://x"}, "TELEGRAM_API_URL is 'ftp://x', not an address"),
        ({"TELEGRAM_ADMINS": "me"}, "TELEGRAM_ADMINS is 'me'; write user ids"),
        ({"DATABASE_URL": "mysql://x"}, "DATABASE_URL must start with sqlite:///"),
        ({"POLL_MIN": "soon"}, "POLL_MIN is 'soon', not a duration; write it like 90s"),
        ({"POLL_MIN": "0"}, "POLL_MIN is '0', not a duration"),
        ({"POLL_MIN": "2d"}, "POLL_MIN is longer than POLL_MAX"),
        ({"FETCH_ALLOW_NETWORKS": "home"}, "FETCH_ALLOW_NETWORKS is 'home'; write networks"),
        ({"KEEP_DAYS": "-1"}, "KEEP_DAYS is '-1'; write whole days"),
        ({"KEEP_DAYS": "99999999999"}, "KEEP_DAYS is '99999999999'; write whole days"),
        ({"KEEP_DAYS": "²"}, "KEEP_DAYS is '²'; write whole days"),
        ({"MAX_SUBSCRIPTIONS": "²"}, "MAX_SUBSCRIPTIONS is '²'; write a whole number"),
        ({"POLL_MAX": "999999999d"}, "POLL_MAX is '999999999d', not a duration"),
        ({"MAX_SUBSCRIPTIONS": "0"}, "MAX_SUBSCRIPTIONS is '0'; write a whole number"),
        ({"DEFAULT_LANGUAGE": "xx"}, "DEFAULT_LANGUAGE is 'xx'; it can be en."),
        ({"DEFAULT_TIMEZONE": "Mars"}, "DEFAULT_TIMEZONE is 'Mars', not a time zone"),
        ({"WIKIDATA_QUERY_URL": "wiki"}, "WIKIDATA_QUERY_URL is 'wiki', not an address"),
        ({"LEADERS_REFRESH": "daily"}, "LEADERS_REFRESH is 'daily'; it can be on or off."),
        ({"LOG_LEVEL": "LOUD"}, "LOG_LEVEL is 'LOUD'; it can be DEBUG or INFO"),
        ({"TELEGRAM_WEBHOOK_LISTEN": "8443"}, "TELEGRAM_WEBHOOK_LISTEN is '8443'; write it as"),
        ({"TELEGRAM_WEBHOOK_URL": "http://x"}, "TELEGRAM_WEBHOOK_URL starts with http://"),
        ({"TELEGRAM_WEBHOOK_SECRET": "a b"}, "TELEGRAM_WEBHOOK_SECRET may hold"),
        (
            {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_WEBHOOK_URL": "https://x"},
            "TELEGRAM_WEBHOOK_SECRET is missing",
        ),
    ],
)
def test_a_wrong_value_is_named(env: dict[str, str], sentence: str) -> None:
    with pytest.raises(SettingsError, match="^" + sentence.replace("(", r"\(")):
        parse_settings(env)


def test_the_environment_wins_over_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("POLL_MIN=20m\nPOLL_MAX=2d\n")
    monkeypatch.setenv("POLL_MIN", "30m")
    settings = read_settings(dotenv=tmp_path / ".env")
    assert (settings.poll_min, settings.poll_max) == (timedelta(minutes=30), timedelta(days=2))


def test_every_setting_is_in_the_example_with_its_default() -> None:
    lines = Path(".env.example").read_text().splitlines()
    example = dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))
    from bot.settings import _PARSERS

    assert set(example) == set(_PARSERS)
    assert parse_settings(example) == Settings()


def test_the_secrets_stay_out_of_repr() -> None:
    settings = Settings(token=TOKEN, webhook_secret="hush", database_url="postgresql://u:pw@h")
    assert all(secret not in repr(settings) for secret in (TOKEN, "hush", "pw"))
