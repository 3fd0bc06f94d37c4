"""The list twin: the same places in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from quizapp.gui.map import MapModel, PlaceList
from quizapp.gui.map.model import Column, Role, due_words
from quizapp.gui.map.scene import Look, Mode, Scene
from quizapp.study.atlas import Atlas
from tests.gui.map.atlases import GENZAN, MAOKA, SECRET, SEISHIN, an_atlas

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
TEXT_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def a_model(look: Look | None = None) -> MapModel:
    model = MapModel()
    model.show_scene(Scene(an_atlas()))
    model.show_look(look or Look())
    return model


def words(model: MapModel) -> str:
    """Everything the rows say in any way."""
    cells = [(row, column) for row in range(model.rowCount()) for column in Column]
    said = [model.index(*cell).data(role) for cell in cells for role in TEXT_ROLES]
    return "\n".join(str(one) for one in said if one)


def cell(model: MapModel, place_id: str, column: Column) -> str:
    return str(model.index(model.row_of(place_id), column).data())


def test_the_model_keeps_the_rules_of_models_whatever_is_shown() -> None:
    model = MapModel()
    tester = QAbstractItemModelTester(model, FATAL)

    model.show_scene(Scene(an_atlas()))
    for look in (Look(naming="now"), Look(day=13), Look(Mode.LOCATE, targets=(SEISHIN.id,))):
        model.show_look(look)
    model.show_scene(Scene(Atlas()))

    assert model.rowCount() == 0
    assert tester.failureReportingMode() is FATAL


def test_a_row_says_its_place_and_how_well_it_is_known() -> None:
    model = a_model()

    assert [cell(model, SEISHIN.id, column) for column in list(Column)[:5]] == [
        "Seishin", "Chongjin · 청진", "fading", "in 3\u00a0days", "41.80 N 129.78 E",
    ]  # fmt: skip


def test_other_namings_change_the_words_and_keep_the_rows() -> None:
    model = a_model(Look(naming="now"))

    assert cell(model, SEISHIN.id, Column.NAME) == "Chongjin"
    assert model.place_at(0) == SEISHIN


def test_what_is_due_has_no_name_in_any_word_of_the_list() -> None:
    model = a_model(Look(day=20))

    assert "Rashin" not in words(model)
    assert "Najin" not in words(model)
    assert cell(model, SECRET.id, Column.POSITION) == ""
    assert "asked about today" in cell(model, SECRET.id, Column.NAME)


def test_what_happened_is_told_by_day_without_what_is_due() -> None:
    model = a_model(Look(day=13))

    assert cell(model, SEISHIN.id, Column.HAPPENED) == "the Seishin landing · 1 thing asked today"
    assert "raid" not in words(model)


def test_what_is_to_be_found_is_not_in_the_list_nor_anything_that_tells() -> None:
    model = a_model(Look(Mode.LOCATE, targets=(SEISHIN.id,)))

    assert model.row_of(SEISHIN.id) == -1
    assert model.row_of(MAOKA.id) == -1  # hardly known: it is no landmark
    assert not {"Seishin", "Chongjin", "청진"} & set(words(model).replace(" ", "\n").split())


def test_marked_places_are_numbered_and_nameless() -> None:
    model = a_model(Look(Mode.MARKED, targets=(GENZAN.id, SEISHIN.id)))

    assert cell(model, GENZAN.id, Column.NAME) == "Marked place 1"
    assert cell(model, SEISHIN.id, Column.NAME) == "Marked place 2"
    assert cell(model, SEISHIN.id, Column.POSITION) == ""


def test_rows_can_be_sorted_by_memory_and_by_day() -> None:
    model = a_model()
    by_due = [model.index(row, Column.DUE).data(Role.SORT) for row in range(model.rowCount())]

    assert sorted(by_due)[0] == 100  # what is due first
    assert model.index(0, Column.STRENGTH).data(Role.SORT) == SEISHIN.lift


def test_a_day_is_said_as_people_say_it() -> None:
    assert [due_words(due, 100) for due in (None, 90, 100, 101)] == [
        "", "today", "today", "in 1\u00a0day",
    ]  # fmt: skip


def test_enter_opens_the_place_of_the_list(qtbot: QtBot) -> None:
    places = PlaceList(a_model())
    qtbot.addWidget(places)
    places.setCurrentIndex(places.model().index(1, 0))

    with qtbot.waitSignal(places.activated_place) as opened:
        qtbot.keyClick(places, Qt.Key.Key_Return)

    assert opened.args == [GENZAN.id]
