"""Every mistake in a picture is told with its line and a repair; so is what tells too much."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.decks.read import read_deck
from quizapp.facts.problem import Problem
from tests.decks.written import VOCABULARY
from tests.rasters import HOSTILE, SAND, SEA, png

HEADER = "deck: worlds\nuid: 5c1e88d0b7f24a6f\ntitle: Worlds\nversion: 1.0.0\nlanguage: en\n"
WHOLE = "file: x.png, credit: A, licence: CC0, alt: a disc"
OTHER = "file: y.png, credit: A, licence: CC0, alt: a ball"
LINE = 4


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "deck.yaml").write_text(HEADER, encoding="utf-8")
    (tmp_path / "x.png").write_bytes(png())
    (tmp_path / "y.png").write_bytes(png(SAND))
    return tmp_path


def problems(folder: Path, *pictures: str) -> tuple[Problem, ...]:
    """What is said of a deck whose topics `mars`, `t1` ... have these pictures, a line each."""
    topics = "".join(
        f"  {f't{n}' if n else 'mars'}: {{is: place, name: {f'Body {n}' if n else 'Mars'}, "
        f"position: {n} N {n} E,\n    picture: {{{said}}}}}\n"
        for n, said in enumerate(pictures)
    )
    (folder / "1.yaml").write_text(f"chapter: One\ntopics:\n{topics}", encoding="utf-8")
    return read_deck(folder, VOCABULARY).problems


def test_sound_pictures_pass(folder: Path) -> None:
    assert problems(folder, WHOLE, OTHER) == ()


WRONG = [
    (f"{WHOLE}, size: 3", "unknown-key", "size"),
    (f"{WHOLE}, beside: [venus]", "unknown-topic", "venus"),
    (f"{WHOLE}, beside: [mars]", "picture", "beside itself"),
    (f"{WHOLE}, source: atlas", "unknown-source", "atlas"),
    (f"{WHOLE}, back: What is <this>?", "unknown-slot", "this"),
    ("file: x.png, licence: CC0, alt: a disc", "picture", "credit"),
    ("file: x.png, credit: A", "picture", "licence and alt"),
    ("file: [x.png], credit: A, licence: CC0, alt: a", "wrong-shape", "“file”"),
    (WHOLE.replace("x.png", "gone.png"), "picture", "cannot be read"),
    (WHOLE.replace("x.png", "../x.png"), "picture", "deck folder"),
    (WHOLE.replace("x.png", "x.svg"), "picture", "deck folder"),
]


@pytest.mark.parametrize(("said", "rule", "what"), WRONG)
def test_a_mistake_in_a_picture_is_told_at_its_line_with_a_repair(
    folder: Path, said: str, rule: str, what: str
) -> None:
    found = problems(folder, said)[0]

    assert (found.rule, found.place.file, found.place.line) == (rule, "1.yaml", LINE)
    assert what in found.what
    assert found.repair


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_is_no_sound_picture_is_told_at_the_line_that_names_it(
    folder: Path, name: str
) -> None:
    (folder / "x.png").write_bytes(HOSTILE[name])

    [found] = problems(folder, WHOLE)

    assert (found.rule, found.place.line, found.grave) == ("picture", LINE, True)
    assert "“x.png”" in found.what


def test_one_picture_under_two_names_is_told(folder: Path) -> None:
    (folder / "y.png").write_bytes(png())

    [found] = problems(folder, WHOLE, OTHER)

    assert "the same picture as “x.png”" in found.what
    assert found.place.line == LINE + 2


@pytest.mark.parametrize(
    ("limit", "most"), [("DECK_PICTURE_PIXELS", 16 * 12), ("DECK_PICTURE_BYTES", 100)]
)
def test_all_pictures_of_a_deck_have_limits_too(
    folder: Path, limit: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"quizapp.decks.picture_files.{limit}", most)
    (folder / "z.png").write_bytes(png(SEA))

    found = problems(folder, WHOLE, OTHER, WHOLE.replace("x.png", "z.png"))

    assert [problem.rule for problem in found] == ["picture"]
    assert "the deck's pictures" in found[0].what


def test_a_description_that_names_the_answer_is_advised_against(folder: Path) -> None:
    [found] = problems(folder, WHOLE.replace("a disc", "the disc of Mars"))

    assert not found.grave
    assert "“Mars”" in found.what
    assert "back: no" in found.repair


def test_a_picture_that_is_only_shown_may_name_what_it_shows(folder: Path) -> None:
    assert problems(folder, f"{WHOLE.replace('a disc', 'the disc of Mars')}, back: no") == ()
