"""Printer profiles on disk: those that come with the program, and those the shop has changed."""

from __future__ import annotations

import json
import os
from pathlib import Path

from pos_app.devices.domain.printer_profile import PrinterProfile, profile_as_json, profile_from
from pos_app.kernel.errors import BadInput
from pos_app.platform.paths import resource

FILE_BYTES_MAX = 64 * 1024


def load_profiles(own_folder: Path | None = None) -> dict[str, PrinterProfile]:
    """All profiles by id. One in the shop's own folder takes the place of a shipped one."""
    folders = [resource("printer_profiles"), *([own_folder] if own_folder else [])]
    files = (path for folder in folders for path in sorted(folder.glob("*.json")))
    profiles = (read_profile(path) for path in files)
    return {profile.id: profile for profile in profiles}


def read_profile(path: Path) -> PrinterProfile:
    """The profile in one file; `BadInput` names the file and what is wrong in it."""
    try:
        text = path.read_bytes()[: FILE_BYTES_MAX + 1]
        if len(text) > FILE_BYTES_MAX:
            raise ValueError("the file is too large")
        data = json.loads(text)
        if not isinstance(data, dict):
            raise ValueError("it is not a JSON object")
    except ValueError as wrong:
        raise BadInput(what=f"The printer profile {path.name}", why=str(wrong)) from None
    return profile_from(data)


def save_profile(profile: PrinterProfile, own_folder: Path) -> Path:
    """Keep the shop's own version of a profile, whole or not at all."""
    own_folder.mkdir(parents=True, exist_ok=True)
    path = own_folder / f"{profile.id}.json"
    draft = path.with_suffix(".draft")
    draft.write_text(json.dumps(profile_as_json(profile), indent=2) + "\n", encoding="utf-8")
    os.replace(draft, path)
    return path
