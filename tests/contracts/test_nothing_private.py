"""No file names a package registry or a path of somebody's machine.

The forbidden words are put together from halves, so that this file does not name them either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LARGEST = 2_000_000  # bytes; larger files are fonts and pictures

FOLDERS = "|".join(f"/{name}/" for name in ("wo" + "rk", "fa" + "rm", "ro" + "ot"))
HOSTS = "|".join(
    ("py" + r"pi\.org", "python" + "hosted", "npm" + r"js\.", "deb" + r"ian\.org/debian")
)
FORBIDDEN = re.compile(
    f"({FOLDERS}|{HOSTS}|index" + "-url|fa" + "rm-(studio|bench))", re.IGNORECASE
)


def ignored() -> list[str]:
    """What is never committed: the lines of .gitignore, and git's own folder."""
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    return [".git", *(line.rstrip("/") for line in lines if line and not line.startswith("#"))]


def is_ignored(path: Path, patterns: list[str]) -> bool:
    return any(
        path == ROOT / name[1:] if name.startswith("/") else path.match(name) for name in patterns
    )


def texts(folder: Path, patterns: list[str]) -> Iterator[tuple[Path, str]]:
    """Every text file that is or may be committed, walking without git: a bare machine has none."""
    for path in sorted(folder.iterdir()):
        if is_ignored(path, patterns):
            continue
        if path.is_dir():
            yield from texts(path, patterns)
        elif path.is_file() and path.stat().st_size < LARGEST:
            content = path.read_bytes()
            if b"\0" not in content:
                yield path, content.decode("utf-8", errors="replace")


def faults(text: str) -> list[str]:
    return [line.strip()[:120] for line in text.splitlines() if FORBIDDEN.search(line)]


def test_no_file_names_a_registry_or_a_machine() -> None:
    found = {str(path.relative_to(ROOT)): faults(text) for path, text in texts(ROOT, ignored())}

    assert "pyproject.toml" in found
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "line",
    [
        "--index" + "-url x",
        "https://py" + "pi.org/simple",
        "/ro" + "ot/.venv/bin/python",
        "see /wo" + "rk/shared",
    ],
)
def test_what_must_not_be_there_would_be_found(line: str) -> None:
    assert faults(line) == [line]
