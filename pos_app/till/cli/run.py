"""Runs one command: parses, calls, and turns trouble into one line and an exit code."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from pos_app.kernel.errors import BadInput, Refusal, Trouble
from pos_app.till.cli.parser import parse

DONE, REFUSED, WRONG_INPUT, IN_TROUBLE, FOUND_SOMETHING = range(5)


def run_command(arguments: Sequence[str]) -> int:
    """The exit code of the command; its output went to stdout, an error to stderr."""
    options = parse(arguments)
    try:
        code: int = options.command(options)
        sys.stdout.flush()
    except (Refusal, Trouble) as error:
        report(error, as_json=options.json)
        return exit_code(error)
    except BrokenPipeError:
        # Whoever read our output went away; what was acknowledged was committed.
        sys.stderr.close()
        return IN_TROUBLE
    except OSError as error:
        report(OutsideFailed(what=error.strerror or str(error)), as_json=options.json)
        return IN_TROUBLE
    except KeyboardInterrupt:
        return IN_TROUBLE
    return code


class OutsideFailed(Trouble):
    """A file or a device could not be used."""

    text = "{what}. Nothing was changed. Check the file or the disk, then try again."


def exit_code(error: Refusal | Trouble) -> int:
    """What the shell learns of a refusal or a trouble."""
    if isinstance(error, BadInput):
        return WRONG_INPUT
    return REFUSED if isinstance(error, Refusal) else IN_TROUBLE


def report(error: Refusal | Trouble, *, as_json: bool) -> None:
    """One line on stderr; with `--json` an object."""
    if as_json:
        sys.stderr.write(json.dumps(as_object(error)) + "\n")
    else:
        sys.stderr.write(f"{' '.join(str(error).split())}\n")


def as_object(error: Refusal | Trouble) -> dict[str, object]:
    """A refusal or a trouble for scripts."""
    details = {key: str(value) for key, value in error.details.items()}
    return {**details, "error": error.code, "message": str(error)}
