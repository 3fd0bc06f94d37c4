"""What kind of drive a file lies on: locks and shared memory do not hold across a network."""

from __future__ import annotations

import os
import sys
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
NETWORK_SYSTEMS = frozenset(
    {"afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "gfs2", "glusterfs", "lustre"}
    | {"ncpfs", "nfs", "nfs4", "ocfs2", "smb3", "smbfs", "webdav"}
    | {f"fuse.{name}" for name in ("davfs2", "glusterfs", "gvfsd-fuse", "rclone", "s3fs", "sshfs")}
)
"""File systems of other computers, by the names that Linux and macOS give them."""
_ESCAPES = (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\"))
_DRIVE_REMOTE = 4  # GetDriveTypeW
_MNT_LOCAL = 0x1000  # sys/mount.h of macOS


def network_drive(path: Path) -> str:
    """The name of the network file system that `path` lies on; empty when it lies on none.

    Empty too where the system does not say: better to open a file than to refuse it for a guess.
    """
    if sys.platform == "win32":
        return _windows_drive(path)
    if sys.platform == "darwin":
        return _macos_drive(path)
    try:
        mounts = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
    system = system_of(os.path.realpath(path), mounts)
    return system if system in NETWORK_SYSTEMS else ""


def system_of(path: str, mounts: str) -> str:
    """The file system at a real path, by the text of Linux's table of mounts (proc(5))."""
    found, longest = "", -1
    for line in mounts.splitlines():
        place, _, rest = line.partition(" - ")
        point = _plain(place.split(" ")[4])
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= longest:  # of two on one point the later one is seen
            found, longest = rest.split(" ")[0], len(point)
    return found


def _plain(point: str) -> str:
    for escape, letter in _ESCAPES:
        point = point.replace(escape, letter)
    return point


if sys.platform == "win32":

    def _windows_drive(path: Path) -> str:
        import ctypes  # noqa: PLC0415  only Windows needs it

        root = os.path.splitdrive(os.path.realpath(path))[0] + "\\"
        is_remote = ctypes.windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOTE
        return "network drive" if is_remote or root.startswith("\\\\") else ""

else:

    def _windows_drive(_path: Path) -> str:
        return ""


def _macos_drive(path: Path) -> str:
    import ctypes  # noqa: PLC0415  only macOS needs it

    class Statfs(ctypes.Structure):
        """struct statfs of sys/mount.h with 64-bit inodes, up to what is looked at."""

        _fields_ = (
            ("sizes", ctypes.c_uint8 * 64),
            ("flags", ctypes.c_uint32),
            ("subtype", ctypes.c_uint32),
            ("name", ctypes.c_char * 16),
            ("paths", ctypes.c_uint8 * 2080),
        )

    said = Statfs()
    folder = os.fsencode(os.path.realpath(path.parent))
    if ctypes.CDLL(None).statfs(folder, ctypes.byref(said)) != 0 or said.flags & _MNT_LOCAL:
        return ""
    return str(said.name.decode("ascii", "replace"))
