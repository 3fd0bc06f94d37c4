"""The end of a session: closes it, and says how it went."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from quizapp.gui.pages.ending.state import ending_of
from quizapp.study.desk import Desk
from quizapp.study.planning import plan_today
from quizapp.study.session import Session


class EndingPresenter(QObject):
    """`state_changed` carries an EndingState."""

    state_changed = Signal(object)

    def __init__(self, desk: Desk, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.session = session

    def close_session(self) -> None:
        """End the session and say the picture. Raises QuizAppError when it cannot be kept."""
        summary = self.session.end()
        today = plan_today(self._desk)
        self.state_changed.emit(ending_of(summary, today.day, has_more=today.has_work))
