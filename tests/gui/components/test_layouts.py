"""Layouts: rings lie over the gaps, gaps follow the text, rows wrap, and all can be mirrored."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.components.buttons import Button
from quizapp.gui.components.card import Card, PageHeader, SettingRow, SourceRow
from quizapp.gui.components.choosing import Switch
from quizapp.gui.components.flow import Flow
from quizapp.gui.components.layouts import Column, Group, Row, laid_out_once
from quizapp.gui.components.scroll import ScrollArea, Scrolled
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE
from quizapp.gui.pages.page import clear
from quizapp.gui.theme import ThemeHolder
from tests.gui.theme.conftest import PLAIN


def a_page(qtbot: QtBot, page: QWidget, width: int = 400) -> QWidget:
    qtbot.addWidget(page)
    page.resize(width, 400)
    page.show()
    QApplication.processEvents()
    return page


def test_a_column_that_is_filled_anew_lets_go_of_what_it_held(qtbot: QtBot) -> None:
    page = QWidget()
    column, inner = Column(page), Row()
    inner.add(SourceRow("Inside", parent=page))
    column.add_all(SourceRow("A source", parent=page), inner)
    column.add_space(8)
    a_page(qtbot, page)
    held = [weakref.ref(row) for row in page.findChildren(SourceRow)]

    clear(column)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()

    assert [row() for row in held] == [None, None]
    assert column.count() == 0


class Sized(QWidget):
    """Counts how often it is given another size."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sizes: list[int] = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.sizes.append(event.size().height())


def test_what_changes_together_is_laid_out_once(qtbot: QtBot) -> None:
    page = QWidget()
    column, rest, texts = Column(page), Sized(page), [Text(word, parent=page) for word in "abc"]
    column.add_all(*texts)
    column.add(rest, 1)
    a_page(qtbot, page)
    rest.sizes.clear()

    with laid_out_once(page):
        for text in texts:
            text.hide()
        texts[1].show()
        assert rest.sizes == []

    assert len(rest.sizes) == 1
    assert rest.y() < 2 * texts[1].height()


def test_texts_and_buttons_stand_on_one_edge(qtbot: QtBot) -> None:
    page = QWidget()
    column = Column(page, gap=12, margins=40)
    text, button = Text("Landings"), Button("Start")
    column.add(text)
    column.add(button, align=Qt.AlignmentFlag.AlignLeft)
    a_page(qtbot, page)

    assert text.x() == 40
    assert button.x() + RING_SPACE == 40


def test_the_gap_between_two_buttons_is_the_gap_asked_for(qtbot: QtBot) -> None:
    page = QWidget()
    row = Row(page, gap=10, margins=12)
    first, second = Button("Sure"), Button("Guess")
    row.add_all(first, second)
    row.addStretch(1)
    a_page(qtbot, page)

    end_of_first = first.x() + first.width() - RING_SPACE

    assert second.x() + RING_SPACE - end_of_first == 10


def test_a_group_with_rings_at_its_border_stands_on_the_same_edge(qtbot: QtBot) -> None:
    page = QWidget()
    column = Column(page, margins=40)
    group = Group()
    button = Button("Sure")
    group.parts.add(button, align=Qt.AlignmentFlag.AlignLeft)
    column.add_all(group, Text("Landings"))
    a_page(qtbot, page)

    left = button.mapTo(page, QPoint(RING_SPACE, 0)).x()

    assert left == 40
    assert group.rect().contains(button.geometry())


def test_a_mirrored_layout_mirrors_alignment(qtbot: QtBot) -> None:
    page = QWidget()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    column = Column(page, margins=40)
    button = Button("Start")
    column.add(button, align=Qt.AlignmentFlag.AlignLeft)
    a_page(qtbot, page)

    assert button.x() + button.width() - RING_SPACE == 360


def test_gaps_grow_by_a_quarter_at_most(holder: ThemeHolder, qtbot: QtBot) -> None:
    page = QWidget()
    column = Column(page, gap=12, margins=(40, 20, 40, 20))
    column.add(Text("one"))
    column.add_space(8)
    column.add(Text("two"))
    qtbot.addWidget(page)

    holder.choose(replace(PLAIN, text_scale=2.0))

    assert column.spacing() == 15
    assert column.contentsMargins().left() == 50
    spacer = column.itemAt(1).spacerItem()
    assert spacer is not None
    assert spacer.sizeHint().height() == 10


def test_a_removed_part_is_gone(qtbot: QtBot) -> None:
    page = QWidget()
    column = Column(page)
    buttons = [Button(f"Button {number}") for number in range(20)]
    column.add_all(*buttons)
    a_page(qtbot, page)

    for button in buttons:
        column.removeWidget(button)
        button.deleteLater()
    QApplication.processEvents()

    assert column.count() == 0


def test_pages_can_be_built_and_thrown_away_many_times(qtbot: QtBot) -> None:
    page = QWidget()
    column = Column(page)
    qtbot.addWidget(page)
    for _round in range(30):
        card = Card()
        card.body.add_all(PageHeader("Title", "Sentence"), Button("Start"), Switch("On"))
        column.add(card)
        QApplication.processEvents()
        card.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    assert column.count() == 0


@pytest.mark.parametrize(("width", "lines"), [(600, 1), (200, 2), (110, 3)])
def test_a_flow_goes_on_in_further_lines(qtbot: QtBot, width: int, lines: int) -> None:
    flow = Flow(Button("Sure"), Button("Not sure"), Button("Guess"), gap=10)
    qtbot.addWidget(flow)

    assert flow.heightForWidth(width) == lines * 36 + (lines - 1) * 10 + 2 * RING_SPACE


def test_a_hidden_part_takes_no_room_in_a_flow(qtbot: QtBot) -> None:
    first, second = Button("Sure"), Button("Guess")
    flow = Flow(first, second)
    qtbot.addWidget(flow)
    flow.resize(flow.sizeHint())
    flow.show()

    first.hide()
    QApplication.processEvents()

    assert second.x() == 0


def test_a_part_that_grew_while_the_flow_was_hidden_has_its_room_when_it_is_shown(
    qtbot: QtBot,
) -> None:
    first, second = Button("Sure"), Button("Guess")
    flow = Flow(first, second)
    qtbot.addWidget(flow)
    flow.resize(400, 42)
    flow.show()
    flow.hide()

    first.set_words("Don’t know")
    flow.show()

    assert first.width() == first.sizeHint().width()
    assert second.x() > first.x() + first.sizeHint().width() - 2 * RING_SPACE


def test_a_flow_can_be_mirrored(qtbot: QtBot) -> None:
    button = Button("Sure")
    flow = Flow(button)
    flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(flow)
    flow.resize(300, 42)
    flow.show()

    assert button.x() + button.width() == 300


def test_a_setting_stands_with_its_control_at_the_right(qtbot: QtBot) -> None:
    switch = Switch("High contrast")
    row = SettingRow("High contrast", "Every border drawn.", switch)
    qtbot.addWidget(row)
    row.resize(500, row.heightForWidth(500))
    row.show()
    QApplication.processEvents()

    assert switch.x() + switch.width() == 500
    assert switch.accessibleDescription() == "Every border drawn."


def test_a_scroll_area_takes_the_height_its_words_need(qtbot: QtBot) -> None:
    content = QWidget()
    column = Column(content, margins=20)
    text = Text("A sentence that is long enough to need several lines. " * 20)
    column.add(text)
    area = ScrollArea(content)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    QApplication.processEvents()

    assert area.horizontalScrollBar().maximum() == 0
    assert text.height() == text.heightForWidth(text.width())
    assert area.verticalScrollBar().maximum() > 0


class Measured(Text):
    """Remembers the widths that its height was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.widths: set[int] = set()
        super().__init__(
            "A sentence that is long enough to need several lines. " * 2, parent=parent
        )

    def heightForWidth(self, width: int) -> int:
        self.widths.add(width)
        return super().heightForWidth(width)


class Ringed(Measured):
    """Keeps room for a ring."""

    ring_space = RING_SPACE


def test_a_part_with_a_ring_is_measured_at_the_width_it_gets(qtbot: QtBot) -> None:
    page = QWidget()
    column, part = Column(page, margins=20), Ringed(page)
    column.add(part)
    a_page(qtbot, page)
    part.widths.clear()

    page.heightForWidth(300)

    assert part.widths == {300 - 2 * 20 + 2 * RING_SPACE}


def a_scrolled_text(qtbot: QtBot, tall: int) -> tuple[ScrollArea, Measured]:
    content = Scrolled()
    text = Measured(content)
    Column(content, margins=20).add(text)
    area = ScrollArea(content)
    qtbot.addWidget(area)
    area.resize(300, tall)
    area.show()
    QApplication.processEvents()
    text.widths.clear()
    text.set_text("Another sentence that is long enough to need several lines. " * 2)
    QApplication.processEvents()
    return area, text


def test_what_fits_is_not_measured_for_the_room_beside_a_bar(qtbot: QtBot) -> None:
    area, text = a_scrolled_text(qtbot, 400)
    beside = area.width() - 2 * 20 - area.verticalScrollBar().sizeHint().width()

    assert beside not in text.widths
    assert text.width() == area.width() - 2 * 20


def test_what_does_not_fit_stands_beside_the_bar(qtbot: QtBot) -> None:
    area, text = a_scrolled_text(qtbot, 60)
    beside = area.width() - 2 * 20 - area.verticalScrollBar().sizeHint().width()

    assert text.width() == beside
    assert text.height() == text.heightForWidth(beside)
