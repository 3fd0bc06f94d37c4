"""The steps that lead back: what each change took out of a deck's files and put into them.

It lies beside the program's other caches, not in the deck, and outlives the program: after a
restart undo goes on where it was. A deck that was changed meanwhile has no way back.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from hashlib import blake2b
from pathlib import Path

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError

#: Steps and letters that are kept; the oldest go first.
STEPS = 300
LETTERS = 2_000_000
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Splice:
    """In a file's raw text, from the letter `at`: `new` stands where `old` was.

    A file that was not there before has `begun`.
    """

    file: str
    at: int
    old: str
    new: str
    begun: bool = False

    @property
    def back(self) -> Splice:
        """The same the other way round."""
        return Splice(self.file, self.at, self.new, self.old, self.begun)

    def on(self, raw: str) -> str:
        """The text with it done. Raises QuizAppError where another text stands there."""
        end = self.at + len(self.old)
        if raw[self.at : end] != self.old:
            what = phrase("{file} is no longer as this step left it.", file=self.file)
            raise QuizAppError(what, phrase("Nothing was changed."), phrase("Change it by hand."))
        return f"{raw[: self.at]}{self.new}{raw[end:]}"


@dataclass(frozen=True, slots=True)
class Step:
    """One change that can be taken back: its splices, and the topic it was about."""

    topic: str
    splices: tuple[Splice, ...]


@dataclass(frozen=True, slots=True)
class Journal:
    """The steps of one deck, oldest first; the first `done` of them are done, the rest undone.

    `prints` are those of the files as the done steps leave them.
    """

    steps: tuple[Step, ...] = ()
    done: int = 0
    prints: Mapping[str, str] | None = None

    @property
    def last(self) -> Step | None:
        """What undo takes back."""
        return self.steps[self.done - 1] if self.done else None

    @property
    def next(self) -> Step | None:
        """What redo does again."""
        return self.steps[self.done] if self.done < len(self.steps) else None

    def with_step(self, step: Step) -> Journal:
        """The journal after one more step; what was undone is forgotten."""
        steps = _shortened((*self.steps[: self.done], step))
        return replace(self, steps=steps, done=len(steps))

    def with_last(self, step: Step) -> Journal:
        """The journal whose last step is another: more was typed into the same field."""
        return replace(self, steps=(*self.steps[: self.done - 1], step), done=self.done)

    def moved(self, by: int) -> Journal:
        """The journal with one step more or less done."""
        return replace(self, done=self.done + by)

    def beside(self, outside: Splice) -> Journal:
        """The journal after another program changed a file elsewhere.

        Steps that touch what it changed cannot be taken back, nor can those before them.
        """
        kept: list[Step] = []
        moving: Splice | None = outside
        for step in reversed(self.steps[: self.done]):
            moved = _beside(step, moving) if moving else None
            if moved is None:
                break
            stepped, moving = moved
            kept.append(stepped)
        return replace(self, steps=tuple(reversed(kept)), done=len(kept))


def _shortened(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The newest steps, as many as are kept; one at least."""
    steps = steps[-STEPS:]
    sizes = [sum(len(s.old) + len(s.new) for s in step.splices) for step in steps]
    while len(steps) > 1 and sum(sizes) > LETTERS:
        steps, sizes = steps[1:], sizes[1:]
    return steps


def _beside(step: Step, outside: Splice) -> tuple[Step, Splice] | None:
    """A step as it would be after a change that came from outside, and that change before it.

    None where both touch the same letters.
    """
    splices: list[Splice] = []
    for splice in reversed(step.splices):
        if splice.file != outside.file:
            splices.append(splice)
            continue
        if outside.at + len(outside.old) <= splice.at:
            splices.append(replace(splice, at=splice.at + len(outside.new) - len(outside.old)))
        elif splice.at + len(splice.new) <= outside.at:
            splices.append(splice)
            outside = replace(outside, at=outside.at + len(splice.old) - len(splice.new))
        else:
            return None
    return replace(step, splices=tuple(reversed(splices))), outside


def splice_between(file: str, before: str | None, after: str) -> Splice:
    """What makes one text of another, as few letters as one stretch allows."""
    old = before or ""
    start = _in_common(old, after)
    room = min(len(old), len(after)) - start
    end = _in_common(old[len(old) - room :][::-1], after[len(after) - room :][::-1])
    gone, come = old[start : len(old) - end], after[start : len(after) - end]
    return Splice(file, start, gone, come, before is None)


def _in_common(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one[least:middle] == other[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least


def print_of(raw: str) -> str:
    """A text's fingerprint."""
    return blake2b(raw.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


# On the disk


def read_journal(path: Path, raws: Mapping[str, str]) -> Journal:
    """The journal of a deck whose files hold these texts; empty where it does not fit them."""
    try:
        said = json.loads(path.read_text("utf-8"))
        if said["format"] != _FORMAT:
            return Journal()
        steps = tuple(_step(one) for one in said["steps"])
        journal = Journal(steps, int(said["done"]), dict(said["prints"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Journal()
    fits = journal.prints == prints_of(raws, journal.steps)
    return journal if fits and 0 <= journal.done <= len(steps) else Journal()


def prints_of(raws: Mapping[str, str], steps: Iterable[Step]) -> dict[str, str]:
    """The fingerprints of the files that the steps touch; empty for one that is not there."""
    files = sorted({splice.file for step in steps for splice in step.splices})
    return {file: print_of(raws[file]) if file in raws else "" for file in files}


def write_journal(path: Path, journal: Journal, raws: Mapping[str, str]) -> None:
    """Keep the journal; a disk that refuses only costs the way back after a restart."""
    said = {
        "format": _FORMAT,
        "done": journal.done,
        "prints": prints_of(raws, journal.steps),
        "steps": [asdict(step) for step in journal.steps],
    }
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(said, ensure_ascii=False), "utf-8")
        os.replace(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)


def _step(said: Mapping[str, object]) -> Step:
    splices = said["splices"]
    assert isinstance(splices, list)
    return Step(str(said["topic"]), tuple(Splice(**one) for one in splices))
