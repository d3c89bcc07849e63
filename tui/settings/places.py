"""Where the settings are looked for, and where the program keeps what it remembers."""

import os
from pathlib import Path
from typing import Final

NAMED: Final = "HUSTINGS_CONFIG"
"""The environment variable that names a file of settings."""
_PROGRAM: Final = "hustings"


def named_file() -> Path | None:
    """The file of settings that the environment names."""
    named = os.environ.get(NAMED)
    return Path(named) if named else None


def users_file() -> Path:
    """`config.toml` in the user's folder for such files. It need not exist."""
    from platformdirs import user_config_path

    return user_config_path(_PROGRAM, appauthor=False) / "config.toml"


def state_folder() -> Path:
    """The folder for what is remembered from one run to the next. It need not exist."""
    from platformdirs import user_state_path

    return user_state_path(_PROGRAM, appauthor=False)
