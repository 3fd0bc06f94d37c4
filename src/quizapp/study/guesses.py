"""Where a learner put a place on the map before: guesses that the log remembers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizapp.facts.reference import parse_reference
from quizapp.facts.values import Position
from quizapp.questions.globe import km_to
from quizapp.questions.terms import Form, Role

if TYPE_CHECKING:
    from quizapp.facts.deck import Deck
    from quizapp.progress.course import Turn
    from quizapp.study.desk import Progress


@dataclass(frozen=True, slots=True)
class Guess:
    """A guess at where a place lies: on which study day, where in degrees, how far off in km."""

    day: int
    latitude: float
    longitude: float
    off_km: float


def guesses_at(progress: Progress, deck: Deck, fact_id: str, *, but: str = "") -> tuple[Guess, ...]:
    """The guesses at where a fact's topic lies, the oldest first, none that was taken back.

    `but` is the event, in hex, of the answer that was just given. Guesses at a latitude alone
    have no spot and are left out.
    """
    place = deck.facts[fact_id].value
    if not isinstance(place, Position) or place.latitude_only:
        return ()
    turns = (turn for turn in progress.course(fact_id) if turn.event.id.hex() != but)
    found = (_guess(turn, fact_id, deck, place) for turn in turns if not turn.is_undone)
    return tuple(guess for guess in found if guess is not None)


def _guess(turn: Turn, fact_id: str, deck: Deck, place: Position) -> Guess | None:
    """The guess that an event is; None for any other event, and for what is no position."""
    body = turn.event.body
    if turn.event.kind != "answered" or body["form"] != Form.LOCATE:
        return None
    targets = [one["fact"] for one in body["outcomes"] if one["role"] == Role.TARGET]
    known = {deck.former_ids.get(target, target) for target in targets}
    if fact_id not in known or not isinstance(body["given"], str):
        return None
    try:
        spot = parse_reference(body["given"])
    except ValueError:
        return None
    return Guess(turn.day, float(spot.latitude), float(spot.longitude), km_to(spot, place))
