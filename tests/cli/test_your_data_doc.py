"""Every command that docs/your-data.md names is one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quizapp.cli.main import _parser

DOC = Path(__file__).parents[2] / "docs" / "your-data.md"
COMMANDS = re.findall(r"(?:^    |`)(quizapp (?!is|has)[^`\n]+)", DOC.read_text("utf-8"), re.M)


@pytest.mark.parametrize("line", sorted(set(COMMANDS)))
def test_a_command_of_the_page_on_your_data_exists(line: str) -> None:
    words = line.split()[1:]
    assert _parser(words).parse_args(words).command == words[0]


def test_the_page_names_commands() -> None:
    assert len(set(COMMANDS)) >= 10
