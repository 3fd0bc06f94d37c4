"""Decks go in, are replaced, come back and go out; what was learnt of them is not touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from quizapp.decks.read import read_deck
from quizapp.decks.shelf import Shelf
from quizapp.facts.problem import QuizAppError
from quizapp.library.installing import (
    KEPT_VERSIONS,
    InstalledDecks,
    Standing,
    finish_installs,
    history_said,
)
from quizapp.library.opening import open_shelf
from tests.decks.packages import CHAPTER, a_deck, a_zip, header
from tests.decks.written import VOCABULARY
from tests.rasters import as_it_is

LATER = CHAPTER.replace("12-14", "12-15") + (
    "  flight: {is: event, name: the first flight, date: 1929-11-29}\n"
)


class Home:
    """A learner's folder of decks beside those that came with the program."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.decks, self.shipped = folder / "data" / "decks", folder / "shipped"
        self.shipped.mkdir()
        self.installed = InstalledDecks(self.decks, self.shipped, VOCABULARY)
        self.packed = 0

    def package(self, version: str, chapter: str = CHAPTER, **ids: str) -> Path:
        self.packed += 1
        members = {"deck.yaml": header(version, **ids), "1.yaml": chapter}
        return a_zip(self.folder / f"{self.packed}.quizdeck", members)

    def look(self, source: Path) -> tuple[Standing, str]:
        with self.installed.arriving(source, as_it_is) as arrival:
            return arrival.standing, arrival.sentence

    def install(self, source: Path, new_id: str = "") -> Path:
        with self.installed.arriving(source, as_it_is) as arrival:
            return self.installed.install(arrival, new_id)

    @property
    def shown(self) -> dict[str, str]:
        """The version of every deck that a learner has."""
        shelf = Shelf((self.shipped, self.decks), VOCABULARY)
        return {one.id: one.version for one in shelf.listed()}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def test_looking_at_a_deck_installs_nothing(home: Home) -> None:
    standing, told = home.look(home.package("1.0.0"))

    assert standing is Standing.NEW
    assert told == "“Poles” 1.0.0 is new here: 2 facts about 2 topics."
    assert os.listdir(home.decks) == []


def test_an_installed_deck_is_the_deck_that_was_packed(home: Home) -> None:
    folder = home.install(home.package("1.0.0"))

    assert home.shown == {"poles": "1.0.0"}
    assert folder == home.decks / "poles"
    assert (folder / "1.yaml").read_text(encoding="utf-8") == CHAPTER


def test_a_folder_is_installed_as_its_package_is(home: Home) -> None:
    home.install(a_deck(home.folder / "by hand", "2.0.0"))

    assert home.shown == {"poles": "2.0.0"}


def test_a_new_version_says_what_it_changes_and_keeps_the_older_one(home: Home) -> None:
    home.install(home.package("1.0.0"))
    later = home.package("1.1.0", LATER)

    told = home.look(later)
    home.install(later)

    assert told == (Standing.UPDATE, "“Poles” 1.1.0, you have 1.0.0: 1 new, 1 corrected.")
    assert home.shown == {"poles": "1.1.0"}
    assert [one.version for one in home.installed.older_versions("poles")] == ["1.0.0"]


def test_going_back_is_undone_by_going_back(home: Home) -> None:
    home.install(home.package("1.0.0"))
    home.install(home.package("1.1.0", LATER))

    home.installed.go_back("poles")
    back = home.shown
    home.installed.go_back("poles")

    assert back == {"poles": "1.0.0"}
    assert home.shown == {"poles": "1.1.0"}
    assert [one.version for one in home.installed.older_versions("poles")] == ["1.0.0"]


def test_there_is_no_way_back_where_nothing_was_replaced(home: Home) -> None:
    home.install(home.package("1.0.0"))

    with pytest.raises(QuizAppError, match="No older version of “poles” is kept"):
        home.installed.go_back("poles")


def test_few_older_versions_are_kept(home: Home) -> None:
    for number in range(KEPT_VERSIONS + 3):
        home.install(home.package(f"1.{number}.0"))

    kept = [one.version for one in home.installed.older_versions("poles")]
    assert kept == [f"1.{number}.0" for number in range(KEPT_VERSIONS + 1, 1, -1)]


def test_the_same_version_is_known_as_that(home: Home) -> None:
    home.install(home.package("1.0.0"))

    assert home.look(home.package("1.0.0")) == (Standing.SAME, "“Poles” 1.0.0 is here already.")


def test_other_facts_under_the_same_version_are_an_update(home: Home) -> None:
    home.install(home.package("1.0.0"))

    assert home.look(home.package("1.0.0", LATER))[0] is Standing.UPDATE


def test_an_older_version_is_called_so(home: Home) -> None:
    home.install(home.package("1.10.0"))

    standing, told = home.look(home.package("1.9.0"))

    assert standing is Standing.OLDER
    assert told == "“Poles” 1.9.0, an older version, you have 1.10.0: no fact is different."


def test_a_deck_that_came_along_is_replaced_by_a_later_one_and_shows_again(home: Home) -> None:
    a_deck(home.shipped / "poles", "1.0.0")

    home.install(home.package("1.1.0", LATER))
    installed = home.shown
    home.installed.uninstall("poles")

    assert installed == {"poles": "1.1.0"}
    assert home.shown == {"poles": "1.0.0"}


def test_an_older_version_than_the_one_that_came_along_would_never_be_seen(home: Home) -> None:
    a_deck(home.shipped / "poles", "2.0.0")

    with pytest.raises(QuizAppError, match="came with quizapp and goes before it"):
        home.install(home.package("1.0.0"))


def test_another_deck_with_a_known_id_is_said_and_offered_a_new_one(home: Home) -> None:
    home.install(home.package("1.0.0"))
    other = home.package("3.0.0", uid="another-uid")

    standing, told = home.look(other)

    assert standing is Standing.OTHER
    assert told.endswith("which another deck has: “Poles”. It could be “poles-2”.")
    with pytest.raises(QuizAppError, match="under another id, such as poles-2"):
        home.install(other)
    assert home.shown == {"poles": "1.0.0"}


def test_under_a_new_id_both_decks_stand_side_by_side(home: Home) -> None:
    """Whole earlier ids under `was` are those of the deck under its own name."""
    chapter = CHAPTER.replace(
        "date: 1912-01-17", "date: {value: 1912-01-17, was: ['poles:x/date']}"
    )
    home.install(home.package("1.0.0"))

    folder = home.install(home.package("3.0.0", chapter, uid="another-uid"), "poles-2")

    deck = read_deck(folder, VOCABULARY).deck
    assert home.shown == {"poles": "1.0.0", "poles-2": "3.0.0"}
    assert deck is not None
    assert set(deck.facts) == {"poles-2:arrival/date", "poles-2:british/date"}
    assert deck.former_ids == {"poles-2:x/date": "poles-2:british/date"}


@pytest.mark.parametrize(("id_", "told"), [("Poles 2", "cannot be"), ("poles", "already")])
def test_a_new_id_must_be_one_and_free(home: Home, id_: str, told: str) -> None:
    home.install(home.package("1.0.0", id_="poles"))
    other = home.package("3.0.0", id_="north", uid="another-uid")

    with pytest.raises(QuizAppError, match=told):
        home.install(other, id_)


def test_an_uninstalled_deck_can_be_brought_back(home: Home) -> None:
    home.install(home.package("1.0.0"))

    gone = home.installed.uninstall("poles")
    without = home.shown
    home.installed.go_back("poles")

    assert gone.title == "Poles"
    assert without == {}
    assert home.shown == {"poles": "1.0.0"}


def test_what_came_along_and_what_is_not_there_cannot_be_uninstalled(home: Home) -> None:
    a_deck(home.shipped / "poles")

    with pytest.raises(QuizAppError, match="came with quizapp"):
        home.installed.uninstall("poles")
    with pytest.raises(QuizAppError, match="No deck “moons” is installed"):
        home.installed.uninstall("moons")


def test_a_deck_whose_author_named_its_folder_is_replaced_where_it_is(home: Home) -> None:
    a_deck(home.decks / "my poles", "1.0.0")

    home.install(home.package("1.1.0"))

    assert home.shown == {"poles": "1.1.0"}
    assert (home.decks / "my poles").is_dir()
    assert not (home.decks / "poles").exists()


def test_what_lies_in_a_decks_place_is_not_overwritten(home: Home) -> None:
    (home.decks / "poles").mkdir(parents=True)
    (home.decks / "poles" / "letter.txt").write_text("mine", encoding="utf-8")

    with pytest.raises(QuizAppError, match="is in the way"):
        home.install(home.package("1.0.0"))

    assert os.listdir(home.decks / "poles") == ["letter.txt"]


class FailingRenames:
    """Lets so many renames happen and then fails each one that leads on."""

    def __init__(self, allowed: int, fault: type[BaseException]) -> None:
        self.left, self.fault, self.rename = allowed, fault, Path.rename

    def __call__(self, path: Path, target: Path) -> Path:
        if self.left == 0:
            raise self.fault(13, "Permission denied")
        self.left -= 1
        return self.rename(path, target)


def rename_with(patch: pytest.MonkeyPatch, failing: FailingRenames) -> None:
    def rename(path: Path, target: Path) -> Path:
        return failing(path, target)

    patch.setattr(Path, "rename", rename)


@pytest.mark.parametrize("step", [1, 2])
def test_a_program_killed_between_two_renames_has_installed_it_at_its_next_start(
    home: Home, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.install(home.package("1.0.0"))
    later = home.package("1.1.0", LATER)

    with monkeypatch.context() as patch:
        rename_with(patch, FailingRenames(step, KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            home.install(later)

    open_shelf(home.shipped, home.decks, VOCABULARY, home.folder / "cache")
    assert home.shown == {"poles": "1.1.0"}
    assert [one.version for one in home.installed.older_versions("poles")] == ["1.0.0"]
    assert sorted(os.listdir(home.decks)) == [".older", "poles"]


@pytest.mark.parametrize("step", [0, 1, 2])
def test_a_disk_that_refuses_leaves_the_deck_as_it_was(
    home: Home, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.install(home.package("1.0.0"))
    later = home.package("1.1.0")

    with monkeypatch.context() as patch:
        failing = FailingRenames(step, PermissionError)
        rename_with(patch, failing)
        patch.setattr("quizapp.library.installing._take_back", failing.rename)
        with pytest.raises(QuizAppError, match="Permission denied"):
            home.install(later)

    assert home.shown == {"poles": "1.0.0"}
    assert home.installed.older_versions("poles") == ()
    assert sorted(os.listdir(home.decks)) in (["poles"], [".older", "poles"])


def test_what_a_killed_program_was_laying_out_is_thrown_away_after_an_hour(home: Home) -> None:
    old, fresh = home.decks / ".coming-old", home.decks / ".coming-fresh"
    for folder in (old, fresh):
        folder.mkdir(parents=True)
    os.utime(old, (1, 1))

    finish_installs(home.decks, VOCABULARY)

    assert os.listdir(home.decks) == [".coming-fresh"]


def test_the_history_that_stays_is_counted() -> None:
    said = "Your history of it stays: 12 facts answered, 7 of them learnt."
    assert history_said(12, 7) == said
    assert history_said(0, 0) == "You have no answers to it."
