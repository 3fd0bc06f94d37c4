"""A compiled copy opens a deck again quickly, and never says anything its files do not say."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from quizapp.decks import cache
from quizapp.decks.cache import read_through_cache
from quizapp.decks.files import deck_files
from quizapp.decks.notes import Notes
from quizapp.decks.packing import pack, unpack
from quizapp.decks.read import ReadReport, read_deck
from quizapp.decks.shelf import Shelf
from quizapp.decks.vocabulary import read_vocabulary
from quizapp.facts.deck import Deck
from tests.decks.test_golden import SHIPPED, SMALL
from tests.decks.written import VOCABULARY
from tests.rasters import png


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the small deck."""
    return Path(shutil.copytree(SMALL, tmp_path / "deck"))


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    """The folder of compiled copies."""
    return tmp_path / "cache"


@pytest.fixture
def opened(folder: Path, copies: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], ReadReport]:
    """Reads the deck through the cache, which holds a copy; its own files may not be parsed."""
    read_through_cache(folder, VOCABULARY, copies)

    def refuse(*_args: object, **_options: object) -> ReadReport:
        raise AssertionError("the deck was read from its own files")

    def read() -> ReadReport:
        with monkeypatch.context() as patch:
            patch.setattr(cache, "read_files", refuse)
            return read_through_cache(folder, VOCABULARY, copies)

    return read


def everything(deck: Deck) -> dict[str, object]:
    """All a deck holds, places in files included."""
    held = {field.name: getattr(deck, field.name) for field in fields(deck)}
    places = [str(fact.place) for fact in deck.facts.values()]
    places += [str(topic.place) for topic in deck.topics.values()]
    places += [str(false.place) for entry in deck.entries() for false in entry.false]
    orders = [list(deck.facts), list(deck.topics), list(deck.sources)]
    return {**held, "places": places, "orders": orders}


@pytest.mark.parametrize("folder", [SMALL, *SHIPPED], ids=lambda path: path.name)
def test_a_deck_survives_packing(folder: Path) -> None:
    deck = read_deck(folder, VOCABULARY).deck
    assert deck is not None
    vocabulary, _ = read_vocabulary(VOCABULARY, deck.language)

    head, *blocks = json.loads(json.dumps(pack(deck, vocabulary.types)))

    assert everything(unpack(head, blocks, vocabulary)) == everything(deck)


def test_a_copy_says_what_the_deck_says(folder: Path, opened: Callable[[], ReadReport]) -> None:
    report = opened()
    fresh = read_deck(folder, VOCABULARY)

    assert report.deck is not None
    assert fresh.deck is not None
    assert everything(report.deck) == everything(fresh.deck)
    assert report.problems == fresh.problems


def test_advice_is_kept_with_the_copy(folder: Path, copies: Path) -> None:
    (folder / "3.yaml").write_text("topics:\n  x: {is: event, name: x, date: 1945}\n", "utf-8")
    first = read_through_cache(folder, VOCABULARY, copies)

    assert [problem.rule for problem in first.problems] == ["no-chapter-title"]
    assert read_through_cache(folder, VOCABULARY, copies).problems == first.problems


def change_a_date(folder: Path, _copies: Path) -> None:
    path = folder / "2-landing.yaml"
    path.write_text(path.read_text("utf-8").replace("1945-08-13", "1945-08-12"), "utf-8")


def damage_a_byte(_folder: Path, copies: Path) -> None:
    (path,) = copies.iterdir()
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def cut_the_end(_folder: Path, copies: Path) -> None:
    (path,) = copies.iterdir()
    path.write_bytes(path.read_bytes()[:-100])


def write_nonsense(_folder: Path, copies: Path) -> None:
    """A copy whose checksum is right and whose content is not."""
    (path,) = copies.iterdir()
    key = path.read_bytes().split(b" ")[2].decode()
    payload = b'[]\n{"head": [1, 2, 3, 4, "en"], "dates": [[]], "files": 3}'
    path.write_bytes(cache._head(key, payload) + b"\n" + payload)


def change_the_format(_folder: Path, _copies: Path) -> None:
    cache.FORMAT += 1


@pytest.mark.parametrize(
    "spoil", [change_a_date, damage_a_byte, cut_the_end, write_nonsense, change_the_format]
)
def test_a_copy_that_is_old_or_damaged_is_not_used(
    spoil: Callable[[Path, Path], None],
    folder: Path,
    copies: Path,
    opened: Callable[[], ReadReport],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cache, "FORMAT", cache.FORMAT)
    spoil(folder, copies)

    with pytest.raises(AssertionError, match="its own files"):
        opened()
    assert read_through_cache(folder, VOCABULARY, copies) == read_deck(folder, VOCABULARY)
    assert opened().is_clean


def test_a_vocabulary_that_changed_makes_a_copy_old(folder: Path, tmp_path: Path) -> None:
    words = Path(shutil.copytree(VOCABULARY, tmp_path / "words"))
    files = deck_files(folder, Notes())
    assert files is not None
    before = cache._key(files, words)
    with open(words / "en.yaml", "a", encoding="utf-8") as file:
        file.write("# changed\n")

    assert cache._key(files, words) != before


def test_a_picture_that_is_gone_makes_a_copy_old(folder: Path, copies: Path) -> None:
    body = "{is: port, name: x, picture: {file: x.png, credit: a, licence: b, alt: c}}"
    (folder / "3.yaml").write_text(f"chapter: C\ntopics:\n  x: {body}\n", "utf-8")
    (folder / "x.png").write_bytes(png())
    assert read_through_cache(folder, VOCABULARY, copies).is_clean

    (folder / "x.png").unlink()

    assert not read_through_cache(folder, VOCABULARY, copies).is_clean


def test_a_deck_with_mistakes_is_not_kept(folder: Path, copies: Path) -> None:
    (folder / "3.yaml").write_text("chapter: C\ntopics:\n  x: {is: nothing}\n", "utf-8")

    assert not read_through_cache(folder, VOCABULARY, copies).is_clean
    assert not copies.exists()


def test_no_deck_is_told_as_ever(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"

    assert read_through_cache(nowhere, VOCABULARY, tmp_path) == read_deck(nowhere, VOCABULARY)


def test_a_cache_that_cannot_be_written_costs_only_the_copy(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    report = read_through_cache(folder, VOCABULARY, tmp_path / "file" / "cache")

    assert report == read_deck(folder, VOCABULARY)


def test_a_full_disk_leaves_nothing_behind(
    folder: Path, copies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("quizapp.decks.cache.os.replace", full)

    assert read_through_cache(folder, VOCABULARY, copies).is_clean
    assert list(copies.iterdir()) == []


def test_a_shelf_uses_copies(folder: Path, copies: Path) -> None:
    shelf = Shelf((folder.parent,), VOCABULARY, copies)

    deck = shelf.deck("small")
    shelf.forget()

    assert len(list(copies.iterdir())) == 1
    assert shelf.deck("small") == deck


def test_a_large_deck_is_compiled_by_another_process(
    folder: Path, copies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_options: object) -> ReadReport:
        raise AssertionError("the deck was read from its own files")

    monkeypatch.setattr(cache, "_LARGE", 1)
    monkeypatch.setattr(cache, "read_files", refuse)

    report = read_through_cache(folder, VOCABULARY, copies)

    assert report == read_deck(folder, VOCABULARY)
    assert len(list(copies.iterdir())) == 1


def test_where_none_can_be_had_it_is_read_here(
    folder: Path, copies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "_LARGE", 1)
    monkeypatch.setattr("sys.frozen", True, raising=False)

    assert read_through_cache(folder, VOCABULARY, copies) == read_deck(folder, VOCABULARY)
    assert len(list(copies.iterdir())) == 1
