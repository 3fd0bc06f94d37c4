"""A deck begins in the window: blank, from a spreadsheet, or as a copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from quizapp.gui.pages.editor.place import EditorPlace
from tests.gui.pages.editor.bench import until
from tests.gui.stage import Stage, words_in


def editor(stage: Stage) -> EditorPlace:
    stage.open()
    stage.conductor.go("editor")
    place = stage.conductor._place("editor")
    assert isinstance(place, EditorPlace)
    return place


def test_a_blank_deck_is_begun_by_its_title(stage: Stage) -> None:
    place = editor(stage)
    place.page.begin._title.setFocus()

    QTest.keyClicks(stage.window.focusWidget(), "My rivers")
    stage.press(Qt.Key.Key_Return)
    until(lambda: place.presenter.state.form is not None)

    assert (stage.launch.paths.decks / "my-rivers" / "deck.yaml").exists()
    form = place.presenter.state.form
    assert form is not None
    assert form.noun == "word"


def test_a_spreadsheet_is_shown_by_its_columns_before_it_becomes_a_deck(
    stage: Stage, tmp_path: Path
) -> None:
    place = editor(stage)
    sheet = tmp_path / "words.csv"
    sheet.write_text("term,meaning,spare\nfront,a Soviet army group,x\n", "utf-8")

    place.starting.open_sheet(sheet)
    until(lambda: place.presenter.state.sheet is not None)
    until(lambda: "What the columns mean" in words_in(place.page.begin))
    place.starting.mean(0, 2, "")
    until(lambda: place.presenter.state.sheet.plan.tables[0].columns[2].target == "")  # type: ignore[union-attr]
    place.page.begin.sheet_taken.emit("War words")
    until(lambda: place.presenter.state.form is not None)

    text = (stage.launch.paths.decks / "war-words" / "1-words.yaml").read_text("utf-8")
    assert "meaning: a Soviet army group" in text
    assert "spare" not in text


def test_a_title_is_needed_and_said_so(stage: Stage) -> None:
    place = editor(stage)

    place.starting.begin("  ")

    until(lambda: "A deck needs a title." in words_in(place.page.begin))


def test_a_shipped_deck_is_opened_as_a_copy(stage: Stage) -> None:
    place = editor(stage)
    shipped = next(deck for deck in place.presenter.state.decks if deck.id == "solar-system")
    assert shipped.is_shipped

    place.starting.open(shipped)
    until(lambda: place.presenter.state.form is not None)

    copy = stage.launch.paths.decks / "solar-system"
    assert place.presenter.folder == copy
    assert (copy / "deck.yaml").read_bytes() == (shipped.folder / "deck.yaml").read_bytes()


def test_a_long_sheet_shows_how_far_it_is_read(stage: Stage, tmp_path: Path) -> None:
    place = editor(stage)
    sheet = tmp_path / "words.csv"
    rows = "".join(f"word {n},meaning {n}\n" for n in range(1200))
    sheet.write_text(f"term,meaning\n{rows}", "utf-8")
    seen: list[tuple[int, int]] = []
    shown: list[bool] = []
    place.starting.progressed.connect(lambda done, of: seen.append((done, of)))
    place.starting.progressed.connect(
        lambda _done, _of: shown.append(place.page.begin._reading.isVisible())
    )

    place.starting.open_sheet(sheet)
    until(lambda: place.presenter.state.sheet is not None)

    assert (500, 1200) in seen
    assert (1000, 1200) in seen
    assert any(shown)
    assert not place.page.begin._reading.isVisible()


def test_whoever_began_by_keys_stays_in_the_editor(stage: Stage) -> None:
    place = editor(stage)

    stage.press(Qt.Key.Key_Return)  # "Write a copy" has the focus
    until(lambda: place.presenter.state.form is not None)

    focused = stage.window.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert place.page.isAncestorOf(focused)
