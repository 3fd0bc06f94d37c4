"""Messages, verdicts, toasts, cards and fog: what they say and when they go."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.components import themed
from quizapp.gui.components.badge import Badge
from quizapp.gui.components.card import Card, EmptyState, PageHeader, SourceRow
from quizapp.gui.components.fog import FogPane
from quizapp.gui.components.message import Message, Verdict
from quizapp.gui.components.text import Text
from quizapp.gui.components.toast import Toast
from quizapp.gui.theme import Colour, Contrast, Movement, Scheme, ThemeHolder, Tone
from tests.gui.theme.conftest import PLAIN


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was asked to say."""
    heard: list[str] = []

    def update(event: QAccessibleAnnouncementEvent) -> None:
        heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return heard


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.mark.parametrize("tone", list(Tone))
def test_a_message_lies_on_its_tones_soft_fill(
    holder: ThemeHolder, qtbot: QtBot, tone: Tone
) -> None:
    message = Message("Another source says 17 August.", tone)
    qtbot.addWidget(message)
    message.resize(500, message.heightForWidth(500))

    image = message.grab().toImage()

    assert image.pixelColor(250, 2) == holder.theme.tone(tone).soft


def test_in_dark_high_contrast_a_message_has_a_border_instead(
    holder: ThemeHolder, qtbot: QtBot
) -> None:
    holder.choose(replace(PLAIN, scheme=Scheme.DARK, contrast=Contrast.HIGH))
    message = Message("Another source says 17 August.", Tone.DISP)
    qtbot.addWidget(message)
    message.resize(500, message.heightForWidth(500))

    image = message.grab().toImage()

    assert image.pixelColor(250, 0) == holder.theme.colour(Colour.DISP)
    assert image.pixelColor(250, 4) == holder.theme.colour(Colour.SURFACE)


def test_a_messages_way_on_is_a_button(qtbot: QtBot) -> None:
    message = Message("No source yet.", Tone.NEAR, action="Add a source")
    qtbot.addWidget(message)
    message.show()

    with qtbot.waitSignal(message.acted, timeout=500):
        qtbot.mouseClick(message.findChild(QPushButton), Qt.MouseButton.LeftButton)


def test_a_long_message_takes_the_lines_it_needs(qtbot: QtBot) -> None:
    message = Message("You were away 9 days. Nothing is lost. Today: the 20 that matter most.")
    qtbot.addWidget(message)

    assert message.heightForWidth(300) == 2 * 19 + 18
    assert message.heightForWidth(900) < message.heightForWidth(200)


def test_a_verdict_is_said_in_words(qtbot: QtBot) -> None:
    verdict = Verdict()
    qtbot.addWidget(verdict)

    verdict.show_verdict(Tone.WRONG, "Not this one.", "It comes back in a few minutes.")

    assert verdict.accessibleName() == "Not this one. It comes back in a few minutes."


def test_what_is_announced_reaches_the_screen_reader(qtbot: QtBot, said: list[str]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)

    themed.announce(widget, "Right, and you were sure.")

    assert said == ["Right, and you were sure."]


def test_a_toast_stands_at_the_bottom_left_and_is_read_aloud(
    host: QWidget, said: list[str]
) -> None:
    toast = Toast(host)

    toast.say("Postponed to Thursday.", undo_keys="Ctrl+Z")

    assert toast.isVisible()
    assert toast.geometry().left() == 20
    assert toast.geometry().bottom() == 600 - 20 - 1
    assert said == ["Postponed to Thursday."]


def test_a_toast_goes_by_itself_after_five_seconds(
    host: QWidget, qtbot: QtBot, said: list[str]
) -> None:
    toast = Toast(host)
    toast.say("Postponed to Thursday.")
    assert said
    assert toast._timer.interval() == 5000

    toast._timer.start(1)

    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=1000)


def test_undo_hides_the_toast_and_asks_once(host: QWidget, qtbot: QtBot, said: list[str]) -> None:
    toast = Toast(host)
    toast.say("Postponed to Thursday.", undo_keys="Ctrl+Z")
    assert said

    with qtbot.waitSignal(toast.undo_requested, timeout=500):
        qtbot.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)

    assert not toast.isVisible()


def test_a_toast_without_undo_has_no_button(host: QWidget, said: list[str]) -> None:
    toast = Toast(host)

    toast.say("Saved.")

    assert said
    assert not toast.findChild(QPushButton).isVisible()


def test_a_toast_keeps_its_place_when_the_window_changes(host: QWidget, said: list[str]) -> None:
    toast = Toast(host)
    toast.say("Saved " * 40)
    assert said

    host.resize(300, 500)

    assert toast.geometry().bottom() == 500 - 20 - 1
    assert toast.geometry().right() < 300


def test_fog_lifts_at_once_when_motion_is_reduced(qtbot: QtBot) -> None:
    fog = FogPane("Answer, and the fog lifts.")
    qtbot.addWidget(fog)
    fog.show()

    with qtbot.waitSignal(fog.lifted, timeout=100):
        fog.lift()

    assert not fog.isVisible()


def test_fog_fades_with_motion_and_can_settle_again(holder: ThemeHolder, qtbot: QtBot) -> None:
    holder.choose(replace(PLAIN, movement=Movement.FULL))
    fog = FogPane("Answer, and the fog lifts.")
    qtbot.addWidget(fog)
    fog.show()

    fog.lift()
    assert fog.isVisible()
    fog.settle()
    assert fog.isVisible()

    with qtbot.waitSignal(fog.lifted, timeout=2000):
        fog.lift()


def test_fog_is_textured_and_in_high_contrast_flat(holder: ThemeHolder, qtbot: QtBot) -> None:
    def shades() -> int:
        fog = FogPane()
        qtbot.addWidget(fog)
        fog.resize(160, 160)
        image = fog.grab().toImage()
        return len({image.pixel(x, y) for x in range(0, 160, 5) for y in range(0, 160, 5)})

    textured = shades()
    holder.choose(replace(PLAIN, contrast=Contrast.HIGH))

    assert textured > 10
    assert shades() == 1


def test_fogs_sentence_stays_inside_however_narrow(qtbot: QtBot) -> None:
    fog = FogPane("Any spelling or script: Latin, 한글, 漢字, кириллица. " * 3)
    qtbot.addWidget(fog)
    fog.resize(200, 400)
    fog.show()

    text = fog.findChild(Text)

    assert fog.rect().contains(text.geometry())
    assert text.height() == text.heightForWidth(text.width())


def test_a_card_is_a_surface_with_a_line(holder: ThemeHolder, qtbot: QtBot) -> None:
    card = Card()
    card.body.add(Text("August 1945"))
    qtbot.addWidget(card)
    card.resize(300, 100)

    image = card.grab().toImage()

    assert image.pixelColor(150, 0) == holder.theme.colour(Colour.LINE)
    assert image.pixelColor(150, 1) == holder.theme.colour(Colour.SURFACE)
    assert card.layout().contentsMargins().left() == 20


def test_an_empty_state_offers_one_way_out(qtbot: QtBot) -> None:
    empty = EmptyState("cloud-fog", "Nothing yet", "Study first.", "Study ten minutes")
    qtbot.addWidget(empty)
    empty.show()

    with qtbot.waitSignal(empty.acted, timeout=500):
        qtbot.mouseClick(empty.findChild(QPushButton), Qt.MouseButton.LeftButton)


def test_a_source_and_a_header_keep_what_was_written(qtbot: QtBot) -> None:
    source = SourceRow("<b>“Chongjin”</b>", "a & b", tone=Tone.WRONG)
    header = PageHeader("Settings", "Changes show at once.")
    qtbot.addWidget(source)
    qtbot.addWidget(header)

    assert source.title.text() == "<b>“Chongjin”</b>"
    assert source.accessibleName() == "<b>“Chongjin”</b>, a & b"
    assert header.sentence.text() == "Changes show at once."


def test_a_badge_is_24_px_tall_and_can_change(qtbot: QtBot) -> None:
    badge = Badge("landing")
    qtbot.addWidget(badge)
    before = badge.sizeHint()

    badge.set_badge("sources disagree", Tone.DISP, "scale")

    assert before.height() == 24
    assert badge.sizeHint().width() > before.width()
    assert badge.text() == "sources disagree"
