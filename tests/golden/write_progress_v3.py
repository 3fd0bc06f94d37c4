"""How `progress-v3.sqlite` was made, once: the log of `log-v1.jsonl` in a file of version 3.

It is the promise that every later version opens such a file. A later version of the file gets
one of its own beside it; this one is never edited.

    PYTHONPATH=src python -m tests.golden.write_progress_v3
"""

from __future__ import annotations

import sys
from pathlib import Path

from quizapp.progress.connection import Connection
from quizapp.progress.events import read_event
from quizapp.progress.lock import lock_path
from quizapp.progress.log import Log
from quizapp.progress.migrations import climb
from quizapp.progress.store import open_progress

HERE = Path(__file__).parent
FILE = HERE / "progress-v3.sqlite"


def write(path: Path) -> None:
    """Make the file at `path`, where there must be none."""
    connection = Connection(path, read_only=False)
    climb(connection)
    log = Log(connection)
    with connection.writing():
        for line in (HERE / "log-v1.jsonl").read_bytes().splitlines():
            log.put(read_event(line[33:]))
    connection.close()
    with open_progress(path, app="0.1.0") as progress:
        progress.refold()
    lock_path(path).unlink()


if __name__ == "__main__":
    if FILE.exists():
        sys.exit(f"{FILE.name} is written once and never edited.")
    write(FILE)
