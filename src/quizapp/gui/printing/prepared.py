"""What printing needs before it begins: an application, fonts, and the look of paper."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from quizapp.gui.theme import Theme, ThemeName, load_theme
from quizapp.gui.theme.fonts import load_fonts


@contextmanager
def with_application() -> Iterator[None]:
    """An application as long as it is printed, where there is none yet."""
    own = None if QGuiApplication.instance() else QGuiApplication(sys.argv[:1])
    try:
        yield
    finally:
        if own is not None:
            own.shutdown()


def paper_theme(resources: Path) -> Theme:
    """The look of paper: the strongest contrast, which no printer's greys can weaken."""
    load_fonts(resources / "fonts")
    return load_theme(resources, ThemeName.HIGH_CONTRAST_LIGHT)
