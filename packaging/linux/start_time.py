"""Measures how long a built program takes to start: `start_time.py PROGRAM` prints a sentence.

The median of several runs after one that warms the page cache, as a shop's second start is.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 7


def seconds(*command: str) -> float:
    """The median wall time of a command in a bare environment."""
    times = []
    with tempfile.TemporaryDirectory() as home:
        bare = {"HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        for _ in range(RUNS + 1):
            begun = time.monotonic()
            # The program that was just built, with our own words.
            subprocess.run(command, env=bare, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
            times.append(time.monotonic() - begun)
    return statistics.median(times[1:])


if __name__ == "__main__":
    program = os.path.realpath(sys.argv[1])
    print(f"`pos-app --version` takes {seconds(program, '--version') * 1000:.0f} ms")
