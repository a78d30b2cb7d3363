"""The words of the command line. What stands here is a contract: it only grows."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from pos_app import __version__
from pos_app.kernel.errors import BadInput
from pos_app.platform.paths import Folder, default_data_folder

# What a running desktop does for a command line that comes second; an import would hold it up.
_HANDED_OVER = ("sell", "return", "void", "sales", "find", "shift", "print-test")

Command = Callable[[argparse.Namespace], int]


class WrongUsage(BadInput):
    """The command line was not understood."""

    text = "{why} Try: {program} --help."


class _Words(argparse.ArgumentParser):
    """A parser whose errors are refusals like all others, and whose options are written out."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **{**options, "allow_abbrev": False})

    def error(self, message: str) -> NoReturn:
        """Refuses instead of printing a usage block."""
        raise WrongUsage(why=f"{message[:1].upper()}{message[1:]}.", program=self.prog)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        """Refuses unknown options here, where the command that does not know them is named."""
        found, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return found, unknown

    def format_help(self) -> str:
        """With every option's text and the command's example, read only when they are shown."""
        from pos_app.till.cli.help_texts import COMMON, EPILOGS, HELP

        command = self.prog.removeprefix("pos-app").strip()
        texts = {**COMMON, **HELP.get(command, {})}
        for action in self._actions:
            name = (action.option_strings or [action.dest])[0]
            action.help = action.help or texts.get(name)
        self.epilog = EPILOGS.get(command)
        self.formatter_class = argparse.RawDescriptionHelpFormatter
        return super().format_help()


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a command; `command` is the function that runs it. May refuse."""
    options = build_parser().parse_args(arguments)
    options.folder = Folder((options.data or default_data_folder()).expanduser().absolute())
    return options


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = _Words(prog="pos-app", description="Duka, the point of sale.", allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"pos-app {__version__}")
    _common(parser, suppress=False)
    # A start-up switch for those who look at the screens: a language of ours, or "pseudo".
    languages = ("en", "sw", "fr", "ar", "es", "pseudo")
    parser.add_argument("--language", choices=languages, default="", help=argparse.SUPPRESS)
    parser.set_defaults(command=_lazily("desktop", "run"), may_be_handed_over=False)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Words)
    for add in (_shop, _selling, _shifts, _books, _devices):
        add(commands)
    for name in _HANDED_OVER:
        commands.choices[name].set_defaults(may_be_handed_over=True)
    return parser


def _lazily(module: str, name: str) -> Command:
    """A command that imports its module when it is called: starting must stay fast."""

    def command(options: argparse.Namespace) -> int:
        function: Command = getattr(import_module(f"pos_app.till.cli.{module}"), name)
        return function(options)

    return command


def _common(parser: argparse.ArgumentParser, *, suppress: bool = True) -> None:
    # Common options may stand before or after the command; the later ones must not undo the first.
    absent = argparse.SUPPRESS
    parser.add_argument("--data", type=Path, metavar="DIR", default=absent if suppress else None)
    parser.add_argument("--as", dest="user", metavar="USER", default=absent if suppress else None)
    parser.add_argument("--json", action="store_true", default=absent if suppress else False)


def _command(
    commands: argparse._SubParsersAction[_Words],
    name: str,
    help_text: str,
    module: str,
    function: str = "",
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=help_text, description=help_text)
    _common(parser)
    parser.set_defaults(command=_lazily(module, function or name.replace("-", "_")))
    return parser


def _shop(commands: argparse._SubParsersAction[_Words]) -> None:
    _command(commands, "run", "opens the desktop", "desktop")
    demo = _command(commands, "demo", "makes a demo shop and opens it", "demo")
    demo.add_argument("--headless", action="store_true", help="ring up a sale without a display")
    demo.add_argument("--out", type=Path, metavar="DIR")
    demo.add_argument("--products", type=int, metavar="N", default=500)
    init = _command(commands, "init", "sets up a new encrypted shop", "shop")
    for name in ("shop", "country", "currency", "owner"):
        init.add_argument(f"--{name}", required=True, metavar=name.upper())
    for name in ("locale", "time-zone", "address", "tax-number"):
        init.add_argument(f"--{name}", default="", metavar=name.upper())
    init.add_argument("--prices", default="", choices=("inclusive", "exclusive"))
    init.add_argument("--day-ends", default="00:00", metavar="HH:MM")
    imports = _command(commands, "import", "imports a CSV or XLSX file", "imports", "import_file")
    imports.add_argument("what", choices=("products", "customers", "suppliers", "stock"))
    imports.add_argument("file", type=Path, metavar="FILE")
    imports.add_argument("--dry-run", action="store_true", help="check the file, change nothing")


def _selling(commands: argparse._SubParsersAction[_Words]) -> None:
    sell = _command(commands, "sell", "one sale, or many from a file", "sell")
    sell.add_argument("--scan", action="append", default=[], metavar="CODE[*QTY]")
    sell.add_argument("--tender", action="append", default=[], metavar="KIND=AMOUNT")
    sell.add_argument("--customer", metavar="C")
    sell.add_argument("--print", dest="wants_paper", action="store_true")
    sell.add_argument("--batch", metavar="FILE|-")
    back = _command(commands, "return", "takes goods back", "take_back", "return_goods_of")
    back.add_argument("--receipt", required=True, metavar="NUMBER")
    back.add_argument("--line", action="append", default=[], metavar="N[*QTY]", required=True)
    back.add_argument("--tender", required=True, metavar="KIND")
    back.add_argument("--reason", default="")
    void = _command(
        commands, "void", "takes a sale of this shift back", "take_back", "void_sale_of"
    )
    void.add_argument("--receipt", required=True, metavar="NUMBER")
    void.add_argument("--reason", required=True)
    sales = _command(commands, "sales", "lists sales, returns and voids", "sales")
    sales.add_argument("--from", dest="first", metavar="DATE")
    sales.add_argument("--to", dest="last", metavar="DATE")
    find = _command(commands, "find", "finds products", "find")
    find.add_argument("text", metavar="TEXT")
    compute = _command(commands, "compute", "the money engine alone", "compute")
    compute.add_argument("file", metavar="FILE|-")
    compute.add_argument("--explain", action="store_true")


def _shifts(commands: argparse._SubParsersAction[_Words]) -> None:
    shift = commands.add_parser("shift", help="opens, closes and reports shifts")
    _common(shift)
    parts = shift.add_subparsers(metavar="PART", required=True)
    opening = _command(parts, "open", "opens a shift", "shift", "open_with_float")
    opening.add_argument("--float", dest="float_amount", required=True, metavar="AMOUNT")
    closing = _command(parts, "close", "closes the shift by count", "shift", "close_by_count")
    closing.add_argument("--count", required=True, metavar="AMOUNT")
    closing.add_argument("--blind", action="store_true")
    report = _command(parts, "report", "the X or Z report", "shift", "report")
    report.add_argument("kind", choices=("x", "z"))
    for name, word in (("paid-in", "in"), ("paid-out", "out"), ("safe-drop", "drop")):
        move = _command(parts, name, f"cash {word} without a sale", "shift", "move")
        move.add_argument("--amount", required=True, metavar="AMOUNT")
        move.add_argument("--reason", required=True)
        move.set_defaults(kind=name.replace("-", "_"))


def _books(commands: argparse._SubParsersAction[_Words]) -> None:
    verify = _command(commands, "verify", "proves the books", "books")
    verify.add_argument("--deep", action="store_true")
    replay = _command(commands, "replay", "rebuilds every table and compares", "books")
    replay.add_argument("--into", type=Path, metavar="DIR")
    backup = _command(commands, "backup", "a verified backup", "keep")
    backup.add_argument("file", type=Path, metavar="FILE")
    restore = _command(commands, "restore", "puts a backup in place", "keep")
    restore.add_argument("file", type=Path, metavar="FILE")
    doctor = _command(commands, "doctor", "versions, settings, disk, clock, keys", "doctor")
    doctor.add_argument(
        "--unlock",
        action="store_true",
        help="open the keys with the recovery code (POS_RECOVERY_CODE); with --as OWNER let a "
        "locked-out owner in, with a new PIN from POS_NEW_PIN",
    )


def _devices(commands: argparse._SubParsersAction[_Words]) -> None:
    test = _command(commands, "print-test", "prints a test page", "printing")
    test.add_argument("--printer", metavar="ADDRESS", help="tcp:HOST:PORT, usb:, serial:, file:")
    test.add_argument("--profile", metavar="NAME")
    test.add_argument("--save", action="store_true", help="keep it as the receipt printer")
    emulate = commands.add_parser("emulate", help="stands in for a device")
    _common(emulate)
    parts = emulate.add_subparsers(metavar="DEVICE", required=True)
    printer = _command(parts, "printer", "an ESC/POS printer", "printing", "emulate_printer")
    printer.add_argument("--port", type=int, default=9100, metavar="P")
    printer.add_argument("--fault", action="append", default=[], metavar="NAME[:N]")
