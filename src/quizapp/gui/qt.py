"""Which Qt is in use."""

from __future__ import annotations

from PySide6.QtCore import qVersion


def qt_version() -> str:
    """The version of the Qt libraries that run."""
    return qVersion()
