"""Reading a collection's files: only its own, none too large, and every refusal a diagnostic."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from qgen.diagnostics import Diagnostic, Position
from qgen.pipeline.locate import FACTS, VOCABULARY, Place, packaged_root

MEGABYTE = 1024 * 1024
MAX_FILE_MB = 64
LOCK = "qgen.lock"
LAYOUTS = "templates/layouts/"
TEMPLATES = "templates/"

_FOLDERS: Mapping[str, tuple[str, ...]] = {
    FACTS: (".yaml", ".yml", ".YAML", ".YML"),
    "templates/items": (),
    "templates/exams": (".yaml", ".yml"),
    "templates/layouts": (),
    "items": (".yaml", ".yml"),
}
"""The folders of a collection, and how the names of their files end (no ending: any).

More endings than are read: the load stage tells the author of a file that it passes over.
"""

_FILES = ("review.yaml", LOCK)
_PACKAGED = ("templates/items", "templates/exams", "templates/layouts")


@dataclass(frozen=True, slots=True)
class Files:
    """A collection as bytes by path below its root, and the templates that qgen brings, likewise."""

    place: Place
    own: Mapping[str, bytes]
    packaged: Mapping[str, bytes] = field(default_factory=dict)

    def bytes_of(self, file: str) -> bytes | None:
        """Return the bytes of the file that a diagnostic names."""
        return self.own.get(file, self.packaged.get(file))

    def shown(self, file: str) -> str:
        """Return the path of the file that a diagnostic names, as the user would write it."""
        if file not in self.own and file in self.packaged:
            return str(packaged_root() / file)
        return self.place.shown(file)


def read_collection(place: Place, max_mb: int = MAX_FILE_MB) -> tuple[Files, list[Diagnostic]]:
    """Read everything that belongs to the collection; what cannot be read is told and left out."""
    own, found = _read_tree(place.root, max_mb, (*_FOLDERS,))
    if VOCABULARY not in own and not any(d.position.file == VOCABULARY for d in found):
        found.append(_no_vocabulary(place))
    packaged: Mapping[str, bytes] = {}
    if place.root != packaged_root():
        packaged, faults = _read_tree(packaged_root(), max_mb, _PACKAGED)
        found += faults
    return Files(place, own, packaged), found


def _no_vocabulary(place: Place) -> Diagnostic:
    return Diagnostic(
        "QG604",
        Position(VOCABULARY),
        "the facts folder has no vocabulary.yaml",
        expected="languages, types and predicates: this file marks a collection",
        hint="write one, or name the collection's folder with --root"
        if (place.root / FACTS).is_dir()
        else "--root names the folder that holds facts/",
    )


def _read_tree(
    root: Path, max_mb: int, folders: tuple[str, ...]
) -> tuple[dict[str, bytes], list[Diagnostic]]:
    files: dict[str, bytes] = {}
    found: list[Diagnostic] = []
    single = _FILES if FACTS in folders else ()
    for name in (*_names(root, folders, found), *single):
        if not os.path.lexists(root / name):
            continue
        read = _read(root, name, max_mb)
        if isinstance(read, Diagnostic):
            found.append(read)
        else:
            files[name] = read
    return files, found


def _names(root: Path, folders: tuple[str, ...], found: list[Diagnostic]) -> Iterator[str]:
    """Return the names below the root, sorted, without hidden ones; no link to a folder is followed."""
    for folder in folders:
        if (root / folder).is_symlink():
            found.append(_link(folder))
            continue
        for here, inner, names in os.walk(root / folder):
            inner[:] = sorted(name for name in inner if not name.startswith("."))
            found += [_link(_below(root, here, name)) for name in inner if Path(here, name).is_symlink()]
            ends = _FOLDERS[folder]
            for name in sorted(names):
                if not name.startswith(".") and (not ends or name.endswith(ends)):
                    yield _below(root, here, name)


def _below(root: Path, folder: str, name: str) -> str:
    return Path(folder, name).relative_to(root).as_posix()


def _link(name: str) -> Diagnostic:
    return Diagnostic(
        "QG603",
        Position(name),
        "a link to a folder is not followed",
        expected="a collection's files in its own folders",
        hint="move the folder here, or remove the link",
    )


def _read(root: Path, name: str, max_mb: int) -> bytes | Diagnostic:
    here = Position(_speakable(name))
    path = root / name
    try:
        if not path.resolve(strict=True).is_relative_to(root.resolve()):
            return Diagnostic(
                "QG603", here, "a link leads out of the collection", expected="a file of the collection"
            )
        if not path.is_file():
            return Diagnostic("QG602", here, "not a file", expected="a plain file")
        with path.open("rb") as stream:
            data = stream.read(max_mb * MEGABYTE + 1)
    except OSError as fault:
        return Diagnostic("QG602", here, f"cannot be read: {fault.strerror or fault}")
    if len(data) > max_mb * MEGABYTE:
        return Diagnostic(
            "QG601", here, f"larger than {max_mb} MB", hint="split the file, or raise --max-file-mb"
        )
    return data


def _speakable(name: str) -> str:
    """Return a file name that any stream can print: names need not be UTF-8 on disk."""
    return name.encode("utf-8", "backslashreplace").decode()


def layouts(files: Files) -> tuple[dict[str, str], list[Diagnostic]]:
    """Return the layouts' texts by name below ``templates/layouts/``; the collection's own come first."""
    texts: dict[str, str] = {}
    found: list[Diagnostic] = []
    for source in (files.packaged, files.own):
        for file, data in source.items():
            if not file.startswith(LAYOUTS):
                continue
            try:
                texts[file.removeprefix(LAYOUTS)] = data.decode("utf-8-sig")
            except UnicodeDecodeError as fault:
                line = data.count(b"\n", 0, fault.start) + 1
                found.append(Diagnostic("QG608", Position(file, line), "not UTF-8", expected="text in UTF-8"))
    return texts, found


def packaged_layouts() -> tuple[dict[str, str], list[Diagnostic]]:
    """Return the layouts that qgen brings, for what needs no collection."""
    root = packaged_root()
    packaged, found = _read_tree(root, MAX_FILE_MB, ("templates/layouts",))
    texts, faults = layouts(Files(Place(root, packaged=True), {}, packaged))
    return texts, [*found, *faults]


def read_bytes(path: Path) -> bytes | Diagnostic:
    """Return a file's bytes, or why it cannot be read."""
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_FILE_MB * MEGABYTE + 1)
    except OSError as fault:
        return Diagnostic("QG602", Position(str(path)), f"cannot be read: {fault.strerror or fault}")
    if len(data) > MAX_FILE_MB * MEGABYTE:
        return Diagnostic("QG601", Position(str(path)), f"larger than {MAX_FILE_MB} MB")
    return data
