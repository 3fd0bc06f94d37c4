"""A profile on a network drive is refused with a sentence; any other disk is not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from quizapp.progress import drive
from quizapp.progress.drive import network_drive, system_of
from quizapp.progress.refusals import OnNetworkDrive
from tests.progress.files import a_studied_file, opened

MOUNTS = """\
21 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 21 0:26 / /home/minji/school rw - nfs4 school:/home rw
31 21 0:27 / /home/minji/my\\040cloud rw - fuse.sshfs minji@host: rw
32 30 8:1 / /home/minji/school/disk rw - ext4 /dev/sdb rw
33 21 0:28 / /media/stick rw - vfat /dev/sdc rw
34 21 0:29 / /media/stick rw - cifs //server/share rw
"""


@pytest.mark.parametrize(
    ("path", "system"),
    [
        ("/home/minji/progress.sqlite", "ext4"),
        ("/home/minji/school/progress.sqlite", "nfs4"),
        ("/home/minji/schoolwork/progress.sqlite", "ext4"),
        ("/home/minji/my cloud/progress.sqlite", "fuse.sshfs"),
        ("/home/minji/school/disk/progress.sqlite", "ext4"),  # a disk within the network drive
        ("/media/stick/progress.sqlite", "cifs"),  # the later of two on one point is seen
    ],
)
def test_the_mount_that_holds_a_path_is_found(path: str, system: str) -> None:
    assert system_of(path, MOUNTS) == system


def on_drive(folder: Path, monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    """Have the system say that a folder lies on such a file system."""
    table = folder / "mounts"
    table.write_text(f"{MOUNTS}40 21 0:30 / {folder.resolve()} rw - {system} x rw\n")
    monkeypatch.setattr(drive, "MOUNTS", table)
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.mark.parametrize("read_only", [False, True])
def test_a_profile_on_a_network_drive_is_refused_untouched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read_only: bool
) -> None:
    path = a_studied_file(tmp_path)
    before = path.read_bytes()
    on_drive(tmp_path, monkeypatch, "nfs4")

    with pytest.raises(OnNetworkDrive, match="network drive") as refused:
        opened(tmp_path, read_only=read_only)

    assert "Progress folder" in refused.value.todo
    assert path.read_bytes() == before
    assert {each.name for each in tmp_path.glob("progress.*")} == {path.name, "progress.lock"}


def test_a_disk_of_this_computer_is_not_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_drive(tmp_path, monkeypatch, "btrfs")

    opened(tmp_path).close()


def test_where_the_system_does_not_say_nothing_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drive, "MOUNTS", tmp_path / "gone")

    assert network_drive(tmp_path) == ""
