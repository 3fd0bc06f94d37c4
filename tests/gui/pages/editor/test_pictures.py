"""A topic is given a picture by a file, and words for it; each is in the deck at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from quizapp.gui.components.figure import Figure
from quizapp.gui.theme import install_theme
from tests.authoring.editing.ports import LANDINGS
from tests.gui.pages.editor.bench import Bench, until
from tests.gui.stage import CTRL, Stage, words_in
from tests.gui.theme.conftest import PLAIN, RESOURCES
from tests.rasters import HOSTILE, png


@pytest.fixture(scope="module")
def opened(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """One window for all of these tests."""
    install_theme(qapp, RESOURCES, PLAIN).choose(PLAIN)
    stage = Stage(str(tmp_path_factory.mktemp("editor"))).open()
    yield Bench(stage)
    stage.conductor.leave()
    stage.window.close()
    stage.window.deleteLater()


@pytest.fixture
def bench(opened: Bench) -> Bench:
    """The deck as it was written first, in the form."""
    return opened.lay()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "landing.png"
    path.write_bytes(png(width=60, height=40))
    return path


def drop(bench: Bench, path: Path) -> None:
    """Drag a file over the form and let it go there."""
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    form, none = bench.view.form, Qt.KeyboardModifier.NoModifier
    at, act, button = QPointF(9, 9), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(at.toPoint(), act, dropped, button, none)
    QApplication.sendEvent(form, entering)
    if entering.isAccepted():
        QApplication.sendEvent(form, QDropEvent(at, act, dropped, button, none))


def test_a_dropped_picture_is_kept_and_its_words_are_asked_for(bench: Bench, picture: Path) -> None:
    drop(bench, picture)
    until(lambda: bench.presenter.state.form and bench.presenter.state.form.picture)
    bench.type_here("boats before a burning town")
    bench.type("A. Painter", "picture", "credit")
    bench.type("CC0", "picture", "licence")
    bench.settle()

    assert (bench.folder / "pictures" / "seishin.png").exists()
    said = (
        "file: pictures/seishin.png",
        "alt: boats before a burning town",
        "credit: A. Painter",
        "licence: CC0",
    )
    assert [line for line in said if line not in bench.text()] == []
    figure = bench.view.form.findChild(Figure)
    assert figure is not None
    until(lambda: not figure.image.isNull())


def test_the_question_of_the_picture_follows_the_words(bench: Bench, picture: Path) -> None:
    drop(bench, picture)
    until(lambda: bench.presenter.state.form and bench.presenter.state.form.picture)
    for key, words in {"alt": "boats", "credit": "A", "licence": "CC0"}.items():
        bench.type(words, "picture", key)
    bench.settle()

    def prompts() -> set[str]:
        found = bench.presenter.state.questions
        return {question.prompt for fact in found for question in fact.questions}

    until(lambda: "Which landing is shown in this picture?" in prompts())


def test_a_picture_is_taken_back_by_undo_and_by_its_button(bench: Bench, picture: Path) -> None:
    drop(bench, picture)
    until(lambda: bench.presenter.state.form and bench.presenter.state.form.picture)
    bench.settle()
    bench.press(Qt.Key.Key_Z, CTRL)
    assert bench.text() == LANDINGS

    drop(bench, picture)
    until(lambda: bench.presenter.state.form and bench.presenter.state.form.picture)
    bench.presenter.remove(("picture",))
    bench.settle()
    assert bench.text() == LANDINGS


@pytest.mark.parametrize("name", ["a drawing", "a bomb"])
def test_what_is_no_picture_is_said_and_changes_nothing(
    name: str, bench: Bench, picture: Path
) -> None:
    picture.write_bytes(HOSTILE[name])

    drop(bench, picture)
    until(lambda: "landing.png" in bench.presenter.state.problem)
    bench.settle()

    assert "The deck is as it was." in words_in(bench.view)
    assert bench.text() == LANDINGS
    assert not (bench.folder / "pictures").exists()


def test_another_kind_of_file_is_not_taken(bench: Bench, tmp_path: Path) -> None:
    drop(bench, tmp_path / "notes.txt")
    bench.settle()

    assert bench.text() == LANDINGS
