"""A long soak: question after question through the real window, store and deck on disk.

Run as a process of its own, so that what other tests left behind is not weighed:
`python -m tests.gui.soak 10000` prints one line of JSON.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import tempfile
from collections import deque
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler

from quizapp.gui.collector import give_back
from quizapp.gui.launch import Launch
from quizapp.gui.touring import Hands, TourClock, TourOrder
from quizapp.library.profiles import choose_profile
from quizapp.memory.moment import MS_PER_DAY
from quizapp.paths import find_paths, make_folders
from quizapp.questions.asking import ask, ways
from quizapp.study.desk import Desk
from tests.gui.stage import ENTER, NOON

SESSION = 20
"""Questions of a session. What a page of its end shows is then the same size all along."""
_WAKES = "anon_inode:[eventfd]"
HOMES = 5
"""Of so many homes the fewest open files count: a journal or a backup is open for a moment."""
WARM_UP = 0.3
"""The share of the questions after which growth is weighed: what is read once is read by then."""
PAGES = (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_7)
"""Each is opened once at first: the first question on a map may come after thousands."""


def soak(questions: int, folder: Path) -> dict[str, object]:
    """Answer so many questions; memory in MB at the warm-up's end and the end, and the rest."""
    warnings: list[str] = []
    paths = find_paths(folder)
    make_folders(paths)
    clock = TourClock(NOON)
    hands = Hands(TourOrder(folder), clock)
    profile = choose_profile(paths.profiles, "Soak")
    with hands.window(Launch(paths, profile, clock, limit=SESSION, seed=5)) as start:
        _listen(warnings)
        conductor = start.conductor
        assert conductor is not None
        _ask_everything(conductor.desk)
        _open_everything(hands)
        asked = 0
        weights: list[float] = []
        open_files: list[int] = []
        at_home: deque[int] = deque(maxlen=HOMES)
        while asked < questions:
            conductor.start(0)
            while conductor.question is not None and asked < questions:
                _answer(hands, right=asked % 4 != 3)
                asked += 1
                if asked in (round(questions * WARM_UP), questions):
                    weights.append(_weight())
            hands.press(Qt.Key.Key_Escape)
            conductor.show_home()
            at_home.append(_descriptors())
            if len(open_files) < len(weights):
                open_files.append(min(at_home))
            clock.move(MS_PER_DAY)
        answered = asked
    return {
        "answered": answered,
        "mb": weights,
        "descriptors": open_files,
        "warnings": warnings,
    }


def _ask_everything(desk: Desk) -> None:
    """What is worked out of a deck once and kept, some 20 MB, is no growth: let it all be there.

    A learner meets ten new facts a day, so it would come little by little until the very end.
    """
    for deck in desk.decks():
        for fact in deck.askable:
            for way in ways(deck, fact):
                for rung in way.rungs:
                    ask(deck, fact, way.form, rung, way.direction, seed=0)


def _open_everything(hands: Hands) -> None:
    for page in PAGES:
        hands.press(page, Qt.KeyboardModifier.AltModifier)
        hands.settle()
    conductor = hands.start.conductor
    assert conductor is not None
    conductor.show_home()


def _answer(hands: Hands, *, right: bool) -> None:
    """Answer the question in front, and go on; it must be another one then."""
    question = hands.question
    hands.give(question, right=right)
    hands.press(ENTER)
    hands.press(ENTER)
    assert hands.question is not question, "a question could not be left by its keys"


def _listen(warnings: list[str]) -> None:
    def note(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if kind is not QtMsgType.QtDebugMsg:
            warnings.append(words)

    qInstallMessageHandler(note)


def _weight() -> float:
    gc.collect()
    give_back()  # as the window does after such a collection
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="utf-8").splitlines()
    found = next(line for line in lines if line.startswith("Private_Dirty:"))
    return int(found.split()[1]) / 1024


def _descriptors() -> int:
    """How many are open, without those by which Qt's threads wake each other: the pool ends its
    threads when they have had nothing to do for half a minute, and begins them again."""
    folder = Path("/proc/self/fd")
    names = []
    for one in os.listdir(folder):
        with suppress(OSError):  # the folder itself is open while it is listed
            names.append(os.readlink(folder / one))
    return sum(name != _WAKES for name in names)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as kept:
        print(json.dumps(soak(int(sys.argv[1]), Path(kept))))
