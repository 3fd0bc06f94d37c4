"""A teacher's evening, in the window: from a sheet of forty rows to what a class's papers say.

A deck out of a workbook, its slip mended, its questions looked at, a version made, a test printed
in four versions, twenty-eight papers back (typed, and as files), and the verdicts on the items.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from quizapp.gui.pages.class_desk.place import ClassDeskPlace
from quizapp.gui.pages.editor.place import EditorPlace
from quizapp.gui.pages.print.place import PrintPlace
from quizapp.gui.theme import install_theme
from quizapp.library.opening import UsableDecks, open_shelf
from quizapp.questions.terms import Form
from quizapp.study.desk import Desk
from quizapp.teaching.handing_in import letter_for
from quizapp.teaching.kept import KeptTests
from quizapp.teaching.marking import Paper
from quizapp.teaching.paper import LETTERS, PaperTest
from quizapp.teaching.results import write_result
from tests.gui.stage import Stage, words_in
from tests.gui.theme.conftest import PLAIN, RESOURCES
from tests.journeys.forty_rows import MENDED, SLIP, rows, write_sheet
from tests.scale import scaled

PICTURES = os.environ.get("QUIZAPP_PICTURES", "")
"""A folder in which pictures of the evening are kept, to be looked at."""
ITEMS, TYPED, SENT = scaled(12, 20), 14, 14


_STEP_MS, _STEPS = 20, 3000


def until(holds: Callable[[], object]) -> None:
    """Let the window go on until something holds; a slow machine may take a minute."""
    for _step in range(_STEPS):
        if holds():
            return
        QTest.qWait(_STEP_MS)
    raise AssertionError("it never came to hold")


class Evening:
    """One teacher at one window. Every step is what a button of it does."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self.stage, self.folder = stage, folder
        self.open()

    def open(self) -> None:
        """Open the progress, with the decks that this teacher has made."""
        paths = self.stage.launch.paths
        shelf = open_shelf(paths.decks, paths.decks, paths.resources / "vocabulary", paths.cache)
        desk = Desk(self.stage.progress, UsableDecks(shelf), self.stage.clock)
        self.stage.conductor.take_desk(desk)

    def shoot(self, name: str) -> None:
        """Keep a picture of the window where somebody wants to look at them."""
        if PICTURES:
            QTest.qWait(300)
            self.stage.window.grab().save(str(Path(PICTURES) / f"evening-{name}.png"))

    def make_deck(self) -> EditorPlace:
        """Open the workbook in the editor, look at its columns, and take it."""
        self.stage.conductor.go("editor")
        place = self.stage.conductor._place("editor")
        assert isinstance(place, EditorPlace)
        place.page.begin.sheet_opened.emit(write_sheet(self.folder / "battles.xlsx"))
        until(lambda: "What the columns mean" in words_in(place.page.begin))
        self.shoot("sheet")
        place.page.begin.sheet_taken.emit("Battles")
        until(lambda: place.presenter.state.form is not None)
        return place

    def mend(self, place: EditorPlace) -> None:
        """Walk to the gravest problem, and type what is right."""
        presenter = place.presenter
        until(lambda: presenter.state.survey is not None and presenter.state.survey.is_whole)
        self.stage.press(Qt.Key.Key_F8)
        self.shoot("slip")
        assert presenter.state.form is not None
        assert presenter.state.form.name == SLIP
        place.page.form.go_to(("ended",))
        QTest.keyClick(
            self.stage.window.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier
        )
        QTest.keyClicks(self.stage.window.focusWidget(), MENDED)
        until(lambda: not any(one.grave for one in presenter.state.troubles))

    def make_version(self, place: EditorPlace) -> None:
        """Ask for a version, write the licence that it lacks, and let learners have it."""
        place.page.version_wished.emit()
        until(lambda: "a version needs a licence" in words_in(place.page.version))
        self.shoot("version-refused")
        place.page.version.about_wished.emit()
        QTest.keyClicks(self.stage.window.focusWidget(), "CC BY 4.0")
        self.stage.button("Write it down").click()
        until(
            lambda: bool(place.presenter.state.outlook and place.presenter.state.outlook.is_clean)
        )
        self.shoot("version-clean")
        place.page.version.made.emit("1.0.0")
        until(lambda: place.presenter.state.outlook is None)
        place.leave()
        self.open()

    def print_test(self) -> PaperTest:
        """Twenty questions of one letter in four versions, as a PDF."""
        self.stage.conductor.go("print")
        place = self.stage.conductor._place("print")
        assert isinstance(place, PrintPlace)
        presenter = place.presenter
        presenter.choose(deck="battles")
        presenter.choose(length=ITEMS, is_lettered=True, versions=4, seed=5, title="Battles")
        until(lambda: presenter.state.made is not None and not presenter.state.is_busy)
        self.shoot("print")
        presenter.write(self.folder / "test.pdf")
        made = presenter.state.made
        assert made is not None
        return KeptTests(self.stage.launch.paths.tests).find(made.code)

    def take_in(self, test: PaperTest) -> ClassDeskPlace:
        """Half of the class is typed in from paper, half comes as files that are dropped."""
        self.stage.conductor.go("class")
        place = self.stage.conductor._place("class")
        assert isinstance(place, ClassDeskPlace)
        until(lambda: place.presenter.state.code == test.code)
        papers = a_class(test)
        place.page.typed.emit("\n".join(typed(test, one) for one in papers[:TYPED]))
        until(lambda: len(place.presenter.state.marks) == TYPED)
        files = [self.folder / f"{one.who}.quizresult" for one in papers[TYPED:]]
        for path, paper in zip(files, papers[TYPED:], strict=True):
            write_result(path, test, paper)
        place.page.opened.emit(files)
        until(lambda: len(place.presenter.state.marks) == TYPED + SENT)
        self.shoot("verdicts")
        return place


def a_class(test: PaperTest) -> list[Paper]:
    """Twenty-eight papers: the able know more; one item's key is another than they think."""
    draw = Random(28)
    return [a_paper(test, number, draw) for number in range(TYPED + SENT)]


def fooling(test: PaperTest) -> int:
    """The item, by its place in the test, that the able answer by another option than its key."""
    many = (place for place, one in enumerate(test.questions) if one.form is Form.CHOICE)
    return next(many)


def a_paper(test: PaperTest, number: int, draw: Random) -> Paper:
    fooled, knows = fooling(test), 0.2 + 0.75 * number / (TYPED + SENT)
    given = []
    for place, question in enumerate(test.questions):
        keys = [option.key for option in question.options]
        believed = keys[(keys.index(question.key[0]) + (place == fooled)) % len(keys)]
        given.append(believed if draw.random() < knows else draw.choice(keys))
    who = f"pupil-{number + 1}"
    return Paper(who, who, letter_for(test, who), tuple(given))


def typed(test: PaperTest, paper: Paper) -> str:
    """A paper as a teacher types it from the sheet: "pupil-1, B, BACDA"."""
    signs = []
    for item in test.sheet(paper.version):
        keys = [option.key for option in item.question.options]
        signs.append(LETTERS[keys.index(str(paper.given[item.place]))])
    return f"{paper.who}, {paper.version}, {''.join(signs)}"


@pytest.fixture
def evening(qapp: QApplication, tmp_path: Path) -> Iterator[Evening]:
    install_theme(qapp, RESOURCES, PLAIN).choose(PLAIN)
    stage = Stage(str(tmp_path / "data"))
    yield Evening(stage, tmp_path)
    stage.conductor.leave()
    stage.window.close()
    stage.window.deleteLater()


def prompts(place: EditorPlace) -> Sequence[str]:
    """What the topic in sight would be asked."""
    return [one.prompt for found in place.presenter.state.questions for one in found.questions]


def test_a_teachers_evening(evening: Evening) -> None:
    place = evening.make_deck()
    overview = place.presenter.state.overview
    assert overview is not None
    assert len(overview.topics) == len(rows()) == 40

    evening.mend(place)
    until(lambda: any("Leipzig" in prompt for prompt in prompts(place)))
    evening.make_version(place)
    test = evening.print_test()
    desk = evening.take_in(test)

    state = desk.presenter.state
    assert len(test.questions) == ITEMS
    assert [version.letter for version in test.versions] == list("ABCD")
    assert (evening.folder / "test.pdf").read_bytes().startswith(b"%PDF")
    assert not state.remarks
    assert not state.notice
    first = state.items[0]
    assert first.place == fooling(test)
    assert first.is_grave
    assert "check the key" in first.verdicts[0] or "both are right" in first.verdicts[0]
