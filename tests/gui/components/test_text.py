"""Text: plain, wrapped, measured, selectable, and never wider than its window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from quizapp.gui.components.paragraph import Paragraph
from quizapp.gui.components.text import Text
from quizapp.gui.theme import Colour, ThemeHolder, TypeRole

LONG = "Marshal Meretskov had cancelled it the day before, because the land advance went well."


@pytest.mark.parametrize(
    "words", ["<b>bold</b>", '<img src="/dev/zero">', "if a<b and c>d", "a & b &amp; c", "&File"]
)
def test_what_strangers_wrote_is_shown_as_they_wrote_it(qtbot: QtBot, words: str) -> None:
    text = Text(words)
    qtbot.addWidget(text)

    assert text.text() == words
    assert text.textFormat() is Qt.TextFormat.PlainText
    assert QAccessible.queryAccessibleInterface(text).text(QAccessible.Text.Name) == words


def test_lines_have_the_roles_height(qtbot: QtBot) -> None:
    text = Text(LONG)
    qtbot.addWidget(text)

    assert text.heightForWidth(2000) == 23
    assert text.heightForWidth(250) == 3 * 23


def test_a_long_word_is_broken_and_never_widens_the_window(qtbot: QtBot) -> None:
    text = Text("x" * 5_000)
    qtbot.addWidget(text)

    assert text.minimumSizeHint().width() <= 120
    assert text.sizeHint().width() <= 640
    assert text.heightForWidth(300) > 100 * 23


def test_a_word_of_usual_length_is_not_broken(qtbot: QtBot) -> None:
    text = Text("discriminate", TypeRole.LABEL)
    qtbot.addWidget(text)

    assert text.heightForWidth(text.minimumSizeHint().width()) == 19


def test_a_word_of_usual_length_is_not_broken_in_a_title_either(qtbot: QtBot) -> None:
    """ "Статистика" had its last letter on a line of its own."""
    text = Text("Статистика", TypeRole.TITLE)
    qtbot.addWidget(text)

    assert text.heightForWidth(text.minimumSizeHint().width()) == text.minimumSizeHint().height()


def test_a_no_break_space_holds_a_date_together(holder: ThemeHolder) -> None:
    style = holder.theme.type(TypeRole.BODY)
    width = style.width("On 13 August 1945.") - 4

    together = Paragraph("On 13\u00a0August\u00a01945.", style, width)

    assert together.line_count == 2
    assert together.natural_width == pytest.approx(style.width("13\u00a0August\u00a01945."), abs=1)


def test_strong_pieces_are_wider_than_plain_ones(holder: ThemeHolder) -> None:
    style = holder.theme.type(TypeRole.BODY)

    plain = Paragraph([("335th", False), (" is a division", False)], style)
    strong = Paragraph([("335th", True), (" is a division", False)], style)

    assert strong.natural_width > plain.natural_width


@pytest.mark.parametrize(
    "script", ["한글로 쓴 긴 문장 " * 9, "漢字仮名交じりの長い文章" * 9, "кириллица " * 19]
)
def test_every_script_keeps_the_line_height(holder: ThemeHolder, script: str) -> None:
    paragraph = Paragraph(script, holder.theme.type(TypeRole.BODY), 300)

    assert paragraph.height == paragraph.line_count * 23
    assert paragraph.natural_width <= 300


def test_a_limited_text_ends_in_an_ellipsis_and_tells_all_in_its_tip(qtbot: QtBot) -> None:
    text = Text(f"<i>{LONG}", lines=1)
    qtbot.addWidget(text)
    text.resize(200, 23)
    text.show()

    assert text.heightForWidth(200) == 23
    assert text.toolTip() == f"<qt>&lt;i&gt;{LONG}</qt>"


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_a_limited_text_has_at_most_its_lines(holder: ThemeHolder, lines: int) -> None:
    paragraph = Paragraph(LONG * 3, holder.theme.type(TypeRole.BODY), 300, lines=lines)

    assert paragraph.is_cut
    assert paragraph.line_count == lines
    assert paragraph.natural_width <= 300


def test_line_breaks_in_the_text_are_kept(holder: ThemeHolder) -> None:
    assert Paragraph("one\ntwo\n\nfour", holder.theme.type(TypeRole.BODY)).line_count == 4


def test_marked_words_can_be_copied(qtbot: QtBot) -> None:
    text = Text("Landing of 13 August", selectable=True)
    qtbot.addWidget(text)
    text.resize(text.sizeHint())
    text.show()

    qtbot.mouseDClick(text, Qt.MouseButton.LeftButton, pos=QPoint(5, 10))
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert text.selected_text == "Landing"
    assert QGuiApplication.clipboard().text() == "Landing"


def test_letters_outside_the_first_plane_are_counted_as_letters(qtbot: QtBot) -> None:
    text = Text("𠮷野 went to 大村", selectable=True)
    qtbot.addWidget(text)
    text.resize(text.sizeHint())
    text.show()

    qtbot.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert text.selected_text == "𠮷野 went to 大村"
    assert Paragraph("𠮷野", text.theme.type(TypeRole.BODY)).place_at(1000, 5) == 2


def test_a_text_that_is_not_selectable_leaves_clicks_to_its_parent(qtbot: QtBot) -> None:
    text = Text("Landing")
    qtbot.addWidget(text)

    assert text.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert text.selected_text == ""


def test_a_text_can_change_colour_and_role(qtbot: QtBot) -> None:
    text = Text("Right.")
    qtbot.addWidget(text)
    text.resize(200, 24)
    before = text.grab().toImage()

    text.set_colour(Colour.RIGHT)
    text.set_role(TypeRole.HEADING)

    assert text.grab().toImage() != before
    assert text.heightForWidth(500) == 24


def test_words_that_were_prepared_are_not_laid_out_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = Text("Before", TypeRole.BODY)
    qtbot.addWidget(text)
    text.resize(250, 100)
    text.prepare(LONG, TypeRole.HEADING)
    laid: list[object] = []
    kept = Paragraph.__init__
    monkeypatch.setattr(
        Paragraph, "__init__", lambda *args, **how: (laid.append(args[1]), kept(*args, **how))[1]
    )

    text.set_role(TypeRole.HEADING)
    laid.clear()
    text.set_text(LONG)
    sizes = text.sizeHint(), text.minimumSizeHint(), text.heightForWidth(250)

    assert laid == []
    fresh = Text(LONG, TypeRole.HEADING)
    assert sizes == (fresh.sizeHint(), fresh.minimumSizeHint(), fresh.heightForWidth(250))


def test_prepared_words_are_neither_shown_nor_told(qtbot: QtBot) -> None:
    text = Text("Before")
    qtbot.addWidget(text)

    text.prepare(LONG)

    assert text.text() == text.runs == "Before"
    assert QAccessible.queryAccessibleInterface(text).text(QAccessible.Text.Name) == "Before"


def test_what_was_prepared_for_another_text_size_is_let_go(
    holder: ThemeHolder, qtbot: QtBot
) -> None:
    text = Text("Before")
    qtbot.addWidget(text)
    text.resize(250, 100)
    text.prepare(LONG)

    holder.set_text_scale(2.0)
    text.set_text(LONG)

    assert text.heightForWidth(250) > 3 * 23 * 2
