"""The bundled fonts, given to Qt once a process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase

if TYPE_CHECKING:
    from pathlib import Path

FONT_FILES = (
    "PretendardJP-Regular.otf",
    "PretendardJP-Medium.otf",
    "PretendardJP-SemiBold.otf",
)

_registered: set[Path] = set()


def load_fonts(folder: Path) -> str:
    """Make the bundled fonts usable; returns a sentence about what is missing, else "".

    Without them the system's own font takes over, which may lack Korean and Japanese.
    """
    missing = [name for name in FONT_FILES if not _register(folder / name)]
    if not missing:
        return ""
    return QCoreApplication.translate(
        "fonts",
        "The bundled font could not be loaded ({names} in {folder}), so the computer's own "
        "font is used and some scripts may show as boxes. Nothing else is affected. "
        "Install quizapp again to repair it.",
    ).format(names=", ".join(missing), folder=folder)


def font(family: str, points: float, weight: int, tracking: float, tabular: bool) -> QFont:
    """A font of the look; `tracking` in px, `tabular` gives all figures one width."""
    made = QFont(family)
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight(weight))
    if tracking:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def _register(path: Path) -> bool:
    if path not in _registered and path.is_file():
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            return False
        _registered.add(path)
    return path in _registered
