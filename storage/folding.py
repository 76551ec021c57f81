"""One meaning of "the same word": case, accents, Arabic and Persian letter forms, digits, width.

`fold("Qur’ān")` is `"qur an"`: words between single spaces, everything else dropped. Han and kana
have no spaces, so each of their characters is a word and a name is a phrase of them. A run of more
than 128 letters is cut into words of that length, so that any of them fits into an index.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

LONGEST_WORD = 128
# No character folds to more than this many, so that a shorter text holds no longer word.
_MAY_BE_LONG = LONGEST_WORD // 18
# Letters that Arabic, Persian and Urdu keyboards write differently for the same word.
_SAME_LETTER = {
    "ي": "ی", "ى": "ی", "ئ": "ی", "ې": "ی", "ے": "ی", "ۓ": "ی",
    "ك": "ک", "ڪ": "ک",
    "ة": "ه", "ۀ": "ه", "ہ": "ه", "ۂ": "ه", "ۃ": "ه", "ھ": "ه", "ە": "ه",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا",
    "ؤ": "و",
    "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th",
    "ё": "е",
}  # fmt: skip
# Characters that join or steer without being read: tatweel, joiner, soft hyphen, bidi marks.
_SILENT = {0x0640, 0x200D, 0x00AD, 0x061C, 0x200E, 0x200F, 0xFEFF, 0x2060} | set(
    range(0x202A, 0x202F)
) | set(range(0x2066, 0x206A))  # fmt: skip
# Scripts written without spaces: kana, Han and its extensions.
_UNSPACED = (
    (0x3040, 0x30FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x323AF),
)


class _Table(dict[int, str]):
    """What `str.translate` asks for each character; answers are worked out once."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_char(chr(code))
        return folded


def _fold_char(char: str) -> str:
    if ord(char) in _SILENT:
        return ""
    if char in _SAME_LETTER:
        return _SAME_LETTER[char]
    out = ""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    for part in plain:
        if unicodedata.combining(part) or ord(part) in _SILENT:
            continue
        if part in _SAME_LETTER:
            out += _SAME_LETTER[part]
        elif part.isdecimal():
            out += str(unicodedata.decimal(part))
        elif any(low <= ord(part) <= high for low, high in _UNSPACED):
            out += f" {part} "
        elif part.isalnum() or unicodedata.category(part) in ("Mn", "Mc"):
            out += part
        else:
            out += " "
    return out


TABLE = _Table()


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word and where it stands in the text (code points, `end` exclusive)."""

    folded: str
    start: int
    end: int


# ASCII as bytes folds many times faster.
ASCII = bytes(ord(TABLE[code]) if code < 0x80 else 0x20 for code in range(0x100))


def fold(text: str) -> str:
    """The words of a text, folded, between single spaces. `fold(fold(x)) == fold(x)`."""
    return _fold_name(text) if len(text) <= _NAME_LETTERS else fold_once(text)


def fold_once(text: str) -> str:
    """The same, without remembering it: for whole lists, of which each name is asked for once."""
    if text.isascii():
        found = text.encode().translate(ASCII).decode().split()
        may_be_long = len(text) > LONGEST_WORD
    else:
        found = text.translate(TABLE).split()
        may_be_long = len(text) > _MAY_BE_LONG
    if may_be_long and max(map(len, found), default=0) > LONGEST_WORD:
        found = [piece for word in found for piece in _cut(word)]
    return " ".join(found)


# Of names the same few thousands are asked for again and again.
_NAME_LETTERS = 64
_fold_name = lru_cache(maxsize=16384)(fold_once)


def _cut(word: str) -> list[str]:
    return [word[at : at + LONGEST_WORD] for at in range(0, len(word), LONGEST_WORD)]


def words(text: str) -> list[Word]:
    """The folded words of a text with their places in it."""
    found: list[Word] = []
    letters: list[str] = []
    start = end = 0

    def close() -> None:
        if letters:
            found.append(Word("".join(letters), start, end))
            letters.clear()

    for at, char in enumerate(text):
        for part in TABLE[ord(char)]:
            if part == " ":
                close()
                continue
            if len(letters) == LONGEST_WORD:
                close()
            if not letters:
                start = at
            letters.append(part)
            end = at + 1
    close()
    return found
