"""What exists anywhere comes back, and nothing newer goes."""

from __future__ import annotations

import random
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from quizapp.progress.backup import make_backup
from quizapp.progress.events import Event
from quizapp.progress.journal_files import line_of
from quizapp.progress.packing import pack
from quizapp.progress.rebuild import Rebuilt, rebuild
from quizapp.progress.recovery import bring_back, lines_of, plan_of, sources_beside
from quizapp.progress.refusals import ProgressInUse, ProgressRefused
from quizapp.progress.salvage import Salvaged, salvage
from tests.progress.files import (
    APP,
    FACT,
    NAME,
    OTHER_FACT,
    a_studied_file,
    answer,
    change,
    opened,
)
from tests.scale import scaled

NOW = datetime(2026, 11, 22, 10, 15)


def a_long_file(folder: Path, answers: int = 400) -> list[Event]:
    """A closed file of many pages."""
    with opened(folder) as progress:
        facts = [f"war:place-{number % 40}/held" for number in range(answers)]
        return [answer(progress, fact, day=number) for number, fact in enumerate(facts)]


def events_of(folder: Path) -> set[Event]:
    with opened(folder) as progress:
        assert progress.verify().is_clean
        assert progress.digest() == progress.digest_from_nothing()
        return set(progress.events())


def built_anew(folder: Path) -> Rebuilt:
    return rebuild(folder / NAME, APP, NOW)


def test_restoring_says_what_comes_back_and_what_stays(tmp_path: Path) -> None:
    path = a_studied_file(tmp_path)
    made = make_backup(path, tmp_path / "backups", NOW)
    change(path, "DELETE FROM event_fact WHERE seq = 2")
    change(path, "DELETE FROM event WHERE seq = 2")
    with opened(tmp_path) as progress:
        newer = answer(progress, day=9)
        plan = plan_of(progress, made.path)

        assert (plan.events, plan.missing, plan.facts, plan.newer) == (9, 1, 1, 1)
        assert plan.from_day == plan.to_day
        assert progress.count() == 9, "looking changes nothing"
        assert [one.new for one in bring_back(progress, [made.path])] == [1]
        assert newer in set(progress.events())
        assert progress.verify().is_clean


def test_a_sound_copy_takes_the_place_of_a_damaged_event(tmp_path: Path) -> None:
    path = a_studied_file(tmp_path)
    make_backup(path, tmp_path / "backups", NOW)
    with opened(tmp_path) as progress:
        before = progress.digest()
    change(path, "UPDATE event SET data = data || ' ' WHERE n IN (2, 3)")

    with opened(tmp_path) as progress:
        assert len(progress.verify().damaged) == 2
        bring_back(progress, sources_beside(path))
        assert progress.verify().is_clean
        assert progress.digest() == before


@pytest.mark.parametrize("hurt", ["cut in half", "no database", "empty", "gone"])
def test_a_file_that_cannot_be_used_comes_back_from_backup_and_journal(
    tmp_path: Path, hurt: str
) -> None:
    events = a_long_file(tmp_path)
    path = tmp_path / NAME
    make_backup(path, tmp_path / "backups", NOW)
    with opened(tmp_path) as progress:
        later = [answer(progress, FACT, day=900), answer(progress, OTHER_FACT, day=901)]
    (tmp_path / "journal").mkdir()
    (tmp_path / "journal" / "2026-11.jsonl").write_bytes(b"".join(map(line_of, later)))
    whole = path.read_bytes()
    if hurt == "gone":
        path.unlink()
    else:
        left = {"cut in half": whole[: len(whole) // 2], "no database": b"x" * 9999, "empty": b""}
        path.write_bytes(left[hurt])

    report = built_anew(tmp_path)

    assert events_of(tmp_path) == {*events, *later}
    assert report.events == len(events) + 2
    assert report.gaps == ()
    assert report.kept.exists() == (hurt != "gone")
    assert sum(one.new for one in report.found) == report.events


def test_without_any_copy_what_can_be_read_comes_back(tmp_path: Path) -> None:
    """A third of the pages is wiped: SQLite reads some rows, the bytes of others stand there."""
    events = a_long_file(tmp_path)
    path, chance = tmp_path / NAME, random.Random(3)
    pages = bytearray(path.read_bytes())
    for page in range(1, len(pages) // 4096):
        if chance.random() < 0.33:
            pages[page * 4096 : (page + 1) * 4096] = bytes(4096)
    path.write_bytes(pages)

    report = built_anew(tmp_path)

    with opened(tmp_path) as progress:
        came = set(progress.events())
        assert progress.verify().gaps == report.gaps
    assert came <= set(events)
    whole = {event for event in events if pack(event.data) in bytes(pages)}
    assert whole <= came
    assert len(whole) > 100
    missing = sum(gap.to_n - gap.from_n + 1 for gap in report.gaps)
    assert missing >= max(event.n for event in came) - len(came) > 0
    assert f"{missing} events could not be found" in " ".join(report.sentences)


def test_answers_that_were_not_merged_into_the_file_yet_come_back(tmp_path: Path) -> None:
    path = tmp_path / "kept" / NAME
    path.parent.mkdir()
    with opened(tmp_path) as progress:
        stored = answer(progress)
        for suffix in ("", "-wal"):  # as a killed program leaves them
            shutil.copy(tmp_path / (NAME + suffix), path.with_name(NAME + suffix))
    path.write_bytes(b"x" * 8192)

    built_anew(path.parent)

    assert events_of(path.parent) == {stored}


def test_what_was_kept_of_an_earlier_damage_is_read_again(tmp_path: Path) -> None:
    events = a_long_file(tmp_path, 30)
    shutil.move(tmp_path / NAME, tmp_path / "progress.damaged-2026-01-01-000000.sqlite")
    (tmp_path / NAME).write_bytes(b"x" * 9999)

    built_anew(tmp_path)

    assert events_of(tmp_path) == set(events)


def test_a_file_in_use_is_not_built_anew(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        stored = answer(progress)
        with pytest.raises(ProgressInUse):
            built_anew(tmp_path)
        assert list(progress.events()) == [stored]


def test_a_damaged_file_never_gives_a_wrong_event(tmp_path: Path) -> None:
    events = {event.id: event.data for event in a_long_file(tmp_path, 60)}
    whole, chance = (tmp_path / NAME).read_bytes(), random.Random(5)
    hurt = tmp_path / "hurt.sqlite"
    for _time in range(scaled(40, 500)):
        pages = bytearray(whole)
        for _flip in range(20):
            bit = chance.randrange(len(pages) * 8)
            pages[bit // 8] ^= 1 << bit % 8
        hurt.write_bytes(pages)
        found = list(salvage(hurt, Salvaged()))
        assert all(events[line.id] == line.data for line in found)
        assert len({line.id for line in found}) >= len(events) - 25


def test_a_file_of_another_kind_gives_nothing(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear quizapp,\n")
    assert list(lines_of(tmp_path / "letter.txt")) == []
    assert list(lines_of(tmp_path / "nothing")) == []


def test_an_open_file_that_turns_out_damaged_is_refused_with_the_way_out(tmp_path: Path) -> None:
    a_studied_file(tmp_path)
    (tmp_path / NAME).write_bytes(b"SQLite format 3\x00" + b"x" * 9000)
    with pytest.raises(ProgressRefused):
        opened(tmp_path)
