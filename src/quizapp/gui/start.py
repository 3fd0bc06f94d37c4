"""The way into the window. Only what is needed to be quick is imported here."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from quizapp.library.profiles import Profile


def run_window(args: argparse.Namespace, profile: Profile) -> int:
    """Open the window for a learner and stay until it is closed; the exit status.

    Raises QuizAppError when the command line cannot be understood.
    """
    hold_collector()
    from quizapp.gui.launch import launch_of  # noqa: PLC0415
    from quizapp.gui.starting import Start, make_application  # noqa: PLC0415
    from quizapp.library.opening import is_open_elsewhere  # noqa: PLC0415

    launch = launch_of(args, profile)
    app = make_application()
    if is_open_elsewhere(profile):
        from quizapp.gui.second_start import raise_other  # noqa: PLC0415  brings QtNetwork

        if raise_other(profile):
            return 0
    start = Start(app, launch)
    start.show()
    return app.exec()


def hold_collector() -> None:
    """Let no garbage collection slow the imports down: they took a fifth of the first paint.

    The window lets it run again once everything is loaded.
    """
    gc.disable()
