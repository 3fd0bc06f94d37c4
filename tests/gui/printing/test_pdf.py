from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from quizapp.facts.problem import QuizAppError
from quizapp.facts.values import Position
from quizapp.gui.printing.choices import PaperSize, PrintChoice, Type
from quizapp.gui.printing.output import page_picture, write_pdf
from quizapp.gui.printing.pages import Page, pages_of
from quizapp.gui.printing.prepared import paper_theme
from quizapp.gui.printing.setting import font_of
from quizapp.gui.theme import Theme
from quizapp.questions import ask_text
from quizapp.questions.question import Question
from quizapp.questions.terms import Form
from quizapp.study.quiz import QuizSpec
from quizapp.teaching.making import make_paper_test
from quizapp.teaching.paper import PaperTest, SheetItem
from tests.gui.printing.reading import needs_reader, page_texts, squeezed
from tests.scale import scaled
from tests.study.decks import ROOT, august
from tests.teaching.samples import a_paper_test, a_question

SEEDS = scaled(3, 50)
_NUMBERED = (Form.ORDER, Form.SEVERAL, Form.LOCATE, Form.MATCH)


_IDEOGRAPHS, _GLYPHS = "\u2e80", "\U000f0000"


def raw_font(theme: Theme) -> QRawFont:
    """The glyphs of the usual letters."""
    return QRawFont.fromFont(font_of(theme, Type(11, 15)))


@pytest.fixture
def theme(qapp: object) -> Theme:  # noqa: ARG001  fonts need an application
    return paper_theme(ROOT / "resources")


def no_picture(_question: Question) -> str:
    """These tests have none."""
    raise AssertionError("a question without a picture has no path")


def a_test(seed: int, versions: int = 4, length: int = 12) -> PaperTest:
    """A test over the shipped deck."""
    spec = QuizSpec(decks=("august-1945",), length=length, seed=seed)
    return make_paper_test((august(),), spec, versions)


def on_screen(item: SheetItem, theme: Theme) -> re.Pattern[str]:
    """What the item's plain text should be on paper: its number, and letters for picks.

    A sign that the font lacks may be missing.
    """
    lines = ask_text(item.question).split("\n")
    if item.question.form not in _NUMBERED:
        lines = [
            re.sub(r"^  (\d)\. ", lambda m: f"{'ABCDEFGH'[int(m[1]) - 1]} ", one) for one in lines
        ]
    lines = [re.sub(r"^  ([1-8a-h])\. ", lambda m: f"{m[1].upper()} ", one) for one in lines]
    font = raw_font(theme)
    text = by_glyph(squeezed(f"{item.number}." + "".join(lines)), font)
    return re.compile("".join(_sign(one, font) for one in text))


def _sign(sign: str, font: QRawFont) -> str:
    """A hyphen at the end of a line is dropped by the reader."""
    if sign == "-":
        return "-?"
    return re.escape(sign) if font.supportsCharacter(ord(sign)) or sign >= _GLYPHS else ".?"


def by_glyph(text: str, font: QRawFont) -> str:
    """The text with each ideograph as its glyph: several may share one, and look the same."""
    return "".join(_glyph(sign, font) if sign >= _IDEOGRAPHS else sign for sign in text)


def _glyph(sign: str, font: QRawFont) -> str:
    glyphs = font.glyphIndexesForString(sign) if font.supportsCharacter(ord(sign)) else []
    return chr(ord(_GLYPHS) + glyphs[0]) if glyphs else sign


@needs_reader
@pytest.mark.parametrize("seed", range(SEEDS))
def test_every_item_stands_whole_on_one_page_as_it_is_on_the_screen(
    seed: int, theme: Theme, tmp_path: Path
) -> None:
    test = a_test(seed)
    write_pdf(tmp_path / "t.pdf", pages_of(test, PrintChoice(), theme, no_picture), test.title)

    pages = [by_glyph(page, raw_font(theme)) for page in page_texts(tmp_path / "t.pdf")]

    assert all(test.code in page for page in pages)
    at, place = 0, 0
    for letter in "ABCD":
        for item in test.sheet(letter):
            words = on_screen(item, theme)
            found = words.search(pages[at], place)
            while found is None:
                at, place = at + 1, 0
                assert at < len(pages), f"{letter}{item.number}: {words.pattern}"
                found = words.search(pages[at])
            assert test.sheet_code(letter) in pages[at]
            place = found.end()


@needs_reader
def test_the_key_gives_the_sign_of_the_right_option_on_each_version(
    theme: Theme, tmp_path: Path
) -> None:
    test = a_test(1, versions=2)
    write_pdf(
        tmp_path / "t.pdf", pages_of(test, PrintChoice(has_key=True), theme, no_picture), test.title
    )

    key = "".join(page for page in page_texts(tmp_path / "t.pdf") if "Answerkey" in page)

    for letter in "AB":
        for item in test.sheet(letter):
            if item.question.form is Form.CHOICE:
                keys = [option.key for option in item.question.options]
                sign = "ABCD"[keys.index(item.question.key[0])]
                assert squeezed(f"{item.number}. {sign} {item.question.answer}") in key


@pytest.mark.parametrize("paper", list(PaperSize))
@pytest.mark.parametrize("is_large", [False, True])
def test_nothing_stands_outside_its_page(paper: PaperSize, is_large: bool, theme: Theme) -> None:
    test = a_test(2, versions=1, length=30)

    for page in pages_of(test, PrintChoice(paper, is_large, has_key=True), theme, no_picture):
        wide, tall = paper.points
        for down, block in page.blocks:
            assert down >= 0
            assert down + block.height <= tall * 10
        assert edges_are_white(page, round(wide))


def edges_are_white(page: Page, width: int) -> bool:
    """Whether a finger's breadth is free all round."""
    image = page_picture(page, width)
    tall = image.height()
    spots = [(x, y) for x in range(0, width, 3) for y in (3, 12, tall - 12, tall - 3)]
    spots += [(x, y) for y in range(0, tall, 3) for x in (3, 12, width - 12, width - 3)]
    return all(image.pixelColor(x, y).lightness() > 250 for x, y in spots)


def test_large_print_has_letters_of_eighteen_points_and_more_pages(theme: Theme) -> None:
    test = a_test(2, versions=1)

    usual, large = (
        pages_of(test, PrintChoice(is_large=large), theme, no_picture) for large in (False, True)
    )

    assert len(large) > len(usual)


def test_what_is_higher_than_a_page_is_made_smaller_and_not_divided(theme: Theme) -> None:
    long = [f"{'very ' * 60}long option {n}" for n in range(8)]
    question = a_question(0, key=[long[0].lower()], options=long)

    pages = pages_of(a_paper_test(question), PrintChoice(is_large=True), theme, no_picture)

    assert len(pages) == 2
    assert all(block.height < 8420 for page in pages for _down, block in page.blocks)


def test_maps_and_marks_are_told_apart_without_colour(theme: Theme) -> None:
    placed = [fact.id for fact in august().askable if isinstance(fact.value, Position)]
    spec = QuizSpec(("august-1945",), facts=tuple(placed[:4]), length=2, forms=(Form.LOCATE,))
    test = make_paper_test((august(),), spec)

    image = page_picture(pages_of(test, PrintChoice(), theme, no_picture)[0], 300)

    dots = bytes(image.constBits())[: 4 * image.width() * image.height()]
    red, green, blue = (dots[channel::4] for channel in (2, 1, 0))
    assert max(max(one) - min(one) for one in zip(red, green, blue, strict=True)) <= 8
    assert len({one // 16 for one in green}) > 4


def test_a_full_disk_is_a_sentence(theme: Theme, tmp_path: Path) -> None:
    pages = pages_of(a_paper_test(), PrintChoice(), theme, no_picture)

    with pytest.raises(QuizAppError, match="could not be written"):
        write_pdf(tmp_path / "not there" / "t.pdf", pages, "t")
