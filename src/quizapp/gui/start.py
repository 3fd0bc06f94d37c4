"""The way into the window. Only what is needed to be quick is imported here."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from quizapp.sparing import spare_openssl

if TYPE_CHECKING:
    import argparse

    from quizapp.library.profiles import Profile


def run_window(args: argparse.Namespace, profile: Profile) -> int:
    """Open the window for a learner and stay until it is closed; the exit status.

    Raises QuizAppError when the command line cannot be understood.
    """
    spare_imports()
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


def spare_imports() -> None:
    """Let nothing slow the imports down that nobody here wants.

    Garbage collections took a fifth of the first paint; the window lets them run again once
    everything is loaded. PySide6 reads the source of every module that is imported, to see whether
    it may use `from __feature__ import ...`, and keeps it: that were 10 MB of sources.
    """
    spare_openssl()
    gc.disable()
    import PySide6.QtCore  # noqa: F401, PLC0415  brings the hook along

    hook = sys.modules.get("shibokensupport.feature")
    if hasattr(hook, "_mod_uses_pyside"):
        vars(hook)["_mod_uses_pyside"] = lambda _module: False
