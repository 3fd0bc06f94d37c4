"""The Progress folder: several computers, one learner, whatever a cloud does to the files."""

from __future__ import annotations

import itertools
import secrets
import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from quizapp.memory.rating import Rating
from quizapp.progress import journal as journal_module
from quizapp.progress import merge as merge_module
from quizapp.progress.events import Event
from quizapp.progress.journal import Journal
from quizapp.progress.journal_files import FileRead, sound_lines
from quizapp.progress.shared_folder import FolderAway, FolderNotWritten, exchange
from quizapp.progress.store import Progress
from tests.memory.logs import FACTS
from tests.progress.files import answer, moment, opened
from tests.progress.test_store_properties import assert_same
from tests.scale import scaled


def computer(folder: Path) -> Progress:
    folder.mkdir(exist_ok=True)
    return opened(folder, journal=folder / "journal")


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    (tmp_path / "shared").mkdir()
    return tmp_path / "shared"


def in_folder(shared: Path) -> set[bytes]:
    """The ids of all sound lines in a folder."""
    paths = [path for path in shared.rglob("*") if path.is_file()]
    return {line.id for path in paths for line in sound_lines(FileRead(path))}


def content(shared: Path) -> dict[str, bytes]:
    return {
        path.relative_to(shared).as_posix(): path.read_bytes()
        for path in shared.rglob("*")
        if path.is_file()
    }


def test_two_computers_come_to_the_same(tmp_path: Path, shared: Path) -> None:
    with computer(tmp_path / "a") as a, computer(tmp_path / "b") as b:
        answer(a, day=1)
        answer(b, day=2)
        for one in (a, b, a):
            exchange(one, shared)

        assert a.digest() == b.digest() == a.digest_from_nothing()
        assert a.count() == b.count() == 2


def test_only_files_of_the_own_writer_are_written(tmp_path: Path, shared: Path) -> None:
    with computer(tmp_path / "a") as a, computer(tmp_path / "b") as b:
        answer(a)
        exchange(a, shared)
        before = content(shared)
        answer(b)
        exchange(b, shared)
        after = content(shared)

        assert {name: after[name] for name in before} == before
        assert {name.partition("/")[0] for name in after.keys() - before.keys()} == {b.writer}


def test_an_exchange_of_nothing_new_reads_and_writes_nothing(
    tmp_path: Path, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with computer(tmp_path / "a") as a, computer(tmp_path / "b") as b:
        for one in (a, b, a):
            answer(one)
            exchange(one, shared)
        before = content(shared)
        exchange(a, shared)

        def read(*_args: object) -> Any:
            raise AssertionError("a file was read")

        monkeypatch.setattr(merge_module, "sound_lines", read)
        report = exchange(a, shared)

        assert (report.merged.new, report.written) == (0, 0)
        assert content(shared) == before


def test_only_what_was_added_is_read(tmp_path: Path, shared: Path) -> None:
    with computer(tmp_path / "a") as a, computer(tmp_path / "b") as b:
        for day in range(20):
            answer(a, day=day)
        exchange(a, shared)
        exchange(b, shared)
        answer(a, day=30)
        exchange(a, shared)

        merged = exchange(b, shared).merged

        assert (merged.new, merged.known) == (1, 0)
        assert exchange(b, shared, everything=True).merged.known == 21


@pytest.mark.parametrize("harm", ["cut", "gone", "changed", "emptied"])
def test_what_befalls_the_own_file_in_the_folder_is_mended(
    tmp_path: Path, shared: Path, harm: str
) -> None:
    with computer(tmp_path / "a") as a:
        events = {answer(a, day=day).id for day in range(5)}
        exchange(a, shared)
        (path,) = (path for path in shared.rglob("*") if path.is_file())
        was = path.read_bytes()
        match harm:
            case "cut":
                path.write_bytes(was[:-77])
            case "gone":
                shutil.rmtree(path.parent)
            case "changed":
                path.write_bytes(was[:500] + b"?" + was[501:])
            case "emptied":
                path.write_bytes(b"")

        exchange(a, shared)

        assert in_folder(shared) == events


def test_a_closed_month_takes_the_place_of_the_open_one(
    tmp_path: Path, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    months = ["2026-11"]
    monkeypatch.setattr(Journal.__init__, "__defaults__", (lambda: months[0],))
    monkeypatch.setattr(journal_module, "this_month", lambda: months[0])
    with computer(tmp_path / "a") as a:
        answer(a)
        exchange(a, shared)
    months[0] = "2026-12"
    with computer(tmp_path / "a") as a:
        answer(a, day=30)
        exchange(a, shared)
        names = sorted(path.name for path in shared.rglob("*.*"))

        assert names == ["2026-11.jsonl.gz", "2026-12.jsonl"]
        assert in_folder(shared) == set(a.ids())


def test_a_folder_that_is_away_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    with computer(tmp_path / "a") as a:
        event = answer(a)
        with pytest.raises(FolderAway, match="is not there") as told:
            exchange(a, tmp_path / "stick")

        assert "safe on this computer" in told.value.safe
        (tmp_path / "stick").mkdir()
        exchange(a, tmp_path / "stick")
        assert in_folder(tmp_path / "stick") == {event.id}


def test_a_folder_that_cannot_be_written_is_told_and_is_tried_again(
    tmp_path: Path, shared: Path
) -> None:
    with computer(tmp_path / "a") as a:
        event = answer(a)
        (shared / a.writer).write_text("a file is in the way")
        with pytest.raises(FolderNotWritten, match="could not be put"):
            exchange(a, shared)
        (shared / a.writer).unlink()

        exchange(a, shared)

        assert in_folder(shared) == {event.id}


def test_a_copied_profile_is_seen_in_the_folder_and_all_answers_reach_everybody(
    tmp_path: Path, shared: Path
) -> None:
    with computer(tmp_path / "a") as a:
        answer(a)
        exchange(a, shared)
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    with (
        computer(tmp_path / "a") as a,
        computer(tmp_path / "b") as b,
        computer(tmp_path / "c") as c,
    ):
        for day in range(3):
            answer(a, day=10 + day)
            answer(b, FACTS[1], day=20 + day)
        exchange(a, shared)
        exchange(b, shared)
        assert a.writer != b.writer
        for one in (a, b, a, c):
            exchange(one, shared)

        assert set(a.ids()) == set(b.ids()) == set(c.ids()) == in_folder(shared)
        assert a.count() == 7
        assert a.digest() == b.digest() == c.digest() == c.digest_from_nothing()


class Computers(RuleBasedStateMachine):
    """Three computers and one folder that a cloud spoils, cuts and copies."""

    names = st.sampled_from("abc")

    def __init__(self) -> None:
        super().__init__()
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self.temporary.name)
        self.shared = self.folder / "shared"
        self.shared.mkdir()
        writers = (f"{number:032x}" for number in itertools.count(1))
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(secrets, "token_hex", lambda _bytes: next(writers))
        self.open = {name: computer(self.folder / name) for name in "abc"}
        self.log: list[Event] = []
        self.copies = 0

    @rule(name=names, fact=st.sampled_from(FACTS), rating=st.sampled_from(Rating))
    def answer(self, name: str, fact: str, rating: Rating) -> None:
        self.log.append(answer(self.open[name], fact, rating, day=len(self.log) % 9))

    @precondition(lambda self: self.log)
    @rule(name=names, data=st.data())
    def take_back(self, name: str, data: st.DataObject) -> None:
        known = [event for event in self.log if event.id in set(self.open[name].ids())]
        if known:
            event = data.draw(st.sampled_from(known))
            self.log.append(self.open[name].undo(event.id, moment(9)))

    @rule(name=names)
    def exchange(self, name: str) -> None:
        exchange(self.open[name], self.shared)

    @rule(name=names)
    def come_back(self, name: str) -> None:
        self.open[name].close()
        self.open[name] = computer(self.folder / name)

    @rule(data=st.data(), share=st.integers(0, 1000))
    def spoil(self, data: st.DataObject, share: int) -> None:
        """The cloud has only a part of a file, or gives a conflict copy of it."""
        paths = sorted(path for path in self.shared.rglob("*") if path.is_file())
        if not paths:
            return
        path = data.draw(st.sampled_from(paths))
        held = path.read_bytes()
        if share % 2:
            self.copies += 1
            path.with_name(f"{path.stem} (conflict {self.copies}).txt").write_bytes(held)
        path.write_bytes(held[: len(held) * share // 1000])

    @precondition(lambda self: self.copies < 9)
    @rule(source=names, over=names)
    def copy_the_profile(self, source: str, over: str) -> None:
        """Somebody copies a profile over another that holds nothing of its own."""
        exchange(self.open[over], self.shared)
        exchange(self.open[source], self.shared)
        if source == over or not set(self.open[over].ids()) <= set(self.open[source].ids()):
            return
        for name in (source, over):
            self.open[name].close()
        shutil.rmtree(self.folder / over)
        shutil.copytree(self.folder / source, self.folder / over)
        for name in (source, over):
            self.open[name] = computer(self.folder / name)

    @invariant()
    def nothing_is_lost_where_it_was_answered(self) -> None:
        everywhere = {id_ for progress in self.open.values() for id_ in progress.ids()}
        assert everywhere | in_folder(self.shared) == {event.id for event in self.log}

    def teardown(self) -> None:
        try:
            self.all_come_to_the_same()
        finally:
            self.patch.undo()
            for progress in self.open.values():
                progress.close()
            self.temporary.cleanup()

    def all_come_to_the_same(self) -> None:
        for name in "abcabcabc":
            exchange(self.open[name], self.shared)
        for progress in self.open.values():
            assert_same(progress, self.log)
            assert set(progress.ids()) == {event.id for event in self.log}
            report = progress.verify()
            assert (report.damaged, report.misfiled) == ((), ())


TestComputers = Computers.TestCase
TestComputers.settings = settings(
    max_examples=scaled(8, 60), stateful_step_count=scaled(14, 30), deadline=None
)
