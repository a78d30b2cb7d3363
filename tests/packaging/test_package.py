"""`make package`, whole: the same checkout gives the same package, and the package works."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.parts import ROOT

pytestmark = [
    pytest.mark.torture,
    pytest.mark.timeout(3_600),
    pytest.mark.skipif(bool(os.environ.get("TORTURE_SHORT")), reason="takes ten minutes"),
    pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="packages are made on Debian"),
]
_EPOCH = "1790000000"


def _copy(to: Path) -> None:
    """The checkout as it is now, with the same environment."""
    to.mkdir()
    for name in ("pos_app", "resources", "migrations", "packaging"):
        left = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, to / name, ignore=left)
    for name in ("pyproject.toml", "CHANGELOG.md", "LICENSE", "NOTICE"):
        shutil.copy2(ROOT / name, to / name)
    (to / ".venv").symlink_to(ROOT / ".venv")


def _build(folder: Path) -> Path:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": _EPOCH}
    done = subprocess.run(  # noqa: S603 - our own script
        [str(folder / "packaging/linux/build.sh")],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (deb,) = (folder / "build/package").glob("*.deb")
    return deb


def test_the_same_checkout_gives_the_same_package_anywhere(tmp_path):
    folders = [tmp_path / "here", tmp_path / "in-another-place"]
    for folder in folders:
        _copy(folder)
    debs = [_build(folder) for folder in folders]
    first, second = (hashlib.sha256(deb.read_bytes()).hexdigest() for deb in debs)
    assert first == second
    assert debs[0].stat().st_size < 80_000_000


def test_a_bundle_that_lacks_a_part_is_not_made(tmp_path):
    folder = tmp_path / "lacking"
    _copy(folder)
    demo = folder / "pos_app" / "till" / "demo_proof.py"
    demo.write_text(demo.read_text(encoding="utf-8") + "\nimport pos_app.not_there\n")
    done = subprocess.run(  # noqa: S603 - our own script
        [str(folder / "packaging/linux/build.sh")],
        env={**os.environ, "SOURCE_DATE_EPOCH": _EPOCH},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "the bundle lacks what the program imports" in done.stderr
    assert not list((folder / "build/package").glob("*.deb"))
