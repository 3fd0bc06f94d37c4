"""Samples of the larger parts: charts, rail, settings, receipt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.card import (
    Card,
    Line,
    PageHeader,
    SettingRow,
    SourceRow,
)
from quizapp.gui.components.choosing import Segment, Switch
from quizapp.gui.components.deck_strip import DeckStrip, StripLabel
from quizapp.gui.components.layouts import Group
from quizapp.gui.components.memory import (
    ScoreRing,
)
from quizapp.gui.components.rail import Rail, RailItem, RailMode
from quizapp.gui.components.text import Text
from quizapp.gui.components.timeline_strip import StripMark, StripSpan, TimelineStrip
from quizapp.gui.components.week_bars import DayMinutes, WeekBars
from quizapp.gui.gallery.pieces import column, head
from quizapp.gui.theme import (
    Colour,
    Tone,
    TypeRole,
)

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def charts() -> QWidget:
    """A deck's strip, the week's bars and the score's ring."""
    days = (12, 9, 11, 4, 7, 6, 10)
    words = ("today", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon")
    heights = (6, 15, 9, 9, 9, 14, 11, 13, 11, 11, 12, 8, 11, 11, 12, 10, 7, 12, 3, 2, 11, 3, 2, 5)
    columns = [
        [((day * 7 + fact * 3) % 10) / 9 for fact in range(tall)]
        for day, tall in enumerate(heights)
    ]
    card = Card(gap=8)
    card.body.add(Text("August 1945 in Korea, Manchuria and the islands", TypeRole.HEADING))
    card.body.add(Text("Campaign · 8 August to 2 September", TypeRole.SMALL, Colour.INK2))
    labels = [
        StripLabel(1, "9 Aug", "attack begins"),
        StripLabel(7, "15 Aug", "broadcast"),
        StripLabel(12, "20 Aug", "Maoka"),
        StripLabel(18, "26 Aug"),
        StripLabel(23, "2 Sep", "surrender"),
    ]
    card.body.add(DeckStrip(columns, labels, "Most of the first days is known."))
    row = Group(gap=32, upright=False)
    row.parts.add(card, 3)
    bars = WeekBars([DayMinutes(w, m) for w, m in zip(words, days, strict=True)], "Minutes")
    row.parts.add(column(head("Minutes to keep what you know"), bars), 2)
    row.parts.add(ScoreRing(18, 24, "of 24"), align=_MIDDLE)
    return row


def rail(mode: RailMode) -> Rail:
    """The rail in one of its modes, with Today as the current place."""
    groups = [
        [
            RailItem("today", "Today", "sun"),
            RailItem("quiz", "Quiz", "list-checks"),
            RailItem("browse", "Browse", "search"),
            RailItem("map", "Map", "map"),
        ],
        [RailItem("editor", "Deck editor", "pencil-ruler")],
    ]
    rail = Rail(groups, [RailItem("settings", "Settings", "settings")])
    rail.set_mode(mode)
    rail.set_current("today")
    rail.setMinimumHeight(420)
    return rail


def settings() -> QWidget:
    """Two settings on a card."""
    card = Card(gap=4)
    segment = Segment("Theme", ["System", "Light", "Dark"])
    segment.set_index(1)
    card.body.add(PageHeader("Reading", "Changes show at once."))
    card.body.add(SettingRow("Theme", "Follows the computer unless you choose.", segment))
    card.body.add(Line())
    card.body.add(SettingRow("High contrast", "Every border drawn.", Switch("High contrast")))
    card.body.addStretch(1)
    return card


def receipt() -> QWidget:
    """What stands beside an answer: sentence, strip, sources."""
    marks = [StripMark(4), StripMark(7, "broadcast"), StripMark(11), StripMark(13)]
    strip = TimelineStrip(
        25, "8 Aug", "2 Sep", StripSpan(5, 8, "Seishin 13–16 Aug"), marks, "13 to 16 August"
    )
    return column(
        Text("The Seishin landing began on 13 August 1945.", TypeRole.HEADING),
        Text(
            "Marshal Meretskov had cancelled it the day before, the land advance went well.",
            TypeRole.BODY,
            Colour.INK2,
        ),
        strip,
        head("Sources"),
        SourceRow("“Chongjin”, Naval History, 2023", "US Naval Institute · journal"),
        SourceRow("TASS, 2015: landing 13–16 August", "News agency, state-owned", "quote"),
        SourceRow("You: the Arctic convoys", "It is Project Hula, Cold Bay", "x", Tone.WRONG),
    )
