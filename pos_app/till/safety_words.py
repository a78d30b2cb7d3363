"""How backups and findings are said."""

from __future__ import annotations

from datetime import datetime

from pos_app.platform.backup import BEFORE_UPDATE, DAILY, HOURLY
from pos_app.platform.findings import Finding
from pos_app.till.safety import KeptBackup
from pos_app.ui.translations import tr

_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400
_CALM_S = 26 * _HOUR
"""A backup of the last shift: older ones than this are a warning."""


def age_words(made_at: datetime, now: datetime) -> str:
    """How long ago, in one unit."""
    seconds = max(0, int((now - made_at).total_seconds()))
    if seconds < 2 * _MINUTE:
        return tr("Safety", "just now")
    if seconds < 2 * _HOUR:
        return tr("Safety", "{count} minutes ago", count=seconds // _MINUTE)
    if seconds < 2 * _DAY:
        return tr("Safety", "{count} hours ago", count=seconds // _HOUR)
    return tr("Safety", "{count} days ago", count=seconds // _DAY)


def is_old(made_at: datetime, now: datetime) -> bool:
    """Whether a day's work could be lost."""
    return (now - made_at).total_seconds() > _CALM_S


def moment_words(made_at: datetime, now: datetime) -> str:
    """The day and the time in the shop's zone."""
    there = made_at.astimezone(now.tzinfo)
    return f"{there:%d.%m.%Y %H:%M}"


def size_words(size_bytes: int) -> str:
    """Megabytes, as people compare them."""
    return tr("Safety", "{size} MB", size=f"{max(size_bytes, 100_000) / 1_000_000:.1f}")


def kind_words(backup: KeptBackup) -> str:
    """Why it was made."""
    words = {
        HOURLY: tr("Safety", "Every hour"),
        DAILY: tr("Safety", "End of a shift"),
        BEFORE_UPDATE: tr("Safety", "Before an update"),
    }
    return words.get(backup.kind, tr("Safety", "Made by hand"))


def finding_words(finding: Finding) -> str:
    """What is wrong, and where it stands."""
    if not finding.n:
        return f"{finding.check}: {finding.what}"
    where = tr("Safety", "fact {n}", n=finding.n)
    return f"{finding.check}, {where}: {finding.what}"
