"""Where a file lies."""

from pathlib import Path

import pytest

from talentdesk.services.location import Location, location_of, mounted_location

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
/dev/sdb1 /media/hr/STICK\\040ONE vfat rw 0 0
nas:/share /mnt/share nfs4 rw 0 0
//server/d /home/hr/drive cifs rw 0 0
/dev/sda2 /mnt/share/inner ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("/home/hr/a.talent", Location.LOCAL),
        ("/media/hr/STICK ONE/a.talent", Location.REMOVABLE),
        ("/mnt/share/a.talent", Location.NETWORK),
        ("/mnt/share/inner/a.talent", Location.LOCAL),
        ("/home/hr/drive/b/a.talent", Location.NETWORK),
        ("/home/hr/driver/a.talent", Location.LOCAL),
    ],
)
def test_the_longest_mount_decides(path: str, location: Location) -> None:
    assert mounted_location(path, MOUNTS) is location


@pytest.mark.parametrize(
    "folder",
    [
        "OneDrive - 云岭",
        "Dropbox",
        "坚果云",
        "我的坚果云",
        "iCloudDrive",
        "Mobile Documents/com~apple~CloudDocs",
        "CloudStorage/Box-Box",
        "BaiduSyncdisk",
        "腾讯微云",
    ],
)
def test_synced_folders_are_known_by_name(tmp_path: Path, folder: str) -> None:
    assert location_of(tmp_path / folder / "x" / "a.talent") is Location.SYNCED
    assert location_of(tmp_path / "a.talent") is Location.LOCAL


def test_a_link_lies_where_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "work").symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    assert location_of(tmp_path / "work" / "a.talent") is Location.SYNCED
