"""Where the bundled fonts, icons and tokens are found."""

from __future__ import annotations

from pathlib import Path

from pos_app.platform.paths import resource

_ROOT = resource()


def resource_path(*parts: str) -> Path:
    """The path of a bundled file, e.g. `resource_path("icons", "regular", "x.svg")`."""
    return _ROOT.joinpath(*parts)
