"""The lock is complete, hashed and free of host names: what was tested is what gets installed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_PIN = re.compile(r"^(?P<name>[a-z0-9][a-z0-9.\-]*)(?:\[[^\]]*\])?==(?P<version>\S+)")
_HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}\b")
_SIMPLE_RANGE = re.compile(r"^(?P<operator>>=|<|==)(?P<version>[0-9.]+)$")


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def lock_faults(lock: str) -> Iterator[str]:
    """What would make this lock installable from elsewhere, or unchecked."""
    if "://" in lock:
        yield "names a host"
    for entry in re.split(r"\n(?=[^\s#])", lock):
        first = entry.lstrip("#").strip().split("\n")[0]
        if entry.startswith("#") or not entry.strip():
            continue
        if not _PIN.match(entry):
            yield f"not pinned to a version: {first}"
        if not _HASH.search(entry):
            yield f"without a hash: {first}"


def pins(lock: str) -> dict[str, str]:
    """The locked version of each distribution."""
    found = (_PIN.match(line) for line in lock.splitlines())
    return {_normal(pin["name"]): pin["version"].rstrip("\\").strip() for pin in found if pin}


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version))


def unmet(requirement: str, locked: dict[str, str]) -> str:
    """Why the lock does not meet `requirement`; empty when it does."""
    name = _normal(re.split(r"[\[<>=; ]", requirement, maxsplit=1)[0])
    if name not in locked:
        return f"{name} is not locked"
    for part in re.findall(r"(?:>=|==|<)[0-9.]+", requirement.partition(";")[0]):
        limit = _SIMPLE_RANGE.match(part)
        assert limit, part
        have, want = _numbers(locked[name]), _numbers(limit["version"])
        kept = {">=": have >= want, "<": have < want, "==": have == want}[limit["operator"]]
        if not kept:
            return f"{name} {locked[name]} is not {part}"
    return ""


def _requirements() -> list[str]:
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text())["project"]
    extras = [item for extra in project["optional-dependencies"].values() for item in extra]
    own = _normal(project["name"])
    return [item for item in [*project["dependencies"], *extras] if not item.startswith(own)]


def test_the_lock_is_pinned_hashed_and_free_of_hosts() -> None:
    assert list(lock_faults((_ROOT / "requirements.lock").read_text())) == []


def test_the_lock_meets_what_the_program_asks_for() -> None:
    locked = pins((_ROOT / "requirements.lock").read_text())
    assert [fault for item in _requirements() if (fault := unmet(item, locked))] == []


@pytest.mark.parametrize(
    ("lock", "fault"),
    [
        ("httpx==0.28.1", "without a hash: httpx==0.28.1"),
        (
            f"httpx>=0.28 \\\n    --hash=sha256:{'0' * 64}\n",
            "not pinned to a version: httpx>=0.28 \\",
        ),
        (f"--index-url https://example.org\nhttpx==1 --hash=sha256:{'0' * 64}", "names a host"),
    ],
)
def test_a_careless_lock_is_caught(lock: str, fault: str) -> None:
    assert fault in list(lock_faults(lock))


@pytest.mark.parametrize(
    ("requirement", "fault"),
    [
        ("httpx>=0.28,<0.29", ""),
        ("httpx>=0.29", "httpx 0.28.1 is not >=0.29"),
        ("httpx[http2]<0.28", "httpx 0.28.1 is not <0.28"),
        ("qtpy>=1", "qtpy is not locked"),
    ],
)
def test_a_lock_that_lags_behind_is_caught(requirement: str, fault: str) -> None:
    assert unmet(requirement, {"httpx": "0.28.1"}) == fault
