"""A picture is taken into a deck redrawn, under a name of its topic's, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.authoring.editing.pictures import keep_picture
from quizapp.facts.problem import QuizAppError
from tests.rasters import HOSTILE, JPEG, SEA, as_it_is, png


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    path = tmp_path / "from the camera.PNG"
    path.write_bytes(png())
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "deck"
    made.mkdir()
    return made


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*"))


def test_it_lies_among_the_decks_pictures_under_its_topics_name(folder: Path, chosen: Path) -> None:
    assert keep_picture(folder, "fram", chosen, as_it_is) == "pictures/fram.png"
    assert (folder / "pictures" / "fram.png").read_bytes() == png()


def test_what_is_kept_is_what_was_redrawn_and_ends_as_that_does(folder: Path, chosen: Path) -> None:
    file = keep_picture(folder, "fram", chosen, lambda _: JPEG)

    assert file == "pictures/fram.jpeg"
    assert (folder / file).read_bytes() == JPEG


def test_another_picture_gets_another_name_and_the_same_one_does_not(
    folder: Path, chosen: Path
) -> None:
    keep_picture(folder, "fram", chosen, as_it_is)
    assert keep_picture(folder, "fram", chosen, as_it_is) == "pictures/fram.png"
    chosen.write_bytes(png(SEA))

    assert keep_picture(folder, "fram", chosen, as_it_is) == "pictures/fram-2.png"
    assert files(folder) == ["pictures/fram-2.png", "pictures/fram.png"]


@pytest.mark.parametrize("name", ["a drawing", "a bomb", "nothing"])
def test_what_is_no_picture_is_refused_and_leaves_nothing(
    name: str, folder: Path, chosen: Path
) -> None:
    chosen.write_bytes(HOSTILE[name])

    with pytest.raises(QuizAppError, match=r"from the camera\.PNG.*The deck is as it was"):
        keep_picture(folder, "fram", chosen, as_it_is)

    assert files(folder) == []
