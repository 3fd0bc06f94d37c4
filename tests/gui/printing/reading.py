"""The text of a PDF by a reader that is not Qt: pdftotext, of the Poppler tools."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest

READER = shutil.which("pdftotext")
needs_reader = pytest.mark.skipif(READER is None, reason="pdftotext (poppler-utils) is not here")


def page_texts(pdf: Path) -> list[str]:
    """Each page's text without blanks, in the order in which it was drawn."""
    assert READER is not None
    found = subprocess.run(
        [READER, "-raw", "-enc", "UTF-8", str(pdf), "-"], capture_output=True, check=True
    )
    return [squeezed(page) for page in found.stdout.decode().split("\f")[:-1]]


def squeezed(text: str) -> str:
    """The text without blanks; signs that look the same are the same."""
    return "".join(unicodedata.normalize("NFKC", text).split())
