"""Run measurements: `python -m benchmarks` for all but the longest, or those that are named."""

from __future__ import annotations

import sys
from importlib import import_module

RARE = {"learners": "learners.report", "million": "million"}
"""Simulated learners, and a million answers, take some minutes."""
USUAL = ("start", "answers", "decks", "lint", "editing", "maps", "painting", "timeline")
MODULES = dict(zip(USUAL, USUAL, strict=True)) | RARE

if __name__ == "__main__":
    for name in sys.argv[1:] or USUAL:
        # Only now: what another one needs (SQLAlchemy, to fill a file) is not to be measured.
        import_module(f"benchmarks.{MODULES[name]}").main()
        print()
