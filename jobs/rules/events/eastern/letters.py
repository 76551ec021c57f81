"""Arabic, Persian and Urdu words with one letter for those that are written differently."""

_SAME = str.maketrans(
    "يىكةأإٱآؤئہۂۀۓ",
    "ییکهااااویهههے",
    "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640",
)


def plain(word: str) -> str:
    """A word with one letter for those that keyboards write differently, without vowel signs."""
    return word.translate(_SAME)


def plain_noun(word: str) -> str:
    """A word without what Arabic writes onto its front."""
    return word[1:] if word[:1] in ("و", "ف", "ب", "ل") else word


def words(listed: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(plain(listed).split())
