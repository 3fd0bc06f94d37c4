"""Killed at any instant, the program has lost no answer that it called saved."""

from __future__ import annotations

import random
import subprocess
import time
from pathlib import Path

from tests.program import asked, command, environment, saved_ids
from tests.scale import scaled

ANSWERS = "\n" * 400  # "I don't know" answers every form of question
LONGEST_RUN = 1.2


def test_every_answer_called_saved_survives_a_kill_at_any_instant(tmp_path: Path) -> None:
    instants = random.Random(1945)
    acknowledged: list[str] = []

    for day in range(scaled(3, 50)):
        acknowledged += _killed_session(tmp_path, day, instants.uniform(0.3, LONGEST_RUN))

    ids = asked("--data", tmp_path, "progress", "ids").stdout.split()
    assert len(acknowledged) > scaled(3, 50)
    assert set(acknowledged) <= set(ids)
    assert len(ids) == len(set(ids))
    verified = asked("--data", tmp_path, "progress", "verify")
    assert verified.returncode == 0, verified.stdout


def _killed_session(data: Path, day: int, seconds: float) -> list[str]:
    """The ids that one session called saved before it was killed.

    The time runs from the first saved answer, so that the kill falls among answers and not into
    the start of the interpreter; every session studies a day of its own.
    """
    now = f"2027-{1 + day // 28:02d}-{1 + day % 28:02d}T12:00:00+00:00"
    words = command("--data", data, "study", "--terminal", "--seed", str(day), "--now", now)
    with subprocess.Popen(
        words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(ANSWERS.encode())
        process.stdin.flush()
        printed = _until_saved(process)
        time.sleep(seconds * _spread(day))
        process.kill()
        printed += process.stdout.read()
    return saved_ids(printed.decode())


def _until_saved(process: subprocess.Popen[bytes]) -> bytes:
    assert process.stdout is not None
    printed = b""
    for line in process.stdout:
        printed += line
        if line.startswith(b"saved "):
            break
    return printed


def _spread(day: int) -> float:
    """Half of the kills fall within a few milliseconds of an answer, half later."""
    return 0.02 if day % 2 else 0.2
