"""Where a file lies: one on a stick, a network drive or in a synced folder is asked to come here first."""

import os
import sys
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path, PurePosixPath


class Location(StrEnum):
    """What kind of place a path is in."""

    LOCAL = "local"
    REMOVABLE = "removable"
    NETWORK = "network"
    SYNCED = "synced"


_NETWORK = {"9p", "afs", "cephfs", "cifs", "davfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"}
_NETWORK |= {f"fuse.{kind}" for kind in ("davfs", "rclone", "sshfs", "s3fs")}
_REMOVABLE_ROOTS = ("/media", "/run/media", "/Volumes")
_SYNCED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud",
    "com~apple~clouddocs",
    "cloudstorage",
    "nutstore",
    "坚果云",
    "我的坚果云",
    "baidunetdisk",
    "baidusync",
    "百度网盘",
    "wpsdrive",
    "wps云盘",
    "微云",
    "腾讯微云",
    "weiyun",
    "阿里云盘",
    "nextcloud",
    "seafile",
)


def location_of(path: Path) -> Location:
    """Tell what kind of place a file lies in; a place that cannot be told counts as local."""
    try:
        resolved = path.resolve()
    except (OSError, RuntimeError):
        resolved = path.absolute()
    if _is_synced(resolved.parts):
        return Location.SYNCED
    if sys.platform == "win32":
        return _windows_location(resolved)
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8")
    except OSError:
        mounts = ""
    return mounted_location(resolved.as_posix(), mounts)


def _is_synced(parts: Iterable[str]) -> bool:
    return any(part.casefold().startswith(known) for part in parts for known in _SYNCED)


def mounted_location(path: str, mounts: str) -> Location:
    """Tell the kind of a POSIX path from a table of mounts (device, folder, type … a line)."""
    kind, folder = "", PurePosixPath("/")
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        mounted = PurePosixPath(fields[1].replace("\\040", " "))
        if PurePosixPath(path).is_relative_to(mounted) and len(mounted.parts) >= len(folder.parts):
            kind, folder = fields[2], mounted
    if kind in _NETWORK:
        return Location.NETWORK
    removable = any(PurePosixPath(path).is_relative_to(root) for root in _REMOVABLE_ROOTS)
    return Location.REMOVABLE if removable else Location.LOCAL


def _windows_location(path: Path) -> Location:
    """Ask Windows for the kind of drive: 2 = removable, 4 = network."""
    if path.drive.startswith("\\\\"):
        return Location.NETWORK
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  (not in the stubs of other systems)
    kind = kernel.GetDriveTypeW(f"{path.drive}{os.sep}")
    return {2: Location.REMOVABLE, 4: Location.NETWORK}.get(kind, Location.LOCAL)
