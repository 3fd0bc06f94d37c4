"""Home as it looks: the sentence and its button, the week, the decks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from quizapp.gui.actions import Where
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.scroll import ScrollArea
from quizapp.gui.pages.home.assigned import HomeAssigned
from quizapp.gui.pages.home.decks import HomeDecks, HomeSide
from quizapp.gui.pages.home.head import HomeHead, TextSpot
from quizapp.gui.pages.home.state import SHORT_SESSION_MINUTES, HomeState
from quizapp.gui.pages.page import Page
from quizapp.gui.theme import Colour

# px at 100 %
_SIDE_COLUMN, _SLIM_SIDE_COLUMN = 340, 268
_TWO_COLUMNS_FROM, _ROOMY_FROM = 880, 1080


class HomeView(Page):
    """Shows a HomeState. `start_requested` carries the minutes wanted, 0 for the whole plan;
    `settle_requested` what a duel is between; those of assignments their ids."""

    start_requested = Signal(int)
    settle_requested = Signal(str)
    look_round_requested = Signal()
    decks_requested = Signal()
    assigned_study_requested = Signal(str)
    assignment_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._state: HomeState | None = None
        self._head = HomeHead(self)
        self._head.start_requested.connect(self.start_requested)
        self._head.look_round_requested.connect(self.look_round_requested)
        self._head.decks_requested.connect(self.decks_requested)
        self._assigned = HomeAssigned(self)
        self._assigned.study_requested.connect(self.assigned_study_requested)
        self._assigned.open_requested.connect(self.assignment_requested)
        self._decks, self._side = HomeDecks(self), HomeSide(self)
        self._side.settle_requested.connect(self.settle_requested)
        main = Column(gap=32)
        main.add_all(self._head, self._assigned, self._decks)
        main.addStretch(1)
        content = QWidget(self)
        self._columns = Row(content, gap=32)
        self._columns.add(main, 1)
        self._columns.add(self._side, align=Qt.AlignmentFlag.AlignTop)
        page = Column(self, gap=0)
        page.add(ScrollArea(content, Colour.BG, self))

    @property
    def where(self) -> Where:
        return Where.HOME

    @property
    def text_spots(self) -> tuple[TextSpot, ...]:
        """What the first frame of the next start shows."""
        return self._head.text_spots

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        if self._state is None or not self._state.can_start:
            return False
        match name:
            case "start":
                self.start_requested.emit(0)
            case "five" if self._state.offers_short:
                self.start_requested.emit(SHORT_SESSION_MINUTES)
            case _:
                return False
        return True

    def focus_first(self) -> None:
        """On Start or the way to a deck; with neither on the page itself, where keys work."""
        state = self._state
        if state is None or state.can_start or state.offers_decks:
            self._head.focus_start()
        else:
            self.setFocus()

    def show_state(self, state: HomeState) -> None:
        """Show another picture of the day."""
        self._state = state
        self._head.show_state(state)
        self._assigned.show_state(state)
        self._decks.show_state(state)
        self._side.show_state(state)

    def take_theme(self) -> None:
        if hasattr(self, "_columns"):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Two columns where there is room, else one under the other."""
        theme = self.theme
        is_wide = self.width() >= theme.size(_TWO_COLUMNS_FROM)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        margin = 48 if is_wide else 24
        self._columns.set_margins((margin, 40 if is_wide else 20, margin, 40))
        roomy = self.width() >= theme.size(_ROOMY_FROM)
        wide = theme.size(_SIDE_COLUMN if roomy else _SLIM_SIDE_COLUMN)
        self._side.setMinimumWidth(wide if is_wide else 0)
        self._side.setMaximumWidth(wide if is_wide else self.width())
