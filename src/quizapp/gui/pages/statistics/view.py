"""Statistics as it looks: sentences first, then two columns of charts, one where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from quizapp.gui.actions import Where, action_named
from quizapp.gui.components.buttons import Button, ButtonKind
from quizapp.gui.components.card import EmptyState, PageHeader
from quizapp.gui.components.charts.bar_chart import BarChart
from quizapp.gui.components.charts.chart import Chart
from quizapp.gui.components.charts.chart_card import ChartCard
from quizapp.gui.components.charts.pictures import Tick
from quizapp.gui.components.charts.share_chart import ShareChart
from quizapp.gui.components.charts.strength_chart import StrengthChart
from quizapp.gui.components.choosing import Segment
from quizapp.gui.components.fields import ComboBox
from quizapp.gui.components.layouts import Column, Row
from quizapp.gui.components.memory import StrengthLegend
from quizapp.gui.components.message import Message
from quizapp.gui.components.text import Text
from quizapp.gui.pages.page import Page
from quizapp.gui.pages.statistics.pairs import Pairs
from quizapp.gui.pages.statistics.state import BarsPicture, SharesPicture, StatisticsState
from quizapp.gui.pages.statistics.words import per_cent
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say
from quizapp.study.strength import By
from quizapp.study.workload import Span

_WIDE_FROM = 1100  # px at 100 % of the window from which two charts stand beside each other
_QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)


class StatisticsView(Page):
    """Shows a StatisticsState. What is wished for is emitted; nothing is decided here."""

    deck_chosen = Signal(str)
    by_chosen = Signal(By)
    span_chosen = Signal(Span)
    duel_requested = Signal(str)
    fact_requested = Signal(str)
    study_requested = Signal()
    all_copy_requested = Signal()
    copy_requested = Signal(object)
    save_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._decks: tuple[str, ...] = ()
        copy_key = action_named("copy-csv").shown_keys
        self._header = PageHeader(say("Statistics"), parent=self)
        self._deck_box = ComboBox(say("Which deck"), self)
        self._copy = Button(say("Copy as CSV"), ButtonKind.SECONDARY, self, icon="download")
        self._copy.setToolTip(copy_key)
        self._sentence = Text("", TypeRole.TITLE, parent=self)
        self._detail = Text("", TypeRole.BODY, Colour.INK2, self)
        self._problem = Message("", Tone.WRONG, self)
        self._empty = EmptyState(
            "chart-line",
            say("Nothing to count yet"),
            say("After your first answers this page says what you know and what comes next."),
            say("Answer a first question"),
            self,
        )
        self._sureness = ShareChart("", self)
        self._ahead = BarChart("", self)
        self._strength = StrengthChart("", self)
        self._pairs = Pairs(self)
        self._kept = ShareChart("", self)
        self._work = BarChart("", self)
        self._by = Segment(say("By what"), [say("Chapter"), say("Place"), say("Day")], self)
        self._span = Segment(say("How far back"), [say("Month"), say("Year"), say("All")], self)
        self.cards: tuple[ChartCard, ...] = self._make_cards()
        self._rows: list[Row] = []
        self._build()
        self._connect()

    @property
    def where(self) -> Where:
        return Where.STATISTICS

    def act(self, name: str, keys: str) -> bool:  # noqa: ARG002
        match name:
            case "copy-csv":
                self.all_copy_requested.emit()
            case "next-part":
                self._step_by()
            case _:
                return False
        return True

    def focus_first(self) -> None:
        first = self._empty if self._empty.isVisible() else self._copy
        target = first.findChild(Button) if first is self._empty else first
        (target or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(self, state: StatisticsState) -> None:
        """Show these figures."""
        self._show_decks(state)
        self._problem.set_message(state.problem)
        self._problem.setVisible(bool(state.problem))
        self._empty.setVisible(state.is_empty and not state.waits)
        waits = say("Counting …") if state.waits and not state.is_ready else ""
        self._sentence.set_text(waits or (state.sentence if state.is_ready else ""))
        self._detail.set_text(state.detail if state.is_ready else "")
        for part in (self._sentence, self._detail):
            part.setVisible(bool(waits) or state.is_ready)
        for card in self.cards:
            card.setVisible(state.is_ready)
        self._copy.setEnabled(state.is_ready)
        if state.is_ready:
            self._show_charts(state)

    def chart_of(self, card: ChartCard) -> Chart | None:
        """The picture on a card; None where it has none."""
        return card.chart.findChild(Chart) if not isinstance(card.chart, Chart) else card.chart

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.window().width() >= self.theme.size(_WIDE_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(across if wide else down)

    def _make_cards(self) -> tuple[ChartCard, ...]:
        by_place = QWidget(self)
        column = Column(by_place, gap=8)
        column.add(self._by, align=Qt.AlignmentFlag.AlignLeft)
        column.add(self._strength, 1)
        column.add(StrengthLegend(by_place))
        by_span = QWidget(self)
        column = Column(by_span, gap=8)
        column.add(self._span, align=Qt.AlignmentFlag.AlignLeft)
        column.add(self._work, 1)
        return (
            ChartCard(
                say("When you say you are sure"),
                say("share right, with its 95 % range"),
                say(
                    "Drawn from all your answers. Right are right and nearly right "
                    "answers, and another source's figure; blanks are left out. The range is "
                    "Wilson's: with few answers it is wide. On the dashed line you would be "
                    "right exactly as often as your words promise."
                ),
                self._sureness,
                self,
            ),
            ChartCard(
                say("Minutes a day, the next 30 days"),
                say("if you go on as now; dots show the worse case"),
                say(
                    "Each fact comes back when the scheduler expects its recall to fall to what "
                    "you want, and is then answered Good; new facts come as you settled. As "
                    "many are missed as you accept, which are asked again that day and the "
                    "next; in the worse case twice as many. Your own pace makes minutes of it."
                ),
                self._ahead,
                self,
            ),
            ChartCard(
                say("How strong your memory is"),
                say("number of facts at the right"),
                say(
                    "Clear are facts that you would recall today nine times in ten or more, "
                    "fading three times in four, waning every second time, faint less often. "
                    "Facts that you said you know are clear."
                ),
                by_place,
                self,
            ),
            ChartCard(
                say("Taken for each other"),
                say("what you mix up"),
                say(
                    "A pair appears when one was answered for the other, and goes when you told "
                    "them apart five times. Settle it asks for the difference, side by side."
                ),
                self._pairs,
                self,
            ),
            ChartCard(
                say("What you kept"),
                say("recalled when it was due, week by week"),
                say(
                    "A fact's first answer of a day counts, if it was met on an earlier day; "
                    "drawn from all your answers. The dashed line is the share that "
                    "you want in Settings. Lower means more is asked again soon."
                ),
                self._kept,
                self,
            ),
            ChartCard(
                say("What you answered"),
                say("answers; the dark part was rated Again"),
                say(
                    "Every answer that you did not take back, by its study day, which begins at "
                    "four in the morning."
                ),
                by_span,
                self,
            ),
        )

    def _build(self) -> None:
        self._header.aside.add(self._deck_box)
        self._header.aside.add(self._copy)
        content = QWidget(self)
        column = Column(content, gap=14, margins=(48, 24, 40, 40))
        words = Column(gap=2)
        words.add_all(self._sentence, self._detail)
        column.add(self._header)
        column.add(words)
        column.add(self._problem)
        column.add(self._empty)
        for first, second in zip(self.cards[::2], self.cards[1::2], strict=True):
            row = Row(gap=16)
            row.add(first, 1)
            row.add(second, 1)
            self._rows.append(row)
            column.add(row)
        column.addStretch(1)
        Column(self, gap=0).add(FollowingScroll(content, parent=self))

    def _connect(self) -> None:
        self._deck_box.activated.connect(self._on_deck)
        self._copy.clicked.connect(self.all_copy_requested)
        self._empty.acted.connect(self.study_requested)
        self._by.chosen.connect(self._on_by)
        self._span.chosen.connect(self._on_span)
        self._pairs.duel_requested.connect(self.duel_requested)
        self._pairs.fact_requested.connect(self.fact_requested)
        for card in self.cards:
            card.copy_requested.connect(self._on_copy)
            card.save_requested.connect(self._on_save)

    def _show_decks(self, state: StatisticsState) -> None:
        ids = tuple(choice.deck for choice in state.decks)
        if ids != self._decks:
            self._decks = ids
            self._deck_box.clear()
            for choice in state.decks:
                self._deck_box.addItem(choice.title)
        self._deck_box.setVisible(len(ids) > 1)
        if state.deck in ids:
            self._deck_box.setCurrentIndex(ids.index(state.deck))

    def _show_charts(self, state: StatisticsState) -> None:
        _show_shares(self._sureness, self.cards[0], state.sureness)
        _show_bars(self._ahead, self.cards[1], state.ahead)
        if state.strength is not None:
            self._strength.show_rows(state.strength.rows, state.strength.name)
            self.cards[2].set_twin(state.strength.twin)
        if state.confusions is not None:
            self._pairs.show_pairs(state.confusions.pairs)
            self.cards[3].set_twin(state.confusions.twin)
        _show_shares(self._kept, self.cards[4], state.kept)
        _show_bars(self._work, self.cards[5], state.work)
        self._by.set_index(list(By).index(state.by))
        self._span.set_index(list(Span).index(state.span))

    def _step_by(self) -> None:
        self._on_by((self._by.index + 1) % len(By))

    @Slot(int)
    def _on_deck(self, index: int) -> None:
        self.deck_chosen.emit(self._decks[index])

    @Slot(int)
    def _on_by(self, index: int) -> None:
        self.by_chosen.emit(list(By)[index])

    @Slot(int)
    def _on_span(self, index: int) -> None:
        self.span_chosen.emit(list(Span)[index])

    @Slot()
    def _on_copy(self) -> None:
        self.copy_requested.emit(self.sender())

    @Slot()
    def _on_save(self) -> None:
        self.save_requested.emit(self.sender())


def _show_shares(chart: ShareChart, card: ChartCard, picture: SharesPicture | None) -> None:
    if picture is None:
        return
    ticks = _share_ticks(picture.lowest)
    chart.show_shares(picture.points, picture.should, ticks, picture.name)
    card.set_twin(picture.twin)


def _show_bars(chart: BarChart, card: ChartCard, picture: BarsPicture | None) -> None:
    if picture is not None:
        chart.show_bars(picture.bars, picture.name)
        card.set_twin(picture.twin)


def _share_ticks(lowest: float) -> Sequence[Tick]:
    return [Tick(share, per_cent(share)) for share in _QUARTERS if share >= lowest]
