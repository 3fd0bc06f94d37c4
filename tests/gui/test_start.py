"""The start: the window comes first, the store after it, and nothing is lost at the end."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy

from quizapp.gui.second_start import FirstWindow, meeting_name, raise_first_window
from quizapp.library.opening import OpenElsewhere, is_open_elsewhere, open_store
from quizapp.library.profiles import Profile, choose_profile
from quizapp.library.settings import read_device_settings
from quizapp.paths import find_paths
from tests.program import DAY_ONE, command, environment, quizapp

PATIENCE_SECONDS = 60.0


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return choose_profile(tmp_path / "profiles", None)


def running(data: Path, *words: str) -> subprocess.Popen[str]:
    """The program with its window open, as a process of its own."""
    return subprocess.Popen(
        command("--data", data, "--now", DAY_ONE, *words),
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def until_open(data: Path) -> Profile:
    """Wait until the window of a process has the learner's progress open."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        found = list(data.glob("profiles/*/progress.sqlite"))
        if found:
            opened = Profile(found[0].parent.name, "", found[0].parent)
            if is_open_elsewhere(opened):
                return opened
        time.sleep(0.05)
    raise AssertionError("the window did not open")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_the_window_in_good_order(tmp_path: Path, number: int) -> None:
    with running(tmp_path) as process:
        opened = until_open(tmp_path)
        time.sleep(0.5)

        process.send_signal(number)
        _out, told = process.communicate(timeout=PATIENCE_SECONDS)

    assert (process.returncode, told) == (0, "")
    assert not is_open_elsewhere(opened)
    assert read_device_settings(find_paths(tmp_path).device_settings).profile == opened.id
    assert quizapp("--data", tmp_path, "progress", "verify").returncode == 0


def test_a_second_start_raises_the_first_window_and_says_so(tmp_path: Path) -> None:
    with running(tmp_path) as first:
        until_open(tmp_path)
        time.sleep(0.5)

        second = quizapp("--data", tmp_path)
        first.terminate()
        first.communicate(timeout=PATIENCE_SECONDS)

    assert second.returncode == 0
    assert "brought to the front" in second.stderr
    assert second.stderr.count("\n") == 1


def test_two_learners_have_two_meeting_places(tmp_path: Path) -> None:
    assert meeting_name(tmp_path / "a") != meeting_name(tmp_path / "b")


def test_a_window_hears_that_it_should_come_forward(qapp: QObject, tmp_path: Path) -> None:
    first = FirstWindow(tmp_path, qapp)
    spy = QSignalSpy(first.raise_requested)

    assert raise_first_window(tmp_path)

    assert spy.count() == 1 or spy.wait(2000)
    first.stop()


def test_where_no_window_listens_nobody_is_raised(qapp: QObject, tmp_path: Path) -> None:
    assert qapp
    assert not raise_first_window(tmp_path)


def test_progress_that_is_open_elsewhere_is_found_and_refused(profile: Profile) -> None:
    with open_store(profile, "test"):
        assert is_open_elsewhere(profile)
        with pytest.raises(OpenElsewhere):
            open_store(profile, "test")

    assert not is_open_elsewhere(profile)


def test_the_first_paint_waits_for_nothing_slow() -> None:
    """Neither the store nor the YAML reader nor logging is imported before the window is shown."""
    asked = (
        "import sys; import quizapp.gui.starting; "
        "print([name for name in ('quizapp.progress.store', 'yaml', 'logging.handlers', 'fsrs', "
        "'rapidfuzz', 'PySide6.QtNetwork') if name in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", asked],
        capture_output=True, text=True, check=True, env=environment(), timeout=60,
    )  # fmt: skip

    assert done.stdout.strip() == "[]", done.stderr
