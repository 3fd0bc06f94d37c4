"""How the gallery sets its samples beside and under each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.layouts import Group, Row
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import Focusable
from quizapp.gui.theme import (
    Colour,
    TypeRole,
)


def head(words: str) -> Text:
    """A small grey heading over samples."""
    return Text(words, TypeRole.LABEL, Colour.INK2)


def line(*parts: QWidget, gap: int = 8) -> Row:
    """Samples beside each other, at the left."""
    row = Row(gap=gap)
    for part in parts:
        row.add(part, align=Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return row


def column(*parts: QWidget | Row, gap: int = 12) -> QWidget:
    """Samples under each other, at the top."""
    group = Group(gap=gap)
    for part in parts:
        group.parts.add(part)
    group.parts.addStretch(1)
    return group


def focused(part: Focusable) -> QWidget:
    """The part as it looks with keyboard focus; only one could really have it."""
    part.shows_ring = True
    part.hasFocus = lambda: True  # type: ignore[method-assign]
    return part
