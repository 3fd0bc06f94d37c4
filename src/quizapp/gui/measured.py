"""A start with a watch beside it, for `benchmarks/start.py`."""

from __future__ import annotations

import time
from pathlib import Path

from quizapp.gui.start import spare_imports


def run_measured(began_ns: int, folder: str) -> None:
    """Open the window on the data in `folder`, print three times in ms, and close it again.

    From `began_ns` (the monotonic clock): `painted` to the first paint, `usable` to the home on
    which Enter shows the first question of the day, `open` to the plan of the open store.
    """
    spare_imports()
    from quizapp.gui.launch import Launch  # noqa: PLC0415
    from quizapp.gui.starting import Start, make_application  # noqa: PLC0415
    from quizapp.library.profiles import choose_profile  # noqa: PLC0415
    from quizapp.paths import find_paths, make_folders  # noqa: PLC0415
    from quizapp.study.clock import SystemClock  # noqa: PLC0415

    def tell(what: str) -> None:
        print(what, (time.monotonic_ns() - began_ns) / 1e6, flush=True)

    paths = find_paths(Path(folder))
    make_folders(paths)
    launch = Launch(paths, choose_profile(paths.profiles, None), SystemClock())
    app = make_application()
    start = Start(app, launch)
    start.painted.connect(lambda: tell("painted"))
    start.furnished.connect(lambda: tell("usable"))
    start.usable.connect(lambda: tell("open"))
    start.usable.connect(start.window.close)
    start.show()
    app.exec()
