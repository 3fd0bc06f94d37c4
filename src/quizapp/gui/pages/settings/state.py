"""The picture of Settings, built from the two kinds of settings and what they say of themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from quizapp.gui.wording import say
from quizapp.library.settings import THEMES, DeviceSettings

LEAST_TEXT, MOST_TEXT, TEXT_STEP = 100, 200, 10


@dataclass(frozen=True, slots=True)
class NumberSetting:
    """A whole number of the learner's, with its bounds, its unit and its sentence of help."""

    key: str
    title: str
    help: str
    value: int
    lowest: int
    highest: int
    unit: str
    per_mille: bool = False


@dataclass(frozen=True, slots=True)
class SettingsState:
    """Everything Settings shows; `learner` is empty until the progress is open."""

    learner: tuple[NumberSetting, ...]
    theme: str
    text_size: int
    folder: str
    profile: str
    problem: str = ""


def settings_of(
    learner: Any, device: DeviceSettings, folder: str, profile: str, problem: str = ""
) -> SettingsState:
    """The picture of these settings.

    `learner` is the learner's dataclass, or None; its fields carry bounds and help.
    """
    return SettingsState(
        learner=_numbers(learner) if learner is not None else (),
        theme=device.theme,
        text_size=device.text_size,
        folder=folder,
        profile=profile,
        problem=problem,
    )


def themes() -> tuple[tuple[str, str], ...]:
    """Every theme with its word, in the order they are shown."""
    words = {
        "system": say("As the computer"),
        "light": say("Light"),
        "dark": say("Dark"),
        "high-contrast-light": say("High contrast, light"),
        "high-contrast-dark": say("High contrast, dark"),
    }
    return tuple((theme, words[theme]) for theme in THEMES)


def _numbers(learner: Any) -> tuple[NumberSetting, ...]:
    titles = _titles()
    found = []
    for spec in fields(learner):
        bounds: Mapping[str, Any] = spec.metadata
        if not {"lowest", "highest", "help"} <= bounds.keys() or spec.name not in titles:
            continue  # a setting that has a screen of its own
        title, unit, own_help = titles[spec.name]
        found.append(
            NumberSetting(
                key=spec.name,
                title=title,
                help=own_help or say(bounds["help"]),
                value=getattr(learner, spec.name),
                lowest=bounds["lowest"],
                highest=bounds["highest"],
                unit=unit,
                per_mille=spec.name == "retention",
            )
        )
    return tuple(sorted(found, key=lambda setting: list(titles).index(setting.key)))


def _titles() -> dict[str, tuple[str, str, str]]:
    """Title, unit, and help where the setting's own speaks of another unit, in order."""
    recall = say("How much of what you have learnt you want to know. More means more minutes.")
    return {
        "minutes_a_day": (say("Minutes a day"), say("min"), ""),
        "new_facts_a_day": (say("New facts a day"), "", ""),
        "retention": (say("How much to remember"), "%", recall),
    }
