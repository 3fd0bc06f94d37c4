"""From the start of the process to the first paint and to a usable home, beside a bare window.

Each run is a process of its own; the two kinds take turns. The child is told when it was
started, on the clock that all processes share.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
began = int(sys.argv[1])
class Window(QMainWindow):
    def paintEvent(self, event):
        print("painted", (time.monotonic_ns() - began) / 1e6, flush=True)
        QTimer.singleShot(0, app.quit)
app = QApplication(sys.argv[:1])
window = Window()
window.resize(1240, 800)
window.show()
app.exec()
"""
OURS = """
import sys
from quizapp.gui.measured import run_measured
run_measured(int(sys.argv[1]), sys.argv[2])
"""
SOURCE = Path(__file__).resolve().parent.parent / "src"


def main(runs: int = 9) -> None:
    """Print medians and the promised ratio; the first run of each kind warms up."""
    with tempfile.TemporaryDirectory() as folder:
        bare, painted, usable, opened = [], [], [], []
        for _ in range(runs + 1):
            bare.append(_run(BARE, folder)["painted"])
            ours = _run(OURS, folder)
            painted.append(ours["painted"])
            usable.append(ours["usable"])
            opened.append(ours["open"])
    first, ready, plain = median(painted[1:]), median(usable[1:]), median(bare[1:])
    whole = median(opened[1:])
    print(f"{'ms from process start, median of ' + str(runs):<44}")
    print(f"{'bare PySide6 window, first paint':<44}{plain:8.0f}")
    print(
        f"{'quizapp, first paint of home':<44}{first:8.0f}  ratio {first / plain:.2f} (at most 1.5)"
    )
    print(
        f"{'quizapp, home on which Enter begins':<44}{ready:8.0f}  "
        f"ratio {ready / plain:.2f} (at most 3.5)"
    )
    print(f"{'quizapp, store open, plan of now':<44}{whole:8.0f}  ratio {whole / plain:.2f}")


def _run(program: str, folder: str) -> dict[str, float]:
    places = [str(SOURCE), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(places)}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    # An installed program has its bytecode compiled; the warm-up run compiles it here.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
    done = subprocess.run(
        [sys.executable, "-c", program, str(time.monotonic_ns()), folder],
        capture_output=True, text=True, timeout=60, env=environment, check=True,
    )  # fmt: skip
    lines = (line.split() for line in done.stdout.splitlines())
    return {name: float(value) for name, value in lines}
