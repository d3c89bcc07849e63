"""A contest in sentences: its result, its candidates, its figures, each with its words."""

from collections.abc import Iterator
from typing import Final

from parsing.models import Basis, CandidateResult, Claim, Contest, Measure, Result
from parsing.results import needed_to_change_hands
from tui.aloud.figures import figure_lines, word_lines
from tui.words import chart_sentence, claim_words, left_out, party_name, place

_FIGURES: Final = {
    "majority": "Majority",
    "majority_pct": "Majority, per cent of valid votes",
    "turnout_pct": "Turnout",
    "total_votes": "Total votes",
    "valid_votes": "Valid votes",
    "rejected_votes": "Rejected papers",
    "electorate": "Electorate",
}
"""Those that are missed where no article gives them."""
_CHANGES: Final = {"majority_change": "Change in majority", "majority_pct_change": "Change in majority, per cent"}
_OF_CANDIDATES: Final = {"votes": "votes", "share": "share of the vote", "share_change": "change in share"}


def contest_said(contest: Contest) -> str:
    """`Dartford, general election of 2017`."""
    when = str(contest.year)
    if contest.election_date is not None:
        when = f"{contest.election_date.day} {contest.election_date:%B %Y}"
    kind = "by-election" if contest.by_election else "general election"
    return f"{contest.seat}, {kind} of {when}" + (", notional" if contest.notional else "")


def contest_lines(result: Result) -> Iterator[str]:
    """All that is known of a contest, and what is not; a sentence a fact."""
    yield f"{contest_said(result.contest)}."
    if where := place(result):
        yield f"Place: {where}."
    yield from _outcome(result)
    told = _stated(result)
    yield from _candidates(result, told)
    for name, label in _FIGURES.items():
        yield from figure_lines(label, getattr(result, name), told)
    for name, label in _CHANGES.items():
        if figure := getattr(result, name):
            yield from figure_lines(label, figure, told)
    yield from _swing(result, told)
    yield from _needed(result, told)
    yield from _left_out(result)
    for measure in (Measure.VOTES, Measure.SHARE):
        if sentence := chart_sentence(result, measure):
            yield f"In short, by {'votes' if measure is Measure.VOTES else 'share of the vote'}: {sentence}"
    yield f"Articles: {', '.join(result.articles) or 'none'}."


def _stated(result: Result) -> frozenset[Claim]:
    """The claims whose words stand with the figures that they state."""
    figures = [getattr(result, name) for name in (*_FIGURES, *_CHANGES, "swing")]
    figures += [getattr(line, name) for line in result.candidates for name in (*_OF_CANDIDATES, "position")]
    return frozenset(claim for figure in figures if figure and figure.basis is Basis.STATED for claim in figure.claims)


def _outcome(result: Result) -> Iterator[str]:
    outcome, winner = result.outcome, result.winner
    if outcome is not None:
        base = f" from {party_name(outcome.from_party)}" if outcome.from_party else ""
        whose = f"{party_name(outcome.party)} " if outcome.party else ""
        yield f"Result: {whose}{outcome.kind}{base}."
        if outcome.formula:
            yield f"Worked out: {outcome.formula}."
        yield from word_lines(outcome.claims)
    elif winner is not None:
        yield "Result: whether it was held or gained is not reported."
    else:
        yield "Result: the winner is not reported."
    if winner is not None:
        yield f"Elected: {_who(winner)}."


def _candidates(result: Result, told: frozenset[Claim]) -> Iterator[str]:
    many = len(result.candidates)
    if result.complete:
        yield f"Candidates: {many}, all there were; {result.complete}."
    else:
        yield f"Candidates: {many} reported; others may have stood."
    for number, candidate in enumerate(result.candidates, 1):
        elected = ", elected" if candidate.won else ""
        yield f"Candidate {number} of {many}: {_who(candidate)}{elected}."
        if candidate.votes is None and candidate.share is None:
            yield f"{_name(candidate)}, votes and share: not reported."
        for name, label in _OF_CANDIDATES.items():
            if figure := getattr(candidate, name):
                yield from figure_lines(f"{_name(candidate)}, {label}", figure, told)
        if candidate.position is not None and candidate.position.basis is not Basis.DERIVED:
            yield from figure_lines(f"{_name(candidate)}, place", candidate.position)
        if candidate.lost_deposit:
            yield f"{_name(candidate)}, deposit: lost, with less than 5 per cent of the valid votes."


def _swing(result: Result, told: frozenset[Claim]) -> Iterator[str]:
    swing = result.swing
    if swing is None or swing.party is None:
        yield from figure_lines("Swing", swing, told)
        return
    base = f"from {party_name(swing.from_party)} " if swing.from_party else ""
    yield from figure_lines(f"Swing {base}to {party_name(swing.party)}", swing, told)


def _needed(result: Result, told: frozenset[Claim]) -> Iterator[str]:
    """What it would have taken for the seat to change hands, where a majority is known."""
    needed = needed_to_change_hands(result)
    if needed is None:
        return
    second = f" to {_name(needed.second)}" if needed.second is not None else " to whoever came second"
    if needed.votes is not None:
        yield from figure_lines(f"To change hands, from the winner{second}", needed.votes, told)
    if needed.swing is not None:
        yield from figure_lines(f"To change hands, a swing{second} beyond", needed.swing, told)


def _left_out(result: Result) -> Iterator[str]:
    """What stands behind no figure, since a reader has rejected it or put it with another contest."""
    for claim in left_out(result):
        yield f"Left out: {claim_words(claim.before or claim).replace(' · ', ', ')}."
        yield from word_lines([claim])


def _name(candidate: CandidateResult) -> str:
    return candidate.person or party_name(candidate.party)


def _who(candidate: CandidateResult) -> str:
    return f"{candidate.person or 'no name reported'}, {party_name(candidate.party)}"
