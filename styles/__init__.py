"""The stylesheets: one shared, one a screen."""

from importlib.resources import files


def stylesheet(name: str) -> str:
    """The text of the stylesheet `name`, wherever the package is installed."""
    return files(__name__).joinpath(f"{name}.tcss").read_text(encoding="utf-8")
