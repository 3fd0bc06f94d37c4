"""Whole starts: first paint, furnishing, the store, and what can be wrong with it."""

from __future__ import annotations

import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from quizapp.gui import starting
from quizapp.gui.language import speak
from quizapp.gui.launch import Launch
from quizapp.gui.pages.home.view import HomeView
from quizapp.gui.pages.study.state import Phase
from quizapp.gui.pages.study.view import StudyView
from quizapp.gui.pages.trouble.view import TroubleView
from quizapp.gui.starting import Start
from quizapp.library.opening import home_at_a_glance, open_store
from quizapp.library.profiles import choose_profile
from quizapp.library.progress_folder import choose_progress_folder
from quizapp.library.settings import (
    DeviceSettings,
    read_device_settings,
    write_device_settings,
)
from quizapp.memory.moment import MS_PER_DAY
from quizapp.progress import shared_folder
from quizapp.questions.terms import Confidence
from tests.gui.stage import NOON, words_in
from tests.gui.starts import PATIENCE_MS, end, shown, usable


def test_a_first_start_shows_the_first_facts_and_keeps_home_for_the_next(
    launch: Launch, qtbot: QtBot
) -> None:
    start = usable(launch, qtbot)
    assert "Your first ten facts take about" in words_in(start.window)

    end(start)

    assert len(list((launch.profile.folder / "backups").glob("*.sqlite"))) == 1
    kept = home_at_a_glance(launch.profile, NOON.day)
    assert kept is not None
    assert kept["words"][1].startswith("Your first ten facts")
    assert home_at_a_glance(launch.profile, NOON.day + 6) is not None


def test_the_next_start_shows_the_kept_home_before_the_store_is_open(
    launch: Launch, qtbot: QtBot
) -> None:
    end(usable(launch, qtbot))

    start = shown(launch, qtbot, HomeView)

    assert start.conductor is not None
    assert not start.conductor.is_open
    assert "Your first ten facts take about" in words_in(start.window)
    end(start)


def test_the_kept_question_is_answered_before_the_store_is_open(
    launch: Launch, qtbot: QtBot
) -> None:
    """The answer waits for the store, and is then kept as the session's first."""
    unbound = replace(launch, seed=None)
    end(usable(unbound, qtbot))
    start = shown(unbound, qtbot, HomeView)
    conductor = start.conductor
    assert conductor is not None

    conductor.start(0)
    assert isinstance(start.window.interior.page, StudyView)
    assert not conductor.is_open
    view = start.window.interior.page
    assert view.state is not None
    asked = view.state
    view.submitted.emit(Confidence.SURE)
    assert "Opening your progress" in words_in(start.window)
    qtbot.waitUntil(lambda: conductor.is_open, timeout=PATIENCE_MS)

    assert conductor.question is not None
    assert conductor.question.prompt == asked.prompt
    assert view.state.phase is Phase.ANSWERED
    end(start)
    with closing(open_store(launch.profile, "test")) as progress:
        assert progress.count() == 2  # that a session began, and its answer


def test_leaving_the_kept_question_begins_no_session(launch: Launch, qtbot: QtBot) -> None:
    unbound = replace(launch, seed=None)
    end(usable(unbound, qtbot))
    start = shown(unbound, qtbot, HomeView)
    conductor = start.conductor
    assert conductor is not None
    conductor.start(0)

    QTest.keyClick(start.window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: conductor.is_open, timeout=PATIENCE_MS)

    assert isinstance(start.window.interior.page, HomeView)
    end(start)


def test_study_lands_on_the_first_question(launch: Launch, qtbot: QtBot) -> None:
    at_once = Launch(
        launch.paths, launch.profile, launch.clock, study_at_once=True, decks=("august-1945",)
    )

    start = shown(at_once, qtbot, StudyView)

    assert start.conductor is not None
    assert start.conductor.question is not None
    end(start)


@pytest.mark.parametrize(
    ("damage", "said", "way_on"),
    [
        (b"not a database", "is damaged", "Build it anew"),
        (b"SQLite format 3\x00" + b"\x07" * 4000, "is a file of another program", "Try again"),
    ],
)
def test_a_damaged_progress_has_its_page_and_is_not_touched(
    launch: Launch, qtbot: QtBot, damage: bytes, said: str, way_on: str
) -> None:
    launch.profile.progress.write_bytes(damage)

    start = shown(launch, qtbot, TroubleView)

    assert said in words_in(start.window)
    assert way_on in words_in(start.window)
    end(start)
    assert launch.profile.progress.read_bytes() == damage


def test_what_is_wrong_with_a_progress_is_told_in_the_persons_language(
    launch: Launch, qtbot: QtBot
) -> None:
    launch.profile.progress.write_bytes(b"not a database")
    write_device_settings(launch.paths.device_settings, DeviceSettings(language="ko"))

    try:
        start = shown(launch, qtbot, TroubleView)
        told = words_in(start.window)
        end(start)
    finally:
        speak("en", launch.paths.resources)

    for sentence in ("손상되었어요.", "파일은 바뀌지 않았으니", "새로 만드세요."):
        assert sentence in told
    assert "damaged" not in told


def test_a_damaged_progress_is_built_anew_from_what_is_kept_beside_it(
    launch: Launch, qtbot: QtBot
) -> None:
    with open_store(launch.profile, "test") as store:
        store.append("set", {"key": "minutes_a_day", "value": 25}, NOON)
    launch.profile.progress.write_bytes(b"not a database")
    start = shown(launch, qtbot, TroubleView)

    press(start, "Build it anew")
    qtbot.waitUntil(lambda: "was built anew" in words_in(start.window), timeout=PATIENCE_MS)
    press(start, "Go on")
    conductor = start.conductor
    assert conductor is not None
    qtbot.waitUntil(lambda: conductor.is_open, timeout=PATIENCE_MS)

    assert conductor.desk.progress.settings().minutes_a_day == 25
    end(start)


def test_another_learner_is_two_keys_away_and_a_guest_leaves_nothing(
    launch: Launch, qtbot: QtBot
) -> None:
    choose_profile(launch.paths.profiles, "Zofia")
    start = usable(launch, qtbot)

    QTest.keyClick(start.window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(start.window, Qt.Key.Key_2)
    wait_for(start, qtbot, "Zofia")
    QTest.keyClick(start.window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(start.window, Qt.Key.Key_G)
    wait_for(start, qtbot, "Guest")
    folder = launch_of(start).profile.folder
    assert folder.exists()
    end(start)

    assert not folder.exists()
    assert read_device_settings(launch.paths.device_settings).profile != "guest"


def test_what_other_computers_put_into_the_progress_folder_comes_in_at_the_start(
    launch: Launch, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    other = choose_profile(tmp_path / "elsewhere", "Learner")
    with open_store(other, "test") as store:
        store.append("set", {"key": "minutes_a_day", "value": 40}, NOON)
        shared_folder.exchange(store, folder)
    choose_progress_folder(launch.paths.device_settings, launch.profile, folder)

    start = usable(launch, qtbot)
    desk = start.conductor.desk if start.conductor else None
    assert desk is not None
    qtbot.waitUntil(lambda: desk.progress.settings().minutes_a_day == 40, timeout=PATIENCE_MS)

    end(start)


def press(start: Start, words: str) -> None:
    buttons = start.window.findChildren(QAbstractButton)
    next(one for one in buttons if one.isVisible() and one.accessibleName() == words).click()


def wait_for(start: Start, qtbot: QtBot, name: str) -> None:
    def is_open() -> bool:
        conductor = start.conductor
        return bool(conductor and conductor.is_open and launch_of(start).profile.name == name)

    qtbot.waitUntil(is_open, timeout=PATIENCE_MS)


def launch_of(start: Start) -> Launch:
    assert start.conductor is not None
    return start.conductor.launch


def test_a_clock_set_back_by_years_is_asked_about(launch: Launch, qtbot: QtBot) -> None:
    with open_store(launch.profile, "test") as store:
        store.append("set", {"key": "minutes_a_day", "value": 15}, NOON.plus(3000 * MS_PER_DAY))

    start = shown(launch, qtbot, TroubleView)
    assert "Is today" in words_in(start.window)

    QTest.keyClick(start.window.focusWidget(), Qt.Key.Key_Return)

    assert start.conductor is not None
    assert start.conductor.is_open
    assert isinstance(start.window.interior.page, HomeView)
    end(start)


def test_a_fault_before_there_are_pages_is_told_once_there_are(
    launch: Launch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dressed = starting.dress

    def dress(app: QApplication, launch: Launch) -> None:
        dressed(app, launch)
        fault = TypeError("too early to show it")
        sys.excepthook(TypeError, fault, None)

    monkeypatch.setattr(starting, "dress", dress)
    start = usable(launch, qtbot)

    assert "Something in quizapp went wrong" in words_in(start.window)
    end(start)
