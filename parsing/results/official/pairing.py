"""Which candidate of a result is which of the record."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from parsing.results.merging.candidates import INDEPENDENT
from parsing.results.merging.people import is_same_person, is_same_spelt_otherwise


class Standing(Protocol):
    """Somebody who stood: a candidate of a result or of the record."""

    @property
    def person(self) -> str | None:
        """The name, where it is known."""

    @property
    def party(self) -> str | None:
        """The party's code or name, where it is known."""


Said = TypeVar("Said", bound=Standing)
Recorded = TypeVar("Recorded", bound=Standing)


def pair_candidates(said: Sequence[Said], recorded: Sequence[Recorded]) -> list[tuple[Said, Recorded]]:
    """Candidates with those of the record that they are, in their order; each once, surest first.

    By name and party; by name; by a party that has one candidate on each side, unless the names are two people's.
    """
    found: dict[int, tuple[Said, Recorded]] = {}
    taken: set[int] = set()
    for fits in (_same, _same_name, _same_party):
        for at, candidate in enumerate(said):
            fitting = [n for n, other in enumerate(recorded) if n not in taken and fits(candidate, other)]
            if at not in found and len(fitting) == 1 and _is_only(candidate, said, recorded[fitting[0]], fits):
                found[at] = (candidate, recorded[fitting[0]])
                taken.add(fitting[0])
    return [found[at] for at in sorted(found)]


def _is_only(candidate: Standing, said: Sequence[Standing], other: Standing, fits: object) -> bool:
    """Two nameless candidates of one party cannot both be its one candidate in the record."""
    return fits is not _same_party or sum(each.party == candidate.party for each in said) == 1 or other.person is None


def _same_name(one: Standing, other: Standing) -> bool:
    return bool(one.person and other.person) and is_same_person(one.person or "", other.person or "")


def _same(one: Standing, other: Standing) -> bool:
    return one.party is not None and one.party == other.party and _same_name(one, other)


def _same_party(one: Standing, other: Standing) -> bool:
    if one.party is None or one.party != other.party or one.party == INDEPENDENT:
        return False
    return not (one.person and other.person) or is_same_spelt_otherwise(one.person, other.person)
