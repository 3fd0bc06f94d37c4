"""Hold all courses and print what came out: `python -m benchmarks.learners`."""

from __future__ import annotations

from benchmarks.learners.report import main

if __name__ == "__main__":
    main()
