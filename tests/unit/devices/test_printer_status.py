"""A printer's bytes are read as its manual says, and a broken line confirms nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.devices.domain.printer_status import (
    BlockReason,
    Paper,
    PrinterStatus,
    Reply,
    ReplyKind,
    ReplyStream,
    from_automatic,
    paper_of_transmitted,
    with_answer,
)

REAL_TIME, TRANSMITTED = ReplyKind.REAL_TIME, ReplyKind.TRANSMITTED


@pytest.mark.parametrize(
    ("question", "answer", "reason"),
    [
        (1, 0x12, None),
        (1, 0x16, None),
        (1, 0x1A, BlockReason.OFFLINE),
        (2, 0x12, None),
        (2, 0x16, BlockReason.COVER_OPEN),
        (2, 0x32, BlockReason.PAPER_OUT),
        (2, 0x52, BlockReason.PRINTER_ERROR),
        (3, 0x1A, BlockReason.CUTTER_ERROR),
        (3, 0x32, BlockReason.PRINTER_ERROR),
        (4, 0x12, None),
        (4, 0x1E, None),
        (4, 0x72, BlockReason.PAPER_OUT),
        (4, 0x7E, BlockReason.PAPER_OUT),
    ],
)
def test_answers_to_real_time_questions(
    question: int, answer: int, reason: BlockReason | None
) -> None:
    assert with_answer(PrinterStatus(), question, answer).blocked_by is reason


def test_the_cause_is_told_before_its_consequence() -> None:
    status = PrinterStatus()
    for question, answer in ((1, 0x1A), (2, 0x36), (3, 0x12), (4, 0x7E)):
        status = with_answer(status, question, answer)
    assert (status.blocked_by, status.paper) == (BlockReason.COVER_OPEN, Paper.OUT)


def test_the_drawer_is_a_level() -> None:
    assert with_answer(PrinterStatus(), 1, 0x16).drawer_pin_high is True
    assert from_automatic(b"\x10\x00\x00\x00").drawer_pin_high is False


@pytest.mark.parametrize(
    ("data", "reason", "paper"),
    [
        (b"\x10\x00\x00\x00", None, Paper.OK),
        (b"\x10\x00\x03\x00", None, Paper.NEAR_END),
        (b"\x18\x00\x0f\x00", BlockReason.PAPER_OUT, Paper.OUT),
        (b"\x38\x00\x00\x00", BlockReason.COVER_OPEN, Paper.OK),
        (b"\x18\x08\x00\x00", BlockReason.CUTTER_ERROR, Paper.OK),
        (b"\x18\x20\x00\x00", BlockReason.PRINTER_ERROR, Paper.OK),
    ],
)
def test_automatic_status(data: bytes, reason: BlockReason | None, paper: Paper) -> None:
    status = from_automatic(data)
    assert (status.blocked_by, status.paper) == (reason, paper)


@pytest.mark.parametrize(
    ("answer", "paper"), [(0x00, Paper.OK), (0x03, Paper.NEAR_END), (0x0F, Paper.OUT)]
)
def test_paper_in_the_confirmation(answer: int, paper: Paper) -> None:
    assert paper_of_transmitted(answer) is paper


def kinds(data: bytes) -> list[ReplyKind]:
    return [reply.kind for reply in ReplyStream().feed(data)]


def test_three_kinds_of_answers_on_one_line() -> None:
    assert ReplyStream().feed(b"\x12\x10\x00\x03\x00\x00\x16") == [
        Reply(REAL_TIME, b"\x12"),
        Reply(ReplyKind.AUTOMATIC, b"\x10\x00\x03\x00"),
        Reply(TRANSMITTED, b"\x00"),
        Reply(REAL_TIME, b"\x16"),
    ]


@given(st.lists(st.sampled_from([b"\x12", b"\x10\x00\x0f\x00", b"\x00", b"\x1a"]), max_size=12))
def test_splitting_on_the_way_changes_nothing(parts: list[bytes]) -> None:
    whole = b"".join(parts)
    stream = ReplyStream()
    single = [reply for n in range(len(whole)) for reply in stream.feed(whole[n : n + 1])]
    assert single == ReplyStream().feed(whole)
    assert b"".join(reply.data for reply in single) == whole


def test_a_question_answered_inside_an_automatic_status_confirms_nothing() -> None:
    assert kinds(b"\x10\x00\x12\x00\x00") == [REAL_TIME, ReplyKind.AUTOMATIC]


def test_flow_control_is_no_answer_and_noise_is_noise() -> None:
    assert kinds(b"\x11\x13") == []
    assert kinds(b"\xff\x80\x9c") == [ReplyKind.NOISE] * 3
    assert kinds(b"\x10\x10\x00\x00\x00") == [ReplyKind.NOISE, ReplyKind.AUTOMATIC]
