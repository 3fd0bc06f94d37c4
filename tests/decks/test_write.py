"""The files of a deck as text: read byte for byte, changed in memory, written whole."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from quizapp.decks.edits import add_topic, qualify, set_property
from quizapp.decks.pages import Edit, Page
from quizapp.decks.write import DeckText, add_chapter, read_deck_text, write_deck_text
from quizapp.facts.problem import QuizAppError
from tests.decks.commented import FILES, changes, deck_read, deck_text, one_page
from tests.decks.written import VOCABULARY

BOM = "\ufeff"


def on_disk(folder: Path, sign: str = "\n") -> DeckText:
    """The commented deck in a folder, as read from it."""
    for name, raw in FILES.items():
        (folder / name).write_bytes(raw.replace("\n", sign).encode("utf-8"))
    return read_deck_text(folder, VOCABULARY)


def renamed(text: DeckText) -> DeckText:
    """A small change of one chapter."""
    return set_property(text, "smith", "name", "General John Smith")


# In memory


def test_a_change_makes_a_new_text_and_leaves_the_old_one() -> None:
    before = deck_text()

    after = renamed(before)

    assert before.pages["1-harbours.yaml"].raw == FILES["1-harbours.yaml"]
    assert deck_read(after).topics["smith"].name == "General John Smith"


def test_saying_what_is_said_already_changes_nothing() -> None:
    text = deck_text()

    assert set_property(text, "smith", "name", "General Smith") is text


def test_windows_line_ends_stay_and_new_lines_get_them() -> None:
    text = deck_text({name: raw.replace("\n", "\r\n") for name, raw in FILES.items()})

    after = set_property(text, "smith", "description", "A general.")

    raw = after.pages["1-harbours.yaml"].raw
    assert "    description: A general.\r\n" in raw
    assert raw.count("\n") == raw.count("\r\n")
    assert raw.replace("    description: A general.\r\n", "") == text.pages["1-harbours.yaml"].raw


def test_line_ends_of_both_kinds_stay_where_they_are() -> None:
    chapter = "chapter: C\r\ntopics:\n  a: {is: term, name: a}\r\n  b: {is: term, name: b}\n"

    after = set_property(one_page(chapter), "b", "meaning", "c")

    assert after.pages["1.yaml"].raw == chapter.replace("name: b}", "name: b, meaning: c}")


@pytest.mark.parametrize("break_sign", ["\x85", "\u2028", "\u2029"])
def test_what_yaml_takes_for_a_line_end_does_not_shift_a_change(break_sign: str) -> None:
    chapter = f"chapter: C{break_sign}\ntopics:\n  a: {{is: term, name: a}}\n"

    after = set_property(one_page(chapter), "a", "name", "other")

    assert after.pages["1.yaml"].raw == chapter.replace("name: a", "name: other")


def test_a_byte_order_mark_stays() -> None:
    text = deck_text({name: BOM + raw for name, raw in FILES.items()})

    raw = renamed(text).pages["1-harbours.yaml"].raw

    assert raw == BOM + FILES["1-harbours.yaml"].replace("General Smith", "General John Smith")


def test_a_missing_line_end_at_the_end_of_a_file_stays_missing() -> None:
    chapter = "chapter: C\ntopics:\n  a:\n    is: term\n    name: a"

    added = set_property(one_page(chapter), "a", "meaning", "b")
    back = added.with_body("a", {"is": "term", "name": "a"})

    assert added.pages["1.yaml"].raw == chapter + "\n    meaning: b"
    assert back.pages["1.yaml"].raw == chapter


def test_a_file_with_a_mistake_of_yaml_cannot_be_changed_until_it_is_mended() -> None:
    text = one_page("chapter: C\ntopics:\n  a: {is: term, name: a, meaning: b, c}\n")

    with pytest.raises(QuizAppError, match=r"1\.yaml:3:.*comma.*cannot be changed.*Nothing"):
        set_property(text, "a", "name", "b")


def test_a_mistake_in_one_file_does_not_hinder_changes_of_another() -> None:
    files = FILES | {"2-landing.yaml": "chapter: C\ntopics: {a\n"}

    after = renamed(deck_text(files))

    assert after.pages["1-harbours.yaml"].raw != FILES["1-harbours.yaml"]


def test_a_way_of_writing_that_no_edit_understands_is_refused() -> None:
    chapter = "chapter: C\ntopics:\n  ? a\n  : {is: term, name: a}\n  b: {is: term, name: b}\n"

    with pytest.raises(QuizAppError, match="Nothing was changed"):
        add_topic(one_page(chapter), "1.yaml", "c", {"is": "term", "name": "c"}, after="a")


def test_a_changed_file_that_says_something_else_than_meant_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    edits = [Edit(0, 0, "# a comment\n")]
    monkeypatch.setattr("quizapp.decks.write.Splicer.change", lambda *_: edits)

    with pytest.raises(QuizAppError, match="cannot be made in safely"):
        renamed(deck_text())


def test_an_unknown_file_is_told_with_those_there_are() -> None:
    with pytest.raises(QuizAppError, match=r"no file “3\.yaml”.*1-harbours\.yaml"):
        deck_text().page("3.yaml")


# Chapters


def test_a_new_chapter_takes_topics() -> None:
    text = add_chapter(deck_text(), "3-end.yaml", "The end: peace")

    after = add_topic(text, "3-end.yaml", "peace", {"is": "event", "name": "peace", "date": "1945"})

    assert after.pages["3-end.yaml"].raw == (
        'chapter: "The end: peace"\ntopics:\n  peace:\n    is: event\n    name: peace\n'
        "    date: 1945\n"
    )
    assert deck_read(after).chapters == ("Harbours", "The landing", "The end: peace")


@pytest.mark.parametrize("name", ["../up.yaml", ".hidden.yaml", "notes.txt", "1-Harbours.yaml", ""])
def test_a_file_name_that_no_chapter_can_have_is_refused(name: str) -> None:
    with pytest.raises(QuizAppError):
        add_chapter(deck_text(), name, "A title")


# On the disk


def test_a_deck_is_read_and_written_byte_for_byte(tmp_path: Path) -> None:
    before = on_disk(tmp_path, "\r\n")

    written = write_deck_text(tmp_path, before, renamed(before))

    assert written == ("1-harbours.yaml",)
    expected = FILES["1-harbours.yaml"].replace("General Smith", "General John Smith")
    assert (tmp_path / "1-harbours.yaml").read_bytes() == expected.replace("\n", "\r\n").encode()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(FILES)


def test_a_new_chapter_is_written_beside_the_others(tmp_path: Path) -> None:
    before = on_disk(tmp_path)

    write_deck_text(tmp_path, before, add_chapter(before, "3-end.yaml", "The end"))

    assert (tmp_path / "3-end.yaml").read_bytes() == b"chapter: The end\n"


def test_a_file_that_changed_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    before = on_disk(tmp_path)
    (tmp_path / "1-harbours.yaml").write_bytes(b"chapter: mine\n")

    with pytest.raises(QuizAppError, match="changed by another program"):
        write_deck_text(tmp_path, before, renamed(before))

    assert (tmp_path / "1-harbours.yaml").read_bytes() == b"chapter: mine\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(FILES)


def test_a_file_that_was_deleted_meanwhile_is_not_made_again(tmp_path: Path) -> None:
    before = on_disk(tmp_path)
    (tmp_path / "1-harbours.yaml").unlink()

    with pytest.raises(QuizAppError, match="deleted by another program"):
        write_deck_text(tmp_path, before, renamed(before))


def test_a_chapter_that_appeared_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    before = on_disk(tmp_path)
    (tmp_path / "3-end.yaml").write_bytes(b"chapter: mine\n")

    with pytest.raises(QuizAppError, match="changed by another program"):
        write_deck_text(tmp_path, before, add_chapter(before, "3-end.yaml", "The end"))


def test_one_changed_file_keeps_all_from_being_written(tmp_path: Path) -> None:
    before = on_disk(tmp_path)
    after = qualify(renamed(before), "eastport-landing", "began", 0, "source", "atlas")
    (tmp_path / "2-landing.yaml").write_bytes(b"chapter: mine\n")

    with pytest.raises(QuizAppError):
        write_deck_text(tmp_path, before, after)

    assert (tmp_path / "1-harbours.yaml").read_text("utf-8") == FILES["1-harbours.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_a_written_file_keeps_its_rights_and_a_link_stays_a_link(tmp_path: Path) -> None:
    before = on_disk(tmp_path)
    real = tmp_path / "real"
    (tmp_path / "1-harbours.yaml").rename(real)
    (tmp_path / "1-harbours.yaml").symlink_to(real)
    real.chmod(0o640)

    write_deck_text(tmp_path, before, renamed(before))

    assert (tmp_path / "1-harbours.yaml").is_symlink()
    assert "General John Smith" in real.read_text("utf-8")
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_disk_that_refuses_leaves_the_old_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = on_disk(tmp_path)

    def refuse(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("quizapp.decks.saving.os.fsync", refuse)
    with pytest.raises(QuizAppError, match="No space left on device"):
        write_deck_text(tmp_path, before, renamed(before))

    assert (tmp_path / "1-harbours.yaml").read_text("utf-8") == FILES["1-harbours.yaml"]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(FILES)


def test_a_folder_with_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    on_disk(tmp_path)
    (tmp_path / "3.yaml").write_bytes(b"chapter: \xff\n")

    with pytest.raises(QuizAppError, match=r"3\.yaml:1:10.*UTF-8"):
        read_deck_text(tmp_path, VOCABULARY)


def test_a_page_of_blank_lines_only_cannot_be_changed() -> None:
    text = deck_text(FILES | {"3.yaml": "\n\n"})

    with pytest.raises(QuizAppError, match="holds no keys"):
        add_topic(text, "3.yaml", "c", {"is": "term", "name": "c"})
    assert changes(text, text.with_page(Page("3.yaml", "\n\n"))) == ""
