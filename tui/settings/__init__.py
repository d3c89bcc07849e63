"""What a person may set in a file of their own: colours, signs, mouse, keys, and what is read."""

from tui.settings.model import THEMES, Settings
from tui.settings.reading import UnreadableError, read_settings

__all__ = ["THEMES", "Settings", "UnreadableError", "read_settings"]
