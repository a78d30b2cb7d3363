"""Network shares are told from local disks by the kind of file system."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.platform import disk
from pos_app.platform.disk import OnNetworkShare, file_system, free_bytes, require_local

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
server:/export /mnt/shop nfs4 rw 0 0
//server/share /mnt/with\\040space cifs rw 0 0
/dev/sdb1 /mnt/shop/local xfs rw 0 0
overlay /mnt/again ext4 rw 0 0
server:/x /mnt/again nfs rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/mama/shop", "ext4"),
        ("/mnt/shop", "nfs4"),
        ("/mnt/shop/data", "nfs4"),
        ("/mnt/shop/local/data", "xfs"),
        ("/mnt/shopping", "ext4"),
        ("/mnt/with space/shop", "cifs"),
        ("/mnt/again", "nfs"),
    ],
)
def test_the_mount_that_was_made_last_and_deepest_counts(folder: str, kind: str) -> None:
    assert file_system(Path(folder), MOUNTS) == kind


def test_a_share_is_refused_with_its_kind(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(disk, "file_system", lambda _: "nfs4")
    with pytest.raises(OnNetworkShare, match="network share \\(nfs4\\)"):
        require_local(tmp_path)


def test_this_disk_is_local_and_has_room(tmp_path: Path) -> None:
    require_local(tmp_path)
    assert free_bytes(tmp_path) > 0
    assert free_bytes(tmp_path / "not" / "there" / "yet") > 0
