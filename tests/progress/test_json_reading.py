"""JSON is read alike by both readers; the quicker one is loaded where much is read."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.progress.json_reading import MANY, JsonReader
from tests.program import environment

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(VALUES)
def test_both_readers_read_the_same(value: Any) -> None:
    text = json.dumps(value).encode()

    assert JsonReader().read(text) == JsonReader().read(text, is_long=True) == value


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", b'{"a": 1} 2', b'"\xff"'])
@pytest.mark.parametrize("is_long", [False, True])
def test_what_is_no_json_is_refused(text: bytes, is_long: bool) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  each library has its own words
        JsonReader().read(text, is_long=is_long)


@pytest.mark.parametrize("texts", [MANY - 1, MANY])
def test_the_quicker_reader_is_loaded_where_much_is_read(texts: int) -> None:
    program = (
        "import sys\n"
        "from quizapp.progress.json_reading import read_json\n"
        f"assert all(read_json('[1]') == [1] for _ in range({texts}))\n"
        "print('pydantic_core' in sys.modules)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True, text=True, check=True, env=environment(),
    )  # fmt: skip

    assert done.stdout == f"{texts >= MANY}\n"
