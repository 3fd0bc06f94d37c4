"""Run measurements: `python -m benchmarks` for all but the longest, or those that are named."""

from __future__ import annotations

import sys

from benchmarks import answers, decks, editing, lint, maps, million, painting, start, timeline
from benchmarks.learners import report as learners

ALL = {
    "start": start.main,
    "answers": answers.main,
    "decks": decks.main,
    "lint": lint.main,
    "editing": editing.main,
    "maps": maps.main,
    "painting": painting.main,
    "timeline": timeline.main,
    "learners": learners.main,
    "million": million.main,
}
USUAL = [name for name in ALL if name not in ("learners", "million")]
"""Simulated learners, and a million answers, take some minutes."""

if __name__ == "__main__":
    for name in sys.argv[1:] or USUAL:
        ALL[name]()
        print()
