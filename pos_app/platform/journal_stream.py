"""Follows one stream of the journal row by row, and says what is wrong with a row."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from pos_app.facts.codec import UnknownFact, decode
from pos_app.kernel.clock import HybridTime
from pos_app.platform.checking import Recorded
from pos_app.platform.findings import Finding
from pos_app.platform.journal import NO_CHAIN, link

CHECK = "journal"


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as it stands in the file; nothing about it is believed."""

    n: int
    fact_id: bytes
    kind: bytes
    line: bytes
    chain: bytes
    signature: bytes


@dataclass(slots=True)
class FollowedStream:
    """A stream as far as it was read, `n` rows."""

    id: bytes
    ordinal: int
    series: bytes
    public_key: bytes
    device: int
    n: int = 0
    # What the chain may be before the next row: after a wrong row there is more than one answer,
    # after a missing one none.
    chains: set[bytes] = field(default_factory=lambda: {NO_CHAIN})
    time: HybridTime | None = None
    damage: str = ""  # Why the rows after `n` cannot be read.
    _verifier: Ed25519PublicKey | None = field(init=False)

    def __post_init__(self) -> None:
        try:
            self._verifier = Ed25519PublicKey.from_public_bytes(self.public_key)
        except ValueError:
            self._verifier = None  # An edited key: no signature fits.

    def finding(self, what: str, n: int, fact: bytes = b"") -> Finding:
        """Something wrong at position `n`."""
        return Finding(CHECK, what, as_text(self.id), n, as_text(fact))

    def take(self, row: RawRow) -> tuple[str, Recorded | None]:
        """What is wrong with the next row, in words, or else its fact."""
        before = {link(value, row.line): value for value in self.chains}
        is_linked = row.chain in before or not before
        self.n = row.n
        self.chains = {row.chain} if is_linked else {row.chain, *before}
        if not is_linked:
            return "The fact was changed, or belongs elsewhere: its chain does not fit.", None
        if not self._is_signed(row):
            return "The signature is not this till's.", None
        return self._read(row, before.get(row.chain, NO_CHAIN))

    def forget_chain(self) -> None:
        """Rows are missing: what the chain was before the next one went with them."""
        self.chains = set()

    def _is_signed(self, row: RawRow) -> bool:
        if self._verifier is None:
            return False
        try:
            self._verifier.verify(row.signature, row.chain)
        except InvalidSignature:
            return False
        return True

    def _read(self, row: RawRow, before: bytes) -> tuple[str, Recorded | None]:
        try:
            fact, hlc = decode(row.line)
            time = HybridTime.parse(hlc)
        except UnknownFact as unknown:
            return f"Only a newer Duka can read it ({unknown}).", None
        except ValueError as error:
            return f"It cannot be read: {error}", None
        earlier, self.time = self.time, time
        if fact.id.bytes != row.fact_id:
            return "It stands under another id than its own.", None
        if row.kind != fact.KIND.encode():
            return f"It stands under another kind than {fact.KIND}.", None
        if time.device != self.device or str(time) != hlc:
            return "Its clock is not that of this stream's till.", None
        if earlier is not None and (time.ms, time.counter) <= (earlier.ms, earlier.counter):
            return "Its clock does not follow that of the fact before it.", None
        return "", Recorded(fact, UUID(bytes=self.id), row.n, before)


def as_text(stored: bytes) -> str:
    """An id as people write it; one of a wrong length in hex."""
    return str(UUID(bytes=stored)) if len(stored) == 16 else stored.hex()
