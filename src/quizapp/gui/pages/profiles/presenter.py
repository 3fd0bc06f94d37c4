"""Profiles' presenter: makes, renames, deletes and brings back learners."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from quizapp.facts.problem import QuizAppError
from quizapp.gui.launch import Launch
from quizapp.gui.pages.profiles.state import ProfilesState, profiles_of
from quizapp.gui.wording import say, told
from quizapp.library.deleting import bring_back_profile, delete_profile, deleted_profiles
from quizapp.library.guests import open_guest
from quizapp.library.profiles import Profile, choose_profile, list_profiles


class ProfilesPresenter(QObject):
    """`state_changed` carries a ProfilesState; `switch_requested` whom to open instead."""

    state_changed = Signal(object)
    switch_requested = Signal(object)
    done = Signal(str)

    def __init__(self, launch: Launch, parent: QObject) -> None:
        super().__init__(parent)
        self._launch = launch
        self.state = self._state()

    def show(self) -> None:
        """Say who learns here, as it is now."""
        self._say(self._state())

    def switch_to(self, profile: Profile) -> None:
        """Open another learner's progress."""
        if profile.id != self._launch.profile.id:
            self.switch_requested.emit(profile)

    def switch_to_number(self, number: int) -> None:
        """Open the progress of whom the digit means."""
        profile = self.state.numbered(number)
        if profile is not None:
            self.switch_to(profile)

    def make(self, name: str) -> None:
        """A new learner, who begins at once; one of that name is opened."""
        self._try(lambda: self.switch_to(choose_profile(self._launch.paths.profiles, name)))

    def open_guest(self) -> None:
        """Let somebody else try it; nothing of it is kept."""
        self._try(lambda: self.switch_requested.emit(open_guest(say("Guest"))))

    def ask_to_delete(self, profile: Profile | None) -> None:
        """Ask for the name of whom to delete, or no more."""
        self._say(replace(self.state, deleting=profile, problem=""))

    def delete(self, typed: str) -> None:
        """Delete whom was asked about, where the name is right."""
        profile = self.state.deleting
        if profile is None:
            return
        today = self._launch.clock.now().local.date()

        def deleting() -> None:
            delete_profile(profile, typed, today)
            self.show()
            self.done.emit(say("{name} was deleted, and is kept for 30 days.", name=profile.name))

        self._try(deleting)

    def bring_back(self, deleted: Profile) -> None:
        """Undo a deletion."""

        def bringing() -> None:
            back = bring_back_profile(deleted, self._launch.paths.profiles)
            self.show()
            self.done.emit(say("{name} is back.", name=back.name))

        self._try(bringing)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except QuizAppError as error:
            self._say(replace(self.state, problem=told(error)))

    def _state(self) -> ProfilesState:
        profiles = self._launch.paths.profiles
        return profiles_of(
            list_profiles(profiles), self._launch.profile, deleted_profiles(profiles)
        )

    def _say(self, state: ProfilesState) -> None:
        self.state = state
        self.state_changed.emit(state)
