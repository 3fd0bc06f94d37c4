"""Running the program as a person does: a process of its own, its exit status and its words."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from quizapp.cli.main import main

SOURCE = Path(__file__).resolve().parent.parent / "src"
DAY_ONE = "2026-11-22T18:00:00+00:00"
DAY_TWO = "2026-11-23T18:00:00+00:00"
DAY_THREE = "2026-11-24T18:00:00+00:00"


def environment(**more: str) -> dict[str, str]:
    """The environment of a run from the checkout, without a display."""
    # Without compiled bytecode every start of the program takes three times as long.
    dropped = ("DISPLAY", "WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    return {**kept, "PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen", **more}


def command(*words: str | Path) -> list[str]:
    """The command line of `quizapp WORDS...`."""
    return [sys.executable, "-m", "quizapp", *map(str, words)]


def quizapp(
    *words: str | Path, given: str = "", seconds: float = 60, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run `quizapp WORDS...` to its end with `given` typed in."""
    return subprocess.run(
        command(*words),
        input=given,
        capture_output=True,
        text=True,
        timeout=seconds,
        env=environment(**more),
        check=False,
    )


def asked(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run `quizapp WORDS...` in this process: what only reads need not be started anew."""
    told, complained = io.StringIO(), io.StringIO()
    with redirect_stdout(told), redirect_stderr(complained):
        try:
            status = main([str(word) for word in words])
        except SystemExit as ended:
            status = int(ended.code or 0)
    return subprocess.CompletedProcess(words, status, told.getvalue(), complained.getvalue())


def saved_ids(printed: str) -> list[str]:
    """The event ids that a terminal session said were saved, whole lines only."""
    whole = printed[: printed.rfind("\n") + 1]
    return [line.split()[1] for line in whole.splitlines() if line.startswith("saved ")]
