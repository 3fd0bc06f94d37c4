"""Chance that is the same on every machine."""

from __future__ import annotations

from collections import Counter

from quizapp.memory.draw import draw


def test_a_draw_is_the_same_for_ever() -> None:
    assert [draw(1000, "fuzz", "war:a", day) for day in range(5)] == DRAWN


DRAWN = [616, 629, 652, 649, 896]


def test_a_draw_depends_on_every_word_of_its_purpose() -> None:
    drawn = {draw(2**64, *words) for words in [("a", "b"), ("ab",), ("a", "c"), ("b", "a"), (1,)]}

    assert len(drawn) == 5


def test_draws_are_spread_evenly() -> None:
    counts = Counter(draw(10, "spread", n) for n in range(10_000))

    assert set(counts) == set(range(10))
    assert max(abs(count - 1000) for count in counts.values()) < 120
