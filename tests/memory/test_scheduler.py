"""Which scheduler the program uses, and what it costs to load."""

from __future__ import annotations

import subprocess
import sys

from quizapp.memory.fsrs_scheduler import FsrsScheduler
from quizapp.memory.scheduler import standard_scheduler


def loaded(code: str, *names: str) -> list[str]:
    """Which of the modules a fresh Python has after running the code."""
    code = f"import sys; {code}; print(*({set(names)!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_it_is_fsrs_and_the_same_one_for_all() -> None:
    assert isinstance(standard_scheduler(), FsrsScheduler)
    assert standard_scheduler() is standard_scheduler()


def test_the_library_is_not_loaded_before_it_is_used() -> None:
    """Home's first picture imports these, and waits for every millisecond of them."""
    rooms = "import quizapp.memory.fold, quizapp.memory.queue, quizapp.memory.forecast"

    assert loaded(rooms, "fsrs", "statistics") == []


def test_the_library_brings_none_of_its_optimizer_with_it() -> None:
    use = "from quizapp.memory.scheduler import standard_scheduler as s; s().interval(3, 0.9)"

    assert loaded(use, "fsrs", "torch", "numpy", "pandas") == ["fsrs"]
