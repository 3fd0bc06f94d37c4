"""Every component in every state on one picture: `python -m quizapp.gui.gallery --out DIR`.

For eyes, documents and tests; needs no display. The names and figures are samples.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.gui.components.badge import Badge
from quizapp.gui.components.buttons import Button, ButtonKind, IconButton
from quizapp.gui.components.card import (
    Card,
    EmptyState,
    Ground,
    Line,
    PageHeader,
    SettingRow,
    SourceRow,
)
from quizapp.gui.components.choosing import Segment, Switch
from quizapp.gui.components.deck_strip import DeckStrip, StripLabel
from quizapp.gui.components.fields import (
    AnswerEntry,
    CheckBox,
    ComboBox,
    EntryState,
    Field,
    Slider,
    SpinBox,
)
from quizapp.gui.components.fog import FogPane
from quizapp.gui.components.keycap import KeyCap, KeyHints
from quizapp.gui.components.layouts import Column, Group, Row
from quizapp.gui.components.memory import (
    Ladder,
    MemoryDisc,
    Meter,
    ScoreRing,
    Strength,
    StrengthLegend,
    strength_word,
)
from quizapp.gui.components.message import Message, Verdict
from quizapp.gui.components.option_row import OptionRow, OptionState
from quizapp.gui.components.rail import Rail, RailItem, RailMode
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import Focusable
from quizapp.gui.components.timeline_strip import StripMark, StripSpan, TimelineStrip
from quizapp.gui.components.toast import Toast
from quizapp.gui.components.week_bars import DayMinutes, WeekBars
from quizapp.gui.theme import (
    Colour,
    Contrast,
    Movement,
    Scheme,
    ThemeChoice,
    ThemeName,
    Tone,
    TypeRole,
    install_theme,
)
from quizapp.paths import find_paths

_WIDTH = 1440  # px at 100 %
_LEFT, _MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter


def main(argv: Sequence[str] | None = None) -> int:
    """Draw the gallery into a PNG; returns 0."""
    options = _options(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    name = ThemeName(options.theme)
    install_theme(app, find_paths().resources, choice_of(name, options.scale))
    options.out.mkdir(parents=True, exist_ok=True)
    path = options.out / f"gallery-{name.value}-{round(options.scale * 100)}.png"
    picture(options.width or round(_WIDTH * options.scale)).save(str(path))
    sys.stdout.write(f"{path}\n")
    return 0


def choice_of(name: ThemeName, scale: float) -> ThemeChoice:
    """The choice that leads to a palette whatever the system wishes, without motion."""
    dark = name in {ThemeName.DARK, ThemeName.HIGH_CONTRAST_DARK}
    high = name in {ThemeName.HIGH_CONTRAST_LIGHT, ThemeName.HIGH_CONTRAST_DARK}
    return ThemeChoice(
        scheme=Scheme.DARK if dark else Scheme.LIGHT,
        contrast=Contrast.HIGH if high else Contrast.NORMAL,
        movement=Movement.REDUCED,
        text_scale=scale,
    )


def picture(width: int) -> QPixmap:
    """The gallery as wide as said, as tall as it needs."""
    gallery = Gallery()
    gallery.resize(width, gallery.heightForWidth(width))
    gallery.show()
    QApplication.processEvents()
    gallery.toast.say("Postponed to Thursday.", undo_keys="Ctrl+Z")
    QApplication.processEvents()
    taken = gallery.grab()
    gallery.close()
    return taken


class Gallery(Ground):
    """All components, on one ground."""

    def __init__(self) -> None:
        super().__init__(Colour.BG)
        self.toast = Toast(self)
        rows = Column(self, gap=32, margins=(40, 32, 40, 90))
        above, below = Row(gap=44), Row(gap=24)
        for part in (_small_parts(), _options_column(), _messages_column()):
            above.add(part, 1)
        rows.add(above)
        rows.add(_charts())
        for part in (_rail(RailMode.WIDE), _rail(RailMode.NARROW)):
            below.add(part)
        for part in (_settings(), _receipt(), FogPane("Answer, and the fog lifts.")):
            below.add(part, 1)
        rows.add(below)
        rows.addStretch(1)


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Draw all components into a PNG.")
    parser.add_argument("--out", type=Path, default=Path(), help="folder for the picture")
    parser.add_argument("--theme", choices=[name.value for name in ThemeName], default="light")
    parser.add_argument("--scale", type=float, default=1.0, help="text size, 1.0 to 2.0")
    parser.add_argument("--width", type=int, default=0, help="px; else grows with the scale")
    return parser.parse_args(argv)


def _head(words: str) -> Text:
    return Text(words, TypeRole.LABEL, Colour.INK2)


def _line(*parts: QWidget, gap: int = 8) -> Row:
    row = Row(gap=gap)
    for part in parts:
        row.add(part, align=_MIDDLE)
    row.addStretch(1)
    return row


def _column(*parts: QWidget | Row, gap: int = 12) -> QWidget:
    group = Group(gap=gap)
    for part in parts:
        group.parts.add(part)
    group.parts.addStretch(1)
    return group


def _focused(part: Focusable) -> QWidget:
    """The part as it looks with keyboard focus; only one could really have it."""
    part.shows_ring = True
    part.hasFocus = lambda: True  # type: ignore[method-assign]
    return part


def _button_row(words: str, kind: ButtonKind) -> Row:
    hovered, off = Button(words, kind), Button(words, kind)
    hovered.setDown(True)
    off.set_off("There is nothing to do here yet.")
    return _line(Button(words, kind), hovered, _focused(Button(words, kind)), off, gap=12)


def _small_parts() -> QWidget:
    discs = [MemoryDisc(step) for step in Strength]
    named = [
        part
        for disc, step in zip(discs, Strength, strict=True)
        for part in (disc, Text(strength_word(step), TypeRole.MICRO, Colour.INK2))
    ]
    return _column(
        _head("Memory"),
        _line(*named, gap=6),
        _line(Text("meter 62 %", TypeRole.MICRO, Colour.INK2), Meter("meter", 0.62)),
        _line(Ladder(2, "discriminate"), StrengthLegend(), gap=24),
        _head("Buttons: rest, hover, focus, off"),
        _button_row("Start", ButtonKind.PRIMARY),
        _button_row("Print", ButtonKind.SECONDARY),
        _button_row("Details", ButtonKind.QUIET),
        _line(
            _focused(Button("Start", ButtonKind.PRIMARY, keys="Enter", icon="play", large=True)),
            Button("Only five minutes", large=True),
            gap=10,
        ),
        _line(
            Button("Not sure", keys="Shift+Enter", large=True),
            Button("Quiz myself", ButtonKind.QUIET, large=True),
            gap=10,
        ),
        _line(
            Button("Settle it", icon="scale"),
            Button("Print", icon="printer", keys="P"),
            Button("Leave", ButtonKind.QUIET, icon="chevron-left", keys="Esc"),
            IconButton("undo-2", "Take back", keys="Ctrl+Z"),
            IconButton("ellipsis", "More"),
        ),
        _head("Choosing"),
        *_choosing(),
        _head("Text entry: rest, with words, nearly, wrong, right"),
        *_entries(),
    )


def _choosing() -> Iterable[QWidget | Row]:
    ticked, mixed = CheckBox("Landings & sea"), CheckBox("Some")
    ticked.setChecked(True)
    mixed.setTristate(True)
    mixed.setCheckState(Qt.CheckState.PartiallyChecked)
    on = Switch("Read aloud")
    on.setChecked(True)
    segment = Segment("View", ["Map", "List"])
    segment.set_index(0)
    combo = ComboBox("Deck")
    combo.addItems(["August 1945", "Place names"])
    slider = Slider("Text size", 100, 200)
    slider.setValue(130)
    yield _line(ticked, CheckBox("People"), mixed, gap=14)
    yield _line(on, Switch("High contrast"), segment, gap=12)
    yield _line(combo, SpinBox("New facts a day", 0, 99), gap=12)
    yield slider
    yield Field("Find a setting", "Find a setting", icon="search")


def _entries() -> Iterable[QWidget]:
    yield AnswerEntry("Your answer", "Your answer: Latin, 한글, 漢字, кириллица")
    for words, state in (
        ("Chistya", EntryState.OPEN),
        ("Chistiakov", EntryState.NEARLY),
        ("Cheremisov", EntryState.WRONG),
        ("Chistyakov", EntryState.RIGHT),
    ):
        entry = AnswerEntry("Your answer")
        entry.setText(words)
        entry.show_verdict(state)
        yield entry


def _option(number: int, title: str, note: str, state: OptionState) -> OptionRow:
    row = OptionRow(number, title, note, note)
    row.show_verdict(state)
    return row


def _options_column() -> QWidget:
    names = "Najin · 나진 · 羅津"
    hovered, picked = OptionRow(2, "Rashin", names), OptionRow(3, "Rashin", names)
    picked.pick()
    long = "A long name that has to go on " * 4
    rows: list[tuple[str, QWidget]] = [
        ("at rest", OptionRow(1, "Rashin", names)),
        ("under the pointer", _hovered(hovered)),
        ("picked, with focus", _focused(picked)),
    ]
    for number, (label, title, note, state) in enumerate(_VERDICTS, start=4):
        rows.append((label, _option(number, title, note, state)))
    rows.append(("one line", OptionRow(9, "13 August 1945")))
    rows.append(("long", OptionRow(10, long.strip(), names * 4)))
    group = Group(gap=10)
    group.parts.add(_head("Option row"))
    for label, row in rows:
        group.parts.add(Text(label, TypeRole.MICRO, Colour.INK2))
        own = Group()  # each row is a choice of its own here
        own.parts.add(row)
        group.parts.add(own)
    group.parts.addStretch(1)
    return group


_VERDICTS = (
    ("picked and right", "Seishin", "Landing of 13 August 1945.", OptionState.RIGHT),
    ("picked and wrong", "Rashin", "Taken on 12 August, the day before.", OptionState.WRONG),
    ("missed", "Seishin", "Landing of 13 August 1945.", OptionState.MISSED),
    (
        "right for another source",
        "713,000",
        "Glantz, 2003: the army proper.",
        OptionState.ANOTHER_SOURCE,
    ),
    ("not picked", "Genzan", "Landing of 21 August; 6,238 surrendered.", OptionState.NOT_PICKED),
)


def _hovered(row: OptionRow) -> OptionRow:
    middle = QPointF(20, 20)
    row.enterEvent(QEnterEvent(middle, middle, middle))
    return row


def _messages_column() -> QWidget:
    verdict, wrong = Verdict(), Verdict()
    verdict.show_verdict(
        Tone.RIGHT, "Right, and you were sure.", "You will next see this in 24 days."
    )
    wrong.show_verdict(
        Tone.WRONG, "Not this one. It was Seishin.", "It comes back in a few minutes."
    )
    spelled = (
        ("You wrote ", False),
        ("Chistiakov", True),
        (". The deck writes ", False),
        ("Chistyakov", True),
        (" (Чистяков). One letter, one and the same name.", False),
    )
    return _column(
        _head("Messages in place"),
        Message(
            "You were away 9 days. Nothing is lost. Today: the 20 that matter most.", action="Start"
        ),
        Message(
            "No source yet. Without one it is never asked.",
            Tone.NEAR,
            icon="triangle-alert",
            action="Add a source",
        ),
        Message(
            "The deck file could not be read: line 214, a quote is not closed. "
            "Your progress is safe.",
            Tone.WRONG,
            action="Show",
        ),
        Message("Another source says 17 August.", Tone.DISP, icon="scale", action="Compare"),
        Message("All of today is done.", Tone.RIGHT),
        Message(spelled, Tone.NEAR, large=True),
        Message("Counted as nearly: the fact you know keeps its date.", Tone.PLAIN),
        _head("Verdicts"),
        verdict,
        wrong,
        _head("Badges and keys"),
        _line(
            Badge("landing"),
            Badge("sources disagree", Tone.DISP, icon="scale"),
            Badge("clear", Tone.ACCENT),
            KeyCap("Enter"),
            KeyCap("Alt+↑"),
        ),
        KeyHints(
            [("1–4", "pick"), ("Enter", "sure"), ("Shift+Enter", "not sure"), ("F1", "all keys")]
        ),
        _head("Empty state"),
        EmptyState(
            "cloud-fog",
            "Nothing mixed up yet",
            "When you take one fact for another, the pair appears here with what tells them apart.",
            "Study ten minutes",
        ),
    )


def _charts() -> QWidget:
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
    row.parts.add(_column(_head("Minutes to keep what you know"), bars), 2)
    row.parts.add(ScoreRing(18, 24, "of 24"), align=_MIDDLE)
    return row


def _rail(mode: RailMode) -> Rail:
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


def _settings() -> QWidget:
    card = Card(gap=4)
    segment = Segment("Theme", ["System", "Light", "Dark"])
    segment.set_index(1)
    card.body.add(PageHeader("Reading", "Changes show at once."))
    card.body.add(SettingRow("Theme", "Follows the computer unless you choose.", segment))
    card.body.add(Line())
    card.body.add(SettingRow("High contrast", "Every border drawn.", Switch("High contrast")))
    card.body.addStretch(1)
    return card


def _receipt() -> QWidget:
    marks = [StripMark(4), StripMark(7, "broadcast"), StripMark(11), StripMark(13)]
    strip = TimelineStrip(
        25, "8 Aug", "2 Sep", StripSpan(5, 8, "Seishin 13–16 Aug"), marks, "13 to 16 August"
    )
    return _column(
        Text("The Seishin landing began on 13 August 1945.", TypeRole.HEADING),
        Text(
            "Marshal Meretskov had cancelled it the day before, the land advance went well.",
            TypeRole.BODY,
            Colour.INK2,
        ),
        strip,
        _head("Sources"),
        SourceRow("“Chongjin”, Naval History, 2023", "US Naval Institute · journal"),
        SourceRow("TASS, 2015: landing 13–16 August", "News agency, state-owned", "quote"),
        SourceRow("You: the Arctic convoys", "It is Project Hula, Cold Bay", "x", Tone.WRONG),
    )


if __name__ == "__main__":
    sys.exit(main())
