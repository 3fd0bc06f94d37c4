"""The bar over a question: the way out, where one is, how hard, how long, what else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from quizapp.gui.actions import action_named
from quizapp.gui.components.buttons import Button, ButtonKind, IconButton
from quizapp.gui.components.card import Ground
from quizapp.gui.components.icon import Icon
from quizapp.gui.components.layouts import Row
from quizapp.gui.components.memory import Ladder
from quizapp.gui.components.text import Text
from quizapp.gui.pages.study.state import StudyState
from quizapp.gui.theme import Colour, TypeRole
from quizapp.gui.wording import say

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_IN_MENU = ("take-back", "put-back", "larger", "smaller", "full-screen", "keys", "leave")
_UNDOING = ("take-back", "put-back")


class TopBar(Ground):
    """Shows a StudyState's surroundings. `acted` carries the name of an action."""

    acted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Colour.BG, parent)
        self._can = {"take-back": False, "put-back": False}
        leave = action_named("leave")
        self._leave = Button(
            say("Leave"),
            ButtonKind.QUIET,
            self,
            keys=leave.shown_keys,
            icon="chevron-left",
        )
        self._leave.clicked.connect(self._on_leave)
        self._place = Text("", TypeRole.LABEL, Colour.INK2, self, lines=1)
        self._ladder = Ladder(1, "", self)
        self._clock = Icon("clock", Colour.INK2, 18, self)
        self._time = Text("", TypeRole.LABEL, Colour.INK2, self)
        take_back = action_named("take-back")
        self._undo = IconButton("undo-2", take_back.words, self, keys=take_back.shown_keys)
        self._undo.clicked.connect(self._on_undo)
        self._more = IconButton("ellipsis", say("More"), self)
        self._more.clicked.connect(self.open_menu)
        row = Row(self, gap=12, margins=(20, 11, 24, 12))
        row.add(self._leave, align=_MIDDLE)
        row.add(self._place, 1, align=_MIDDLE)
        row.addStretch(0)  # takes the room where the place is hidden
        row.add(self._ladder, align=_MIDDLE)
        row.add_space(12)
        row.add(self._clock, align=_MIDDLE)
        row.add(self._time, align=_MIDDLE)
        row.add_space(4)
        row.add(self._undo, align=_MIDDLE)
        row.add(self._more, align=_MIDDLE)

    def show_state(self, state: StudyState) -> None:
        """Show where the learner is."""
        self._place.set_text(
            say("{deck}  ›  {chapter}", deck=state.deck_title, chapter=state.chapter)
            if state.chapter and state.chapter != state.deck_title
            else state.deck_title
        )
        self._ladder.set_rung(int(state.rung), state.rung_word)
        self._time.set_text(state.time_left)
        self._can = {"take-back": state.can_take_back, "put-back": state.can_put_back}
        if state.can_take_back:
            self._undo.set_on()
        else:
            self._undo.set_off(say("There is no answer to take back yet."))

    def set_compact(self, compact: bool) -> None:
        """Show only what a narrow window or large text has room for."""
        for part in (self._place, self._ladder, self._clock, self._undo):
            part.setVisible(not compact)
        self._leave.set_keys("" if compact else action_named("leave").shown_keys)

    @Slot()
    def open_menu(self) -> None:
        """Show what else can be done, below the button."""
        menu = self.build_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def build_menu(self) -> QMenu:
        """The menu itself, from the table of actions."""
        menu = QMenu(self)
        menu.triggered.connect(self._on_triggered)
        for name in _IN_MENU:
            action = action_named(name)
            entry = QAction(f"{action.words}\t{action.shown_keys}", menu)
            entry.setData(name)
            entry.setEnabled(name not in _UNDOING or self._can[name])
            menu.addAction(entry)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        line = self.theme.colour(Colour.LINE)
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)
        painter.end()

    @Slot()
    def _on_leave(self) -> None:
        self.acted.emit("leave")

    @Slot()
    def _on_undo(self) -> None:
        self.acted.emit("take-back")

    @Slot(QAction)
    def _on_triggered(self, entry: QAction) -> None:
        self.acted.emit(str(entry.data()))
