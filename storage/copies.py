"""The shingles by which copies of an article find each other."""

from collections.abc import Collection

from sqlmodel import Session, col, func, select

from storage.tables import Shingle

# So many hashes go into one question.
_AT_ONCE = 500


class Copies:
    """What the store's articles have in common, piece by piece."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def sharing(self, shingles: Collection[int]) -> dict[int, int]:
        """The articles that have some of these shingles, and how many of them."""
        found: dict[int, int] = {}
        hashes = sorted(shingles)
        for start in range(0, len(hashes), _AT_ONCE):
            asked = (
                select(Shingle.article_id, func.count())
                .where(col(Shingle.hash).in_(hashes[start : start + _AT_ONCE]))
                .group_by(col(Shingle.article_id))
            )
            for article_id, number in self.session.exec(asked):
                found[article_id] = found.get(article_id, 0) + number
        return found

    def shingles_of(self, article_ids: Collection[int]) -> dict[int, frozenset[int]]:
        """The hashes by which copies find each of these articles."""
        found: dict[int, set[int]] = {article_id: set() for article_id in article_ids}
        asked = select(Shingle.article_id, Shingle.hash)
        for article_id, number in self.session.exec(
            asked.where(col(Shingle.article_id).in_(article_ids))
        ):
            found[article_id].add(number)
        return {article_id: frozenset(numbers) for article_id, numbers in found.items()}
