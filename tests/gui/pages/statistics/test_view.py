"""Statistics in the window, on a store that was studied with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QBoxLayout

from quizapp.gui.pages.statistics.place import StatisticsPlace
from quizapp.study.strength import By
from tests.gui.opened import studied_stage, until
from tests.gui.stage import Stage


def visited(stage: Stage) -> StatisticsPlace:
    stage.conductor.go("statistics")
    place = stage.conductor._places["statistics"]
    assert isinstance(place, StatisticsPlace)
    until(lambda: not place.presenter.state.waits)
    return place


def test_charts_are_shown_with_tables_and_taken_out(stage: Stage, tmp_path: Path) -> None:
    with studied_stage(stage, tmp_path) as studied:
        place = visited(studied)
        view = place.page

        assert "You would recall" in studied.words
        assert all(card.isVisible() and card.twin.head for card in view.cards)
        chart = view.chart_of(view.cards[0])
        assert chart is not None
        assert "sure" in chart.accessibleName()

        assert view.act("copy-csv", "")
        assert "When you say you are sure" in QGuiApplication.clipboard().text()
        place.write(view.cards[1], tmp_path / "ahead.csv", as_table=True)
        assert (tmp_path / "ahead.csv").read_text("utf-8-sig").startswith("Day,Facts,Minutes")
        place.write(view.cards[0], tmp_path / "sure.png", as_table=False)
        assert QImage(str(tmp_path / "sure.png")).width() > chart.width()
        place.write(view.cards[0], tmp_path / "none" / "sure.png", as_table=False)
        assert "could not be saved" in studied.window_words

        assert view.act("next-part", "B")
        assert place.presenter.state.by is By.PLACE


def test_charts_stand_under_each_other_where_the_window_is_narrow(stage: Stage) -> None:
    stage.open()
    view = visited(stage).page
    stage.window.resize(1300, 800)
    assert view._rows[0].direction() is QBoxLayout.Direction.LeftToRight
    stage.window.resize(1024, 800)
    until(lambda: view._rows[0].direction() is QBoxLayout.Direction.TopToBottom)


def test_a_new_learner_is_told_what_will_stand_here(stage: Stage) -> None:
    stage.open()
    visited(stage)

    assert "Nothing to count yet" in stage.words
    assert "You would recall" not in stage.words
