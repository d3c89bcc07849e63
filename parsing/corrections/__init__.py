"""What readers say of claims: kept in a file beside the articles, put to the claims before they become results."""

from parsing.corrections.applying import apply_corrections, as_read
from parsing.corrections.keeping import Belonging, keep, of_claim, undo
from parsing.corrections.sidecar import SIDECAR, Line, SidecarError, folder_of, read_sidecar, read_sidecars

__all__ = [
    "SIDECAR",
    "Belonging",
    "Line",
    "SidecarError",
    "apply_corrections",
    "as_read",
    "folder_of",
    "keep",
    "of_claim",
    "read_sidecar",
    "read_sidecars",
    "undo",
]
