"""Installing, packing and uninstalling decks as a person types it."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.cli.main import main
from tests.decks.packages import CHAPTER, a_deck, a_zip, header
from tests.program import DAY_ONE, quizapp

CORRECTED = CHAPTER.replace("12-14", "12-15")


@pytest.fixture
def told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Told:
    return Told(tmp_path, capsys)


class Told:
    """Runs commands in a data folder of their own and gives what they print."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys
        self.data = folder / "data"

    def __call__(self, *words: str | Path, status: int = 0) -> str:
        assert main(["--data", str(self.data), *map(str, words)]) == status
        captured = self.capsys.readouterr()
        return captured.out or captured.err

    def package(
        self, version: str = "1.0.0", chapter: str = CHAPTER, uid: str = "12345678"
    ) -> Path:
        members: dict[str, str | bytes] = {"deck.yaml": header(version, uid=uid), "1.yaml": chapter}
        return a_zip(self.folder / f"{version}.quizdeck", members)


def test_a_deck_is_packed_installed_updated_and_taken_back(told: Told) -> None:
    folder = a_deck(told.folder / "poles", uid="12345678")
    out = told.folder / "poles.quizdeck"

    assert told("pack", folder, "--out", out) == f"“Poles” 1.0.0 with 2 facts is in {out}.\n"
    assert "is new here: 2 facts about 2 topics." in told("install", out)
    later = told.package("1.1.0", CORRECTED)
    assert told("install", "--look", later) == "“Poles” 1.1.0, you have 1.0.0: 1 corrected.\n"
    assert "1 corrected." in told("install", later)
    assert told("install", "--back", "poles") == "“Poles” is now 1.0.0 again.\n"
    assert told("pack", "poles", "--out", told.folder / "again") == (
        f"“Poles” 1.0.0 with 2 facts is in {told.folder / 'again.quizdeck'}.\n"
    )


def test_an_older_version_is_installed_only_on_demand(told: Told) -> None:
    told("install", told.package("1.1.0"))
    older = told.package("1.0.0")

    assert "add --older" in told("install", older, status=2)
    assert "an older version" in told("install", "--older", older)


def test_the_same_version_is_not_installed_twice(told: Told) -> None:
    told("install", told.package())

    assert told("install", told.package()) == "“Poles” 1.0.0 is here already.\n"


def test_another_deck_of_the_same_id_can_be_installed_under_another(told: Told) -> None:
    told("install", told.package())
    other = told.package(uid="another-uid")

    assert "such as poles-2" in told("install", other, status=2)
    assert told("install", other, "--as", "poles-2").endswith("poles-2.\n")


def test_a_file_that_is_not_there_is_said(told: Told) -> None:
    assert "There is no “" in told("install", told.folder / "x.quizdeck", status=2)


def test_what_was_learnt_of_an_uninstalled_deck_stays(told: Told) -> None:
    told("install", told.package())
    study = ("--data", told.data, "--now", DAY_ONE, "study", "poles", "--terminal")
    answered = quizapp(*study, "--limit", "1", given="1911-12-14\n1\n\n")
    assert "saved " in answered.stdout

    gone = told("uninstall", "poles")

    assert "“Poles” is taken out. Your history of it stays: 1 fact answered, 1 " in gone
    assert "To bring it back: quizapp install --back poles" in gone
    assert "No deck “poles” is installed" in told("uninstall", "poles", status=2)


def test_a_package_in_place_of_a_command_is_installed(told: Told) -> None:
    """As a file manager does when it is opened; where there is no display no window follows."""
    done = quizapp("--data", told.data, told.package(), QT_QPA_PLATFORM="")

    assert done.returncode == 0, done.stderr
    assert "“Poles” 1.0.0 is new here" in done.stdout
    assert "no window opens" in done.stderr
