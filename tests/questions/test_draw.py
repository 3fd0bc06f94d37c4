"""Choices depend on the seed, the fact and the purpose, and on nothing else."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.questions.draw import Draw
from tests.scale import scaled


def test_the_stream_is_the_same_for_ever():
    draw = Draw(7, "deck:topic/property", "choice", "options")

    assert [draw.below(1000) for _ in range(6)] == [346, 473, 407, 478, 397, 410]


def test_parts_are_kept_apart():
    assert Draw("ab", "c").below(1 << 60) != Draw("a", "bc").below(1 << 60)


@given(st.integers(), st.integers(min_value=1, max_value=1 << 40))
def test_a_number_lies_below_its_limit(seed, limit):
    assert 0 <= Draw(seed).below(limit) < limit


@pytest.mark.parametrize("limit", [0, 1])
def test_without_a_choice_nothing_is_drawn(limit):
    draw = Draw(1)

    draw.below(limit)

    assert draw.below(1 << 60) == Draw(1).below(1 << 60)


def test_every_number_is_as_likely_as_any_other():
    times = scaled(3000, 60_000)
    counted = Counter(Draw(seed, "fair").below(6) for seed in range(times))

    spread = (times / 6 * 5 / 6) ** 0.5
    assert all(abs(count - times / 6) < 4 * spread for count in counted.values())


@given(st.lists(st.integers(), unique=True, max_size=12), st.integers())
def test_shuffling_keeps_every_item_and_leaves_the_list_alone(items, seed):
    before = list(items)

    shuffled = Draw(seed).shuffled(items)

    assert sorted(shuffled) == sorted(before)
    assert items == before


def test_every_order_comes_up():
    orders = {tuple(Draw(seed).shuffled("abc")) for seed in range(100)}

    assert len(orders) == 6
