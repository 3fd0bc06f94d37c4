"""Taking the test of an assignment: once, as it was handed out, and to be gone on with."""

from __future__ import annotations

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.study.assigned import Assigned, Taking, assigned_by, session_of_test, state_of
from quizapp.study.desk import Desk
from quizapp.study.quiz_log import has_facts_of
from quizapp.study.quiz_run import QuizRun

_SAFE = phrase("Nothing was changed.")


def take_test(desk: Desk, id_: str) -> QuizRun:
    """The test of an assignment, begun or gone on with.

    Raises QuizAppError where it is not here any more, was handed in already, or its deck lacks
    what it asks about.
    """
    assigned = assigned_by(desk, id_)
    if assigned is None or assigned.test is None:
        todo = phrase("Open the file of the assignment again.")
        raise QuizAppError(phrase("This test is not here any more."), _SAFE, todo)
    seen = session_of_test(desk, assigned)
    if state_of(assigned, seen) is Taking.DONE:
        what = phrase("The test of “{title}” was handed in already.", title=assigned.title)
        raise QuizAppError(what, _SAFE, phrase("Its results can be saved once more."))
    _check_deck(desk, assigned)
    run = QuizRun.resume(desk, seen) if seen is not None else None
    return run or QuizRun.begin(desk, assigned.test)


def taken_test(desk: Desk, assigned: Assigned) -> QuizRun | None:
    """The test of an assignment as it was handed in; None where it was not yet.

    Raises QuizAppError when its deck cannot be used.
    """
    seen = session_of_test(desk, assigned)
    if seen is None or not seen.ended:
        return None
    return QuizRun.resume(desk, seen)


def _check_deck(desk: Desk, assigned: Assigned) -> None:
    """Raises QuizAppError unless the deck here has all that the test asks about."""
    decks = {deck.id: deck for deck in desk.decks()}
    if assigned.test is None or has_facts_of(decks, assigned.test):
        return
    title = assigned.deck_title
    if assigned.deck not in decks:
        what, todo = (
            phrase("The test is about “{title}”, which is not here.", title=title),
            phrase("Open that deck first."),
        )
    else:
        what = phrase(
            "The test asks about facts that your version of “{title}” does not have.", title=title
        )
        todo = phrase("Ask your teacher for the version of the deck that belongs to it.")
    raise QuizAppError(what, _SAFE, todo)
