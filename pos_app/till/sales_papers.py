"""The papers of documents for the sales page: pictures, files, and the printer's lane."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QImage

from pos_app.documents.domain.layout import Document as Layout
from pos_app.documents.domain.sale_receipt import Paper
from pos_app.documents.use_cases.render_paper import PaperAsked, lay_out
from pos_app.facts.selling import Document
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.errors import Trouble
from pos_app.platform import journal
from pos_app.platform.lanes import Lane
from pos_app.platform.locales import number_marks
from pos_app.till.open_desk import OpenDesk
from pos_app.till.shift_gate import ShiftGate
from pos_app.ui.operations import Operations

_FOLDER = "Receipts"


class NotSaved(Trouble):
    """The file of a receipt could not be written."""

    text = "The receipt was not saved in {folder}: {why}. The sale itself is safe."


class TillSalesPapers(QObject):
    """Files are written on a lane of their own, begun with the first of them."""

    def __init__(self, opened: OpenDesk, shifts: ShiftGate, parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self._shifts = shifts
        self._files: Operations | None = None

    @property
    def has_printer(self) -> bool:
        """Whether receipts are printed at this till."""
        return self._opened.paper.has_printer

    @property
    def open_shift(self) -> UUID | None:
        """The shift that is open now."""
        shift = self._shifts.shift
        return shift.id if shift is not None and self._shifts.is_open else None

    def picture_of(self, document: UUID) -> tuple[QImage, str]:
        """The receipt read back from the bytes for the printer; on the database lane."""
        return self._opened.paper.picture(self._fact(document))

    def save_pdf(
        self,
        document: UUID,
        number: str,
        *,
        done: Callable[[Path], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Laid out on the database lane; drawn and written elsewhere."""

        def lay() -> Layout:
            reading = self._opened.till.store.own_reading()
            shop = read_shop(reading)
            paper = Paper(shop, number_marks(shop.locale))
            return lay_out(PaperAsked(document), paper, reading=reading)

        path = receipts_folder(self._opened.till.shop.name) / f"{number}.pdf"
        self._opened.desk.operations.run(
            lay,
            done=lambda layout: self._lane().run(
                lambda: write_pdf(layout, path), done=done, failed=failed
            ),
            failed=failed,
        )

    def show_file(self, path: Path) -> None:
        """Open a file with the program that the person uses for it."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def wake(self) -> None:
        """There may be something to print."""
        self._opened.paper.wake()

    def committed(self, document: Document) -> None:
        """The drawer opens if cash moves, and the paper prints."""
        self._opened.paper.sale_committed(document)

    def _fact(self, document: UUID) -> Document:
        fact = journal.find(self._opened.till.store.own_reading(), document)
        assert isinstance(fact, Document)
        return fact

    def _lane(self) -> Operations:
        if self._files is None:
            # A daemon; a file that is being written when the program ends is written again.
            self._files = Operations(Lane("files").submit, self)
        return self._files


def receipts_folder(shop: str) -> Path:
    """Where receipts are saved: by shop, among the person's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = "".join(sign for sign in shop if sign.isalnum() or sign in " -_.").strip(" .")
    return Path(documents) / (name or "Duka") / _FOLDER


def write_pdf(layout: Layout, path: Path) -> Path:
    """The receipt as a file. Its library is loaded only here."""
    from pos_app.documents.renderers import pdf

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pdf.render(layout))
    except OSError as error:
        raise NotSaved(folder=path.parent, why=error.strerror or "it cannot be written") from error
    return path
