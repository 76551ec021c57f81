"""Why a story was told, and what its tags rest on: the words, in their sentences, by outlet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from bot.callbacks import Data
from bot.render import times
from bot.render.articles import RELATIONS, Told, echoed, outlets, outlets_of
from bot.render.message import Message, Rows, button, fit, lines, paragraphs, rows
from bot.render.text import clean, cut, escape, field
from storage.tables import Article

_AROUND = 80
_WORDINGS, _REASONS = 8, 6
Tags = Sequence[tuple[str, Data]]
# Wordings, each with how often it stands there.
Counts = tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Reason:
    """Words of an article that were asked for, and the sentence they stand in.

    `about` is what they speak of ("Iran"); `sentence` may be empty, when only the tag is known.
    """

    about: str
    sentence: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True)
class Wordings:
    """How one article words what is asked for: each wording with its count, some in sentences."""

    article: Article
    wordings: Counts
    reasons: tuple[Reason, ...] = ()


def why(headline: str, asked: Sequence[tuple[str, Sequence[Reason]]], tags: Tags) -> Message:
    """For each subscription what it asks, and the words that met it."""
    blocks = [
        lines(f"You asked for {field(meaning, 300)}.", *_firsts(reasons))
        for meaning, reasons in asked
    ]
    tail = "The words behind a tag:" if tags else ""
    return Message(fit(blocks, head=f"<b>{field(headline, 200)}</b>", tail=tail), _buttons(tags))


def nobody_asked(headline: str, tagged: Sequence[tuple[str, Counts]], tags: Tags) -> Message:
    """No subscription of the chat explains it; what its tags rest on all the same."""
    told = [f"{field(name, 80)}: {_counted(counts, 4)}" for name, counts in tagged]
    head = lines(f"<b>{field(headline, 200)}</b>", "None of your subscriptions asks for this now.")
    return Message(fit(told, head=head, apart="\n"), _buttons(tags))


def wordings(
    headline: str, echo: str, told: Sequence[Wordings], zone: tzinfo, tags: Tags
) -> Message:
    """What a tag rests on, outlet by outlet: who writes how."""
    head = paragraphs(f"<b>{field(headline, 200)}</b>", echoed(echo))
    if not told:
        return Message(
            paragraphs(head, "No words of this story stand behind that."), _buttons(tags)
        )
    return Message(fit([_worded(one, zone) for one in told], head=head), _buttons(tags))


def _worded(told: Wordings, zone: tzinfo) -> str:
    article = told.article
    facts = [outlets(outlets_of([article]), 60), escape(times.published(article, zone))]
    facts += [RELATIONS[article.relation]] if article.relation in RELATIONS else []
    named = _counted(told.wordings, _WORDINGS)
    return lines(f"<i>{' · '.join(facts)}</i>", named, *map(_quoted, told.reasons))


def _firsts(reasons: Sequence[Reason]) -> list[str]:
    """As many reasons as leave room for others, and how many more there are."""
    told = [_quoted(reason) for reason in reasons[:_REASONS]]
    more = len(reasons) - _REASONS
    return [*told, f"… and {more} more"] if more > 0 else told


def _counted(counts: Counts, most: int) -> str:
    """The commonest wordings and how often each stands there."""
    named = [
        f"“{field(words, 80)}”{f' ×{count}' if count > 1 else ''}" for words, count in counts[:most]
    ]
    more = len(counts) - most
    return ", ".join([*named, f"{more} more"] if more > 0 else named)


def _quoted(reason: Reason) -> str:
    about = f"{field(reason.about, 80)}: " if reason.about else ""
    if not reason.sentence:
        return f"• {about.removesuffix(': ')}"
    start, end = reason.start, reason.end
    before = _last_words(reason.sentence[:start])
    after = cut(clean(reason.sentence[end:]), _AROUND)
    gap_before = " " if reason.sentence[:start].endswith(" ") else ""
    gap_after = " " if reason.sentence[end:].startswith(" ") else ""
    return (
        f"• {about}“{field(before)}{gap_before}"
        f"<b>{field(reason.sentence[start:end], 160)}</b>{gap_after}{field(after)}”"
    )


def _last_words(text: str) -> str:
    text = clean(text)
    return text if len(text) <= _AROUND else "…" + text[-_AROUND:].partition(" ")[2]


def which(newest: Sequence[Told]) -> Message:
    """Why what? Nothing was told here by itself."""
    stories = [button(one.article.title, Data("why", str(one.article.story_id))) for one in newest]
    return Message(
        lines(
            "Why what? Give a story’s number, and a tag if you like: <code>/why 12 Iran</code>",
            "Or pick one of the newest:" if stories else None,
        ),
        rows(stories, 1),
    )


def _buttons(tags: Tags) -> Rows:
    return rows([button(label, data) for label, data in tags])
