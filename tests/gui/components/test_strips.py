"""Strips and bars: what they draw for any facts, and what they say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.components.deck_strip import DeckStrip, StripLabel, merged, sampled
from quizapp.gui.components.memory import (
    Ladder,
    MemoryDisc,
    Meter,
    ScoreRing,
    Strength,
    StrengthLegend,
    ramp_colour,
    strength_word,
)
from quizapp.gui.components.timeline_strip import StripMark, StripSpan, TimelineStrip
from quizapp.gui.components.week_bars import DayMinutes, WeekBars
from quizapp.gui.theme import Colour, ThemeHolder, TypeRole
from tests.gui.theme.conftest import PLAIN

strengths = st.lists(st.floats(0, 1), max_size=40)


def shown(qtbot: QtBot, part: QWidget, width: int = 400) -> QWidget:
    qtbot.addWidget(part)
    part.resize(width, part.sizeHint().height())
    return part


@given(st.lists(strengths, max_size=200), st.integers(1, 100))
def test_merging_loses_no_fact_and_keeps_within_the_room(
    columns: list[list[float]], most: int
) -> None:
    found = merged(columns, most)

    assert len(found) <= most
    assert sorted(s for c in found for s in c) == sorted(s for c in columns for s in c)


@given(strengths, st.integers(1, 30))
def test_sampling_keeps_the_order_and_the_strongest(column: list[float], most: int) -> None:
    ordered = sorted(column, reverse=True)

    found = sampled(ordered, most)

    assert len(found) == min(len(column), most)
    assert found == sorted(found, reverse=True)
    assert found[:1] == ordered[:1]


def test_the_ramp_begins_at_not_met_and_ends_at_clear(holder: ThemeHolder) -> None:
    theme = holder.theme

    assert ramp_colour(theme, 0) == theme.colour(Colour.M0)
    assert ramp_colour(theme, 0.25) == theme.colour(Colour.M1)
    assert ramp_colour(theme, 1) == ramp_colour(theme, 7) == theme.colour(Colour.M4)


def test_a_block_has_its_facts_strength(holder: ThemeHolder, qtbot: QtBot) -> None:
    strip = shown(qtbot, DeckStrip([[1.0], [0.0]]), width=60)

    image = strip.grab().toImage()

    seen = {image.pixelColor(x, 4).name() for x in (10, 40)}
    assert seen == {holder.theme.colour(c).name() for c in (Colour.M4, Colour.M0)}


@pytest.mark.parametrize("columns", [[], [[]], [[0.5] * 500], [[0.5]] * 2000, [[0.1, 0.9]] * 44])
def test_a_strip_of_any_deck_keeps_its_bounds(qtbot: QtBot, columns: list[list[float]]) -> None:
    strip = shown(qtbot, DeckStrip(columns, [StripLabel(0, "1945")], "A deck"))

    assert strip.sizeHint().height() <= 130
    assert strip.minimumSizeHint().width() <= 100
    assert not strip.grab().isNull()


def test_labels_that_would_meet_are_left_out(qtbot: QtBot) -> None:
    labels = [StripLabel(day, f"{day + 9} Aug", "an event") for day in range(24)]
    strip = DeckStrip([[0.5]] * 24, labels)
    shown(qtbot, strip)

    spots = strip._label_spots()

    style = strip.theme.type(TypeRole.MICRO)
    ends = [left + style.width(words) for left, words in spots]
    assert len(spots) >= 3
    assert all(end <= left for end, (left, _w) in zip(ends, spots[1:], strict=False))
    assert ends[-1] == pytest.approx(400, abs=1)


def test_a_strip_says_what_it_shows(qtbot: QtBot) -> None:
    strip = shown(qtbot, DeckStrip([[1.0]], name="Most of it is known."))

    assert strip.accessibleName() == "Most of it is known."


def test_the_week_is_said_day_by_day(qtbot: QtBot) -> None:
    bars = shown(qtbot, WeekBars([DayMinutes("today", 12), DayMinutes("Wed", 9)], "Minutes"))

    assert bars.accessibleName() == "Minutes today: 12, Wed: 9"


def test_today_is_the_accent_and_a_free_day_has_no_bar(holder: ThemeHolder, qtbot: QtBot) -> None:
    bars = shown(qtbot, WeekBars([DayMinutes("today", 12), DayMinutes("Wed", 0)]), width=200)

    image = bars.grab().toImage()

    assert image.pixelColor(50, 60) == holder.theme.colour(Colour.ACCENT)
    assert image.pixelColor(150, 60) != holder.theme.colour(Colour.M1)


@pytest.mark.parametrize("days", [[], [DayMinutes("today", 0)], [DayMinutes("x" * 99, 9999)] * 7])
def test_any_week_can_be_drawn(qtbot: QtBot, days: list[DayMinutes]) -> None:
    assert not shown(qtbot, WeekBars(days)).grab().isNull()


def test_the_asked_fact_lies_on_the_axis_in_its_tone(holder: ThemeHolder, qtbot: QtBot) -> None:
    span = StripSpan(0, 10, "all of it")
    strip = shown(qtbot, TimelineStrip(10, "8 Aug", "18 Aug", span, [StripMark(5)], "All days."))

    image = strip.grab().toImage()

    row = {image.pixelColor(200, y).name() for y in range(image.height())}
    assert holder.theme.colour(Colour.RIGHT).name() in row
    assert strip.accessibleName() == "All days."


@pytest.mark.parametrize("days", [0, 1, 25, 4000])
@pytest.mark.parametrize("width", [120, 640])
def test_an_axis_of_any_length_can_be_drawn(qtbot: QtBot, days: int, width: int) -> None:
    marks = [StripMark(-3), StripMark(days + 9, "late"), StripMark(days / 2, "broadcast")]
    span = StripSpan(days, days, "a moment with a very long label that does not fit at all")
    strip = TimelineStrip(days, "8 Aug", "2 Sep", span, marks)

    assert not shown(qtbot, strip, width).grab().isNull()


@pytest.mark.parametrize("strength", list(Strength))
def test_a_disc_says_its_strength(qtbot: QtBot, strength: Strength) -> None:
    disc = MemoryDisc(strength)
    shown(qtbot, disc, disc.sizeHint().width())

    assert disc.accessibleName() == strength_word(strength)


def test_every_disc_looks_different(qtbot: QtBot) -> None:
    looks = {bytes(shown(qtbot, MemoryDisc(s), 22).grab().toImage().constBits()) for s in Strength}

    assert len(looks) == len(Strength)


@pytest.mark.parametrize(("share", "value"), [(-1, 0), (0.62, 620), (5, 1000)])
def test_a_meter_holds_a_share(qtbot: QtBot, share: float, value: int) -> None:
    meter = Meter("Known", share)
    shown(qtbot, meter)

    assert meter.value() == value
    assert not meter.grab().isNull()


def test_a_ladder_shows_its_rung_and_says_it(holder: ThemeHolder, qtbot: QtBot) -> None:
    ladder = Ladder(2, "discriminate")
    shown(qtbot, ladder, 200)
    ladder.show()

    bars = ladder._bars
    image = bars.grab().toImage()

    foot = image.height() - 3
    colours = [image.pixelColor(x, foot) for x in (3, 12, 21, 30)]
    on, off = holder.theme.colour(Colour.ACCENT), holder.theme.colour(Colour.M1)
    assert colours == [on, on, off, off]
    assert bars.accessibleName() == "Rung 2 of 4"


def test_a_score_ring_and_a_legend_say_what_they_show(qtbot: QtBot) -> None:
    ring, legend = ScoreRing(18, 24, "of 24"), StrengthLegend()
    shown(qtbot, ring, 112)
    shown(qtbot, legend)

    assert ring.accessibleName() == "18 of 24"
    assert "clear" in legend.accessibleName()
    assert not ring.grab().isNull()


def test_charts_grow_with_the_text(holder: ThemeHolder, qtbot: QtBot) -> None:
    strip = DeckStrip([[0.5] * 9] * 9, [StripLabel(0, "8 Aug")])
    qtbot.addWidget(strip)
    before = strip.sizeHint().height()

    holder.choose(replace(PLAIN, text_scale=2.0))

    assert strip.sizeHint().height() > 1.5 * before
