"""Pictures on paper: each with its question, who made them at the end."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.facts.problem import QuizAppError
from quizapp.gui.printing.blocks import Figure, Words, sheets_of
from quizapp.gui.printing.choices import PrintChoice
from quizapp.gui.printing.output import page_picture
from quizapp.gui.printing.pages import pages_of
from quizapp.gui.printing.prepared import paper_theme
from quizapp.gui.theme import Theme
from quizapp.questions import Question, ask
from quizapp.questions.terms import Direction, Form, Rung
from quizapp.teaching.paper import PaperTest
from tests.builders import a_deck, a_topic
from tests.questions.theatre import fact_of
from tests.rasters import png
from tests.study.decks import ROOT
from tests.teaching.samples import a_paper_test, a_question

RED = (250, 20, 20)


@pytest.fixture
def theme(qapp: object) -> Theme:  # noqa: ARG001  fonts need an application
    return paper_theme(ROOT / "resources")


def a_test() -> PaperTest:
    """A picture question, and one without."""
    deck = a_deck(
        *(
            a_topic(name, "place", picture=f"{name}.png / {alt}")
            for name, alt in {"fram": "a mast", "gjoa": "a sloop", "maud": "a hull"}.items()
        )
    )
    fact = fact_of(deck, "fram/picture")
    asked = ask(deck, fact, Form.CHOICE, Rung.RECOGNISE, Direction.BACKWARD, 1)
    assert isinstance(asked, Question)
    return a_paper_test(a_question(0), asked)


def redness(theme: Theme, path: Path) -> int:
    image = page_picture(pages_of(a_test(), PrintChoice(), theme, lambda _: str(path))[0], 300)
    return sum(
        image.pixelColor(x, y).red() > 200 and image.pixelColor(x, y).blue() < 90
        for x in range(image.width())
        for y in range(image.height())
    )


def test_the_picture_stands_on_the_page(theme: Theme, tmp_path: Path) -> None:
    path = tmp_path / "fram.png"
    path.write_bytes(png(RED, 60, 40))

    assert redness(theme, path) > 1_000


def test_only_the_question_that_shows_one_has_a_figure_and_its_maker_stands_at_the_end() -> None:
    [sheet] = sheets_of(a_test(), lambda question: question.picture_file)

    figures = [
        number for number, block in enumerate(sheet.blocks) for piece in block.pieces
        if piece == Figure("fram.png")
    ]  # fmt: skip
    last = sheet.blocks[-1].pieces[0]
    assert figures == [2]
    assert isinstance(last, Words)
    assert last.text == "Pictures: 2: us, CC0."


def test_a_picture_that_is_gone_is_said_and_nothing_is_printed(
    theme: Theme, tmp_path: Path
) -> None:
    with pytest.raises(QuizAppError, match="cannot be printed"):
        pages_of(a_test(), PrintChoice(), theme, lambda _: str(tmp_path / "gone.png"))
