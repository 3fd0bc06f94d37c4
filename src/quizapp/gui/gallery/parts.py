"""Samples of the small parts: buttons, fields, options, messages, badges."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.components.badge import Badge
from quizapp.gui.components.buttons import Button, ButtonKind, IconButton
from quizapp.gui.components.card import (
    EmptyState,
)
from quizapp.gui.components.choosing import Segment, Switch
from quizapp.gui.components.claim_card import ClaimCard
from quizapp.gui.components.fields import (
    AnswerEntry,
    CheckBox,
    ComboBox,
    EntryState,
    Field,
    Slider,
    SpinBox,
)
from quizapp.gui.components.keycap import KeyCap, KeyHints
from quizapp.gui.components.layouts import Group, Row
from quizapp.gui.components.link_strip import EndState, LinkEnd, LinkStrip
from quizapp.gui.components.mark_row import MarkRow
from quizapp.gui.components.memory import (
    Ladder,
    MemoryDisc,
    Meter,
    Strength,
    StrengthLegend,
    strength_word,
)
from quizapp.gui.components.message import Message, Verdict
from quizapp.gui.components.option_row import OptionRow, OptionState
from quizapp.gui.components.text import Text
from quizapp.gui.gallery.pieces import column, focused, head, line
from quizapp.gui.theme import (
    Colour,
    Tone,
    TypeRole,
)


def _button_row(words: str, kind: ButtonKind) -> Row:
    hovered, off = Button(words, kind), Button(words, kind)
    hovered.setDown(True)
    off.set_off("There is nothing to do here yet.")
    return line(Button(words, kind), hovered, focused(Button(words, kind)), off, gap=12)


def small_parts() -> QWidget:
    """Memory marks, buttons, choices and entries."""
    discs = [MemoryDisc(step) for step in Strength]
    named = [
        part
        for disc, step in zip(discs, Strength, strict=True)
        for part in (disc, Text(strength_word(step), TypeRole.MICRO, Colour.INK2))
    ]
    return column(
        head("Memory"),
        line(*named, gap=6),
        line(Text("meter 62 %", TypeRole.MICRO, Colour.INK2), Meter("meter", 0.62)),
        line(Ladder(2, "discriminate"), StrengthLegend(), gap=24),
        head("Buttons: rest, hover, focus, off"),
        _button_row("Start", ButtonKind.PRIMARY),
        _button_row("Print", ButtonKind.SECONDARY),
        _button_row("Details", ButtonKind.QUIET),
        line(
            focused(Button("Start", ButtonKind.PRIMARY, keys="Enter", icon="play", large=True)),
            Button("Only five minutes", large=True),
            gap=10,
        ),
        line(
            Button("Not sure", keys="Shift+Enter", large=True),
            Button("Quiz myself", ButtonKind.QUIET, large=True),
            gap=10,
        ),
        line(
            Button("Settle it", icon="scale"),
            Button("Print", icon="printer", keys="P"),
            Button("Leave", ButtonKind.QUIET, icon="chevron-left", keys="Esc"),
            IconButton("undo-2", "Take back", keys="Ctrl+Z"),
            IconButton("ellipsis", "More"),
        ),
        head("Choosing"),
        *_choosing(),
        head("Text entry: rest, with words, nearly, wrong, right"),
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
    yield line(ticked, CheckBox("People"), mixed, gap=14)
    yield line(on, Switch("High contrast"), segment, gap=12)
    yield line(combo, SpinBox("New facts a day", 0, 99), gap=12)
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


def options_column() -> QWidget:
    """Option rows in all their states."""
    names = "Najin · 나진 · 羅津"
    hovered, picked = OptionRow(2, "Rashin", names), OptionRow(3, "Rashin", names)
    picked.pick()
    long = "A long name that has to go on " * 4
    rows: list[tuple[str, QWidget]] = [
        ("at rest", OptionRow(1, "Rashin", names)),
        ("under the pointer", _hovered(hovered)),
        ("picked, with focus", focused(picked)),
    ]
    for number, (label, title, note, state) in enumerate(_VERDICTS, start=4):
        rows.append((label, _option(number, title, note, state)))
    rows.append(("one line", OptionRow(9, "13 August 1945")))
    rows.append(("long", OptionRow(10, long.strip(), names * 4)))
    group = Group(gap=10)
    group.parts.add(head("Option row"))
    for label, row in rows:
        group.parts.add(Text(label, TypeRole.MICRO, Colour.INK2))
        own = Group()  # each row is a choice of its own here
        own.parts.add(row)
        group.parts.add(own)
    group.parts.add_all(*_other_answers(names))
    group.parts.addStretch(1)
    return group


def _other_answers(names: str) -> list[QWidget]:
    """What is ticked, linked or quoted."""
    ticked, missed = MarkRow(1, "Rashin", names), MarkRow(2, "Seishin", names, "It fits.")
    ticked.pick()
    missed.show_verdict(OptionState.MISSED)
    strip = LinkStrip(["The landing at Rashin", "The landing at Seishin"])
    strip.show_ends(
        LinkEnd("Cause", "The landing at Rashin", EndState.KNOWN),
        LinkEnd("Effect", "", EndState.UNKNOWN),
    )
    return [ticked, missed, strip, ClaimCard("The port fell in a day", "the Paper")]


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


def messages_column() -> QWidget:
    """Messages, verdicts, badges, keys and an empty state."""
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
    return column(
        head("Messages in place"),
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
        head("Verdicts"),
        verdict,
        wrong,
        head("Badges and keys"),
        line(
            Badge("landing"),
            Badge("sources disagree", Tone.DISP, icon="scale"),
            Badge("clear", Tone.ACCENT),
            KeyCap("Enter"),
            KeyCap("Alt+↑"),
        ),
        KeyHints(
            [("1–4", "pick"), ("Enter", "sure"), ("Shift+Enter", "not sure"), ("F1", "all keys")]
        ),
        head("Empty state"),
        EmptyState(
            "cloud-fog",
            "Nothing mixed up yet",
            "When you take one fact for another, the pair appears here with what tells them apart.",
            "Study ten minutes",
        ),
    )
