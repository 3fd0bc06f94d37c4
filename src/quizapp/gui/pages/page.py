"""What the window asks of a page: where it is, what its keys do, where the focus begins."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget

from quizapp.gui.actions import Where
from quizapp.gui.components.card import Ground


class Page(Ground):
    """One page of the window. A view: it shows states and emits wishes."""

    @property
    def where(self) -> Where:
        """The situation, which decides what keys mean."""
        return Where.EVERYWHERE

    @property
    def also_where(self) -> tuple[Where, ...]:
        """Situations that hold beside it: a quiz has keys of its own round those of a question."""
        return ()

    @property
    def wants_room(self) -> bool:
        """Whether the rail is to be narrow beside it, however wide the window."""
        return False

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        """Do the action of that name, meant by `keys`; False when it means nothing here."""
        return False

    def focus_first(self) -> None:
        """Put the focus where the page begins."""
        self.setFocus()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            clear(inner)
        _let_go(item.widget())


def _let_go(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
