"""Runs in the bundle before the program: children get the system's surroundings, not the bundle's.

The starter puts the bundle's folder in front of the library path; `lp` and others would then load
the bundle's libraries. In a window without a console there are no standard streams: what is
written to them is let go.
"""

import os
import sys

if "LD_LIBRARY_PATH_ORIG" in os.environ:
    os.environ["LD_LIBRARY_PATH"] = os.environ.pop("LD_LIBRARY_PATH_ORIG")
else:
    os.environ.pop("LD_LIBRARY_PATH", None)

if sys.stdout is None:
    # Open until the program ends.
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
if sys.stderr is None:
    sys.stderr = sys.stdout
