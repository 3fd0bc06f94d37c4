"""The program as a black box: its command line in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
DECKS = sorted(path.parent for path in (ROOT / "decks").glob("*/deck.yaml"))
"""Every deck that is shipped."""
STRAITS = Path(__file__).parent / "decks" / "straits"
"""A deck invented for these tests, with every construct of the format."""
JUDGED = (*DECKS, STRAITS)


def smallest(count: int) -> tuple[Path, ...]:
    """The smallest of the judged decks: what is tried there takes little time."""
    return tuple(sorted(JUDGED, key=_size)[:count])


def _size(deck: Path) -> int:
    return sum(path.stat().st_size for path in deck.rglob("*.yaml"))


@cache
def question_lines(deck: Path, seed: int, hash_seed: int = 0) -> tuple[str, ...]:
    """The questions of a deck that does not change; asked for once a test run."""
    return ask_program(deck, seed, hash_seed)


def ask_program(deck: Path, seed: int, hash_seed: int = 0) -> tuple[str, ...]:
    """What `quizapp questions DECK --seed N --json` prints, line by line."""
    command = [sys.executable, "-m", "quizapp", "questions", str(deck), "--seed", str(seed)]
    search = os.pathsep.join(filter(None, (str(ROOT / "src"), os.environ.get("PYTHONPATH"))))
    ran = subprocess.run(
        [*command, "--json"],
        env={**os.environ, "PYTHONPATH": search, "PYTHONHASHSEED": str(hash_seed)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, f"{' '.join(command)} ended with {ran.returncode}:\n{ran.stderr}"
    return tuple(ran.stdout.splitlines())
