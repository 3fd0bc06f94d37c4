"""What the window asks of a page: where it is, what its keys do, where the focus begins."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Where, action_named
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Ground
from quizapp.gui.components.layouts import Column, Row


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

    def action_button(
        self,
        name: str,
        kind: ButtonKind,
        icon: str = "",
        parent: QWidget | None = None,
        *,
        large: bool = False,
    ) -> Button:
        """A button with the words and the keys of an action; pressed, it does that action."""
        action = action_named(name)
        button = Button(
            action.words, kind, parent or self, keys=action.shown_keys, icon=icon, large=large
        )
        button.clicked.connect(partial(self.act, name, ""))
        return button

    def focus_first(self) -> None:
        """Put the focus where the page begins."""
        self.setFocus()


def clear(layout: Column | Row) -> None:
    """Take everything out of a layout and let it go."""
    for widget in layout.clear():
        widget.hide()
        widget.deleteLater()
