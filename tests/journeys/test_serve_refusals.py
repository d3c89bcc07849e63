"""What `hustings serve` does not do, asked for with OpenSSH's own programs, and in what words it says so."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.openssh import CLIENT, KEYGEN, client, need
from tests.processes import children_of
from tests.serving import HOST, Service
from tui.serve.offered import OFFERED

SOCKETS = Path("/proc/net/unix")
COMMANDS = f"Without a terminal these answer: {', '.join(OFFERED)};"
PROGRAMS = ("sftp", "scp")
AGENT = shutil.which("ssh-agent")
ELSEWHERE = "this service answers from its own articles, and from no others."


def named_sockets(process: int) -> list[str]:
    """The sockets of a process that others could connect to by a path, as an agent is reached."""
    opened = {
        str(file.readlink()).removeprefix("socket:[").rstrip("]") for file in Path(f"/proc/{process}/fd").iterdir()
    }
    fields = [line.split() for line in SOCKETS.read_text(encoding="ascii").splitlines()[1:]]
    return [field[7] for field in fields if len(field) > 7 and field[6] in opened]


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service of the seeds for anybody."""
    need(CLIENT, KEYGEN)
    with Service(tmp_path_factory.mktemp("service"), "--anonymous") as running:
        yield running


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        pytest.param("", COMMANDS, id="a shell"),
        pytest.param("cat /etc/passwd", f"cat is no command here. {COMMANDS}", id="another program"),
        pytest.param("show Dartford; id", "there is no constituency like Dartford; id.", id="a shell's punctuation"),
        pytest.param("scp -f /etc/passwd", "scp is no command here.", id="scp's own command"),
        pytest.param("serve", "serve is no command here.", id="a service"),
        pytest.param("score", "score is no command here.", id="a command that reads files"),
        pytest.param("explore", "explore is no command here.", id="the explorer without a terminal"),
        pytest.param("claims /etc/passwd", "unexpected extra argument (/etc/passwd)", id="a path"),
        pytest.param("results -a /etc", "No such option", id="articles"),
        pytest.param("show /etc/passwd Dartford", ELSEWHERE, id="a path among words"),
        pytest.param("text /etc/passwd", "neither a file nor the name of an article", id="a file"),
        pytest.param("show 'Dartford", "that cannot be read: no closing quotation.", id="an open quotation"),
        pytest.param("show " + "x" * 5000, "that is too long a command.", id="a long line"),
    ],
)
def test_without_a_terminal_only_the_read_only_commands_answer(service: Service, asked: str, said: str) -> None:
    answer = service.ask(*filter(None, [asked]))
    assert answer.returncode == 2
    assert said in answer.stderr
    assert answer.stdout == ""


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        pytest.param("bash", "there is no constituency like bash.", id="a shell by name"),
        pytest.param("/bin/sh", ELSEWHERE, id="a program by path"),
        pytest.param("explore --config /etc/passwd", "No such option", id="a file of settings"),
        pytest.param("explore -a /etc", "No such option", id="articles"),
    ],
)
def test_with_a_terminal_only_the_explorer_opens(service: Service, asked: str, said: str) -> None:
    with service.screen(asked) as terminal:
        assert terminal.wait_for_end() == 2
        assert said in terminal.text


@pytest.mark.parametrize("program", PROGRAMS)
def test_no_file_is_sent_or_taken(service: Service, tmp_path: Path, program: str) -> None:
    need(shutil.which(program))
    options = client(service.port, service.key, service.folder / "known")[3:]
    answer = subprocess.run(
        [program, *options, "-P", str(service.port), f"{HOST}:/etc/passwd", str(tmp_path)],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert answer.returncode
    assert "hustings: there is no sftp here: no files are sent or taken." in answer.stderr
    assert not list(tmp_path.iterdir())


def test_nothing_is_forwarded_to_another_machine(service: Service) -> None:
    command = [word.replace("LogLevel=ERROR", "LogLevel=INFO") for word in service.ssh("-W", "127.0.0.1:22")]
    answer = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    assert answer.returncode
    assert "administratively prohibited: hustings forwards nothing" in answer.stderr


@pytest.mark.parametrize(
    "option", [["-R", "0:127.0.0.1:22"], ["-R", "never.sock:127.0.0.1:22"]], ids=["a port", "a socket"]
)
def test_nothing_is_forwarded_from_here(service: Service, option: list[str]) -> None:
    answer = service.ask("show Dartford 2017", options=["-o", "ExitOnForwardFailure=yes", *option])
    assert answer.returncode == 255
    assert "remote port forwarding failed" in answer.stderr or "remote forward" in answer.stderr


@pytest.fixture
def agent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An agent of somebody's, which their client offers to forward."""
    need(AGENT)
    with subprocess.Popen([str(AGENT), "-D", "-a", str(tmp_path / "agent")], stdout=subprocess.PIPE) as running:
        assert running.stdout
        assert b"SSH_AUTH_SOCK" in running.stdout.readline()
        monkeypatch.setenv("SSH_AUTH_SOCK", str(tmp_path / "agent"))
        yield
        running.terminate()


@pytest.mark.usefixtures("agent")
def test_no_agent_is_forwarded(service: Service) -> None:
    with service.screen(options=["-A"]) as terminal:
        terminal.wait_for("Rochford and Southend East")
        for process in (service.process.pid, *children_of(service.process.pid), *service.sessions):
            assert named_sockets(process) == []
        assert terminal.output.index(b"hustings: your agent is not forwarded") < terminal.output.index(b"\x1b[?1049h")
    answer = service.ask("show Dartford 2017", options=["-A"])
    assert answer.returncode == 0
    assert answer.stderr == "hustings: your agent is not forwarded: nothing is.\n"


def test_the_environment_that_is_sent_has_no_effect(service: Service, tmp_path: Path) -> None:
    written, loaded = tmp_path / "written", tmp_path / "loaded.py"
    loaded.write_text(f"open({str(written)!r}, 'w').close()\n", encoding="utf-8")
    sent = {
        "TEXTUAL_LOG": str(written),
        "TEXTUAL_DRIVER": "loaded:Driver",
        "TEXTUAL_SCREENSHOT": "1",
        "PYTHONPATH": str(tmp_path),
        "PYTHONSTARTUP": str(loaded),
        "PYTHONINSPECT": "1",
        "LD_PRELOAD": str(loaded),
        "COLUMNS": "20",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    with service.screen(
        options=["-o", "SetEnv " + " ".join(f"{key}={value}" for key, value in sent.items())]
    ) as terminal:
        terminal.wait_for("Rochford and Southend East")
        terminal.press("e")
        terminal.wait_for("Nothing is written here; as CSV: ssh HOST export > results.csv")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
    assert [*tmp_path.iterdir()] == [loaded]


@pytest.mark.parametrize(("variable", "colours"), [("COLORTERM=truecolor", True), ("NO_COLOR=1", False)])
def test_what_a_terminal_can_show_is_believed(service: Service, variable: str, *, colours: bool) -> None:
    with service.screen("Dartford", options=["-o", f"SetEnv {variable}"]) as terminal:
        terminal.wait_for("Gareth Johnson")
        terminal.walk([("T ?", "Compare the marked")])
        assert (b"8;2;" in terminal.output) == colours
