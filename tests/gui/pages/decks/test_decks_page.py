"""Opening a deck in the window: looked into first, then installed, gone back from, taken out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from quizapp.gui.launch import Launch
from quizapp.gui.pages.decks.presenter import DecksPresenter
from quizapp.library.profiles import Profile
from quizapp.paths import find_paths, make_folders
from tests.decks.packages import CHAPTER, a_zip, header
from tests.gui.stage import NOON
from tests.study.fakes import SetClock


@pytest.fixture
def presenter(qapp: QObject, tmp_path: Path) -> DecksPresenter:
    paths = find_paths(tmp_path / "data")
    make_folders(paths)
    profile = Profile("minji", "Minji", paths.profiles / "minji")
    return DecksPresenter(Launch(paths, profile, SetClock(NOON)), qapp)


def a_package(folder: Path, version: str) -> Path:
    members = {"deck.yaml": header(version), "1.yaml": CHAPTER}
    return a_zip(folder / f"{version}.quizdeck", members)


def rest(presenter: DecksPresenter, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not presenter.state.is_busy, timeout=20_000)


def install(presenter: DecksPresenter, qtbot: QtBot, package: Path) -> None:
    presenter.open(package)
    rest(presenter, qtbot)
    presenter.install()
    rest(presenter, qtbot)


def test_a_package_is_looked_into_before_anything_changes(
    presenter: DecksPresenter, qtbot: QtBot, tmp_path: Path
) -> None:
    presenter.show()
    before = presenter.state.rows

    presenter.open(a_package(tmp_path, "1.0"))
    rest(presenter, qtbot)
    presenter.show()

    assert presenter.state.arrival is not None
    assert "is new here" in presenter.state.arrival.sentence
    assert presenter.state.rows == before


def test_an_update_can_be_gone_back_from_and_the_deck_taken_out(
    presenter: DecksPresenter, qtbot: QtBot, tmp_path: Path
) -> None:
    install(presenter, qtbot, a_package(tmp_path, "1.0"))
    install(presenter, qtbot, a_package(tmp_path, "1.1"))
    row = next(one for one in presenter.state.rows if one.is_installed)
    assert row.older == "1.0"

    presenter.go_back(row.id)
    rest(presenter, qtbot)
    row = next(one for one in presenter.state.rows if one.is_installed)
    assert "1.0" in row.sentence

    said: list[str] = []
    presenter.done.connect(said.append)
    presenter.take_out(row.id)
    rest(presenter, qtbot)
    assert "Your history of it stays" in said[0]
    assert [one.id for one in presenter.state.gone] == [row.id]


def test_a_file_that_is_no_deck_is_told_in_a_sentence(
    presenter: DecksPresenter, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "holiday.quizdeck"
    path.write_bytes(b"not a package")

    presenter.open(path)
    rest(presenter, qtbot)

    assert presenter.state.arrival is None
    assert "holiday" in presenter.state.problem
