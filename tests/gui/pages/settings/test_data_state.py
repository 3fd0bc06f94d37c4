"""What is said of a learner's data."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from quizapp.gui.pages.settings.data_state import (
    checked_said,
    exchanged_said,
    last_backup_said,
    offer_of,
)
from quizapp.progress.reports import FolderReport, Gap, MergeReport, VerifyReport

TODAY = date(2026, 11, 22)


def test_a_clean_check_says_how_much_was_read():
    said = checked_said(VerifyReport(events=4812, facts=300))

    assert said == ("All is well: 4812 events about 300 facts were read and folded again.",)


def test_a_check_names_every_kind_of_fault():
    report = VerifyReport(10, 2, damaged=("ab",), gaps=(Gap("w", 3, 5),), wrong_days=(1,))

    said = " ".join(checked_said(report))

    assert "Something is wrong." in said
    assert "1 event is damaged" in said
    assert "3 events are missing" in said
    assert "1 kept number was wrong" in said


def test_what_came_in_and_what_was_refused_is_said():
    merged = MergeReport(files=2, new=7, remarks=("A line is too long.",))

    said = exchanged_said(FolderReport(merged, written=1))

    assert said[0] == "7 new events came in."
    assert said[-1] == "A line is too long."


def test_a_copy_that_has_nothing_new_brings_nothing_back():
    offer = offer_of(
        Path("2026-11-22-073346.sqlite"), events=10, missing=0, newer=4, days=(None, None)
    )

    assert not offer.brings
    assert offer.title == "Copy of 2026-11-22, 07:33"
    assert "4 events that only the present progress has stay" in offer.sentence


def test_the_last_copy_is_told_in_days():
    assert last_backup_said(date(2026, 11, 21), TODAY) == "last copy yesterday"
    assert last_backup_said(date(2026, 11, 2), TODAY) == "last copy 20 days ago"
    assert last_backup_said(None, TODAY) == "no copy yet"
