"""A quiz by keyboard alone: set up, taken in any order, handed in, repaired; and power cuts."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from quizapp.facts.deck import Deck
from quizapp.gui.actions import Where, actions_in
from quizapp.gui.by_keys import steps
from quizapp.gui.pages.quiz import presenter
from quizapp.gui.pages.quiz.place import SetupPlace
from quizapp.gui.pages.quiz.view import SetupView
from quizapp.gui.pages.quiz_run.place import QuizRunPlace
from quizapp.gui.pages.quiz_run.presenter import QuizRunPresenter
from quizapp.gui.pages.quiz_run.view import QuizRunView
from quizapp.gui.pages.results.place import ResultsPlace
from quizapp.gui.pages.results.rows import AnswerCard
from quizapp.gui.pages.results.view import ResultsView
from quizapp.gui.touring import commit, key_of
from quizapp.questions.terms import Form
from quizapp.study.desk import Desk
from quizapp.study.quiz import Counts, QuizSpec
from tests.gui.stage import CTRL, ENTER, SHIFT, Stage
from tests.study.decks import OneShelf, august
from tests.study.quizzes import planets

ALT = Qt.KeyboardModifier.AltModifier
_KEY = Qt.Key


class QuizStage:
    """The window at a quiz; read and pressed like a person does."""

    def __init__(self, stage: Stage, deck: Deck | None = None) -> None:
        self.stage = stage
        desk = Desk(stage.progress, OneShelf(deck or planets()), stage.clock)
        stage.conductor.take_desk(desk)
        self.press, self.window = stage.press, stage.window

    def set_up(self, **spec: object) -> None:
        """Go to the set-up, and make a short quiz there."""
        self.press(_KEY.Key_2, ALT)
        setup = self.setup.presenter
        setup.choose_length(0)
        if spec:
            from dataclasses import replace  # noqa: PLC0415

            setup._take(replace(setup.spec, **spec))  # type: ignore[arg-type]

    def start(self) -> None:
        """Press Enter, and come to the first item."""
        self.press(ENTER)
        page = self.stage.inside.page
        assert isinstance(page, QuizRunView)
        until(lambda: page.state is not None)

    @property
    def setup(self) -> SetupPlace:
        place = self.stage.conductor._places["quiz"]
        assert isinstance(place, SetupPlace)
        return place

    @property
    def run(self) -> QuizRunPresenter:
        place = self.stage.conductor._places["quiz-run"]
        assert isinstance(place, QuizRunPlace)
        assert place.presenter is not None
        return place.presenter

    @property
    def results(self) -> ResultsPlace:
        place = self.stage.conductor._places["results"]
        assert isinstance(place, ResultsPlace)
        return place

    def is_drawn(self) -> bool:
        """Whether the questions are there."""
        place = self.stage.conductor._places["quiz-run"]
        return isinstance(place, QuizRunPlace) and place.presenter is not None

    @property
    def words(self) -> str:
        return self.stage.words

    def give(self, *, right: bool = True) -> None:
        """Pick or type an answer to the item in front by keys."""
        self.stage.clock.go_on(seconds=5)
        for step in steps(self.run.run.item.question, right=right):
            if step.text:
                target = self.window.focusWidget()
                assert target is not None
                commit(target, step.text if right else "something else")
            else:
                self.press(*key_of(step))

    def answer_all(self, *, misses: int = 0) -> None:
        """Answer every item that is open, the first ones wrong."""
        for number in range(len(self.run.run.items)):
            self.give(right=number >= misses)
            self.press(ENTER)
            if not self.run.run.is_exam:
                self.press(ENTER)


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """The set-up counts possible questions only after a while: not in the time of these tests."""
    monkeypatch.setattr(presenter, "_PAUSE_MS", 60_000)


@pytest.fixture
def at(stage: Stage) -> QuizStage:
    return QuizStage(stage)


def until(holds: Callable[[], bool]) -> None:
    """Wait until it holds, for at most a few seconds."""
    for _ in range(500):
        if holds():
            return
        QTest.qWait(10)
    raise AssertionError("it never came to hold")


def is_over(at: QuizStage) -> bool:
    page = at.stage.inside.page
    shown = page.findChildren(AnswerCard) if isinstance(page, ResultsView) else []
    return any(card.isVisible() for card in shown)


def test_a_quiz_is_set_up_taken_and_shown_by_keys_alone(at: QuizStage) -> None:
    at.set_up(length=5, seed=5, forms=(Form.CHOICE,))
    assert isinstance(at.stage.inside.page, SetupView)
    assert "You would probably get" in at.words
    at.start()

    at.answer_all(misses=2)
    until(lambda: is_over(at))

    assert "3 right of 5, and you know which." in at.words
    assert "Sure, and not so" in at.words
    kinds = [kind for kind in at.stage.kinds() if kind != "drafted"]
    assert kinds == ["session_started", *["answered"] * 5, "session_ended"]


def test_items_are_skipped_flagged_and_returned_to_by_keys(at: QuizStage) -> None:
    at.set_up(seed=5)
    at.start()

    at.press(_KEY.Key_Right, CTRL)
    at.press(_KEY.Key_G, CTRL)
    at.press(_KEY.Key_Right, CTRL)
    at.press(_KEY.Key_Left, CTRL)

    assert at.run.run.at == 1
    assert at.run.run.item.is_flagged
    assert "Item 2, not answered yet, flagged, in front" in at.words


def test_keys_of_the_quiz_work_while_a_name_is_typed(at: QuizStage) -> None:
    at.set_up(seed=5, forms=(Form.TYPED,))
    at.start()
    at.give()

    at.press(_KEY.Key_Right, CTRL)

    assert at.run.run.at == 1
    assert at.run.run.items[0].given


def test_the_overview_leads_to_any_item_by_keys(at: QuizStage) -> None:
    at.set_up(seed=5)
    at.start()

    at.press(_KEY.Key_L, CTRL)
    for _ in range(3):
        at.press(_KEY.Key_Right)
    at.press(_KEY.Key_Space)

    assert at.run.run.at == 3
    at.give()
    assert not at.run.run.item.is_blank


def test_an_exam_keeps_its_verdicts_until_it_is_handed_in(at: QuizStage) -> None:
    at.set_up(length=4, seed=5, is_exam=True)
    at.start()
    at.answer_all(misses=1)
    assert "answered" not in at.stage.kinds()
    assert not is_over(at)

    at.press(ENTER, CTRL | SHIFT)
    until(lambda: is_over(at))

    assert "3 right of 4" in at.words
    assert at.stage.kinds().count("answered") == 4


def test_an_answer_of_an_exam_can_be_changed(at: QuizStage) -> None:
    at.set_up(length=2, seed=5, is_exam=True, forms=(Form.CHOICE,))
    at.start()
    at.give(right=False)
    at.press(ENTER)
    at.press(_KEY.Key_Left, CTRL)
    assert "kept: sure" in at.words

    at.give(right=True)
    at.press(ENTER)
    at.give()
    at.press(ENTER)
    at.press(ENTER, CTRL | SHIFT)
    until(lambda: is_over(at))

    assert "All 2 right." in at.words


def test_handing_in_with_empty_items_asks_once(at: QuizStage) -> None:
    at.set_up(seed=5)
    at.start()
    at.give()
    at.press(ENTER)

    at.press(ENTER, CTRL | SHIFT)
    assert "are still empty. Hand in all the same?" in at.words
    assert not is_over(at)
    at.press(ENTER, CTRL | SHIFT)
    until(lambda: is_over(at))

    assert "1 right of 10" in at.words


def test_a_quiz_is_gone_on_with_at_the_same_item_after_a_power_cut(
    at: QuizStage, tmp_path: object
) -> None:
    at.set_up(seed=5)
    at.start()
    at.give()
    at.press(ENTER)
    at.press(ENTER)
    at.press(_KEY.Key_Right, CTRL)
    at.press(_KEY.Key_G, CTRL)
    before = [(item.given, item.is_flagged) for item in at.run.run.items]

    again = Stage(str(tmp_path))
    again.progress, again.clock = at.stage.progress, at.stage.clock
    here = QuizStage(again)
    here.press(_KEY.Key_2, ALT)
    assert "A quiz waits for you as you left it." in here.words
    again.conductor.go("quiz-run")
    until(here.is_drawn)

    assert here.run.run.at == 2
    assert [(item.given, item.is_flagged) for item in here.run.run.items] == before
    again.window.close()
    again.window.deleteLater()


def test_what_is_typed_is_kept_when_the_typing_rests(at: QuizStage) -> None:
    at.set_up(seed=5, forms=(Form.TYPED,))
    at.start()
    at.give()

    until(lambda: "drafted" in at.stage.kinds())

    assert at.stage.progress.events[-1].body["given"] == at.run.run.item.given


def test_leaving_keeps_the_quiz_and_alt_2_goes_on_with_it(at: QuizStage) -> None:
    at.set_up(seed=5)
    at.start()
    at.give()
    at.press(_KEY.Key_Escape)

    assert isinstance(at.stage.inside.page, SetupView)
    assert "The quiz waits for you as you left it." in at.stage.window_words
    at.stage.button("Go on with it").click()

    assert isinstance(at.stage.inside.page, QuizRunView)
    assert not at.run.run.item.is_blank


def test_a_friend_s_code_is_typed_by_keys_and_gives_their_quiz(at: QuizStage) -> None:
    at.set_up(seed=777, chapters=((planets().id, 0),))
    code, spec = at.setup.presenter.code, at.setup.presenter.spec
    at.setup.presenter.reroll()
    at.setup.presenter.choose_all_chapters()

    at.press(_KEY.Key_T, CTRL)
    target = at.window.focusWidget()
    assert target is not None
    commit(target, code.lower())
    at.press(ENTER)

    assert isinstance(at.stage.inside.page, SetupView)
    assert at.setup.presenter.spec == spec


def test_a_mistyped_code_is_said_and_changes_nothing(at: QuizStage) -> None:
    at.set_up(seed=777)
    before = at.setup.presenter.spec

    at.press(_KEY.Key_T, CTRL)
    target = at.window.focusWidget()
    assert target is not None
    commit(target, "2300-2H8N")
    at.press(ENTER)

    assert "mistyped" in at.words
    assert at.setup.presenter.spec == before


def test_other_places_hand_their_facts_to_the_set_up(at: QuizStage) -> None:
    facts = [fact.id for fact in at.stage.conductor.desk.decks()[0].askable[:12]]

    at.stage.conductor.go("quiz", " ".join(facts))

    assert at.setup.presenter.spec.facts == tuple(facts)
    assert "12 chosen facts" in at.words


def test_results_repair_by_one_key(at: QuizStage) -> None:
    at.set_up(length=3, seed=5)
    at.start()
    at.answer_all(misses=2)
    until(lambda: is_over(at))

    at.press(_KEY.Key_R)

    missed = [item.question.target for item in at.run.run.items[:2]]
    assert at.stage.study
    assert at.stage.question.target in missed
    at.stage.give()
    at.press(ENTER)
    purposes = [one.body["purpose"] for one in at.stage.progress.events
                if one.kind == "session_started"]  # fmt: skip
    assert purposes == ["quiz", "repair"]


def test_how_a_quiz_counted_is_changed_afterwards_and_taken_back(at: QuizStage) -> None:
    at.set_up(length=2, seed=5)
    at.start()
    at.answer_all()
    until(lambda: is_over(at))
    fact = at.run.run.items[0].question.target

    at.stage.button("No").click()
    assert at.stage.progress.states((fact,))[fact].state is None
    at.stage.clock.go_on(seconds=1)
    at.press(_KEY.Key_Z, CTRL)

    assert at.stage.progress.states((fact,))[fact].state is not None
    assert at.stage.progress.sessions_for({"quiz"}, 1)[0].counts == Counts.ALL


def test_the_code_is_copied_from_the_results(at: QuizStage) -> None:
    at.set_up(length=1, seed=5)
    at.start()
    at.answer_all()
    until(lambda: is_over(at))

    at.press(_KEY.Key_C)

    assert QGuiApplication.clipboard().text() == at.run.run.quiz.code


def test_a_full_disk_is_said_and_the_answer_stays_on_the_screen(at: QuizStage) -> None:
    at.set_up(seed=5)
    at.start()
    at.give()
    given = at.run.run.item.given
    at.stage.progress.refuses = True

    at.press(ENTER)

    assert "The disk is full." in at.words
    assert at.run.run.item.given == given
    at.stage.progress.refuses = False
    at.press(ENTER)
    assert at.run.run.item.answered is not None


def test_the_panel_of_keys_lists_those_of_the_quiz_beside_those_of_the_question(
    at: QuizStage,
) -> None:
    at.set_up(seed=5)
    at.start()

    at.press(_KEY.Key_F1)

    for action in (*actions_in(Where.QUIZ), *actions_in(at.stage.inside.page.where)):
        assert action.words in at.stage.window_words


def test_a_row_of_the_results_opens_the_fact_the_map_and_the_timeline(stage: Stage) -> None:
    at = QuizStage(stage, august())
    landing = "august-1945:seishin-landing"
    spec = QuizSpec(decks=("august-1945",), facts=(f"{landing}/began",), forms=(Form.CHOICE,))
    stage.conductor.go("quiz-run", json.dumps(spec.as_json()))
    until(at.is_drawn)
    at.answer_all(misses=1)
    until(lambda: is_over(at))
    title = at.run.run.items[0].question.prompt

    stage.button(f"Show on the map: {title}").click()
    assert stage.conductor._here == "map"
    assert "Landing at Seishin in Korea" in stage.words
    stage.conductor.back()
    until(lambda: is_over(at))
    stage.button(f"Show on the timeline: {title}").click()
    assert stage.conductor._here == "timeline"
    stage.conductor.back()
    until(lambda: is_over(at))
    stage.button(f"Open the fact: {title}").click()
    assert stage.conductor._here == "fact"


def test_results_are_saved_as_a_table(at: QuizStage, tmp_path: Path) -> None:
    at.set_up(length=3, seed=5)
    at.start()
    at.answer_all(misses=1)
    until(lambda: is_over(at))

    at.results.write(tmp_path / "results")

    lines = (tmp_path / "results.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Question,Your answer,Right answer,Verdict,How sure,Flagged"
    assert len(lines) >= 4
    assert "Saved as results.csv." in at.stage.window_words


def test_a_quiz_taken_before_is_looked_at_and_taken_again(at: QuizStage) -> None:
    at.set_up(length=2, seed=5)
    spec = at.setup.presenter.spec
    at.start()
    at.answer_all(misses=1)
    until(lambda: is_over(at))
    at.press(_KEY.Key_2, ALT)
    at.setup.presenter.reroll()
    assert "Quiz today" in at.words
    assert "1 right of 2" in at.words

    at.stage.button("Take it again: Quiz today").click()
    assert at.setup.presenter.spec == spec

    at.stage.button("Look at it again: Quiz today").click()
    until(lambda: is_over(at))
    assert "1 right of 2, and you know which." in at.words
