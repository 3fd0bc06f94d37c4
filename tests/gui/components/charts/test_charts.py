"""Charts as they are painted: every state draws, the scale is round, the image is sharp."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from quizapp.gui.components.charts.bar_chart import BarChart
from quizapp.gui.components.charts.chart import Chart, ticks_to
from quizapp.gui.components.charts.memory_curve import MemoryCurve
from quizapp.gui.components.charts.pictures import (
    Bar,
    CurveMark,
    CurvePicture,
    SharePoint,
    Should,
    StrengthRow,
    Tick,
    Twin,
)
from quizapp.gui.components.charts.share_chart import ShareChart
from quizapp.gui.components.charts.strength_chart import StrengthChart
from quizapp.gui.components.charts.twin import TwinModel
from quizapp.gui.theme import Colour, current_theme


@pytest.mark.parametrize(
    ("highest", "last"), [(0, 3), (1, 3), (7, 9), (16.5, 20), (100, 100), (2_499, 3_000)]
)
def test_a_scale_has_few_round_lines_up_to_the_highest(highest: float, last: float) -> None:
    ticks = ticks_to(highest)

    assert ticks[0].value == 0
    assert ticks[-1].value >= highest
    assert ticks[-1].value <= max(last, 3) * 1.5
    assert 2 <= len(ticks) <= 5


def shown(chart: Chart, qtbot: QtBot) -> Chart:
    qtbot.addWidget(chart)
    chart.resize(420, 240)
    return chart


def colours_of(chart: Chart) -> set[int]:
    image = chart.image()
    return {
        image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }


def test_the_image_of_a_chart_has_twice_its_pixels(qtbot: QtBot) -> None:
    chart = BarChart("")
    chart.show_bars([Bar(3.0, is_strong=True), Bar(1.0, worse=4.0)], "two days")
    shown(chart, qtbot)

    assert chart.image().width() == 2 * chart.width()
    drawn = colours_of(chart)
    for role in (Colour.ACCENT, Colour.M2):
        assert current_theme().colour(role).rgb() in drawn
    assert chart.accessibleName() == "two days"


def test_bars_of_nothing_draw_only_their_scale(qtbot: QtBot) -> None:
    chart = BarChart("")
    chart.show_bars([Bar(0.0)] * 30, "nothing")
    shown(chart, qtbot)

    assert current_theme().colour(Colour.M2).rgb() not in colours_of(chart)


def test_shares_and_strengths_and_curves_draw_what_they_are_given(qtbot: QtBot) -> None:
    shares = ShareChart("")
    ticks = [Tick(0.0, "0 %"), Tick(1.0, "100 %")]
    point = SharePoint(0.5, 0.7, 0.6, 0.8, "70 %", "sure", "40 answers")
    shares.show_shares([point], Should(0.2, 1.0, "as sure as right"), ticks, "shares")
    strengths = StrengthChart("")
    strengths.show_rows([StrengthRow("Landings", (1, 0, 0, 0, 9))], "strengths")
    curve = MemoryCurve("")
    right, missed = CurveMark(0, 0.0, True), CurveMark(4, 0.8, False)
    curve.show_curve(
        CurvePicture(
            [[(0, 1.0), (4, 0.8)], [(4, 1.0), (9, 0.6)]], [(9, 0.6), (16, 0.3)],
            [right, missed], (9, 0.6), "today 60 %", [(0, "3 Oct"), (9, "today")],
        ),
        "curve",
    )  # fmt: skip

    theme = current_theme()
    assert theme.colour(Colour.ACCENT).rgb() in colours_of(shown(shares, qtbot))
    assert theme.colour(Colour.M4).rgb() in colours_of(shown(strengths, qtbot))
    drawn = colours_of(shown(curve, qtbot))
    assert theme.colour(Colour.RIGHT).rgb() in drawn
    assert theme.colour(Colour.WRONG).rgb() in drawn
    assert curve.lowest == 0.0, "a recall below one half is shown whole"


def test_the_table_beside_a_chart_is_a_sound_model(qtmodeltester: object) -> None:
    model = TwinModel()
    model.set_twin(Twin(("Day", "Facts"), (("today", "4"), ("tomorrow", "7"))))

    qtmodeltester.check(model)  # type: ignore[attr-defined]
    assert model.index(1, 1).data() == "7"
