"""The receipt of an answer: the fact as a sentence, why, when, and who says so."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from quizapp.gui.actions import action_named
from quizapp.gui.components.accounts import AccountRow
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import Card, SourceRow
from quizapp.gui.components.layouts import Column, Row, Wrapping
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE
from quizapp.gui.components.timeline_strip import StripMark, StripSpan, TimelineStrip
from quizapp.gui.pages.page import clear
from quizapp.gui.pages.study.axis import DayAxis
from quizapp.gui.pages.study.state import (
    ReceiptPicture,
    SourcePicture,
    Stand,
    StudyState,
)
from quizapp.gui.theme import Colour, Tone, TypeRole, current_theme
from quizapp.gui.wording import number_word, say

_TOP = Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft
_CARD_WIDTH = 230  # px at 100 %


class Receipt(Wrapping, QWidget):
    """Shows a ReceiptPicture; `link_requested` carries an address that the learner agreed to,
    `report_requested` says that something is wrong with the question."""

    link_requested = Signal(str)
    report_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture: ReceiptPicture | None = None
        self._open = False
        self._is_unsaid = False
        self._sentence = Text("", TypeRole.HEADING, parent=self, selectable=True)
        self._why = Text("", TypeRole.BODY, Colour.INK2, self, selectable=True)
        self._axis = TimelineStrip(1, "", "", parent=self)
        self._accounts = Column(gap=2)
        self._rows: list[SourceRow] = []
        self._sources, self._cards = Column(gap=12), Column(gap=0)
        action = action_named("sources")
        self._toggle = Button(say("Side by side"), ButtonKind.QUIET, self, keys=action.shown_keys)
        self._toggle.clicked.connect(self.toggle_sources)
        self._sources_title = Text(say("Sources"), TypeRole.LABEL, Colour.INK2, self)
        head = Row(gap=12)
        head.add(self._sources_title, 1)
        head.add(self._toggle)
        column = Column(self, gap=8)
        column.keep_rings(RING_SPACE)
        column.add_all(self._sentence, self._why)
        column.add_space(6)
        column.add(self._accounts)
        column.add(self._axis)
        column.add_space(6)
        column.add(head)
        column.add(self._sources)
        column.add(self._cards)
        column.add_space(6)
        column.add(self._report_button(), align=_LEFT)
        column.addStretch(1)

    def _report_button(self) -> Button:
        action = action_named("report")
        button = Button(action.words, ButtonKind.QUIET, self, keys=action.shown_keys)
        button.clicked.connect(self.report_requested)
        return button

    def show_state(self, state: StudyState) -> None:
        """Show the receipt of an answered question."""
        if state.receipt is None:
            return
        if state.receipt != self._picture:
            self._show_picture(state.receipt)
        elif self._is_unsaid:
            self._say()

    def prepare(self, picture: ReceiptPicture) -> bool:
        """Take in the receipt of a question that is still asked, unless this one is seen. Whoever
        holds it hides it, and no part of it tells its words to those who listen.

        False where it cannot be got ready: a dispute's positions are made when they are seen.
        """
        if self.isVisible() or picture.accounts:
            return False
        if picture != self._picture or self._open:
            self._show_picture(picture, unsaid=True)
        return True

    def _show_picture(self, picture: ReceiptPicture, *, unsaid: bool = False) -> None:
        self._picture, self._open, self._is_unsaid = picture, False, unsaid
        self._sentence.set_text(picture.sentence, unsaid=unsaid)
        self._why.set_text(picture.why, unsaid=unsaid)
        self._why.setVisible(bool(picture.why))
        self._axis.setVisible(picture.axis is not None)
        if picture.axis is not None:
            # It speaks of what is true, so it is never in the colour of a miss.
            tone = Tone.RIGHT if picture.is_right else Tone.ACCENT
            _show_axis(self._axis, picture.axis, tone)
            self._axis.setAccessibleName("" if unsaid else _axis_said(picture.axis))
        self._show_accounts()
        self._show_sources()

    def _say(self) -> None:
        """Tell what is seen."""
        assert self._picture is not None
        self._is_unsaid = False
        self._sentence.say_text()
        self._why.say_text()
        if self._picture.axis is not None:
            self._axis.setAccessibleName(_axis_said(self._picture.axis))
        for _source, row in zip(self._picture.sources, self._rows, strict=False):
            row.say_words()

    def toggle_sources(self) -> None:
        """Open the sources side by side, or close them to lines again."""
        self._open = not self._open
        self._show_sources()

    def _show_accounts(self) -> None:
        """Every position of a dispute, side by side; the sentence then need not repeat them."""
        assert self._picture is not None
        if self._accounts.count():
            clear(self._accounts)
        accounts = self._picture.accounts
        if not accounts:
            return
        count = number_word(len(accounts), first=True)
        title = say("{count} answers to one question", count=count)
        self._accounts.add_space(6)
        self._accounts.add(Text(title, TypeRole.LABEL, Colour.INK2, self))
        self._accounts.add_space(4)
        for account in accounts:
            row = AccountRow(
                account.voice, account.value, _stand(account.stand), _TONES[account.stand], self
            )
            self._accounts.add(row)
        self._accounts.add_space(6)

    def _show_sources(self) -> None:
        assert self._picture is not None
        sources = self._picture.sources
        self._sources_title.setVisible(bool(sources))
        self._toggle.setVisible(bool(sources))
        self._toggle.set_words(say("As a list") if self._open else say("Side by side"))
        self._show_rows(() if self._open else sources)
        clear(self._cards)
        if self._open:
            self._show_cards(sources)

    def _show_rows(self, sources: Sequence[SourcePicture]) -> None:
        """The rows are kept: most receipts have as many sources as the one before."""
        while len(self._rows) < len(sources):
            self._rows.append(SourceRow("", parent=self))
            self._sources.add(self._rows[-1])
        for source, row in zip(sources, self._rows, strict=False):
            row.set_words(source.title, source.details, unsaid=self._is_unsaid)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(sources))

    def _show_cards(self, sources: Sequence[SourcePicture]) -> None:
        row = Row(gap=12)
        if self.width() < current_theme().size(_CARD_WIDTH) * len(sources):
            row.setDirection(QBoxLayout.Direction.TopToBottom)
        for source in sources:
            card = _SourceCard(source, self)
            card.link_requested.connect(self.link_requested)
            row.add(card, 1, align=_TOP)
        self._cards.add(row)


class _SourceCard(Card):
    """One source opened: all that is known of it, and its address, asked before it opens."""

    link_requested = Signal(str)

    def __init__(self, source: SourcePicture, parent: QWidget) -> None:
        super().__init__(parent, gap=6)
        self._source = source
        self.body.add(Text(source.title, TypeRole.SMALL_STRONG, parent=self, selectable=True))
        if source.details:
            self.body.add(Text(source.details, TypeRole.SMALL, Colour.INK2, self))
        if not source.host:
            return
        self._button = Button(source.host, ButtonKind.QUIET, self, icon="external-link")
        self._button.clicked.connect(self._ask)
        self.body.add(self._button, align=_LEFT)
        question = say("This opens {host} in your browser, outside quizapp.", host=source.host)
        self._question = Message(question, Tone.ACCENT, self, action=say("Open it"))
        self._question.acted.connect(partial(self.link_requested.emit, source.address))
        self._question.hide()
        self.body.add(self._question)

    def _ask(self) -> None:
        self._question.setVisible(not self._question.isVisible())
        if self._question.isVisible():
            self._question.button.setFocus(Qt.FocusReason.OtherFocusReason)


_TONES = {Stand.ASKED: Tone.DISP, Stand.GIVEN: Tone.ACCENT, Stand.OTHER: Tone.PLAIN}


def _stand(stand: Stand) -> str:
    match stand:
        case Stand.ASKED:
            return say("asked for")
        case Stand.GIVEN:
            return say("your answer")
        case Stand.OTHER:
            return ""


def _show_axis(strip: TimelineStrip, axis: DayAxis, tone: Tone) -> None:
    marks = [StripMark(day - axis.first) for day in axis.marks]
    span = StripSpan(axis.begin - axis.first, axis.end - axis.first, axis.label, tone)
    days = axis.last - axis.first
    strip.show_days(days, axis.first_label, axis.last_label, span, marks)


def _axis_said(axis: DayAxis) -> str:
    return say(
        "{label}, on an axis from {first} to {last}",
        label=axis.label,
        first=axis.first_label,
        last=axis.last_label,
    )
