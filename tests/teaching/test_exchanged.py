"""A file that people hand each other says which kind it is, or is refused in a sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quizapp.exchange.opening import FileRefused
from quizapp.facts.phrase import phrase
from quizapp.teaching.exchanged import FileKind, short_text

KIND = FileKind(
    word="greeting",
    version=2,
    most_bytes=200,
    is_none=lambda name: phrase("“{name}” is no greeting.", name=name),
    is_damaged=lambda name: phrase("“{name}” is damaged.", name=name),
    todo="Ask for it again.",
)


def kept(folder: Path, content: object) -> Path:
    """A file that holds these JSON values."""
    path = folder / "a file"
    path.write_text(json.dumps(content), "utf-8")
    return path


def test_what_is_marked_is_read_back(tmp_path: Path) -> None:
    path = kept(tmp_path, KIND.marked({"words": "Hello"}))

    assert KIND.read(path, lambda written: short_text(written["words"], 5)) == "Hello"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ({"quizapp": "result", "v": 2}, "“a file” is no greeting."),
        (["greeting"], "“a file” is no greeting."),
        ({"quizapp": "greeting", "v": 3}, "“a file” was written by a newer quizapp."),
        ({"quizapp": "greeting"}, "“a file” is damaged."),
        ({"quizapp": "greeting", "v": 2}, "“a file” is damaged."),
        ({"quizapp": "greeting", "v": 2, "words": 7}, "“a file” is damaged."),
        ({"quizapp": "greeting", "v": 2, "words": "Hello!"}, "“a file” is damaged."),
    ],
)
def test_anything_else_is_refused_in_a_sentence(
    content: object, sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(FileRefused) as refused:
        KIND.read(kept(tmp_path, content), lambda written: short_text(written["words"], 5))

    assert refused.value.what == sentence


def test_a_file_larger_than_its_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused):
        KIND.read(kept(tmp_path, KIND.marked({"words": "a" * 200})), dict)
