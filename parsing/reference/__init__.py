"""Reference tables of official results, read and matched to the lexicon; what does not fit is named, never dropped."""

from typing import TYPE_CHECKING, Any

from parsing.reference.record import EMPTY, Record

if TYPE_CHECKING:
    from parsing.reference.load import load_record

__all__ = ["EMPTY", "Record", "load_record"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - what a module attribute is
    """Reading tables on first use: a launch without any need not load what reads them."""
    if name != "load_record":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from parsing.reference.load import load_record

    return load_record
