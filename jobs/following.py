"""Subscriptions to somebody whom nobody listed go on when that person is listed, under another id."""

import re
from collections.abc import Mapping

from jobs.alerts import understood
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.overlay import listed_since
from storage.store import Store

_STRANGER = re.compile(r'((?:leader|said):)(?:"(own:[^"]+)"|(own:[^\s"():]+))')


def follow_listed(store: Store, gazetteer: Gazetteer) -> int:
    """Let subscriptions ask for people by the ids under which they are listed now; how many do."""
    asking = [(s, c) for s, c in store.chats.all_subscriptions() if "own:" in s.canonical]
    if not asking:
        return 0
    listed, count = listed_since(gazetteer), 0
    for subscription, chat in asking:
        said = _by_listed_ids(subscription.canonical, listed)
        if said == subscription.canonical:
            continue
        query = understood(said, chat.timezone)
        if query is not None:
            store.chats.rephrase(subscription.id or 0, query.canonical())
            count += 1
    return count


def _by_listed_ids(canonical: str, listed: Mapping[str, str]) -> str:
    def instead(found: re.Match[str]) -> str:
        own = found[2] or found[3]
        return f"{found[1]}{listed[own]}" if own in listed else found[0]

    return _STRANGER.sub(instead, canonical)
