"""What is said when a text can't be read: where it goes wrong, and what to choose from."""

from bot.callbacks import Data
from bot.render.message import Message, button, lines, rows
from bot.render.text import clean, cut, escape, graphemes

_AROUND = 20


def unreadable(said: str, sentence: str, position: int | None) -> Message:
    """A sentence, and the query with a mark under the place it speaks of."""
    if position is None:
        return Message(escape(sentence))
    return Message(lines(escape(sentence), _pointed(said, position)))


def _pointed(said: str, position: int) -> str:
    """The place in its surroundings, a mark under it."""
    before, after = graphemes(_line(said[:position])), graphemes(_line(said[position:]))
    start = ["…", *before[-_AROUND:]] if len(before) > _AROUND else before
    end = [*after[:_AROUND], "…"] if len(after) > _AROUND else after
    return f"<pre>{escape(''.join(start + end))}\n{' ' * len(start)}^</pre>"


def _line(text: str) -> str:
    """The text on one line, its outer spaces kept."""
    return clean(f"|{text}|")[1:-1]


def which(sentence: str, choices: list[tuple[str, Data]]) -> Message:
    """A name that fits several, asked back; each button goes on with that one."""
    return Message(escape(sentence), rows([button(label, data) for label, data in choices], 1))


def unknown_command(command: str, close: str | None) -> Message:
    """A command nobody knows, with the one that was perhaps meant."""
    meant = f" Did you mean /{close}?" if close else " /help shows what I know."
    return Message(f"I know no command /{escape(cut(command, 40))}.{meant}")


def nobody(sentence: str, close: list[tuple[str, Data]]) -> Message:
    """A name that is nobody's, with names spelt nearly so."""
    more = "Did you mean one of these?" if close else "/leaders shows who is in the news."
    return Message(
        f"{escape(clean(sentence))} {more}", rows([button(label, data) for label, data in close], 1)
    )
