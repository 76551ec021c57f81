"""The ids of those whom nobody listed."""

from storage.folding import fold


def own_id(name: str) -> str:
    """An id made of a name, the same for every way of writing it that folds alike."""
    return "own:" + fold(name).replace(" ", "-")
