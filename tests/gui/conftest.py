"""What every test of the window starts from."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from quizapp.gui.theme import install_theme
from tests.gui.stage import Stage
from tests.gui.theme.conftest import PLAIN, RESOURCES


@pytest.fixture
def stage(qapp: QApplication, tmp_path: object) -> Iterator[Stage]:
    """The window on a store in memory, shown, in the plain look."""
    install_theme(qapp, RESOURCES, PLAIN).choose(PLAIN)
    made = Stage(str(tmp_path))
    yield made
    made.window.close()
    made.window.deleteLater()
    install_theme(qapp, RESOURCES, PLAIN).choose(PLAIN)
