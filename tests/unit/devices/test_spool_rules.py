"""A print job is never lost, never printed twice unasked, and never called printed in doubt."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.devices.domain import spool_rules as rules
from pos_app.devices.domain.print_outcome import Delivery, Outcome
from pos_app.devices.domain.printer_status import BlockReason
from pos_app.devices.domain.spool_rules import JobState, PrintJob

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def job(state: JobState = JobState.QUEUED, **more: object) -> PrintJob:
    return PrintJob(state, NOON, **more)  # type: ignore[arg-type]  # any field, by name


def sending(**more: object) -> PrintJob:
    return rules.about_to_send(rules.taken_up(job(**more), "w1", NOON))


@pytest.mark.parametrize(
    ("delivery", "state"),
    [
        (Delivery.NOTHING_ACCEPTED, JobState.QUEUED),
        (Delivery.UNKNOWN, JobState.UNKNOWN),
        (Delivery.SENT_UNCONFIRMED, JobState.SENT_UNCONFIRMED),
        (Delivery.PRINTED, JobState.PRINTED),
    ],
)
def test_what_the_driver_says_decides(delivery: Delivery, state: JobState) -> None:
    after = rules.after_outcome(sending(), Outcome(delivery, "why"), NOON)
    assert (after.state, after.worker, after.lease_until) == (state, "", None)


def test_an_unreachable_printer_is_tried_again_and_again_ever_more_slowly() -> None:
    waits, now, held = [], NOON, job()
    for _ in range(8):
        held = rules.after_outcome(
            rules.taken_up(held, "w", now), Outcome(Delivery.NOTHING_ACCEPTED), now
        )
        assert not held.is_due(held.due_at - SECOND / 10)
        waits.append(int((held.due_at - now).total_seconds()))
        now = held.due_at
        assert held.is_due(now)
    assert waits == [1, 2, 5, 10, 30, 30, 30, 30]


def test_a_blocked_printer_is_looked_at_every_two_seconds_and_forgets_the_back_off() -> None:
    out = Outcome(Delivery.BLOCKED, reason=BlockReason.PAPER_OUT)
    held = rules.after_outcome(rules.taken_up(job(attempts=4), "w", NOON), out, NOON)
    assert (held.state, held.reason, held.attempts) == (JobState.BLOCKED, "paper_out", 0)
    assert held.due_at == NOON + 2 * SECOND


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (JobState.CHECKING, JobState.QUEUED),
        (JobState.SENDING, JobState.UNKNOWN),
        (JobState.QUEUED, JobState.QUEUED),
        (JobState.BLOCKED, JobState.BLOCKED),
        (JobState.UNKNOWN, JobState.UNKNOWN),
        (JobState.PRINTED, JobState.PRINTED),
    ],
)
def test_a_crash_makes_unknown_only_what_was_being_sent(before: JobState, after: JobState) -> None:
    assert rules.at_start_up(job(before), NOON).state is after


def test_a_kitchen_ticket_prints_again_by_itself_and_says_so() -> None:
    held = sending(repeats_itself=True)
    for again in (
        rules.at_start_up(held, NOON),
        rules.after_outcome(held, Outcome(Delivery.UNKNOWN), NOON),
    ):
        assert (again.state, again.possible_duplicate) == (JobState.QUEUED, True)


def test_did_it_print() -> None:
    doubtful = job(JobState.UNKNOWN, copy=1)
    printed, none = rules.answered(doubtful, did_print=True, now=NOON)
    assert (printed.state, none) == (JobState.PRINTED, None)
    old, again = rules.answered(doubtful, did_print=False, now=NOON)
    assert old.state is JobState.SUPERSEDED
    assert again is not None
    assert (again.state, again.copy) == (JobState.QUEUED, 2)
    with pytest.raises(rules.AlreadyDone):
        rules.answered(printed, did_print=False, now=NOON)


@pytest.mark.parametrize(
    ("state", "copy"), [(JobState.QUEUED, 0), (JobState.BLOCKED, 0), (JobState.UNKNOWN, 1)]
)
def test_another_printer_gets_an_original_only_of_what_was_never_sent(
    state: JobState, copy: int
) -> None:
    old, fresh = rules.moved_elsewhere(job(state), NOON)
    assert (old.state, fresh.state, fresh.copy) == (JobState.SUPERSEDED, JobState.QUEUED, copy)


@pytest.mark.parametrize("state", list(JobState))
def test_only_a_waiting_or_failed_job_is_cancelled(state: JobState) -> None:
    if state in (JobState.QUEUED, JobState.BLOCKED, JobState.HELD, JobState.FAILED):
        assert rules.cancelled(job(state)).state is JobState.CANCELLED
        return
    with pytest.raises((rules.AlreadyDone, rules.AlreadyPrinting)):
        rules.cancelled(job(state))


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.BLOCKED])
def test_a_paper_that_waited_for_long_is_put_aside_until_somebody_wants_it(state: JobState) -> None:
    waiting = job(state, asked_at=NOON)
    assert not waiting.is_stale(NOON + rules.STALE_AFTER)
    late = NOON + rules.STALE_AFTER + SECOND
    assert waiting.is_stale(late)
    held = rules.put_aside(waiting)
    assert not held.is_due(late)
    wanted = rules.tried_now(held, late)
    assert wanted.is_due(late)
    assert not wanted.is_stale(late + SECOND)


def test_the_back_off_does_not_make_a_paper_younger() -> None:
    held = rules.after_outcome(
        rules.taken_up(job(asked_at=NOON), "w", NOON), Outcome(Delivery.NOTHING_ACCEPTED), NOON
    )
    assert held.is_stale(NOON + rules.STALE_AFTER + SECOND)


def test_a_kitchen_ticket_is_never_put_aside() -> None:
    ticket = job(asked_at=NOON, repeats_itself=True)
    assert not ticket.is_stale(NOON + 9 * rules.STALE_AFTER)


def test_our_own_bug_is_tried_three_times_then_shown_and_can_be_tried_again() -> None:
    held = job()
    for _ in range(3):
        held = rules.after_breakdown(rules.taken_up(held, "w", NOON), "bug", NOON)
    assert (held.state, held.reason) == (JobState.FAILED, "bug")
    assert rules.tried_now(held, NOON) == job(reason="bug", asked_at=NOON)


def test_our_own_bug_while_sending_leaves_the_outcome_open() -> None:
    assert rules.after_breakdown(sending(), "bug", NOON).state is JobState.UNKNOWN


def test_a_dead_worker_is_noticed_and_a_patient_one_is_not() -> None:
    held = rules.taken_up(job(), "w", NOON)
    late = NOON + timedelta(seconds=rules.LEASE_S)
    assert not held.is_abandoned(late - SECOND)
    assert held.is_abandoned(late)
    assert not rules.still_held(held, late).is_abandoned(late)


def test_payloads_go_after_a_week_and_rows_after_a_month_but_never_waiting_ones() -> None:
    week, month = timedelta(days=7), timedelta(days=30)
    done = job(JobState.PRINTED)
    assert [rules.may_drop_payload(done, NOON, NOON + t) for t in (week - SECOND, week)] == [0, 1]
    assert [rules.may_drop_row(done, NOON, NOON + t) for t in (month - SECOND, month)] == [0, 1]
    assert not rules.may_drop_row(job(JobState.UNKNOWN), NOON, NOON + 9 * month)


_outcomes = st.builds(
    Outcome,
    st.sampled_from([Delivery.NOTHING_ACCEPTED, Delivery.UNKNOWN, Delivery.PRINTED]),
)


@given(st.lists(st.tuples(st.sampled_from(["outcome", "crash", "bug"]), _outcomes), max_size=12))
def test_whatever_happens_nothing_sent_is_sent_again_by_itself(
    story: list[tuple[str, Outcome]],
) -> None:
    held, taken = job(), False
    for what, outcome in story:
        if held.state not in rules.WAITING:
            break
        assert not taken, "a job was queued again after a printer took some of it"
        held = rules.about_to_send(rules.taken_up(held, "w", NOON))
        if what == "outcome":
            held = rules.after_outcome(held, outcome, NOON)
            taken = outcome.delivery is not Delivery.NOTHING_ACCEPTED
        else:
            taken = True
            crash = what == "crash"
            held = (
                rules.at_start_up(held, NOON) if crash else rules.after_breakdown(held, "bug", NOON)
            )


@pytest.mark.parametrize("state", sorted(rules.FINAL))
def test_the_end_is_the_end(state: JobState) -> None:
    with pytest.raises(ValueError, match="does not go"):
        rules.taken_up(job(state), "w", NOON)
