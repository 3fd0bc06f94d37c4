"""A fact's page in the window: acts and notes are written at once, and taken back."""

from __future__ import annotations

from pathlib import Path

from quizapp.gui.pages.fact.place import FactPlace
from quizapp.gui.pages.fact.rows import EventRow, NoteField
from tests.gui.opened import studied_stage
from tests.gui.stage import ENTER, Stage


def visited(stage: Stage) -> FactPlace:
    stage.conductor.go("fact", stage.conductor.desk.progress.latest_answers(1)[0].fact)
    place = stage.conductor._places["fact"]
    assert isinstance(place, FactPlace)
    return place


def test_a_fact_is_suspended_noted_and_undone_by_keys(stage: Stage, tmp_path: Path) -> None:
    with studied_stage(stage, tmp_path) as studied:
        place = visited(studied)
        fact = place.presenter.state.fact

        def fold() -> object:
            return studied.conductor.desk.progress.states([fact])[fact]

        assert place.presenter.state.sentence in studied.words
        assert place.page.act("fact-suspend", "S")
        assert place.presenter.state.is_suspended
        assert fold().status.suspended  # type: ignore[attr-defined]
        studied.conductor.desk.clock.go_on(seconds=1)  # type: ignore[attr-defined]
        assert place.page.act("fact-resume", "R")
        assert not place.presenter.state.is_suspended

        assert place.page.act("fact-note", "N")
        field = place.page.body.findChild(NoteField)
        assert field is not None
        field.field.setText("16 = town, 17 = hills")
        studied.press(ENTER)
        assert [one.words for one in place.presenter.state.notes][-1] == "16 = town, 17 = hills"
        note = place.presenter.state.notes[-1].event
        place.presenter.edit_note(note)
        place.presenter.save_note("")
        assert note not in [one.event for one in place.presenter.state.notes]


def test_an_answer_is_taken_back_from_the_history_and_brought_back(
    stage: Stage, tmp_path: Path
) -> None:
    with studied_stage(stage, tmp_path) as studied:
        place = visited(studied)
        assert place.page.act("fact-history", "H")
        rows = place.page.body.findChildren(EventRow)
        assert len(rows) == len(place.presenter.state.history)
        answer = next(e for e in place.presenter.state.history if e.icon != "sticky-note")

        place.presenter.toggle_event(answer.event, is_undone=False)
        undone = {one.event: one.is_undone for one in place.presenter.state.history}
        assert undone[answer.event]
        studied.conductor.desk.clock.go_on(seconds=1)  # type: ignore[attr-defined]
        place.presenter.toggle_event(answer.event, is_undone=True)
        undone = {one.event: one.is_undone for one in place.presenter.state.history}
        assert not undone[answer.event]


def test_a_fact_that_is_gone_is_said_in_a_sentence(stage: Stage) -> None:
    stage.open()
    stage.conductor.go("fact", "august-1945:nothing/at-all")

    assert "not in the deck any more" in stage.words
