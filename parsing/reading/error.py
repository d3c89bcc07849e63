"""The one error of this package: a file that is no article, and why."""


class UnreadableError(Exception):
    """Why a file cannot be read, as the end of a sentence that begins with its name: "is empty"."""
