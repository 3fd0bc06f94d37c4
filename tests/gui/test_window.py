"""The window: its size, its text, its rail, its faults."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest

from quizapp.facts.problem import QuizAppError
from quizapp.gui.actions import action_named
from quizapp.gui.components.rail import Rail, RailMode
from quizapp.gui.pages.trouble.state import doubted_clock, trouble_of
from quizapp.gui.refusal import show_trouble
from quizapp.gui.theme import current_theme
from quizapp.gui.window import MainWindow
from quizapp.library.settings import DeviceSettings, read_device_settings
from tests.gui.stage import CTRL, ENTER, Stage

PLUS, MINUS, ZERO = Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0


def test_ctrl_plus_enlarges_the_text_and_is_kept(stage: Stage) -> None:
    stage.press(PLUS, CTRL)
    stage.press(PLUS, CTRL)

    assert current_theme().scale == pytest.approx(1.2)
    assert read_device_settings(stage.launch.paths.device_settings).text_size == 120

    stage.press(MINUS, CTRL)
    assert current_theme().scale == pytest.approx(1.1)

    stage.press(ZERO, CTRL)
    assert current_theme().scale == pytest.approx(1.0)


def test_text_grows_to_twice_its_size_and_no_further(stage: Stage) -> None:
    for _press in range(15):
        stage.press(PLUS, CTRL)

    assert current_theme().scale == pytest.approx(2.0)


@pytest.mark.parametrize(
    ("width", "mode"), [(1240, RailMode.WIDE), (1100, RailMode.NARROW), (800, RailMode.MENU)]
)
def test_the_rail_makes_room_in_narrow_windows(stage: Stage, width: int, mode: RailMode) -> None:
    stage.window.resize(width, 700)

    assert stage.window.findChildren(Rail)[0].mode is mode


def test_the_rail_is_out_of_the_way_in_study(stage: Stage) -> None:
    stage.open()
    stage.press(ENTER)

    assert not stage.window.findChildren(Rail)[0].isVisible()


def test_f11_fills_the_screen_and_gives_it_back(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F11)
    assert stage.window.isFullScreen()

    stage.press(Qt.Key.Key_F11)
    assert not stage.window.isFullScreen()


def test_the_size_to_keep_is_that_of_the_window_not_of_the_full_screen(stage: Stage) -> None:
    stage.window.resize(1111, 777)
    stage.press(Qt.Key.Key_F11)

    assert stage.window.size_to_keep[2] is True
    assert stage.window.size_to_keep[:2] != (0, 0)


def test_ctrl_q_closes(stage: Stage) -> None:
    spy = QSignalSpy(stage.window.closing)

    stage.press(Qt.Key.Key_Q, CTRL)

    assert spy.count() == 1


def test_a_fault_of_ours_is_one_sentence_with_details_to_copy(stage: Stage) -> None:
    stage.inside.tell_fault("TypeError at line 3")
    assert "What you answered is safe." in stage.window_words
    assert "TypeError" not in stage.window_words

    stage.button("Copy details").click()

    assert QGuiApplication.clipboard().text() == "TypeError at line 3"
    assert "What you answered is safe." not in stage.window_words


def test_a_progress_that_cannot_be_opened_has_a_page_with_the_ways_on(stage: Stage) -> None:
    tried: list[bool] = []
    error = QuizAppError("The file is damaged.", "It was not changed.", "Keep a copy of it.")

    show_trouble(
        stage.window, trouble_of(error, "Try again"), stage.conductor, lambda: tried.append(True)
    )

    for sentence in ("The file is damaged.", "It was not changed.", "Keep a copy of it."):
        assert sentence in stage.words
    stage.button("Try again").click()
    assert tried == [True]


def test_a_number_changed_in_settings_is_an_event(stage: Stage) -> None:
    stage.open()
    stage.press(Qt.Key.Key_Comma, CTRL)
    stage.button("Study and memory").click()
    stage.inside.focus_anew()

    stage.press(Qt.Key.Key_Up)
    stage.press(Qt.Key.Key_Return)

    assert stage.progress.events[-1].body == {"key": "minutes_a_day", "value": 16}
    assert stage.progress.settings().minutes_a_day == 16


def test_a_theme_chosen_in_settings_is_in_force_and_kept(stage: Stage) -> None:
    presenter = stage.conductor.settings_presenter()

    presenter.choose("theme", "dark")

    assert current_theme().dark
    assert read_device_settings(stage.launch.paths.device_settings).theme == "dark"


def test_a_changed_setting_is_taken_back_by_its_key(stage: Stage) -> None:
    stage.open()
    stage.press(Qt.Key.Key_Comma, CTRL)
    stage.button("Read aloud").click()
    assert stage.conductor.settings_presenter().device.read_aloud

    stage.press(Qt.Key.Key_Z, CTRL)

    assert not stage.conductor.settings_presenter().device.read_aloud


def test_a_setting_is_found_by_a_word_of_its_help(stage: Stage) -> None:
    stage.open()
    stage.press(Qt.Key.Key_Comma, CTRL)
    stage.press(Qt.Key.Key_F, CTRL)
    QTest.keyClicks(stage.window.focusWidget(), "exam")
    QTest.qWait(0)

    assert "Ready by" in stage.words
    assert "Line spacing" not in stage.words


def test_an_action_takes_another_key_unless_that_one_means_something_here(stage: Stage) -> None:
    stage.open()
    stage.conductor.go("settings", "keys")
    stage.button("Full screen: F11").click()
    stage.press(Qt.Key.Key_F1)
    assert "F1 already means “All keys”." in stage.words

    stage.press(Qt.Key.Key_F9)

    assert action_named("full-screen").keys == ("F9",)
    QTest.qWait(0)
    stage.button("Usual").click()
    assert action_named("full-screen").keys == ("F11",)


def test_a_setting_that_cannot_be_kept_still_holds_and_says_so(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Comma, CTRL)
    stage.launch.paths.device_settings.mkdir(parents=True)

    stage.conductor.settings_presenter().set_text_size(150)

    assert current_theme().scale == pytest.approx(1.5)
    assert "could not be kept" in stage.words


def test_a_clock_far_from_the_newest_answer_is_asked_about_before_anything_counts(
    stage: Stage,
) -> None:
    said: list[bool] = []

    state = doubted_clock(today=22_000, newest=20_410)
    show_trouble(stage.window, state, stage.conductor, lambda: said.append(True))

    assert "Is today Wednesday 27\u00a0March 2030?" in stage.words
    assert "your newest answer is from Tuesday 18\u00a0November 2025" in stage.words
    stage.button("Yes, it is").click()
    assert said == [True]


def test_enter_pressed_before_the_window_is_furnished_is_remembered(qapp: QObject) -> None:
    assert qapp
    window = MainWindow(DeviceSettings())

    QTest.keyClick(window, Qt.Key.Key_Return)

    assert window.start_was_pressed


def test_a_source_is_opened_only_after_saying_where_it_leads(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "quizapp.gui.sitting.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )
    stage.open()
    stage.press(ENTER)
    while not any(citation.address for citation in stage.question.citations):
        stage.give()
        stage.press(ENTER)
        stage.press(ENTER)
    stage.give()
    stage.press(ENTER)
    address = next(one.address for one in stage.question.citations if one.address)

    stage.press(Qt.Key.Key_S)
    QTest.qWait(1)
    stage.button(address.split("/")[2]).click()

    assert opened == []
    assert "in your browser, outside quizapp" in stage.words
    stage.button("Open it").click()
    assert opened == [address]
