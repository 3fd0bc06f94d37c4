"""Power fails at any instant: what was acknowledged is there once, in the file and its journal.

The real SQLite and the real journal write through a disk that remembers every write and sync.
Each state that a power cut could have left is laid out again and opened.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from quizapp.progress import connection
from quizapp.progress.journal_files import FileRead, sound_lines
from tests.progress.failing_disk import LIBRARY, Step, Synced
from tests.progress.files import FACT, OTHER_FACT, a_session, answer, moment, opened
from tests.progress.power_cut import (
    Anything,
    Everything,
    Left,
    Nothing,
    left_by,
    remembering,
)
from tests.scale import scaled

pytestmark = pytest.mark.skipif(LIBRARY is None, reason="this Python holds SQLite inside itself")
JOURNAL = "journal"
NORMAL = 1
"""SQLite's word for syncing only before the write-ahead log is moved into the file."""


class Lived(NamedTuple):
    """A learner's evening: what reached the disk, and what was acknowledged after which step."""

    folder: Path
    steps: list[Step]
    acknowledged: list[tuple[int, bytes]]

    def known_after(self, steps: int) -> list[bytes]:
        """What had been acknowledged when so many steps had reached the disk."""
        return [id_ for at, id_ in self.acknowledged if at <= steps]


def an_evening(folder: Path, answers: int) -> Lived:
    """Two sittings with answers, an undo, checkpoints and a journal that is synced in between."""
    acknowledged: list[tuple[int, bytes]] = []
    with remembering(folder) as disk:
        for sitting in range(2):
            with opened(folder, journal=folder / JOURNAL) as progress:
                start = progress.append("session_started", a_session(f"{sitting}"), moment(sitting))
                acknowledged.append((len(disk.remembered), start.id))
                for number in range(answers):
                    fact = (FACT, OTHER_FACT)[number % 2]
                    event = answer(progress, fact, day=sitting, session=f"{sitting}")
                    acknowledged.append((len(disk.remembered), event.id))
                    if number % 4 == 1:
                        progress.checkpoint()
                    if number % 4 == 2:
                        event = progress.undo(event.id, moment(sitting, 700))
                        acknowledged.append((len(disk.remembered), event.id))
                        progress.sharing.written()  # waits until the journal is on disk
        return Lived(folder, disk.remembered, acknowledged)


def instants(lived: Lived) -> list[int]:
    """When the power fails: at syncs and beside them, and at moments drawn from all others."""
    syncs = {at for at, step in enumerate(lived.steps) if isinstance(step, Synced)}
    beside = sorted(syncs | {at + 1 for at in syncs})
    others = sorted(set(range(len(lived.steps) + 1)).difference(beside))
    chance = random.Random(6)
    drawn = chance.sample(beside, min(len(beside), scaled(24, 200)))
    return sorted([*drawn, *chance.sample(others, min(len(others), scaled(12, 100)))])


def laid_out(lived: Lived, files: dict[str, bytes], folder: Path) -> Path:
    """The files that were left, in a folder of their own."""
    folder.mkdir()
    for name, content in files.items():
        path = folder / Path(name).relative_to(lived.folder)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def journalled(folder: Path) -> Iterator[bytes]:
    """The ids of the journal's sound lines; a cut may have spoilt one that was not yet synced."""
    for path in (folder / JOURNAL).glob("*/*.jsonl"):
        yield from (line.id for line in sound_lines(FileRead(path)))


LEFT: dict[str, Callable[[int], Left]] = {
    "nothing": lambda _at: Nothing(),
    "everything": lambda _at: Everything(),
    "anything": Anything,
}


@pytest.mark.parametrize("left", LEFT)
def test_no_instant_of_a_power_cut_loses_or_doubles_an_acknowledged_answer(
    tmp_path: Path, left: str
) -> None:
    """`left` is what reached the disk of all that was not yet synced."""
    (tmp_path / "lived").mkdir()
    lived = an_evening(tmp_path / "lived", scaled(6, 40))
    everything = [id_ for _at, id_ in lived.acknowledged]
    for at in instants(lived):
        files = left_by(lived.steps[:at], LEFT[left](at))
        folder = laid_out(lived, files, tmp_path / str(at))
        with opened(folder, journal=folder / JOURNAL) as progress:
            ids = progress.ids()
            progress.sharing.written()

            assert list(ids) == everything[: len(ids)]
            assert len(ids) >= len(lived.known_after(at))
            assert progress.digest() == progress.digest_from_nothing()
        assert Counter(journalled(folder)) == Counter(ids)


def test_the_replay_finds_what_a_file_loses_that_is_not_synced_with_every_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The instrument itself: where SQLite syncs less often, acknowledged answers are lost."""
    (tmp_path / "lived").mkdir()
    monkeypatch.setitem(connection._PROMISES, "synchronous", NORMAL)
    lived = an_evening(tmp_path / "lived", scaled(6, 40))
    at = lived.acknowledged[4][0]
    folder = laid_out(lived, left_by(lived.steps[:at], Nothing()), tmp_path / "left")
    with opened(folder) as progress:
        assert progress.count() < len(lived.known_after(at))
