"""The picture of the map's page: what lies on the map, which day it shows, what is chosen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from quizapp.gui.components.memory import Strength
from quizapp.gui.wording import counted, days, from_to, say
from quizapp.study.atlas import NOW, THEN, Atlas, Happening, Place

LONGEST_SWEEP_DAYS = 45
"""So many days lie along the slider at most: those of the decks' time with the most in them."""
_NOTHING = Atlas()
_FADING = (Strength.FAINT, Strength.WANING, Strength.FADING)
_YEAR = re.compile(r"\b\d{3,4}\b")
_OWN_WORDS = {
    "de": "Deutsch", "en": "English", "es": "Español", "fr": "Français", "ja": "日本語",
    "ko": "한국어", "mn": "Монгол", "ru": "Русский", "uk": "Українська", "zh": "中文",
}  # fmt: skip
"""Languages as they call themselves: so that who cannot read the present one finds theirs."""


@dataclass(frozen=True, slots=True)
class MapState:
    """Everything the page shows.

    `chosen` is a place's id, `picked` are those taken out for a quiz, in the order they were;
    `day` is the one that is looked at, None for all.
    """

    atlas: Atlas = _NOTHING
    chosen: str = ""
    picked: tuple[str, ...] = ()
    naming: str = THEN
    day: int | None = None
    fog: bool = True
    lines: bool = True
    as_list: bool = False
    is_playing: bool = False
    problem: str = ""

    @property
    def place(self) -> Place | None:
        """The place that is chosen."""
        return self.atlas.place(self.chosen)

    @property
    def sentence(self) -> str:
        """How much of it is clear."""
        atlas = self.atlas
        return counted(
            atlas.count(Strength.CLEAR),
            "{n}\u00a0place clear, {fading} fading, {fog} under fog",
            "{n}\u00a0places clear, {fading} fading, {fog} under fog",
            fading=atlas.count(*_FADING),
            fog=atlas.count(Strength.NOT_MET),
        )

    @property
    def sweep(self) -> tuple[int, int] | None:
        """The first and the last day of the slider; None where no day is known."""
        return sweep_of(self.atlas)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at the chosen place. `fact` leads to it on the timeline, empty
    where it is due to be asked and must not be read."""

    title: str
    when: str
    fact: str
    is_now: bool


@dataclass(frozen=True, slots=True)
class Told:
    """The chosen place in words."""

    title: str
    others: str
    strength: Strength
    due: str
    events: tuple[Event, ...]
    remark: str = ""


def opened(state: MapState, atlas: Atlas) -> MapState:
    """The map with what is known now; what was chosen stays as far as it is still there."""
    picked = tuple(one for one in state.picked if atlas.place(one))
    chosen = state.chosen if atlas.place(state.chosen) else ""
    naming = state.naming if state.naming in atlas.namings else THEN
    return replace(
        state, atlas=atlas, chosen=chosen, picked=picked, naming=naming, problem=""
    )  # fmt: skip


def place_of(atlas: Atlas, fact: str) -> str:
    """The id of the place a fact is about: its own, where it happened, or one that it names."""
    topic = fact.partition("/")[0]
    if atlas.place(topic):
        return topic
    happened = next((one.place for one in atlas.happenings if one.id == topic), "")
    if happened:
        return happened
    told = (fact, f"{topic}/at")
    return next((one.id for told_by in told for one in atlas.places if told_by in one.facts), "")


def toggled(state: MapState, place_id: str) -> MapState:
    """A place taken out, or put back."""
    if not state.atlas.place(place_id):
        return state
    left = tuple(one for one in state.picked if one != place_id)
    return replace(state, picked=left if len(left) < len(state.picked) else (*left, place_id))


def picked_all(state: MapState, places: Iterable[str]) -> MapState:
    """All these places taken out, or none any more where they all were."""
    wanted = tuple(places)
    if set(wanted) <= set(state.picked):
        return replace(state, picked=())
    return replace(state, picked=tuple(dict.fromkeys((*state.picked, *wanted))))


def facts_at(atlas: Atlas, places: Iterable[str]) -> tuple[str, ...]:
    """The facts of these places, none twice."""
    found = (atlas.place(one) for one in places)
    facts = (fact for place in found if place is not None for fact in place.facts)
    return tuple(dict.fromkeys(facts))


def next_naming(state: MapState) -> MapState:
    """The next of the choices of names."""
    namings = state.atlas.namings
    at = namings.index(state.naming) if state.naming in namings else -1
    return replace(state, naming=namings[(at + 1) % len(namings)])


def stepped(state: MapState, step: int) -> int | None:
    """The day looked at after so many days more, within the slider; None where there is none."""
    sweep = state.sweep
    if sweep is None:
        return state.day
    first, last = sweep
    if state.day is None:
        return first if step > 0 else last
    return min(max(state.day + step, first), last)


def sweep_of(atlas: Atlas) -> tuple[int, int] | None:
    """The stretch of days in which the most happens."""
    begun = atlas.days
    if not begun:
        return None
    counts = [one.first_day for one in atlas.happenings]

    def held(first: int) -> int:
        return sum(first <= one < first + LONGEST_SWEEP_DAYS for one in counts)

    first = max(begun, key=lambda day: (held(day), -day))
    last = max(day for day in begun if day < first + LONGEST_SWEEP_DAYS)
    return first, max(last, first + 1)


def told_of(state: MapState) -> Told | None:
    """The chosen place in words; None while nothing is chosen."""
    place = state.place
    if place is None:
        return None
    leading, others = place.named(state.naming)
    here = sorted(
        (one for one in state.atlas.happenings if one.place == place.id),
        key=lambda one: (one.first_day, one.id),
    )
    return Told(
        title=leading or say("A place you are asked about today"),
        others=" · ".join(_every_name(place, leading, others)),
        strength=Strength(place.strength),
        due=_due(place.due, state.atlas.today),
        events=tuple(_event(one, state.day) for one in here),
        remark=say("Its names are in the fog until you were asked.") if place.hidden else "",
    )


def naming_word(naming: str, period: str) -> str:
    """What a choice of names is called: by the decks' year, as today's, or by its language."""
    if naming == THEN:
        year = _YEAR.search(period)
        return say("Names of {time}", time=year[0]) if year else say("Names of that time")
    if naming == NOW:
        return say("Names of today")
    return _OWN_WORDS.get(naming, naming)


def picked_said(state: MapState) -> str:
    """How many places are taken out."""
    return counted(len(state.picked), "One place chosen", "{n}\u00a0places chosen")


def _every_name(place: Place, leading: str, others: tuple[str, ...]) -> tuple[str, ...]:
    """Every other name of a place in every script, those that are shown first coming first."""
    if place.hidden:
        return ()
    more = (text for _language, text in place.others)
    return tuple(one for one in dict.fromkeys((*others, *more)) if one != leading)


def _event(happening: Happening, day: int | None) -> Event:
    is_now = day is not None and happening.first_day <= day <= happening.last_day
    if happening.hidden:
        return Event(say("You will be asked about this today"), "", "", is_now)
    title = happening.title[:1].upper() + happening.title[1:]
    return Event(
        title,
        from_to(happening.first_day, happening.last_day),
        next(iter(happening.facts), ""),
        is_now,
    )


def _due(due: int | None, today: int) -> str:
    if due is None:
        return ""
    if due <= today:
        return say("asked again today")
    return say("asked again in {days}", days=days(due - today))
