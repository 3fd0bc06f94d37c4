"""`quizapp tour`: pictures of a first launch and a session, with no display."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from quizapp.cli.tour import text_size, window_size
from tests.program import quizapp
from tests.scale import PROVING

SHOWN = (
    "first-launch", "first-question", "right", "wrong", "taken-back", "end-of-session",
    "home-afterwards",
)  # fmt: skip
PLAYED = () if PROVING else ("--chapter", "first")
"""All of it takes minutes; one chapter shows that the command does what it says."""


def test_the_tour_leaves_numbered_pictures_of_every_step_and_no_trace_elsewhere(
    tmp_path: Path,
) -> None:
    data, out = tmp_path / "data", tmp_path / "pictures"

    wanted = ("tour", "--out", out, "--size", "1024x700", *PLAYED)
    done = quizapp("--data", data, *wanted, seconds=900 if PROVING else 170)

    assert done.returncode == 0, done.stderr
    pictures = sorted(out.iterdir())
    assert [path.name[:2] for path in pictures] == [f"{n:02d}" for n in range(1, len(pictures) + 1)]
    names = {path.stem[3:] for path in pictures}
    assert names >= set(SHOWN)
    if PROVING:
        assert len({name for name in names if name.endswith("-answered")}) >= 5  # forms
        assert "settings" in names
    assert done.stdout.split() == [str(path) for path in pictures]
    assert all(QImage(str(path)).width() == 1024 for path in pictures)
    assert not data.exists()


@pytest.mark.parametrize(
    ("written", "per_cent"), [("2", 200), ("2.0", 200), ("200", 200), ("150%", 150), ("1", 100)]
)
def test_a_text_size_is_a_factor_or_per_cent(written: str, per_cent: int) -> None:
    assert text_size(written) == per_cent


@pytest.mark.parametrize("written", ["0", "3", "99", "201", "large", ""])
def test_other_text_sizes_are_refused(written: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        text_size(written)


def test_a_window_has_a_size_that_a_screen_can_show() -> None:
    assert window_size("1024x700") == (1024, 700)
    for written in ("1024", "10x10", "99999x700", "axb"):
        with pytest.raises(argparse.ArgumentTypeError):
            window_size(written)
