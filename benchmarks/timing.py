"""How times are taken: runs of all contestants in turn, so that what slows the machine slows them alike."""

import time
from collections.abc import Callable, Mapping
from statistics import median


def interleaved(contestants: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """The median over `rounds` of what each contestant measures of itself."""
    measured: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, run in contestants.items():
            measured[name].append(run())
    return {name: median(values) for name, values in measured.items()}


def seconds(work: Callable[[], object]) -> float:
    """How long `work` takes once, in seconds of processor time: other programs do not count."""
    began = time.process_time()
    work()
    return time.process_time() - began


def against(ratio: float, target: float, *, at_most: bool = True) -> str:
    """A ratio beside its target, in words."""
    met = ratio <= target if at_most else ratio >= target
    return f"{ratio:.2f} times (target: {'at most' if at_most else 'at least'} {target}; {'met' if met else 'MISSED'})"


def within(figure: float, target: float) -> str:
    """A figure beside what it may come to at most, in words."""
    return f"{figure:,.0f} (target: at most {target:,.0f}; {'met' if figure <= target else 'MISSED'})"
