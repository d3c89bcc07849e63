"""`make bench`: everything measured in one run, each figure beside what it is to be judged by.

With `make bench ARGS="keys serving"` only what is named.
"""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import cast

_MEASURED = {
    "launch": "launch_lines",
    "keys": "key_lines",
    "record": "record_lines",
    "extraction": "extraction_lines",
    "many": "many_lines",
    "serving": "serving_lines",
}


def main() -> None:
    """Print every figure as soon as it is known."""
    named = sys.argv[1:] or list(_MEASURED)
    if unknown := set(named) - set(_MEASURED):
        sys.exit(f"there is no benchmark called {', '.join(sorted(unknown))}; there are {', '.join(_MEASURED)}.")
    for name in named:
        print(f"{name}\n{'-' * len(name)}")
        lines = cast("Callable[[], Iterator[str]]", getattr(import_module(f"benchmarks.{name}"), _MEASURED[name]))
        for line in lines():
            print(line)
            sys.stdout.flush()
        print()


if __name__ == "__main__":
    main()
