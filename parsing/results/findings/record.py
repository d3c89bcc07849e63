"""What articles say beside the official record: figures that differ, names, and seats settled by their people."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from parsing.models import (
    CandidateResult,
    Claim,
    Finding,
    FindingKind,
    Measure,
    OfficialCandidate,
    Result,
    Severity,
    slug,
)
from parsing.reference import Record
from parsing.results.boundaries import previous_contest
from parsing.results.checking.check import Agreement, Check, check_result
from parsing.results.checking.people import Fitting, fitting_contest
from parsing.results.checking.slips import likely_slip, may_be_votes_cast
from parsing.results.findings.naming import opening
from parsing.results.findings.wording import MEASURE_NAMES, about, error, one_of, who
from parsing.results.merging.people import name_of
from parsing.results.official.pair import Pair
from parsing.results.official.pairing import pair_candidates
from parsing.results.precision import COUNTS, WHOLE, allowed, decimals, rounded

_OF_CANDIDATES = frozenset({Measure.VOTES, Measure.SHARE, Measure.SHARE_CHANGE, Measure.POSITION})
_UNITS = {Measure.SHARE: " per cent", Measure.MAJORITY_PCT: " per cent", Measure.TURNOUT_PCT: " per cent"}
_BOUNDS = {">": "more than ", "<": "nearly ", "~": "about "}


class _Said(NamedTuple):
    """What one statement says; several claims of it are one finding."""

    measure: Measure
    value: Decimal | str | None
    bound: str | None
    candidate: int
    """Whose it is, by its identity; 0 of the whole contest."""


def check_record(result: Result, record: Record) -> Iterator[Finding]:
    """Every claim of a contest that differs from the record; a contest that the record lacks has none."""
    now, earlier = record.contest(result.contest), previous_contest(result.contest)
    if now is None or not now.candidates or not result.claims:
        return
    pairs = pair_candidates(result.candidates, now.candidates)
    if not pairs and (fitting := fitting_contest(result, record)) is not None:
        yield _of_another_seat(result, fitting)
        return
    before = record.contest(earlier) if earlier is not None else None
    groups: defaultdict[_Said, list[Check]] = defaultdict(list)
    for check in check_result(result, now, before):
        if check.agreement is Agreement.DIFFERS:
            claim = check.claim
            groups[_Said(claim.measure, claim.value, claim.bound, id(check.candidate))].append(check)
    for checks in groups.values():
        yield from _differing(result, checks, Pair(now, before))
    for said, recorded in pairs:
        yield from _named_otherwise(result, said, recorded)


def _differing(result: Result, checks: Sequence[Check], pair: Pair) -> Iterator[Finding]:
    check = checks[0]
    claims = [each.claim for each in checks]
    if check.official is None:
        yield from _worded(result, check, claims, pair)
    elif may_be_votes_cast(check.claim, pair):
        yield _votes_cast(result, check, claims, pair)
    else:
        yield _wrong_number(result, check, claims, pair)


def _wrong_number(result: Result, check: Check, claims: Sequence[Claim], pair: Pair) -> Finding:
    """An error; a doubt where rounding was sloppy by no more than the last printed digit."""
    claim, official = check.claim, check.official or Decimal(0)
    value = claim.value if isinstance(claim.value, Decimal) else Decimal(0)
    slip = likely_slip(claim, official, check.recorded, pair)
    places = 0 if claim.measure in COUNTS else max(1, decimals(value))
    true = rounded(official, places)
    name = _name(check)
    verb = "are" if claim.measure is Measure.VOTES else "is"
    unit = _UNITS.get(claim.measure, "")
    message = (
        f"{opening(name)} {verb} printed as {_BOUNDS.get(claim.bound or '', '')}{value:,}{unit}; "
        f"the record has {true:,}, {_gap(value, true, claim)}{f': {slip}' if slip else ''}."
    )
    remedy = f"Put {true:,}, unless the declaration says otherwise."
    severity = Severity.DOUBT if slip == "cut off instead of rounded" else Severity.ERROR
    return about(result, FindingKind.RECORD, severity, (message, remedy), claims)


def _gap(value: Decimal, true: Decimal, claim: Claim) -> str:
    gap = true - value
    unit = "" if claim.measure in COUNTS else " points"
    return f"{abs(gap):,}{unit} {'more' if gap > 0 else 'less' if unit else 'fewer'}"


def _name(check: Check) -> str:
    name = MEASURE_NAMES[check.claim.measure]
    if check.claim.measure not in _OF_CANDIDATES or check.candidate is None:
        return f"the {name}"
    return f"the {name} of {who(check.candidate)}"


def _votes_cast(result: Result, check: Check, claims: Sequence[Claim], pair: Pair) -> Finding:
    """Not wrong, but another count: rejected papers are among the votes cast."""
    total = check.claim.value if isinstance(check.claim.value, Decimal) else Decimal(0)
    valid = check.official or Decimal(0)
    slip = likely_slip(check.claim, valid, None, pair)
    fits = _turnout_that_fits(result, total, valid, pair)
    also = f"; {slip} would explain it too" if slip and not fits else ""
    message = (
        f"{total:,} is printed as the total; the record has {valid:,} valid votes, {total - valid:,} fewer: "
        f"{total:,} is the votes cast, rejected papers among them{fits}{also}."
    )
    remedy = f"Call {total:,} the votes cast, and reckon shares from the {valid:,} valid votes."
    return about(result, FindingKind.RECORD, Severity.NOTE, (message, remedy), claims)


def _turnout_that_fits(result: Result, total: Decimal, valid: Decimal, pair: Pair) -> str:
    """The printed turnout, where the total gives it and the valid votes do not."""
    figure, electorate = result.turnout_pct, pair.now.electorate
    if figure is None or figure.value is None or not electorate:
        return ""
    said = allowed(Measure.TURNOUT_PCT, figure.value, figure.bound)
    if not said.holds(WHOLE * total / electorate) or said.holds(WHOLE * valid / electorate):
        return ""
    return f", as the turnout of {figure.value} per cent of {electorate:,} electors shows"


def _worded(result: Result, check: Check, claims: Sequence[Claim], pair: Pair) -> Iterator[Finding]:
    """Somebody who did not stand, did not win, or whose party did not hold or gain the seat."""
    claim, candidate, winner = check.claim, check.candidate, pair.now.winner
    if candidate is None:
        return
    if check.recorded is None:
        if claim is next((c for c in candidate.claims if c.value is None or isinstance(c.value, str)), None):
            message = f"The record has nobody like {who(candidate)} in this contest."
            remedy = "Check the name, the party and the seat."
            yield error(result, FindingKind.RECORD, (message, remedy), candidate.claims)
    elif check.recorded is not winner and winner is not None:
        message = f"{who(candidate)} is said to have won; by the record {_recorded(winner)} did."
        yield error(result, FindingKind.RECORD, (message, "Put right who won, or which seat it was."), claims)
    else:
        before = pair.before.winner.party if pair.before and pair.before.winner else None
        message = f"The seat is called a {claim.value}; by the record {before} had won it the last time."
        remedy = "A hold or gain is against the last general election, by party."
        yield error(result, FindingKind.RECORD, (message, remedy), claims)


def _recorded(candidate: OfficialCandidate) -> str:
    names = [name for name in (candidate.person, candidate.party) if name]
    return f"{names[0]} ({names[1]})" if len(names) > 1 else "".join(names)


def _named_otherwise(result: Result, said: CandidateResult, recorded: OfficialCandidate) -> Iterator[Finding]:
    """A surname that the record spells otherwise, or another party."""
    if said.person and recorded.person and _surname(said.person) != _surname(recorded.person):
        claims = [claim for claim in said.claims if claim.person and _surname(claim.person) == _surname(said.person)]
        message = f"{said.person} is {recorded.person} in the record."
        remedy = "Check the spelling against the list of those nominated."
        yield about(result, FindingKind.RECORD, Severity.DOUBT, (message, remedy), claims)
    if said.party and recorded.party and said.party != recorded.party:
        claims = [claim for claim in said.claims if claim.party == said.party]
        message = f"{said.person} is given as a candidate of {said.party}; the record has {recorded.party}."
        yield about(result, FindingKind.RECORD, Severity.DOUBT, (message, "Put the party on the ballot paper."), claims)


def _surname(name: str) -> str:
    """The last name with what is joined to it by a hyphen: "barton-sampson"."""
    surname = name_of(name).surname
    return next((word for word in map(slug, reversed(name.split())) if word.endswith(surname)), surname)


def _of_another_seat(result: Result, fitting: Fitting) -> Finding:
    people = one_of([who(said) for said, _ in fitting.people], "and")
    message = f"By the record {people} stood not here but in {fitting.contest.seat}{figures_there(fitting)}."
    return error(result, FindingKind.RECORD, (message, f"Put {fitting.contest.seat}."), result.claims)


def figures_there(fitting: Fitting) -> str:
    """The votes that the people have in the contest which they fit, those printed of them first."""
    votes = [f"{_recorded(recorded)} had {recorded.votes:,} votes" for _, recorded in fitting.people]
    return f", where {one_of(votes, 'and')}" if votes else ""
