"""Whether a folder can hold a vault: local, writable, empty for a new one."""

from __future__ import annotations

import os
import re
import sys
import uuid
from pathlib import Path, PureWindowsPath

from app.vault.keyfile import DATABASE_NAME, KEYFILE_NAME
from app.vault.refusals import FolderInUse, FolderNotWritable, NetworkFolder

FOLDER_MODE = 0o2770
"""For the owner and the folder's own group; new files get that group (set-group-id)."""

_NETWORK_TYPES = frozenset(
    {
        "9p", "acfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "drvfs", "gfs", "gfs2",
        "glusterfs", "gpfs", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "orangefs", "prl_fs",
        "pvfs2", "smb", "smb2", "smb3", "smbfs", "sshfs", "vboxsf", "vmhgfs",
    }
)  # fmt: skip
_FUSE_NETWORK = re.compile(
    r"fuse\.(sshfs|rclone|s3fs|davfs2?|glusterfs|ceph|smbnetfs|curlftpfs|gvfsd-fuse|vmhgfs-fuse"
    r"|goofys|juicefs|seaweedfs|nfs|cifs)\Z"
)
_SHARE = re.compile(
    # \\server\share, its long form, and smb://server/share (which Path writes with one slash)
    r"\\\\[?.]\\UNC\\|\\\\(?![?.]\\)|(smb|cifs|nfs|sftp|ssh|davs?|https?|ftps?|afp):/",
    re.IGNORECASE,
)
_MOUNTS = Path("/proc/self/mounts")
_DRIVE_REMOTE = 4


def check_local(folder: Path) -> None:
    """Refuse a folder on a network path: WAL needs memory that both sides share.

    Raises NetworkFolder.
    """
    if names_a_share(str(folder)) or _is_network_drive(folder):
        raise _network()
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return  # no such table on this system
    if is_network_type(*mount_of(_nearest(folder), mounts)):
        raise _network()


def mount_of(path: Path, mounts: str) -> tuple[str, str]:
    """Give mount point and file system type of ``path`` in a table like /proc/self/mounts.

    A later line covers an earlier one on the same point.
    """
    best, wanted = ("/", "unknown"), str(path)
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), parts[1])
        # Both are absolute and written as the system writes them, so texts can be compared.
        inside = wanted == point or wanted.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best[0]):
            best = (point, parts[2])
    return best


def is_network_type(point: str, kind: str) -> bool:
    """Tell whether a file system type is a network one.

    9p at the root is the own disk of a virtual machine or sandbox, not a share.
    """
    if kind == "9p" and point == "/":
        return False
    return kind in _NETWORK_TYPES or _FUSE_NETWORK.match(kind) is not None


def names_a_share(path: str) -> bool:
    """Tell whether a path is written as a Windows share (UNC) or as the address of a server."""
    return _SHARE.match(path) is not None


def make_vault_folder(folder: Path) -> bool:
    """Make or take the folder for a new vault; tells whether it was made here.

    Raises NetworkFolder, FolderInUse and FolderNotWritable; nothing is left behind then.
    """
    check_local(folder)
    try:
        there = folder.exists()
    except OSError:  # a name that is too long, for one
        raise _not_writable(folder) from None
    if there:
        _check_empty(folder)
    made = False
    try:
        if not there:
            folder.mkdir(mode=0o700, parents=True)
            made = True
        check_writable(folder)
        if os.name == "posix":
            folder.chmod(FOLDER_MODE)
    except (OSError, FolderNotWritable):
        if made:
            folder.rmdir()
        raise _not_writable(folder) from None
    return made


def check_writable(folder: Path) -> None:
    """Write a file in the folder and take it away again. Raises FolderNotWritable."""
    trial = folder / f".meldpoort-{uuid.uuid4().hex}"
    try:
        handle = os.open(trial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        os.close(handle)
        trial.unlink()
    except OSError:
        raise _not_writable(folder) from None


def _check_empty(folder: Path) -> None:
    if not folder.is_dir():
        raise FolderInUse("Op deze plek staat al een bestand. Kies een lege map.")
    try:
        names = {entry.name for entry in folder.iterdir()}
    except OSError:
        raise _not_writable(folder) from None
    if KEYFILE_NAME in names or DATABASE_NAME in names:
        raise FolderInUse("In deze map staat al een kluis. Open die kluis, of kies een lege map.")
    if names:
        raise FolderInUse("Deze map is niet leeg. Kies een lege map of maak een nieuwe map.")


def _nearest(folder: Path) -> Path:
    """Give the real path of the folder, or of the nearest one above it that exists."""
    return Path(os.path.realpath(folder))


def _is_network_drive(folder: Path) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 - Windows only

    drive = PureWindowsPath(os.path.abspath(folder)).drive  # noqa: PTH100 - also for missing folders
    return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE)


def _network() -> NetworkFolder:
    return NetworkFolder(
        "Deze map staat op het netwerk. Daar kan een kluis beschadigd raken."
        " Kies een map op deze computer zelf."
    )


def _not_writable(folder: Path) -> FolderNotWritable:
    return FolderNotWritable(
        "In de map '{folder}' mag u niet schrijven."
        " Kies een andere map of vraag uw systeembeheerder om rechten.",
        folder=folder,
    )
