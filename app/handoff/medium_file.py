"""Bytes on a stick: written, read back and compared; later overwritten and deleted.

What a stick does to a file system stands here: full, write-protected, pulled out halfway.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal

_PART = ".deel"
_ROOM = 64 * 1024
"""Bytes that a file system wants besides the file itself."""
_CHUNK = 1024 * 1024

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_PROTECTED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


class MediumFailed(Refusal):
    """A stick that is full, write-protected, gone, or that gives other bytes back."""


def write_and_compare(folder: Path, name: str, data: bytes, digest: str) -> Path:
    """Write ``data`` as ``name`` in ``folder``; gives the path once the same bytes came back.

    ``digest`` is the SHA-256 (hex) of ``data``. When anything goes wrong nothing stays behind, and
    MediumFailed says what to do. A file of that name that is there already is left alone.
    """
    _check_folder(folder)
    path, part = folder / name, folder / f"{name}{_PART}"
    if _is_there(path):
        raise MediumFailed(
            "Op deze plek staat al een bestand dat {name} heet. Kies een andere map, of haal dat"
            " bestand eerst weg.",
            name=name,
        )
    with _told(path, part):
        if shutil.disk_usage(folder).free < len(data) + _ROOM:
            raise OSError(errno.ENOSPC, "full")
        _write(part, data)
        part.replace(path)
        _sync_folder(folder)
        back = sha256_hex(_read_back(path))
    if back != digest:
        remove_quietly(path)
        raise MediumFailed(
            "Wat van de stick terugkwam, is niet wat erop is gezet. Er is niets op blijven staan."
            " Gebruik een andere stick."
        )
    return path


def overwrite_and_delete(
    folder: Path, name: str, digest: str, random_bytes: Callable[[int], bytes]
) -> None:
    """Overwrite the file with this SHA-256 once with random bytes, and delete it.

    Flash memory may keep a remnant all the same; the file was encrypted for that reason. Raises
    MediumFailed; another file with the same name is left alone.
    """
    _check_folder(folder)
    path = folder / name
    if not _is_there(path):
        raise MediumFailed(
            "{name} staat niet (meer) op deze plek. Kies de map van de stick, of leg vast wanneer"
            " en hoe hij is gewist.",
            name=name,
        )
    with _told():
        if path.is_symlink() or not stat.S_ISREG(path.stat().st_mode):
            raise MediumFailed("{name} is geen gewoon bestand. Er is niets gewist.", name=name)
        if sha256_hex(path.read_bytes()) != digest:
            raise MediumFailed(
                "{name} op deze plek is een ander bestand dan het exemplaar. Er is niets gewist."
                " Kies de goede stick.",
                name=name,
            )
        with path.open("r+b") as file:
            left = path.stat().st_size
            while left > 0:
                left -= file.write(random_bytes(min(left, _CHUNK)))
            file.flush()
            os.fsync(file.fileno())
            file.truncate(0)
            os.fsync(file.fileno())
        path.unlink()
        _sync_folder(folder)


def remove_quietly(path: Path) -> None:
    """Delete a file when it is there and can be deleted."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


@contextlib.contextmanager
def _told(*half_done: Path) -> Iterator[None]:
    """Turn an error of the stick into a sentence, with nothing half left behind."""
    try:
        yield
    except OSError as error:
        for path in half_done:
            remove_quietly(path)
        left = [path.name for path in half_done if _is_there(path)]
        raise _failed(error, left) from None


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _failed(error: OSError, left: list[str]) -> MediumFailed:
    if left:
        return MediumFailed(
            "De stick werkt niet meer goed en {name} kon niet worden weggehaald. Bewaar de stick"
            " veilig en laat hem vernietigen. Gebruik een andere stick.",
            name=left[0],
        )
    if error.errno in _FULL:
        return MediumFailed(
            "De stick is vol. Er is niets op blijven staan. Maak ruimte of gebruik een andere"
            " stick."
        )
    if error.errno in _PROTECTED:
        return MediumFailed(
            "Op de stick kan niet worden geschreven. Kijk of het schuifje op slot staat, of"
            " gebruik een andere stick. Er is niets veranderd."
        )
    return MediumFailed(
        "De stick is niet (meer) te bereiken. Zit hij er nog goed in? Er is niets genoteerd."
        " Steek hem er opnieuw in en probeer het nog een keer."
    )


def _check_folder(folder: Path) -> None:
    if not _is_folder(folder):
        raise MediumFailed(
            "Deze map is er niet (meer). Zit de stick er nog in? Kies de map van de stick opnieuw."
        )


def _is_folder(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _read_back(path: Path) -> bytes:
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):  # from the stick, not from memory
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return file.read()


def _sync_folder(folder: Path) -> None:
    """Let the name of a file reach the stick as well; Windows has no such call for a folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # a file system that cannot do this has no need of it
            os.fsync(handle)
    finally:
        os.close(handle)
