"""`hustings serve` with OpenSSH's own client: screens, pipes, and how sessions begin and end."""

import json
import os
import re
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.openssh import CLIENT, KEYGEN, fingerprint, make_key, need
from tests.processes import children_of, still_running
from tests.serving import Service
from tests.terminal import DEADLINE, Terminal

SEAT = "Rochford and Southend East"
EXPLORE = "4 articles"


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service of the seeds for holders of a key, which tests leave as they found it."""
    need(CLIENT, KEYGEN)
    with Service(tmp_path_factory.mktemp("service")) as running:
        yield running


def test_the_explorer_opens_for_a_key_and_q_ends_the_session(service: Service) -> None:
    with service.screen() as terminal:
        terminal.wait_for(SEAT, EXPLORE)
        terminal.press("c")
        terminal.wait_for("Southend East and Rochford", gone=[EXPLORE])
        terminal.press("q")
        terminal.wait_for(EXPLORE)
        terminal.press("q")
        assert terminal.wait_for_end() == 0
        assert b"\x1b[?1049l" in terminal.output


@pytest.mark.parametrize("words", [["Dartford", "2017"], ["hustings Dartford 2017 --sort majority"]], ids=" ".join)
def test_it_opens_where_the_words_say(service: Service, words: list[str]) -> None:
    with service.screen(*words) as terminal:
        terminal.wait_for("Gareth Johnson", "57.6")


def test_another_key_is_refused_and_no_password_asked_for(service: Service, tmp_path: Path) -> None:
    stranger = [str(make_key(tmp_path / "stranger")) if word == str(service.key) else word for word in service.ssh()]
    answer = subprocess.run(stranger, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    assert answer.returncode == 255
    assert "Permission denied (publickey)" in answer.stderr


def test_who_is_taken_off_the_list_is_told_so_and_ended_and_others_stay(tmp_path: Path) -> None:
    need(CLIENT, KEYGEN)
    bob, keys = make_key(tmp_path / "bob"), tmp_path / "people"
    make_key(tmp_path / "user")
    ann_s, bob_s = ((tmp_path / f"{name}.pub").read_text(encoding="utf-8") for name in ("user", "bob"))
    keys.write_text(ann_s + bob_s, encoding="utf-8")
    with Service(tmp_path, "--authorized-keys", str(keys)) as service:
        as_bob = [str(bob) if word == str(service.key) else word for word in service.ssh("-tt")]
        with service.screen() as ann, Terminal(as_bob) as taken_off:
            for terminal in (ann, taken_off):
                terminal.wait_for(SEAT)
            keys.write_text(ann_s, encoding="utf-8")
            assert taken_off.wait_for_end() != 0
            assert b"hustings: closed because your key is no longer listed" in taken_off.output
            assert b"\x1b[?1049l" in taken_off.output
            ann.press("a")
            ann.wait_for("a welcome relief to Mr Duddridge")
        assert "closed because your key is no longer listed" in service.wait_for_log("no longer listed")


def test_the_commands_answer_into_a_pipe(service: Service) -> None:
    answer = service.ask("show Southend West and Leigh 2024 --format json")
    assert (answer.returncode, answer.stderr) == (0, "")
    [result] = json.loads(answer.stdout)
    assert result["contest"] == "2024/southend-west-and-leigh"
    assert '"value": 27063' in service.ask("claims", "--format", "jsonl").stdout


def test_a_command_answers_on_a_terminal_too(service: Service) -> None:
    with service.screen("show", "Dartford", "2017") as terminal:
        assert terminal.wait_for_end() == 0
        assert "Gareth Johnson" in terminal.text


def test_data_may_be_compressed(service: Service) -> None:
    assert "Dartford 2017" in service.ask("show Dartford 2017", options=["-C"]).stdout


def test_the_window_may_change_its_size_and_claim_any(service: Service) -> None:
    with service.screen("Dartford", "2017") as terminal:
        terminal.wait_for("Gareth Johnson")
        terminal.resize(120, 40)
        terminal.wait_until(
            lambda _: "? help" in terminal.lines[-1] and len(terminal.lines) == 40, "a footer in row 40"
        )
        for size in ((0, 0), (65535, 65535), (1, 1), (80, 24)):
            terminal.resize(*size)
        terminal.press("q")
        assert terminal.wait_for_end() == 0


def test_a_terminal_without_a_size_has_the_usual_one(service: Service) -> None:
    with subprocess.Popen(
        service.ssh("-tt"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as session:
        assert session.stdin
        assert session.stdout
        shown = b""
        while b"help" not in shown and (more := os.read(session.stdout.fileno(), 1 << 16)):
            shown += more
        rows = {int(row) for row in re.findall(rb"\x1b\[(\d+);1H", shown)}
        assert max(rows) == 24
        session.stdin.write(b"q")


def test_a_client_that_is_killed_in_the_middle_of_a_key_leaves_no_process(service: Service) -> None:
    with service.screen() as terminal:
        terminal.wait_for(SEAT)
        running = [service.only_session()]
        terminal.press("\x1b")
        terminal.process.kill()
        assert still_running(running) == []


def test_a_session_that_is_killed_leaves_the_terminal_in_order_and_says_so(service: Service) -> None:
    with service.screen() as terminal:
        terminal.wait_for(SEAT)
        session = service.only_session()
        os.kill(session, signal.SIGKILL)
        assert terminal.wait_for_end() == 128 + signal.SIGKILL
        assert terminal.output.index(b"\x1b[?1049l") < terminal.output.index(b"hustings: closed: the service has lost")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has privileges to give up")
def test_no_session_of_a_service_of_root_is_root_s(service: Service) -> None:
    with service.screen() as terminal:
        terminal.wait_for(SEAT)
        session = service.only_session()
        fields = dict(line.split(":\t", 1) for line in Path(f"/proc/{session}/status").read_text().splitlines())
        assert "0" not in (*fields["Uid"].split(), *fields["Gid"].split())
        assert (fields["Groups"].strip(), fields["NoNewPrivs"]) == ("", "1")


def test_a_session_that_is_stopped_is_ended_with_its_client(service: Service) -> None:
    with service.screen() as terminal:
        terminal.wait_for(SEAT)
        session = service.only_session()
        os.kill(session, signal.SIGSTOP)
        terminal.process.kill()
        assert still_running([session]) == []


def test_a_service_that_is_killed_leaves_no_process(tmp_path: Path) -> None:
    need(CLIENT, KEYGEN)
    with Service(tmp_path) as service, service.screen() as terminal:
        terminal.wait_for(SEAT)
        running = [*service.sessions, *children_of(service.process.pid)]
        assert len(running) == 2
        service.process.kill()
        assert still_running(running) == []
        assert terminal.wait_for_end() == 255


def test_a_prepared_process_that_is_lost_is_replaced(tmp_path: Path) -> None:
    need(CLIENT, KEYGEN)
    with Service(tmp_path) as service, service.screen() as terminal:
        terminal.wait_for(SEAT)
        [prepared] = children_of(service.process.pid)
        os.kill(prepared, signal.SIGKILL)
        assert terminal.wait_for_end() != 0
        service.wait_for_log("new sessions have 4 articles")
        assert "Dartford 2017" in service.ask("show Dartford 2017").stdout


def test_sessions_outlast_a_restart_of_the_service(tmp_path: Path) -> None:
    need(CLIENT, KEYGEN)
    with Service(tmp_path) as old, old.screen() as terminal:
        terminal.wait_for(SEAT)
        old.process.terminate()
        old.wait_for_log("closing: 1 session may go on")
        with Service(tmp_path, port=old.port) as new:
            assert "Dartford 2017" in new.ask("show Dartford 2017").stdout
            terminal.press("a")
            terminal.wait_for("a welcome relief to Mr Duddridge")
            terminal.press("qq")
            assert terminal.wait_for_end() == 0
        assert old.wait_for_end() == 0


def test_a_second_signal_closes_with_a_word(tmp_path: Path) -> None:
    need(CLIENT, KEYGEN)
    with Service(tmp_path) as service, service.screen() as terminal:
        terminal.wait_for(SEAT)
        service.process.terminate()
        service.wait_for_log("closing: 1 session may go on")
        service.process.terminate()
        terminal.wait_for_end()
        assert b"the service is closing; connect again later." in terminal.output
        assert service.wait_for_end() == 0


def test_new_articles_are_for_new_sessions_and_old_sessions_stay(tmp_path: Path) -> None:
    need(CLIENT, KEYGEN)
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "wigan.txt").write_text("General election 2017, Wigan: Ann Lee (Labour) 20,000.", encoding="utf-8")
    with Service(tmp_path, articles=[str(articles)]) as service, service.screen() as terminal:
        terminal.wait_for("Wigan")
        old = children_of(service.process.pid)
        (articles / "dover.txt").write_text("General election 2017, Dover: Bob Ray (Con) 18,766.", encoding="utf-8")
        service.wait_for_log("new sessions have 2 articles")
        assert "Dover" in service.ask("results").stdout
        terminal.press("a")
        terminal.wait_for("20,000")
        assert "Dover" not in terminal.text
        terminal.press("qq")
        assert terminal.wait_for_end() == 0
        assert still_running(old) == [], "the old process has gone with its last session"


def test_the_log_has_a_line_for_a_session_and_nothing_of_what_was_looked_at(tmp_path: Path) -> None:
    need(CLIENT, KEYGEN)
    with Service(tmp_path) as service:
        assert fingerprint(tmp_path / "host_key") in service.log
        assert (tmp_path / "host_key").stat().st_mode & 0o777 == 0o600
        answer = service.ask("show Dartford 2017", options=["-l", "ann"])
        log = service.wait_for_log("session 1")
        who = re.escape(f"ann ({fingerprint(service.key)}) from 127.0.0.1")
        assert re.search(
            rf"session 1: {who}, [\d.]+ s, 0 bytes received, {len(answer.stdout.encode())} sent, left\n", log
        )
        assert "Dartford" not in log


def test_the_same_host_key_is_kept(tmp_path: Path) -> None:
    need(CLIENT, KEYGEN)
    for _ in range(2):
        with Service(tmp_path) as service:
            assert service.ask("show Dartford 2017", options=["-o", "StrictHostKeyChecking=accept-new"]).returncode == 0
    assert still_running([service.process.pid], DEADLINE) == []
