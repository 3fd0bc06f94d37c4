"""What can be wrong when the window opens: no deck, a broken deck, a damaged progress."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from quizapp.gui.launch import Launch
from quizapp.gui.touring import Hands

_BROKEN = "deck: broken\ntitle: [\n"


def without_decks(hands: Hands, launch: Launch) -> None:
    """The program's own decks are gone, and no other is there. The last: its look goes with it."""
    shipped = launch.paths.data / "shipped"
    (shipped / "decks").mkdir(parents=True)
    (shipped / "resources").symlink_to(launch.paths.resources, target_is_directory=True)
    with hands.window(replace(launch, paths=replace(launch.paths, shipped=shipped))):
        hands.picture("home-without-decks")


def broken_deck(hands: Hands, launch: Launch) -> None:
    """One installed deck cannot be read; the others go on."""
    folder = launch.paths.decks / "broken"
    folder.mkdir(parents=True)
    (folder / "deck.yaml").write_text(_BROKEN, encoding="utf-8")
    with hands.window(launch):
        hands.picture("home-broken-deck")


def damaged_progress(hands: Hands, launch: Launch) -> None:
    """The learner's database is no database any more."""
    _damage(launch.profile.progress)
    with hands.window(launch, opens=False):
        hands.picture("damaged-progress")


def _damage(database: Path) -> None:
    database.parent.mkdir(parents=True, exist_ok=True)
    database.write_bytes(b"not a database")
