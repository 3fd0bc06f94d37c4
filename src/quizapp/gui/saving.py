"""Asking a person where a file is to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(parent: QWidget, title: str, name: str, kinds: str, ending: str) -> Path | None:
    """Where the person wants the file, None for nowhere; it has the ending whatever is typed.

    `name` is offered for it, `kinds` are Qt's filters, `ending` has its dot.
    """
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, name, kinds)
    if not chosen:
        return None
    return Path(chosen if chosen.casefold().endswith(ending) else f"{chosen}{ending}")
