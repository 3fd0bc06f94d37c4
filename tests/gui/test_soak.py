"""Thousands of questions through the real widgets leave nothing behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scale import PROVING, scaled

QUESTIONS = scaled(60, 10_000)
LONGEST_S = scaled(240, 3600)
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def soaked() -> dict[str, list[float]]:
    if not Path("/proc/self/smaps_rollup").exists():
        pytest.skip("this system does not tell what memory a process takes")
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.soak", str(QUESTIONS)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=LONGEST_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(found, dict)
    return found


def test_every_question_was_answered(soaked: dict[str, list[float]]) -> None:
    assert int(str(soaked["answered"])) >= QUESTIONS


def test_qt_says_no_warning(soaked: dict[str, list[float]]) -> None:
    assert soaked["warnings"] == []


def test_no_descriptor_stays_open(soaked: dict[str, list[float]]) -> None:
    early, late = soaked["descriptors"]

    assert late <= early


@pytest.mark.skipif(not PROVING, reason="memory is weighed over thousands: make prove")
def test_memory_grows_by_less_than_a_megabyte_in_a_thousand(
    soaked: dict[str, list[float]],
) -> None:
    early, late = soaked["mb"]

    assert (late - early) / (QUESTIONS * 0.7 / 1000) < 1
