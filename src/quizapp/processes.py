"""How another process of this program is started, to do some of its work."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def start_beside(module: str, *said: str, talks: bool = False) -> subprocess.Popen[bytes]:
    """Run one of our modules in a process of its own, told what it is `said`.

    With `talks` its input and output are pipes, else there are none. Raises OSError where no such
    process can be had: a packaged program would open its window once more.
    """
    if getattr(sys, "frozen", False) or not sys.executable:
        raise OSError("this program cannot be started a second time")
    ends = subprocess.PIPE if talks else subprocess.DEVNULL
    return subprocess.Popen(
        [sys.executable, "-P", "-m", module, *said],
        stdin=ends,
        stdout=ends,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _environment() -> dict[str, str]:
    """Ours, and where this program's code lies."""
    here = str(Path(__file__).parents[1])
    known = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": os.pathsep.join([here, known] if known else [here])}
