"""What would have changed a result: the votes and the swing it would take, and a swing over all seats."""

from parsing.results.projecting.needed import Needed, needed_to_change_hands
from parsing.results.projecting.seats import Base, Moved, Projection, Unmoved, Why, bases, parties_of
from parsing.results.projecting.uniform import project

__all__ = [
    "Base",
    "Moved",
    "Needed",
    "Projection",
    "Unmoved",
    "Why",
    "bases",
    "needed_to_change_hands",
    "parties_of",
    "project",
]
