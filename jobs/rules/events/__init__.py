"""Who did what to whom: the events of a text, by CAMEO and PLOVER names.

Sentence by sentence a verb or noun that tells an event is found, and who stands before and after
it. An event whose actors are all unknown is none of ours. The codes are CAMEO's (Schrodt, CAMEO
codebook 1.1b3, 2012, https://parusanalytics.com/eventdata/cameo.dir/), given row by row in `words`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from jobs.rules.article import Event, Quote, Reading
from jobs.rules.events.classes import BODIES, OFFICES
from jobs.rules.events.cover import covered, sentences
from jobs.rules.events.drafts import Deed, Draft
from jobs.rules.events.eastern.before import Before
from jobs.rules.events.eastern.deeds import eastern_drafts
from jobs.rules.events.eastern.line import EasternLine, is_eastern, tongue
from jobs.rules.events.english.deeds import english_drafts
from jobs.rules.events.english.telling import Telling
from jobs.rules.events.idioms.deeds import Abroad
from jobs.rules.events.idioms.line import IdiomLine
from jobs.rules.events.line import Line
from jobs.rules.events.memory import Memory
from jobs.rules.events.speakers import with_speakers
from jobs.rules.events.speech import idiom_of
from jobs.rules.events.together import told_once
from jobs.rules.texts.laid import Laid

# Without one of these nobody is meant in a sentence that names nobody; the latter need an
# organization that was named before.
_MEANS = re.compile(
    rf"\b(?:he|she|his|her|two|both|{'|'.join(sorted(OFFICES))})\b", re.IGNORECASE
).search
_MEANS_BODY = re.compile(rf"\b(?:{'|'.join(sorted(BODIES))})\b", re.IGNORECASE).search
_SPOKEN = re.compile('["“”]').search


def events(laid: Laid, reading: Reading, said: Sequence[Quote] = ()) -> tuple[Event, ...]:
    """The events that a text tells, in its order, over the mentions of its reading; whose words it
    quotes has made a statement."""
    cover, named = covered(laid.text, reading)
    if not named:
        return ()
    spoken = None if laid.plain.isascii() else tongue(laid.text)
    idiom = None if spoken else idiom_of(laid.text)
    abroad = Abroad(idiom, laid.text, cover) if idiom else None
    found: dict[Deed, Event] = {}
    before = Before()
    memory = Memory()
    for start, end, inside in sentences(laid.sentences, named):
        if spoken and is_eastern(cover, start, end):
            if inside or before.focus:
                told = EasternLine(cover, start, end, inside, spoken, laid.text)
                _keep(found, told, told_once(eastern_drafts(told, spoken, before)))
        elif abroad:
            if line := abroad.line(start, end, inside):
                _keep(found, line, told_once(list(abroad.drafts(line))))
        elif inside or _is_spoken_of(memory, cover, start, end):
            telling = Telling(Line(cover, start, end, inside), memory)
            _keep(found, telling.told, english_drafts(telling))
            telling.end()
        elif not _SPOKEN(cover, start, end):
            memory.focus = None
    return with_speakers(list(_fullest(found)), said)


def _is_spoken_of(memory: Memory, cover: str, start: int, end: int) -> bool:
    """Whether a sentence that names nobody may mean somebody named before."""
    if (memory.focus or memory.pair) and _MEANS(cover, start, end):
        return True
    return memory.body is not None and _MEANS_BODY(cover, start, end) is not None


def _fullest(found: Mapping[Deed, Event]) -> Iterator[Event]:
    """The events but for the attacks that another tells more of: "Israel stormed the mosque where
    Palestinians prayed. ... Israel's attack"."""
    attacks = {deed for deed in found if deed[:2] == ("attack", "done")}
    aimed = {sources for _, _, sources, targets in attacks if targets}
    for deed, event in found.items():
        _, _, sources, targets = deed
        if targets or sources not in aimed or deed not in attacks:
            yield event


def _keep(
    found: dict[Deed, Event], told: Line | EasternLine | IdiomLine, drafts: Iterable[Draft]
) -> None:
    """Keep each deed where it is first told: told again, it is the same deed."""
    for draft in drafts:
        if draft.name_the_known() and (deed := draft.deed()) not in found:
            found[deed] = draft.event(told.span(draft.first, draft.last))
