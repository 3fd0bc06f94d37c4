"""The sessions of a learner, found again by what they were held for."""

from __future__ import annotations

from pathlib import Path

from quizapp.progress.bodies import session_body
from tests.progress.files import answer, moment, opened


def test_sessions_are_found_by_their_purpose_the_latest_first(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        for day, purpose in enumerate(("quiz", "study", "exam", "quiz")):
            body = session_body(f"s{day}", purpose, "all", {}, 1)
            progress.append("session_started", body, moment(day))

        seen = progress.sessions_for({"quiz", "exam"}, 2)

    assert [one.session for one in seen] == ["s3", "s2"]


def test_a_session_is_told_with_its_drafts_in_order_and_its_answers(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        progress.append("session_started", session_body("q", "exam", "none", {}, 1), moment())
        for item in (0, 1, 0):
            body = {"session": "q", "item": item, "given": f"draft {item}"}
            progress.append("drafted", body, moment(0, 601))
        answer(progress, session="q")
        answer(progress, session="another")

        (seen,) = progress.sessions_for({"exam"}, 10)

    assert [body["item"] for body in seen.drafted] == [0, 1, 0]
    assert (seen.counts, seen.answers, seen.ended) == ("none", 1, False)


def test_how_a_session_counts_is_told_as_it_was_said_last(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        progress.append("session_started", session_body("q", "quiz", "none", {}, 1), moment())
        progress.append("session_recounted", {"session": "q", "counts": "wrong"}, moment(0, 700))

        (seen,) = progress.sessions_for({"quiz"}, 1)

    assert seen.counts == "wrong"
