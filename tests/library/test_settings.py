"""Settings of this machine: whole or as before, and no spoilt line stops the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.library.settings import DeviceSettings, read_device_settings, write_device_settings


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "device.toml"
    settings = DeviceSettings(theme="dark", text_size=150, window_full=True, profile='a"b')

    write_device_settings(path, settings)

    assert read_device_settings(path) == settings


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert read_device_settings(tmp_path / "device.toml") == DeviceSettings()


def test_a_spoilt_file_is_kept_beside_and_the_defaults_hold(tmp_path: Path) -> None:
    path = tmp_path / "device.toml"
    path.write_text("theme = [", encoding="utf-8")

    assert read_device_settings(path) == DeviceSettings()
    assert (tmp_path / "device.toml.broken").read_text(encoding="utf-8") == "theme = ["


@pytest.mark.parametrize(
    "line", ["text_size = 900", 'text_size = "big"', 'theme = "pink"', "window_full = 1"]
)
def test_one_spoilt_line_does_not_take_the_others_with_it(tmp_path: Path, line: str) -> None:
    path = tmp_path / "device.toml"
    path.write_text(f'{line}\nprofile = "kept"\n', encoding="utf-8")

    assert read_device_settings(path) == DeviceSettings(profile="kept")
