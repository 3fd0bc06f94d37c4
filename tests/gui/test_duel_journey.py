"""A duel by keyboard alone: the two side by side, asked in turn for a minute, and the verdict."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quizapp.gui.by_keys import steps
from quizapp.gui.pages.duel.place import DuelPlace
from quizapp.gui.pages.duel.state import DuelState, Part
from quizapp.gui.pages.duel.view import DuelView
from quizapp.gui.pages.home.view import HomeView
from quizapp.gui.touring import key_of
from quizapp.memory.rating import Rating
from tests.gui.stage import ENTER, Stage
from tests.memory.logs import an_outcome, answer_body

KEY = Qt.Key
SEISHIN, RASHIN = "august-1945:seishin-landing/at", "august-1945:rashin-landing/at"


class DuelStage:
    """The window at a duel between two ports that were taken for each other."""

    def __init__(self, stage: Stage, *, times: int = 2) -> None:
        self.stage = stage.open()
        self.press = stage.press
        for fact, given in ((SEISHIN, "najin"), (RASHIN, "chongjin"))[:times]:
            stage.clock.go_on(seconds=30)
            body = answer_body([an_outcome(Rating.AGAIN, fact)], given=given)
            stage.progress.append("answered", body, stage.clock.now())
        stage.conductor.go("duel", f"{SEISHIN} {RASHIN}")
        until(lambda: self.state.part is not Part.WAITING or bool(self.state.problem))

    @property
    def place(self) -> DuelPlace:
        place = self.stage.conductor._places["duel"]
        assert isinstance(place, DuelPlace)
        return place

    @property
    def state(self) -> DuelState:
        return self.place.presenter.state

    @property
    def view(self) -> DuelView:
        page = self.stage.inside.page
        assert isinstance(page, DuelView)
        return page

    def answer(self, *, right: bool, seconds: int = 2) -> None:
        """Answer the question in front by keys, and go on."""
        study = self.place.presenter.study
        assert study is not None
        asked = study.session.asked
        assert asked is not None
        self.stage.clock.go_on(seconds=seconds)
        for step in steps(asked.question, right=right):
            self.press(*key_of(step))
        self.press(ENTER)
        self.press(ENTER)

    def play(self, *, right: bool, seconds: int = 2) -> int:
        """Answer until it is over; how many questions that were."""
        count = 0
        while self.state.part is Part.ASKED:
            self.answer(right=right, seconds=seconds)
            count += 1
        return count


def until(holds: Callable[[], bool]) -> None:
    for _ in range(500):
        if holds():
            return
        QTest.qWait(10)
    raise AssertionError("it never came to hold")


@pytest.fixture
def at(stage: Stage) -> DuelStage:
    return DuelStage(stage)


def test_the_two_stand_side_by_side_before_anything_is_asked(at: DuelStage) -> None:
    assert at.state.part is Part.BESIDE
    assert {"Seishin", "Rashin"} <= set(at.state.title.replace("?", "").split())
    for words in ("You took one for the other 2\u00a0times.", "What differs", "km apart"):
        assert words in at.stage.words
    assert "session_started" not in at.stage.kinds()


def test_enter_begins_and_both_are_asked_in_turn_until_it_is_settled(at: DuelStage) -> None:
    at.press(ENTER)
    assert at.stage.conductor._here == "duel"

    asked = at.play(right=True)

    assert at.state.part is Part.OVER
    assert at.state.is_settled
    assert "Settled: you tell" in at.stage.words
    assert asked % 2 == 0
    assert at.stage.kinds()[-1] == "session_ended"


def test_after_a_minute_it_is_over_and_says_what_is_left(at: DuelStage) -> None:
    at.press(ENTER)

    asked = at.play(right=True, seconds=40)

    assert asked == 2
    assert not at.state.is_settled
    assert "2 right of 2." in at.stage.words
    assert "Told apart 3\u00a0times more" in at.stage.words


def test_misses_stand_in_the_verdict(at: DuelStage) -> None:
    at.press(ENTER)

    at.play(right=False, seconds=40)

    assert "0 right of 2." in at.stage.words


def test_a_holds_another_duel_and_enter_goes_back(at: DuelStage) -> None:
    at.press(ENTER)
    at.play(right=False, seconds=40)

    at.press(KEY.Key_A)
    assert at.state.part is Part.BESIDE
    at.press(ENTER)
    at.play(right=False, seconds=40)
    at.press(ENTER)

    assert isinstance(at.stage.inside.page, HomeView)


def test_escape_leaves_between_two_questions_and_keeps_what_was_answered(at: DuelStage) -> None:
    at.press(ENTER)
    at.answer(right=True)

    at.press(KEY.Key_Escape)

    assert isinstance(at.stage.inside.page, HomeView)
    assert at.stage.kinds()[-2:] == ["answered", "session_ended"]


def test_an_answer_is_taken_back_with_its_effect(at: DuelStage) -> None:
    at.press(ENTER)
    at.answer(right=False)

    at.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert at.stage.kinds()[-1] == "undone"
    assert at.state.part is Part.ASKED


def test_what_is_not_mixed_up_gives_no_duel_but_a_sentence(stage: Stage) -> None:
    at = DuelStage(stage, times=0)

    assert "These two are not mixed up any more." in at.stage.words
    at.press(ENTER)

    assert isinstance(at.stage.inside.page, HomeView)
