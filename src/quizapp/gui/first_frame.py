"""The window's first frame: its ground, and today's sentence where Home will put it.

To import all that Home needs takes about as long as Qt itself does. So the first paint uses
little: where the texts stood when the window was last at rest (`frame_keeper` wrote it down),
and the words that were kept for the day. Home then takes its place without a jump.

Labels and style sheets on purpose, and no constant of `Qt`: the first use of that name space,
or of a painter's method that takes one of its constants, costs a fifth of Qt's own start.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from quizapp.library.settings import DeviceSettings

FRAME_FILE = "first-frame.json"
FRAME_VERSION = 1
_DARK_BELOW = 128  # of 255, the lightness of the system's own windows


class FirstFrame(QWidget):
    """Shows a kept frame with `words`, or the system's own plain ground without one.

    `painted` comes from within its first paint.
    """

    painted = Signal()

    def __init__(self, frame: dict[str, Any] | None, words: Sequence[str]) -> None:
        super().__init__()
        self._is_painted = False
        self._bands: list[tuple[QWidget, int, int]] = []
        if frame is None:
            return
        self._add_band(0, 0, frame["ground"])
        for band in frame["bands"]:
            self._add_band(band["x"], band["width"], band["colour"])
        for spot, text in zip(frame["texts"], words, strict=False):
            self._add_text(spot, text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for band, left, width in self._bands:
            band.setGeometry(left, 0, width or self.width(), self.height())

    def _add_band(self, left: int, width: int, colour: str) -> None:
        """An area of one colour from top to bottom; a `width` of 0 is all of the window."""
        band = QWidget(self)
        band.setStyleSheet(f"background: {colour}")
        self._bands.append((band, left, width))

    def _add_text(self, spot: dict[str, Any], text: str) -> None:
        font = _font(spot)
        for number, line in enumerate(wrapped(text, QFontMetricsF(font), spot["width"])):
            label = QLabel(line, self)
            label.setFont(font)
            label.setStyleSheet(f"color: {spot['colour']}")
            top = spot["y"] + number * spot["line"]
            label.setGeometry(spot["x"], top, spot["width"], spot["line"])


def read_frame(path: Path, device: DeviceSettings) -> dict[str, Any] | None:
    """The kept frame, if it is for this look and window; None for any other or a spoilt one."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        frame: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if frame["for"] == frame_key(device, is_dark=system_is_dark()):
            _load_fonts(frame["fonts"])
            return frame
    return None


def frame_key(device: DeviceSettings, *, is_dark: bool) -> list[Any]:
    """What a frame is good for; a frame kept for anything else is not painted."""
    system = is_dark if device.theme == "system" else None
    size = [device.window_width, device.window_height]
    return [FRAME_VERSION, device.theme, system, device.text_size, *size, device.window_full]


def system_is_dark() -> bool:
    """Whether the system's own windows are dark."""
    return QGuiApplication.palette().window().color().lightness() < _DARK_BELOW


def _load_fonts(files: Sequence[str]) -> None:
    for file in files:
        QFontDatabase.addApplicationFont(file)


def _font(spot: dict[str, Any]) -> QFont:
    font = QFont(spot["family"])
    font.setPointSizeF(spot["points"])
    font.setWeight(QFont.Weight(spot["weight"]))
    if spot["tracking"]:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spot["tracking"])
    return font


def wrapped(words: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """The words in lines of at most `width` px."""
    lines = [""]
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
