"""Opens a file of rows: what it is, its first bytes tell, not its name."""

from __future__ import annotations

from pathlib import Path

from pos_app.catalogue.drivers import csv_file, xlsx_file
from pos_app.catalogue.drivers.table_file import FileUnreadable, NotATable, TableFile

CSV_BYTES_MAX = 200_000_000
XLSX_BYTES_MAX = 20_000_000


def open_table(path: Path) -> TableFile:
    """The table in a CSV or XLSX file. Refuses what is something else, too large or broken."""
    try:
        if not path.is_file():
            raise NotATable(file=path.name, why="it is not a file")
        with path.open("rb") as file:
            start = file.read(8)
        return _open(path, start)
    except OSError as error:
        raise FileUnreadable(file=path.name, why=error.strerror or "the disk failed") from error


def _open(path: Path, start: bytes) -> TableFile:
    size = path.stat().st_size
    if not size:
        raise NotATable(file=path.name, why="it is empty")
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        raise NotATable(file=path.name, why="it is an old Excel file; save it as .xlsx or CSV")
    is_zip = start.startswith(b"PK")
    most = XLSX_BYTES_MAX if is_zip else CSV_BYTES_MAX
    if size > most:
        kind = "an Excel file" if is_zip else "a file"
        why = f"it has {size:,} bytes; {kind} may have {most:,}"
        raise NotATable(file=path.name, why=why)
    return xlsx_file.open_xlsx(path) if is_zip else csv_file.open_csv(path)
