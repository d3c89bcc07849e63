"""`make bench`: launch, keys, the record and extraction measured in one run, each beside what it is to be judged by."""

import sys

from benchmarks.extraction import extraction_lines
from benchmarks.keys import key_lines
from benchmarks.launch import launch_lines
from benchmarks.record import record_lines


def main() -> None:
    """Print every figure as soon as it is known."""
    for heading, lines in (
        ("launch", launch_lines),
        ("keys", key_lines),
        ("record", record_lines),
        ("extraction", extraction_lines),
    ):
        print(f"{heading}\n{'-' * len(heading)}")
        for line in lines():
            print(line)
            sys.stdout.flush()
        print()


if __name__ == "__main__":
    main()
