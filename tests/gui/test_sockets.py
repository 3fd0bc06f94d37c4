"""No network socket is opened on the whole tour; only the local one by which starts meet."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.no_network import can_guard
from tests.scale import PROVING, scaled

ROOT = Path(__file__).resolve().parents[2]
CHAPTERS = ("first", "forms", "places", "troubles") if PROVING else ("troubles",)
LONGEST_S = scaled(240, 1200)

pytestmark = pytest.mark.skipif(not can_guard(), reason="the guard is written for Linux on x86_64")


def played(folder: Path, *chapters: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.gui.no_network", str(folder), *chapters],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=LONGEST_S,
        check=False,
    )


def test_the_guard_ends_a_program_that_opens_a_network_socket(tmp_path: Path) -> None:
    assert played(tmp_path).returncode == -signal.SIGSYS


def test_the_tour_opens_no_network_socket(tmp_path: Path) -> None:
    """Every place and state under `make prove`, a start, a trouble and an end in `make test`."""
    done = played(tmp_path, *CHAPTERS)

    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout.split()[-1]) == len(list(tmp_path.glob("*.png"))) > 0
