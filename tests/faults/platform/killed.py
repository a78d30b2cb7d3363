"""Does one thing of the machine room again and again, until it is killed; run by the kill tests.

python -m tests.faults.platform.killed backup|restore FOLDER [FILE]
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pos_app.platform import keybox
from pos_app.platform.backup import back_up_at_close
from pos_app.platform.paths import Folder
from pos_app.platform.restore import restore

START = datetime(2026, 11, 20, tzinfo=UTC)


def main() -> None:
    """Says "begun" before the first time."""
    what, folder = sys.argv[1], Folder(Path(sys.argv[2]))
    print("begun", flush=True)
    for again in range(10_000):
        now = START + timedelta(seconds=again)
        if what == "backup":
            back_up_at_close(folder, keybox.open_box(folder.keybox), now)
        else:
            restore(folder, Path(sys.argv[3]), now=now)


if __name__ == "__main__":
    main()
