"""Results in words: the result line, the contest's name, and the sentence that says a chart."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from parsing.lexicon import party
from parsing.models import CandidateResult, Claim, Contest, Measure, Result
from tui.figures import BOUND_WORDS, MEASURE_WORDS, number, with_unit


def count(amount: int, one: str, many: str) -> str:
    """`1 seat`, `22 seats`."""
    return f"{amount:,} {one if amount == 1 else many}"


def election_name(contest: Contest) -> str:
    """The election as a heading has it: `2019`, `by-election, 29 February 2024`."""
    if not contest.by_election:
        name = str(contest.year)
    elif contest.election_date is None:
        name = f"by-election, {contest.year}"
    else:
        name = f"by-election, {contest.election_date.day} {contest.election_date:%B %Y}"
    return f"{name} notional" if contest.notional else name


def election_short(contest: Contest) -> str:
    """The election in the tree: `2019`, `2024 by`."""
    short = f"{contest.year} by" if contest.by_election else str(contest.year)
    return f"{short} not." if contest.notional else short


def contest_name(contest: Contest) -> str:
    """The seat and the election."""
    return f"{contest.seat} {election_name(contest)}"


def marked_words(marked: Sequence[Contest], shown: Iterable[Result], key: str) -> str:
    """Which contests are marked, how many of them are hidden: `2 contests marked; c compares them: ...`, by its key."""
    if not marked:
        return "None marked."
    hidden = len(set(marked) - {result.contest for result in shown})
    aside = f" ({hidden:,} hidden by what is looked for)" if hidden else ""
    then = f"{key} compares them" if len(marked) > 1 else "mark another to compare"
    return f"{count(len(marked), 'contest', 'contests')} marked{aside}; {then}: {', '.join(map(contest_name, marked))}"


def party_name(code: str | None) -> str:
    """A party's name; as printed where the lexicon has none; "no party named" for none."""
    if not code:
        return "no party named"
    known = party(code)
    return known.name if known is not None else code


def outcome_words(result: Result) -> str:
    """The result line: `Con hold`, `Lab gain from Con`, or who won where that is all that is known."""
    outcome = result.outcome
    if outcome is not None:
        whose = f"{outcome.party} " if outcome.party else ""
        base = f" from {outcome.from_party}" if outcome.kind == "gain" and outcome.from_party else ""
        return f"{whose}{outcome.kind}{base}"
    winner = result.winner
    if winner is None:
        return "winner not reported"
    return f"won by {winner.party or winner.person}"


def outcome_short(result: Result) -> tuple[str | None, str]:
    """For the tree: the winner's party, and `hold`, `gain` or nothing."""
    if result.outcome is not None:
        return result.outcome.party, result.outcome.kind
    winner = result.winner
    return (winner.party, "") if winner is not None else (None, "")


def place(result: Result) -> str:
    """`Essex, East of England`, without saying a name twice."""
    parts = dict.fromkeys(part for part in (result.county, result.region, result.nation) if part)
    names = [part for part in parts if part != "England" or len(parts) == 1]
    return ", ".join(names)


def named(candidate: CandidateResult) -> str:
    """A candidate in a sentence: `Ashley Dalton (Lab)`."""
    if candidate.person and candidate.party:
        return f"{candidate.person} ({candidate.party})"
    return candidate.person or candidate.party or "an unnamed candidate"


def chart_sentence(result: Result, measure: Measure) -> str:
    """The chart in words, every bar of it, from the same numbers; "" where it has none."""
    known = [(candidate, value) for candidate in result.candidates if (value := _value(candidate, measure)) is not None]
    if not known:
        return ""
    (first, led), others = known[0], known[1:]
    if measure is Measure.SHARE_CHANGE:
        listed = [f"{named(candidate)} {number(measure, value)}" for candidate, value in known]
        return f"Change in share, points: {', '.join(listed)}."
    if not others:
        return f"{named(first)} had {_amount(measure, led)}; no other figure is reported."
    second, next_best = others[0]
    gap = _amount(measure, led - next_best) if measure is Measure.VOTES else f"{led - next_best:,f} points"
    rest = [f"{named(candidate)} {number(measure, value)}" for candidate, value in others[1:]]
    tail = f"; then {', '.join(rest)}" if rest else ""
    return (
        f"{named(first)} with {_amount(measure, led)} is {gap} ahead of "
        f"{named(second)} on {_amount(measure, next_best)}{tail}."
    )


def claim_words(claim: Claim) -> str:
    """What a claim was read as: `17,465 votes · Lab · Ashley Dalton · Rochford and Southend East 2017`."""
    parts = [value_words(claim)]
    if claim.party:
        parts.append(
            f"{claim.from_party} → {claim.party}"
            if claim.measure is Measure.SWING and claim.from_party
            else claim.party
        )
    if claim.person:
        parts.append(claim.person)
    parts.append(contest_name(claim.contest))
    return " · ".join(parts)


def correction_words(claim: Claim) -> str:
    """What a reader has said of a claim: `corrected from 17,465 votes: misprint`; "" where nobody has."""
    said, was = claim.correction, claim.before
    if said is None or was is None:
        return ""
    other = [
        *([value_words(was)] if value_words(was) != value_words(claim) else []),
        *([whose_words(was)] if whose_words(was) != whose_words(claim) else []),
        *([contest_name(was.contest)] if claim.is_moved else []),
    ]
    origin = f" from {' · '.join(other)}" if other else ""
    return f"{said.verdict}{origin}: {said.reason}"


def left_out(result: Result) -> list[Claim]:
    """What readers have rejected, or put with another contest: it stands behind no figure of this one."""
    gone = (c for c in result.corrected if c.is_rejected or (c.is_moved and c.contest != result.contest))
    return list(dict.fromkeys(gone))


def left_out_words(result: Result) -> list[str]:
    """The same, a sentence each, so that it is told at all."""
    return [f"x {_gone_words(claim)}" for claim in left_out(result)]


def _gone_words(claim: Claim) -> str:
    if claim.is_rejected or claim.before is None or claim.correction is None:
        return f"{claim_words(claim)} {correction_words(claim)}"
    return f"{claim_words(claim.before)} put with {contest_name(claim.contest)}: {claim.correction.reason}"


def whose_words(claim: Claim) -> str:
    """Whose a claim is: `Ann Lee, Lab`; "" where nobody's is said."""
    return ", ".join(filter(None, (claim.person, claim.party)))


def value_words(claim: Claim) -> str:
    """A claim's value with what it is of: `17,465 votes`; of somebody standing or winning, that."""
    if claim.value is None:
        return MEASURE_WORDS[claim.measure]
    if isinstance(claim.value, str):
        base = f" from {claim.from_party}" if claim.from_party else ""
        return f"{claim.value}{base}"
    bound = f"{BOUND_WORDS[claim.bound]} " if claim.bound else ""
    value = f"{bound}{with_unit(claim.measure, claim.value)}"
    return f"{value} votes" if claim.measure is Measure.VOTES else f"{value}, {MEASURE_WORDS[claim.measure]}"


def _value(candidate: CandidateResult, measure: Measure) -> Decimal | None:
    changes = {Measure.VOTES: candidate.votes, Measure.SHARE_CHANGE: candidate.share_change}
    figure = changes.get(measure, candidate.share)
    return figure.value if figure is not None else None


def _amount(measure: Measure, value: Decimal) -> str:
    return f"{value:,f} votes" if measure is Measure.VOTES else with_unit(measure, value)
