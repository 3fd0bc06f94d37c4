"""A guest: a learner whose progress is gone when they leave."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.library.profiles import Profile

GUEST = "guest"
_PREFIX = "quizapp-guest-"


def open_guest(name: str) -> Profile:
    """A learner in a folder of its own outside of all others; `end_guest` takes it away.

    Raises QuizAppError when the computer has no room for it.
    """
    try:
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    except OSError as error:
        raise QuizAppError(
            phrase("There is no room for a guest ({why}).", why=error.strerror or error),
            phrase("Nothing was changed."),
            phrase("Make some room on the disk, then try again."),
        ) from error
    return Profile(GUEST, name, folder)


def is_guest(profile: Profile) -> bool:
    """Whether a learner leaves no trace."""
    return profile.id == GUEST


def end_guest(profile: Profile) -> None:
    """Take away everything of a guest; does nothing to any other learner."""
    if is_guest(profile) and profile.folder.name.startswith(_PREFIX):
        shutil.rmtree(profile.folder, ignore_errors=True)
