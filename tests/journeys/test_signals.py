"""Ended by any signal at any instant: no acknowledged answer is lost or doubled, in file or
journal, and the end comes within two seconds."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from quizapp.progress.journal_files import FileRead, sound_lines
from tests.program import asked, command, environment, quizapp, saved_ids
from tests.scale import scaled

ANSWERS = "\n" * 400  # "I don't know" answers every form of question
SIGNALS = ("SIGKILL", "SIGTERM", "SIGHUP")
LONGEST_END_S = 2.0

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


@pytest.mark.parametrize("name", SIGNALS)
def test_answers_called_saved_are_in_file_and_journal_after_a_signal(
    tmp_path: Path, name: str
) -> None:
    instants = random.Random(name)
    acknowledged: list[str] = []
    for day in range(scaled(1, 30)):
        acknowledged += _ended_session(tmp_path, day, name, instants.uniform(0.0, 0.4))

    _next_start(tmp_path)

    ids = asked("--data", tmp_path, "progress", "ids").stdout.split()
    assert len(acknowledged) >= scaled(1, 30)
    assert set(acknowledged) <= set(ids)
    assert len(ids) == len(set(ids))
    assert sorted(_in_journal(tmp_path)) == sorted(ids)
    verified = asked("--data", tmp_path, "progress", "verify")
    assert verified.returncode == 0, verified.stdout


def _ended_session(data: Path, day: int, name: str, seconds: float) -> list[str]:
    """The ids that one session called saved before the signal came."""
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
        printed = b""
        for line in process.stdout:
            printed += line
            if line.startswith(b"saved "):
                break
        time.sleep(seconds)
        process.send_signal(getattr(signal, name))
        sent = time.monotonic()
        printed += process.stdout.read()
        process.wait()
        assert time.monotonic() - sent < LONGEST_END_S
    return saved_ids(printed.decode())


def _next_start(data: Path) -> None:
    words = ("--data", data, "--now", "2028-01-01T12:00:00+00:00", "study", "--terminal")
    done = quizapp(*words, given=":quit\n")
    assert done.returncode == 0, done.stderr


def _in_journal(data: Path) -> list[str]:
    paths = sorted(data.glob("profiles/*/journal/*/*.jsonl*"))
    return [line.id.hex() for path in paths for line in sound_lines(FileRead(path))]
