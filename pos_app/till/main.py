"""The entry point of `pos-app`: the desktop without arguments, else a command."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program; answers with the exit code of cli.md: 0, 1, 2, 3 or 4."""
    os.umask(0o077)  # The shop's files are for this user alone.
    arguments = list(sys.argv[1:] if argv is None else argv)
    from pos_app.till.cli.run import run_command

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
