"""Messages as a terminal shows them: styled pieces of text, wrapped to its width."""

from prompt_toolkit.utils import get_cwidth

from bot.markup import Run, Style
from bot.render.text import graphemes, host
from bot.standin import Event, Sent

Fragments = list[tuple[str, str]]

_LOOKS = {
    Style.BOLD: "bold",
    Style.ITALIC: "italic",
    Style.UNDERLINE: "underline",
    Style.STRIKE: "strike",
    Style.CODE: "ansicyan",
    Style.PRE: "ansicyan",
    Style.QUOTE: "italic",
    Style.LINK: "underline",
}


def drawn(event: Event, seen: str | None = None) -> Fragments:
    """What somebody sees of a message, or of the short answer to a button. Of a message whose
    text was `seen` before, only what changed: its buttons."""
    if not isinstance(event, Sent):
        return [("italic", f"({event.text})"), ("", "\n")]
    edited: Fragments = [("ansibrightblack", "(changed)\n")] if event.edits else []
    shown = [piece for run in event.runs for piece in _run(run)] if event.html != seen else []
    blank: Fragments = [("", "\n\n")] if shown and event.buttons else []
    return [*edited, *shown, *blank, *_buttons(event), ("", "\n")]


def sentence(text: str) -> Fragments:
    """A line of the terminal's own."""
    return [("ansibrightblack", text), ("", "\n")]


def _run(run: Run) -> Fragments:
    look = " ".join(sorted({_LOOKS[style] for style in run.styles if style in _LOOKS}))
    if run.link and (where := host(run.link)) and where != run.text.strip():
        return [(look, run.text), ("", f" [{where}]")]
    return [(look, run.text)]


def _buttons(sent: Sent) -> Fragments:
    pieces: Fragments = []
    number = 0
    for row in sent.buttons:
        if pieces:
            pieces.append(("", "\n"))
        shown = []
        for button in row:
            number += 1
            where = f" ({host(button['url'])})" if "url" in button else ""
            shown.append(f"[{number}] {button['text']}{where}")
        pieces.append(("ansiblue", "  ".join(shown)))
    return pieces


def wrapped(fragments: Fragments, width: int) -> Fragments:
    """The same, with lines broken between words where the terminal ends."""
    out: Fragments = []
    column = 0
    for style, text in fragments:
        for piece in _pieces(text):
            if piece == "\n":
                column = 0
            elif column + get_cwidth(piece.rstrip()) > width and column:
                out.append(("", "\n"))
                piece, column = piece.lstrip(" "), 0
            if column + get_cwidth(piece) > width:
                # A space beyond the last column would begin a line of its own.
                piece = piece.rstrip(" ")
            for part in _broken(piece, width) if get_cwidth(piece) > width else [piece]:
                out.append((style, part))
                column = 0 if part == "\n" else column + get_cwidth(part)
    return out


def _pieces(text: str) -> list[str]:
    """Words with the spaces after them; each line break alone."""
    pieces: list[str] = []
    for char in text:
        if (
            char == "\n"
            or not pieces
            or pieces[-1] == "\n"
            or (pieces[-1].endswith(" ") and char != " ")
        ):
            pieces.append(char)
        else:
            pieces[-1] += char
    return pieces


def _broken(word: str, width: int) -> list[str]:
    """A word wider than the terminal, in lines."""
    parts = [""]
    for char in graphemes(word):
        if get_cwidth(parts[-1] + char) > width:
            parts += ["\n", ""]
        parts[-1] += char
    return parts
