"""Where the bundled fonts, icons and tokens are found."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).resolve().parents[3] / "resources"


def resource_path(*parts: str) -> Path:
    """The path of a bundled file, e.g. `resource_path("icons", "regular", "x.svg")`."""
    return _ROOT.joinpath(*parts)
