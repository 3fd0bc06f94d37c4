"""Browse in the window, by keys: search, list, mark, act, undo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from quizapp.gui.pages.browse.model import FactsModel
from quizapp.gui.pages.browse.place import BrowsePlace
from quizapp.gui.pages.browse.state import BrowseState, FactRow
from quizapp.gui.pages.fact.place import FactPlace
from quizapp.study.browse import Hit
from tests.gui.opened import studied_stage, until
from tests.gui.stage import CTRL, ENTER, Stage
from tests.study.decks import august

ALL = len(august().askable)


def visited(stage: Stage, text: str = "") -> BrowsePlace:
    stage.conductor.go("browse", text)
    place = stage.conductor._places["browse"]
    assert isinstance(place, BrowsePlace)
    until(lambda: not place.presenter.state.waits)
    return place


def test_facts_are_searched_marked_and_decided_by_keys_alone(stage: Stage, tmp_path: Path) -> None:
    with studied_stage(stage, tmp_path) as studied:
        place = visited(studied)
        state = place.presenter.state
        assert len(state.hits) == ALL

        for letter in "Potsdam":
            studied.press(getattr(Qt.Key, f"Key_{letter.upper()}"))
        until(lambda: not place.presenter.state.waits)
        found = [hit.fact for hit in place.presenter.state.hits]
        assert 0 < len(found) < 100
        assert f"of {ALL:,} facts" in studied.words

        studied.press(Qt.Key.Key_Down, CTRL)
        studied.press(Qt.Key.Key_Space)
        studied.press(Qt.Key.Key_Down)
        studied.press(Qt.Key.Key_Space)
        assert place.presenter.state.subject == tuple(found[:2])
        studied.press(Qt.Key.Key_S)
        progress = studied.conductor.desk.progress
        until(lambda: all(fold.status.suspended for fold in progress.states(found[:2]).values()))
        until(lambda: not place.presenter.state.waits and not place.presenter.state.marked)
        assert "2 facts are suspended." in studied.window_words

        studied.conductor.desk.clock.go_on(seconds=1)  # type: ignore[attr-defined]
        studied.press(Qt.Key.Key_Z, CTRL)
        until(lambda: not any(f.status.suspended for f in progress.states(found[:2]).values()))
        until(lambda: not place.presenter.state.waits)


def test_enter_opens_the_fact_and_back_leads_to_the_list(stage: Stage) -> None:
    stage.open()
    place = visited(stage, "place:청진")
    assert "청진" in stage.words
    stage.press(Qt.Key.Key_Down, CTRL)
    stage.press(Qt.Key.Key_Down)
    current = place.presenter.state.current

    stage.press(ENTER)
    fact = stage.conductor._places["fact"]
    assert isinstance(fact, FactPlace)
    assert fact.presenter.state.fact == current

    stage.press(Qt.Key.Key_Escape)
    until(lambda: not place.presenter.state.waits)
    assert stage.inside.page is place.page
    assert place.presenter.state.current == current


def test_nothing_found_leads_back_to_everything(stage: Stage) -> None:
    stage.open()
    place = visited(stage, "zzzz")
    assert "Nothing found" in stage.words

    stage.button("Show all facts").click()
    until(lambda: len(place.presenter.state.hits) == ALL)


def test_rows_are_fetched_as_they_come_into_sight(qtmodeltester: object) -> None:
    asked: list[tuple[int, int]] = []

    def fetch(first: int, many: int) -> list[FactRow]:
        asked.append((first, many))
        names = [f"d:{at}" for at in range(first, min(first + many, 200))]
        return [FactRow(one, one, "v", "today", 2, False, True, True, one) for one in names]

    model = FactsModel(fetch)
    hits = tuple(Hit("d", f"d:{at}") for at in range(200))
    model.show_state(BrowseState(hits=hits, serial=1, marked=frozenset({"d:3"})))
    assert asked == [(0, 80)]
    model.fetchMore(model.index(-1, -1))
    assert model.rowCount() == 160
    assert model.row_of("d:150") == 150
    assert model.index(3, 0).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    qtmodeltester.check(model)  # type: ignore[attr-defined]
