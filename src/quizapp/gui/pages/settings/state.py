"""The picture of Settings: sections of options, built from what the settings say of themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from quizapp.gui.wording import say
from quizapp.library.settings import (
    LANGUAGES,
    MOTIONS,
    PLACE_NAMES,
    SPACINGS,
    THEMES,
    DeviceSettings,
)

LEAST_TEXT, MOST_TEXT, TEXT_STEP = 100, 200, 10
_EPOCH = date(1970, 1, 1)

Value = str | int | bool


class Control(StrEnum):
    """How an option is set."""

    SEGMENT = "segment"
    LIST = "list"
    SWITCH = "switch"
    NUMBER = "number"
    SLIDER = "slider"
    DATE = "date"


class Section(StrEnum):
    """The parts of Settings, in their order."""

    READING = "reading"
    STUDY = "study"
    KEYS = "keys"
    DATA = "data"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Option:
    """One setting: its name, its sentence of help, how it is set and what it stands on.

    `choices` are values with their words, for a segment or a list; a number has its bounds in
    the unit that is shown, of which `factor` make one of the value's.
    """

    key: str
    title: str
    help: str
    control: Control
    value: Value
    section: Section
    choices: tuple[tuple[str, str], ...] = ()
    lowest: int = 0
    highest: int = 0
    unit: str = ""
    factor: int = 1
    learners: bool = False


@dataclass(frozen=True, slots=True)
class SettingsState:
    """Everything Settings shows; the learner's options come when the progress is open."""

    options: tuple[Option, ...]
    section: Section = Section.READING
    search: str = ""
    problem: str = ""

    @property
    def shown(self) -> tuple[Option, ...]:
        """The options of the section, or those of all sections that hold what is searched."""
        if not self.search.strip():
            return tuple(one for one in self.options if one.section is self.section)
        return tuple(one for one in self.options if _holds(one, self.search))

    def option(self, key: str) -> Option:
        """The option of that key. Raises KeyError when there is none (yet)."""
        return {one.key: one for one in self.options}[key]


def section_words() -> dict[Section, tuple[str, str, str]]:
    """Every section's title, its sentence and its icon."""
    kept = say("Changes show at once and can be taken back with Ctrl Z.")
    return {
        Section.READING: (say("Reading and access"), kept, "book-open"),
        Section.STUDY: (say("Study and memory"), kept, "sun"),
        Section.KEYS: (say("Keys"), say("Every key can be another one."), "keyboard"),
        Section.DATA: (say("Your data"), say("Everything is on this computer."), "folder-open"),
        Section.ABOUT: (
            say("About quizapp"),
            say("What this is, and whose work it stands on."),
            "info",
        ),
    }


def settings_of(
    learner: Any, device: DeviceSettings, today: int, shown: SettingsState | None = None
) -> SettingsState:
    """The picture of these settings, in the section and search that are shown.

    `learner` is the learner's dataclass, or None; its fields carry bounds and help. `today` is
    the study day.
    """
    options = (*_reading(device), *(_learning(learner, today) if learner is not None else ()))
    if shown is None:
        return SettingsState(options)
    return replace(shown, options=options, problem="")


def day_of_date(text: str) -> int:
    """The study day of a date as YYYY-MM-DD; 0 for none."""
    return (date.fromisoformat(text) - _EPOCH).days if text else 0


def date_of_day(day: int) -> str:
    """A study day as YYYY-MM-DD; empty for 0."""
    return (_EPOCH + timedelta(days=day)).isoformat() if day else ""


def _holds(option: Option, search: str) -> bool:
    text = f"{option.title} {option.help}".casefold()
    return all(word in text for word in search.casefold().split())


def _reading(device: DeviceSettings) -> Iterable[Option]:
    section = Section.READING
    yield Option(
        "text_size", say("Text size"), say("Everything follows, charts and maps too."),
        Control.SLIDER, device.text_size, section, lowest=LEAST_TEXT, highest=MOST_TEXT, unit="%",
    )  # fmt: skip
    yield Option(
        "spacing", say("Line spacing"),
        say("More room between the lines of questions and facts."),
        Control.SEGMENT, device.spacing, section, _choices(SPACINGS, _spacings()),
    )  # fmt: skip
    yield Option(
        "theme", say("Theme"), say("Follows the computer unless you choose."),
        Control.LIST, device.theme, section, _choices(THEMES, _themes()),
    )  # fmt: skip
    yield Option(
        "motion", say("Motion"), say("Off: the fog is gone at once, nothing slides."),
        Control.SEGMENT, device.motion, section, _choices(MOTIONS, _motions()),
    )  # fmt: skip
    yield Option(
        "place_names", say("Names of places"),
        say("Which name leads on maps; the others follow in grey."),
        Control.SEGMENT, device.place_names, section, _choices(PLACE_NAMES, _place_names()),
    )  # fmt: skip
    yield Option(
        "language", say("Language"),
        say("The language of the program; a deck stays in its own."),
        Control.LIST, device.language, section, _choices(LANGUAGES, _languages()),
    )  # fmt: skip
    yield Option(
        "read_aloud", say("Read aloud"),
        say("Questions and results, by the computer’s own voice."),
        Control.SWITCH, device.read_aloud, section,
    )  # fmt: skip
    yield Option(
        "letters", say("Single-letter keys"),
        say("S, N, P and F act only while no field has the focus."),
        Control.SWITCH, device.letters, section,
    )  # fmt: skip


def _learning(learner: Any, today: int) -> Iterable[Option]:
    titles = _titles()
    bounds: dict[str, Mapping[str, Any]] = {one.name: one.metadata for one in fields(learner)}
    for key, (title, unit, factor, own_help) in titles.items():
        yield Option(
            key=key,
            title=title,
            help=own_help or say(bounds[key]["help"]),
            control=Control.NUMBER,
            value=getattr(learner, key),
            section=Section.STUDY,
            lowest=bounds[key]["lowest"] // factor,
            highest=bounds[key]["highest"] // factor,
            unit=unit,
            factor=factor,
            learners=True,
        )
    yield Option(
        "ready_by", say("Ready by"),
        say("An exam, a lesson: the plan of each day works towards it. Empty for none."),
        Control.DATE, learner.ready_by, Section.STUDY, lowest=today, learners=True,
    )  # fmt: skip


def _choices(values: tuple[str, ...], words: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((value, words[value]) for value in values)


def _themes() -> dict[str, str]:
    return {
        "system": say("As the computer"),
        "light": say("Light"),
        "dark": say("Dark"),
        "high-contrast-light": say("High contrast, light"),
        "high-contrast-dark": say("High contrast, dark"),
    }


def _spacings() -> dict[str, str]:
    return {"normal": say("Normal"), "wider": say("Wider"), "widest": say("Widest")}


def _motions() -> dict[str, str]:
    return {"system": say("System"), "full": say("On"), "reduced": say("Off")}


def _place_names() -> dict[str, str]:
    return {"then": say("of the time"), "now": say("today’s")}


def _languages() -> dict[str, str]:
    """Each in its own tongue, so that who cannot read the present one finds theirs."""
    return {
        "system": say("As the computer"),
        "en": "English",
        "ko": "한국어",
        "ru": "Русский",
    }


def _titles() -> dict[str, tuple[str, str, int, str]]:
    """Title, unit, how many of the value make one of that unit, and help where the setting's own
    speaks of another unit, in order."""
    recall = say("How much of what you have learnt you want to know. More means more minutes.")
    return {
        "minutes_a_day": (say("Minutes a day"), say("min"), 1, ""),
        "new_facts_a_day": (say("New facts a day"), "", 1, ""),
        "retention": (say("How much to remember"), "%", 10, recall),
    }
