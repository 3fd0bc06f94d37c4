"""Decks in folders and in `.quizdeck` files, good ones and such as an enemy would make."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests import rasters

CHAPTER = """\
chapter: The race
topics:
  arrival: {is: event, name: the Norwegian arrival, date: 1911-12-14}
  british: {is: event, name: the British arrival, date: 1912-01-17}
"""
UID = "5c1e88d0b7f24a6f"
#: The smallest PNG there is: one grey spot.
SPOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
    "3a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"
)


def header(version: str = "1.0.0", id_: str = "poles", uid: str = UID) -> str:
    """What a deck's deck.yaml says."""
    return f"deck: {id_}\nuid: {uid}\ntitle: Poles\nversion: {version}\nlanguage: en\n"


MEMBERS: dict[str, str | bytes] = {"deck.yaml": header(), "1.yaml": CHAPTER}


def a_deck(
    folder: Path,
    version: str = "1.0.0",
    chapter: str = CHAPTER,
    id_: str = "poles",
    uid: str = UID,
) -> Path:
    """A folder with a small deck in it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "deck.yaml").write_text(header(version, id_, uid), encoding="utf-8")
    (folder / "1.yaml").write_text(chapter, encoding="utf-8")
    return folder


def a_zip(path: Path, members: dict[str, str | bytes] | None = None) -> Path:
    """A package with these files."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in (members or MEMBERS).items():
            package.writestr(name, content)
    return path


def with_entry(path: Path, entry: zipfile.ZipInfo, content: bytes = b"x") -> None:
    """A sound package with one file more."""
    with zipfile.ZipFile(path, "w") as package:
        for name, text in MEMBERS.items():
            package.writestr(name, text)
        package.writestr(entry, content)


def _named(name: str) -> Callable[[Path], None]:
    return lambda path: with_entry(path, zipfile.ZipInfo(name))


def _link(path: Path) -> None:
    entry = zipfile.ZipInfo("picture.png")
    entry.external_attr = 0o120777 << 16
    with_entry(path, entry, b"/etc/passwd")


def _many(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        for number in range(2_100):
            package.writestr(f"{number}.yaml", "")


def _endless_list(path: Path) -> None:
    """A list of 200,000 files, which it costs 200 MB to read."""
    entry = struct.pack("<4s4B4HL2L5H2L", b"PK\x01\x02", *[0] * 4, *[0] * 4, *[0] * 3, 8, *[0] * 6)
    entries = b"".join(entry + b"%08d" % number for number in range(200_000))
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, len(entries), 0, 0)
    path.write_bytes(entries + end)


def _large_list(path: Path) -> None:
    """The same, with its length in the record that large packages have."""
    entry = struct.pack("<4s4B4HL2L5H2L", b"PK\x01\x02", *[0] * 4, *[0] * 4, *[0] * 3, 8, *[0] * 6)
    entries = b"".join(entry + b"%08d" % number for number in range(100_000))
    size = len(entries)
    large = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 100_000, 100_000, size, 0)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, size, 1)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, 46, 0, 0)
    path.write_bytes(entries + large + locator + end)


def _bomb(path: Path) -> None:
    """Very many noughts in little room, with their true number in the list."""
    a_zip(path, {**MEMBERS, "2.yaml": bytes(20_000_000)})


def _lying_bomb(path: Path) -> None:
    """The same, with a list that says it is small."""
    _bomb(path)
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = content.rfind(signature)
        content[at + offset : at + offset + 4] = struct.pack("<L", 100)
    path.write_bytes(content)


def _bombs(path: Path) -> None:
    """A thousand pictures, each as large as one may be."""
    noughts = bytes(19_000_000)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in MEMBERS.items():
            package.writestr(name, text)
        package.writestr("0.png", noughts)
        first = package.getinfo("0.png")
        for number in range(1, 1_000):  # all share the bytes of the first
            again = zipfile.ZipInfo(f"{number}.png")
            for name in ("header_offset", "CRC", "compress_size", "file_size", "compress_type"):
                setattr(again, name, getattr(first, name))
            package.filelist.append(again)


def _locked(path: Path) -> None:
    a_zip(path)
    content = bytearray(path.read_bytes())
    at = content.find(b"PK\x01\x02")
    content[at + 8] |= 1
    path.write_bytes(content)


def _lzma(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as package:
        for name, text in MEMBERS.items():
            package.writestr(name, text)


def _cut(path: Path) -> None:
    a_zip(path)
    path.write_bytes(path.read_bytes()[:-40])


def _spoilt(path: Path) -> None:
    a_zip(path)
    content = bytearray(path.read_bytes())
    content[60] ^= 0xFF
    path.write_bytes(content)


def _deep_yaml(path: Path) -> None:
    a_zip(path, {**MEMBERS, "2.yaml": "chapter: x\ntopics:\n  x: " + "[" * 1_000_000})


def _much_yaml(path: Path) -> None:
    chapter = "chapter: x\ntopics:\n" + "".join(
        f"  t{n}: {{is: event, name: the event {n}, date: 1911-12-14}}\n" for n in range(110_000)
    )
    a_zip(path, {**MEMBERS, **{f"{n}.yaml": chapter[:7_900_000] for n in range(2, 6)}})


def _pictured(*contents: bytes) -> Callable[[Path], None]:
    """A package with pictures, each of a topic."""
    chapter = CHAPTER + "".join(
        f"  t{n}: {{is: event, name: the event {n}, picture: "
        f"{{file: {n}.png, credit: A, licence: CC0, alt: b}}}}\n"
        for n in range(len(contents))
    )
    files: dict[str, str | bytes] = {f"{n}.png": content for n, content in enumerate(contents)}

    def make(path: Path) -> None:
        a_zip(path, {**MEMBERS, "1.yaml": chapter, **files})

    return make


#: What is a picture by its outline, and none when it is decoded.
_UNREADABLE = rasters.PNG + b"".join(
    (rasters.head(400, 300), rasters.chunk(b"IDAT", b"no pixels"), rasters.chunk(b"IEND", b""))
)


HOSTILE: dict[str, tuple[Callable[[Path], None], str]] = {
    "a name that climbs": (_named("../outside.yaml"), "lead out"),
    "a name that climbs later": (_named("a/../../outside.yaml"), "lead out"),
    "a name from the root": (_named("/outside.yaml"), "lead out"),
    "a name of Windows": (_named("C:\\outside.yaml"), "lead out"),
    "a name with a backslash": (_named("..\\outside.yaml"), "lead out"),
    "a device of Windows": (_named("NUL.yaml"), "lead out"),
    "a name with a control character": (_named("a\x1bb.yaml"), "lead out"),
    "an endless name": (_named("a" * 5_000 + ".yaml"), "lead out"),
    "a name twice": (_named("1.YAML"), "twice"),
    "a link": (_link, "a link"),
    "very many files": (_many, "2,000"),
    "an endless list": (_endless_list, "2,000"),
    "an endless list of the large kind": (_large_list, "2,000"),
    "a bomb": (_bomb, "8,000,000"),
    "a bomb that lies": (_lying_bomb, "damaged"),
    "bombs that overlap": (_bombs, "too much"),
    "a password": (_locked, "password"),
    "a rare packing": (_lzma, "does not read"),
    "a file cut short": (_cut, "no package"),
    "a spoilt byte": (_spoilt, "damaged"),
    "endless brackets": (_deep_yaml, "mistakes"),
    "endless topics": (_much_yaml, "300,000"),
    "no deck": (lambda path: a_zip(path, {"a.txt": "x"}) and None, "no deck.yaml"),
    "no zip": (lambda path: path.write_bytes(b"x" * 100_000) and None, "no package"),
    "nothing": (lambda path: path.write_bytes(b"") and None, "no package"),
    **{
        f"for a picture {name}": (_pictured(content), "the picture: “0.png”")
        for name, content in rasters.HOSTILE.items()
    },
    "for a picture no pixels that can be read": (_pictured(_UNREADABLE), "cannot be read"),
}
