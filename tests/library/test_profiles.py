"""Profiles: made without a question, found by name, never lost for a spoilt label."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.facts.problem import QuizAppError
from quizapp.library.profiles import FIRST_NAME, choose_profile, list_profiles


def test_the_first_start_makes_a_profile_without_asking(tmp_path: Path) -> None:
    profile = choose_profile(tmp_path / "profiles", None)

    assert profile.name == FIRST_NAME
    assert list_profiles(tmp_path / "profiles") == (profile,)


def test_a_name_finds_its_profile_whatever_its_case(tmp_path: Path) -> None:
    made = choose_profile(tmp_path, "Minji")

    assert choose_profile(tmp_path, "minji ") == made


def test_without_a_name_the_last_used_profile_is_taken(tmp_path: Path) -> None:
    choose_profile(tmp_path, "Anna")
    boris = choose_profile(tmp_path, "Boris")

    assert choose_profile(tmp_path, None, last=boris.id) == boris


@pytest.mark.parametrize("name", ["", "   ", "a" * 61, "two\x00lives"])
def test_a_name_that_cannot_be_shown_is_refused_and_nothing_is_made(
    tmp_path: Path, name: str
) -> None:
    with pytest.raises(QuizAppError):
        choose_profile(tmp_path, name)

    assert list_profiles(tmp_path) == ()


def test_a_name_with_quotes_comes_back_as_it_was(tmp_path: Path) -> None:
    choose_profile(tmp_path, 'The "old" \\ new')

    assert list_profiles(tmp_path)[0].name == 'The "old" \\ new'


def test_progress_with_a_spoilt_label_is_still_found(tmp_path: Path) -> None:
    profile = choose_profile(tmp_path, "Minji")
    profile.progress.write_bytes(b"progress")
    (profile.folder / "profile.toml").write_text("name = ", encoding="utf-8")

    found = list_profiles(tmp_path)

    assert [one.id for one in found] == [profile.id]


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "profiles").write_text("a file is in the way", encoding="utf-8")

    with pytest.raises(QuizAppError, match="could not be kept"):
        choose_profile(tmp_path / "profiles", None)
