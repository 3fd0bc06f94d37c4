"""A deck folder may hold anything; only plain files inside it are opened, and never for long."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from quizapp.decks import limits
from quizapp.decks.read import ReadReport, read_deck
from tests.decks.written import VOCABULARY
from tests.rasters import JPEG, WEBP, png

HEADER = "deck: d\ntitle: A deck\nlanguage: en\n"
CHAPTER = "chapter: One\ntopics:\n  x: {is: event, name: x, date: 1945}\n"

needs_unix = pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sound deck folder with one chapter."""
    deck = tmp_path / "deck"
    deck.mkdir()
    (deck / "deck.yaml").write_text(HEADER, encoding="utf-8")
    (deck / "1.yaml").write_text(CHAPTER, encoding="utf-8")
    return deck


def read(folder: Path) -> ReadReport:
    """The deck, read within two seconds."""
    started = time.monotonic()
    report = read_deck(folder, VOCABULARY)
    assert time.monotonic() - started < 2
    return report


def rules(report: ReadReport) -> list[tuple[str, str]]:
    """Every grave problem with its file."""
    return [(p.rule, p.place.file) for p in report.problems if p.grave]


def test_a_sound_folder_reads_clean(folder: Path) -> None:
    assert read(folder).is_clean


def test_other_files_and_folders_are_left_alone(folder: Path) -> None:
    (folder / "README.md").write_bytes(b"\xff\xfe")
    (folder / ".hidden.yaml").write_text("a: *", encoding="utf-8")
    (folder / "pictures").mkdir()

    assert read(folder).is_clean


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system_are_read(folder: Path, ending: str) -> None:
    (folder / "1.yaml").write_bytes(("\ufeff" + CHAPTER.replace("\n", ending)).encode())

    assert read(folder).is_clean


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    report = read(tmp_path / "nowhere")

    assert report.deck is None
    assert rules(report) == [("unreadable", "deck.yaml")]


def test_a_folder_without_a_header_is_told(tmp_path: Path) -> None:
    report = read(tmp_path)

    assert report.deck is None
    assert rules(report) == [("no-header", "deck.yaml")]


@pytest.mark.parametrize("name", ["a\0b", "a" * 5000])
def test_a_folder_that_cannot_exist_is_told(name: str) -> None:
    report = read(Path(name))

    assert rules(report) == [("unreadable", "deck.yaml")]


def test_a_file_in_another_encoding_is_told_with_its_place(folder: Path) -> None:
    (folder / "2.yaml").write_bytes("chapter: Zwei\ntopics: {x: Möwe}\n".encode("latin-1"))
    problem = next(p for p in read(folder).problems if p.rule == "not-utf8")

    assert str(problem.place) == "2.yaml:2:14"
    assert "UTF-8" in problem.repair


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_a_file_of_two_bytes_a_letter_is_told(folder: Path, encoding: str) -> None:
    (folder / "2.yaml").write_bytes(CHAPTER.encode(encoding))

    assert rules(read(folder))[0] == ("not-utf8", "2.yaml")


def test_a_folder_named_like_a_chapter_is_told(folder: Path) -> None:
    (folder / "2.yaml").mkdir()

    assert rules(read(folder)) == [("not-a-file", "2.yaml")]


@needs_unix
def test_a_pipe_is_told_and_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "2.yaml")

    assert rules(read(folder)) == [("not-a-file", "2.yaml")]


@needs_unix
@pytest.mark.parametrize("target", ["/dev/zero", "/etc/hostname", "../other.yaml"])
def test_a_link_out_of_the_folder_is_told_and_not_followed(folder: Path, target: str) -> None:
    (folder.parent / "other.yaml").write_text(CHAPTER, encoding="utf-8")
    (folder / "2.yaml").symlink_to(target)

    assert rules(read(folder)) == [("outside", "2.yaml")]


@needs_unix
def test_a_link_inside_the_folder_is_followed(folder: Path) -> None:
    (folder / "1.yaml").rename(folder / "one.txt")
    (folder / "1.yaml").symlink_to("one.txt")

    assert read(folder).is_clean


@needs_unix
def test_links_that_lead_to_each_other_are_told(folder: Path) -> None:
    (folder / "2.yaml").symlink_to("3.yaml")
    (folder / "3.yaml").symlink_to("2.yaml")

    assert {file for _rule, file in rules(read(folder))} == {"2.yaml", "3.yaml"}


@needs_unix
@pytest.mark.parametrize("target", ["/etc/hostname", "sub/../../x.png"])
def test_a_picture_lies_inside_the_folder(folder: Path, target: str) -> None:
    (folder / "x.png").symlink_to(target)
    body = "{is: port, name: y, picture: {file: x.png, credit: a, licence: b, alt: c}}"
    (folder / "1.yaml").write_text(CHAPTER + f"  y: {body}\n", encoding="utf-8")

    assert rules(read(folder)) == [("picture", "1.yaml")]


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (png(), []),
        (JPEG, []),
        (WEBP, []),
        (b"<svg/>", [("picture", "1.yaml")]),
        (b"", [("picture", "1.yaml")]),
    ],
)
def test_a_picture_is_what_its_bytes_say(
    folder: Path, content: bytes, found: list[tuple[str, str]]
) -> None:
    (folder / "x.png").write_bytes(content)
    body = "{is: port, name: y, picture: {file: x.png, credit: a, licence: b, alt: c}}"
    (folder / "1.yaml").write_text(CHAPTER + f"  y: {body}\n", encoding="utf-8")

    assert rules(read(folder)) == found


def test_a_huge_file_is_refused_unread(folder: Path) -> None:
    with open(folder / "2.yaml", "wb") as file:
        file.truncate(1_000_000_000)

    assert rules(read(folder)) == [("too-large", "2.yaml")]


def test_too_many_bytes_in_all_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizapp.decks.files.DECK_BYTES", 60)

    assert ("too-large", "1.yaml") in rules(read(folder))


def test_too_many_files_are_refused(folder: Path) -> None:
    for number in range(limits.DECK_FILES + 1):
        (folder / f"z{number}.yaml").touch()

    assert ("too-many-files", "deck.yaml") in rules(read(folder))


@needs_unix
@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() == 0, reason="root may read everything")
def test_a_file_without_the_right_to_read_it_is_told(folder: Path) -> None:
    (folder / "1.yaml").chmod(0)

    assert rules(read(folder))[0] == ("unreadable", "1.yaml")
