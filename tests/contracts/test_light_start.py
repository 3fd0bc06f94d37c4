"""The running program reads compiled statements only: no library that defines tables is loaded.

SQLModel, SQLAlchemy and pydantic together take half a second of processor time and some 45 MB;
pydantic's core, which reads much JSON quickly, takes 5 of them. OpenSSL's hashes would take 3.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.program import DAY_ONE, environment

LIBRARIES = ("sqlmodel", "sqlalchemy", "pydantic", "pydantic_core", "_hashlib")
IN_A_TERMINAL = """
from quizapp.__main__ import main
main(["--data", folder, "study", "--terminal", "--limit", "1", "--now", now])
"""
IN_THE_WINDOW = """
from quizapp.gui.start import spare_imports
spare_imports()

from pathlib import Path
from PySide6.QtCore import Qt
from quizapp.gui.launch import Launch
from quizapp.gui.touring import Hands, TourClock, TourOrder
from quizapp.library.profiles import choose_profile
from quizapp.memory.moment import Moment
from quizapp.paths import find_paths, make_folders

paths = find_paths(Path(folder))
make_folders(paths)
clock = TourClock(Moment(1_795_000_000_000, 540))
hands = Hands(TourOrder(Path(folder)), clock)
launch = Launch(paths, choose_profile(paths.profiles, "Minji"), clock, decks=("august-1945",))
with hands.window(launch) as start:
    start.conductor.start(0)
    hands.settle()
    hands.give(hands.question, right=True)
    hands.press(Qt.Key.Key_Return)
    hands.settle()
"""
COUNTED = """
import sqlite3
(answers,) = sqlite3.connect(next(Path(folder).glob("profiles/*/progress.sqlite"))).execute(
    "SELECT count(*) FROM event WHERE kind = 'answered'"
).fetchone()
print(answers > 0, *sorted(name for name in libraries if sys.modules.get(name)))
"""


@pytest.mark.parametrize("used", [IN_A_TERMINAL, IN_THE_WINDOW], ids=["terminal", "window"])
def test_an_answer_is_asked_for_and_stored_without_the_libraries(tmp_path: Path, used: str) -> None:
    before = (
        "import sys\nfrom pathlib import Path\n"
        f"folder, now, libraries = {str(tmp_path)!r}, {DAY_ONE!r}, {LIBRARIES!r}\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", before + used + COUNTED],
        input="\n" * 5, capture_output=True, text=True, check=False, timeout=120,
        env=environment(),
    )  # fmt: skip

    assert done.stdout.splitlines()[-1:] == ["True"], done.stdout + done.stderr


def test_no_source_of_ours_is_read_and_kept(tmp_path: Path) -> None:
    """PySide6 would, of every module that is imported."""
    before = f"import linecache\nfolder = {str(tmp_path)!r}\n"
    after = "print([name for name in linecache.cache if 'quizapp' in name])"

    done = subprocess.run(
        [sys.executable, "-c", before + IN_THE_WINDOW + after],
        capture_output=True, text=True, check=False, timeout=120, env=environment(),
    )  # fmt: skip

    assert done.stdout.splitlines()[-1:] == ["[]"], done.stdout + done.stderr
