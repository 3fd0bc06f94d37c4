"""A start that cannot go on by itself: its page in the window."""

from __future__ import annotations

from collections.abc import Callable

from quizapp.gui.conductor import Conductor
from quizapp.gui.pages.trouble.state import TroubleState
from quizapp.gui.pages.trouble.view import TroubleView
from quizapp.gui.window import MainWindow


def show_trouble(
    window: MainWindow, state: TroubleState, conductor: Conductor, go_on: Callable[[], None]
) -> None:
    """Show what stands in the way; `go_on` is called when the person wants to."""
    view = TroubleView(window.interior)
    view.show_state(state)
    view.way_on_requested.connect(go_on)
    view.folder_requested.connect(conductor.open_folder)
    view.quit_requested.connect(window.close)
    window.interior.add_page(view)
    window.interior.show_page(view)
