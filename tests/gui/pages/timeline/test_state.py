"""Moving along a timeline: pure steps from one picture to the next."""

from __future__ import annotations

import pytest

from quizapp.gui.pages.timeline.laying import Measures, lay
from quizapp.gui.pages.timeline.state import (
    DAYS_ACROSS,
    TimelineState,
    Zoom,
    changed_lane,
    chosen,
    nearer,
    opened,
    span_said,
    stepped,
    walked,
    zoomed,
)
from quizapp.gui.pages.timeline.ticks import heads, ticks
from quizapp.study.chronicle import Chronicle, Lane, Mark

FIRST = -8911  # 9 August 1945
SIZES = Measures(26, 10, 15, 7)


def a_mark(name: str, at: float, days: float = 0, lane: str = "a", strength: int = 4) -> Mark:
    return Mark(
        id=f"deck:{name}", facts=(f"deck:{name}/date",), strength=strength, lift=strength / 4,
        importance=1, due=None, hidden=False, title=name, lane=lane, first=FIRST + at,
        first_latest=FIRST + at, last=FIRST + at + days, last_latest=FIRST + at + days,
        telling=(), clocks=(), place="",
    )  # fmt: skip


MARKS = (
    a_mark("war", 0), a_mark("landing", 4, 3, "b"), a_mark("broadcast", 6), a_mark("signing", 24)
)  # fmt: skip
LANES = (Lane("a", "Diplomacy", 3, 3), Lane("b", "Korea", 1, 1))
OPEN = opened(Chronicle(MARKS, LANES, 20_000), TimelineState())


def test_it_opens_where_most_happened():
    assert OPEN.span.left <= FIRST
    assert OPEN.span.right >= FIRST + 24
    assert OPEN.span.zoom is Zoom.MONTH


def test_arrows_walk_in_the_order_of_time_and_stop_at_the_ends():
    state, seen = OPEN, []
    for _step in range(6):
        state = walked(state, 1)
        seen.append(state.chosen)

    assert seen[0] == "deck:war"
    assert seen[-1] == "deck:signing"


def test_another_lane_is_entered_about_the_same_time():
    state = chosen(OPEN, "deck:broadcast")

    assert changed_lane(state, 1).chosen == "deck:landing"
    assert changed_lane(state, -1).chosen == "deck:broadcast"


@pytest.mark.parametrize("zoom", list(Zoom))
def test_every_step_of_the_zoom_is_reached_and_known_again(zoom: Zoom):
    state = zoomed(OPEN, zoom)

    if zoom is not Zoom.WAR:
        assert state.span.days == DAYS_ACROSS[zoom]
        assert state.span.zoom is zoom


def test_nearer_keeps_the_day_under_the_pointer_where_it_is():
    day = OPEN.span.left + 0.25 * OPEN.span.days

    state = nearer(OPEN, 2.0, day)

    assert state.span.days == pytest.approx(OPEN.span.days / 2)
    assert (day - state.span.left) / state.span.days == pytest.approx(0.25)


def test_what_is_chosen_is_brought_into_sight():
    state = chosen(zoomed(OPEN, Zoom.HOUR), "deck:signing")

    assert state.span.left < FIRST + 24 < state.span.right


def test_the_days_pass_no_further_than_there_is_something():
    last = int(OPEN.chronicle.last)

    assert stepped(TimelineState(OPEN.chronicle, day=last), 1) == last


def test_the_days_in_sight_are_said_in_words():
    assert span_said(zoomed(OPEN, Zoom.MONTH).span).endswith("1945")


def test_no_label_lies_over_another_in_its_row():
    lanes = lay(Chronicle(MARKS, LANES), 40.0, SIZES, lambda _mark: 200.0)

    for lane in lanes:
        ends: dict[int, float] = {}
        for laid in lane.marks:
            left = laid.mark.first * 40.0
            assert left >= ends.get(laid.row, left)
            label = 0.0 if laid.inside else SIZES.gap + laid.label
            ends[laid.row] = left + max(laid.width, SIZES.disc) + label


@pytest.mark.parametrize("zoom", list(Zoom))
def test_the_axis_has_words_that_do_not_crowd(zoom: Zoom):
    span = zoomed(OPEN, zoom).span

    written = ticks(span, 25)
    assert 2 <= len(written) <= 40
    assert all(len(tick.word) <= 12 for tick in (*written, *heads(span)))
