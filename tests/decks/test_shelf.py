"""The shelf knows which decks there are and reads each when it is wanted."""

from __future__ import annotations

import gc
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.decks.shelf import Shelf, ShelvedDeck, version_key
from quizapp.facts.problem import QuizAppError
from tests.decks.written import VOCABULARY

CHAPTER = "chapter: One\ntopics:\n  x: {is: event, name: x, date: 1945}\n"
Place = Callable[..., Path]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Puts a deck into one of two folders."""

    def write(where: str, name: str, header: str = "", chapter: str = CHAPTER) -> Path:
        folder = tmp_path / where / name
        folder.mkdir(parents=True)
        text = header or f"deck: {name}\ntitle: The {name}\n"
        (folder / "deck.yaml").write_text(text, encoding="utf-8")
        (folder / "1.yaml").write_text(chapter, encoding="utf-8")
        return folder

    return write


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """A shelf over two folders that tests fill before they ask."""
    return Shelf((tmp_path / "shipped", tmp_path / "installed"), VOCABULARY)


def test_a_shelf_lists_decks_by_their_headers(shelf: Shelf, place: Place) -> None:
    long = "deck: b\nuid: 12345678\ntitle: B\nversion: 1.2\nsources:\n  s: [not read\n"
    folder = place("shipped", "b", long)
    place("installed", "c")
    place("shipped", "a")

    assert shelf.ids() == ("a", "b", "c")
    assert shelf.listed()[1] == ShelvedDeck("b", "12345678", "B", "1.2", "en", folder)


def test_a_header_whose_sources_come_first_is_read_too(shelf: Shelf, place: Place) -> None:
    place("shipped", "a", "sources:\n  s: S\ndeck: a\ntitle: The a\n")

    assert [deck.title for deck in shelf.listed()] == ["The a"]


def test_what_is_no_deck_is_not_listed(shelf: Shelf, place: Place, tmp_path: Path) -> None:
    place("shipped", "nameless", "title: x\n")
    place("shipped", ".hidden", "deck: hidden\n")
    (tmp_path / "shipped" / "empty").mkdir()
    (tmp_path / "shipped" / "README.md").touch()

    assert shelf.ids() == ()


def test_no_folder_is_an_empty_shelf(tmp_path: Path) -> None:
    assert Shelf((tmp_path / "nowhere",), VOCABULARY).ids() == ()


def test_a_deck_is_read_once_and_kept(shelf: Shelf, place: Place) -> None:
    folder = place("shipped", "a")
    deck = shelf.deck("a")
    (folder / "1.yaml").unlink()

    assert shelf.deck("a") is deck
    assert set(deck.facts) == {"a:x/date"}


def test_a_forgetful_shelf_reads_anew(shelf: Shelf, place: Place) -> None:
    place("shipped", "a")
    first = shelf.deck("a")
    place("shipped", "b")
    shelf.forget()

    assert shelf.ids() == ("a", "b")
    assert shelf.deck("a") is not first


def test_an_unknown_deck_is_a_sentence_that_names_the_known(shelf: Shelf, place: Place) -> None:
    place("shipped", "a")

    with pytest.raises(QuizAppError, match=r"There is no deck “b”.*The decks here are: a"):
        shelf.deck("b")


def test_a_broken_deck_is_a_sentence_that_tells_the_first_mistake(
    shelf: Shelf, place: Place
) -> None:
    place("shipped", "a", chapter="topics:\n  x: {is: evnt, name: x, date: 1945}\n")

    with pytest.raises(QuizAppError, match=r"a mistake.*1\.yaml:2:11.*no type “evnt”.*check"):
        shelf.deck("a")


def test_a_broken_deck_hides_no_other(shelf: Shelf, place: Place) -> None:
    place("shipped", "a", chapter="x: y: z\n")
    place("shipped", "b")
    decks, refusals = shelf.usable()

    assert [deck.id for deck in decks] == ["b"]
    assert len(refusals) == 1


@pytest.mark.parametrize(
    ("installed", "winner"),
    [
        ("deck: a\nuid: 12345678\nversion: '1.10'\n", "installed"),
        ("deck: a\nuid: 12345678\nversion: '1.9'\n", "installed"),
        ("deck: a\nuid: 12345678\nversion: '1.8'\n", "shipped"),
        ("deck: a\nuid: 87654321\nversion: '2'\n", "shipped"),
    ],
)
def test_an_installed_deck_replaces_the_shipped_one_unless_it_is_older_or_another(
    installed: str, winner: str, shelf: Shelf, place: Place
) -> None:
    place("shipped", "a", "deck: a\nuid: 12345678\nversion: '1.9'\n")
    place("installed", "a", installed)

    (found,) = shelf.listed()
    assert found.folder.parent.name == winner


def test_versions_are_compared_by_their_numbers() -> None:
    assert version_key("1.10") > version_key("1.9") > version_key("1") > version_key("")


def test_loading_leaves_the_collector_on_and_the_deck_out_of_its_sight(
    shelf: Shelf, place: Place
) -> None:
    place("shipped", "a")
    before = gc.get_freeze_count()
    shelf.deck("a")

    assert gc.isenabled()
    assert gc.get_freeze_count() > before


def test_loading_beside_a_window_leaves_all_garbage_to_the_windows_thread(
    shelf: Shelf, place: Place
) -> None:
    place("shipped", "a")
    before = gc.get_freeze_count()

    beside = threading.Thread(target=shelf.deck, args=("a",))
    beside.start()
    beside.join()

    assert shelf.deck("a").id == "a"
    assert gc.get_freeze_count() == before


def test_another_deck_under_a_known_id_is_named(shelf: Shelf, place: Place) -> None:
    place("shipped", "a", "deck: a\nuid: 12345678\n")
    other = place("installed", "b", "deck: a\nuid: 87654321\n")

    assert [deck.folder for deck in shelf.clashes()] == [other]


def test_a_deck_whose_files_are_gone_is_named_and_goes_on(shelf: Shelf, place: Place) -> None:
    read, unread = place("shipped", "a"), place("installed", "b", "deck: b\nuid: 87654321\n")
    deck = shelf.deck("a")
    shelf.listed()

    shutil.rmtree(read)
    shutil.rmtree(unread)

    assert [gone.id for gone in shelf.vanished()] == ["a"]
    assert shelf.deck("a") is deck
