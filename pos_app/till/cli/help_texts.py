"""What `--help` says of every option, by command, and the examples that stand below."""

from __future__ import annotations

from pos_app.catalogue.domain.import_headings import OPTIONAL, REQUIRED
from pos_app.devices.emulators.faults import FAULTS
from pos_app.payments.domain.settlement import KINDS

_KINDS = ", ".join(KINDS)
_RECEIPT = "number of the receipt, e.g. A-000001"
_MOVE = {
    "--amount": "cash in the shop's currency, e.g. 250.00",
    "--reason": 'why, in plain words, e.g. "Coins from the bank"',
}

COMMON: dict[str, str] = {
    "--data": "folder of the shop, e.g. ~/duka; default: this computer's data folder",
    "--as": "who does it, by name, e.g. Amina; the PIN comes from POS_PIN, or is asked for at "
    "the terminal",
    "--json": "answer as JSON for scripts; money and quantities are decimal strings",
}

HELP: dict[str, dict[str, str]] = {
    "demo": {
        "--out": "folder for the demo shop, pictures and papers, e.g. build/demo",
        "--products": "how many products to make, e.g. 500 (the default)",
    },
    "init": {
        "--shop": 'name of the shop, e.g. "Mama Duka"',
        "--country": "two-letter code of the country, e.g. KE; brings its tax classes",
        "--currency": "three-letter code of the currency, e.g. KES",
        "--owner": "name of the owner, e.g. Amina; the PIN comes from POS_PIN, or is asked for",
        "--locale": "language and country of the shop, e.g. en_KE; default: the country's",
        "--time-zone": "time zone of the shop, e.g. Africa/Nairobi; default: the country's",
        "--address": 'address on the receipt, e.g. "Moi Avenue 1, Nairobi"',
        "--tax-number": "tax number on the receipt, e.g. P051234567X",
        "--prices": "whether shelf prices include tax: inclusive or exclusive; default: as usual "
        "in the country",
        "--day-ends": "when the business day ends, hours and minutes, e.g. 02:00; default: 00:00",
    },
    "import": {
        "what": "products; customers, suppliers and stock: not yet (stock of products comes with "
        "their column stock)",
        "file": "CSV or XLSX file, e.g. products.csv; the first row names the columns",
    },
    "sell": {
        "--scan": "barcode or SKU, with a quantity other than 1 after *: CODE, CODE*2, "
        "CODE*0.350; repeat for more goods",
        "--tender": f"how it is paid, e.g. cash=50.00; kinds: {_KINDS}; a reference may follow: "
        "mobile_money=50.00:QX1; repeat to split",
        "--customer": "not yet: Duka does not keep customers yet",
        "--print": "print the receipt on the receipt printer",
        "--batch": "many sales, one JSON object per line (NDJSON), from a file, or - for standard "
        "input; instead of --scan",
    },
    "return": {
        "--receipt": _RECEIPT,
        "--line": "line of the receipt, with a quantity other than 1 after *: 2, 2*3, 2*0.350; "
        "repeat for more lines",
        "--tender": f"how the money is given back, e.g. cash; kinds: {_KINDS}",
        "--reason": 'why, in plain words, e.g. "Broken"',
    },
    "void": {"--receipt": _RECEIPT, "--reason": 'why, in plain words, e.g. "Rung up twice"'},
    "sales": {
        "--from": "first day, e.g. 2026-11-01; default: the very first",
        "--to": "last day, included, e.g. 2026-11-30; default: the very last",
    },
    "find": {"text": 'part of a name, an SKU or a barcode, e.g. "milk"'},
    "compute": {
        "file": "JSON document, e.g. document.json, or - for standard input",
        "--explain": "add the rule and the unrounded value of every figure",
    },
    "shift open": {"--float": "cash in the drawer at the start, e.g. 1000.00"},
    "shift close": {
        "--count": "cash counted in the drawer, float included, e.g. 4310.50",
        "--blind": "note that it was counted without seeing what was expected",
    },
    "shift report": {"kind": "x: the open shift so far; z: the last closed shift"},
    "shift paid-in": _MOVE,
    "shift paid-out": _MOVE,
    "shift safe-drop": _MOVE,
    "verify": {"--deep": "look at every page of the database file as well; takes longer"},
    "replay": {"--into": "keep the rebuilt shop in this new or empty folder, e.g. /tmp/rebuilt"},
    "backup": {"file": "backup to write, e.g. monday.duka"},
    "restore": {"file": "backup to put in the shop's place, e.g. monday.duka"},
    "print-test": {
        "--profile": "the printer's model, by profile, e.g. epson-tm-t20ii, generic-80, generic-58",
    },
    "emulate printer": {
        "--port": "TCP port to listen on, e.g. 9100 (the default); 0 takes any free one",
        "--fault": "what is wrong with it, some with a number: paper_out:500, slow:100; repeat "
        "for more; the list is below",
    },
}

EPILOGS: dict[str, str] = {
    "import": f"""\
columns of products, named in the first row, in any order:
  required: {", ".join(REQUIRED)}
  optional: {", ".join(OPTIONAL[:6])},
            {", ".join(OPTIONAL[6:])}
tax is a percent (16) or a tax class of the shop (A).

example, products.csv:
  sku,name,barcode,price,tax,stock
  MLK5,Milk 500 ml,4006381333931,65.00,16,24
""",
    "sell": """\
examples:
  pos-app sell --scan MLK5*2 --tender cash=200.00
  pos-app sell --batch sales.ndjson

a line of --batch:
  {"scan": ["MLK5"], "tender": {"cash": "65.00"}}
its members:
  scan      required: list of CODE or CODE*QTY, as with --scan
  tender    required: kind and amount, as with --tender
  id        optional: a UUID of yours; the same line sent again sells once
  customer  not yet
Each line is answered with one line of JSON, once the sale is recorded.
""",
    "compute": """\
a small document:
  {"currency": "EUR", "taxes": {"S": {"percent": "21"}},
   "lines": [{"id": "1", "quantity": "3", "unit_price": "2.35", "taxes": ["S"]}]}
All numbers are strings. It may also say "rounding": "document" or "line",
"prices": "exclusive" or "inclusive", "adjustments", "cash_rounding", "prepaid".
""",
    "emulate printer": "faults (N is the number after the colon):\n"
    + "".join(f"  {name:<16}{meaning}\n" for name, meaning in FAULTS.items()),
}
