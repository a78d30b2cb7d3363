"""Which devices stand at this till, and how they are spoken to."""

from __future__ import annotations

from pos_app.platform import settings

PRINTER_ADDRESS = settings.text(
    "devices.receipt_printer",
    default="",
    title="Receipt printer",
    description="Where it is: tcp:192.168.1.50:9100, usb:/dev/usb/lp0, serial:/dev/ttyUSB0, "
    "cups:QUEUE or file:FOLDER. Empty: no printer.",
)
PRINTER_PROFILE = settings.text(
    "devices.receipt_printer_profile",
    default="generic-80",
    title="Printer profile",
    description="What the printer can do: paper width, code pages, cutter, codes.",
    longest=60,
)
SCANNER_PREFIX = settings.text(
    "devices.scanner_prefix",
    default="",
    title="Scanner begins with",
    description="The key a keyboard scanner was programmed to type before each code. "
    "Empty: it is told from a typist by its pace.",
    longest=1,
)
ENTER, NOTHING = "enter", "nothing"
SCANNER_ENDS = settings.choice(
    "devices.scanner_ends",
    default=ENTER,
    title="Scanner ends with",
    description="What a keyboard scanner types after each code: Enter or Tab, or nothing.",
    choices=(ENTER, NOTHING),
)
SERIAL_SCANNER = settings.text(
    "devices.serial_scanner",
    default="",
    title="Serial scanner",
    description="Where a scanner on a serial line is: /dev/ttyACM0 or COM4. Empty: there is none.",
)
