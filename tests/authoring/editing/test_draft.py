"""A draft writes at once, only what changed, and finds its way back."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.authoring.editing.changes import (
    Add,
    Clash,
    Head,
    Move,
    NewChapter,
    Remove,
    Rename,
    Several,
    Write,
)
from quizapp.authoring.editing.draft import Draft
from quizapp.decks.contents import Content
from quizapp.facts.problem import QuizAppError
from tests.authoring.editing.ports import LANDINGS, a_draft, raw

LANDED = "1-landings.yaml"


def began(draft: Draft, topic: str, day: str, base: bool = True) -> Write:
    """Let a landing begin on another day, written as the form of the editor would."""
    body = draft.text.body(topic)
    changed: dict[str, Content] = {**body, "began": day}
    return Write(topic, changed, body if base else None, ("began",))


def test_a_change_is_in_the_file_at_once_and_touches_its_line_only(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)

    draft.do(began(draft, "seishin", "1945-08-14"))

    assert raw(draft) == LANDINGS.replace("1945-08-13", "1945-08-14")


def test_undo_gives_every_byte_back_and_redo_takes_it_again(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    draft.do(began(draft, "rashin", "1945-08-10"))
    changed = raw(draft)

    draft.undo()
    assert raw(draft) == LANDINGS

    assert draft.redo().topic == "rashin"
    assert raw(draft) == changed


def test_the_way_back_outlives_the_program(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    draft.do(began(draft, "seishin", "1945-08-14"))
    draft.rest()
    draft.do(began(draft, "seishin", "1945-08-15"))

    again = a_draft(tmp_path)
    again.undo()
    again.undo()

    assert raw(again) == LANDINGS
    assert not again.can_undo
    assert again.can_redo


def test_what_is_typed_into_one_field_in_a_row_is_one_step(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    for day in ("1945", "1945-08", "1945-08-14"):
        draft.do(began(draft, "seishin", day))

    draft.undo()

    assert raw(draft) == LANDINGS
    assert not draft.can_undo


def test_after_a_rest_the_same_field_is_a_step_of_its_own(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    draft.do(began(draft, "seishin", "1945-08-14"))
    draft.rest()
    draft.do(began(draft, "seishin", "1945-08-15"))

    draft.undo()

    assert draft.text.body("seishin")["began"] == "1945-08-14"


def test_a_new_change_forgets_what_was_undone(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    draft.do(began(draft, "seishin", "1945-08-14"))
    draft.undo()
    draft.do(began(draft, "yuki", "1945-08-10"))

    assert not draft.can_redo
    with pytest.raises(QuizAppError, match="nothing to put back"):
        draft.redo()


def test_a_change_from_outside_in_another_topic_is_merged(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    mine = began(draft, "seishin", "1945-08-14")
    path = draft.folder / LANDED
    path.write_text(LANDINGS.replace("the Yuki landing", "the landing at Yuki"), "utf-8")

    done = draft.do(mine)

    assert done.outside == ("yuki",)
    assert "the landing at Yuki" in raw(draft)
    assert "1945-08-14" in raw(draft)


def test_the_same_topic_changed_outside_is_a_clash_with_both_versions(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    mine = began(draft, "seishin", "1945-08-14")
    theirs = LANDINGS.replace("1945-08-13", "1945-08-20")
    (draft.folder / LANDED).write_text(theirs, "utf-8")

    with pytest.raises(Clash) as clash:
        draft.do(mine)

    assert clash.value.mine["began"] == "1945-08-14"
    assert clash.value.theirs["began"] == "1945-08-20"
    assert raw(draft) == theirs


def test_steps_beside_a_change_from_outside_can_still_be_taken_back(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    draft.do(began(draft, "yuki", "1945-08-10"))
    outside = raw(draft).replace("# Landings go", "# All the landings go")
    (draft.folder / LANDED).write_text(outside, "utf-8")

    assert draft.look_outside() == ()
    draft.undo()

    assert raw(draft) == LANDINGS.replace("# Landings go", "# All the landings go")


def test_a_step_that_another_program_wrote_over_cannot_be_taken_back(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    draft.do(began(draft, "yuki", "1945-08-10"))
    (draft.folder / LANDED).write_text(raw(draft).replace("08-10", "08-09"), "utf-8")

    draft.look_outside()

    assert not draft.can_undo


def test_a_deck_changed_while_the_program_was_away_has_no_way_back(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    draft.do(began(draft, "yuki", "1945-08-10"))
    (draft.folder / LANDED).write_text(f"{raw(draft)}# Afterwards.\n", "utf-8")

    assert not a_draft(tmp_path).can_undo


def test_a_damaged_journal_costs_only_the_way_back(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    draft.do(began(draft, "yuki", "1945-08-10"))
    for path in (tmp_path / "journals").iterdir():
        path.write_text('{"format": 1, "steps": 7}', "utf-8")

    assert not a_draft(tmp_path).can_undo


def test_a_new_chapter_is_taken_back_with_its_file(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    draft.do(NewChapter("3-names.yaml", "Names"))
    assert raw(draft, "3-names.yaml") == "chapter: Names\n"

    draft.undo()
    assert not (draft.folder / "3-names.yaml").exists()

    draft.redo()
    assert raw(draft, "3-names.yaml") == "chapter: Names\n"


def test_several_changes_are_done_and_undone_as_one(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    both = Several((began(draft, "yuki", "1945-08-10"), began(draft, "rashin", "1945-08-09")))

    draft.do(both)
    draft.undo()

    assert raw(draft) == LANDINGS


def test_topics_come_go_move_and_get_other_ids(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    draft.do(Add("genzan", LANDED, {"is": "landing", "name": "the Genzan landing"}, "seishin"))
    draft.do(Rename("genzan", "wonsan"))
    draft.do(Move("wonsan", "2-places.yaml"))
    assert draft.text.home("wonsan").file == "2-places.yaml"

    draft.do(Remove("wonsan"))
    with pytest.raises(QuizAppError, match="still named"):
        draft.do(Remove("najin"))

    assert raw(draft) == LANDINGS


def test_the_header_is_changed_as_topics_are(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)

    draft.do(Head("title", "Harbours"))

    assert "title: Harbours\n" in raw(draft, "deck.yaml")
    assert raw(draft, "deck.yaml").startswith("# The deck of the tests.")
