"""Everything can be taken out as text that gives the same log again."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.memory.fold import digest, fold
from quizapp.progress.events import read_event
from quizapp.progress.export import ExportFailed
from quizapp.progress.stored import PAGE
from tests.progress.files import a_studied_file, answer, opened


def test_a_line_an_event_with_its_id_and_its_bytes(tmp_path: Path) -> None:
    a_studied_file(tmp_path)
    out = tmp_path / "out.jsonl"
    with opened(tmp_path, read_only=True) as progress:
        assert progress.export(out) == progress.count() == 9
        events, said = list(progress.events()), progress.digest()

    lines = out.read_bytes().splitlines()
    assert [line[33:] for line in lines] == [event.data for event in events]
    assert [line[:32].decode() for line in lines] == [event.id.hex() for event in events]
    assert digest(fold(read_event(line[33:]) for line in lines)) == said


def test_many_events_come_out_in_the_order_of_storing(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        facts = [f"war:place-{number}/held" for number in range(2 * PAGE + 1)]
        stored = [answer(progress, fact).id for fact in facts]

        assert [event.id for event in progress.events()] == stored
        assert progress.ids() == tuple(stored)


def test_what_stood_there_is_replaced_whole(tmp_path: Path) -> None:
    a_studied_file(tmp_path)
    out = tmp_path / "out.jsonl"
    out.write_text("older")
    with opened(tmp_path) as progress:
        progress.export(out)

    assert len(out.read_bytes().splitlines()) == 9
    assert [path.name for path in tmp_path.glob("*.new")] == []


def test_a_place_that_cannot_be_written_is_told_and_keeps_what_stood_there(
    tmp_path: Path,
) -> None:
    a_studied_file(tmp_path)
    out = tmp_path / "folder"
    out.mkdir()
    with opened(tmp_path) as progress:
        for place in (out, tmp_path / "gone" / "out.jsonl"):
            with pytest.raises(ExportFailed) as told:
                progress.export(place)
            assert str(place) in str(told.value)

    assert sorted(path.name for path in tmp_path.iterdir() if "new" in path.name) == []
