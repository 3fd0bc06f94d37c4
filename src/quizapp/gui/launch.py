"""What a window is opened for: whose progress, which clock, and where it begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizapp.library.profiles import Profile
from quizapp.paths import Paths
from quizapp.study.clock import Clock, clock_for

if TYPE_CHECKING:
    import argparse


@dataclass(frozen=True, slots=True)
class Launch:
    """A start of the window.

    `study_at_once` lands on the first question, of `decks` if any are named, of at most `limit`
    questions; a `seed` draws the same questions again. `place` is where it lands else, to show
    `at`; Home for none.
    """

    paths: Paths
    profile: Profile
    clock: Clock
    study_at_once: bool = False
    decks: tuple[str, ...] = ()
    limit: int | None = None
    seed: int | None = None
    place: str = ""
    at: str = ""


def launch_of(args: argparse.Namespace, profile: Profile) -> Launch:
    """The launch that the command line asks for.

    Raises QuizAppError when its moment cannot be read.
    """
    deck = getattr(args, "deck", None)
    return Launch(
        paths=args.paths,
        profile=profile,
        clock=clock_for(args.now),
        study_at_once=args.command == "study",
        decks=(deck,) if deck else (),
        limit=getattr(args, "limit", None),
        seed=getattr(args, "seed", None),
        place=getattr(args, "place", ""),
        at=getattr(args, "at", ""),
    )
