"""Print a table of what `make prove` ran and measured, from pytest's XML report.

    python scripts/proofs.py build/proofs.xml

A row a test file; below it what its tests recorded with pytest's `record_property`.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path
from xml.etree import ElementTree


def main() -> int:
    """Print the table of the report named on the command line."""
    for line in table(ElementTree.parse(Path(sys.argv[1])).getroot()):
        print(line)
    return 0


def table(report: ElementTree.Element) -> list[str]:
    """The lines of the table, test files in order of their names."""
    files: dict[str, list[ElementTree.Element]] = defaultdict(list)
    for case in report.iter("testcase"):
        files[case.get("classname", "")].append(case)
    lines = [f"{'proof':58} {'tests':>6} {'failed':>7} {'skipped':>8} {'seconds':>8}"]
    for name in sorted(files):
        lines += rows(name, files[name])
    return lines


def rows(name: str, cases: list[ElementTree.Element]) -> list[str]:
    """The row of one test file, and a row for each number its tests recorded."""
    failed = sum(has(case, "failure") or has(case, "error") for case in cases)
    skipped = sum(has(case, "skipped") for case in cases)
    seconds = sum(float(case.get("time", "0")) for case in cases)
    lines = [f"{name:58} {len(cases):6} {failed:7} {skipped:8} {seconds:8.1f}"]
    for case in cases:
        for recorded in case.iter("property"):
            lines.append(f"    {case.get('name')}: {recorded.get('name')} {recorded.get('value')}")
    return lines


def has(case: ElementTree.Element, outcome: str) -> bool:
    """Whether pytest wrote that outcome for the case."""
    return case.find(outcome) is not None


if __name__ == "__main__":
    sys.exit(main())
