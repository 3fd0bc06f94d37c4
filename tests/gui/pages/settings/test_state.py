"""Settings are built from what the settings say of themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.gui.pages.settings.state import (
    Section,
    SettingsState,
    date_of_day,
    day_of_date,
    settings_of,
)
from quizapp.library.settings import THEMES, DeviceSettings
from quizapp.progress.settings import LearnerSettings

TODAY = 20_779


def a_state(learner: LearnerSettings | None) -> SettingsState:
    return settings_of(learner, DeviceSettings(text_size=150), TODAY)


def learning(learner: LearnerSettings) -> SettingsState:
    return replace(a_state(learner), section=Section.STUDY)


def test_every_number_of_the_learner_has_its_bounds_and_a_sentence() -> None:
    shown = learning(LearnerSettings(minutes_a_day=20)).shown

    keys = ["minutes_a_day", "new_facts_a_day", "retention", "ready_by"]
    assert [option.key for option in shown] == keys
    assert (shown[0].value, shown[0].lowest, shown[0].highest) == (20, 1, 240)


def test_every_option_says_what_it_does() -> None:
    assert all(option.help.endswith(".") for option in a_state(LearnerSettings()).options)


def test_nobody_is_asked_in_per_mille() -> None:
    recall = a_state(LearnerSettings()).option("retention")

    assert (recall.unit, recall.factor, recall.lowest) == ("%", 10, 70)
    assert "mille" not in recall.help


def test_until_the_progress_is_open_only_this_machine_can_be_set() -> None:
    state = a_state(None)

    assert not any(option.learners for option in state.options)
    assert state.option("text_size").value == 150


def test_every_theme_has_a_word() -> None:
    choices = a_state(None).option("theme").choices

    assert [theme for theme, _word in choices] == list(THEMES)
    assert len({word for _theme, word in choices}) == len(THEMES)


def test_a_search_looks_into_every_part() -> None:
    state = replace(a_state(LearnerSettings()), section=Section.READING, search="new facts")

    assert [option.key for option in state.shown] == ["new_facts_a_day"]


@pytest.mark.parametrize("text", ["2026-11-22", "1970-01-02", ""])
def test_a_date_is_a_study_day_and_back(text: str) -> None:
    assert date_of_day(day_of_date(text)) == text
