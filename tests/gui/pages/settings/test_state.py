"""Settings are built from what the settings say of themselves."""

from __future__ import annotations

from quizapp.gui.pages.settings.state import SettingsState, settings_of, themes
from quizapp.library.settings import THEMES, DeviceSettings
from quizapp.progress.settings import LearnerSettings


def a_state(learner: LearnerSettings | None) -> SettingsState:
    return settings_of(learner, DeviceSettings(text_size=150), "here", "Minji")


def test_every_number_of_the_learner_has_its_bounds_and_a_sentence() -> None:
    settings = a_state(LearnerSettings(minutes_a_day=20)).learner

    assert [setting.key for setting in settings] == [
        "minutes_a_day",
        "new_facts_a_day",
        "retention",
    ]
    assert (settings[0].value, settings[0].lowest, settings[0].highest) == (20, 1, 240)
    assert all(setting.help.endswith(".") for setting in settings)


def test_nobody_is_asked_in_per_mille() -> None:
    recall = a_state(LearnerSettings()).learner[-1]

    assert (recall.unit, recall.per_mille) == ("%", True)
    assert "mille" not in recall.help


def test_until_the_progress_is_open_only_this_machine_can_be_set() -> None:
    state = a_state(None)

    assert state.learner == ()
    assert state.text_size == 150


def test_every_theme_has_a_word() -> None:
    assert [theme for theme, _word in themes()] == list(THEMES)
    assert len({word for _theme, word in themes()}) == len(THEMES)
