"""Who learns here, as the page of profiles shows it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from quizapp.gui.pages.profiles.state import profiles_of
from quizapp.library.guests import end_guest, open_guest
from quizapp.library.profiles import Profile


def a_profile(name: str) -> Profile:
    return Profile(name.casefold(), name, Path("nowhere") / name)


MINJI, ZOFIA = a_profile("Minji"), a_profile("Zofia")


def test_who_is_in_front_has_no_digit_to_switch_to():
    state = profiles_of([MINJI, ZOFIA], here=MINJI)

    assert state.numbered(1) is None
    assert state.numbered(2) == ZOFIA
    assert state.numbered(3) is None


def test_who_was_deleted_can_be_brought_back_for_thirty_days():
    state = profiles_of([MINJI], MINJI, [(date(2026, 11, 1), ZOFIA)])

    assert "until 2026-12-01" in state.deleted[0].sentence


def test_a_guest_is_nobody_of_the_list_and_leaves_no_folder():
    guest = open_guest("Guest")

    state = profiles_of([MINJI], guest)
    end_guest(guest)

    assert state.is_guest_here
    assert not any(row.is_here for row in state.rows)
    assert not guest.folder.exists()
