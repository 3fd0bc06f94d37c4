"""Why PySide6 is pinned: 6.12.0 on Python 3.11 loses a reference to None with every void call."""

from __future__ import annotations

import sys

from PySide6.QtGui import QImage, QPainter, QPen

CALLS = 20_000


def test_painting_takes_no_references_from_none() -> None:
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    pen = QPen()
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        painter.setPen(pen)

    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < CALLS // 100
