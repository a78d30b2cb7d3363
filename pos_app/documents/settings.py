"""What a shop can set about its papers."""

from __future__ import annotations

from pos_app.platform import settings

RECEIPT_FOOTER = settings.text(
    "documents.receipt_footer",
    default="",
    title="Words at the end of receipts",
    description="Thanks, opening hours, how goods are returned. Empty: nothing is printed there.",
    longest=120,
)
