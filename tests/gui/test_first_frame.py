"""The first frame: what was kept is painted at once, and Home takes its place without a jump."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel

from quizapp.gui.first_frame import FirstFrame, read_frame, wrapped
from quizapp.gui.frame_keeper import keep_frame
from quizapp.gui.pages.home.head import HomeHead
from quizapp.library.settings import DeviceSettings
from tests.gui.stage import ENTER, Stage
from tests.gui.theme.conftest import RESOURCES

DEVICE = DeviceSettings(theme="light")
FONTS = RESOURCES / "fonts"


@pytest.fixture
def kept(stage: Stage, tmp_path: Path) -> Path:
    """The frame of Home with its first sentence."""
    stage.open()
    QTest.qWait(50)
    path = tmp_path / "frame.json"
    keep_frame(path, FONTS, stage.inside, DEVICE)
    return path


def shown(frame: FirstFrame) -> dict[str, QPoint]:
    return {label.text(): label.pos() for label in frame.findChildren(QLabel)}


def test_words_stand_where_home_puts_them(stage: Stage, kept: Path) -> None:
    words = [spot.text.text() for spot in stage.home.text_spots]
    frame = FirstFrame(read_frame(kept, DEVICE), words)

    places = [spot.text.mapTo(stage.inside, QPoint(0, 0)) for spot in stage.home.text_spots]

    assert shown(frame) == dict(zip(words, places, strict=True))
    assert stage.inside.findChildren(HomeHead)


def test_the_first_paint_is_told_once(kept: Path) -> None:
    frame = FirstFrame(read_frame(kept, DEVICE), ("Tuesday", "12 minutes"))
    spy = QSignalSpy(frame.painted)

    frame.resize(1240, 800)
    frame.grab()
    frame.grab()

    assert spy.count() == 1


def test_its_ground_is_that_of_the_look(kept: Path) -> None:
    frame = FirstFrame(read_frame(kept, DEVICE), ())
    frame.resize(1240, 800)

    picture = frame.grab().toImage()

    assert picture.pixelColor(1000, 400).name().upper() == "#F3F6F6"
    assert picture.pixelColor(20, 400).name().upper() == "#EAEFEF"


@pytest.mark.parametrize(
    "change",
    [{"theme": "dark"}, {"text_size": 150}, {"window_width": 900}, {"window_full": True}],
)
def test_a_frame_kept_for_another_look_or_window_is_not_painted(
    kept: Path, change: dict[str, object]
) -> None:
    assert read_frame(kept, DEVICE) is not None
    assert read_frame(kept, replace(DEVICE, **change)) is None  # type: ignore[arg-type]


@pytest.mark.parametrize("spoilt", ["", "[]", "{}", '{"for": 3}', "\x00"])
def test_a_spoilt_frame_is_passed_over(qapp: QApplication, tmp_path: Path, spoilt: str) -> None:
    assert qapp
    path = tmp_path / "frame.json"
    path.write_text(spoilt, encoding="utf-8")

    assert read_frame(path, DEVICE) is None


def test_without_a_frame_the_window_is_plain(qapp: QApplication) -> None:
    assert qapp
    assert shown(FirstFrame(None, ("12 minutes",))) == {}


def test_another_page_in_front_leaves_the_last_frame(stage: Stage, kept: Path) -> None:
    before = kept.read_bytes()
    stage.press(ENTER)

    keep_frame(kept, FONTS, stage.inside, DEVICE)

    assert kept.read_bytes() == before
    assert stage.study


def test_a_frame_that_cannot_be_kept_stops_nothing(stage: Stage, tmp_path: Path) -> None:
    stage.open()
    (tmp_path / "frame.json").mkdir()

    keep_frame(tmp_path / "frame.json", FONTS, stage.inside, DEVICE)

    assert (tmp_path / "frame.json").is_dir()


def test_long_words_go_on_in_further_lines(qapp: QApplication) -> None:
    assert qapp
    metrics = QFontMetricsF(QFont())
    words = "Your first ten facts take about four minutes"

    lines = wrapped(words, metrics, metrics.horizontalAdvance("Your first ten facts"))

    assert len(lines) >= 2
    assert " ".join(lines) == words


def test_nothing_that_is_kept_is_a_learners_answer(kept: Path) -> None:
    assert set(json.loads(kept.read_text())) == {"for", "ground", "bands", "texts", "fonts"}
