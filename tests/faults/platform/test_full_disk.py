"""R05, R07, R10, R66: a full or read-only disk under backups, restores, sales and logs."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.faults.platform.on_small_disk import SCENARIOS


@pytest.fixture(scope="module")
def outcomes() -> dict[str, str]:
    """Each scenario's traceback, empty where all went as it must.

    Run in a mount namespace of its own; without root it is one of an own user, too.
    """
    apart = ["unshare", "--mount", "--propagation", "private"]
    if os.geteuid() != 0:
        apart += ["--user", "--map-root-user"]
    program = [sys.executable, "-W", "error", "-m", "tests.faults.platform.on_small_disk"]
    done = subprocess.run(  # noqa: S603 - our own program
        [*apart, *program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, str] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_on_a_small_disk(scenario: str, outcomes: dict[str, str]) -> None:
    assert outcomes[scenario] == ""
