"""Which of many names can be written here: no one reads boxes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtGui import QFontDatabase, QRawFont

from quizapp.gui.theme import TypeRole, current_theme


def writable(names: Sequence[str]) -> list[str]:
    """The names whose every letter the fonts at hand have, in their order."""
    return [name for name in names if _is_writable(name)]


@lru_cache(maxsize=4096)
def _is_writable(name: str) -> bool:
    font = current_theme().type(TypeRole.MICRO).font
    ours = QRawFont.fromFont(font, QFontDatabase.WritingSystem.Any)
    missing = {letter for letter in name if not ours.supportsCharacter(ord(letter))}
    return not missing or all(map(_is_somewhere, missing))


@lru_cache(maxsize=1024)
def _is_somewhere(letter: str) -> bool:
    """Whether a font of this machine that is made for such letters has this one."""
    systems = (
        QFontDatabase.WritingSystem.SimplifiedChinese,
        QFontDatabase.WritingSystem.TraditionalChinese,
    )
    return any(
        QRawFont.fromFont(current_theme().type(TypeRole.MICRO).font, system).supportsCharacter(
            ord(letter)
        )
        for system in systems
        if QFontDatabase.families(system)
    )
