"""A start that could not open the progress: its page in the window."""

from __future__ import annotations

from collections.abc import Callable

from quizapp.facts.problem import QuizAppError
from quizapp.gui.conductor import Conductor
from quizapp.gui.pages.trouble.state import trouble_of
from quizapp.gui.pages.trouble.view import TroubleView
from quizapp.gui.window import MainWindow


def show_refusal(
    window: MainWindow, error: QuizAppError, conductor: Conductor, again: Callable[[], None]
) -> None:
    """Show why the progress could not be opened; `again` tries once more."""
    view = TroubleView(window.interior)
    view.show_state(trouble_of(error))
    view.retry_requested.connect(again)
    view.folder_requested.connect(conductor.open_folder)
    view.quit_requested.connect(window.close)
    window.interior.add_page(view)
    window.interior.show_page(view, place="")
