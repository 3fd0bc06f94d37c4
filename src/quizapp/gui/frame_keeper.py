"""Writes down how Home looks at rest, so that the next start can paint it at once."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint

from quizapp.gui.first_frame import frame_key, system_is_dark
from quizapp.gui.interior import Interior
from quizapp.gui.pages.home.head import TextSpot
from quizapp.gui.pages.home.view import HomeView
from quizapp.gui.theme import Colour, Theme, current_theme
from quizapp.gui.theme.fonts import FONT_FILES
from quizapp.library.files import write_whole
from quizapp.library.settings import DeviceSettings

_log = logging.getLogger("quizapp")


def keep_frame(path: Path, fonts: Path, interior: Interior, device: DeviceSettings) -> None:
    """Write the frame of Home when it is in front; any other page leaves the last one."""
    if not isinstance(interior.page, HomeView):
        return
    frame = _frame(interior, interior.page, fonts, device)
    try:
        write_whole(path, json.dumps(frame).encode())
    except OSError as error:
        # A cache: the next start paints a plain ground first.
        _log.warning("the first frame could not be kept: %s", error)


def _frame(
    interior: Interior, home: HomeView, fonts: Path, device: DeviceSettings
) -> dict[str, Any]:
    theme = current_theme()
    rail = interior.rail_area
    bands = []
    if not rail.isEmpty():
        bands = [
            _band(theme, rail.left(), rail.width(), Colour.SUNK),
            _band(theme, rail.right(), 1, Colour.LINE),
        ]
    return {
        "for": frame_key(device, is_dark=system_is_dark()),
        "ground": theme.colour(Colour.BG).name(),
        "bands": bands,
        "texts": [_text(theme, interior, spot) for spot in home.text_spots],
        "fonts": [str(fonts / name) for name in FONT_FILES[1:]],
    }


def _band(theme: Theme, left: int, width: int, colour: Colour) -> dict[str, Any]:
    return {"x": left, "width": width, "colour": theme.colour(colour).name()}


def _text(theme: Theme, interior: Interior, spot: TextSpot) -> dict[str, Any]:
    style = theme.type(spot.role)
    corner = spot.text.mapTo(interior, QPoint(0, 0))
    return {
        "x": corner.x(),
        "y": corner.y(),
        "width": spot.text.width(),
        "line": style.line_height,
        "family": style.font.family(),
        "points": style.font.pointSizeF(),
        "weight": int(style.font.weight()),
        "tracking": style.font.letterSpacing(),
        "colour": theme.colour(spot.colour).name(),
    }
