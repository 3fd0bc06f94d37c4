"""A profile goes only with its name, and can be brought back for 30 days."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from quizapp.facts.problem import QuizAppError
from quizapp.library.deleting import (
    bring_back_profile,
    delete_profile,
    deleted_profiles,
    forget_deleted,
)
from quizapp.library.profiles import Profile, choose_profile, list_profiles
from quizapp.progress.refusals import ProgressInUse
from quizapp.progress.store import open_progress
from tests.progress.files import APP, an_answer_to, moment

TODAY = date(2026, 11, 22)


@pytest.fixture
def minji(tmp_path: Path) -> Profile:
    profile = choose_profile(tmp_path / "profiles", "Min Ji")
    with open_progress(profile.progress, app=APP) as progress:
        progress.answered(an_answer_to(), moment())
    return profile


@pytest.mark.parametrize("typed", ["", "min ji", "Minji", "yes"])
def test_another_name_deletes_nothing(minji: Profile, typed: str) -> None:
    with pytest.raises(QuizAppError, match="Nothing was deleted"):
        delete_profile(minji, typed, TODAY)
    assert list_profiles(minji.folder.parent) == (minji,)


def test_a_deleted_profile_comes_back_with_every_answer(minji: Profile) -> None:
    profiles = minji.folder.parent
    delete_profile(minji, " Min  Ji ", TODAY)
    assert list_profiles(profiles) == ()
    ((day, deleted),) = deleted_profiles(profiles)
    assert (day, deleted.name) == (TODAY, "Min Ji")

    assert bring_back_profile(deleted, profiles) == minji
    with open_progress(minji.progress, app=APP) as progress:
        assert progress.count() == 1
        assert progress.verify().is_clean
    assert deleted_profiles(profiles) == ()


@pytest.mark.parametrize(("days", "kept"), [(0, True), (30, True), (31, False)])
def test_it_is_kept_for_thirty_days(minji: Profile, days: int, kept: bool) -> None:
    profiles = minji.folder.parent
    folder = delete_profile(minji, "Min Ji", TODAY)

    assert forget_deleted(profiles, TODAY + timedelta(days=days)) == (not kept)
    assert folder.exists() == kept


def test_a_profile_in_use_is_not_deleted(minji: Profile) -> None:
    with (
        open_progress(minji.progress, app=APP),
        pytest.raises(ProgressInUse),
    ):
        delete_profile(minji, "Min Ji", TODAY)
    assert minji.progress.exists()


def test_other_things_in_that_folder_are_left_alone(minji: Profile) -> None:
    profiles = minji.folder.parent
    delete_profile(minji, "Min Ji", TODAY)
    other = profiles.parent / "deleted" / "my own folder"
    other.mkdir()

    forget_deleted(profiles, TODAY + timedelta(days=400))
    assert other.exists()
