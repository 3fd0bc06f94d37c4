"""Which addresses may be opened at all."""

from __future__ import annotations

import pytest

from quizapp.gui.pages.study.links import host_of


def test_https_leads_to_its_host() -> None:
    assert host_of("https://www.usni.org/magazines/1") == "www.usni.org"


@pytest.mark.parametrize(
    "address",
    [
        "http://www.usni.org/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://bank.example@evil.example/",
        "https:///nowhere",
        "https://[broken",
        "www.usni.org",
        "",
    ],
)
def test_everything_else_leads_nowhere(address: str) -> None:
    assert host_of(address) == ""
