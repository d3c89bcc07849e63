"""`make bench`: all costs measured in one run, each beside what it is to be judged by."""

import sys

from benchmarks.extraction import extraction_lines
from benchmarks.keys import key_lines
from benchmarks.launch import launch_lines
from benchmarks.many import many_lines
from benchmarks.record import record_lines


def main() -> None:
    """Print every figure as soon as it is known."""
    parts = {
        "launch": launch_lines,
        "keys": key_lines,
        "record": record_lines,
        "extraction": extraction_lines,
        "many articles": many_lines,
    }
    for heading, lines in parts.items():
        print(f"{heading}\n{'-' * len(heading)}")
        for line in lines():
            print(line)
            sys.stdout.flush()
        print()


if __name__ == "__main__":
    main()
