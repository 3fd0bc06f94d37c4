"""A version is made when nothing forbids it, told in words, and can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.authoring.editing.changes import Write
from quizapp.authoring.editing.draft import Draft
from quizapp.authoring.editing.versions import Versions, changes_said, next_version
from quizapp.decks.contents import Content
from quizapp.facts.problem import QuizAppError
from tests.authoring.editing.ports import VOCABULARY, a_draft, raw


def versions_of(draft: Draft) -> Versions:
    versions = Versions(draft, VOCABULARY, draft.folder.parent / "editions")
    versions.keep_first()
    return versions


def corrected(draft: Draft) -> None:
    body = draft.text.body("yuki")
    draft.do(Write("yuki", {**body, "began": "1945-08-10"}, body))


@pytest.mark.parametrize(
    ("version", "after"),
    [("1.2", "1.3"), ("0.1.0", "0.2.0"), ("2", "2.1"), ("", "0.1"), ("beta", "0.1")],
)
def test_the_next_version_raises_the_second_figure(version: str, after: str) -> None:
    assert next_version(version) == after


def test_a_version_says_in_words_what_is_different(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    versions = versions_of(draft)
    corrected(draft)

    outlook = versions.make("0.2.0")

    assert outlook.change.sentence == "1 corrected"
    assert changes_said(outlook) == ("corrected: Yuki landing, began",)
    assert "version: 0.2.0\n" in raw(draft, "deck.yaml")
    assert versions.before == "0.2.0"
    assert versions.suggested == "0.3.0"
    assert versions.look("0.3.0").change.sentence == "no fact is different"


def test_all_that_forbids_a_version_is_told_at_once(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    versions = versions_of(draft)
    body = draft.text.body("yuki")
    draft.do(Write("yuki", {**body, "began": "soon", "at": "nowhere"}, body))
    before = raw(draft)

    with pytest.raises(QuizAppError, match="cannot be made"):
        versions.make("0.1.0")

    rules = [problem.rule for problem in versions.look("0.1.0").problems]
    assert rules == ["version", "date", "unknown-topic"]
    assert raw(draft) == before


def test_a_number_that_is_none_is_refused(tmp_path: Path) -> None:
    assert [p.rule for p in versions_of(a_draft(tmp_path)).look("one").problems] == ["version"]


def test_a_version_that_was_made_can_be_taken_back(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    versions = versions_of(draft)
    before = raw(draft, "deck.yaml")
    versions.make("0.2.0")

    draft.undo()

    assert raw(draft, "deck.yaml") == before


def test_what_became_disputed_keeps_its_learners(tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    versions = versions_of(draft)
    body = draft.text.body("yuki")
    positions: Content = [
        {"value": "1945-08-11", "says": "tass"},
        {"value": "1945-08-12", "says": "atlas"},
    ]
    draft.do(Write("yuki", {**body, "began": positions}, body))

    versions.make("0.2.0")

    deck = draft.text.report.deck
    assert deck is not None
    assert deck.former_ids["ports:yuki/began"] == "ports:yuki/began@tass"
