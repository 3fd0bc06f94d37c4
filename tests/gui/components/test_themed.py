"""How a part follows the theme: once, however often it is built on, and no longer than it lives."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from quizapp.gui.components.themed import Themed
from quizapp.gui.theme import install_theme
from tests.gui.theme.conftest import PLAIN, RESOURCES


class Part(Themed, QWidget):
    def __init__(self, taken: list[str]) -> None:
        super().__init__()
        self._taken = taken
        self.follow_theme()

    def take_theme(self) -> None:
        self._taken.append(type(self).__name__)


class BuiltOnIt(Part):
    def __init__(self, taken: list[str]) -> None:
        super().__init__(taken)
        self.follow_theme()


def test_a_part_built_on_another_is_told_once(qapp: QApplication) -> None:
    holder, taken = install_theme(qapp, RESOURCES, PLAIN), list[str]()
    part = BuiltOnIt(taken)
    taken.clear()

    holder.theme_changed.emit()

    assert taken == ["BuiltOnIt"]
    del part


def test_a_part_that_died_is_told_nothing(qapp: QApplication) -> None:
    """It was called where it had been, which ended the program."""
    holder, taken = install_theme(qapp, RESOURCES, PLAIN), list[str]()
    part = BuiltOnIt(taken)
    taken.clear()
    del part
    others = [object() for _place in range(1000)]

    holder.theme_changed.emit()

    assert taken == []
    del others
