"""Labels that avoid each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quizapp.gui.map.labels import Placing, Rect, Side, Wish

spot = st.integers(0, 300)


def a_wish(key: str, x: float, y: float, width: float = 80) -> Wish:
    return Wish(key, x, y, 7, width, 32)


def meets(one: Rect, other: Rect) -> bool:
    beside = one.left >= other.right or other.left >= one.right
    return not (beside or one.top >= other.bottom or other.top >= one.bottom)


def placed(wishes: list[Wish]) -> Placing:
    placing = Placing(wishes, [wish.mark for wish in wishes], 4, 3)
    assert placing.go_on()
    return placing


def test_a_label_alone_stands_right_of_its_mark() -> None:
    found = placed([a_wish("seishin", 100, 100)]).spots["seishin"]

    assert found.side is Side.RIGHT
    assert found.rect.left == 100 + 7 + 4


def test_the_first_has_the_first_choice_and_the_second_goes_aside() -> None:
    spots = placed([a_wish("seishin", 100, 100), a_wish("rashin", 120, 104)]).spots

    assert [spots["seishin"].side, spots["rashin"].side] != [Side.RIGHT, Side.RIGHT]
    assert set(spots) == {"seishin", "rashin"}


@given(st.lists(st.tuples(spot, spot), min_size=2, max_size=40, unique=True))
def test_no_label_covers_another_or_a_mark(spots: list[tuple[int, int]]) -> None:
    wishes = [a_wish(str(at), x, y) for at, (x, y) in enumerate(spots)]
    rects = [found.rect for found in placed(wishes).spots.values()]

    assert not any(meets(one, other) for at, one in enumerate(rects) for other in rects[at + 1 :])
    assert not any(meets(rect, wish.mark) for rect in rects for wish in wishes)


@given(st.lists(st.tuples(spot, spot), min_size=2, max_size=40, unique=True))
def test_the_most_important_label_always_finds_a_place_first(
    spots: list[tuple[int, int]],
) -> None:
    wishes = [a_wish(str(at), x, y) for at, (x, y) in enumerate(spots)]
    rest = [wish.mark for wish in wishes[1:]]
    alone = Placing(wishes[:1], [wishes[0].mark, *rest], 4, 3)
    alone.go_on()

    assert placed(wishes).spots.get("0") == alone.spots.get("0")


def test_labels_can_be_placed_a_few_at_a_time() -> None:
    wishes = [a_wish(str(at), 200 * (at % 10), 60 * (at // 10)) for at in range(50)]
    placing = Placing(wishes, [wish.mark for wish in wishes], 4, 3)

    turns = 1
    while not placing.go_on(0.0):
        turns += 1

    assert turns > 10
    assert placing.spots == placed(wishes).spots
