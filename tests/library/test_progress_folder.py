"""The Progress folder of a learner: chosen on each machine, one folder a learner."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.facts.problem import QuizAppError
from quizapp.library.opening import open_store
from quizapp.library.profiles import Profile, choose_profile
from quizapp.library.progress_folder import choose_progress_folder, exchange, progress_folder
from quizapp.library.settings import DeviceSettings, read_device_settings, write_device_settings
from tests.progress.files import answer


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return choose_profile(tmp_path / "profiles", "Minji")


@pytest.fixture
def device(tmp_path: Path) -> Path:
    return tmp_path / "device.toml"


def test_at_first_there_is_none(device: Path, profile: Profile) -> None:
    assert progress_folder(device, profile) is None
    with open_store(profile, "test") as progress:
        assert exchange(progress, device, profile) is None


def test_a_chosen_folder_is_kept_with_the_other_settings(
    tmp_path: Path, device: Path, profile: Profile
) -> None:
    write_device_settings(device, DeviceSettings(theme="dark"))
    (tmp_path / 'my "cloud"').mkdir()

    choose_progress_folder(device, profile, tmp_path / 'my "cloud"')

    assert progress_folder(device, profile) == (tmp_path / 'my "cloud"').resolve()
    assert read_device_settings(device).theme == "dark"

    choose_progress_folder(device, profile, None)

    assert progress_folder(device, profile) is None


def test_two_learners_of_one_machine_have_two_folders(
    tmp_path: Path, device: Path, profile: Profile
) -> None:
    other = choose_profile(tmp_path / "profiles", "Boris")
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    choose_progress_folder(device, profile, tmp_path / "a")
    with pytest.raises(QuizAppError, match="the Progress folder of Minji"):
        choose_progress_folder(device, other, tmp_path / "a")

    choose_progress_folder(device, other, tmp_path / "b")

    assert progress_folder(device, profile) == (tmp_path / "a").resolve()
    assert progress_folder(device, other) == (tmp_path / "b").resolve()


@pytest.mark.parametrize("place", ["journal", "..", "../..", "gone"])
def test_a_folder_that_cannot_be_one_is_refused_with_a_sentence(
    device: Path, profile: Profile, place: str
) -> None:
    profile.journal.mkdir()

    with pytest.raises(QuizAppError) as refused:
        choose_progress_folder(device, profile, profile.folder / place)

    assert refused.value.todo
    assert progress_folder(device, profile) is None


def test_answers_of_one_computer_reach_the_other(tmp_path: Path) -> None:
    (tmp_path / "cloud").mkdir()
    counts: list[tuple[int, int, int]] = []
    for name in ("laptop", "phone"):
        here = choose_profile(tmp_path / name / "profiles", "Minji")
        device = tmp_path / name / "device.toml"
        choose_progress_folder(device, here, tmp_path / "cloud")
        with open_store(here, "test") as progress:
            answer(progress, day=len(counts))
            report = exchange(progress, device, here)
            assert report is not None
            counts.append((report.merged.new, report.written, progress.count()))

    assert counts == [(0, 1, 1), (1, 1, 2)]
