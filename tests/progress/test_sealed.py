"""A profile on a medium that cannot be written opens for browsing; writing is refused."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from quizapp.library.opening import OpenReadOnly, open_for_browsing, open_store
from quizapp.library.profiles import Profile
from quizapp.progress.refusals import OpenedForReading
from tests.progress.files import FACT, NAME, a_studied_file, answer, moment, opened

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights as POSIX knows them")
NOBODY = 65534


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that others may look into; pytest's own are closed to them."""
    made = Path(tempfile.mkdtemp(prefix="quizapp-sealed-"))
    made.chmod(0o755)
    yield made
    made.chmod(0o755)
    shutil.rmtree(made)


def without_rights(folder: Path, do: Callable[[], None]) -> None:
    """Do something as a person who may not write in the folder; rights do not concern root."""
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            do()
            status = 0
        except BaseException:  # noqa: BLE001  the parent sees the status, a person the trace
            traceback.print_exc()
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_it_opens_for_browsing_and_says_all_it_holds(folder: Path) -> None:
    a_studied_file(folder)
    with opened(folder) as progress:
        said = progress.digest(), progress.ids()

    def browse() -> None:
        with open_for_browsing(Profile("p", "Minji", folder), "test") as progress:
            assert (progress.digest(), progress.ids()) == said
            assert progress.states([FACT])[FACT].met_day is not None
            with pytest.raises(OpenedForReading, match="for reading only"):
                progress.append("suspended", {"fact": FACT}, moment(4))

    without_rights(folder, browse)
    assert {path.name for path in folder.iterdir()} == {NAME, "progress.lock"}


def test_what_a_killed_process_left_in_its_log_is_seen_too(folder: Path) -> None:
    (folder / "live").mkdir()
    with opened(folder / "live") as progress:
        ids = tuple(answer(progress, day=day).id for day in range(3))
        for name in (NAME, f"{NAME}-wal"):
            shutil.copy(folder / "live" / name, folder / name)
    shutil.rmtree(folder / "live")

    def browse() -> None:
        with opened(folder, read_only=True) as progress:
            assert progress.ids() == ids

    without_rights(folder, browse)


def test_it_does_not_open_for_learning_and_says_why(folder: Path) -> None:
    a_studied_file(folder)

    def study() -> None:
        with pytest.raises(OpenReadOnly, match="cannot be written"):
            open_store(Profile("p", "Minji", folder), "test")

    without_rights(folder, study)
