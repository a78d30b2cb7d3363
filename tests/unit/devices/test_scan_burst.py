"""A scanner is told from a typist: no scan lost, no half code, no typing swallowed."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.devices.domain.scan_keys import KeyPress, WedgeSettings, calibrated_gap_ms
from pos_app.devices.domain.scan_prefix import detector_for
from pos_app.devices.domain.scan_verdict import Held, Misread, Now, Scan, Verdict

US_KEYS = dict(zip("1234567890-", range(2, 13), strict=True)) | dict(
    zip("qwertyuiop", range(16, 26), strict=True)
)
US_KEYS |= dict(zip("asdfghjkl", range(30, 39), strict=True))
US_KEYS |= dict(zip("zxcvbnm", range(44, 51), strict=True))
ENTER = "\r"
EAN = "4006381333931"


@dataclass
class Till:
    """What reaches the widgets and what is scanned, when keys come at their stamped times."""

    settings: WedgeSettings = field(default_factory=WedgeSettings)
    frozen: bool = False
    """The program reacts to nothing between the keys, as after a long pause of the screen."""

    def __post_init__(self) -> None:
        self.detector = detector_for(self.settings)
        self.typed: list[str] = []
        self.held: list[str] = []
        self.found: list[Scan | Misread] = []
        self.last_ms = 0

    def press(self, key: KeyPress, name: str = "") -> None:
        patience = self.detector.patience_ms
        if self.detector.is_holding and not self.frozen and key.at_ms - self.last_ms > patience:
            self.obey(self.detector.idle())
        self.last_ms = key.at_ms
        verdict = self.detector.press(key)
        self.obey(verdict)
        if verdict.now is Now.HOLD:
            self.held.append(name or key.text)
        elif verdict.now is Now.PASS and not key.is_modifier:
            assert not self.held, "a key overtook those held back before it"
            self.typed.append(name or key.text)

    def obey(self, verdict: Verdict) -> None:
        if verdict.held is Held.REPLAY:
            self.typed += self.held
        if verdict.held is not Held.KEEP:
            self.held = []
        if verdict.found is not None:
            self.found.append(verdict.found)

    def type(self, text: str, *, start: int, gap: int = 1) -> int:
        """Type like a scanner with US keys; answers with the time after the last key."""
        at = start
        for character in text:
            at += gap
            self.press(us_key(character, at))
        return at

    def rest(self) -> None:
        self.obey(self.detector.idle())

    @property
    def scans(self) -> list[str]:
        return [found.text for found in self.found if isinstance(found, Scan)]

    @property
    def misreads(self) -> int:
        return sum(isinstance(found, Misread) for found in self.found)


def us_key(character: str, at_ms: int) -> KeyPress:
    if character == ENTER:
        return KeyPress(ENTER, at_ms, 28)
    code = US_KEYS.get(character.lower(), 0)
    return KeyPress(character, at_ms, code, shift=character.isupper())


def test_a_thousand_scans_at_a_millisecond_a_key_arrive_in_order() -> None:
    till, at = Till(), 1
    codes = [f"{n:013d}" for n in range(1000)]
    for code in codes:
        at = till.type(code + ENTER, start=at)
    assert (till.scans, till.typed, till.misreads) == (codes, [], 0)


def test_ten_scans_a_second_for_a_minute() -> None:
    till = Till()
    codes = [f"AB-{n:05d}" for n in range(600)]
    for n, code in enumerate(codes):
        till.type(code + ENTER, start=1000 + 100 * n, gap=3)
    assert (till.scans, till.typed) == (codes, [])


_typing = st.lists(
    st.tuples(st.sampled_from([*"0123456789abcxyz-.*", ENTER]), st.integers(36, 400)), max_size=40
)


@given(_typing, st.booleans())
def test_typing_is_never_a_scan_even_after_the_screen_stood_still(
    keys: list[tuple[str, int]], frozen: bool
) -> None:
    till, at = Till(frozen=frozen), 1000
    for character, gap in keys:
        at += gap
        till.press(us_key(character, at))
    till.rest()
    assert till.typed == [character for character, _ in keys]
    assert till.found == []


@given(st.lists(st.tuples(st.sampled_from("aeiou123"), st.booleans()), max_size=30))
def test_fast_fingers_rolling_over_two_keys_still_type(keys: list[tuple[str, bool]]) -> None:
    till, at, rolled = Till(), 1000, 0
    for character, roll in keys:
        rolled = rolled + 1 if roll and rolled < 2 else 0
        at += 9 if rolled else 90
        till.press(us_key(character, at))
    till.rest()
    assert (till.typed, till.found) == ([c for c, _ in keys], [])


@given(st.integers(4, len(EAN)), st.integers(36, 499), st.integers(1, 20))
def test_a_torn_scan_is_a_misread_and_never_half_a_code(cut: int, hole: int, gap: int) -> None:
    till = Till()
    at = till.type(EAN[:cut], start=1000, gap=gap)
    till.type(EAN[cut:] + ENTER, start=at + hole - gap, gap=gap)
    till.rest()
    assert (till.scans, till.misreads) == ([], 1)
    assert ENTER not in till.typed, "the Enter of a scan would press the focused button"


@given(st.integers(1, 3), st.integers(36, 100))
def test_a_scan_that_lost_its_head_is_a_misread(cut: int, hole: int) -> None:
    till = Till()
    at = till.type(EAN[:cut], start=1000, gap=2)
    till.type(EAN[cut:] + ENTER, start=at + hole - 2, gap=2)
    assert (till.scans, till.misreads) == ([], 1)


def test_after_a_misread_the_next_scan_is_read_and_a_person_may_type() -> None:
    till = Till()
    at = till.type(EAN[:7], start=1000)
    till.rest()
    at = till.type("42" + ENTER, start=at + 600, gap=120)
    till.rest()
    till.type(EAN + ENTER, start=at + 400)
    assert till.typed == ["4", "2", ENTER]
    assert (till.scans, till.misreads) == ([EAN], 1)


@pytest.mark.parametrize(
    ("host", "text", "meant"),
    [
        ("French digits", 'àà-"_&"""ç"&', "006381333931"),
        ("French letters", "QB)&é", "AB-12"),
        ("German hyphen", "ABß12", "AB-12"),
    ],
)
def test_codes_are_read_by_key_position_on_any_layout(host: str, text: str, meant: str) -> None:
    till = Till()
    for n, (shown, wanted) in enumerate(zip(text, meant, strict=True)):
        code = US_KEYS[wanted.lower()]
        till.press(KeyPress(shown, 1000 + 2 * n, code, shift=wanted.isupper()))
    till.press(KeyPress(ENTER, 1000 + 2 * len(text), 28))
    assert till.scans == [meant]


def test_without_scan_codes_or_on_the_hosts_layout_the_text_counts() -> None:
    till = Till(WedgeSettings(us_layout=False))
    for n, character in enumerate("ñandú-7"):
        till.press(KeyPress(character, 1000 + n, 40))
    till.press(KeyPress("\t", 1008, 15))
    assert till.scans == ["ñandú-7"]


def test_fnc1_typed_as_ctrl_bracket_belongs_to_the_code_and_other_control_keys_do_not() -> None:
    till = Till()
    at = till.type("10AB", start=1000)
    till.press(KeyPress("\x1d", at + 1, 27, ctrl=True))
    till.type("17261231" + ENTER, start=at + 1)
    assert till.scans == ["10AB\x1d17261231"]
    at = till.type("12", start=5000)
    till.press(KeyPress("\x03", at + 2, 46, ctrl=True), "copy")
    assert till.typed == ["1", "2", "copy"]


def test_shift_alone_neither_ends_nor_tears_a_scan() -> None:
    till = Till()
    for n, character in enumerate("AbCd"):
        till.press(KeyPress("", 1000 + 4 * n, 42, is_modifier=True))
        till.press(us_key(character, 1002 + 4 * n))
    till.press(us_key(ENTER, 1020))
    assert till.scans == ["AbCd"]


def test_a_key_that_repeats_itself_is_a_finger_lying_on_it() -> None:
    till = Till()
    till.press(us_key("7", 1000))
    for n in range(20):
        till.press(KeyPress("7", 1400 + 30 * n, 8, repeated=True))
    till.press(us_key(ENTER, 2030))
    assert (till.typed, till.found) == (["7"] * 21 + [ENTER], [])


def test_keys_without_a_stamp_are_let_through() -> None:
    till = Till()
    for character in EAN + ENTER:
        till.press(KeyPress(character, 0))
    assert (till.typed, till.found) == (list(EAN + ENTER), [])


@pytest.mark.parametrize(("between", "scans"), [(20, 1), (400, 2)])
def test_one_pull_of_the_trigger_is_one_scan(between: int, scans: int) -> None:
    till = Till()
    at = till.type(EAN + ENTER, start=1000)
    till.type(EAN + ENTER, start=at + between)
    assert (till.scans, till.typed) == ([EAN] * scans, [])


def test_a_scanner_without_suffix_is_read_when_it_pauses() -> None:
    till = Till(WedgeSettings(suffix=""))
    till.type(EAN, start=1000)
    till.rest()
    assert till.scans == [EAN]


def test_a_code_beyond_all_measure_is_a_misread_and_does_not_fill_the_memory() -> None:
    till = Till()
    till.type("9" * 5000 + ENTER, start=1000)
    assert (till.scans, till.misreads, till.typed) == ([], 1, [])
    till.type("8" * 4096 + ENTER, start=9000)
    assert till.scans == ["8" * 4096]


def test_three_digits_and_enter_in_a_flash_are_not_a_code() -> None:
    till = Till()
    till.type("123" + ENTER, start=1000)
    assert (till.typed, till.found) == (["1", "2", "3", ENTER], [])


def test_inside_a_burst_no_shortcut_may_react() -> None:
    till = Till()
    assert not till.detector.continues(us_key("4", 1000))
    till.press(us_key("4", 1000))
    assert till.detector.continues(us_key("0", 1010))
    assert till.detector.continues(us_key(ENTER, 1010))
    assert not till.detector.continues(us_key("0", 1090))
    assert not till.detector.continues(KeyPress("", 1010, 60))


class TestWithAPrefix:
    """The scanner begins with a key that nobody types."""

    settings = WedgeSettings(prefix="~", us_layout=False)

    def test_slow_and_torn_codes_are_read_and_typing_passes_at_once(self) -> None:
        till = Till(self.settings)
        at = till.type("12" + ENTER, start=1000)
        till.type("~" + EAN + ENTER, start=at, gap=300)
        till.type("ab", start=9000)
        assert (till.scans, till.typed) == ([EAN], ["1", "2", ENTER, "a", "b"])

    def test_a_code_that_never_ends_is_a_misread(self) -> None:
        till = Till(self.settings)
        at = till.type("~4006", start=1000)
        till.type("5", start=at + 1500)
        assert (till.scans, till.misreads, till.typed) == ([], 1, ["5"])

    def test_an_empty_code_is_a_misread(self) -> None:
        till = Till(self.settings)
        till.type("~" + ENTER, start=1000)
        assert (till.scans, till.misreads, till.typed) == ([], 1, [])


@pytest.mark.parametrize(
    ("gaps", "allowed"), [([2] * 60, 10), ([15] * 60, 45), ([16] * 55 + [30] * 5, 80)]
)
def test_calibration_allows_three_times_the_usual_gap(gaps: list[int], allowed: int) -> None:
    assert calibrated_gap_ms(gaps) == allowed
