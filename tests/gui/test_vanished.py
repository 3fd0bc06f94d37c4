"""What is gone while the program runs, or was never there: a deck, a stick, the fonts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from quizapp.gui.launch import Launch
from quizapp.gui.starting import Start
from quizapp.library.opening import open_store
from quizapp.library.progress_folder import choose_progress_folder
from quizapp.study.opened import OpenedDesk
from tests.gui.stage import NOON, words_in
from tests.gui.starts import PATIENCE_MS, answer_by_keys, end, press_key, usable
from tests.scale import PROVING

ROOT = Path(__file__).resolve().parents[2]
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
DECK = "solar-system"
LONGEST_S = 120
PLAYED = """
import sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import Qt
from quizapp.gui.launch import Launch
from quizapp.gui.touring import Hands, TourClock, TourOrder
from quizapp.library.profiles import choose_profile
from quizapp.paths import find_paths, make_folders
from tests.gui.stage import NOON, words_in
data, shipped = map(Path, sys.argv[1:])
paths = replace(find_paths(data), shipped=shipped)
make_folders(paths)
clock = TourClock(NOON)
hands = Hands(TourOrder(data), clock)
with hands.window(Launch(paths, choose_profile(paths.profiles, None), clock, seed=1)) as start:
    hands.settle()
    print(words_in(start.window))
    hands.press(Qt.Key.Key_Return)
    hands.give(hands.question, right=True)
    hands.press(Qt.Key.Key_Return)
    print("events:", start.conductor.desk.progress.count())
"""


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """What comes with the program, with one deck, in a folder that can be spoilt."""
    folder = tmp_path / "shipped"
    (folder / "decks").mkdir(parents=True)
    shutil.copytree(ROOT / "decks" / DECK, folder / "decks" / DECK)
    (folder / "resources").mkdir()
    for part in (ROOT / "resources").iterdir():
        (folder / "resources" / part.name).symlink_to(part)
    return folder


def events_of(start: Start) -> int:
    """How many events are kept."""
    assert start.conductor is not None
    desk = start.conductor.desk
    assert isinstance(desk, OpenedDesk)
    return desk.progress.count()


def test_a_deck_that_vanishes_in_mid_session_is_said_in_a_sentence_and_loses_nothing(
    launch: Launch, qtbot: QtBot, shipped: Path
) -> None:
    paths = replace(launch.paths, shipped=shipped)
    start = usable(replace(launch, paths=paths, limit=3), qtbot)
    press_key(start, ENTER)
    answer_by_keys(start)
    before = events_of(start)

    shutil.rmtree(shipped / "decks" / DECK)
    answer_by_keys(start)
    answer_by_keys(start)
    assert events_of(start) >= before + 2
    press_key(start, ENTER)

    words = words_in(start.window)
    assert "The files of the deck “The solar system” are gone" in words
    assert "no answer is lost" in words
    end(start)


def test_a_deck_that_is_gone_can_be_looked_at_until_the_end(
    launch: Launch, qtbot: QtBot, shipped: Path
) -> None:
    start = usable(replace(launch, paths=replace(launch.paths, shipped=shipped)), qtbot)
    shutil.rmtree(shipped / "decks" / DECK)

    for digit in "23456781":
        press_key(start, Qt.Key(ord(digit)), Qt.KeyboardModifier.AltModifier)
        assert "Something in quizapp went wrong" not in words_in(start.window)
    press_key(start, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)

    assert "Something in quizapp went wrong" not in words_in(start.window)
    end(start)


def test_a_stick_that_is_taken_out_is_said_after_the_session_and_loses_nothing(
    launch: Launch, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_progress_folder(launch.paths.device_settings, launch.profile, stick)
    with open_store(launch.profile, "test") as store:
        store.append("set", {"key": "minutes_a_day", "value": 25}, NOON)
    start = usable(replace(launch, limit=1), qtbot)
    qtbot.waitUntil(lambda: any(stick.iterdir()), timeout=PATIENCE_MS)
    press_key(start, ENTER)

    shutil.rmtree(stick)
    answer_by_keys(start)
    kept = events_of(start)
    press_key(start, ENTER)
    says = "Your Progress folder"
    qtbot.waitUntil(lambda: says in words_in(start.window), timeout=PATIENCE_MS)

    assert events_of(start) >= kept
    assert not stick.exists()
    end(start)


@pytest.mark.parametrize("spoilt", ["missing", "unloadable"] if PROVING else ["unloadable"])
def test_without_its_fonts_the_program_says_so_and_goes_on(
    tmp_path: Path, shipped: Path, spoilt: str
) -> None:
    fonts = shipped / "resources" / "fonts"
    fonts.unlink()
    if spoilt == "unloadable":
        fonts.mkdir()
        for font in (ROOT / "resources" / "fonts").glob("*.otf"):
            (fonts / font.name).write_bytes(b"no font")

    done = subprocess.run(
        [sys.executable, "-c", PLAYED, str(tmp_path / "data"), str(shipped)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=LONGEST_S,
        check=False,
    )

    assert done.returncode == 0, done.stderr[-2000:]
    assert "The bundled font could not be loaded" in done.stdout
    assert "events: 2" in done.stdout  # that a session began, and its answer
