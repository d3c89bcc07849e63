"""`python -m tui`: the same as `hustings`."""

import os
import sys
from pathlib import Path


def _forget_working_folder() -> None:
    """Python puts the working folder first on its path; folders named seeds or styles there are not ours."""
    if sys.path and sys.path[0] == os.getcwd() != str(Path(__file__).parents[1]):  # noqa: PTH109 - as Python wrote it
        del sys.path[0]


if __name__ == "__main__":
    _forget_working_folder()

    from tui.cli import main

    main()
