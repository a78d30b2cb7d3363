"""Setting up a shop in five steps: what is asked, what is wrong with it, and the shop itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from pos_app.devices.domain.print_outcome import Outcome
from pos_app.devices.domain.printer_choice import PrinterChoice
from pos_app.devices.drivers.discovery import Found, discover
from pos_app.devices.drivers.printer_address import driver_for, profile_named
from pos_app.devices.drivers.self_test_page import self_test_page
from pos_app.devices.screens.printer_words import after_test
from pos_app.identity.domain.pin import DIGITS_MAX, DIGITS_MIN, require_pin
from pos_app.kernel.errors import Refusal
from pos_app.platform.paths import Folder
from pos_app.taxes.countries import country_codes, read_country
from pos_app.taxes.domain.country import Country, TaxClassRule, tax_classes_at
from pos_app.till.first_run_draft import FROM_FILE, Draft, drop_draft, keep_draft, read_draft
from pos_app.till.first_run_shop import Made, make_shop, print_code
from pos_app.ui.operations import Operations
from pos_app.ui.translations import error_words, tr

SHOP, OWNER, TAXES, PRODUCTS, PRINTER, CODE = range(6)
STEPS = CODE


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence below the step, and whether something is wrong."""

    text: str = ""
    is_wrong: bool = False


class FirstRunViewModel(QObject):
    """`moved` to another step; `changed` when something is to be drawn anew; `finished` at the end.

    `wrong` carries what is wrong with this step, by field.
    """

    moved = Signal()
    changed = Signal()
    wrong = Signal(dict)
    finished = Signal()

    def __init__(self, folder: Folder, lane: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lane = lane
        self.draft: Draft = read_draft(folder)
        self.step = min(max(self.draft.step, SHOP), OWNER)  # The PIN is kept nowhere.
        self.pin_again = ""
        self.said = Said()
        self.is_busy = False
        self.found: list[Found] | None = None
        self.made: Made | None = None
        self.has_code = False
        if not self.draft.country:
            self._guess_country()

    @property
    def folder(self) -> Path:
        """Where the shop will be."""
        return self._folder.root

    @property
    def countries(self) -> list[Country]:
        """All there is data for, by name."""
        return sorted(map(read_country, country_codes()), key=lambda country: country.name)

    @property
    def country(self) -> Country | None:
        """The chosen one."""
        return read_country(self.draft.country) if self.draft.country else None

    @property
    def taxes(self) -> tuple[TaxClassRule, ...]:
        """What the country asks for today."""
        return tax_classes_at(self.country, datetime.now(UTC).date()) if self.country else ()

    def put(self, name: str, value: str) -> None:
        """Something was typed; it is kept at once."""
        setattr(self.draft, name, value)
        if name == "country":
            self._take_habits()
        if name != "pin":
            keep_draft(self._folder, self.draft)
        self._say("")

    def go_on(self) -> None:
        """To the next step, or, after the last one, to the shop itself."""
        if self.is_busy or self.step == CODE:
            return
        problems = self._problems()
        if problems:
            self.wrong.emit(problems)
        elif self.step == PRINTER:
            self._make()
        else:
            self._go(self.step + 1)

    def go_back(self) -> None:
        """To the step before; what was typed stays."""
        if 0 < self.step < CODE and not self.is_busy:
            self._go(self.step - 1)

    def look_for_printers(self, *, network: bool) -> None:
        """What is plugged in, or on the network."""
        self.found = None
        self.changed.emit()
        self._lane.run(partial(discover, network=network), done=self._found)

    def try_printer(self) -> None:
        """A test page."""
        choice = PrinterChoice(self.draft.printer.strip(), self.draft.profile)
        self._say(tr("FirstRun", "Printing a test page…"))
        self._run(lambda: _test(choice), self._tested)

    def print_code(self) -> None:
        """The recovery code on paper."""
        assert self.made is not None
        choice = PrinterChoice(self.draft.printer.strip(), self.draft.profile)
        self._run(partial(print_code, choice, self.draft.name, self.made.code), self._tested)

    def save_code(self, file: Path) -> None:
        """The recovery code in a file, for printing elsewhere."""
        assert self.made is not None
        text = f"{self.draft.name}\n{self.made.code}\n"
        try:
            file.write_text(text, encoding="utf-8")
        except OSError as error:
            self._say(error.strerror or str(error), is_wrong=True)
            return
        self._say(tr("FirstRun", "Saved to {file}. Move it off this computer.", file=file))

    def confirm_code(self, *, has_it: bool) -> None:
        """They say that they have the code on paper."""
        self.has_code = has_it
        self.changed.emit()

    def finish(self) -> None:
        """Open the shop."""
        if self.has_code:
            self.finished.emit()

    def _go(self, step: int) -> None:
        self.step = step
        self.draft.step = step
        keep_draft(self._folder, self.draft)
        self.said = Said()
        self.moved.emit()

    def _problems(self) -> dict[str, str]:
        draft = self.draft
        needed = tr("Form", "This is needed.")
        if self.step == SHOP:
            fields = {"name": draft.name, "country": draft.country, "currency": draft.currency}
            return {name: needed for name, text in fields.items() if not text.strip()}
        if self.step == OWNER:
            return self._owner_problems(needed)
        if self.step == PRODUCTS and draft.products == FROM_FILE and not Path(draft.file).is_file():
            return {"file": tr("FirstRun", "Choose the file, or another way.")}
        return {}

    def _owner_problems(self, needed: str) -> dict[str, str]:
        problems = {} if self.draft.owner.strip() else {"owner": needed}
        try:
            require_pin(self.draft.pin)
        except Refusal:
            digits = tr("FirstRun", "A PIN has {a} to {b} digits.", a=DIGITS_MIN, b=DIGITS_MAX)
            return {**problems, "pin": digits}
        if self.pin_again != self.draft.pin:
            problems["again"] = tr("FirstRun", "This is not the same PIN.")
        return problems

    def _make(self) -> None:
        self._say(tr("FirstRun", "Setting up your shop…"))
        draft = self.draft
        self._run(partial(make_shop, self._folder, draft, now=datetime.now(UTC)), self._is_made)

    def _is_made(self, made: Made) -> None:
        self.made = made
        self.is_busy = False
        drop_draft(self._folder)
        self.step = CODE
        self.said = Said("\n".join(made.troubles), is_wrong=True) if made.troubles else Said()
        self.moved.emit()

    def _run(self, work: Callable[[], object], done: Callable[..., object]) -> None:
        self.is_busy = True
        self.changed.emit()
        self._lane.run(work, done=done, failed=self._failed)

    def _tested(self, outcome: Outcome) -> None:
        self.is_busy = False
        state = after_test(outcome)
        sentence = f"{state.word}. {state.sentence}" if state.needs_help else state.sentence
        self._say(sentence, is_wrong=state.needs_help)

    def _found(self, found: list[Found]) -> None:
        self.found = found
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.is_busy = False
        self._say(error_words(error), is_wrong=True)

    def _say(self, text: str, *, is_wrong: bool = False) -> None:
        self.said = Said(text, is_wrong)
        self.changed.emit()

    def _guess_country(self) -> None:
        code = QLocale.territoryToCode(QLocale.system().territory())
        if code in country_codes():
            self.draft.country = code
            self._take_habits()

    def _take_habits(self) -> None:
        country = self.country
        if country is not None:
            self.draft.currency, self.draft.prices = country.currency, country.prices


def _test(choice: PrinterChoice) -> Outcome:
    return driver_for(choice).send(self_test_page(profile_named(choice.profile)))
