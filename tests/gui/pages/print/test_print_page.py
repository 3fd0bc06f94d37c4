"""Print: what is chosen is drawn, looked at, written and kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from quizapp.gui.pages.print.place import PrintPlace
from quizapp.gui.pages.print.state import Made, PrintState, turned
from quizapp.teaching.kept import KeptTests
from tests.gui.stage import Stage


def test_a_test_is_drawn_looked_at_written_and_kept(
    stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    stage.open().conductor.go("print")
    place = stage.conductor._places["print"]
    assert isinstance(place, PrintPlace)
    presenter, pictures = place.presenter, list[QImage]()
    presenter.previewed.connect(pictures.append)

    presenter.choose(versions=2, length=10, is_lettered=True, title="Ports")
    qtbot.waitUntil(lambda: bool(pictures) and not presenter.state.is_busy, timeout=30_000)
    presenter.write(tmp_path / "t.pdf")

    made = presenter.state.made
    assert made is not None
    assert made.questions == 10
    assert (tmp_path / "t.pdf").read_bytes().startswith(b"%PDF")
    assert KeptTests(stage.launch.paths.tests).find(made.code).title == "Ports"


def test_pages_are_turned_no_further_than_there_are() -> None:
    three = PrintState(made=Made("X", 1, 3))

    assert turned(three, 5) == 2
    assert turned(three, -5) == 0
