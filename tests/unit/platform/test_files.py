"""Small files survive: the old content or the new one, whole."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pos_app.platform.files import write_durably


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow beyond `size`: a write takes what fits and says how much that was."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "file"
    for content in (b"first", b"", b"x" * 3_000_000):
        write_durably(file, content)
        assert file.read_bytes() == content
    assert file.stat().st_mode & 0o777 == 0o600
    assert list(file.parent.iterdir()) == [file]


def test_a_write_that_does_not_fit_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "file"
    write_durably(file, b"old")
    with room_for(10), pytest.raises(OSError, match="too large"):
        write_durably(file, b"new content that does not fit")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]
