"""A deck is written by keys alone: each is in the file at once, asked about, and taken back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from quizapp.gui.pages.editor.value_row import ValueRow
from quizapp.gui.theme import install_theme
from tests.authoring.editing.ports import LANDINGS
from tests.gui.pages.editor.bench import LANDED, Bench, until
from tests.gui.stage import CTRL, SHIFT, Stage, words_in
from tests.gui.theme.conftest import PLAIN, RESOURCES

Key = Qt.Key


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


def row(bench: Bench, name: str) -> ValueRow:
    """The value of a property in the form."""
    return next(r for r in bench.view.form.findChildren(ValueRow) if r.field.way[0] == name)


def test_what_is_typed_is_in_the_file_and_in_the_questions(bench: Bench) -> None:
    bench.type("14 August 1945", "began")
    bench.settle()

    assert bench.text() == LANDINGS.replace("1945-08-13", "1945-08-14")
    answers = {question.answer for question in bench.presenter.state.questions[0].questions}
    assert "14\xa0August\xa01945" in answers
    until(lambda: "When did the Seishin landing begin?" in words_in(bench.view.preview))


def test_undo_and_redo_take_what_was_typed_into_a_field_at_once(bench: Bench) -> None:
    bench.type("9 August 1945", "began")
    bench.settle()

    bench.press(Key.Key_Z, CTRL)
    assert bench.text() == LANDINGS
    assert row(bench, "began").entries[("began",)].text() == "13 August 1945"

    bench.press(Key.Key_Z, CTRL | SHIFT)
    assert "began: 1945-08-09" in bench.text()


def test_a_slip_is_told_at_its_field_and_mended_by_a_key(bench: Bench) -> None:
    bench.type("chongjn", "at")
    bench.settle()
    until(lambda: "did you mean “chongjin”?" in words_in(row(bench, "at")))
    bench.presenter.survey()
    until(lambda: any(t.grave for t in bench.presenter.state.troubles))

    bench.press(Key.Key_F8)
    trouble = bench.presenter.state.trouble
    assert trouble is not None
    assert (trouble.topic, trouble.way) == ("seishin", ("at",))

    bench.press(Key.Key_Period, CTRL)
    assert bench.text() == LANDINGS


def test_problems_are_walked_forth_and_back(bench: Bench) -> None:
    bench.presenter.survey()
    until(lambda: bench.presenter.state.survey is not None)
    until(lambda: bool(bench.presenter.state.survey and bench.presenter.state.survey.is_whole))
    troubles = bench.presenter.state.troubles
    assert len(troubles) > 2

    bench.press(Key.Key_F8)
    bench.press(Key.Key_F8)
    assert bench.presenter.state.trouble == troubles[1]
    bench.press(Key.Key_F8, SHIFT)
    assert bench.presenter.state.trouble == troubles[0]


def test_a_new_topic_is_begun_named_and_filled_by_keys(bench: Bench) -> None:
    bench.press(Key.Key_N, CTRL)
    bench.type_here("the Genzan landing")
    bench.press(Key.Key_Return)
    until(lambda: bench.presenter.state.topic == "genzan-landing")
    bench.settle()
    bench.presenter.add_value("began")
    bench.type_here("21 August 1945")
    bench.settle()

    added = "  genzan-landing:\n    is: landing\n    name: the Genzan landing\n"
    assert f"{added}    began: 1945-08-21\n" in bench.text()


def test_a_topic_is_duplicated_beside_itself(bench: Bench) -> None:
    bench.press(Key.Key_D, CTRL)
    until(lambda: bench.presenter.state.topic != "seishin")
    bench.settle()

    assert "name: the Seishin landing (copy)" in bench.text()
    assert bench.text().count("at: chongjin") == 2


def test_sources_reasons_and_wrong_values_stand_beside_a_value(bench: Bench) -> None:
    bench.presenter.add_qualifier(("at",), "source")
    bench.type_here("An Atlas of the Coast")
    bench.settle()
    bench.presenter.add_false("at")
    bench.type_here("Najin")
    bench.settle()

    at = "at: {value: chongjin, source: atlas, not: [{value: najin}]}"
    assert at in bench.text()


def test_what_is_not_typed_yet_is_not_written(bench: Bench) -> None:
    bench.presenter.add_value("ended")
    bench.settle()
    assert bench.text() == LANDINGS

    bench.type_here("16 August 1945")
    bench.settle()
    assert "ended: 1945-08-16" in bench.text()


def test_other_questions_are_drawn_by_a_key(bench: Bench) -> None:
    before = bench.presenter.state.questions[0]

    bench.press(Key.Key_R, CTRL)

    assert {q.seed for q in bench.presenter.state.questions[0].questions} == {2}
    assert bench.presenter.state.questions[0].fact == before.fact


def test_a_table_takes_a_block_from_a_spreadsheet(bench: Bench) -> None:
    bench.press(Key.Key_T, CTRL)
    until(lambda: bench.presenter.state.table is not None)
    table = bench.view.table.table
    table.setCurrentIndex(table.model().index(2, 0))
    QGuiApplication.clipboard().setText(
        "the Yuki landing\t10 August 1945\nthe Genzan landing\t1945"
    )
    table.setFocus()
    bench.press(Key.Key_V, CTRL)
    until(lambda: "Genzan" in bench.text())

    assert "began: 1945-08-10" in bench.text()
    bench.settle()
    assert table.model().rowCount() == 5
    bench.press(Key.Key_Z, CTRL)
    assert bench.text() == LANDINGS


def test_another_program_s_change_is_taken_in_and_told(bench: Bench) -> None:
    text = LANDINGS.replace("the Seishin landing  #", "the landing at Seishin  #")
    (bench.folder / LANDED).write_text(text, "utf-8")

    bench.presenter._look_outside()
    until(lambda: bench.presenter.state.form is not None
          and bench.presenter.state.form.name == "the landing at Seishin")  # fmt: skip

    assert "Another program changed: seishin." in bench.stage.window_words


def test_two_changes_of_one_topic_are_shown_and_settled(bench: Bench) -> None:
    bench.type("14 August 1945", "began")
    text = LANDINGS.replace("1945-08-13", "1945-08-20")
    (bench.folder / LANDED).write_text(text, "utf-8")
    until(lambda: bench.presenter.state.clash is not None)
    until(lambda: "1945-08-14" in words_in(bench.view.clash))
    assert "1945-08-20" in words_in(bench.view.clash)

    bench.view.clash.mine.click()
    bench.settle()

    assert "began: 1945-08-14" in bench.text()


def test_a_version_is_told_in_words_and_made(bench: Bench) -> None:
    bench.type("14 August 1945", "began")
    bench.settle()

    bench.press(Key.Key_S, CTRL | SHIFT)
    until(lambda: "For learners since 0.1.0: 1 corrected." in words_in(bench.view.version))
    bench.view.version.focus_first()
    bench.press(Key.Key_Return)

    until(lambda: "version: 0.2.0\n" in bench.text("deck.yaml"))
    until(lambda: bench.presenter.state.outlook is None)


def test_a_version_is_refused_with_the_whole_list(bench: Bench) -> None:
    bench.type("soon", "began")
    bench.settle()
    bench.type("nowhere", "at")
    bench.settle()

    bench.press(Key.Key_S, CTRL | SHIFT)

    until(lambda: "“soon” is no date" in words_in(bench.view.version))
    assert "“nowhere”" in words_in(bench.view.version)
    bench.press(Key.Key_Escape)
    assert bench.presenter.state.outlook is None


def test_the_panes_are_walked_by_a_key(bench: Bench) -> None:
    bench.view.side.list.setFocus()

    bench.press(Key.Key_F6)
    assert bench.view.form.isAncestorOf(bench.focus)
    bench.press(Key.Key_F6)
    assert bench.view.preview.isAncestorOf(bench.focus)
    bench.press(Key.Key_F6)
    assert bench.focus is bench.view.side.list


def test_where_there_is_little_room_the_questions_are_a_tab(bench: Bench) -> None:
    bench.stage.window.resize(1000, 700)
    assert not bench.view.preview.isVisible()

    bench.view._on_tab(2)

    assert bench.view.preview.isVisible()
    assert not bench.view.form.isVisible()
    bench.view._on_tab(0)
    bench.stage.window.resize(1240, 800)


def test_leaving_writes_what_is_typed_and_learners_get_it(bench: Bench) -> None:
    told = []
    bench.stage.conductor.decks_were_changed.connect(lambda: told.append(True))
    bench.type("14 August 1945", "began")

    bench.stage.conductor.go("today")

    assert "1945-08-14" in bench.text()
    assert told == [True]


def test_topics_are_found_by_name_and_listed_by_kind_or_chapter(bench: Bench) -> None:
    bench.press(Key.Key_F, CTRL)
    bench.type_here("yuki")

    model = bench.view.side.list.model()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == ["Landings"]
    bench.type_here("")
    bench.press(Key.Key_Backspace)
    bench.view.side._order._parts[1].click()
    titles = [model.index(n, 0).data() for n in range(model.rowCount())]
    assert {"Landings", "Places", "Sources"} == set(titles)


def test_a_place_is_picked_on_the_map_or_by_its_reference(bench: Bench) -> None:
    bench.presenter.choose("chongjin")
    bench.presenter.add_value("position")
    bench.type_here("41.80 N 129.78 E within 3 km")
    bench.settle()
    assert "position: 41.80 N 129.78 E within 3 km" in bench.text("2-places.yaml")

    row(bench, "position").map_requested.emit(("position",), "41.80 N 129.78 E within 3 km")
    assert bench.view.place.isVisible()
    bench.view.place._map.aim(41.5, 129.5)
    bench.view.place._on_take()
    bench.settle()

    assert not bench.view.place.isVisible()
    assert "position: 41.50 N 129.50 E within 3 km" in bench.text("2-places.yaml")


def test_a_topic_gets_another_id_and_what_names_it_follows(bench: Bench) -> None:
    bench.presenter.choose("chongjin")
    bench.stage.press(Key.Key_F2)
    bench.type_here("seishin-port")
    bench.press(Key.Key_Return)
    until(lambda: bench.presenter.state.topic == "seishin-port")

    assert "at: seishin-port" in bench.text()
    assert "seishin-port: {is: port, name: Chongjin" in bench.text("2-places.yaml")
    assert "was: [chongjin]" in bench.text("2-places.yaml")

    bench.press(Key.Key_Z, CTRL)
    assert "at: chongjin" in bench.text()


def test_a_topic_is_moved_into_a_chapter_that_is_begun_and_both_are_undone(bench: Bench) -> None:
    bench.press(Key.Key_I, CTRL | SHIFT)
    bench.view.about._another.setFocus()
    bench.type_here("After the war")
    bench.press(Key.Key_Return)
    until((bench.folder / "3-after-the-war.yaml").exists)
    bench.view.about.closed.emit()

    bench.stage.press(Key.Key_F2)
    box = bench.view.topic._chapter
    assert [box.itemText(at) for at in range(box.count())][-1] == "After the war"
    bench.view.topic.moved.emit("3-after-the-war.yaml")
    bench.settle()
    until(lambda: "seishin:" in bench.text("3-after-the-war.yaml"))
    assert "seishin:" not in bench.text()

    bench.press(Key.Key_Z, CTRL)
    bench.press(Key.Key_Z, CTRL)
    until(lambda: not (bench.folder / "3-after-the-war.yaml").exists())
    assert "seishin:" in bench.text()


def test_what_stands_under_a_property_goes_under_another_with_its_facts(bench: Bench) -> None:
    bench.stage.press(Key.Key_F2)
    bench.view.topic.property_renamed.emit("began", "ended")
    bench.settle()
    until(lambda: "ended: 1945-08-13" in bench.text() or "ended: {value" in bench.text())

    assert "ports:seishin/began" in bench.presenter.workshop.deck.former_ids  # type: ignore[union-attr]


def test_an_id_that_is_taken_is_refused_with_a_sentence(bench: Bench) -> None:
    bench.stage.press(Key.Key_F2)
    bench.view.topic.renamed.emit("rashin")
    until(lambda: "There is a topic “rashin” already" in bench.presenter.state.problem)

    assert "rashin:" in bench.text()


def test_the_deck_says_its_licence_and_a_chapter_another_title(bench: Bench) -> None:
    bench.press(Key.Key_I, CTRL | SHIFT)
    bench.view.about.described.emit({"title": "Ports", "licence": "CC BY 4.0", "description": ""})
    bench.settle()
    assert "licence: CC BY 4.0" in bench.text("deck.yaml")

    bench.view.about.chapter_titled.emit(LANDED, "The landings")
    bench.settle()
    until(lambda: "chapter: The landings" in bench.text())
    assert "# Landings go from north to south." in bench.text()
