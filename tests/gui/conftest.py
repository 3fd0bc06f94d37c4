"""What every test of the window starts from."""

from __future__ import annotations

import gc
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from quizapp.gui.launch import Launch
from quizapp.gui.signals import END_SIGNALS
from quizapp.gui.theme import install_theme
from quizapp.library.profiles import choose_profile
from quizapp.paths import find_paths, make_folders
from tests.gui.stage import NOON, Stage
from tests.gui.theme.conftest import PLAIN, RESOURCES
from tests.study.fakes import SetClock


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[None]:
    """A window that a test did not close would keep Python from collecting ever after."""
    yield
    gc.enable()


@pytest.fixture
def stage(qapp: QApplication, tmp_path: object) -> Iterator[Stage]:
    """The window on a store in memory, shown, in the plain look."""
    install_theme(qapp, RESOURCES, PLAIN).choose(PLAIN)
    made = Stage(str(tmp_path))
    yield made
    made.window.close()
    made.window.deleteLater()
    install_theme(qapp, RESOURCES, PLAIN).choose(PLAIN)


@pytest.fixture
def launch(qapp: QApplication, tmp_path: Path) -> Iterator[Launch]:
    """A start of a new learner; what it hooks into the process is put back afterwards."""
    hooks, number = (sys.excepthook, threading.excepthook), END_SIGNALS
    handlers = [signal.getsignal(one) for one in number]
    messages = qInstallMessageHandler(None)
    qInstallMessageHandler(messages)
    paths = find_paths(tmp_path)
    make_folders(paths)
    yield Launch(paths, choose_profile(paths.profiles, None), SetClock(NOON), seed=1)
    sys.excepthook, threading.excepthook = hooks
    signal.set_wakeup_fd(-1)
    for one, handler in zip(number, handlers, strict=True):
        signal.signal(one, handler)
    qInstallMessageHandler(messages)
    install_theme(qapp, RESOURCES, PLAIN).choose(PLAIN)
    gc.unfreeze()
