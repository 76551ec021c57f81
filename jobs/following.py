"""Subscriptions to whom nobody listed go on when that person or organization is listed, under
another id."""

import re
from collections.abc import Mapping

from jobs.alerts import understood
from jobs.rules.corrections.overlay import listed_since
from jobs.rules.gazetteer import Gazetteer
from storage.store import Store

_STRANGER = re.compile(r'((?:leader|said|org):)(?:"(own:[^"]+)"|(own:[^\s"():]+))')


def follow_listed(store: Store, gazetteer: Gazetteer) -> int:
    """Let subscriptions ask by the ids under which people and organizations are listed now; how many
    do."""
    asking = [(s, c) for s, c in store.chats.all_subscriptions() if "own:" in s.canonical]
    if not asking:
        return 0
    people, bodies = listed_since(gazetteer.persons), listed_since(gazetteer.bodies)
    listed, count = {"leader:": people, "said:": people, "org:": bodies}, 0
    for subscription, chat in asking:
        said = _by_listed_ids(subscription.canonical, listed)
        if said == subscription.canonical:
            continue
        query = understood(said, chat.timezone)
        if query is not None:
            store.chats.rephrase(subscription.id or 0, query.canonical())
            count += 1
    return count


def _by_listed_ids(canonical: str, listed: Mapping[str, Mapping[str, str]]) -> str:
    def instead(found: re.Match[str]) -> str:
        id_ = listed[found[1]].get(found[2] or found[3])
        return f"{found[1]}{id_}" if id_ else found[0]

    return _STRANGER.sub(instead, canonical)
