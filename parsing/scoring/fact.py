"""One fact to be compared: of the gold, or as a claim states it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from parsing.lexicon import fold, party
from parsing.models import Claim, Measure

SCORED = frozenset(measure.value for measure in Measure) - {"rejected_votes", "majority_pct_change"}
"""The measures that gold is kept for."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact with its names folded for comparison. Gold may name several seats that are all right."""

    article: str
    seats: frozenset[str]
    year: int
    by_election: bool
    measure: str
    value: float | str | None
    bound: str | None
    party: str | None
    """Folded; None where none is named."""
    from_party: str | None
    person: str | None
    """As written."""
    optional: bool = False
    """Neither rewarded nor punished."""
    shown: Mapping[str, object] = field(default_factory=dict, compare=False, hash=False)
    """The fact as it was given, for people to read."""


def fact_of(claim: Claim) -> Fact:
    """What a claim states."""
    from parsing.contract import claim_record, plain_value

    return Fact(
        article=claim.article,
        seats=frozenset({fold_name(claim.seat)}),
        year=claim.year,
        by_election=claim.by_election,
        measure=claim.measure.value,
        value=plain_value(claim.value),
        bound=claim.bound,
        party=fold_party(claim.party),
        from_party=fold_party(claim.from_party),
        person=claim.person,
        shown=claim_record(claim),
    )


def fold_name(name: str) -> str:
    """A seat's or a party's name without case, accents, punctuation and the word "the"."""
    return " ".join(word for word in fold(name).split() if word != "the")


def fold_party(name: str | None) -> str | None:
    """One spelling for all names of a party, known to the lexicon or not."""
    if not name:
        return None
    known = party(name)
    return fold_name(known.code if known else name).removesuffix(" party")
