"""A program that holds the shop's folder, as the desktop does: with a door, or without one.

Run as a child: `python -m tests.integration.cli.desk FOLDER listening|deaf`. It says `ready` and
lives until its standard input ends.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pos_app.platform.hand_over import Asker
from pos_app.platform.instance import hold
from pos_app.platform.lanes import Lane
from pos_app.platform.paths import Folder
from pos_app.till.cli.run import run_handed_over
from pos_app.till.cli.session import Host
from pos_app.till.composition import Till, open_till


@contextmanager
def till_on_lane(folder: Folder, lane: Lane) -> Iterator[Till]:
    """The open till; everything that touches its database happens on the lane."""
    opened = open_till(folder)
    till = lane.run(opened.__enter__)
    try:
        yield till
    finally:
        lane.run(lambda: opened.__exit__(None, None, None))


def main(root: Path, manner: str) -> None:
    """Holds the folder; when listening, does what is handed over."""
    lane = Lane("database")
    with hold(root) as instance, till_on_lane(Folder(root), lane) as till:

        def handle(request: Mapping[str, Any], asker: Asker) -> int:
            return run_handed_over(request, asker, Host(till, lane.run))

        if manner == "listening":
            instance.listen(handle)
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        sys.stdin.read()
        instance.close()
    lane.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
