"""Maps are tested in the plain look: light, 100 %, without motion."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from quizapp.gui.theme import ThemeHolder, install_theme
from tests.gui.theme.conftest import PLAIN, RESOURCES


@pytest.fixture(autouse=True)
def holder(qapp: QApplication) -> Iterator[ThemeHolder]:
    """The theme's holder; a test may choose, the next one starts plain again."""
    installed = install_theme(qapp, RESOURCES, PLAIN)
    installed.choose(PLAIN)
    yield installed
    installed.choose(PLAIN)
