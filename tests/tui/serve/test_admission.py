"""What is believed of a terminal, how many may be in, and what a service may be told."""

import os
import sys
from pathlib import Path

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.cli.program import program as whole_program
from tui.cli.talk import Refusal
from tui.serve.entry import AuthorizedKeys
from tui.serve.environment import environment_of, screen_size
from tui.serve.host_key import host_key
from tui.serve.limits import House
from tui.serve.log import Guest, Visit, log_visit
from tui.serve.offered import program
from tui.serve.settings import read_settings
from tui.serve.talking import duration
from tui.serve.watching import stand_of

PASSED_ON = {"PATH", "LANG", "TERM", "COLORTERM", "NO_COLOR"}
WORDS = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-@")


@given(
    term=st.none() | st.text(),
    sent=st.dictionaries(
        st.sampled_from([b"LANG", b"COLORTERM", b"NO_COLOR", b"LD_PRELOAD", b"PATH", b"TERM"]), st.binary()
    ),
)
def test_of_an_environment_four_plain_words_are_passed_on(term: str | None, sent: dict[bytes, bytes]) -> None:
    environment = environment_of(term, sent)
    assert environment.keys() <= PASSED_ON
    assert environment["PATH"] == "/usr/bin:/bin"
    for name in environment.keys() - {"PATH"}:
        assert set(environment[name]) <= WORDS
        assert 0 < len(environment[name]) <= 64


def test_a_terminal_and_its_language_are_taken_as_sent() -> None:
    sent = {b"LANG": b"cy_GB.UTF-8", b"COLORTERM": b"truecolor", b"NO_COLOR": b"1"}
    assert environment_of("tmux-256color", sent) == {
        "PATH": "/usr/bin:/bin",
        "TERM": "tmux-256color",
        "LANG": "cy_GB.UTF-8",
        "COLORTERM": "truecolor",
        "NO_COLOR": "1",
    }


@given(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1))
def test_no_screen_is_empty_or_larger_than_any(columns: int, rows: int) -> None:
    width, height = screen_size(columns, rows)
    assert (width, height) == tuple(
        usual if not asked else min(asked, 1000) for asked, usual in ((columns, 80), (rows, 24))
    )


def test_a_house_counts_by_address_and_lets_in_again_who_left() -> None:
    house = House(most=3, most_from_one=2)
    assert [house.enter("192.0.2.1") for _ in range(2)] == [None, None]
    assert house.enter("::ffff:192.0.2.1") == "2 sessions are open from your address already."
    assert house.enter("2001:db8::1") is None
    assert house.enter("2001:db8:1::1") == "all 3 places are taken; try again later."
    house.leave("192.0.2.1")
    house.leave("2001:db8::ffff")  # the same household
    assert house.sessions == 1
    house.closing = True
    assert house.enter("192.0.2.9") == "this service is closing; try again later."


def test_connections_that_do_not_log_in_have_a_limit() -> None:
    house = House(most=1, most_from_one=1)
    assert [house.connect("192.0.2.1") for _ in range(30)].count(True) == 10
    house.disconnect("192.0.2.1", logged_in=False)
    assert house.connect("192.0.2.1")
    house.log_in("192.0.2.1")
    assert [house.connect("192.0.2.1") for _ in range(2)] == [True, False]


def test_connections_that_have_logged_in_have_another_limit() -> None:
    house = House(most=1, most_from_one=1)
    for _ in range(21):
        assert house.connect("192.0.2.1")
        house.log_in("192.0.2.1")
    assert not house.connect("192.0.2.1")
    house.disconnect("192.0.2.1", logged_in=True)
    assert [house.connect("192.0.2.1") for _ in range(2)] == [True, False]


def test_a_crowd_at_the_door_leaves_room_for_those_who_are_in() -> None:
    house = House(most=100, most_from_one=10)
    came = [house.connect(f"192.0.2.{guest % 50}") for guest in range(100)]
    assert came.count(True) == 40
    house.log_in("192.0.2.1")
    assert house.connect("192.0.2.1")


def test_a_few_addresses_cannot_take_all_the_places_at_the_door() -> None:
    house = House(most=100, most_from_one=10)
    came = [house.connect(f"192.0.2.{guest % 4}") for guest in range(100)]
    assert came.count(True) == 20
    assert house.connect("198.51.100.1")


def test_a_host_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "key"
    made = host_key(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert host_key(path).get_fingerprint() == made.get_fingerprint()


@pytest.mark.parametrize(
    ("mode", "text", "said"),
    [
        pytest.param(0o644, None, "may be read by others", id="read by others"),
        pytest.param(0o640, None, "may be read by others", id="read by a group"),
        pytest.param(0o600, "no key", "holds no private key", id="no key"),
    ],
)
def test_a_host_key_that_proves_nothing_is_refused(tmp_path: Path, mode: int, text: str | None, said: str) -> None:
    path = tmp_path / "key"
    host_key(path)
    if text is not None:
        path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    with pytest.raises(Refusal, match=said):
        host_key(path)


@pytest.mark.parametrize(("mode", "said"), [(0o666, "may be written by others"), (0o644, "holds no keys")])
def test_keys_that_others_could_add_to_or_that_are_none_are_refused(tmp_path: Path, mode: int, said: str) -> None:
    path = tmp_path / "keys"
    path.write_text("not a key at all\n", encoding="utf-8")
    path.chmod(mode)
    with pytest.raises(Refusal, match=said):
        AuthorizedKeys(path)


def test_keys_are_read_again_when_their_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    public = [host_key(tmp_path / name).export_public_key().decode() for name in ("ann", "bob")]
    path.write_text(public[0], encoding="utf-8")
    keys = AuthorizedKeys(path)
    first = keys.current()
    assert keys.current() is first
    path.write_text("".join(public), encoding="utf-8")
    second = keys.current()
    assert second is not first


def test_the_command_line_overrules_the_file_whose_paths_are_its_own(tmp_path: Path) -> None:
    file = tmp_path / "serve.toml"
    file.write_text(
        'port = 22\nmax_sessions = 5\nhost_key = "key"\nanonymous = true\narticles = ["a"]', encoding="utf-8"
    )
    settings = read_settings(file, {"port": 2200})
    assert (settings.port, settings.max_sessions) == (2200, 5)
    assert (settings.host_key, settings.articles) == (tmp_path / "key", (tmp_path / "a",))


@pytest.mark.parametrize(
    ("given_", "said"),
    [
        ({}, "--host-key is needed, or host_key in the settings file"),
        ({"host_key": "k"}, "name the keys of those who may enter"),
        ({"host_key": "k", "anonymous": True, "port": 70000}, "--port: input should be less than or equal to 65535"),
    ],
)
def test_a_command_line_that_is_not_enough_is_told_what_is_missing(given_: dict[str, object], said: str) -> None:
    with pytest.raises(Refusal, match=said):
        read_settings(None, given_)


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "asyncssh", None)
    with pytest.raises(SystemExit) as ended:
        whole_program(["serve", "--host-key", "k", "--anonymous"], prog_name="hustings")
    assert ended.value.code == 2
    assert "pip install 'hustings[serve]'" in capsys.readouterr().err


def test_no_command_that_is_offered_takes_a_path() -> None:
    context = click.Context(program)
    for name in program.list_commands(context):
        command = program.get_command(context, name)
        assert command is not None
        assert not [param for param in command.params if isinstance(param.type, click.Path | click.File)]
        assert not {param.name for param in command.params} & {"named", "paths", "config", "output", "gold"}


def test_articles_that_change_stand_otherwise(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("one", encoding="utf-8")
    stands = [stand_of([tmp_path]), stand_of([tmp_path])]
    assert stands[0] == stands[1]
    article.write_text("other", encoding="utf-8")
    stands.append(stand_of([tmp_path]))
    (tmp_path / "b.txt").write_text("", encoding="utf-8")
    stands.append(stand_of([tmp_path]))
    os.truncate(article, 0)
    stands.append(stand_of([tmp_path]))
    assert len(set(stands)) == 4


def test_what_guests_call_themselves_cannot_forge_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    log_visit(Visit(1, Guest("192.0.2.1", "ann\n\x1b[2J2026 session 2: bob"), began=0.0), 1.5, "left")
    [line] = capsys.readouterr().err.splitlines()
    assert line.endswith(
        "session 1: ann ␛[2J2026 session 2: bob (anonymous) from 192.0.2.1, 1.5 s, 0 bytes received, 0 sent, left"
    )


@pytest.mark.parametrize(
    ("seconds", "words"), [(1800, "30 minutes"), (3600, "1 hour"), (2.5, "2.5 seconds"), (90, "90 seconds")]
)
def test_times_are_said_as_people_say_them(seconds: float, words: str) -> None:
    assert duration(seconds) == words
