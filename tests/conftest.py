"""What every test stands on: no display, no key store, no home folder, and silence is the rule."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_HOME = Path(tempfile.mkdtemp(prefix="pos-home-"))

# Set before Qt, keyring or platformdirs are imported: each of them reads these once.
os.environ.update(
    QT_QPA_PLATFORM="offscreen",
    PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    HOME=str(_HOME),
    XDG_DATA_HOME=str(_HOME / "data"),
    XDG_CONFIG_HOME=str(_HOME / "config"),
    XDG_CACHE_HOME=str(_HOME / "cache"),
    XDG_STATE_HOME=str(_HOME / "state"),
    XDG_RUNTIME_DIR=str(_HOME / "run"),
)
for _name in [name for name in os.environ if name.startswith("POS_") and "TEST" not in name]:
    del os.environ[_name]
(_HOME / "run").mkdir(mode=0o700)

_slow_start = [HealthCheck.too_slow]  # Two busy cores, not a badly written strategy.
settings.register_profile("desk", deadline=None, suppress_health_check=_slow_start)
settings.register_profile("ci", settings.get_profile("desk"), derandomize=True, print_blob=True)
settings.register_profile("long", settings.get_profile("desk"), max_examples=2_000)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


def pytest_unconfigure() -> None:
    """Leave no home folder behind."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, exitstatus: int, config: pytest.Config
) -> None:
    """A failed run says how to have the same order and the same chances again."""
    seed = config.getoption("randomly_seed", None)
    if exitstatus and isinstance(seed, int):
        terminalreporter.write_line(f"The same order again: pytest --randomly-seed={seed}")


@pytest.fixture(autouse=True)
def _nothing_unexpected_is_logged(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """A warning or an error in the log fails the test, unless `logs("part of it")` expects it."""
    yield
    expected = [str(mark.args[0]) for mark in request.node.iter_markers("logs")]
    loud = [r.getMessage() for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    unexpected = [line for line in loud if not any(text in line for text in expected)]
    missing = [text for text in expected if not any(text in line for line in loud)]
    assert not unexpected, f"unexpected log lines: {unexpected}"
    assert not missing, f"expected in the log, but not there: {missing}"
