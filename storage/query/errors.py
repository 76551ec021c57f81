"""What can't be read in a query, in sentences for whoever asked."""


class QueryError(Exception):
    """A query that can't be read: `str(error)` is a sentence for the reader.

    `position` is the code point of the query at which it goes wrong, where there is one.
    """

    def __init__(self, sentence: str, position: int | None = None) -> None:
        super().__init__(sentence)
        self.position = position


class AmbiguousName(QueryError):
    """A name that fits several leaders.

    `choices` pairs what each is called (with office or country) with the whole query that means
    that one.
    """

    def __init__(
        self, sentence: str, position: int | None, choices: tuple[tuple[str, str], ...]
    ) -> None:
        super().__init__(sentence, position)
        self.choices = choices
