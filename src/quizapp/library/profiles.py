"""Profiles: one folder a learner, with their progress inside."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.library.files import write_whole

FIRST_NAME = "Learner"
MAX_NAME = 60


@dataclass(frozen=True, slots=True)
class Profile:
    """One learner on this machine. `folder` holds `progress.sqlite` and its companions."""

    id: str
    name: str
    folder: Path

    @property
    def progress(self) -> Path:
        """The learner's SQLite file."""
        return self.folder / "progress.sqlite"

    @property
    def journal(self) -> Path:
        """The folder of the second copy of what is in it."""
        return self.folder / "journal"


def list_profiles(profiles: Path) -> tuple[Profile, ...]:
    """Every profile under the folder, by name."""
    try:
        folders = [path for path in profiles.iterdir() if path.is_dir()]
    except OSError:
        return ()
    found = (_read(folder) for folder in folders)
    return tuple(sorted((p for p in found if p), key=lambda p: (p.name.casefold(), p.id)))


def choose_profile(profiles: Path, name: str | None, last: str = "") -> Profile:
    """The profile called `name`, made if there is none; without a name the last used, or the first.

    Raises QuizAppError when the folder cannot be written or the name cannot be used.
    """
    known = list_profiles(profiles)
    if name is not None:
        wanted = _checked(name)
        match = next((p for p in known if p.name.casefold() == wanted.casefold()), None)
        return match or _make(profiles, wanted)
    match = next((p for p in known if p.id == last), None)
    return match or (known[0] if known else _make(profiles, FIRST_NAME))


def _checked(name: str) -> str:
    plain = " ".join(name.split())
    if not plain or len(plain) > MAX_NAME or not plain.isprintable():
        raise QuizAppError(
            phrase("“{name}” cannot be the name of a profile.", name=name[:MAX_NAME]),
            phrase("Nothing was changed."),
            phrase("Use 1 to {most} letters, such as --profile Minji.", most=MAX_NAME),
        )
    return plain


def _make(profiles: Path, name: str) -> Profile:
    import uuid  # noqa: PLC0415  only a new learner pays for it, not every start

    identity = str(uuid.uuid4())
    folder = profiles / identity
    _write_name(folder, name)
    return Profile(identity, name, folder)


def _read(folder: Path) -> Profile | None:
    try:
        stored = tomllib.loads((folder / "profile.toml").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        # The progress matters more than its label: a spoilt label gets a plain name.
        has_progress = (folder / "progress.sqlite").exists()
        return Profile(folder.name, FIRST_NAME, folder) if has_progress else None
    return Profile(folder.name, str(stored.get("name", FIRST_NAME)), folder)


def rename_profile(profile: Profile, name: str) -> Profile:
    """The learner under another name. Raises QuizAppError when it cannot be used or kept."""
    wanted = _checked(name)
    others = (one for one in list_profiles(profile.folder.parent) if one.id != profile.id)
    if any(one.name.casefold() == wanted.casefold() for one in others):
        raise QuizAppError(
            phrase("Another profile is called “{name}”.", name=wanted),
            phrase("Nothing was changed."),
            phrase("Take another name."),
        )
    _write_name(profile.folder, wanted)
    return Profile(profile.id, wanted, profile.folder)


def _write_name(folder: Path, name: str) -> None:
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / "profile.toml", f'name = "{escaped}"\n'.encode())
    except OSError as error:
        raise QuizAppError(
            phrase(
                "The folder {folder} cannot be written ({why}), so your progress could not "
                "be kept.",
                folder=folder.parent,
                why=error.strerror,
            ),
            phrase("Nothing was lost."),
            phrase("Choose another folder with --data DIR, or give this one write permission."),
        ) from error
