"""Make the dictionary by which events are packed: `src/quizapp/progress/events-NUMBER.dict`.

    python3 scripts/event_dictionary.py NUMBER

It is some events: of those that a learner's answers to the shipped decks write into the log, and
of every kind in `tests/golden/log-v1.jsonl`, the ones by which others get smallest. A dictionary
is never made again once files were written with it: a better one gets the next number
(`quizapp.progress.packing`).
"""

from __future__ import annotations

import random
import re
import sys
import tempfile
from argparse import Namespace
from pathlib import Path

from benchmarks.answers import SteppingClock, right_answer
from quizapp import app
from quizapp.paths import find_paths
from quizapp.progress.packing import packed_with
from quizapp.questions.terms import OF_PARTS, Confidence
from quizapp.study.session import Asked, Session

ROOT = Path(__file__).resolve().parent.parent
ANSWERS = 6_000
SIZE = 8_192  # bytes
CANDIDATES, LOOKED_AT = 300, 200
DAY_MS = 86_400_000
GOLDEN_TIMES = 3
_RIGHT = 0.85


def events() -> list[bytes]:
    """What one learner's file holds after so many answers, some of them wrong."""
    chance = random.Random(1945)
    with tempfile.TemporaryDirectory() as folder:
        args = Namespace(paths=find_paths(Path(folder)), profile=None, now=None)
        with app.open_desk(args) as desk:
            clock = desk.clock = SteppingClock(desk.clock.now())
            done = 0
            while done < ANSWERS:
                session = Session.begin(desk, seed=done)
                while (asked := session.asked) is not None:
                    is_right = asked.question.form in OF_PARTS or chance.random() < _RIGHT
                    given = right_answer(asked) if is_right else _wrong(asked, chance)
                    session.answer(given, chance.choice(list(Confidence)))
                    session.advance()
                    clock.step(2_000 + chance.randrange(20_000))
                    done += 1
                clock.step(DAY_MS // 3 + chance.randrange(DAY_MS))
            found = [_by_another(event.data, chance) for event in desk.progress.events()]
    golden = (ROOT / "tests/golden/log-v1.jsonl").read_bytes().splitlines()
    return found + [line[33:] for line in golden] * GOLDEN_TIMES


def _by_another(data: bytes, chance: random.Random) -> bytes:
    """The event as if another computer had written it, so that none is learnt by heart."""
    return re.sub(rb'"writer":"\w+"', b'"writer":"%032x"' % chance.getrandbits(128), data)


def _wrong(asked: Asked, chance: random.Random) -> str:
    options = asked.question.options
    return chance.choice(options).key if options else "Seoul 1945"


def dictionary(samples: list[bytes]) -> bytes:
    """Of the samples, one after the other that which then makes the others smallest.

    The first stands last: what is near takes fewer bits to point at.
    """
    chance = random.Random(1945)
    candidates, others = chance.sample(samples, CANDIDATES), chance.sample(samples, LOOKED_AT)
    made = b""
    while True:
        fitting = [one for one in candidates if len(one) + len(made) <= SIZE]
        if not fitting:
            return made
        sizes = {one: packed_size(others, one + made) for one in fitting}
        best = min(fitting, key=lambda one: (sizes[one], one))
        made = best + made
        candidates.remove(best)


def packed_size(events: list[bytes], dictionary: bytes) -> int:
    """How many bytes the events take with a dictionary."""
    return sum(len(packed_with(dictionary, event)) for event in events)


def main(number: int) -> None:
    path = ROOT / f"src/quizapp/progress/events-{number}.dict"
    if path.exists():
        sys.exit(f"{path.name} is made once and never again.")
    made = dictionary(events())
    path.write_bytes(made)
    print(f"{path.name}: {len(made)} bytes")


if __name__ == "__main__":
    main(int(sys.argv[1]))
