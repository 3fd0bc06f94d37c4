"""A question about a picture comes with where the picture lies, in every way it can be asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.decks.shelf import Shelf
from quizapp.facts.problem import QuizAppError
from quizapp.facts.values import Picture
from quizapp.memory.moment import Moment
from quizapp.study.desk import Desk
from quizapp.study.fact_page import fact_page
from quizapp.study.first import FirstQuestion
from quizapp.study.quiz import QuizSpec
from quizapp.study.quiz_making import make_quiz
from quizapp.study.quiz_run import QuizRun
from quizapp.study.session import Session
from tests.decks.packages import header
from tests.decks.written import VOCABULARY
from tests.rasters import png
from tests.study.fakes import MemoryProgress, SetClock

CHAPTER = """\
chapter: Ships
topics:
  fram:
    is: place
    name: Fram
    picture: {file: pictures/fram.png, credit: A, licence: CC0, alt: a mast}
  gjoa: {is: place, name: Gjoa, taken: 1906}
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A learner with a deck of ships."""
    folder = tmp_path / "decks" / "ships"
    (folder / "pictures").mkdir(parents=True)
    (folder / "deck.yaml").write_text(header(), encoding="utf-8")
    (folder / "1.yaml").write_text(CHAPTER, encoding="utf-8")
    (folder / "pictures" / "fram.png").write_bytes(png())
    shelf = Shelf((tmp_path / "decks",), VOCABULARY)
    return Desk(MemoryProgress(), shelf, SetClock(Moment(1_795_000_000_000, 540)))


@pytest.fixture
def picture(tmp_path: Path) -> str:
    return str(tmp_path / "decks" / "ships" / "pictures" / "fram.png")


def test_a_session_says_where_the_picture_of_its_question_lies(desk: Desk, picture: str) -> None:
    asked = Session.begin(desk, only=["poles:fram/picture"], seed=1).asked

    assert asked is not None
    assert asked.picture == picture


def test_a_question_without_one_has_no_path(desk: Desk) -> None:
    asked = Session.begin(desk, only=["poles:gjoa/taken"], seed=1).asked

    assert asked is not None
    assert asked.picture == ""


def test_the_question_kept_for_tomorrow_keeps_it(desk: Desk, picture: str) -> None:
    asked = Session.begin(desk, only=["poles:fram/picture"], seed=1).asked
    assert asked is not None

    kept = FirstQuestion.of_text(FirstQuestion(asked, 1).text)

    assert kept is not None
    assert kept.asked == asked
    assert kept.asked.picture == picture


def test_an_item_of_a_quiz_has_it_too(desk: Desk, picture: str) -> None:
    spec = QuizSpec(("poles",), facts=("poles:fram/picture",), length=1, seed=1)
    run = QuizRun.begin(desk, make_quiz(desk.decks(), spec))

    assert run.picture == picture


def test_the_page_of_any_fact_shows_what_its_topic_looks_like(desk: Desk, picture: str) -> None:
    page = fact_page(desk, "poles:fram/picture")
    other = fact_page(desk, "poles:gjoa/taken")

    assert page.picture == Picture("pictures/fram.png", "A", "CC0", "a mast")
    assert page.picture_path == picture
    assert (other.picture, other.picture_path) == (None, "")


def test_a_deck_that_went_away_leaves_no_path(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_deck_id: str) -> Path:
        raise QuizAppError("There is no such deck.")

    monkeypatch.setattr(desk.shelf, "folder", gone)

    assert desk.picture_path("poles", "pictures/fram.png") == ""
