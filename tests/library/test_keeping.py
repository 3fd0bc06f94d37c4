"""A backup a day by itself, and a damaged file built anew."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from quizapp.library.keeping import back_up, back_up_if_due, build_anew
from quizapp.library.profiles import Profile, choose_profile
from quizapp.progress.store import open_progress
from tests.progress.files import APP, an_answer_to, moment

NOW = datetime(2026, 11, 22, 10, 15)


def a_learner(folder: Path) -> Profile:
    profile = choose_profile(folder / "profiles", "Minji")
    with open_progress(profile.progress, app=APP) as progress:
        progress.answered(an_answer_to(), moment())
    return profile


def test_the_day_has_one_backup_however_often_it_is_asked_for(tmp_path: Path) -> None:
    minji = a_learner(tmp_path)
    made = [back_up_if_due(minji, NOW + timedelta(hours=hours)) for hours in (0, 3, 24)]

    assert [one is not None for one in made] == [True, False, True]


def test_a_learner_who_never_began_needs_no_backup(tmp_path: Path) -> None:
    assert back_up_if_due(choose_profile(tmp_path / "profiles", "Anna"), NOW) is None


def test_a_damaged_file_is_built_anew_from_its_backup(tmp_path: Path) -> None:
    minji = a_learner(tmp_path)
    back_up(minji, NOW)
    minji.progress.write_bytes(b"spoilt" * 2000)

    told = " ".join(build_anew(minji, NOW).sentences)

    assert "built anew with 1 event." in told
    assert "1 event came from backups/2026-11-22-101500.sqlite." in told
    with open_progress(minji.progress, app=APP) as progress:
        assert progress.verify().is_clean
