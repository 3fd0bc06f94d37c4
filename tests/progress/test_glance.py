"""What home shows before the store is open: trusted, of today, and cheap to read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from quizapp.progress.glance import Glance, read_glance
from tests.progress.files import NAME, answer, change, moment, opened

TODAY = moment().day
GLANCE = Glance(TODAY, '{"sentence":"12 minutes"}', '{"prompt":"Which port?"}')
TOMORROW = GLANCE._replace(day=TODAY + 1, home="{}")


def kept(folder: Path, *glances: Glance) -> Path:
    with opened(folder) as progress:
        answer(progress)
        progress.keep_glances(glances or (GLANCE,))
    return folder / NAME


def test_what_was_prepared_for_a_day_is_read_on_that_day(tmp_path: Path) -> None:
    path = kept(tmp_path, GLANCE, TOMORROW)

    assert read_glance(path, TODAY) == GLANCE
    assert read_glance(path, TODAY + 1) == TOMORROW


def test_it_is_stale_on_a_day_it_was_not_made_for(tmp_path: Path) -> None:
    assert read_glance(kept(tmp_path), TODAY + 1) is None


def test_it_is_stale_after_the_next_event(tmp_path: Path) -> None:
    path = kept(tmp_path)
    with opened(tmp_path) as progress:
        answer(progress)

    assert read_glance(path, TODAY) is None


def test_it_is_read_beside_a_running_program(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        progress.keep_glances([GLANCE])

        assert read_glance(progress.path, TODAY) == GLANCE


def test_what_is_kept_later_takes_the_place_of_all_before(tmp_path: Path) -> None:
    path = kept(tmp_path, GLANCE, TOMORROW)
    with opened(tmp_path) as progress:
        progress.keep_glances([TOMORROW])

    assert read_glance(path, TODAY) is None
    assert read_glance(path, TODAY + 1) == TOMORROW


@pytest.mark.parametrize(
    "sql",
    [
        'UPDATE glance SET home = \'{"sentence":"13 minutes"}\'',
        "UPDATE glance SET question = question || ' '",
        "UPDATE glance SET sum = x'00'",
        "UPDATE glance SET home = x'ff'",
        "DROP TABLE glance",
    ],
)
def test_a_row_that_cannot_be_trusted_is_not_shown(tmp_path: Path, sql: str) -> None:
    path = kept(tmp_path)
    change(path, sql)

    assert read_glance(path, TODAY) is None


def test_a_missing_or_damaged_file_has_no_glance(tmp_path: Path) -> None:
    assert read_glance(tmp_path / NAME, TODAY) is None
    (tmp_path / NAME).write_bytes(b"no database " * 500)
    assert read_glance(tmp_path / NAME, TODAY) is None


def test_reading_it_needs_no_more_than_the_standard_library() -> None:
    """Home is painted before the store is there; `-X importtime` says what it would cost."""
    code = (
        "import sys; before = set(sys.modules); import quizapp.progress.glance; "
        "print(*sorted(name for name in set(sys.modules) - before))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = said.stdout.split()

    assert {name for name in loaded if name.startswith("quizapp")} == {
        "quizapp",
        "quizapp.progress",
        "quizapp.progress.glance",
    }
    assert not {"pydantic_core", "fsrs", "json"} & set(loaded)
