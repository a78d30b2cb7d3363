"""`pos-app compute`: the money engine alone; needs no shop."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from pos_app.kernel.errors import BadInput
from pos_app.taxes.compute_json.run import run_compute

INPUT_MAX_BYTES = 40_000_000


def compute(options: argparse.Namespace) -> int:
    """Computes the document in a file or on stdin and prints its figures as JSON."""
    result = run_compute(_read(options.file), options.explain)
    options.console.out(json.dumps(result, ensure_ascii=False) + "\n")
    return 0


def _read(name: str) -> str:
    if name == "-":
        raw = sys.stdin.buffer.read(INPUT_MAX_BYTES + 1)
    else:
        with Path(name).open("rb") as file:
            raw = file.read(INPUT_MAX_BYTES + 1)
    if len(raw) > INPUT_MAX_BYTES:
        raise BadInput(what="The input", why="it is larger than 40 MB")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(what="The input", why="it is not UTF-8 text") from None
