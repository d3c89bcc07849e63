"""What one election says of the same seat's previous one, and the two together of the later."""

from decimal import Decimal

from parsing.models import Basis, CandidateResult, Figure, Measure, Outcome, Result
from parsing.results.deriving.candidate import replace_candidate
from parsing.results.deriving.worked import count, points, printed, refine, worked_out
from parsing.results.merging.candidates import INDEPENDENT
from parsing.results.precision import WHOLE, decimals, rounded


def previous_shares(result: Result, previous: Result) -> Result:
    """The previous result with: previous share = share - change, of each party's candidate.

    To the coarser of the two printed precisions. Independents are left out: the one of last time
    may be somebody else.
    """
    for candidate in result.candidates:
        share, change = points(candidate.share), points(candidate.share_change)
        if share is None or change is None or printed(candidate.share_change) is None or not _has_a_past(candidate):
            continue
        value = rounded(share - change, min(decimals(share), decimals(change)))
        if not 0 <= value <= WHOLE:
            continue
        formula = f"{share} - {_bracketed(change)} = {value}: the share in {result.contest.year} less its change"
        figure = worked_out(Measure.SHARE, value, formula, candidate.share, candidate.share_change)
        previous = _with_share(previous, candidate, figure)
    return previous


def _has_a_past(candidate: CandidateResult) -> bool:
    return candidate.party is not None and candidate.party != INDEPENDENT


def _bracketed(value: Decimal) -> str:
    return f"({value})" if value < 0 else str(value)


def _with_share(previous: Result, candidate: CandidateResult, figure: Figure) -> Result:
    """The party's candidate of the previous election with that share; a nameless one where there is none."""
    same = of_party(previous, candidate.party)
    if len(same) > 1:
        return previous
    if not same:
        if previous.complete:
            return previous
        won = False if previous.winner is not None else None
        line = CandidateResult(person=None, party=candidate.party, won=won, share=figure)
        return previous.model_copy(update={"candidates": (*previous.candidates, line)})
    share = refine(same[0].share, figure)
    return previous if share is None else replace_candidate(previous, same[0], share=share)


def of_party(result: Result, party: str | None) -> list[CandidateResult]:
    """The candidates of one party in a result."""
    return [candidate for candidate in result.candidates if candidate.party == party]


def previous_majority(result: Result, previous: Result) -> Result:
    """The previous result with: previous majority = majority - change, where the seat was held."""
    majority, change = count(result.majority), count(printed(result.majority_change))
    winner = result.winner
    if majority is None or change is None or winner is None or winner.party is None or not _is_hold(result):
        return previous
    value = majority - change
    if value < 0:
        return previous
    formula = (
        f"{majority:,} - {_bracketed_count(change)} = {value:,}: the majority of {result.contest.year} less its change"
    )
    derived = worked_out(Measure.MAJORITY, value, formula, result.majority, result.majority_change)
    figure = refine(previous.majority, derived)
    return previous if figure is None else previous.model_copy(update={"majority": figure})


def _bracketed_count(value: Decimal) -> str:
    return f"({value:,})" if value < 0 else f"{value:,}"


def _is_hold(result: Result) -> bool:
    return result.outcome is not None and result.outcome.kind == "hold"


def share_changes(result: Result, previous: Result) -> Result:
    """Change in share = share - previous share, of each party with one candidate at both elections."""
    for candidate in result.candidates:
        if not _has_a_past(candidate) or points(candidate.share_change) is not None:
            continue
        before = of_party(previous, candidate.party)
        if len(before) != 1 or len(of_party(result, candidate.party)) != 1:
            continue
        share, earlier = points(candidate.share), points(before[0].share)
        if share is None or earlier is None:
            continue
        value = rounded(share - earlier, min(decimals(share), decimals(earlier)))
        formula = f"{share} - {earlier} = {value}: the share less that of {previous.contest.year}"
        derived = worked_out(Measure.SHARE_CHANGE, value, formula, candidate.share, before[0].share)
        figure = refine(candidate.share_change, derived)
        if figure is not None:
            result = replace_candidate(result, candidate, share_change=figure)
    return result


def majority_change(result: Result, previous: Result) -> Result:
    """Change in majority = majority - previous majority, where one party won both times."""
    now, before = count(result.majority), count(previous.majority)
    winner, earlier = result.winner, previous.winner
    if now is None or before is None or winner is None or earlier is None:
        return result
    if winner.party is None or winner.party != earlier.party or count(result.majority_change) is not None:
        return result
    value = now - before
    formula = f"{now:,} - {before:,} = {value:,}: the majority less that of {previous.contest.year}"
    derived = worked_out(Measure.MAJORITY_CHANGE, value, formula, result.majority, previous.majority)
    figure = refine(result.majority_change, derived.model_copy(update={"party": winner.party}))
    return result if figure is None else result.model_copy(update={"majority_change": figure})


def outcome_from_previous(result: Result, previous: Result) -> Result:
    """Hold or gain: the winner's party against that of the last general election's winner."""
    winner, earlier = result.winner, previous.winner
    if winner is None or earlier is None or not _has_a_past(winner) or not _has_a_past(earlier):
        return result
    held = winner.party == earlier.party
    if result.outcome is not None:
        return _with_loser(result, earlier.party)
    formula = f"{earlier.party} won in {previous.contest.year}, {winner.party} in {result.contest.year}"
    outcome = Outcome(
        kind="hold" if held else "gain",
        party=winner.party,
        from_party=None if held else earlier.party,
        basis=Basis.DERIVED,
        claims=tuple(c for side in (winner, earlier) for c in side.claims),
        formula=formula,
    )
    return result.model_copy(update={"outcome": outcome})


def _with_loser(result: Result, loser: str | None) -> Result:
    """A stated gain that does not say from whom, with the party that won before."""
    outcome = result.outcome
    if outcome is None or outcome.kind != "gain" or outcome.from_party is not None or loser == outcome.party:
        return result
    formula = f"{loser} won the last general election"
    return result.model_copy(update={"outcome": outcome.model_copy(update={"from_party": loser, "formula": formula})})


def hold_by_majority_change(result: Result) -> Result:
    """A printed change of the winner's own majority: the party had one before and has one now, so it held."""
    winner, change = result.winner, printed(result.majority_change)
    if result.outcome is not None or winner is None or change is None or winner.party is None:
        return result
    if change.party != winner.party or any(c.measure is Measure.OUTCOME for c in result.standing):
        return result
    outcome = Outcome(
        kind="hold",
        party=winner.party,
        basis=Basis.DERIVED,
        claims=change.claims,
        formula=f"a {winner.party} majority that changed stood at both elections",
    )
    return result.model_copy(update={"outcome": outcome})
