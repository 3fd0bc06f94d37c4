"""Compiling a large deck in a process of its own: what reading it takes goes with that process.

Reading the files of a deck of a thousand facts leaves three times as much memory behind as the deck
takes, in holes too small to be given back; its compiled copy leaves little.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from quizapp.processes import start_beside

_LONGEST_S = 60.0


def compile_beside(folder: Path, vocabulary_folder: Path, cache_folder: Path) -> None:
    """Have the compiled copy of a deck made, and wait for it. What goes wrong is never told: then
    there is no copy."""
    folders = (str(one.absolute()) for one in (folder, vocabulary_folder, cache_folder))
    with suppress(OSError), start_beside(__name__, *folders) as process:
        try:
            process.wait(_LONGEST_S)
        except subprocess.TimeoutExpired:
            process.kill()


def main() -> None:
    """Make the compiled copy of the deck in the first folder that was said."""
    from quizapp.decks.cache import compile_copy  # noqa: PLC0415

    folder, vocabulary_folder, cache_folder = map(Path, sys.argv[1:4])
    compile_copy(folder, vocabulary_folder, cache_folder)


if __name__ == "__main__":
    main()
