"""The look for tests: our own resources, light, at 100 %."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from quizapp.gui.theme import Contrast, Movement, Scheme, ThemeChoice, ThemeHolder, install_theme

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
PLAIN = ThemeChoice(
    scheme=Scheme.LIGHT, contrast=Contrast.NORMAL, movement=Movement.REDUCED, text_scale=1.0
)


@pytest.fixture
def resources() -> Path:
    return RESOURCES


@pytest.fixture
def holder(qapp: QApplication) -> Iterator[ThemeHolder]:
    """The theme's holder, light at 100 % without motion before and after each test."""
    installed = install_theme(qapp, RESOURCES, PLAIN)
    installed.choose(PLAIN)
    yield installed
    installed.choose(PLAIN)
