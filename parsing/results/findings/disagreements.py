"""Articles or sentences that disagree: about a figure, a party, the outcome or the winner."""

from collections.abc import Iterator

from parsing.models import CandidateResult, Claim, Figure, Finding, FindingKind, Measure, Reading, Result, Severity
from parsing.results.findings.naming import named_figures, opening
from parsing.results.findings.wording import about, error, one_of, who
from parsing.results.merging.winners import says_won
from parsing.results.misprints import misprint

_SPEAKER = {"Ind", "Speaker"}
"""The Speaker seeking re-election is on the ballot paper without a party."""
_REMEDY = "Find the declared figure; until then all are shown and none is chosen."


def check_figures(result: Result) -> Iterator[Finding]:
    """Every disputed figure of a result."""
    for name, figure in named_figures(result):
        if figure.readings and figure.value is None:
            yield _disputed(result, figure, name)


def _disputed(result: Result, figure: Figure, name: str) -> Finding:
    said = one_of([_said(reading) for reading in figure.readings], "and")
    slips = [misprint(a.value, b.value) for a in figure.readings[:1] for b in figure.readings[1:2]]
    slip = f"; {slips[0]} would explain it" if slips and slips[0] else ""
    message = f"{opening(name)} is given as {said}{slip}."
    if figure.measure is Measure.VOTES:
        message = message.replace(" is given ", " are given ", 1)
    return error(result, FindingKind.DISAGREEMENT, (message, _REMEDY), figure.claims)


def _said(reading: Reading) -> str:
    hedge = {">": "more than ", "<": "nearly ", "~": "about "}.get(reading.bound or "", "")
    towards = {claim.party for claim in reading.claims if claim.measure is Measure.SWING and claim.party}
    to = f" to {one_of(sorted(towards))}" if towards else ""
    articles = sorted({claim.article for claim in reading.claims})
    return f"{hedge}{reading.value:,}{to} (in {one_of(articles, 'and')})"


def check_parties(result: Result) -> Iterator[Finding]:
    """One person given two parties in one contest."""
    for candidate in result.candidates:
        parties = sorted({claim.party for claim in candidate.claims if claim.party})
        if len(parties) > 1 and set(parties) != _SPEAKER:
            message = f"{candidate.person} is given as a candidate of {one_of(parties, 'and of')}."
            remedy = "Put the party on the ballot paper."
            yield error(result, FindingKind.DISAGREEMENT, (message, remedy), candidate.claims)


def check_outcome(result: Result) -> Iterator[Finding]:
    """A hold that is called a gain elsewhere, or a gain from two parties."""
    claims = [claim for claim in result.standing if claim.measure is Measure.OUTCOME]
    kinds = sorted({str(claim.value) for claim in claims})
    losers = sorted({claim.from_party for claim in claims if claim.from_party})
    remedy = "A hold or gain is against the last general election, by party."
    if len(kinds) > 1:
        message = f"The seat is called a {one_of(kinds, 'and a')}."
        yield error(result, FindingKind.DISAGREEMENT, (message, remedy), claims)
    elif len(losers) > 1:
        message = f"The seat is said to have been taken from {one_of(losers, 'and from')}."
        yield error(result, FindingKind.DISAGREEMENT, (message, remedy), claims)


def check_winners(result: Result) -> Iterator[Finding]:
    """Two candidates called the winner, or a majority that is not the winner's."""
    called = [c for c in result.candidates if any(says_won(claim) for claim in c.claims)]
    remedy = "Put right who won, or which seat it was."
    if len(called) > 1:
        message = f"{one_of([who(c) for c in called], 'and')} are each said to have won."
        claims = [claim for c in called for claim in c.claims if says_won(claim)]
        yield error(result, FindingKind.TWO_WINNERS, (message, remedy), claims)
        return
    for candidate in result.candidates:
        had = [claim for claim in candidate.claims if claim.measure is Measure.MAJORITY]
        if had and result.winner is not None and result.winner is not candidate:
            yield _majority_of_a_loser(result, candidate, had)


def _majority_of_a_loser(result: Result, candidate: CandidateResult, claims: list[Claim]) -> Finding:
    winner = who(result.winner) if result.winner is not None else ""
    message = f"A majority is given to {who(candidate)}, but {winner} is said to have won."
    remedy = "Put the majority with the winner, or with the election it belongs to."
    return about(result, FindingKind.TWO_WINNERS, Severity.DOUBT, (message, remedy), claims)
