"""`quizapp check` prints every problem where an editor can jump to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.cli.check import printable
from quizapp.cli.main import main

HEADER = "deck: d\ntitle: A deck\nlanguage: en\n"
CHAPTER = "chapter: One\ntopics:\n  x: {is: event, name: x, date: 1945}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sound deck in a folder of decks."""
    deck = tmp_path / "decks" / "d"
    deck.mkdir(parents=True)
    (deck / "deck.yaml").write_text(HEADER, encoding="utf-8")
    (deck / "1.yaml").write_text(CHAPTER, encoding="utf-8")
    return deck


def check(*words: str | Path) -> int:
    """The exit status of `quizapp check`."""
    return main(["check", *map(str, words)])


def test_a_sound_deck_is_clean(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(folder) == 0

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "A deck: 1 fact about 1 topic; no mistakes.\n"


def test_every_problem_is_a_line_with_its_place(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "1.yaml").write_text(CHAPTER.replace("1945", "soon"), encoding="utf-8")

    assert check(folder) == 1
    assert capsys.readouterr().out == (
        f"{folder}/1.yaml:3:33: “soon” is no date; write a date as 1945-08-13, 1945-08 or 1945, "
        "with a clock as 1945-08-08 17:00 Moscow\n"
    )


def test_advice_is_told_and_no_mistake(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "1.yaml").write_text(CHAPTER[CHAPTER.index("topics") :], encoding="utf-8")

    assert check(folder) == 0
    assert "1.yaml:1:1: (hint) this chapter has no title; " in capsys.readouterr().out


def test_a_gap_that_its_own_sentence_gives_away_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It gives no question; the word that does it may be one of many accepted spellings."""
    said = "The Soviet zone was ruled from Pyongyang by <a staff|men of Pyongyang>."
    written = CHAPTER.replace("date: 1945", f'statements: {{rule: "{said}"}}')
    (folder / "1.yaml").write_text(written, encoding="utf-8")

    assert check(folder) == 0
    told = capsys.readouterr().out
    assert "1.yaml:3: (hint) “statements” of “x” gives no question: " in told
    assert "the sentence says “pyongyang”, and so tells “men of Pyongyang”, which fills it" in told


def test_a_folder_of_decks_is_checked_deck_by_deck(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = folder.parent / "other"
    other.mkdir()
    (other / "deck.yaml").write_text("title: x\n", encoding="utf-8")

    assert check(folder.parent) == 1
    assert capsys.readouterr().err.startswith("A deck: ")


def test_a_file_stands_for_its_deck(folder: Path) -> None:
    assert check(folder / "1.yaml") == 0


@pytest.mark.parametrize("name", ["nowhere", "a\0b", "x" * 5000, "empty"])
def test_what_is_no_deck_is_unreadable(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder.parent.parent / "empty").mkdir()

    assert check(folder, folder.parent.parent / name) == 2
    assert "deck.yaml:1:1: " in capsys.readouterr().out


def test_strict_demands_what_a_published_deck_must_keep(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check("--strict", folder) == 1
    assert "d:x/date names no source of its own" in capsys.readouterr().out


def test_nothing_a_deck_holds_steers_the_terminal() -> None:
    assert printable("a\x1b[2Jb\u202ec 청진") == "a�[2Jb�c 청진"


def test_style_is_told_by_kinds_and_is_no_mistake(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "1.yaml").write_text(CHAPTER.replace("name: x", "name: a heroic deed"), "utf-8")

    assert check("--style", folder) == 0

    told = capsys.readouterr()
    assert f"\nFacts without a source (1) [no-source]\n  {folder}/1.yaml:3: “date” of" in told.out
    assert "Words that take a side (1) [G32]" in told.out
    assert told.err.endswith(" findings.\n")


def test_style_is_not_told_unasked_nor_of_a_deck_with_mistakes(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(folder) == 0
    assert "no-source" not in capsys.readouterr().out

    (folder / "1.yaml").write_text(CHAPTER.replace("1945", "soon"), encoding="utf-8")
    assert check("--style", folder) == 1
    told = capsys.readouterr()
    assert "no-source" not in told.out
    assert "once the mistakes are mended" in told.err


def test_a_held_blank_is_a_blank_in_a_terminal() -> None:
    assert printable("the 1st\u00a0Front\x1b[2J") == "the 1st Front�[2J"
