"""Where quizapp keeps its files, and what it says when a folder cannot be used."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from quizapp.facts.problem import QuizAppError
from quizapp.paths import (
    DATA_VARIABLE,
    ProfilePaths,
    find_paths,
    find_shipped,
    make_folders,
    make_profile_folders,
)


@pytest.fixture(autouse=True)
def no_folder_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(DATA_VARIABLE, raising=False)


def test_a_chosen_folder_takes_everything_along_and_the_caches_too(tmp_path: Path) -> None:
    paths = find_paths(tmp_path)

    assert paths.data == tmp_path
    assert paths.cache == tmp_path / "cache"
    assert paths.decks == tmp_path / "decks"
    assert paths.profiles == tmp_path / "profiles"
    assert paths.log == tmp_path / "log"
    assert paths.device_settings == tmp_path / "device.toml"


def test_the_argument_wins_over_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "environment"))

    assert find_paths(tmp_path / "argument").data == tmp_path / "argument"


def test_the_environment_wins_over_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))

    assert find_paths().cache == tmp_path / "cache"


def test_an_empty_variable_is_no_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_VARIABLE, "")

    assert find_paths().data.name == "quizapp"


def test_without_a_choice_data_and_caches_lie_where_the_system_keeps_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("appdirs.user_data_dir", lambda *_a, **_k: str(tmp_path / "data"))
    monkeypatch.setattr("appdirs.user_cache_dir", lambda *_a, **_k: str(tmp_path / "elsewhere"))

    paths = find_paths()

    assert (paths.data, paths.cache) == (tmp_path / "data", tmp_path / "elsewhere")


def test_a_relative_folder_stays_the_same_when_the_program_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    paths = find_paths(Path("mine"))

    monkeypatch.chdir("/")

    assert paths.data == tmp_path / "mine"


def test_a_tilde_is_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv(DATA_VARIABLE, os.path.join("~", "quiz"))

    assert find_paths().data == tmp_path / "quiz"


def test_a_profile_has_a_database_a_journal_and_backups(tmp_path: Path) -> None:
    profile = find_paths(tmp_path).profile("4f6c0f4e")

    assert profile.folder == tmp_path / "profiles" / "4f6c0f4e"
    assert profile.database == profile.folder / "progress.sqlite"
    assert profile.journal == profile.folder / "journal"
    assert profile.backups == profile.folder / "backups"


@pytest.mark.parametrize("name", ["", ".", "..", "../other", "a/b", "a\\b"])
def test_a_profile_cannot_lie_outside_its_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="one plain name"):
        find_paths(tmp_path).profile(name)


def test_finding_paths_makes_no_folder(tmp_path: Path) -> None:
    find_paths(tmp_path / "new")

    assert not (tmp_path / "new").exists()


def test_making_folders_makes_all_and_leaves_nothing_else(tmp_path: Path) -> None:
    paths = find_paths(tmp_path / "new")

    make_folders(paths)
    make_folders(paths)
    make_profile_folders(paths.profile("me"))

    found = {str(path.relative_to(paths.data)) for path in paths.data.rglob("*")}
    expected = ("cache", "decks", "log", "profiles", "profiles/me")
    in_profile = ("profiles/me/backups", "profiles/me/journal")
    assert found == {str(Path(name)) for name in (*expected, *in_profile)}


def test_a_file_in_the_way_is_said_and_kept(tmp_path: Path) -> None:
    (tmp_path / "decks").write_text("precious", encoding="utf-8")

    with pytest.raises(QuizAppError, match="a file is in the way") as caught:
        make_folders(find_paths(tmp_path))

    assert str(tmp_path / "decks") in caught.value.what
    assert (tmp_path / "decks").read_text(encoding="utf-8") == "precious"


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.EACCES, "cannot read and write"),
        (errno.EROFS, "cannot read and write"),
        (errno.ENOSPC, "The disk is full"),
    ],
)
def test_a_folder_that_cannot_be_used_is_said_in_whole_sentences(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    def refuse(*_arguments: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "write_bytes", refuse)

    with pytest.raises(QuizAppError, match=sentence) as caught:
        make_profile_folders(ProfilePaths(tmp_path))

    assert caught.value.safe.endswith(".")
    assert caught.value.todo.endswith(".")


def test_an_installed_package_is_asked_before_the_checkout(tmp_path: Path) -> None:
    package = tmp_path / "src" / "quizapp"
    beside, inside = tmp_path, package / "_shipped"
    (beside / "resources").mkdir(parents=True)
    (inside / "resources").mkdir(parents=True)

    assert find_shipped(package) == inside


def test_a_checkout_has_its_decks_and_resources_beside_src(tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()

    assert find_shipped(tmp_path / "src" / "quizapp") == tmp_path


def test_an_incomplete_copy_of_the_program_is_said(tmp_path: Path) -> None:
    with pytest.raises(QuizAppError, match="incomplete"):
        find_shipped(tmp_path / "src" / "quizapp")


def test_the_shipped_fonts_and_icons_are_found() -> None:
    resources = find_paths().resources

    assert (resources / "fonts" / "PretendardJP-Regular.otf").is_file()
    assert (resources / "icons" / "sun.svg").is_file()


def test_with_a_chosen_folder_the_system_is_never_asked(tmp_path: Path) -> None:
    """The first window waits for this module, so it loads nothing it does not need."""
    program = (
        "import sys; from pathlib import Path; from quizapp.paths import find_paths;"
        f"find_paths(Path({str(tmp_path)!r})); print('appdirs' in sys.modules)"
    )

    answer = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
    )

    assert answer.stdout.strip() == "False"
