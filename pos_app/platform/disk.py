"""The disk a shop's folder stands on: how much room there is, and whether it is a local one."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from pos_app.kernel.errors import Trouble

_NETWORK_KINDS = {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "ceph", "lustre"}
_NETWORK_KINDS |= {"glusterfs", "davfs", "fuse.sshfs", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs"}
_WINDOWS_REMOTE_DRIVE = 4  # GetDriveTypeW: DRIVE_REMOTE


class OnNetworkShare(Trouble):
    """The folder is on another computer's disk."""

    text = (
        "The shop's folder {folder} is on a network share ({kind}). A share does not keep the "
        "promises a database needs, so nothing was opened. Move the folder to a disk of this "
        "computer, then start again."
    )


def free_bytes(folder: Path) -> int:
    """How much room this user has left there; of the nearest folder that exists."""
    at = folder.resolve()
    while not at.exists():
        at = at.parent
    return shutil.disk_usage(at).free


def require_local(folder: Path) -> None:
    """Refuses folders on network shares."""
    kind = file_system(folder)
    if kind in _NETWORK_KINDS:
        raise OnNetworkShare(folder=folder, kind=kind)


def file_system(folder: Path, mounts: str | None = None) -> str:
    """The kind of file system `folder` is on ("ext4", "nfs"); empty where it cannot be told.

    `mounts` is the text of Linux's /proc/self/mounts, read when not given.
    """
    if sys.platform == "win32":
        return "cifs" if _is_remote_drive(folder) else ""
    if mounts is None:
        table = Path("/proc/self/mounts")
        mounts = table.read_text(errors="replace") if table.exists() else ""
    kind, longest = "", -1
    at = folder.resolve()
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        # The table writes a space as \040, a tab as \011, a backslash as \134.
        point = Path(fields[1].encode().decode("unicode_escape"))
        if at.is_relative_to(point) and len(point.parts) >= longest:
            kind, longest = fields[2], len(point.parts)
    return kind


def _is_remote_drive(folder: Path) -> bool:
    import ctypes

    # The attribute exists on Windows only, where this is called.
    kernel32 = ctypes.windll.kernel32  # type: ignore[attr-defined]
    anchor = folder.resolve().anchor
    return anchor.startswith("\\\\") or kernel32.GetDriveTypeW(anchor) == _WINDOWS_REMOTE_DRIVE
