"""The page of a fact shows what its topic looks like, with who made the picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from quizapp.gui.components.figure import Figure, FigureViewer, Plate
from quizapp.gui.pages.fact.state import FactState
from quizapp.gui.pages.fact.view import FactView
from quizapp.gui.pages.figures import FigurePicture
from tests.gui.components.conftest import holder
from tests.gui.stage import words_in
from tests.rasters import png

__all__ = ["holder"]
FACT = FactState(fact="poles:fram/date", sentence="The Fram was built in 1892.")


@pytest.fixture
def view(qtbot: QtBot, holder: object, tmp_path: Path) -> FactView:  # noqa: ARG001
    path = tmp_path / "fram.png"
    path.write_bytes(png(width=90, height=60))
    shown = FactView()
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    shown.show()
    figure = FigurePicture(str(path), "a mast in the ice", "Picture: A · CC0")
    shown.body.show_state(FACT._replace(figure=figure))
    qtbot.waitUntil(lambda: not shown.findChild(Figure).image.isNull(), timeout=5_000)
    return shown


def test_the_picture_is_seen_described_and_credited(view: FactView) -> None:
    plate = view.findChild(Plate)

    assert isinstance(plate, Plate)
    assert plate.isVisible()
    assert plate.accessibleName() == "a mast in the ice"
    assert "Picture: A · CC0" in words_in(view)


def test_a_key_enlarges_it(view: FactView) -> None:
    assert view.act("enlarge", "F2")

    viewer = view.findChild(FigureViewer)
    assert isinstance(viewer, FigureViewer)
    assert viewer.isVisible()


def test_the_next_fact_without_one_shows_none(view: FactView) -> None:
    view.body.show_state(FACT._replace(fact="poles:gjoa/date"))

    figure = view.findChild(Figure)
    assert isinstance(figure, Figure)
    assert not figure.isVisible()
