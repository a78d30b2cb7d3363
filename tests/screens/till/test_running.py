"""The program's windows one after the other, in a process of their own.

They run the application's own loop to its end, as the program does; a window that another test
closes in the same process afterwards would end every loop in it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ALONE = Path(__file__).with_name("running_alone.py")


@pytest.mark.timeout(180)
def test_windows_follow_each_other_in_a_process_of_their_own() -> None:
    command = [sys.executable, "-m", "pytest", str(_ALONE), "-p", "no:randomly", "-p", "no:xdist"]
    ran = subprocess.run(  # noqa: S603 - our own tests
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=_ALONE.parents[3],
        env={k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")},
    )
    assert ran.returncode == 0, ran.stdout[-4_000:]
    assert "5 passed" in ran.stdout
