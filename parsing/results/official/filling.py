"""What articles leave blank, shown from the official record: each figure keeps its own basis."""

from typing import Final, TypeVar

from parsing.models import CandidateResult, Result
from parsing.results.official.pairing import pair_candidates
from parsing.results.placing import sort_candidates

_CONTEST: Final = (
    "majority",
    "majority_pct",
    "majority_change",
    "majority_pct_change",
    "turnout_pct",
    "valid_votes",
    "rejected_votes",
    "electorate",
    "swing",
)
_CANDIDATE: Final = ("person", "party", "votes", "share", "share_change", "position", "lost_deposit")


Filled = TypeVar("Filled", Result, CandidateResult)


def fill(result: Result, official: Result) -> Result:
    """The result of the articles with the record's figures where they give none.

    No figure is made of both: nothing is worked out anew, and what is printed, worked out or disputed stays.
    """
    pairs = pair_candidates(result.candidates, official.candidates)
    by_place = {id(said): recorded for said, recorded in pairs}
    met = {id(recorded) for _, recorded in pairs}
    lines = [
        *((said, by_place.get(id(said))) for said in result.candidates),
        *((recorded, recorded) for recorded in official.candidates if id(recorded) not in met),
    ]
    winner = result.winner
    candidates = [
        _filled(said, recorded, _CANDIDATE).model_copy(update={"won": _has_won(said, recorded, winner)})
        for said, recorded in lines
    ]
    filled = _filled(result, official, _CONTEST)
    more: dict[str, object] = {
        "candidates": sort_candidates(candidates),
        "complete": result.complete or official.complete,
    }
    if result.outcome is None and (winner is None or official.winner is None or winner.party == official.winner.party):
        more["outcome"] = official.outcome
    return filled.model_copy(update=more)


def _has_won(said: CandidateResult, recorded: CandidateResult | None, winner: CandidateResult | None) -> bool | None:
    """As the articles have it; as the record has it only where they name no winner."""
    if winner is not None:
        return said is winner
    return recorded.won if recorded is not None else said.won


def _filled(said: Filled, recorded: Filled | None, names: tuple[str, ...]) -> Filled:
    """The blank fields of one from the other."""
    if recorded is None:
        return said
    return said.model_copy(update={name: getattr(recorded, name) for name in names if getattr(said, name) is None})
