"""The day that timeline and map look at together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from quizapp.gui.day import PassingDays, SharedDay

_LAST = 12


@pytest.fixture
def shared(qapp: QObject) -> SharedDay:
    return SharedDay(qapp)


@pytest.fixture
def days(shared: SharedDay) -> PassingDays:
    def stepped(step: int) -> int:
        return min((shared.day or 9) + step, _LAST)

    return PassingDays(shared, stepped, shared)


def test_day_by_hand_goes_on_and_back(shared: SharedDay, days: PassingDays) -> None:
    days.on()
    days.on()
    days.back()
    assert shared.day == 10


def test_playing_stops_at_the_last_day(shared: SharedDay, days: PassingDays) -> None:
    said: list[bool] = []
    days.playing_changed.connect(said.append)
    shared.choose(_LAST - 1)
    days.play(still=False)
    assert days.is_playing
    days.on()
    assert (shared.day, days.is_playing) == (_LAST, True)
    days.on()
    assert (shared.day, days.is_playing) == (_LAST, False)
    assert said == [True, False]


def test_second_press_lets_the_days_stand(days: PassingDays) -> None:
    days.play(still=False)
    days.play(still=False)
    assert not days.is_playing


def test_without_motion_a_press_is_a_day(shared: SharedDay, days: PassingDays) -> None:
    days.play(still=True)
    assert (shared.day, days.is_playing) == (10, False)
