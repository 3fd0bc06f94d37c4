"""Every component in every state on one picture: `python -m quizapp.gui.gallery --out DIR`.

For eyes, documents and tests; needs no display. The names and figures are samples.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from quizapp.gui.components.card import Ground
from quizapp.gui.components.fog import FogPane
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.rail import RailMode
from quizapp.gui.components.toast import Toast
from quizapp.gui.gallery.panels import charts, rail, receipt, settings
from quizapp.gui.gallery.parts import messages_column, options_column, small_parts
from quizapp.gui.theme import (
    Colour,
    Contrast,
    Movement,
    Scheme,
    ThemeChoice,
    ThemeName,
    install_theme,
)
from quizapp.paths import find_paths

_WIDTH = 1440  # px at 100 %


def main(argv: Sequence[str] | None = None) -> int:
    """Draw the gallery into a PNG; returns 0."""
    options = _options(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    name = ThemeName(options.theme)
    install_theme(app, find_paths().resources, choice_of(name, options.scale))
    options.out.mkdir(parents=True, exist_ok=True)
    path = options.out / f"gallery-{name.value}-{round(options.scale * 100)}.png"
    picture(options.width or round(_WIDTH * options.scale)).save(str(path))
    sys.stdout.write(f"{path}\n")
    return 0


def choice_of(name: ThemeName, scale: float) -> ThemeChoice:
    """The choice that leads to a palette whatever the system wishes, without motion."""
    dark = name in {ThemeName.DARK, ThemeName.HIGH_CONTRAST_DARK}
    high = name in {ThemeName.HIGH_CONTRAST_LIGHT, ThemeName.HIGH_CONTRAST_DARK}
    return ThemeChoice(
        scheme=Scheme.DARK if dark else Scheme.LIGHT,
        contrast=Contrast.HIGH if high else Contrast.NORMAL,
        movement=Movement.REDUCED,
        text_scale=scale,
    )


def picture(width: int) -> QPixmap:
    """The gallery as wide as said, as tall as it needs."""
    gallery = Gallery()
    gallery.resize(width, gallery.heightForWidth(width))
    gallery.show()
    QApplication.processEvents()
    gallery.toast.say("Postponed to Thursday.", undo_keys="Ctrl+Z")
    QApplication.processEvents()
    taken = gallery.grab()
    gallery.close()
    return taken


class Gallery(Ground):
    """All components, on one ground."""

    def __init__(self) -> None:
        super().__init__(Colour.BG)
        self.toast = Toast(self)
        rows = Column(self, gap=32, margins=(40, 32, 40, 90))
        above, below = Row(gap=44), Row(gap=24)
        for part in (small_parts(), options_column(), messages_column()):
            above.add(part, 1)
        rows.add(above)
        rows.add(charts())
        for part in (rail(RailMode.WIDE), rail(RailMode.NARROW)):
            below.add(part)
        for part in (settings(), receipt(), FogPane("Answer, and the fog lifts.")):
            below.add(part, 1)
        rows.add(below)
        rows.addStretch(1)


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Draw all components into a PNG.")
    parser.add_argument("--out", type=Path, default=Path(), help="folder for the picture")
    parser.add_argument("--theme", choices=[name.value for name in ThemeName], default="light")
    parser.add_argument("--scale", type=float, default=1.0, help="text size, 1.0 to 2.0")
    parser.add_argument("--width", type=int, default=0, help="px; else grows with the scale")
    return parser.parse_args(argv)
