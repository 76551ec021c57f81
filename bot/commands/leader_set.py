"""/leader set, changes, unset, refresh: correcting who holds which office. For admins."""

import asyncio
import re

from bot.callbacks import Data
from bot.render import chat
from bot.render import corrections as words
from bot.turn import Answer, Turn
from jobs.keeping_current import is_wanted, want
from jobs.overlay import change_of, changes_of, drafts_of
from jobs.rules.corrections.corrected import described, outcome
from jobs.rules.corrections.correcting import correction
from jobs.rules.corrections.saying import CorrectionError
from storage.store import Store
from storage.tables import Origin

VERBS = ("set", "changes", "unset", "refresh")
_MOST = 15


def is_correction(said: str) -> bool:
    """Whether these words after /leader are for admins: `set ...`, `changes`, `unset 3`."""
    verb, _, rest = said.partition(" ")
    # A name may begin with one of the others.
    return verb.casefold() in ("set", "unset") or (verb.casefold() in VERBS and not rest.strip())


async def set_leader(turn: Turn, said: str) -> Answer:
    """Correct who holds an office, show the corrections, or take one back."""
    if not turn.admin:
        return chat.for_operators("leader set", turn.who)
    verb, _, rest = said.partition(" ")
    match verb.casefold():
        case "set":
            return await _set(turn, rest.strip())
        case "unset":
            return await _unset(turn, rest.strip())
        case "refresh":
            return await _refresh(turn)
        case _:
            return await _changes(turn)


async def corrections(turn: Turn) -> Answer:
    """Who holds which office, corrected: /leader set "Foreign Minister" Iran "NAME" from 2024-08-21"""
    return await (set_leader(turn, turn.said) if is_correction(turn.said) else _changes(turn))


async def _set(turn: Turn, said: str) -> Answer:
    if not said:
        return words.how()
    known = turn.house.reader.gazetteer
    try:
        change = await asyncio.to_thread(correction, said, known, turn.now, turn.who)
    except CorrectionError as error:
        return chat.said(str(error))
    [kept] = await turn.change(lambda store: store.overlay.keep(drafts_of([change]), turn.now))
    await turn.house.renew()
    told = outcome(known, turn.house.reader.gazetteer, change.office)
    new = "" if change.person.id in known.person else change.person.name
    return words.corrected(told, new, Data("leader", f"unset {kept.id}"))


async def _unset(turn: Turn, number: str) -> Answer:
    if not number:
        return await _changes(turn)
    if not re.fullmatch(r"[0-9]{1,9}", number):
        return chat.said(f"“{number}” is no number of a correction; /leader changes shows them.")
    known = turn.house.reader.gazetteer
    gone = await turn.change(lambda store: store.overlay.remove(int(number)))
    if gone is None:
        return chat.said(f"There is no correction {number}; /leader changes shows them.")
    await turn.house.renew()
    told = outcome(known, turn.house.reader.gazetteer, gone.office, gone.person)
    return words.taken_back(
        described(change_of(gone), known), told, learnt=gone.origin is Origin.WIKIDATA
    )


async def _changes(turn: Turn) -> Answer:
    """The terms that were corrected, by Wikidata too: what it confirms or calls people is no news."""
    made = await turn.read(lambda store: [c for c in changes_of(store) if c.kind == "term"])
    known = turn.house.reader.gazetteer
    newest = sorted(made, key=lambda one: (one.made_at, one.number or 0), reverse=True)
    shown = [words.Shown(one, described(one, known)) for one in newest[:_MOST]]
    return words.changes(shown, len(made), turn.zone)


async def _refresh(turn: Turn) -> Answer:
    def ask(store: Store) -> bool:
        before = is_wanted(store)
        want(store, turn.now)
        return before

    again = await turn.change(ask)
    return chat.said(
        "I am asking Wikidata already; /status will tell how it went."
        if again
        else "I begin to ask Wikidata who holds which office; that takes some minutes. What is "
        "plain is applied, and /status tells how it went."
    )
