"""How `log-v1.jsonl` and `log-v1.digest` were made, once. Run it and it refuses.

The two files are the promise that a log written today is read the same for ever. A later version
writes files of its own beside them; these are never edited.

    PYTHONPATH=src python -m tests.golden.write_log_v1
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from quizapp.memory.fold import digest, fold
from quizapp.memory.moment import study_day
from quizapp.progress import bodies
from quizapp.progress.events import Event

HERE = Path(__file__).parent
LOG = HERE / "log-v1.jsonl"
DIGEST = HERE / "log-v1.digest"

LAPTOP = "6d0f1a5c2b7e4839a1c4d2e3f5061728"
PHONE = "f00dfeed0123456789abcdef55aa33cc"
KST, UTC = 540, 0
MONDAY = 1_763_942_400_000  # 2025-11-24 00:00 UTC, nine in the morning in Seoul
HOUR = 3_600_000
DAY = 24 * HOUR

DECK = "august-1945"
BEGAN = f"{DECK}:wonsan-landing/began"
ALIAS = f"{DECK}:chongjin/name.ko"
FIGURE = f"{DECK}:chongjin-landing/strength~jcs@landed#1"
PLANET = "planets:mars/moons"
PRINT = "8f14e45fceea167a"


class Story:
    """Events of two writers, each with its running number."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._n = {LAPTOP: 0, PHONE: 0}

    def add(
        self, kind: str, body: dict[str, Any], at: int, writer: str = LAPTOP, offset: int = KST
    ) -> Event:
        """The writer's next event, `at` milliseconds after that Monday morning."""
        self._n[writer] += 1
        when = MONDAY + at
        event = Event(
            v=1,
            kind=kind,
            writer=writer,
            n=self._n[writer],
            at=when,
            offset=offset,
            day=study_day(when, offset),
            app="0.1.0",
            body=body,
        )
        self.events.append(event)
        return event


def _answer(
    session: str, given: str | list[str], *outcomes: dict[str, Any], **how: Any
) -> dict[str, Any]:
    usual: dict[str, Any] = {
        "deck": DECK,
        "deck_version": "1.0.0",
        "form": "choice",
        "rung": "recognise",
        "direction": "forward",
        "seed": 4_611_686_018_427_387_904,
        "generator": 1,
        "shown": ["1945-08-21", "1945-08-13", "1945-08-16"],
        "confidence": "sure",
        "took_ms": 5400,
    }
    said = {**usual, **how}
    return bodies.answered_body(session=session, given=given, outcomes=outcomes, **said)


def _outcome(fact: str, rating: int | None, grade: str = "right", **more: Any) -> dict[str, Any]:
    credit = {"right": 1000, "nearly": 900, "other-source": 800}.get(grade, 0)
    said = {"role": "target", "grade": grade, "credit": credit, "rating": rating, **more}
    return bodies.outcome(fact, PRINT, **said)


def tell() -> list[Event]:
    """Five days of two devices, with every kind of version 1."""
    story = Story()
    _monday(story)
    _tuesday(story)
    _the_phone_with_a_wrong_clock(story)
    _thursday(story)
    return story.events


def _monday(story: Story) -> None:
    spec = {"decks": [DECK], "minutes": 15}
    story.add("session_started", bodies.session_body("s1", "study", "all", spec, 7), 0)
    story.add("answered", _answer("s1", "1945-08-21", _outcome(BEGAN, 3)), 60_000)
    wrong = _outcome(ALIAS, 1, "wrong")
    story.add("answered", _answer("s1", "나진", wrong, form="typed", shown=[]), 90_000)
    near = _outcome(ALIAS, 2, "nearly")
    drilled = _answer("s1", "청진시", near, form="typed", shown=[], confidence="unsure")
    story.add("answered", drilled, 180_000)
    slip = story.add("answered", _answer("s1", "1945-08-16", _outcome(BEGAN, 1, "wrong")), 200_000)
    story.add("undone", bodies.event_body(slip.id), 205_000)
    story.add("session_ended", {"session": "s1"}, 300_000)
    story.add("spelling_accepted", {"fact": ALIAS, "text": "Ch’ŏngjin"}, 310_000)
    first = story.add("noted", bodies.note_body(BEGAN, "Day of the first wave?"), 320_000)
    text = "First wave: 21 August, 元山 \U0001f6a2"
    story.add("noted", bodies.note_body(BEGAN, text, first.id), 330_000)
    story.add("set", {"key": "retention", "value": 900}, 340_000)


def _tuesday(story: Story) -> None:
    start = DAY + HOUR
    quiz = bodies.session_body("s2", "quiz", "none", {"length": 2, "timed": False}, 1945)
    story.add("session_started", quiz, start)
    story.add("drafted", {"session": "s2", "item": 1, "given": ["a", "b"]}, start + 5_000)
    both = (
        _outcome(FIGURE, 2, "other-source"),
        _outcome(BEGAN, 2, role="context"),
        _outcome(ALIAS, None, role="context"),
    )
    several = _answer(
        "s2", ["a", "c"], *both, form="several", rung="discriminate", shown=["a", "c"]
    )
    story.add("answered", several, start + 9_000)
    guess = _outcome(PLANET, 1)
    lucky = _answer("s2", "2", guess, deck="planets", confidence="guess", shown=["1", "2"])
    story.add("answered", lucky, start + 15_000)
    story.add("session_recounted", {"session": "s2", "counts": "wrong"}, start + 20_000)
    story.add("session_recounted", {"session": "s2", "counts": "all"}, start + 30_000)
    story.add("suspended", bodies.about_deck("planets"), start + 40_000)
    story.add("resumed", bodies.about_fact(PLANET), start + 41_000)


def _the_phone_with_a_wrong_clock(story: Story) -> None:
    """Written on Wednesday by a phone whose clock was thirty days behind."""
    wednesday = 2 * DAY + 2 * HOUR
    behind = wednesday - 30 * DAY
    redo = _answer("s3", "1945-08-21", _outcome(BEGAN, 4), form="date", rung="produce", shown=[])
    story.add("answered", redo, behind, PHONE, UTC)
    story.add("known", bodies.about_fact(FIGURE), behind + 9_000, PHONE, UTC)
    mend = bodies.clock_body(PHONE, 1, 2, 30)
    story.add("clock_was_wrong", mend, wednesday + 60_000, PHONE, UTC)


def _thursday(story: Story) -> None:
    start = 3 * DAY + 18 * HOUR + 59 * 60_000  # a minute before four in the morning in Seoul
    late = _answer("s4", "청진", _outcome(ALIAS, 3), form="typed", rung="produce", shown=[])
    answer = story.add("answered", late, start)
    story.add("undone", bodies.event_body(answer.id), start + 30_000)
    story.add("redone", bodies.event_body(answer.id), start + 61_000)
    until = study_day(MONDAY + 10 * DAY, KST)
    story.add("postponed", {"fact": ALIAS, "until": until}, start + 70_000)
    story.add("reset", bodies.about_fact(PLANET), start + 80_000)
    story.add("set", {"key": "retention", "value": 920}, start + 90_000)
    story.add("set", {"key": "chapters", "value": ["korea", "kurils"]}, start + 91_000)


def main() -> None:
    """Write both files, if they are not there."""
    for path in (LOG, DIGEST):
        if path.exists():
            raise SystemExit(f"{path.name} is there already. It is never written again.")
    events = tell()
    lines = (event.id.hex().encode() + b" " + event.data + b"\n" for event in events)
    LOG.write_bytes(b"".join(lines))
    DIGEST.write_text(digest(fold(events)) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
