"""Files, folders and formats, read into articles; what cannot be read becomes a problem that names its file."""

from parsing.reading.decoding import decode
from parsing.reading.error import UnreadableError
from parsing.reading.files import read_bytes
from parsing.reading.load import load, read_each, read_path
from parsing.reading.seeds import seed_paths, seed_references

__all__ = ["UnreadableError", "decode", "load", "read_bytes", "read_each", "read_path", "seed_paths", "seed_references"]
