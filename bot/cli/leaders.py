"""`communique leaders`: refresh from Wikidata, and check what nobody has confirmed for long."""

import asyncio
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from tqdm import tqdm

from bot.about import user_agent
from bot.cli.errors import Refused
from bot.cli.house import database, reader, utc_now
from bot.cli.screen import out, out_json, say
from bot.settings import Settings
from jobs import refreshing
from jobs.fetch import Fetcher
from jobs.knowledge import recall
from jobs.refreshing import Keep, Part
from jobs.rules.corrections.comparing import Proposal
from jobs.rules.corrections.unconfirmed import unconfirmed
from jobs.rules.gazetteer import Gazetteer
from jobs.wikidata import LIMITS, RefreshError, Wikidata
from storage.db import Database

_WHILE_RUNNING = (
    "an admin can say /leader refresh in the chat; --dry-run shows what would change meanwhile."
)
_KEPT = ", and the next refresh goes on from here."
_REMEDY = (
    "Confirm or correct them: `communique leaders refresh` asks Wikidata; in the chat an admin says "
    '/leader set "Foreign Minister" Iran "NAME" from 2024-08-21.'
)


def refresh(arguments: Namespace, settings: Settings) -> None:
    """Ask Wikidata who holds which office, show what would change, and apply it if that is wanted."""
    known, now = reader(settings), utc_now()
    parts = refreshing.parts_of(known.gazetteer, _countries(arguments, known.gazetteer))
    if arguments.dry_run:
        learnt = _learnt(settings, parts, {}, _forgetting)
        with database(settings, as_it_is=True) as db:
            _show(arguments, _proposals(db, known.gazetteer, learnt, now))
        return
    opened: AbstractContextManager[Database] = database(settings, writing=_WHILE_RUNNING)
    with opened as db:
        with db.view() as store:
            recall(store, known, now.date())
            told = refreshing.answers(store, now)
        if begun := sum(part.name in told for part in parts):
            say(f"{begun} of {len(parts)} parts were asked in the last day; the rest follows.")
        learnt = _learnt(settings, parts, told, _keeping(db))
        proposals = _proposals(db, known.gazetteer, learnt, now)
        _show(arguments, proposals)
        _apply(arguments, db, proposals, parts if arguments.country else None)


def _keeping(db: Database) -> Keep:
    async def keep(part: str, held: list[Any]) -> None:
        with db.open() as store:
            store.overlay.keep_answer(part, held, utc_now())

    return keep


def _apply(
    arguments: Namespace,
    db: Database,
    proposals: Sequence[Proposal],
    only: Sequence[Part] | None,
) -> None:
    changing = any(one.changes for one in proposals)
    if changing and not _agreed(arguments):
        say("Nothing is applied. communique leaders refresh --yes applies it.")
        return
    with db.open() as store:
        sentence = refreshing.apply(store, proposals, utc_now(), only)
    say(f"Applied: {sentence}." if changing else "There is nothing to apply.")


def _countries(arguments: Namespace, gazetteer: Gazetteer) -> Sequence[str]:
    asked = [code.upper() for code in arguments.country or ()]
    if unknown := [code for code in asked if code not in gazetteer.nation]:
        raise Refused(
            f"There is no country {', '.join(unknown)}; --country takes codes like IR PK."
        )
    return asked


async def _forgetting(_: str, __: list[Any]) -> None:
    """A dry run stores nothing."""


def _learnt(
    settings: Settings, parts: Sequence[Part], told: dict[str, list[Any]], keep: Keep
) -> refreshing.Learnt:
    async def work() -> refreshing.Learnt:
        agent, networks = user_agent(settings.contact), map(str, settings.allow_networks)
        with tqdm(total=len(parts), unit="part", desc="Wikidata", disable=None, leave=False) as bar:
            async with Fetcher(agent, allow_networks=networks, limits=LIMITS) as fetcher:
                wikidata = Wikidata(fetcher, settings.wikidata_query_url)
                return await refreshing.learn(wikidata, parts, told, keep, bar.update)

    try:
        return asyncio.run(work())
    except RefreshError as error:
        raise Refused(
            f"{error} Nothing is changed{_KEPT if keep is not _forgetting else '.'}"
        ) from error
    except KeyboardInterrupt:
        raise Refused(
            f"Interrupted; nothing is changed{_KEPT if keep is not _forgetting else '.'}"
        ) from None


def _proposals(
    db: Database, gazetteer: Gazetteer, learnt: refreshing.Learnt, now: datetime
) -> list[Proposal]:
    known = refreshing.known_in(db, gazetteer, now)
    return refreshing.proposals_of(known, learnt)


def _show(arguments: Namespace, proposals: Sequence[Proposal]) -> None:
    for one in proposals:
        if arguments.json:
            out_json(_json(one))
        elif one.sign != "✓":
            out(f"{one.sign} {one.sentence}")
    if not arguments.json:
        out(f"{refreshing.summary(proposals)}.")


def _json(one: Proposal) -> dict[str, Any]:
    term = next((change for change in one.changes if change.kind != "names"), None)
    names = [
        name for change in one.changes if change.kind == "names" for name in change.person.names
    ]
    return {
        "sign": one.sign,
        "person": {"id": one.person.id, "name": one.person.name},
        "office": one.office.id if one.office else None,
        "start": str(term.start) if term and term.start else None,
        "end": str(term.end) if term and term.end else None,
        "names": names,
        "sentence": one.sentence,
    }


def _agreed(arguments: Namespace) -> bool:
    if arguments.yes:
        return True
    if not sys.stdin.isatty():
        return False
    sys.stderr.write("Apply all but the lines with ? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() in ("y", "yes")


def check(arguments: Namespace, settings: Settings) -> None:
    """Say which offices nobody has confirmed for a year, the most important first."""
    found = unconfirmed(reader(settings).gazetteer, utc_now().date())
    for one in found:
        if arguments.json:
            out_json(
                {
                    "office": one.office.id,
                    "name": one.office.name,
                    "of": one.office.of,
                    "holder": one.holder.id if one.holder else None,
                    "as_of": str(one.as_of) if one.as_of else None,
                    "believed": one.believed,
                    "sentence": one.sentence,
                }
            )
        else:
            out(one.sentence)
    if not found:
        say("Every office was confirmed within the last year.")
    elif not arguments.json:
        out(f"{len(found)} offices. {_REMEDY}")
