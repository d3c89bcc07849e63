"""`hustings serve` with OpenSSH's client, clients included: a crowd, memory, launch, bytes, and what is left behind."""

import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

from benchmarks.crowd import crowd_of
from benchmarks.launch import HUSTINGS
from benchmarks.timing import interleaved
from tests.processes import children_of, still_running
from tests.serving import Service
from tests.terminal import Terminal

_SEAT = "Rochford"
_CROWD, _SECONDS = 100, 60
_ANSWERED, _SHARE = 250.0, 95
_HOUSEHOLD, _KEYS = 20, 100
_IDLE_MEMORY, _USED_MEMORY = 20.0, 24.0
_ROUNDS, _MOVES = 9, 10
_QUIET = 0.3
_STILL = 10.0
_IN_A_ROW = 1000
_ROOM = ("--max-sessions", "200", "--max-per-address", "200")


def serving_lines() -> Iterator[str]:
    """A line for each figure."""
    with tempfile.TemporaryDirectory() as folder, Service(Path(folder), *_ROOM) as service:
        yield _launch(service)
        yield from _bytes(service)
        yield _stillness(service)
        yield from _memory(service)
        yield from _crowd(service)
        yield _connections(service)


def _launch(service: Service) -> str:
    times = interleaved(
        {
            "locally": lambda: _first_seat(Terminal(HUSTINGS)),
            "served": lambda: _first_seat(service.screen()),
        },
        _ROUNDS,
    )
    ratio = times["served"] / times["locally"]
    return (
        f"first seat: {times['served']:.0f} ms from connecting, {times['locally']:.0f} ms from launching locally: "
        f"{ratio:.2f} times ({_judged(ratio <= 1)}, at most 1)"
    )


def _first_seat(terminal: Terminal) -> float:
    with terminal:
        terminal.wait_for(_SEAT)
        return (time.perf_counter() - terminal.started) * 1000


def _bytes(service: Service) -> Iterator[str]:
    local, served = _moves(Terminal(HUSTINGS)), _moves(service.screen())
    yield f"a move at 80x24: {median(served):.0f} bytes served, {median(local):.0f} locally"
    plain, packed = (_received(service, *options) for options in ((), ("-C",)))
    yield f"results as JSON, on the line: {plain:,} bytes, {packed:,} with ssh -C"


def _moves(terminal: Terminal) -> list[int]:
    with terminal:
        terminal.wait_for(_SEAT)
        terminal.settle(_QUIET * 2)
        costs = []
        for _ in range(_MOVES):
            before = terminal.written
            terminal.press("down")
            terminal.settle(_QUIET)
            costs.append(terminal.written - before)
        return costs


def _received(service: Service, *options: str) -> int:
    """Bytes that the client says it received."""
    command = [word.replace("LogLevel=ERROR", "LogLevel=DEBUG") for word in service.ssh(*options)]
    said = subprocess.run([*command, "results --format json"], capture_output=True, text=True, check=True).stderr
    (line,) = (line for line in said.splitlines() if line.startswith("Transferred:"))
    return int(line.split("received ")[1].split()[0])


def _stillness(service: Service) -> str:
    with service.screen() as terminal:
        terminal.wait_for(_SEAT)
        terminal.settle(1.0)
        before, until = terminal.written, time.perf_counter() + _STILL
        while (left := until - time.perf_counter()) > 0:
            terminal.read(left)
        written = terminal.written - before
    return f"idle for {_STILL:.0f} s: {written} bytes to the terminal ({_judged(written == 0)}, none)"


def _memory(service: Service) -> Iterator[str]:
    """What each of some sessions adds to the service as a whole, front included."""
    before = _proportional(service)
    with crowd_of(_HOUSEHOLD, service.ssh("-tt"), _SEAT.encode()) as crowd:
        crowd.read(1.0)
        idle = (_proportional(service) - before) / _HOUSEHOLD
        crowd.press(_KEYS, every=1.0)
        used = (_proportional(service) - before) / _HOUSEHOLD
    yield f"memory of a further session, of {_HOUSEHOLD}, idle: {idle:.1f} MB ({_judged(idle <= _IDLE_MEMORY)}, 20)"
    yield f"after {_KEYS} keys: {used:.1f} MB ({_judged(used <= _USED_MEMORY)}, 24)"


def _proportional(service: Service) -> float:
    """The proportional set size of all processes of the service, in megabytes."""
    return sum(_own(process) for process in (service.process.pid, *children_of(service.process.pid), *service.sessions))


def _own(process: int) -> float:
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    (line,) = (line for line in rollup.splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) * 1024 / 1e6


def _crowd(service: Service) -> Iterator[str]:
    began = time.perf_counter()
    with crowd_of(_CROWD, service.ssh("-tt"), _SEAT.encode()) as crowd:
        took = time.perf_counter() - began
        crowd.press(_SECONDS, every=1.0)
        lost, unanswered = crowd.lost, sum(member.unanswered for member in crowd.members)
        answers = sorted(answer * 1000 for member in crowd.members for answer in member.answers)
    late = quantiles(answers, n=100)[_SHARE - 1]
    within = sum(answer <= _ANSWERED for answer in answers) / (len(answers) + unanswered) * 100
    yield f"{_CROWD} sessions connected in {took:.1f} s; {lost} lost ({_judged(lost == 0)}, none)"
    yield (
        f"a key a second each for {_SECONDS} s: {within:.1f} per cent answered whole within {_ANSWERED:.0f} ms "
        f"({_judged(within >= _SHARE)}, {_SHARE}); median {median(answers):.0f} ms, {_SHARE} per cent within "
        f"{late:.0f} ms, {unanswered} of {len(answers) + unanswered} not at all"
    )


def _connections(service: Service) -> str:
    before = _standing(service)
    began = time.perf_counter()
    for _ in range(_IN_A_ROW):
        service.log = ""
        service.ask("show Dartford 2017")
        service.wait_for_log(" left")
    took = time.perf_counter() - began
    after = _standing(service)
    names = ("processes", "descriptors", "MB")
    grown = ", ".join(f"{now - then:+.0f} {name}" for now, then, name in zip(after, before, names, strict=True))
    return f"{_IN_A_ROW:,} connections in a row, {took / _IN_A_ROW * 1000:.0f} ms each, leave behind: {grown}"


def _standing(service: Service) -> tuple[float, float, float]:
    """Processes, descriptors and memory of the service, when the last session has ended."""
    still_running(service.sessions)
    processes = (service.process.pid, *children_of(service.process.pid), *service.sessions)
    opened = sum(len([*Path(f"/proc/{process}/fd").iterdir()]) for process in processes)
    return len(processes), opened, _proportional(service)


def _judged(met: bool) -> str:  # noqa: FBT001 - the whole of what it says
    return "met" if met else "MISSED"
