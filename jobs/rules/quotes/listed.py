"""A list of words as the frame of a quotation holds them."""

from storage.folding import fold


def listed(words: str) -> frozenset[str]:
    """The words, each folded; one that folds to two, as behind a half-space, stays one."""
    return frozenset(map(fold, words.split()))
