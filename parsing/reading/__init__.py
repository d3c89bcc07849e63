"""Files, folders and formats, read into articles; what cannot be read becomes a problem that names its file."""

from parsing.reading.load import load, read_path
from parsing.reading.seeds import seed_paths

__all__ = ["load", "read_path", "seed_paths"]
