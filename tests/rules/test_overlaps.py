"""Of names that overlap the first by an order stands, with a country inside another's name."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from jobs.rules.names.meanings import How, Layer, Meaning, Sense
from jobs.rules.names.overlaps import Order, Span, Standing, by_length, by_place

TEXT = "of and of or " * 3


def meaning(kind: str, how: How = How.NAME) -> Meaning:
    return Meaning.of([Sense("x", "x", Layer.NAME, kind, f"{kind} {how.value}", how)])


COUNTRY, BODY, LEADER = meaning("country"), meaning("org"), meaning("leader")
OTHERS = (meaning("country", How.EPITHET), meaning("leader", How.SHORT), meaning("topic"))
MEANINGS = st.sampled_from((COUNTRY, BODY, LEADER, *OTHERS))
PLACES = st.tuples(st.integers(0, 30), st.integers(1, 8))
SPANS = st.lists(st.tuples(PLACES, MEANINGS), max_size=14, unique_by=lambda one: one[0])


def free(spans: list[Span], order: Order) -> list[Span]:
    """The first, then the next that overlaps none before it, and so on."""
    chosen: list[Span] = []
    for span in sorted(spans, key=order):
        if all(span[1] <= start or end <= span[0] for start, end, _ in chosen):
            chosen.append(span)
    return chosen


def inside(span: Span, outer: Span) -> bool:
    held = span is not outer and outer[0] <= span[0] and span[1] <= outer[1]
    behind_of = TEXT[: span[0]].endswith("of ")
    return held and span[2] is COUNTRY and (outer[2] is BODY or (outer[2] is LEADER and behind_of))


@given(SPANS, st.sampled_from([by_length, by_place]))
@example([((3, 4), COUNTRY), ((3, 8), OTHERS[0]), ((2, 8), BODY)], by_length)
@example([((0, 4), BODY), ((3, 3), BODY), ((5, 1), COUNTRY)], by_length)
@settings(max_examples=600)
def test_it_keeps_what_a_plain_choice_keeps(
    told: list[tuple[tuple[int, int], Meaning]], order: Order
) -> None:
    spans = [(start, start + length, meant) for (start, length), meant in told]
    spans.sort(key=lambda span: (span[1], span[0]))
    standing = Standing(order)
    for span in spans:
        standing.add(span)
    outer = free(spans, order)
    within = [span for span in spans if any(inside(span, around) for around in outer)]
    kept = standing.kept(TEXT)
    assert sorted(kept, key=by_place) == sorted([*outer, *free(within, order)], key=by_place)
    assert [start for start, _, _ in kept] == sorted(start for start, _, _ in kept)
