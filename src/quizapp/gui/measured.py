"""A start with a watch beside it, for `benchmarks/start.py`."""

from __future__ import annotations

import time
from pathlib import Path

from quizapp.gui.launch import Launch
from quizapp.gui.start import Start, make_application
from quizapp.library.profiles import choose_profile
from quizapp.paths import find_paths, make_folders
from quizapp.study.clock import SystemClock


def run_measured(began_ns: int, folder: str) -> None:
    """Open the window on the data in `folder`, print two times in ms, and close it again.

    `painted` is from `began_ns` (the monotonic clock) to the first paint, `usable` to the plan
    of the open store.
    """

    def tell(what: str) -> None:
        print(what, (time.monotonic_ns() - began_ns) / 1e6, flush=True)

    paths = find_paths(Path(folder))
    make_folders(paths)
    launch = Launch(paths, choose_profile(paths.profiles, None), SystemClock())
    app = make_application(launch)
    start = Start(app, launch)
    start.painted.connect(lambda: tell("painted"))
    start.usable.connect(lambda: tell("usable"))
    start.usable.connect(start.window.close)
    start.show()
    app.exec()
