"""What terminals are sent, byte by byte: without colour, with signs of ASCII alone, without a mouse, or nothing."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.journeys.conftest import HUSTINGS
from tests.terminal import Terminal

WORDS = ["Rochford", "and", "Southend", "East", "2019"]
EXPLORE = "SEATS by"
ROUND = [
    *(("tab right", "58.7 per cent"), ("escape v v m", "votes, 0 to 27,063")),
    *(("c", "m measure"), ("q", EXPLORE), ("a", "claim 1 of"), ("]", "claim 2 of"), ("q", EXPLORE)),
    *(("f", "v kind"), ("q", EXPLORE), ("?", "Compare the marked"), ("q", EXPLORE)),
    *((":", "Enter gives one"), ("escape", EXPLORE), ("/", "Enter keeps"), ("escape", "Tab figures")),
]
"""Keys through every screen and back, and what stands there."""
LONG = 1.2
"""Seconds without output in which a cursor would have blinked, or a clock gone on."""
_SGR = re.compile(rb"\x1b\[([\d;:]*)m")


def all_bytes(
    root: Path, options: list[str], environment: Mapping[str, str], steps: Sequence[tuple[str, str]] = ()
) -> bytes:
    """All that is sent on a walk through every screen."""
    with Terminal([*HUSTINGS, *WORDS, *options], folder=root, environment=environment) as terminal:
        terminal.wait_for("27,063")
        terminal.walk(steps)
        assert "27,063" in terminal.text
        terminal.press("q")
        assert terminal.wait_for_end() == 0
    return bytes(terminal.output)


def colours(sent: bytes) -> list[str]:
    """The settings of colour among what was sent."""
    codes = [code for match in _SGR.finditer(sent) for code in re.split(r"[;:]", match[1].decode())]
    return [code for code in codes if re.fullmatch(r"[349]\d|10[0-7]", code) and code not in {"39", "49"}]


def test_no_color_sends_no_colour_on_any_screen(root: Path) -> None:
    assert colours(all_bytes(root, [], {"NO_COLOR": "1"}, ROUND)) == []
    assert (
        colours(
            all_bytes(
                root, ["--theme", "contrast"], {"NO_COLOR": "1"}, [("T T T ?", "Compare the marked"), ("q", EXPLORE)]
            )
        )
        == []
    )


def test_with_colours_there_are_some(root: Path) -> None:
    assert colours(all_bytes(root, [], {"NO_COLOR": ""}))


@pytest.mark.parametrize(
    ("options", "environment"),
    [
        pytest.param(["--ascii"], {}, id="wished"),
        pytest.param([], {"LC_ALL": "C"}, id="the locale C"),
        pytest.param([], {"PYTHONIOENCODING": "iso-8859-1"}, id="eight bits"),
    ],
)
def test_no_byte_of_our_own_is_beyond_ascii(root: Path, options: list[str], environment: Mapping[str, str]) -> None:
    sent = all_bytes(root, options, environment, ROUND)
    assert not re.findall(rb"[\x7f-\xff]+", sent)


@pytest.mark.parametrize(("options", "asked_for"), [(["--no-mouse"], False), ([], True)], ids=["without", "with"])
def test_the_mouse_is_left_to_the_terminal_where_that_is_wished(
    root: Path, options: list[str], *, asked_for: bool
) -> None:
    assert (b"\x1b[?1000h" in all_bytes(root, options, {})) is asked_for


def test_nothing_is_sent_while_nobody_does_anything(root: Path) -> None:
    with Terminal([*HUSTINGS, *WORDS], folder=root) as terminal:
        terminal.wait_for("27,063")
        for step in (
            ("c", "m measure"),
            ("q / d", "of 20 seats"),
            ("escape :", "Enter gives one"),
            ("escape f", "v kind"),
        ):
            terminal.walk([step])
            terminal.settle(LONG)


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        pytest.param({"TERM": "dumb"}, "needs a terminal that can move its cursor", id="a dumb terminal"),
        pytest.param({"HUSTINGS_CONFIG": "/nowhere.toml"}, "/nowhere.toml does not exist", id="no such settings"),
    ],
)
def test_what_cannot_be_shown_is_refused_in_a_sentence(
    root: Path, environment: Mapping[str, str], sentence: str
) -> None:
    with Terminal(HUSTINGS, folder=root, environment=environment) as terminal:
        assert terminal.wait_for_end() == 2
        assert sentence in " ".join(terminal.text.split())
        assert b"\x1b" not in terminal.output


def test_what_is_wrong_with_the_settings_is_said_on_the_screen_and_after_it(root: Path, tmp_path: Path) -> None:
    (tmp_path / "my.toml").write_text('theem = "dark"\n[keys]\nfind = "F"\n', encoding="utf-8")
    wrong = "my.toml, line 1: theem: no such setting; did you mean theme?"
    with Terminal([*HUSTINGS, "--config", str(tmp_path / "my.toml")], 100, 24, folder=root) as terminal:
        terminal.wait_for("Rochford", wrong)
        before, _, _ = terminal.output.partition(b"\x1b[?1049h")
        assert f"hustings: {wrong}" in before.decode(), "it stands on the ordinary screen"
        terminal.press("F", "d", "a", "r", "t")
        terminal.wait_for("1 of 20")
        terminal.press("escape")
        terminal.wait_for("Beckenham")
        terminal.press("q")
        assert terminal.wait_for_end() == 0


def test_the_first_run_says_the_first_things_to_know_and_the_second_does_not(root: Path, tmp_path: Path) -> None:
    for said in (True, False):
        with Terminal([*HUSTINGS, *WORDS], folder=root, environment={"XDG_STATE_HOME": str(tmp_path)}) as terminal:
            terminal.wait_for("27,063", "█")
            terminal.walk([("?", "Compare the marked")])
            assert (b"shows all keys" in terminal.output) is said
