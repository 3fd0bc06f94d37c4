"""Run every measurement: `python -m benchmarks`."""

from __future__ import annotations

from benchmarks import answers, decks, lint, start

if __name__ == "__main__":
    start.main()
    print()
    answers.main()
    print()
    decks.main()
    print()
    lint.main()
