"""Connections to the encrypted database: opened with the settings that keep sales safe, asserted.

SQLite before 3.51.3 can corrupt a WAL file when two connections checkpoint at the same instant;
WAL with synchronous=NORMAL loses acknowledged sales in a power cut.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias
from uuid import UUID

import sqlcipher3
from sqlcipher3 import dbapi2 as driver

from pos_app.kernel.errors import Trouble
from pos_app.platform.disk import free_bytes

APPLICATION_ID = 0x44554B41  # "DUKA"
SAFE_SQLITE = (3, 51, 3)
LIBRARY_VERSION: str = sqlcipher3.sqlite_version
BUSY_TIMEOUT_MS = 5000
CACHE_KIB = 24_000
READER_CACHE_KIB = 4_000  # Several threads read, each with a connection of its own.
CHECKPOINT_PAGES = 1000
_INDEX_BYTES = 32 << 10  # What SQLite needs at least for the index of its WAL.

Connection: TypeAlias = Any
"""A DB-API connection; the driver has no types."""
DriverError: type[Exception] = driver.Error
driver.register_adapter(UUID, lambda value: value.bytes)
# Values that need no adapting cost the driver a search for an adapter each time, but for these.
driver.register_adapter(bytes, bytes)
driver.register_adapter(bool, int)
driver.register_adapter(type(None), lambda nothing: nothing)


class UnsafeSqlite(Trouble):
    """The SQLite library at hand has a known way to damage databases."""

    text = (
        "This computer's database library ({found}) has a fault that can damage data. "
        "Nothing was opened. Install Duka again; it needs {needed} or newer."
    )


class UnsafeSettings(Trouble):
    """A connection does not have the settings that make a sale durable."""

    text = (
        "The database would not be safe against a power cut ({setting} is {found}). "
        "Nothing was written. Move the shop's folder to a local disk, then start again."
    )


class WrongKeyOrDamaged(Trouble):
    """The key does not open the file, or its first pages are destroyed."""

    text = (
        "The shop's database cannot be opened: the key does not fit, or the file is damaged. "
        "Nothing was changed. Restore the newest backup, or ask for help with: pos-app doctor."
    )


class DamagedDatabase(Trouble):
    """SQLCipher's page check or SQLite found a damaged page."""

    text = (
        "The shop's database is damaged ({detail}). Nothing more was written. "
        "Run pos-app verify to see what is affected, then restore the newest backup."
    )


class DatabaseMissing(Trouble):
    """There is no database where one must be; never made anew, or its key would open nothing."""

    text = (
        "The shop's database is not there ({path}). Nothing was changed. If its disk is not "
        "connected, connect it and try again; otherwise restore the newest backup."
    )


class DiskFull(Trouble):
    """No room was left; the transaction was rolled back."""

    text = (
        "The disk is full. What you were doing was not saved; everything before it is safe. "
        "Make room on the disk, then try again."
    )


class DiskReadOnly(Trouble):
    """The folder or the disk cannot be written to."""

    text = (
        "The shop's folder cannot be written to. Nothing was saved; what is there is safe. "
        "Check the disk and the folder's permissions, then start again."
    )


class DiskFailed(Trouble):
    """Reading or writing failed below us: a failing disk, a pulled stick, fsync refused."""

    text = (
        "The disk did not confirm the write. Everything before it is safe; look whether what you "
        "were doing is there before you do it again. Check the disk; if this comes again, stop "
        "selling on this computer."
    )


class DatabaseBusy(Trouble):
    """Another program holds the database."""

    text = (
        "Another program is using the shop's database. Nothing was saved. "
        "Close the other program, then try again."
    )


_BY_CODE: dict[str, type[Trouble]] = {
    "SQLITE_FULL": DiskFull,
    "SQLITE_READONLY": DiskReadOnly,
    "SQLITE_CANTOPEN": DiskReadOnly,
    "SQLITE_PERM": DiskReadOnly,
    "SQLITE_IOERR": DiskFailed,
    "SQLITE_BUSY": DatabaseBusy,
    "SQLITE_LOCKED": DatabaseBusy,
    "SQLITE_NOTADB": WrongKeyOrDamaged,
}


def as_trouble(error: Exception) -> Trouble | None:
    """What a driver's error means to the shop; None where it is a bug of ours."""
    name = str(getattr(error, "sqlite_errorname", None) or "")
    for prefix, kind in _BY_CODE.items():
        if name.startswith(prefix):
            return kind()
    text = str(error)
    if name.startswith("SQLITE_CORRUPT") or "malformed" in text:
        return DamagedDatabase(detail=text)
    if "decode to UTF-8" in text:  # The driver quotes the text, which may be anybody's name.
        return DamagedDatabase(detail="a text cannot be read")
    for phrase, kind in _BY_TEXT.items():
        if phrase in text:
            return kind()
    return None


# Where the driver gives no error name.
_BY_TEXT: dict[str, type[Trouble]] = {
    "disk is full": DiskFull,
    "readonly database": DiskReadOnly,
    "unable to open": DiskReadOnly,
    "disk I/O error": DiskFailed,
    "is locked": DatabaseBusy,
    "not a database": WrongKeyOrDamaged,
}


@contextmanager
def as_the_shop_says() -> Iterator[None]:
    """What the driver raises inside is raised as `Trouble`; what is a bug of ours stays as it is.

    Statements fail where they are run, and where their rows are fetched.
    """
    try:
        yield
    except DriverError as error:
        trouble = as_trouble(error)
        if trouble is None:
            raise
        raise trouble from error


def assert_library(version: tuple[int, ...]) -> None:
    """Refuses a SQLite with the WAL-reset fault."""
    if version < SAFE_SQLITE:
        raise UnsafeSqlite(
            found=".".join(map(str, version)), needed=".".join(map(str, SAFE_SQLITE))
        )


def connect(path: Path, key: bytes, *, write: bool, create: bool = False) -> Connection:
    """A keyed connection with safe settings. `key` is the raw 32-byte key. Raises `Trouble`."""
    assert_library(sqlcipher3.sqlite_version_info)
    if not create:
        _require_file(path)
    mode = "rwc" if create else "rw" if write else "ro"
    try:
        connection = driver.connect(
            f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None
        )
    except DriverError as error:
        raise _opening(path, error) from error
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        _configure(connection, write=write)
        _assert_settings(connection, write=write)
    except DriverError as error:
        connection.close()
        raise _opening(path, error) from error
    except Trouble:
        connection.close()
        raise
    return connection


def _require_file(path: Path) -> None:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise DatabaseMissing(path=path) from None
    except PermissionError as error:
        raise DiskReadOnly from error
    except OSError as error:
        raise DiskFailed from error


def _opening(path: Path, error: Exception) -> Trouble:
    """Why a database could not be opened."""
    trouble = as_trouble(error) or WrongKeyOrDamaged()
    is_full = isinstance(trouble, DiskFailed) and free_bytes(path.parent) < _INDEX_BYTES
    return DiskFull() if is_full else trouble  # Without room for the index there is no other word.


def _configure(connection: Connection, *, write: bool) -> None:
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if write:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
    else:
        connection.execute("PRAGMA query_only=ON")
    connection.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES if write else 0}")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    connection.execute(f"PRAGMA cache_size=-{CACHE_KIB if write else READER_CACHE_KIB}")


def _assert_settings(connection: Connection, *, write: bool) -> None:
    wanted: dict[str, Any] = {"foreign_keys": 1, "trusted_schema": 0, "temp_store": 2}
    if write:
        wanted |= {"journal_mode": "wal", "synchronous": 2}
    for setting, value in wanted.items():
        found = connection.execute(f"PRAGMA {setting}").fetchone()[0]
        if found != value:
            raise UnsafeSettings(setting=setting, found=found)
