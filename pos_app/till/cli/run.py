"""Runs one command: parses, calls, and turns trouble into one line and an exit code."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from pos_app.kernel.errors import BadInput, Refusal, Trouble
from pos_app.platform.hand_over import Asker, hand_over
from pos_app.platform.instance import AnotherInstance
from pos_app.till.cli.console import Remote, Terminal, batch_lines
from pos_app.till.cli.parser import parse

if TYPE_CHECKING:  # The desktop brings it; a command of its own never needs it.
    from pos_app.till.cli.session import Host

KNOCKS, KNOCK_S = 10, 1
DONE, REFUSED, WRONG_INPUT, IN_TROUBLE, FOUND_SOMETHING = range(5)


def run_command(arguments: Sequence[str]) -> int:
    """The exit code of the command; its output went to stdout, an error to stderr."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # What the terminal cannot show must not keep the rest from being shown.
            stream.reconfigure(errors="backslashreplace")
    try:
        options = parse(arguments)
    except BadInput as error:
        as_given = argparse.Namespace(json="--json" in arguments, console=Terminal())
        report(error, as_given)
        return WRONG_INPUT
    options.console, options.host = Terminal(), None
    try:
        return _reported(options, _run)
    except AnotherInstance as why:
        try:
            return _reported(options, partial(_hand_over, arguments=list(arguments), why=why))
        except AnotherInstance as still:
            report(still, options)
            return IN_TROUBLE
    except BrokenPipeError:
        # Whoever read our output went away; what was acknowledged was committed.
        sys.stderr.close()
        return IN_TROUBLE
    except KeyboardInterrupt:
        return IN_TROUBLE


def run_handed_over(request: Mapping[str, Any], asker: Asker, host: Host) -> int:
    """Runs what another process handed over; its streams are over there."""
    options = parse(request["argv"])
    options.console, options.host, options.pin = Remote(asker), host, request["pin"]
    return _reported(options, _run)


def _run(options: argparse.Namespace) -> int:
    for value in vars(options).values():
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str):
                _require_text(text)
    code: int = options.command(options)
    return code


def _require_text(text: str) -> None:
    """Refuses what is no text at all: bytes that the terminal's encoding does not know."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise BadInput(what="What was typed", why="some of it is not text") from None


def _reported(options: argparse.Namespace, act: Callable[[argparse.Namespace], int]) -> int:
    try:
        return act(options)
    except AnotherInstance:
        raise
    except (Refusal, Trouble) as error:
        report(error, options)
        return exit_code(error)
    except BrokenPipeError:
        raise
    except OSError as error:
        said = error.strerror or str(error)
        trouble = OutsideFailed(what=f"{error.filename}: {said}" if error.filename else said)
        report(trouble, options)
        return IN_TROUBLE


def _hand_over(options: argparse.Namespace, arguments: list[str], why: AnotherInstance) -> int:
    """Has the running program do it, or does it when that one has ended (another command)."""
    if not options.may_be_handed_over:
        raise why
    from pos_app.till.cli.session import read_pin

    request = {"argv": arguments, "pin": read_pin(options.user or "the owner")}
    if getattr(options, "batch", None):
        # The last one counts: a file is read here, where its name means something.
        request["argv"] = [*arguments, "--batch", "-"]
    for _ in range(KNOCKS):
        code = _knock(options, request)
        if code is not None:
            return code
        try:
            return _run(options)
        except AnotherInstance:
            continue
    raise why


def _knock(options: argparse.Namespace, request: Mapping[str, Any]) -> int | None:
    """The exit code of the running program; None, with nothing done, if none takes the command."""
    lines = batch_lines(options) if getattr(options, "batch", None) else ()
    return hand_over(
        options.folder.root,
        request,
        lines=(line.decode("utf-8", "replace") for line in lines),
        write_out=options.console.out,
        write_err=options.console.err,
        timeout_s=KNOCK_S,
    )


class OutsideFailed(Trouble):
    """A file or a device could not be used."""

    text = "{what}. What was recorded before is safe. Check the file or the disk, then look again."


def exit_code(error: Refusal | Trouble) -> int:
    """What the shell learns of a refusal or a trouble."""
    if isinstance(error, BadInput):
        return WRONG_INPUT
    return REFUSED if isinstance(error, Refusal) else IN_TROUBLE


def report(error: Refusal | Trouble, options: argparse.Namespace) -> None:
    """One line on stderr; with `--json` an object."""
    if options.json:
        options.console.err(json.dumps(as_object(error)) + "\n")
    else:
        options.console.err(f"{' '.join(str(error).split())}\n")


def as_object(error: Refusal | Trouble) -> dict[str, object]:
    """A refusal or a trouble for scripts."""
    details = {k: v if isinstance(v, list) else str(v) for k, v in error.details.items()}
    return {**details, "error": error.code, "message": str(error)}
